"""``python -m tests.bench NAME``: measures the program beside what it is meant to reach."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

BENCHMARKS = {
    "fuzz": "tests.bench.fuzz",
    "gui": "tests.bench.gui",
    "pdf": "tests.bench.pdf",
    "search": "tests.bench.search",
    "typing": "tests.bench.typing_words",
}
"""Name -> module with ``add_arguments(parser)`` and ``run(options)``, which returns figures."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one benchmark and print its table; the exit code says nothing about the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    benchmarks = parser.add_subparsers(dest="name", metavar="NAME", required=True)
    for name, module_name in BENCHMARKS.items():
        module = import_module(module_name)
        summary = (module.__doc__ or "").split("\n", 1)[0]
        child = benchmarks.add_parser(name, help=summary, description=summary)
        module.add_arguments(child)
        child.set_defaults(run=module.run)
    options = parser.parse_args(words)
    return int(options.run(options))


if __name__ == "__main__":
    sys.exit(main())
