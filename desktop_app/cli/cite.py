"""Print how an article, or words of it, are cited."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, add_json, add_quote, open_archive
from desktop_app.cli.output import show_json, visible
from desktop_app.domain.anchors import find_quote
from desktop_app.exporting.references.citing import Style, citation

_JSON = '{"id", "style", "citation", "start", "end"}; start and end are null without a quote.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("--style", choices=[style.value for style in Style], default="plain")
    add_quote(parser, "words of the text, to be quoted")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Print the citation."""
    with open_archive(options, writable=False) as archive:
        article = archive.article(options.article)
    span = None
    if options.quote is not None:
        span = find_quote(article.text.text, options.quote, options.occurrence)
    cited = citation(article, span, Style(options.style))
    if options.json:
        start, end = span or (None, None)
        show_json(
            {"id": article.id, "style": options.style, "citation": cited,
             "start": start, "end": end}
        )  # fmt: skip
    else:
        for line in cited.splitlines():
            print(visible(line))
    return 0
