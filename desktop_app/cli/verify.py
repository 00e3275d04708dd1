"""Check originals, texts, quotes and the log against each other, or an exported folder or bag."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.doors import add_json, open_archive
from desktop_app.cli.output import progress_context, show_json, tell, tell_signer, visible

_JSON = (
    '{"problems": [sentence], "counts": {name: n}}; of a folder or bag also "signature": '
    '{"key", "fits"}.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "path", metavar="FOLDER", type=Path, nargs="?", help="a folder or a bag that was exported"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--quick", action="store_true", help="do not read every original")
    how.add_argument("--full", action="store_true", help="read and hash every original (default)")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Verify the archive or a package; exit 1 if anything is not as it was."""
    if options.path is not None:
        return _verify_package(options)
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


def _verify_package(options: argparse.Namespace) -> int:
    """Verify what was handed over; no archive is needed."""
    from desktop_app.importing.package_check import check_package

    checked = check_package(options.path, progress_context())
    if options.json:
        signature = {"key": checked.key, "fits": checked.signed}
        counts = {"files": checked.files}
        show_json({"problems": list(checked.problems), "counts": counts, "signature": signature})
    else:
        for problem in checked.problems:
            print(visible(problem))
    good = not checked.problems
    tell(f"Checked {checked.files} files: " + ("all good." if good else "problems found."))
    if checked.signed:
        tell_signer(checked.key)
    return 0 if good else 1
