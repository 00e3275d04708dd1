"""The annotated PDF on paper: pages drawn one by one, nothing written in between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.dates import utc_now
from desktop_app.errors import ExportFailed, GuardbookError, PasswordNeeded
from desktop_app.gui import formats
from desktop_app.gui.exports.choice import ExportChoice
from desktop_app.gui.exports.view_model import Subject
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.articles import ArticleId

FINEST = 300
"""Dots per inch that a page is drawn with at most; more would not be seen in print."""

AskPrinter = Callable[[int, str], QPrinter | None]
"""Asks which printer to use for a number of pages on a paper; None if the user thinks better."""


class PrintViewModel(QObject):
    """Prints, one thing at a time.

    Signals:
        running: True while pages are made or drawn.
        finished: how many pages were handed to the printer.
        locked: a ``PasswordNeeded``, the article, and what starts it once more.
    """

    running = Signal(bool)
    finished = Signal(int)
    locked = Signal(object, object, object)

    def __init__(
        self, archive: Archive, jobs: JobRunner, ask: AskPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._ask = archive, jobs, ask
        self._run: _Run | None = None
        self.password: Callable[[ArticleId], str] = lambda _: ""
        """Gives the password of an article's original, "" if none is known."""

    def start(self, subject: Subject, choice: ExportChoice) -> None:
        """Make the pages, ask for the printer, and print."""
        archive, password = self._archive, self.password(subject.ids[0])

        def make(context: JobContext) -> tuple[bytes, int]:
            from desktop_app.exporting.pdf.pictures import page_count
            from desktop_app.exporting.pdf.previews import Previews

            previews = Previews()
            try:
                options = choice.options(utc_now(), archive.meanings())
                data = archive.preview(subject.ids, options, previews, context, password)
                return data, page_count(data)
            finally:
                previews.close()

        def made(found: tuple[bytes, int]) -> None:
            data, pages = found
            printer = self._ask(pages, choice.page_size)
            if printer is None:
                self.running.emit(False)
                return
            self._run = _Run(
                self, printer, data, pages, lambda done: self._over(done, subject, choice)
            )
            self._run.start()

        def failed(problem: GuardbookError) -> None:
            if isinstance(problem, PasswordNeeded):
                self.running.emit(False)
                again = partial(self.start, subject, choice)
                self.locked.emit(problem, subject.ids[0], again)
            else:
                self.fail(problem)

        self.running.emit(True)
        self._jobs.long(make, made, failed=failed, stopped=lambda: self.running.emit(False))

    def finish(self) -> None:
        """Break off what is being printed, before the archive is closed."""
        if self._run is not None:
            self._run.stop()

    @property
    def jobs(self) -> JobRunner:
        """Where pages are drawn."""
        return self._jobs

    def fail(self, problem: GuardbookError) -> None:
        """Say why it did not work."""
        self.running.emit(False)
        self._jobs.failed.emit(problem)

    def _over(self, pages: int, subject: Subject, choice: ExportChoice) -> None:
        archive = self._archive

        def note(_: JobContext) -> None:
            archive.note_printing(subject.ids, choice.options(utc_now(), archive.meanings()))

        if archive.writable:
            self._jobs.write(note, lambda _: None)
        self.running.emit(False)
        self.finished.emit(pages)


class _Run:
    """Hands the wanted pages of one PDF to one printer, a page at a time."""

    def __init__(
        self,
        owner: PrintViewModel,
        printer: QPrinter,
        data: bytes,
        pages: int,
        over: Callable[[int], None],
    ) -> None:
        self._owner, self._printer, self._data, self._over = owner, printer, data, over
        first = max(1, printer.fromPage() or 1)
        last = min(pages, printer.toPage() or pages)
        self._rest = list(range(first - 1, last))
        self._done = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Begin with the first page."""
        if not self._rest or not self._painter.begin(self._printer):
            self._owner.fail(
                ExportFailed(
                    formats.translate("printing", "The printer does not take the pages."),
                    formats.translate(
                        "printing",
                        "Look whether it is switched on, or export a PDF and print that.",
                    ),
                )
            )
            return
        self._next()

    def _next(self) -> None:
        if not self._rest:
            self._painter.end()
            self._over(self._done)
            return
        page = self._rest.pop(0)
        dots = min(FINEST, self._printer.resolution())
        data = self._data

        def draw(_: JobContext) -> QImage:
            from desktop_app.exporting.pdf.pictures import page_picture

            made = page_picture(data, page, dots_per_inch=dots)
            image = QImage(
                made.pixels, made.width, made.height, made.stride, QImage.Format.Format_RGB32
            ).copy()
            image.setDotsPerMeterX(round(dots / 0.0254))
            image.setDotsPerMeterY(round(dots / 0.0254))
            return image

        self._owner.jobs.long(draw, self._put, failed=self._on_failed, stopped=self._on_stopped)

    def _put(self, image: QImage) -> None:
        if not self._painter.isActive():
            return
        if self._done:
            self._printer.newPage()
        self._done += 1
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(page_place(paper, image, self._printer.resolution()), image)
        self._next()

    def stop(self) -> None:
        """Let go of the printer; a painter must not outlive what it paints on."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _on_stopped(self) -> None:
        self.stop()
        self._owner.running.emit(False)

    def _on_failed(self, problem: GuardbookError) -> None:
        self.stop()
        self._owner.fail(problem)


def page_place(paper: QRectF, image: QImage, resolution: int) -> QRectF:
    """Return where a page lies on the paper, in dots: true to size if it fits, in the middle."""
    inch = 0.0254
    size = QSizeF(
        image.width() / (image.dotsPerMeterX() * inch) * resolution,
        image.height() / (image.dotsPerMeterY() * inch) * resolution,
    )
    if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
        size.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(paper.center())
    return place


def prepare(printer: QPrinter, page_size: str) -> None:
    """Give a printer the paper of the export, without margins of its own."""
    size = QPageSize.PageSizeId.Letter if page_size == "Letter" else QPageSize.PageSizeId.A4
    printer.setPageLayout(
        QPageLayout(
            QPageSize(size),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    printer.setDocName("Guardbook")
    printer.setCreator("Guardbook")
