"""Gives an article whose pages are pictures the words on them, as another version of its text."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.archive.versions import set_text
from desktop_app.domain import edits as e
from desktop_app.domain.blocks import ArticleText, Part, build
from desktop_app.domain.provenance import Field, FieldValue, How
from desktop_app.errors import BadValue, UnreadablePage
from desktop_app.importing.recognising import layer
from desktop_app.importing.recognising.tesseract import SCALE, Tesseract
from desktop_app.importing.values import guessed_language
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.search.language import detect
from desktop_app.storage.articles import Articles

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.domain.articles import Article, ArticleId
    from desktop_app.domain.pages import PageInfo
    from desktop_app.importing.page_session import PageSession

CHOICE = "languages of scans"
"""Under what name the languages are remembered that were chosen last."""

_SEEN = 12_000_000
"""Pixels of a page that are looked at at most; more make it slower, not better."""

_LARGER = 2.0
"""How many times its size a picture is looked at at most."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read from the pages of an article.

    ``pages`` counts those with recognised words, ``empty`` those on which there are none, and
    ``failed`` those that could not be shown or read.
    """

    text: ArticleText
    pages: int
    empty: int = 0
    failed: int = 0


def recognise(
    article: Article,
    session: PageSession,
    tesseract: Tesseract,
    languages: Sequence[str],
    context: JobContext,
    *,
    every_page: bool = False,
) -> Recognised:
    """Read the pictures of an article's pages; those that have a text or fail keep what they have.

    Args:
        article: what it is so far.
        session: its pages, without anything that was recognised before.
        tesseract: reads them.
        languages: those of the words, the most frequent one first.
        context: is told the progress and asked whether to stop.
        every_page: whether pages that have a text are read as well.

    Raises:
        BadValue: there are no pages without text, or no words on them.
        Cancelled: ``context`` was cancelled.
    """
    pages = session.pages()
    kept = _parts_by_page(article.text)
    found = kept[-1]
    read = empty = failed = 0
    for number, page in enumerate(pages):
        context.checkpoint(number, len(pages), "Reading pages")
        try:
            if not every_page and session.text(number).text.strip():
                found += kept[number]
                continue
            parts = _read(session, number, page, tesseract, languages, context)
        except UnreadablePage:
            failed += 1
            found += kept[number]
            continue
        found += [*parts, *filter(_typed, kept[number])]
        read, empty = read + bool(parts), empty + (not parts)
    context.report(len(pages), len(pages), "Reading pages")
    if not read:
        raise nothing(empty, failed)
    return Recognised(build(found), read, empty, failed)


def give(
    session: Session, article: ArticleId, found: Recognised, moment: dt.datetime
) -> tuple[e.Edit, ...]:
    """Make what was recognised the article's text, and put its language right.

    What the file states, or was guessed before, is judged by the words as in an import.
    """
    edits = set_text(session, article, found.text, layer.EXTRACTOR, moment)
    was = Articles(session).field(article, Field.LANGUAGE)
    guessed = None if _is_chosen(was) else guessed_language(found.text.text, was, detect)
    if not edits or guessed is None:
        return edits
    return (e.SetField(article, Field.LANGUAGE, was, guessed), *edits)


def _is_chosen(language: FieldValue) -> bool:
    """Whether the user named it, or confirmed it."""
    origin = language.provenance
    return bool(language.value) and origin is not None and origin.how is How.TYPED


def _read(
    session: PageSession,
    number: int,
    page: PageInfo,
    tesseract: Tesseract,
    languages: Sequence[str],
    context: JobContext,
) -> list[Part]:
    """Return the blocks of a page.

    Raises:
        UnreadablePage: it cannot be shown or read.
        Cancelled: ``context`` was cancelled.
    """
    width, height = page.shown_size
    wanted = min(SCALE, (_SEEN / max(width * height, 1.0)) ** 0.5)
    if page.pixel:
        wanted = min(wanted, _LARGER / page.pixel)
    picture = session.picture(number, wanted)
    paragraphs = tesseract.paragraphs(picture, languages, lambda: context.cancelled)
    if paragraphs is None:
        raise Cancelled
    scale = picture.width / max(width, 1e-6)
    return list(layer.parts(paragraphs, scale, number, page.label))


def _parts_by_page(text: ArticleText) -> dict[int, list[Part]]:
    """Return the blocks of a text as they can be put into another one, by their page from 0.

    One that names no page follows the one before it; -1 has those before any page.
    """
    found: dict[int, list[Part]] = defaultdict(list)
    page = -1
    for block in text.blocks:
        number = block.attribute("page")
        page = int(number) - 1 if number.isdecimal() else page
        attributes = tuple(each for each in block.attributes if each[0] != "link")
        found[page].append(Part(text.of(block), block.kind, block.level, attributes))
    return found


def _typed(part: Part) -> bool:
    """Whether a block was put between those of the pages."""
    return all(name != "page" for name, _ in part.attributes)


def nothing(empty: int, failed: int) -> BadValue:
    """Return the error for an article from whose pages nothing was read."""
    if failed:
        return BadValue(
            "The pictures of the pages could not be read.", "Look at the original instead."
        )
    if empty:
        return BadValue(
            "No words were found on the pages.", "Choose the languages that they are written in."
        )
    return BadValue(
        "Every page has a text already.", "Have every page read, if that text is not good."
    )
