"""Save the exact bytes that were imported."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.doors import article_id, open_archive, open_for_export
from desktop_app.cli.output import tell
from desktop_app.errors import BadValue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("article", metavar="ID", type=article_id, nargs="?")
    parser.add_argument(
        "--item",
        metavar="N",
        type=article_id,
        help="instead of an article: a file that an import could not read and kept",
    )
    parser.add_argument(
        "--delete", action="store_true", help="delete the original of that item; no way back"
    )
    parser.add_argument("-o", "--out", metavar="FILE", type=Path)


def run(options: argparse.Namespace) -> int:
    """Write the original, or delete one that no article has."""
    if (options.article is None) == (options.item is None):
        raise BadValue("Say whose original in one way.", "Give an article's number, or --item.")
    if options.delete:
        return _delete(options)
    if options.out is None:
        raise BadValue("No file was named.", "Name it with -o FILE.")
    target: Path = options.out.absolute()
    with open_for_export(options) as archive:
        if options.item is None:
            notice = archive.save_original(options.article, target)
        else:
            notice = archive.save_kept_original(options.item, target)
    tell(f"guardbook: {notice}" if notice else f"Saved {target}.")
    return 0


def _delete(options: argparse.Namespace) -> int:
    if options.item is None or options.out is not None:
        raise BadValue(
            "Only the original of an item that failed can be deleted alone.",
            "Use --item N --delete; articles go through the Trash.",
        )
    with open_archive(options, writable=True) as archive:
        archive.forget_original(options.item)
    tell("Deleted for good.")
    return 0
