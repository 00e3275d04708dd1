"""Put a note on an article as a whole."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, open_archive, refresh_index
from desktop_app.cli.output import progress_context, tell
from desktop_app.domain.edits import AddAnnotation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--author", metavar="NAME", default="")


def run(options: argparse.Namespace) -> int:
    """Add the note and print its id."""
    with open_archive(options, writable=True) as archive:
        done = archive.add_note(options.article, options.text, options.author)
        refresh_index(archive, progress_context())
    if isinstance(done.edit, AddAnnotation):
        print(done.edit.annotation.id)
    tell("Saved.")
    return 0
