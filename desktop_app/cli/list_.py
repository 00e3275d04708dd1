"""List every article, newest first."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_json, open_archive
from desktop_app.cli.output import show_json, visible
from desktop_app.cli.values import row_json
from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.domain.filters import State, StateIs

_PAGE = 500


_JSON = (
    '{"total", "articles": [{"id", "title", "source", "byline", "published", '
    '"imported_at", "tags", "cases", "annotations", "starred", "read", "review", '
    '"trashed"}]}; annotations is a count.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--trash", action="store_true", help="list what is in the Trash instead")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """List the articles."""
    scope = (StateIs(State.TRASHED),) if options.trash else ()
    with open_archive(options, writable=False) as archive:
        ids = [ArticleId(number) for number in archive.ids(scope)]
        found: dict[ArticleId, ArticleRow] = {}
        for at in range(0, len(ids), _PAGE):
            found |= archive.rows(ids[at : at + _PAGE])
    rows = [found[article] for article in ids if article in found]
    if options.json:
        show_json({"total": len(rows), "articles": [row_json(row) for row in rows]})
    else:
        for row in rows:
            print(f"{row.id}\t{row.published or '—'}\t{visible(row.title)}")
    return 0
