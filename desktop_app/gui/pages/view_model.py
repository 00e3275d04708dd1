"""The open file behind the pages: what is drawn and read next, and what of it is kept.

One question at a time is put to the file, and always the one that matters most then: what was
wanted a moment ago and is out of sight now is never asked.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.pages import PageLink, PageText, PdfInfo
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.pages.opened import OpenFile, PageFile
from desktop_app.gui.pages.pictures import Drawing, Pictures, dressed
from desktop_app.jobs import JobContext

MOST_BYTES, MOST_THUMBNAILS = 96 << 20, 16 << 20
"""How much of drawn pages, and of small pictures of pages, is kept."""
_TEXTS = 48


@dataclass(frozen=True, slots=True)
class Letters:
    """The wish for a page's text."""

    page: int


@dataclass(frozen=True, slots=True)
class Ways:
    """The wish for a page's links."""

    page: int


@dataclass(frozen=True, slots=True)
class Small:
    """The wish for a small picture of a page."""

    drawing: Drawing


T = TypeVar("T")
Wish = Drawing | Letters | Ways | Small


class PagesViewModel(QObject):
    """Opens one file at a time and answers what the view asks for.

    Signals:
        opened: the ``PdfInfo`` of the file.
        failed: a ``GuardbookError``: it could not be opened.
        drawn, thumbnail_drawn, text_read: carry the number of a page.
        page_failed: carries the number of a page that cannot be drawn.
    """

    opened = Signal(object)
    failed = Signal(object)
    drawn = Signal(int)
    thumbnail_drawn = Signal(int)
    text_read = Signal(int)
    page_failed = Signal(int)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.wishes: Callable[[], Iterable[Wish]] = tuple
        """Returns what the view would like to have now, the most urgent first."""
        self.pictures, self.thumbnails = Pictures(MOST_BYTES), Pictures(MOST_THUMBNAILS)
        self.errors: dict[int, GuardbookError] = {}
        """Why pages could not be drawn."""
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._links: dict[int, tuple[PageLink, ...]] = {}
        self._mute: set[int] = set()
        self._file: PageFile | None = None
        self._live: dict[PageFile, int] = {}
        self._ending: WeakSet[PageFile] = WeakSet()
        self._serial, self._asking = 0, False

    # -- the file ------------------------------------------------------------------------
    def open(self, open_file: OpenFile, password: str = "") -> None:
        """Open a file in place of the one before."""
        self.close()
        serial, live = self._serial, self._live

        def job(context: JobContext) -> tuple[PageFile, PdfInfo]:
            file = open_file(password)
            live[file] = serial
            return file, file.info()

        def done(found: tuple[PageFile, PdfInfo]) -> None:
            if serial == self._serial:
                self._file = found[0]
                self.opened.emit(found[1])
                self.ask()

        def failed(problem: GuardbookError) -> None:
            if serial == self._serial:
                self._serial += 1  # this file is not waited for any more
                self.failed.emit(problem)

        self._jobs.read(job, self._then_tidy(done), failed=self._then_tidy(failed))

    def _then_tidy(self, answer: Callable[[T], None]) -> Callable[[T], None]:
        """Return an answer after which files that nobody waits for any more are closed."""

        def both(value: T) -> None:
            answer(value)
            self._tidy()

        return both

    def close(self) -> None:
        """Let go of the file and of everything that is known of it."""
        self._serial += 1
        self._file, self._asking = None, False
        self.pictures.clear()
        self.thumbnails.clear()
        self._texts.clear()
        self._links.clear()
        self.errors.clear()
        self._mute.clear()
        self._tidy()

    def _tidy(self) -> None:
        for file, serial in tuple(self._live.items()):
            if serial == self._serial or file in self._ending:
                continue
            self._ending.add(file)
            self._jobs.read(_closing(file, self._live), lambda _: None)

    def shut(self) -> None:
        """End every file, when no job runs any more."""
        self.close()
        for file in tuple(self._live):
            file.close()
        self._live.clear()

    # -- what is known -------------------------------------------------------------------
    def text(self, page: int) -> PageText | None:
        """Return the text of a page, None while it is not read."""
        found = self._texts.get(page)
        if found is not None:
            self._texts.move_to_end(page)
        return found

    def forget_texts(self) -> None:
        """Read the pages' texts anew."""
        self._texts.clear()
        self._mute.clear()

    def links(self, page: int) -> tuple[PageLink, ...]:
        """Return the links of a page, as far as they are known."""
        return self._links.get(page, ())

    # -- asking --------------------------------------------------------------------------
    def ask(self) -> None:
        """Put the next question to the file, unless it is answering one."""
        file = self._file
        if file is None or self._asking:
            return
        wish = next((one for one in self.wishes() if not self._granted(one)), None)
        if wish is None:
            return
        self._asking = True
        serial = self._serial

        def answered(value: object) -> None:
            if serial == self._serial:
                self._asking = False
                self._keep(wish, value)
                self.ask()

        def failed(problem: GuardbookError) -> None:
            answered(problem)

        def stopped() -> None:
            if serial == self._serial:
                self._asking = False

        self._jobs.read(lambda _: _answer(file, wish), answered, failed=failed, stopped=stopped)

    def _granted(self, wish: Wish) -> bool:
        match wish:
            case Drawing():
                return wish.page in self.errors or self.pictures.get(wish) is not None
            case Small():
                page = wish.drawing.page
                return page in self.errors or self.thumbnails.get(wish.drawing) is not None
            case Letters():
                return wish.page in self._texts or wish.page in self._mute
            case Ways():
                return wish.page in self._links

    def _keep(self, wish: Wish, value: object) -> None:
        match wish, value:
            case Drawing(), QImage():
                self.pictures.put(wish, value)
                self.drawn.emit(wish.page)
            case Small(), QImage():
                self.thumbnails.put(wish.drawing, value)
                self.thumbnail_drawn.emit(wish.drawing.page)
            case Letters(), PageText():
                self._texts[wish.page] = value
                while len(self._texts) > _TEXTS:
                    self._texts.popitem(last=False)
                self.text_read.emit(wish.page)
            case Letters(), _:
                self._mute.add(wish.page)
                self.text_read.emit(wish.page)
            case Ways(), tuple():
                self._links[wish.page] = value
            case Ways(), _:
                self._links[wish.page] = ()
            case ((Drawing(page=page) | Small(drawing=Drawing(page=page))), GuardbookError()):
                self.errors[page] = value
                self.page_failed.emit(page)


def _closing(file: PageFile, live: dict[PageFile, int]) -> Callable[[JobContext], None]:
    def job(_: JobContext) -> None:
        file.close()
        live.pop(file, None)

    return job


def _answer(file: PageFile, wish: Wish) -> object:
    """Ask a file, on a worker's thread."""
    match wish:
        case Drawing():
            return dressed(file.picture(wish.page, wish.scale), wish.dress)
        case Small():
            return dressed(file.picture(wish.drawing.page, wish.drawing.scale), wish.drawing.dress)
        case Letters():
            return file.text(wish.page)
        case Ways():
            return file.links(wish.page)
