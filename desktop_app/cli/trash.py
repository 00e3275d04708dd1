"""Move articles to the Trash, bring them back, or delete them for good."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_articles, open_archive, refresh_index
from desktop_app.cli.output import progress_context, tell, visible
from desktop_app.domain.edits import Flag
from desktop_app.errors import BadValue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_articles(parser, nargs="*")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--restore", action="store_true", help="bring them back")
    what.add_argument(
        "--purge", action="store_true", help="delete what is in the Trash for good; no way back"
    )
    what.add_argument(
        "--empty", action="store_true", help="delete everything in the Trash for good; no way back"
    )


def run(options: argparse.Namespace) -> int:
    """Trash, restore or purge."""
    if options.empty == bool(options.articles):
        raise BadValue(
            "--empty takes no articles." if options.empty else "No article was named.",
            "Give the numbers of articles, or --empty alone.",
        )
    with open_archive(options, writable=True) as archive:
        if options.purge or options.empty:
            gone = archive.purge(options.articles or archive.trashed(), progress_context()).articles
            refresh_index(archive, progress_context())
            tell("Deleted for good." if gone else "The Trash is empty.")
            copies = archive.older_copies() if gone else ()
            if copies:
                names, place = ", ".join(copy.name for copy in copies), copies[0].parent
                tell(f"Older copies of the archive may still hold it, in {place}: {names}.")
            backup = archive.backup_folder() if gone else None
            if backup is not None:
                tell(
                    visible(
                        f"The backup in “{backup}” holds it until the next one is made there; "
                        "other backups and copies may still hold it."
                    )
                )
            return 0
        done = archive.set_flag(options.articles, Flag.TRASHED, on=not options.restore)
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0
