"""The pictures of the article on the page: placed as it is laid out, decoded as they are needed.

Their room is part of the layout from the start; nothing moves when they come. They are no part of
the document: what is selected, copied and marked is its text alone.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage

from desktop_app.domain.inner_pictures import Pixels
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.reader import geometry
from desktop_app.gui.reader.document import ArticleDocument
from desktop_app.gui.reader.page import Page
from desktop_app.gui.reader.picture_label import PictureLabel
from desktop_app.gui.reader.picture_room import spots

MOST_BYTES = 96 << 20
"""How much of decoded pictures is kept, unless more is near."""

_NEAR = 2
"""Heights of the window: pictures that are so near are decoded before they are seen."""

Wanted = tuple[str, int, int]
"""A picture by its SHA-256, in so many pixels."""


class PictureFiles(Protocol):
    """Gives decoded pictures; takes long, and is to be closed."""

    def pixels(self, sha256: str, width: int, height: int) -> Pixels | None:
        """Return a picture in at most so many pixels, None if it cannot be read."""
        ...

    def close(self) -> None:
        """End it."""
        ...


class PictureSource(Protocol):
    """Where the pictures of articles come from."""

    @property
    def jobs(self) -> JobRunner:
        """Runs what takes long."""
        ...

    def pictures(self) -> PictureFiles:
        """Open the pictures of the archive."""
        ...


class Pictures(QObject):
    """Places the pictures of one page.

    Attributes:
        source: where they come from; without it their frames stay empty.
    """

    def __init__(self, view: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: PictureSource | None = None
        self._view = view
        self._article: ArticleDocument | None = None
        self._labels: dict[tuple[int, int], PictureLabel] = {}
        self._images: OrderedDict[Wanted, QImage | None] = OrderedDict()
        self._files: PictureFiles | None = None
        self._serial, self._asking = 0, False
        view.laid_out.connect(self._arrange)
        view.verticalScrollBar().valueChanged.connect(self._ask)

    @property
    def labels(self) -> list[PictureLabel]:
        """The pictures on the page, in order."""
        return [self._labels[key] for key in sorted(self._labels)]

    def show_article(self, article: ArticleDocument | None, *, fresh: bool) -> None:
        """Show the pictures of a document; of another article than before if ``fresh``."""
        for label in self._labels.values():
            label.hide()
            label.deleteLater()
        self._labels.clear()
        self._article = article
        if fresh:
            self._serial += 1
            self._asking = False
            self._images.clear()
            self._let_go()

    def end(self) -> None:
        """End the process that decodes; call when no job runs any more."""
        self._serial += 1
        files, self._files = self._files, None
        if files is not None:
            files.close()

    # -- placing -------------------------------------------------------------------------
    def _arrange(self) -> None:
        article, view = self._article, self._view
        if article is None or article is not view.article:
            return
        left, column = view.columns.text_x, view.columns.text
        for number in article.pictured:
            block = article.findBlockByNumber(number)
            line = article.line_at_block(number)
            if line is None or not block.isValid():
                continue
            rect = geometry.block_rect(block)
            for index, spot in enumerate(spots(line, column)):
                label = self._labels.get((number, index))
                if label is None:
                    label = PictureLabel(view.theme, spot.picture, view.viewport())
                    self._labels[number, index] = label
                x = left + (column - spot.width if line.rtl else 0)
                y = round(rect.bottom() if spot.under else rect.top()) + spot.y
                place = QRect(x, y - view.scroll_value(), spot.width, spot.height)
                if label.geometry() != place:
                    label.setGeometry(place)
                if label.isHidden():
                    label.lower()
                    label.show()
        self._ask()

    # -- decoding ------------------------------------------------------------------------
    def _ask(self) -> None:
        """Have the nearest picture decoded that is not there, unless one is at work."""
        source = self.source
        if source is None or self._asking:
            return
        wanted = self._next()
        if wanted is None:
            self._let_go()
            return
        self._asking = True
        serial = self._serial

        def answered(image: QImage | None) -> None:
            if serial == self._serial:
                self._asking = False
                self._keep(wanted, image)
                self._ask()

        def failed(_: GuardbookError) -> None:
            answered(None)

        def stopped() -> None:
            if serial == self._serial:
                self._asking = False

        files = self._files
        if files is None:
            files = self._files = source.pictures()
        source.jobs.read(
            lambda _: _decoded(files, wanted), answered, failed=failed, stopped=stopped
        )

    def _next(self) -> Wanted | None:
        for label in self._near():
            wanted = self._wanted(label)
            if label.fits(wanted[1]):
                continue
            if wanted not in self._images:
                return wanted
            self._images.move_to_end(wanted)
            label.show_image(self._images[wanted])
        return None

    def _near(self) -> list[PictureLabel]:
        """Return the labels that are seen or may be soon, the nearest first."""
        height = self._view.viewport().height()
        middle = height // 2
        near = sorted(
            (abs(label.geometry().center().y() - middle), key)
            for key, label in self._labels.items()
            if label.geometry().bottom() > -_NEAR * height
            and label.geometry().top() < (_NEAR + 1) * height
        )
        return [self._labels[key] for _, key in near]

    def _wanted(self, label: PictureLabel) -> Wanted:
        picture = label.shown
        pixels = self._view.devicePixelRatioF()
        width = min(picture.width, round(label.width() * pixels))
        height = min(picture.height, round(label.height() * pixels) + 1)
        return picture.sha256, width, height

    def _keep(self, wanted: Wanted, image: QImage | None) -> None:
        self._images[wanted] = image
        for label in self._labels.values():
            if self._wanted(label) == wanted:
                label.show_image(image)
        kept = sum(each.sizeInBytes() for each in self._images.values() if each is not None)
        # What is near stays, however much it is: it would be wanted again at once.
        near = {self._wanted(label) for label in self._near()}
        for gone in [each for each in self._images if each not in near]:
            if kept <= MOST_BYTES:
                break
            old = self._images.pop(gone)
            kept -= old.sizeInBytes() if old is not None else 0
            for label in self._labels.values():
                if self._wanted(label) == gone:
                    label.forget()

    def _let_go(self) -> None:
        """End the process, off this thread: nothing is left to decode for now."""
        files, self._files = self._files, None
        if files is not None and self.source is not None:
            self.source.jobs.let_go(files)


def _decoded(files: PictureFiles, wanted: Wanted) -> QImage | None:
    """Decode a picture, on a worker's thread."""
    found = files.pixels(*wanted)
    if found is None:
        return None
    shape = (found.width, found.height, found.width * 4)
    image = QImage(found.data, *shape, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
