"""Where the marks of an article stand on the pages of its original."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.archive.original_pages import SESSIONS, recognised_version
from desktop_app.archive.picture_marks import on_pages
from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import page_at, quads
from desktop_app.errors import PasswordNeeded, UnreadablePage, UnreadableSource
from desktop_app.exporting.pdf.update.originals import Annotatable
from desktop_app.exporting.pdf.update.values import Job, Place, PlacedMark
from desktop_app.importing.image_session import ImageSession
from desktop_app.importing.pdf_session import PdfSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article
    from desktop_app.domain.pages import PageText
    from desktop_app.exporting.sheet import Mark, Sheet
    from desktop_app.importing.page_session import PageSession

_PRINTED = 0.8
"""The part of a passage's letters that must be on the page; some are joined from others."""

MOST_SEARCHED = 300
"""Pages that are looked through for words that do not stand where they should."""


def annotatable(
    opened: Opened, article: Article, sheet: Sheet, password: str = "", *, bare: bool = False
) -> Annotatable | None:
    """Return an article's original and what is to be added to it; None if it has no pages.

    A picture is put on a page; ``bare`` leaves out what cameras and programs noted in its file.

    Raises:
        ExportFailed: a picture cannot be decoded.
        PasswordNeeded: it opens only with a password, or with another one.
        ArchiveDamaged: the original is not what was imported.
    """
    original = article.original
    session_of = SESSIONS.get(original.mime)
    if session_of is None or original.part:
        return None
    data = opened.originals.get(original.sha256)
    places: dict[str, tuple[Place, ...]] = {}
    if sheet.marks:
        layer = recognised_version(opened, article)
        with session_of(data, password, text=article.text, layer=layer) as session:
            places = places_on_pages(session, article, sheet.marks)
    marks = placed_marks(sheet, places)
    boxed = sum(any(place.boxes for place in found) for found in places.values())
    lost = len(sheet.marks) - boxed + len(sheet.orphans)
    if session_of is ImageSession:
        found = on_pages(original, data, sheet.title, marks, bare=bare)
        return replace(found, lost=lost)
    needed = needed_password(data, password)
    return Annotatable(data, original.sha256, Job(tuple(marks), needed), lost)


def needed_password(data: bytes, password: str) -> str:
    """Return the password that may open other files, too, if a PDF does not open without it."""
    if not password or b"/Encrypt" not in data:
        return ""
    try:
        with PdfSession(data) as session:
            session.pages()
    except (PasswordNeeded, UnreadableSource):
        return password
    return ""


def places_on_pages(
    session: PageSession, article: Article, marks: Iterable[Mark]
) -> dict[str, tuple[Place, ...]]:
    """Return where passages of an article stand on its pages, by the keys of their marks."""
    finder = _Finder(session, article)
    return {mark.key: finder.places(mark) for mark in marks}


def placed_marks(sheet: Sheet, places: Mapping[str, tuple[Place, ...]]) -> list[PlacedMark]:
    """Return all marks of a sheet as they go into a file with its pages."""
    return [
        *map(_noted, sheet.notes),
        *(_marked(mark, places.get(mark.key, ())) for mark in sheet.marks),
        *(_quoted(orphan, ()) for orphan in sheet.orphans),
    ]


def _noted(note: Mark) -> PlacedMark:
    region = note.region
    places = () if region is None else (Place(region.page, region.boxes),)
    return _placed(note, note.kind, places, note.note)


def _marked(mark: Mark, places: tuple[Place, ...]) -> PlacedMark:
    if any(place.boxes for place in places):
        return _placed(mark, mark.kind, places, mark.note)
    return _quoted(mark, places)


def _quoted(mark: Mark, places: tuple[Place, ...]) -> PlacedMark:
    """Return a note that says what its words are, for a mark that has no place on a page."""
    words = "\n\n".join(part for part in (f"“{mark.quote}”", mark.note) if part)
    return _placed(mark, AnnotationKind.NOTE, places, words)


def _placed(mark: Mark, kind: AnnotationKind, places: tuple[Place, ...], words: str) -> PlacedMark:
    return PlacedMark(
        mark.key,
        kind,
        mark.colour,
        places,
        words,
        mark.meaning,
        mark.author,
        mark.created,
        mark.modified,
    )


class _Finder:
    """Finds passages on the pages of one original."""

    def __init__(self, session: PageSession, article: Article) -> None:
        self._session, self._text = session, article.text.text
        self._pages: dict[int, PageText | None] = {}
        try:
            self._starts = session.starts()
        except UnreadableSource:  # a copy may still be made of it
            self._starts = ()

    def places(self, mark: Mark) -> tuple[Place, ...]:
        """Return where a passage stands; the page alone where its words are not found on it."""
        if not self._starts:
            return ()
        first, last = (page_at(self._starts, at) for at in (mark.start, mark.end - 1))
        found = list(self._expected(mark, first, last))
        if any(place.boxes for place in found):
            return tuple(place for place in found if place.boxes)
        return self._searched(mark) or (Place(first),)

    def _expected(self, mark: Mark, first: int, last: int) -> Iterator[Place]:
        """Yield the places that the offsets tell, as far as the words stand there."""
        for number in range(first, last + 1):
            page = self._page(number)
            if page is None:
                continue
            start, end = max(mark.start, page.start), min(mark.end, page.end)
            here = page.text[start - page.start : end - page.start]
            if start < end and here == self._text[start:end] and _printed(page, start, end):
                yield Place(number, quads(page, start, end))

    def _searched(self, mark: Mark) -> tuple[Place, ...]:
        """Return the only place of a passage whose text was corrected or read anew, () if none."""
        found: list[Place] = []
        for number in range(min(len(self._starts), MOST_SEARCHED)):
            page = self._page(number)
            at = page.text.find(mark.quote) if page is not None else -1
            if page is None or at < 0:
                continue
            if found or page.text.find(mark.quote, at + 1) >= 0:
                return ()
            start, end = page.start + at, page.start + at + len(mark.quote)
            if not _printed(page, start, end):
                return ()
            found.append(Place(number, quads(page, start, end)))
        return tuple(found)

    def _page(self, number: int) -> PageText | None:
        if number not in self._pages:
            try:
                self._pages[number] = self._session.text(number)
            except UnreadablePage:
                self._pages[number] = None
        return self._pages[number]


def _printed(page: PageText, start: int, end: int) -> bool:
    """Whether a passage is on the page: what was corrected by hand has no place there."""
    letters = [at for at in range(start - page.start, end - page.start) if page.text[at].strip()]
    there = sum(not page.boxes[at].blank for at in letters)
    return bool(letters) and there >= _PRINTED * len(letters)
