"""Put tags on articles or take them off; list, rename, merge, colour, delete tags."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_articles, add_json, open_archive
from desktop_app.cli.output import show_json, tell, visible
from desktop_app.domain.annotations import Colour
from desktop_app.errors import BadValue

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done


_JSON = '{"total", "tags": [{"tag", "colour", "articles"}]}; articles is a count.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.description = f"{parser.description} Without arguments it lists the tags."
    add_articles(parser, nargs="*")
    parser.add_argument("--add", metavar="T", action="append", default=[])
    parser.add_argument("--remove", metavar="T", action="append", default=[])
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--create", metavar="T", help="make a tag known before anything carries it")
    what.add_argument(
        "--rename", metavar=("OLD", "NEW"), nargs=2, help="rename a tag and those below it"
    )
    what.add_argument(
        "--merge", metavar=("OLD", "INTO"), nargs=2, help="make a tag one with another"
    )
    what.add_argument(
        "--colour",
        metavar=("T", "COLOUR"),
        nargs=2,
        help=f"colour a tag: {', '.join(Colour)}",
    )
    what.add_argument("--delete", metavar="T", help="take a tag and those below it off everything")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Change tags, or list them."""
    arranging = options.create or options.rename or options.merge or options.colour
    arranging = arranging or options.delete
    tagging = options.add or options.remove
    if arranging and (options.articles or tagging):
        raise BadValue(
            "Tags of articles and the tags themselves are changed one after the other.",
            "Use two commands.",
        )
    if not arranging and not options.articles and not tagging:
        with open_archive(options, writable=False) as archive:
            _list(archive, as_json=options.json)
        return 0
    if not arranging and not (options.articles and tagging):
        raise BadValue(
            "No article was named." if tagging else "No tag was named.",
            "Give the numbers of articles, and --add or --remove.",
        )
    with open_archive(options, writable=True) as archive:
        done = _arrange(archive, options) if arranging else _tag(archive, options)
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0


def _tag(archive: Archive, options: argparse.Namespace) -> Done:
    return archive.tag(options.articles, options.add, options.remove)


def _arrange(archive: Archive, options: argparse.Namespace) -> Done:
    if options.create:
        return archive.create_tag(options.create)
    if options.rename:
        return archive.rename_tag(*options.rename)
    if options.merge:
        return archive.merge_tags(*options.merge)
    if options.delete:
        return archive.delete_tag(options.delete)
    tag, colour = options.colour
    if colour not in set(Colour):
        raise BadValue(f"There is no colour “{colour}”.", f"Choose one of {', '.join(Colour)}.")
    return archive.recolour_tag(tag, Colour(colour))


def _list(archive: Archive, *, as_json: bool) -> None:
    rows = archive.tags()
    if as_json:
        found = [
            {"tag": row.tag.path, "colour": row.tag.colour.value, "articles": row.articles}
            for row in rows
        ]
        show_json({"total": len(found), "tags": found})
        return
    for row in rows:
        print(f"{row.articles}\t{row.tag.colour.value}\t{visible(row.tag.path)}")
