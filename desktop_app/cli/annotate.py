"""Mark a quote in an article, with or without a note."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, add_json, open_archive, refresh_index
from desktop_app.cli.output import progress_context, show_json, tell
from desktop_app.domain import edits
from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour, Mark
from desktop_app.errors import BadValue
from desktop_app.exporting.json_values import annotation_json

_JSON = '{"id", "start", "end", "locator"}; start and end count code points of the text.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("--quote", metavar="TEXT", required=True, help="words of the text")
    parser.add_argument("--occurrence", metavar="N", type=int, default=0, help="which one, from 1")
    kinds = [kind.value for kind in AnnotationKind if kind.on_text]
    parser.add_argument("--kind", choices=kinds, default="highlight")
    parser.add_argument("--note", metavar="TEXT", default="")
    colours = [colour.value for colour in Colour]
    parser.add_argument("--colour", "--color", choices=colours, default="yellow")
    parser.add_argument("--author", metavar="NAME", default="")
    parser.add_argument("--tag", metavar="T", action="append", default=[])
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Mark the quote."""
    if options.occurrence < 0:
        raise BadValue("Occurrences count from 1.", "Use --occurrence 1 for the first one.")
    mark = Mark(
        AnnotationKind(options.kind),
        Colour(options.colour),
        options.note,
        options.author,
        tuple(options.tag),
    )
    with open_archive(options, writable=True) as archive:
        done = archive.annotate_quote(options.article, options.quote, mark, options.occurrence)
        added = _added(done.edit)
        article = archive.article(options.article)
        refresh_index(archive, progress_context())
    shown = annotation_json(added, article)
    if options.json:
        show_json({key: shown[key] for key in ("id", "start", "end", "locator")})
    else:
        print(shown["id"])
        tell(f"Marked {shown['locator']}.")
    return 0


def _added(edit: edits.Edit | None) -> Annotation:
    """Return the annotation that an edit added."""
    last = edit.edits[-1] if isinstance(edit, edits.Several) else edit
    assert isinstance(last, edits.AddAnnotation)
    return last.annotation
