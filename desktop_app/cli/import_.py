"""Import files and folders."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.cli.doors import add_json, open_archive, refresh_index
from desktop_app.cli.output import progress_context, show_json, tell, visible

SOME_FAILED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    parser.add_argument("--tag", metavar="T", action="append", default=[], help="tag what is new")
    parser.add_argument("--case", metavar="C", default="", help="put what is new into a case")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Import and report; exit 3 if any input failed."""
    context = progress_context()
    with open_archive(options, writable=True, create=True) as archive:
        report = archive.import_paths(
            options.paths,
            context,
            tags=options.tag,
            case=options.case,
            on_items=None if options.json else _acknowledge,
        )
        refresh_index(archive, context)
    for item in report.items:
        if item.state is ItemState.FAILED:
            tell(f"guardbook: {item.message}")
    if options.json:
        show_json(report_json(report))
    else:
        tell(summary(report))
    return SOME_FAILED if report.counts[ItemState.FAILED.value] else 0


def _acknowledge(items: Sequence[ImportItem]) -> None:
    """Print a line for each article that is safe on disk; nobody may be reading."""
    with contextlib.suppress(OSError):
        for item in items:
            if item.state is not ItemState.FAILED:
                path = visible(item.path)
                print(f"{item.article}\t{item.state.value}\t{path}", flush=True)


def report_json(report: ImportReport) -> dict[str, object]:
    """Return the report in the form of the contract."""
    items = [asdict(item) | {"state": item.state.value} for item in report.items]
    return {"batch": report.batch, "items": items, "counts": report.counts}


def summary(report: ImportReport) -> str:
    """Return the report in one sentence."""
    counts = report.counts
    words = [f"{counts[ItemState.DONE.value]} imported"]
    for state, word in (
        (ItemState.DUPLICATE, "already there"),
        (ItemState.WITHOUT_TEXT, "kept without text"),
        (ItemState.FAILED, "failed"),
    ):
        if counts[state.value]:
            words.append(f"{counts[state.value]} {word}")
    return ", ".join(words) + "."
