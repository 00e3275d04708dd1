"""Pages one below the other: their size, how they scroll, and how they come onto the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.domain.pages import Box, PageInfo
from desktop_app.gui.notes import arrangement
from desktop_app.gui.pages.layout import LEAST, MOST, Fit, Stack, fitting, stepped
from desktop_app.gui.pages.pictures import Drawing, Dress, bounded
from desktop_app.gui.pages.view_model import Letters, PagesViewModel, Small, Ways, Wish
from desktop_app.gui.reader.placing import GAP, LEAST_TEXT, RIGHT
from desktop_app.gui.theme import PageLook, PageTheme, Theme
from desktop_app.gui.tokens import DARK, LIGHT, Tokens

OVERLAP = 48
"""What stays in view of the screen before, in pixels."""
_RIM = 30
"""Room beside the pages for the numbers of notes that do not stand beside them."""
_SETTLE_MS = 40


class Sheets(QAbstractScrollArea):
    """Shows the pages of a file. Widgets that are children of its viewport scroll with them.

    Signals:
        laid_out: pages stand elsewhere than before.
        page_changed: carries the number of the page that is looked at.
        zoomed: the size of the pages is another.
    """

    laid_out = Signal()
    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: Theme, model: PagesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.model = theme, model
        self.small_wishes: Callable[[], Iterable[Small]] = tuple
        """Returns the small pictures of pages that are wanted."""
        self._infos: tuple[PageInfo, ...] = ()
        self._notes, self._foot, self._turn = False, 0, 0
        self._fit, self._zoom = Fit.WIDTH, 1.0
        self._stack = Stack((), 0, 1.0, 400)
        self._page = 0
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.settle)
        self._wanting = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._wanting.timeout.connect(model.ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())
        model.wishes = self._wishes
        model.drawn.connect(self._on_drawn)
        model.page_failed.connect(self._on_drawn)

    # -- what is shown -------------------------------------------------------------------
    @property
    def stack(self) -> Stack:
        """Where the pages stand."""
        return self._stack

    @property
    def page(self) -> int:
        """The number of the page that is looked at, from 0."""
        return self._page

    @property
    def infos(self) -> tuple[PageInfo, ...]:
        """The pages as the file has them."""
        return self._infos

    def show_pages(self, infos: tuple[PageInfo, ...]) -> None:
        """Show other pages, from the first one."""
        self._infos, self._turn, self._page = infos, 0, 0
        self._restack()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(0)

    # -- size ----------------------------------------------------------------------------
    @property
    def fit(self) -> Fit:
        """What decides how large the pages are."""
        return self._fit

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is their printed size."""
        return self._stack.zoom

    def set_fit(self, fit: Fit) -> None:
        """Let the pages fill the width, or be seen whole."""
        self._fit = fit
        self._restack()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a size; what is at the top stays there."""
        self._fit, self._zoom = Fit.FREE, min(max(zoom, LEAST), MOST)
        self._restack()

    def zoom_step(self, step: int) -> None:
        """Show the pages a step larger, or with -1 smaller."""
        self.set_zoom(stepped(self.zoom, step))

    def turn(self) -> None:
        """Turn all pages by a quarter, clockwise."""
        self._turn = (self._turn + 90) % 360
        self._restack()

    def set_notes(self, wanted: bool) -> None:
        """Make room for notes beside the pages, if there is enough, or give it back."""
        if wanted != self._notes:
            self._notes = wanted
            self._restack()

    def set_foot(self, pixels: int) -> None:
        """Leave room below the last page; notes may reach below its end."""
        if pixels != self._foot:
            self._foot = pixels
            self._set_ranges()

    @property
    def beside(self) -> bool:
        """Whether notes have a column of their own."""
        taken = GAP + arrangement.WIDTH + RIGHT
        return self._notes and self.viewport().width() - taken >= LEAST_TEXT

    def area(self) -> tuple[int, int]:
        """Return left edge and width of what the pages stand in, in the viewport."""
        width = self.viewport().width()
        taken = GAP + arrangement.WIDTH + RIGHT if self.beside else _RIM if self._notes else 0
        return (taken if self.isRightToLeft() else 0), width - taken

    def note_x(self) -> int:
        """Return the left edge of the notes' column."""
        left, width = self.area()
        return RIGHT if self.isRightToLeft() else left + width + GAP

    def _restack(self) -> None:
        before, value = self._stack, self.verticalScrollBar().value()
        page = before.page_at(value)
        into = (value - before.tops[page]) / before.sizes[page][1] if len(before) else 0.0
        _, width = self.area()
        zoom = self._zoom
        if self._fit is not Fit.FREE:
            room = (width, self.viewport().height())
            zoom = fitting(self._infos, self._turn, self._fit, room)
        self._stack = Stack(self._infos, self._turn, zoom, width)
        self._set_ranges()
        if len(before) and page < len(self._stack):
            size = self._stack.sizes[page][1]
            self.verticalScrollBar().setValue(round(self._stack.tops[page] + into * size))
        if zoom != before.zoom:
            self.zoomed.emit()
        self.viewport().update()
        self._settling.start()

    def _set_ranges(self) -> None:
        view, (_, width) = self.viewport(), self.area()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self._stack.height + self._foot - view.height()))
        down.setEnabled(down.maximum() > 0)  # else it shows no handle; its room is kept
        down.setPageStep(view.height())
        down.setSingleStep(40)
        over = max(0, self._stack.width - width)
        fresh = over != across.maximum()
        across.setRange(0, over)
        across.setPageStep(width)
        across.setSingleStep(40)
        if fresh:
            across.setValue(over // 2)

    def settle(self) -> None:
        """Do at once what follows from a change of the layout."""
        self._settling.stop()
        self.laid_out.emit()
        self._want()

    # -- places --------------------------------------------------------------------------
    def scroll_value(self) -> int:
        """Return how far the pages are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def origin(self) -> tuple[int, int]:
        """Return where the top left of all pages stands in the viewport."""
        bar = self.horizontalScrollBar()
        across = bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()
        return self.area()[0] - across, -self.scroll_value()

    def page_rect(self, page: int) -> QRect:
        """Return where a page stands in the viewport."""
        x, y = self.origin()
        left, top = self._stack.left(page), self._stack.tops[page]
        return QRect(x + left, y + top, *self._stack.sizes[page])

    def text_bottom(self) -> int:
        """Return where the last page ends."""
        return self._stack.height

    def in_view(self) -> range:
        """Return the pages that can be seen."""
        value = self.scroll_value()
        return self._stack.between(value, value + self.viewport().height())

    # -- scrolling -----------------------------------------------------------------------
    def show_height(self, top: int, bottom: int) -> None:
        """Scroll so that a range of heights stands in the upper third, unless it is in view."""
        value, height = self.scroll_value(), self.viewport().height()
        if top < value + OVERLAP or bottom > value + height - OVERLAP:
            self.verticalScrollBar().setValue(top - height // 3)

    def show_across(self, box: Box) -> None:
        """Scroll sideways as far as needed to see a place on the pages."""
        left, width = self.area()
        x, bar = self.origin()[0], self.horizontalScrollBar()
        over = 0
        if x + box.x1 > left + width:
            over = round(x + box.x1 - left - width) + OVERLAP
        if x + box.x0 - max(over, 0) < left:
            over = round(x + box.x0 - left) - OVERLAP
        bar.setValue(bar.value() + (-over if self.isRightToLeft() else over))

    def go_to_page(self, page: int) -> None:
        """Show a page from its top."""
        if len(self._stack):
            page = min(max(page, 0), len(self._stack) - 1)
            self.verticalScrollBar().setValue(self._stack.tops[page] - 6)

    def scroll_page(self, step: int) -> bool:
        """Scroll by a screen; False if the pages are at their end already."""
        bar = self.verticalScrollBar()
        was = bar.value()
        bar.setValue(was + step * max(OVERLAP, self.viewport().height() - OVERLAP))
        return bar.value() != was

    def _on_scroll(self, value: int) -> None:
        page = self._stack.page_at(value + self.viewport().height() // 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self._want()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is on the viewport, widgets too, up and down; sideways only the pages move."""
        if dy:
            self.viewport().scroll(0, dy)
        if dx:
            self.viewport().update()

    # -- what is to be drawn -------------------------------------------------------------
    @property
    def colours(self) -> Tokens:
        """The colours of what is drawn onto the pages, which stay light in a dark window.

        Pictures stay as they are in every look.
        """
        theme = self.theme
        if any(info.pixel for info in self._infos):
            return LIGHT
        chosen = isinstance(theme, PageTheme) and theme.page in (PageLook.SEPIA, PageLook.DARK)
        return theme.tokens if chosen else LIGHT

    def dress(self) -> Dress:
        """Return how pages are shown now."""
        tokens = self.colours
        if tokens is LIGHT:
            return Dress(self._turn)
        return Dress(self._turn, tokens.reader, tokens.text)

    @property
    def inverted(self) -> bool:
        """Whether the pages are dark."""
        return self.colours is DARK

    def drawing(self, page: int) -> Drawing:
        """Return what is wanted of a page at its present size."""
        info = self._infos[page]
        scale = self._stack.scale * self.devicePixelRatioF()
        return Drawing(page, round(bounded(scale, info.width, info.height), 4), self.dress())

    def _want(self) -> None:
        if not self._wanting.isActive():
            self._wanting.start()

    def _wishes(self) -> Iterator[Wish]:
        """Yield what is wanted: the pages in view and their words, then what is near, in turn."""
        if not len(self._stack) or not self.isVisible():
            return
        seen = self.in_view()
        nearest = sorted(seen, key=lambda page: abs(page - self._page))
        yield from (self.drawing(page) for page in nearest)
        yield from (Letters(page) for page in nearest)
        yield from self.more_wishes()
        yield from (Ways(page) for page in nearest)
        after, before = seen.stop, seen.start - 1
        if after < len(self._stack):
            yield self.drawing(after)
            yield Letters(after)
        if before >= 0:
            yield self.drawing(before)
            yield Letters(before)
        yield from self.small_wishes()

    def more_wishes(self) -> Iterator[Wish]:
        """Yield what else is wanted soon."""
        yield from ()

    def _on_drawn(self, page: int) -> None:
        if page < len(self._stack):
            self.viewport().update(self.page_rect(page))

    # -- Qt ------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew."""
        super().resizeEvent(event)
        self._restack()

    def showEvent(self, event: QShowEvent) -> None:
        """Children of a hidden viewport do not scroll with it: place them anew."""
        super().showEvent(event)
        self._settling.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are to be seen, and what is marked on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("reader"))
        left, width = self.area()
        area = QRect(left, 0, width, self.viewport().height())
        painter.setClipRect(area.intersected(event.rect()))
        painter.fillRect(area, self.theme.color("sidebar"))
        for page in self.in_view():
            rect = self.page_rect(page)
            if rect.intersects(event.rect()):
                self.paint_page(painter, page, rect)

    def paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Draw one page at its place."""
        raise NotImplementedError
