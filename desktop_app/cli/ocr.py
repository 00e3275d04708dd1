"""Read the text on pages that are pictures, with Tesseract."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop_app.cli.doors import (
    add_articles,
    add_json,
    add_password,
    open_archive,
    password,
    refresh_index,
)
from desktop_app.cli.import_ import SOME_FAILED
from desktop_app.cli.output import progress_context, show_json, tell, visible
from desktop_app.domain.provenance import Field
from desktop_app.errors import (
    BadValue,
    NotInArchive,
    PasswordNeeded,
    UnreadableSource,
)
from desktop_app.importing.recognising import languages

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.recognising import Recognised
    from desktop_app.domain.articles import ArticleId

_JSON = (
    '{"articles": [{"id", "pages", "empty", "failed", "characters"}], "problems": [{"id", '
    '"problem"}]}; "empty" counts pages without words, "failed" those that could not be read; '
    '"problems" are of articles from which nothing was read.'
)
_OF_ONE = (BadValue, NotInArchive, PasswordNeeded, UnreadableSource)
"""Problems that one article has, and the others need not have."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_articles(parser)
    parser.add_argument(
        "--language",
        metavar="L",
        default="",
        help="the languages of the pages as Tesseract names them, the most frequent one first: "
        "deu+eng (usually the article's)",
    )
    parser.add_argument(
        "--every-page", action="store_true", help="read pages that have a text as pictures too"
    )
    add_password(parser)
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Read the pages; exit 3 if some articles failed, as the last one of them if all did."""
    shown, problems = [], []
    code = 0
    secret, context = password(options), progress_context()
    with open_archive(options, writable=True) as archive:
        named = languages.split(options.language)
        likely = ((), ()) if named else archive.readable_languages()
        for article in options.articles:
            try:
                found = archive.recognise(
                    article,
                    named or _usual(archive, article, *likely),
                    context,
                    password=secret,
                    every_page=options.every_page,
                )
                archive.take_recognised(article, found)
            except _OF_ONE as problem:
                tell(visible(f"guardbook: Article {article}: {problem} {problem.hint}".rstrip()))
                problems.append({"id": article, "problem": str(problem)})
                code = problem.exit_code
                continue
            tell(_sentence(article, found))
            shown.append(
                {
                    "id": article,
                    "pages": found.pages,
                    "empty": found.empty,
                    "failed": found.failed,
                    "characters": len(found.text.text),
                }
            )
        refresh_index(archive, context)
    if options.json:
        show_json({"articles": shown, "problems": problems})
    return SOME_FAILED if shown and problems else code


def _usual(
    archive: Archive, article: ArticleId, known: tuple[str, ...], before: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the languages that an article's pages are likely to be in."""
    language = archive.article(article).value(Field.LANGUAGE)
    return languages.usual(known, language=language, before=before)


def _sentence(article: ArticleId, found: Recognised) -> str:
    pages = "1 page" if found.pages == 1 else f"{found.pages} pages"
    said = f"Article {article}: read {pages}, {len(found.text.text):,} characters in all."
    if found.empty:
        said += f" Pages without words: {found.empty}."
    if found.failed:
        said += f" Pages that could not be read: {found.failed}."
    return said
