"""Put a note on an article as a whole, or at a place of a page of it."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, add_password, open_archive, password, refresh_index
from desktop_app.cli.output import progress_context, tell
from desktop_app.cli.places import add_page, add_place, box_of, page_of
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.edits import AddAnnotation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--author", metavar="NAME", default="")
    add_place(parser, "--at", "where on a page of a PDF or a picture it stands", 2)
    add_page(parser)
    add_password(parser)


def run(options: argparse.Namespace) -> int:
    """Add the note and print its id."""
    page, secret = page_of(options.page, options.at, "--at"), password(options)
    with open_archive(options, writable=True) as archive:
        if options.at:
            shown = box_of(options.at)
            region = archive.region_shown(options.article, page, shown, secret)
            mark = Mark(AnnotationKind.NOTE, Colour.YELLOW, options.text, options.author)
            done = archive.annotate_region(options.article, region, mark)
        else:
            done = archive.add_note(options.article, options.text, options.author)
        refresh_index(archive, progress_context())
    if isinstance(done.edit, AddAnnotation):
        print(done.edit.annotation.id)
    tell("Saved.")
    return 0
