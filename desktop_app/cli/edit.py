"""Correct the title, byline, source, address, date, language or text of an article."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_article, open_archive, refresh_index
from desktop_app.cli.output import progress_context, tell
from desktop_app.domain.provenance import Field
from desktop_app.errors import BadValue

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.annotations import ArticleId


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    for field in Field:
        parser.add_argument(f"--{field.value}", metavar=field.value[0].upper(), default=None)
    parser.add_argument(
        "--text-file",
        metavar="F",
        type=Path,
        default=None,
        help="a file with the corrected text, paragraphs parted by blank lines; it becomes a new "
        "version, and highlights stay where their words are found again",
    )


def run(options: argparse.Namespace) -> int:
    """Give the fields their new values; their provenance becomes "typed"."""
    given = {field: getattr(options, field.value) for field in Field}
    values = {field: value for field, value in given.items() if value is not None}
    text = _text(options.text_file) if options.text_file is not None else None
    if not values and text is None:
        raise BadValue("Nothing to change was named.", "Name a field, such as --title “…”.")
    with open_archive(options, writable=True) as archive:
        done = [archive.edit_fields(options.article, values)] if values else []
        if text is not None:
            done.append(archive.correct_text(options.article, text))
        refresh_index(archive, progress_context())
        lost = _lost(archive, options.article) if text is not None else 0
    tell("Saved." if any(one.edit for one in done) else "Nothing had to be changed.")
    if lost:
        tell(f"{lost} of its highlights have no place in this text; show --json names them.")
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadValue(
            f"The text file “{path}” cannot be read.", "It must be a text in UTF-8."
        ) from error


def _lost(archive: Archive, number: ArticleId) -> int:
    article = archive.article(number)
    return sum(
        one.anchor is not None and not one.placed_in(article.text.sha256)
        for one in article.annotations
    )
