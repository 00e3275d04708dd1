"""The window: cold start, scrolling, keys while a search runs, articles, imports, memory."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import cold, importing, typing_keys
from tests.bench.archives import LARGE, SMALL, Made, prepare
from tests.bench.figures import Figure, missed, table, write_json
from tests.bench.screen import Screen

RUNS = 5
Measure = Callable[[Screen, Made, Made, argparse.Namespace], Sequence[Figure]]


def _inside(screen: Screen, _: Made, large: Made, __: argparse.Namespace) -> list[Figure]:
    """Measure in a process of its own, with the program's own window in it."""
    with large.visited() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.inside", str(large.folder)],
            env=screen.environment(home),
            cwd=cold.ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    return [Figure(**told) for told in json.loads(done.stdout)]


def _importing(screen: Screen, options: argparse.Namespace) -> list[Figure]:
    """Measure in a process of its own, on an archive that is made by it."""
    with tempfile.TemporaryDirectory(prefix="guardbook-bench-") as home:
        extra = {"GUARDBOOK_HOME": home, "GUARDBOOK_KEYRING": "file"}
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.importing", options.cache, str(options.files)],
            env=screen.environment(extra),
            cwd=cold.ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    return [Figure(**told) for told in json.loads(done.stdout)]


MEASURES: dict[str, Measure] = {
    "start": lambda screen, small, large, options: cold.starts(
        screen, small, large, options.runs, _tell
    ),
    "imports": lambda screen, _, large, __: cold.imports_before_painting(screen, large),
    "memory": lambda screen, _, large, __: cold.memory_before_searching(screen, large),
    "inside": _inside,
    "importing": lambda screen, _, __, options: _importing(screen, options),
    "keys": lambda screen, small, large, _: typing_keys.echo(screen, small, large),
}
"""Name for ``--only`` -> what it does with a screen, the small and the large archive."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--articles", type=int, default=LARGE, help="size of the large archive")
    parser.add_argument(
        "--files", type=int, default=importing.FILES, help="how many small texts are imported"
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="cold starts of each kind")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--only", choices=MEASURES, action="append", help="measure only this")
    parser.add_argument(
        "--cache",
        type=Path,
        default=Path(tempfile.gettempdir()) / "guardbook-bench",
        help="folder in which made archives are kept (default: %(default)s)",
    )


def run(options: argparse.Namespace) -> int:
    """Measure, print the table, name every miss."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        print("This benchmark needs Linux and Xvfb.", file=sys.stderr)
        return 1
    small, large = (prepare(options.cache, count, _tell) for count in (SMALL, options.articles))
    figures: list[Figure] = []
    with Screen(options.cache / "bytecode") as screen:
        for name in options.only or MEASURES:
            _tell(f"measuring: {name}")
            figures += MEASURES[name](screen, small, large, options)
    _tell("")
    print(table(figures))
    misses = missed(figures)
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    print(f"\nload {load:.1f} on {cores} cores while it was measured")
    print(f"{len(misses)} missed" + (": " + "; ".join(misses) if misses else ""))
    if options.json:
        write_json(figures, options.json)
    return 0


def _tell(words: str) -> None:
    """Say on a terminal what goes on."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)
