"""Searching, beside SQLite FTS5, tantivy, Xapian and stock Whoosh on the same news."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.bench.figures import missed, table
from tests.bench.searching.contest import OURS, PEERS, STOCK, Contest, Measured, agreement
from tests.bench.searching.engine import CLOCKS
from tests.bench.searching.verdict import LARGE, TITLES, told, verdicts
from tests.bench.telling import add_cache, tell

DOCS, RUNS = 10_000, 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--docs", type=int, default=DOCS, help="articles (default: %(default)s)")
    parser.add_argument("--peers", action="store_true", help="measure the other engines, too")
    parser.add_argument("--runs", type=int, default=RUNS, help="runs, of which medians are told")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument(
        "--clock", choices=CLOCKS, default="wall", help="of the processor: if others compute, too"
    )
    parser.add_argument(
        "--known",
        nargs="*",
        choices=PEERS,
        help="take figures from an earlier run: of these other engines, without a name of all",
    )
    add_cache(parser, "the news")


def run(options: argparse.Namespace) -> int:
    """Measure, print the tables, name every miss and every engine that is missing."""
    if sys.platform != "linux":
        print("This benchmark needs Linux.", file=sys.stderr)
        return 1
    contest = Contest(options.docs, options.cache, options.clock, tell)
    names = [OURS, *(PEERS if options.peers else ())]
    known = {} if options.known is None else _known(options)
    if options.known:
        known = {name: one for name, one in known.items() if name in options.known}
    found, missing = contest.run([name for name in names if name not in known], options.runs)
    if options.peers:
        _remember(options, found)
    found |= {name: known[name] for name in names if name in known}
    smaller = None
    if options.docs >= LARGE:
        tenth = Contest(options.docs // 10, options.cache, options.clock, tell)
        smaller = tenth.run([OURS], options.runs)[0][OURS]
    tell("")
    print(_engines(found))
    queries, _, _ = contest.questions()
    for name in found:
        if name not in (OURS, STOCK):
            print(f"as many hits as {TITLES[name]}: {agreement(queries, found, name)}")
    figures = list(verdicts(found, smaller))
    print("\n" + table(figures) + "\n")
    for sentence in missing.values():
        print(sentence)
    if known:
        print("from an earlier run: " + ", ".join(known))
    print(f"{options.runs} runs, {options.clock} clock, load {os.getloadavg()[0]:.1f}")
    misses = missed(figures)
    print(f"{len(misses)} missed" + (": " + "; ".join(misses) if misses else ""))
    if options.json:
        engines = {name: told(one) for name, one in found.items() if name != STOCK}
        written = {"docs": options.docs, "engines": engines}
        options.json.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")
    return 0


def _engines(found: Mapping[str, Measured]) -> str:
    """Return what was measured of each engine, as a table."""
    columns = {"docs": {name: one.docs for name, one in found.items()}}
    for name, one in found.items():
        for what, value in told(one).items():
            columns.setdefault(what, {})[name] = value
    heads = ["engine", *columns]
    rows = [[name, *(f"{values[name]:,}" for values in columns.values())] for name in found]
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in (heads, *rows)
    )


def _results(options: argparse.Namespace) -> Path:
    path: Path = options.cache / f"search-known-{options.docs}-{options.clock}"
    return path


def _known(options: argparse.Namespace) -> dict[str, Measured]:
    try:
        told = json.loads(_results(options).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {name: Measured(**values) for name, values in told.items()}


def _remember(options: argparse.Namespace, found: Mapping[str, Measured]) -> None:
    peers = {name: vars(one) for name, one in found.items() if name != OURS}
    known = {name: vars(one) for name, one in _known(options).items()}
    _results(options).write_text(json.dumps(known | peers), encoding="utf-8")
