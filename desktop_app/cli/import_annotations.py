"""Attach W3C Web Annotations from a file to the articles that they speak of."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_json, open_archive, refresh_index
from desktop_app.cli.output import progress_context, show_json, tell

if TYPE_CHECKING:
    from desktop_app.archive.reports import AttachReport

SOME_FAILED = 3


_JSON = (
    '{"attached", "orphans", "kept", "known", "unusable"}, all counts; kept are the '
    "orphans that wait at an article."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("file", metavar="FILE", type=Path)
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Attach them and report; exit 3 if some are only in the file."""
    context = progress_context()
    with open_archive(options, writable=True) as archive:
        report = archive.import_annotations(options.file, context)
        if report.done.edit is not None:
            refresh_index(archive, context)
    if options.json:
        show_json(report_json(report))
    else:
        tell(summary(report))
    return SOME_FAILED if report.left_out else 0


def report_json(report: AttachReport) -> dict[str, int]:
    """Return the counts; ``orphans`` has no passage here, ``kept`` of them wait at an article."""
    return {
        "attached": report.attached,
        "orphans": report.orphans + report.unattached,
        "kept": report.orphans,
        "known": report.known,
        "unusable": report.unusable,
    }


def summary(report: AttachReport) -> str:
    """Return the report in one sentence."""
    words = [f"{report.attached} attached"]
    for count, word in (
        (report.orphans, "kept as orphans of their article, whose text is another one"),
        (report.known, "already there"),
        (
            report.unattached,
            "left in the file as orphans, because their article is not in this archive",
        ),
        (report.unusable, "without a quote or a note that could be read"),
    ):
        if count:
            words.append(f"{count} {word}")
    return "; ".join(words) + "."
