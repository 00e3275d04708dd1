"""Check originals, texts, quotes and the log against each other."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_json, open_archive
from desktop_app.cli.output import progress_context, show_json, tell

_JSON = '{"problems": [sentence], "counts": {name: n}}.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--quick", action="store_true", help="do not read every original")
    how.add_argument("--full", action="store_true", help="read and hash every original (default)")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Verify the archive; exit 1 if anything is not as it was."""
    with open_archive(options, writable=False) as archive:
        report = archive.verify(progress_context(), full=not options.quick)
    if options.json:
        show_json({"problems": list(report.problems), "counts": report.counts})
    else:
        for problem in report.problems:
            print(problem)
    counts = ", ".join(f"{number} {name}" for name, number in report.counts.items())
    tell(f"Checked {counts}: " + ("all good." if report.good else "problems found."))
    return 0 if report.good else 1
