"""What the export would look like, made again whenever a choice changes; the newest wins."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.errors import GuardbookError
from desktop_app.gui.exports.blackening import Blackened
from desktop_app.gui.exports.choice import DOSSIER, HTML, PACKAGES, WITH_PAGES, ExportChoice
from desktop_app.gui.exports.papers import Bound, OriginalPaper, Paper, SetPaper
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import Cancelled, JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.exporting.pdf.previews import Previews
    from desktop_app.importing.pdf_session import PdfSession

PAUSE_MS = 120
"""A choice may be followed by another one at once."""

SLOW_MS = 200
_KEPT = 24
_LONGEST = 12_000
_MAKING, _DRAWING, _COUNTING = "export preview", "export page", "export count"


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of a PDF, counted from 0, as a picture; or the beginning of another file."""

    picture: QImage | None = None
    page: int = 0
    pages: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    ids: tuple[ArticleId, ...]
    choice: ExportChoice
    name: str


class PreviewViewModel(QObject):
    """Asks for previews and tells what came of them.

    Signals:
        shown: a ``Shown``; the one before stays until then.
        slow: True once a preview takes longer than 200 ms, False when it is there.
        failed: a ``GuardbookError``.
        counted: a ``Blackened``, None where nothing is to be blacked out.
    """

    shown = Signal(object)
    counted = Signal(object)
    slow = Signal(bool)
    failed = Signal(object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._previews: Previews | None = None
        self._wanted: _Wanted | None = None
        self._width, self._drawn = 480, False
        self._paper: Paper | None = None
        self._lock = threading.Lock()
        self._papers: list[Paper] = []
        """Those that are open, also while a worker has them; with ``_lock``."""
        self._page = 0
        self.password: Callable[[ArticleId], str] = lambda _: ""
        """Gives the password of an article's original, "" if none is known."""
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._make)
        self._late = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._late.timeout.connect(lambda: self.slow.emit(True))
        self._over = False

    @property
    def waiting(self) -> bool:
        """Whether a preview is still to come."""
        return self._pause.isActive() or self._late.isActive()

    def ask(
        self,
        ids: Sequence[ArticleId],
        choice: ExportChoice,
        width: int,
        name: str = "",
        *,
        draw: bool = True,
    ) -> None:
        """Show the first article as it would be exported; ``width`` in pixels of the screen.

        A dossier, which is called ``name`` if it has no title, begins with all of them. Without
        ``draw`` only what is blacked out is told.
        """
        wanted = _Wanted(tuple(ids) if choice.format == DOSSIER else (ids[0],), choice, name)
        known = (wanted, width) == (self._wanted, self._width)
        if known and (self._drawn or not draw):
            return
        self._wanted, self._width, self._drawn = wanted, width, draw
        self._pause.start()

    def go(self, page: int) -> None:
        """Show another page, counted from 0; beyond the ends is the nearest one."""
        page = max(0, min(page, self.pages - 1))
        if self._paper is None or page == self._page:
            return
        self._page = page
        self._draw()

    @property
    def page(self) -> int:
        """The page that is shown or will be next."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are, 0 without any."""
        return self._paper.pages if self._paper is not None else 0

    def close(self) -> None:
        """Stop, and end the process that makes the pages."""
        with self._lock:
            self._over = True
        self._pause.stop()
        self._late.stop()
        for name in (_MAKING, _DRAWING, _COUNTING):
            self._jobs.forget(name)
        self._turn_to(None)
        if self._previews is not None:
            self._jobs.let_go(self._previews)

    def finish(self) -> None:
        """End the process now, when no job is begun any more."""
        with self._lock:
            self._over = True
        if self._previews is not None:
            self._previews.close()
        for paper in self._papers:
            paper.close()

    def _turn_to(self, paper: Paper | None) -> None:
        """Leaf through another file from now on; the others are not waited for any more."""
        self._paper = paper
        self._pictures.clear()
        with self._lock:
            gone = [each for each in self._papers if each is not paper]
            self._papers = [each for each in self._papers if each is paper]
        for each in gone:
            self._jobs.let_go(each)

    def _hand(self, paper: Paper) -> bool:
        """Note a file that is open, in a worker; False when nothing is to be shown any more."""
        with self._lock:
            if not self._over:
                self._papers.append(paper)
            return not self._over

    def _make(self) -> None:
        if self._wanted is None or self._over:
            return
        wanted, choice, article = self._wanted, self._wanted.choice, self._wanted.ids[0]
        archive, password = self._archive, self.password(article)
        self._count(wanted)
        if not self._drawn:
            return
        self._late.start()
        if choice.format in PACKAGES or choice.refused:
            self._jobs.forget(_MAKING)  # a page of the format before must not come later
            self._turn_to(None)
            self._tell(Shown())
            return
        if choice.format in WITH_PAGES:
            from desktop_app.exporting.pdf.previews import Previews

            previews = self._previews = self._previews or Previews()
            self._jobs.read(
                lambda context: self._made(wanted, password, previews, context),
                self._on_made,
                replaces=_MAKING,
                failed=self._on_failed,
                stopped=self._rest,
            )
            return

        def read(_: JobContext) -> str:
            options = choice.options(utc_now(), archive.meanings())
            return archive.preview_text(article, choice.format, options, password)[:_LONGEST]

        def done(text: str) -> None:
            self._turn_to(None)
            self._tell(Shown(text="" if choice.format == HTML else text))

        self._jobs.read(read, done, replaces=_MAKING, failed=self._on_failed, stopped=self._rest)

    def _count(self, wanted: _Wanted) -> None:
        """Tell what is blacked out of the articles, and what is not."""
        ids, choice = wanted.ids, wanted.choice
        if not choice.black_out or choice.refused:
            self._jobs.forget(_COUNTING)
            self.counted.emit(None)
            return
        archive, password = self._archive, self.password(ids[0])

        def count(context: JobContext) -> Blackened:
            options = choice.options(utc_now(), archive.meanings())
            found = archive.count_redactions(ids, options, context, password)
            return Blackened(found.places, found.missing, found.near, several=len(ids) > 1)

        # What stands in the way is said where the page would be.
        self._jobs.read(
            count, self.counted.emit, replaces=_COUNTING,
            failed=lambda _: self.counted.emit(None),
        )  # fmt: skip

    def _made(
        self, wanted: _Wanted, password: str, previews: Previews, context: JobContext
    ) -> tuple[Paper, int, QImage]:
        """Return the file, and the page in view with its picture; in a worker."""
        with ExitStack() as unless_done:
            paper = self._paper_of(wanted, password, previews, context)
            unless_done.callback(paper.close)
            page = min(self._page, paper.pages - 1)
            picture = paper.picture(page, self._width)
            context.checkpoint()  # what nobody waits for any more is closed at once
            if not self._hand(paper):
                raise Cancelled
            unless_done.pop_all()
        return paper, page, picture

    def _paper_of(
        self, wanted: _Wanted, password: str, previews: Previews, context: JobContext
    ) -> Paper:
        archive, choice = self._archive, wanted.choice
        options = choice.options(utc_now(), archive.meanings())
        if choice.format == DOSSIER:
            asked = choice.dossier.asked(wanted.name, attaches=choice.dossier_attaches)
            found = archive.preview_dossier(wanted.ids, asked, options, previews, context, password)
            first = found.article
            return Bound(
                SetPaper(found.front),
                SetPaper(first) if isinstance(first, bytes) else _opened(first),
            )
        session = None
        if not choice.set_text:
            session = archive.preview_original(wanted.ids[0], options, password, context)
        if session is not None:
            return _opened(session)
        return SetPaper(archive.preview(wanted.ids, options, previews, context, password))

    def _on_made(self, made: tuple[Paper, int, QImage]) -> None:
        paper, self._page, picture = made
        self._turn_to(paper)
        self._keep(self._page, picture)
        self._tell(Shown(picture, self._page, self.pages))

    def _draw(self) -> None:
        page, paper, width = self._page, self._paper, self._width
        found = self._pictures.get(page)
        if found is not None:
            self._jobs.forget(_DRAWING)
            self._tell(Shown(found, page, self.pages))
            return
        assert paper is not None

        def done(picture: QImage) -> None:
            if paper is self._paper:
                self._keep(page, picture)
                self._tell(Shown(picture, page, self.pages))

        self._late.start()
        self._jobs.read(
            lambda _: paper.picture(page, width), done, replaces=_DRAWING, failed=self._on_failed
        )

    def _keep(self, page: int, picture: QImage) -> None:
        self._pictures[page] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)

    def _tell(self, shown: Shown) -> None:
        self._rest()
        self.shown.emit(shown)

    def _rest(self) -> None:
        self._late.stop()
        self.slow.emit(False)

    def _on_failed(self, problem: GuardbookError) -> None:
        self._rest()
        self.failed.emit(problem)


def _opened(session: PdfSession) -> OriginalPaper:
    """Return an original that is open; close it if it cannot be read."""
    with ExitStack() as unless_done:
        unless_done.callback(session.close)
        paper = OriginalPaper(session)
        unless_done.pop_all()
    return paper
