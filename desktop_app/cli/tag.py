"""Put tags on articles, or take them off."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_articles, open_archive
from desktop_app.cli.output import tell
from desktop_app.errors import BadValue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_articles(parser)
    parser.add_argument("--add", metavar="T", action="append", default=[])
    parser.add_argument("--remove", metavar="T", action="append", default=[])


def run(options: argparse.Namespace) -> int:
    """Change the tags."""
    if not options.add and not options.remove:
        raise BadValue("No tag was named.", "Use --add or --remove.")
    with open_archive(options, writable=True) as archive:
        done = archive.tag(options.articles, options.add, options.remove)
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0
