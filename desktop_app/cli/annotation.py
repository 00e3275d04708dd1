"""Change or delete a highlight or a note."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import open_archive, refresh_index
from desktop_app.cli.output import progress_context, tell
from desktop_app.domain.annotations import Colour
from desktop_app.errors import BadValue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("annotation", metavar="AID", help="the id, or its first characters")
    parser.add_argument("--note", metavar="TEXT", default=None)
    parser.add_argument("--colour", "--color", choices=[c.value for c in Colour], default=None)
    parser.add_argument("--delete", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Change or delete the annotation."""
    changing = options.note is not None or options.colour is not None
    if options.delete == changing:
        raise BadValue("Say what to do.", "Use --note or --colour, or --delete alone.")
    with open_archive(options, writable=True) as archive:
        found = archive.annotation(options.annotation)
        if options.delete:
            archive.remove_annotation(found.id)
        else:
            colour = Colour(options.colour) if options.colour else None
            archive.change_annotation(found.id, note=options.note, colour=colour)
        refresh_index(archive, progress_context())
    tell("Deleted." if options.delete else "Saved.")
    return 0
