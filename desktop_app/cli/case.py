"""Put articles into a case, or take them out."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import article_id, open_archive
from desktop_app.cli.output import tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("name", metavar="NAME", help="the case; a new one is created")
    for option in ("--add", "--remove"):
        parser.add_argument(
            option, metavar="ID", type=article_id, action="extend", nargs="+", default=[]
        )


def run(options: argparse.Namespace) -> int:
    """Change what is in the case; without articles, create it."""
    with open_archive(options, writable=True) as archive:
        if options.add or options.remove:
            done = archive.file_into(options.name, options.add, options.remove)
        else:
            done = archive.create_case(options.name)
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0
