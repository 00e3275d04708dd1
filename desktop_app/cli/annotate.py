"""Mark a quote in an article, or an area of a page of it, with or without a note."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import (
    add_article,
    add_json,
    add_password,
    add_quote,
    open_archive,
    password,
    refresh_index,
)
from desktop_app.cli.output import progress_context, show_json, tell
from desktop_app.cli.places import add_page, add_place, box_of, page_of
from desktop_app.domain import edits
from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour, Mark
from desktop_app.exporting.json_values import annotation_json

_JSON = (
    '{"id", "start", "end", "locator"}; start and end count code points of the text, and are null '
    "for an area."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    one = parser.add_mutually_exclusive_group(required=True)
    add_quote(parser, "words of the text", one)
    add_place(one, "--area", "a box on a page of a PDF or a picture", 4)
    add_page(parser)
    add_password(parser)
    kinds = [kind.value for kind in AnnotationKind if kind.on_text]
    parser.add_argument("--kind", choices=kinds, default="highlight", help="how words are marked")
    parser.add_argument("--note", metavar="TEXT", default="")
    colours = [colour.value for colour in Colour]
    parser.add_argument("--colour", "--color", choices=colours, default="yellow")
    parser.add_argument("--author", metavar="NAME", default="")
    parser.add_argument("--tag", metavar="T", action="append", default=[])
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Mark the quote or the area."""
    mark = Mark(
        AnnotationKind.AREA if options.area else AnnotationKind(options.kind),
        Colour(options.colour),
        options.note,
        options.author,
        tuple(options.tag),
    )
    page, secret = page_of(options.page, options.area, "--area"), password(options)
    with open_archive(options, writable=True) as archive:
        if options.area:
            shown = box_of(options.area)
            region = archive.region_shown(options.article, page, shown, secret)
            done = archive.annotate_region(options.article, region, mark)
        else:
            done = archive.annotate_quote(options.article, options.quote, mark, options.occurrence)
        added = _added(done.edit)
        article = archive.article(options.article)
        refresh_index(archive, progress_context())
    made = annotation_json(added, article)
    if options.json:
        show_json({key: made[key] for key in ("id", "start", "end", "locator")})
    else:
        print(made["id"])
        tell(f"Marked {made['locator']}.")
    return 0


def _added(edit: edits.Edit | None) -> Annotation:
    """Return the annotation that an edit added."""
    last = edit.edits[-1] if isinstance(edit, edits.Several) else edit
    assert isinstance(last, edits.AddAnnotation)
    return last.annotation
