"""The pages of a PDF made anew, with words blacked out.

The pages come as pictures and letters out of a process without rights; from those, and from nothing
else of the original, the new file is made. What cannot be seen through is refused.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.archive.covering import find, wider, words_left
from desktop_app.archive.page_marks import placed_marks, places_on_pages
from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind
from desktop_app.domain.pages import Box, PageLetters, PagePicture, page_at, quads
from desktop_app.errors import ExportFailed, UnreadablePage
from desktop_app.exporting.pdf.rebuild.values import Sheet as NewPage
from desktop_app.exporting.sheet import Sheet, keyed_annotations, make_sheet
from desktop_app.jobs import Cancelled, JobContext

if TYPE_CHECKING:
    from desktop_app.domain.articles import Article
    from desktop_app.domain.redaction import Redaction
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.exporting.pdf.update.values import Place
    from desktop_app.importing.page_session import PageSession

DOTS, ROUGH = 200 / 72, 100 / 72
"""Pixels a point of the pictures: of files that leave, and of those that are only looked at."""
_UNKNOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]{3}")
"""A word in letters of which the file does not say which they are; one alone may be an ornament."""
_AS_SET_TEXT = "Export it as set text instead, where all bars are equally long."


@dataclass
class NewPages:
    """The new file, and what is to be told of it.

    ``counts`` says how often each phrase stands on the pages, by its number; ``pictured`` and
    ``recognised`` name pages with pictures, and with letters that a scanner's program found.
    """

    data: bytes
    pages: int
    places: int
    counts: Counter[int]
    pictured: list[str] = field(default_factory=list)
    recognised: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article as it is kept and as it may leave, and how.

    ``options`` are those for the article that may leave, ``counts`` how often each phrase stands
    in the text that is kept.
    """

    own: Article
    safe: Article
    sheet: Sheet
    options: ExportOptions
    redaction: Redaction
    counts: Mapping[int, int]
    scale: float = DOTS


def new_pages(wanted: Wanted, session: PageSession, context: JobContext) -> NewPages:
    """Return new pages for the original of an article.

    Raises:
        PasswordNeeded: it opens only with a password, or with another one.
        ExportFailed: words on its pages cannot be found or covered.
        Cancelled: ``context`` was cancelled.
    """
    return _Making(wanted, session, context).made()


