"""What every benchmark says on a terminal, and where it keeps what it has made."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Figure, missed, table, write_json


def add_cache(parser: argparse.ArgumentParser, what: str = "made archives") -> None:
    """Add the argument that names the folder of what is kept from run to run."""
    parser.add_argument(
        "--cache",
        type=Path,
        default=Path(tempfile.gettempdir()) / "guardbook-bench",
        help=f"folder in which {what} are kept (default: %(default)s)",
    )


def tell(words: str) -> None:
    """Say on a terminal what goes on."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)


def conclude(figures: Sequence[Figure], target: Path | None = None) -> None:
    """Print the table and name every miss; write the figures to a file, too."""
    tell("")
    print(table(figures))
    misses = missed(figures)
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    print(f"\nload {load:.1f} on {cores} cores while it was measured")
    print(f"{len(misses)} missed" + (": " + "; ".join(misses) if misses else ""))
    if target is not None:
        write_json(figures, target)
