"""Open files with pages: pictures, texts and links of them, made in a process without rights."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar, TypeVar

from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.pages import (
    PageInfo,
    PageLetters,
    PageLink,
    PagePicture,
    PageText,
    PdfInfo,
)
from desktop_app.errors import (
    GuardbookError,
    ImportFailed,
    PasswordNeeded,
    UnreadablePage,
    UnreadableSource,
)
from desktop_app.importing.asked_process import AskedProcess
from desktop_app.importing.parcels import Junk
from desktop_app.importing.pdf import parcels
from desktop_app.importing.pdf.aligning import aligned, page_spans
from desktop_app.importing.recognising.layer import page_text
from desktop_app.processes import watch
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits

USUAL = Limits(seconds=20, patience=60.0, memory=2 * 1024**3)
"""What one answer may use; the memory holds the largest picture several times."""

_DEATHS = 2
"""Processes that a page may end before nothing of it is asked for any more."""

T = TypeVar("T")


class _Broken(Exception):
    """There is no answer; says what the process was ended for, if it was."""


class PageSession(AskedProcess):
    """An open file with pages; nothing of it is on disk. Methods may be called from any thread.

    All methods block until the answer is there, one at a time; call them off the GUI thread. A
    page that takes too long, or ends the process, is unreadable from then on, and the others are
    served by a fresh process.

    Args:
        data: the file.
        password: opens it; "" for none. It stays in memory.
        text: the article's text, if it is known: offsets of pages' texts are offsets of it, also
            where it was corrected by hand; words that the page does not have stand nowhere. A
            text without pages (of a file that was locked when it was imported) does not count.
        layer: the version of the text that was recognised on pictures of pages, None for none; its
            words stand where they were recognised.
        limits: what one answer may use.
        module: what is run, as a rule the ``MODULE`` of the kind of file.
    """

    ENDS = (parcels.READY, parcels.DONE, parcels.LOCKED, parcels.DAMAGED, parcels.HUGE)
    MODULE: ClassVar[str]
    """What is run for such files."""

    def __init__(
        self,
        data: bytes,
        password: str = "",
        *,
        text: ArticleText | None = None,
        layer: ArticleText | None = None,
        limits: Limits = USUAL,
        module: str = "",
    ) -> None:
        super().__init__(limits, module or self.MODULE)
        self._data, self._password = data, password
        self._text = text if text and any(b.attribute("page") for b in text.blocks) else None
        self._layer = layer
        self._refused: GuardbookError | None = None
        self._bad: dict[tuple[str, int], UnreadablePage] = {}
        self._deadly: Counter[int] = Counter()
        self._info: PdfInfo | None = None
        self._foreign: parcels.Foreign | None = None
        self._starts: tuple[int, ...] | None = None
        self._ends: tuple[int, ...] = ()

    def close(self) -> None:
        """End the process at once, also while another thread waits for an answer."""
        super().close()
        with self._turn:
            self._data = b""

    def info(self) -> PdfInfo:
        """Return what is known of the file as a whole; the second time it is at hand.

        Marks of other programs that cannot be read, or are too many, are left out.

        Raises:
            PasswordNeeded: it opens only with a password, or with another one.
            UnreadableSource: it is no such file, or too damaged.
            ImportFailed: no process can be started, or the session is closed.
        """
        with self._turn:
            known = self._known()
            if self._foreign is None:
                self._foreign = self._marks(len(known.pages))
            return replace(known, foreign=self._foreign.marks, foreign_more=self._foreign.more)

    def pages(self) -> tuple[PageInfo, ...]:
        """Return the sizes and names of the pages, which takes less than ``info``.

        Raises:
            PasswordNeeded, UnreadableSource, ImportFailed: see ``info``.
        """
        with self._turn:
            return self._known().pages

    def picture(self, page: int, scale: float, *, bare: bool = False) -> PagePicture:
        """Return a page as it looks, ``scale`` pixels a point (at most 24 million pixels).

        ``bare`` leaves out what programs noted on it and what was filled into its forms.

        Raises:
            UnreadablePage: it cannot be shown.
            PasswordNeeded, UnreadableSource, ImportFailed: see ``info``.
        """
        what = parcels.UNNOTED if bare else parcels.PICTURE
        return self._of_page(what, page, parcels.unpack_picture, scale)

    def text(self, page: int) -> PageText:
        """Return the text of a page with a box for every code point.

        Raises:
            UnreadablePage: it cannot be read.
            PasswordNeeded, UnreadableSource, ImportFailed: see ``info``.
        """
        found = self.printed(page)
        start = self.starts()[page]
        if self._text is not None:
            found = aligned(found, self._text.text[start : self._ends[page]])
        return replace(found, start=start)

    def printed(self, page: int) -> PageText:
        """Return the text of a page as it was read there, whatever was corrected; see ``text``."""
        return self._recognised(page) or self._of_page(parcels.TEXT, page, parcels.unpack_text)

    def _recognised(self, page: int) -> PageText | None:
        """Return the text of a page as it was recognised, None if it was not."""
        pages = self.pages()
        if self._layer is None or not 0 <= page < len(pages):
            return None
        return page_text(self._layer, page, pages[page])

    def letters(self, page: int) -> PageLetters:
        """Return all letters of a page, also those that the article lacks; raises as ``text``."""
        found = self._of_page(parcels.LETTERS, page, parcels.unpack_letters)
        recognised = self._recognised(page)
        return found if recognised is None else replace(found, read=recognised, unseen=True)

    def links(self, page: int) -> tuple[PageLink, ...]:
        """Return the places on a page that lead to another one.

        Raises:
            UnreadablePage: it cannot be read.
            PasswordNeeded, UnreadableSource, ImportFailed: see ``info``.
        """
        count = len(self.pages())
        return self._of_page(
            parcels.LINKS, page, lambda frames: parcels.unpack_links(frames, count)
        )

    def starts(self) -> tuple[int, ...]:
        """Return where each page's text starts in the article's text.

        Raises:
            PasswordNeeded, UnreadableSource, ImportFailed: see ``info``.
        """
        with self._turn:
            if self._starts is None:
                count = len(self._known().pages)
                if self._text is None:
                    self._starts = self._places()
                else:
                    spans = page_spans(self._text, count)
                    self._starts = tuple(start for start, _ in spans)
                    self._ends = tuple(end for _, end in spans)
            return self._starts

    def _places(self) -> tuple[int, ...]:
        try:
            return self._ask(parcels.PLACES, 0, parcels.unpack_places)
        except _Broken as broken:
            raise self.damaged() from broken

    def _known(self) -> PdfInfo:
        if self._info is None:
            try:
                found = self._ask(parcels.INFO, 0, parcels.unpack_info)
            except _Broken as broken:
                self._refused = self.damaged()
                raise self._refused from broken
            known = self._text.sha256 if self._text else ""
            self._info = replace(found, text_sha256=known)
        return self._info

    def _marks(self, count: int) -> parcels.Foreign:
        try:
            return self._ask(
                parcels.FOREIGN, 0, lambda frames: parcels.unpack_foreign(frames, count)
            )
        except _Broken:  # the pages can be read all the same
            return parcels.Foreign((), more=True)

    def _of_page(
        self, what: str, page: int, unpack: Callable[[Sequence[Frame]], T], scale: float = 1.0
    ) -> T:
        with self._turn:
            if not 0 <= page < len(self._known().pages):
                raise self.no_page(page)
            bad = self._bad.get((what, page))
            if bad is None and self._deadly[page] >= _DEATHS:
                bad = self.bad_page(page)
            if bad is not None:
                raise bad
            try:
                return self._ask(what, page, unpack, scale)
            except _Broken as broken:
                self._bad[what, page] = problem = self.bad_page(page, str(broken))
                self._deadly[page] += self._child is None
                raise problem from broken

    def _ask(
        self, what: str, page: int, unpack: Callable[[Sequence[Frame]], T], scale: float = 1.0
    ) -> T:
        """Return an answer.

        Raises:
            _Broken: there is none.
        """
        self._open()
        assert self._child is not None
        request = json.dumps([what, page, scale]).encode("ascii")
        pieces = self._said_to(self._child, (parcels.REQUEST, request))
        if pieces is not None and pieces[-1][0] == parcels.DONE:
            try:
                return unpack(pieces[:-1])
            except Junk:
                pieces = None
        if pieces is None or pieces[-1][0] == parcels.HUGE:
            cause = watch.MEMORY if pieces else self._cause()
            self._end()
            raise _Broken(cause)
        raise _Broken("")

    def _open(self) -> None:
        """Start a process that has the file open, unless there is one."""
        if self._closed:
            raise self.closed_meanwhile()
        if self._child is not None:
            return
        if self._refused is not None:
            raise self._refused
        told = self._limits.packed(password=self._password)
        pieces = self._start((parcels.LIMITS, told), (parcels.DATA, self._data))
        if pieces is not None and pieces[-1][0] == parcels.READY:
            return
        self._end()
        locked = pieces is not None and pieces[-1][0] == parcels.LOCKED
        self._refused = (
            PasswordNeeded.of_pdf(wrong=bool(self._password)) if locked else self.damaged()
        )
        raise self._refused

    def _cause(self) -> str:
        """Return what the process was ended for, "" if it ended by itself."""
        assert self._child is not None
        self._child.abort()
        return self._child.cause

    # -- what is said of such files ------------------------------------------------------
    def closed_meanwhile(self) -> ImportFailed:
        """Return the error for a question to a file that was closed."""
        return ImportFailed("The file was closed.")

    def not_started(self) -> ImportFailed:
        """Return the error for a process that cannot be started."""
        return ImportFailed(
            "The process that reads pages could not be started.",
            "Close some programs and try again.",
        )

    @abstractmethod
    def damaged(self) -> UnreadableSource:
        """Return the error for a file that cannot be opened at all."""

    @abstractmethod
    def no_page(self, page: int) -> UnreadablePage:
        """Return the error for a page that the file does not have."""

    @abstractmethod
    def bad_page(self, page: int, cause: str = "") -> UnreadablePage:
        """Return the error for a page; ``cause`` is what its process was ended for."""


def page_starts(text: ArticleText, count: int) -> tuple[int, ...]:
    """Return where the text of each of so many pages starts in an article's text.

    Pages without text start where the one before them ends.
    """
    return tuple(start for start, _ in page_spans(text, count))