class _Making:
    def __init__(self, wanted: Wanted, session: PageSession, context: JobContext) -> None:
        self._wanted, self._session, self._context = wanted, session, context
        self._phrases = wanted.redaction.phrases
        self._infos = session.pages()

    def made(self) -> NewPages:
        letters = [self._letters(number) for number in range(len(self._infos))]
        found = find(letters, self._phrases)
        if found.nowhere:
            raise ExportFailed(
                "Words that are to be blacked out have no place on their page.", _AS_SET_TEXT
            )
        self._check_counts(found.counts)
        for number, boxes in self._marked(letters):
            found.bars.setdefault(number, []).extend(boxes)
            found.places += 1
        from desktop_app.exporting.pdf.rebuild.document import Rebuilding

        making = Rebuilding()
        new = NewPages(b"", len(letters), found.places, found.seen)
        for number, page in enumerate(letters):
            info, bars = self._infos[number], tuple(found.bars.get(number, ()))
            picture = self._picture(number)
            self._check_seen(number, page, picture)
            words = words_left(page.read, bars, found.gone.get(number, set()), self._phrases)
            making.add(NewPage(info, picture, bars, tuple(words)))
            if page.unseen:
                new.recognised.append(self._name(number))
            elif page.pictures and (page.read.text or self._phrases):
                new.pictured.append(self._name(number))
        sheet = self._wanted.sheet
        marks = placed_marks(sheet, self._places())
        exported_at = self._wanted.options.exported_at
        new.data = making.finish(sheet.title, sheet.language, marks, exported_at)
        return new

    def _name(self, number: int) -> str:
        # What the file calls a page may be a word as well.
        return str(number + 1)

    def _letters(self, number: int) -> PageLetters:
        if self._context.cancelled:
            raise Cancelled
        try:
            return self._session.letters(number)
        except UnreadablePage as problem:
            raise _unread(number) from problem

    def _picture(self, number: int) -> PagePicture:
        if self._context.cancelled:
            raise Cancelled
        try:
            return self._session.picture(number, self._wanted.scale, bare=True)
        except UnreadablePage as problem:
            raise _unread(number) from problem

    # -- what is refused -----------------------------------------------------------------
    def _check_counts(self, counts: Mapping[int, int]) -> None:
        """Refuse where the article's text has a phrase more often than its pages.

        It was corrected by hand then: the page may show the word, but in letters that are others.
        """
        if self._wanted.redaction.areas_only:
            return
        for number, count in self._wanted.counts.items():
            if counts.get(number, 0) < count:
                raise ExportFailed(
                    "The article's text has words that are to be blacked out more often than its "
                    "pages, where they may be written in another way.",
                    "Mark them on the pages as areas with the tag, and allow areas only; or export "
                    "the article as set text.",
                )

    def _check_seen(self, number: int, page: PageLetters, picture: PagePicture) -> None:
        """Refuse a page that shows something, but has no letters in which to look for words."""
        from desktop_app.exporting.pdf.rebuild.pictures import is_blank

        looked_for = self._phrases and not self._wanted.redaction.areas_only
        if looked_for and (page.concealed or _UNKNOWN.search(page.drawn.text)):
            raise _unread(number)
        seen = any(map(str.isalnum, page.read.text + page.drawn.text))
        if seen or not looked_for or is_blank(picture):
            return
        raise ExportFailed(
            f"Page {number + 1} is a picture without text, so words on it cannot be found.",
            "Mark what is to be blacked out on it as areas with the tag, and allow areas only; or "
            "export the article as set text.",
        )

    # -- what is marked ------------------------------------------------------------------
    def _marked(self, letters: Sequence[PageLetters]) -> Iterator[tuple[int, list[Box]]]:
        """Yield page and boxes of each passage and area that is marked to be blacked out."""
        own, covers = self._wanted.own, self._wanted.redaction.covers
        hidden = tuple(one for one in own.annotations if covers(one))
        for one in hidden:
            region = one.region if one.kind is AnnotationKind.AREA else None
            if region is not None and region.page < len(letters):
                yield region.page, list(region.boxes)
        for anchor in filter(None, (one.anchor for one in hidden)):
            for number, boxes in self._placed(anchor.start, anchor.end):
                yield number, [wider(box, letters[number]) for box in boxes]

    def _placed(self, start: int, end: int) -> Iterator[tuple[int, tuple[Box, ...]]]:
        """Yield pages and boxes of a passage; refuse it where a letter of it has none.

        That letter was corrected by hand: the page shows another one, nobody knows where.
        """
        text = self._wanted.own.text.text
        left = {at for at in range(start, end) if not text[at].isspace()}
        boxed = False
        starts = self._session.starts()
        for number in range(page_at(starts, start), page_at(starts, end - 1) + 1):
            try:
                page = self._session.text(number)
            except UnreadablePage as problem:
                raise _unread(number) from problem
            first, last = max(start, page.start), min(end, page.end)
            here = slice(first - page.start, last - page.start)
            if first < last and page.text[here] != text[first:last]:
                continue  # the page's offsets are those of another text
            if boxes := quads(page, start, end):
                boxed = True
                yield number, boxes
            left -= {page.start + at for at, box in enumerate(page.boxes) if not box.blank}
        if not boxed or any(text[at].isalnum() for at in left):
            raise ExportFailed(
                "A passage that is to be blacked out is not on the pages as it is in the text.",
                _AS_SET_TEXT,
            )

    def _passages(self, annotations: tuple[Annotation, ...]) -> dict[str, tuple[Place, ...]]:
        """Return where passages stand, by the ids of their annotations."""
        own = replace(self._wanted.own, annotations=annotations)
        plain = replace(self._wanted.options, anonymous=False)
        return places_on_pages(self._session, own, make_sheet(own, plain).marks)

    def _places(self) -> dict[str, tuple[Place, ...]]:
        """Return where the marks that leave stand, by their keys in the file."""
        wanted = self._wanted
        leaving = {
            annotation.id: key
            for key, annotation in keyed_annotations(wanted.safe, wanted.sheet, wanted.options)
        }
        own = tuple(one for one in wanted.own.annotations if one.id in leaving)
        by_id = self._passages(own)
        return {leaving[AnnotationId(one)]: places for one, places in by_id.items()}


def _unread(number: int) -> ExportFailed:
    return ExportFailed(
        f"Page {number + 1} cannot be read, so words on it cannot be found.", _AS_SET_TEXT
    )
