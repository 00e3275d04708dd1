"""Correct the title, byline, source, address, date or language of an article."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, open_archive, refresh_index
from desktop_app.cli.output import progress_context, tell
from desktop_app.domain.provenance import Field
from desktop_app.errors import BadValue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    for field in Field:
        parser.add_argument(f"--{field.value}", metavar=field.value[0].upper(), default=None)


def run(options: argparse.Namespace) -> int:
    """Give the fields their new values; their provenance becomes "typed"."""
    given = {field: getattr(options, field.value) for field in Field}
    values = {field: value for field, value in given.items() if value is not None}
    if not values:
        raise BadValue("Nothing to change was named.", "Name a field, such as --title “…”.")
    with open_archive(options, writable=True) as archive:
        done = archive.edit_fields(options.article, values)
        refresh_index(archive, progress_context())
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0
