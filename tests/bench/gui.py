"""The window: cold start, scrolling, keys while a search runs, articles, imports, memory."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import cold, importing, typing_keys
from tests.bench.archives import LARGE, SMALL, Made, prepare
from tests.bench.figures import Figure
from tests.bench.screen import Screen
from tests.bench.telling import add_cache, conclude, tell

RUNS = 5
Measure = Callable[[Screen, Made, Made, argparse.Namespace], Sequence[Figure]]


def _inside(screen: Screen, large: Made, *extra: str) -> list[Figure]:
    """Measure in a process of its own, with the program's own window in it."""
    with large.visited() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.inside", str(large.folder), *extra],
            env=screen.environment(home),
            cwd=cold.ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    return [Figure(**told) for told in json.loads(done.stdout)]


def _importing(screen: Screen, options: argparse.Namespace, *extra: str) -> list[Figure]:
    """Measure in a process of its own, on an archive that is made by it."""
    with tempfile.TemporaryDirectory(prefix="guardbook-bench-") as home:
        user = {"GUARDBOOK_HOME": home, "GUARDBOOK_KEYRING": "file"}
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.bench.importing",
                options.cache,
                str(options.files),
                *extra,
            ],
            env=screen.environment(user),
            cwd=cold.ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    return [Figure(**told) for told in json.loads(done.stdout)]


MEASURES: dict[str, Measure] = {
    "start": lambda screen, small, large, options: cold.starts(
        screen, small, large, options.runs, tell
    ),
    "imports": lambda screen, _, large, __: cold.imports_before_painting(screen, large),
    "memory": lambda screen, _, large, __: cold.memory_before_searching(screen, large),
    "inside": lambda screen, _, large, __: _inside(screen, large),
    "importing": lambda screen, _, __, options: _importing(screen, options),
    "keys": lambda screen, small, large, _: typing_keys.echo(screen, small, large),
}
"""Name for ``--only`` -> what it does with a screen, the small and the large archive."""

PARTS: dict[str, Measure] = {
    "scroll": lambda screen, _, large, __: _inside(screen, large, "--scroll"),
    "stall": lambda screen, _, __, options: _importing(screen, options, "--stall"),
}
"""Parts of them that can be measured alone."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--articles", type=int, default=LARGE, help="size of the large archive")
    parser.add_argument(
        "--files", type=int, default=importing.FILES, help="how many small texts are imported"
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="cold starts of each kind")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument(
        "--only", choices=[*MEASURES, *PARTS], action="append", help="measure only this"
    )
    add_cache(parser)


def run(options: argparse.Namespace) -> int:
    """Measure, print the table, name every miss."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        print("This benchmark needs Linux and Xvfb.", file=sys.stderr)
        return 1
    small, large = (prepare(options.cache, count, tell) for count in (SMALL, options.articles))
    figures: list[Figure] = []
    with Screen(options.cache / "bytecode") as screen:
        for name in options.only or MEASURES:
            tell(f"measuring: {name}")
            figures += (MEASURES | PARTS)[name](screen, small, large, options)
    conclude(figures, options.json)
    return 0
