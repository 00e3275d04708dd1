"""Put articles into a case or take them out; list, rename, move, delete cases."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_json, article_id, open_archive
from desktop_app.cli.output import show_json, tell, visible
from desktop_app.domain.cases import case_paths
from desktop_app.errors import BadValue

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done


_JSON = '{"total", "cases": [{"id", "name", "path", "parent", "articles"}]}; articles is a count.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.description = f"{parser.description} Without arguments it lists the cases."
    parser.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="the case, or “Above/Below”; what is missing is created",
    )
    for option in ("--add", "--remove"):
        parser.add_argument(
            option, metavar="ID", type=article_id, action="extend", nargs="+", default=[]
        )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--rename", metavar="NEW", help="give the case another name")
    what.add_argument(
        "--move", metavar="ABOVE", help="put it below another case; “” puts it at the top"
    )
    what.add_argument(
        "--delete",
        action="store_true",
        help="delete it and those below it; the articles stay in the archive",
    )
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Change a case or what is in it; without articles, create it; without a name, list all."""
    filing = options.add or options.remove
    arranging = options.rename is not None or options.move is not None or options.delete
    if options.name is None:
        if filing or arranging:
            raise BadValue("No case was named.", "Give its name first.")
        with open_archive(options, writable=False) as archive:
            _list(archive, as_json=options.json)
        return 0
    if filing and arranging:
        raise BadValue(
            "A case and what is in it are changed one after the other.", "Use two commands."
        )
    with open_archive(options, writable=True) as archive:
        if arranging:
            done = _arrange(archive, options)
        elif filing:
            done = archive.file_into(options.name, options.add, options.remove)
        else:
            done = archive.create_case_at(options.name)
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0


def _arrange(archive: Archive, options: argparse.Namespace) -> Done:
    case = archive.case(options.name).id
    if options.rename is not None:
        return archive.rename_case(case, options.rename)
    if options.delete:
        return archive.delete_case(case)
    return archive.move_case(case, archive.case(options.move).id if options.move else None)


def _list(archive: Archive, *, as_json: bool) -> None:
    rows = sorted(case_paths(archive.cases()), key=lambda pair: pair[0].casefold())
    if as_json:
        found = [
            {
                "id": row.case.id,
                "name": row.case.name,
                "path": path,
                "parent": row.case.parent,
                "articles": row.articles,
            }
            for path, row in rows
        ]
        show_json({"total": len(found), "cases": found})
        return
    for path, row in rows:
        print(f"{row.articles}\t{visible(path)}")
