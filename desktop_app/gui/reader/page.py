"""The page: an article's document in a column of text, with room for notes beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.reader import decorations, geometry
from desktop_app.gui.reader.document import FOOT, LONG, ArticleDocument, Head
from desktop_app.gui.reader.highlights import HEAD, Segment
from desktop_app.gui.reader.marks import Marks, Span
from desktop_app.gui.reader.placing import Columns, Room, columns
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import met_viewport
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region


RESIZE_MS = 60
"""How long a change of size may go on before a long text is laid out anew."""
OVERLAP = 64
"""What stays in view of the page before, in pixels."""


@dataclass(frozen=True, slots=True)
class Top:
    """Where a page is scrolled to: the first line's offset (None in the head), and its height."""

    offset: int | None = None
    away: int = 0


class Page(QTextEdit):
    """A read-only page. Widgets that are children of its viewport scroll with the text.

    Signals:
        laid_out: lines stand elsewhere than before, or more of them were filled in.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = met_viewport(self)
        self.theme = theme
        self._article: ArticleDocument | None = None
        self._notes = False
        self._foot = FOOT
        self._columns = columns(800, theme.reading_size, notes=False)
        self._marks = Marks(theme)
        self._marked = (0, 0)
        self._settled = False
        self._resizing = self._single_shot(RESIZE_MS, self._apply_columns)
        self._settling = self._single_shot(0, self.settle)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self._shown = self._put(None)

    def _single_shot(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    # -- content -------------------------------------------------------------------------
    @property
    def article(self) -> ArticleDocument | None:
        """The document shown, None if none."""
        return self._article

    def show_document(self, article: ArticleDocument | None, *, notes: bool = False) -> None:
        """Show another document from its top, without marks; ``notes`` as for ``set_notes``.

        Marks that are set next are seen after ``settle``, or when the event loop goes on.
        """
        was = self._shown
        self._notes = notes
        self._marks = Marks(self.theme)
        self._foot = FOOT
        self.setExtraSelections([])
        self.verticalScrollBar().setValue(0)
        self._shown = self._put(article)
        was.stop()
        was.deleteLater()
        if article is not None:
            article.go_on()

    def _put(self, article: ArticleDocument | None) -> ArticleDocument:
        self._article = None
        shown = article or ArticleDocument(self.theme, Head("", ""), ())
        shown.setParent(self)
        self._settled = False
        self._columns = self._share()
        # All of this would lay out the document once more each if it was shown already.
        shown.set_margins(self._columns.indent, FOOT)
        shown.set_column(self._columns.text)
        self._set_width(self._columns)
        self.setDocument(shown)
        shown.documentLayout().documentSizeChanged.connect(lambda _: self._settling.start())
        shown.grown.connect(self._settling.start)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._article = article
        self._settling.start()
        return shown

    @property
    def segments(self) -> Sequence[Segment]:
        """The marked passages shown."""
        return self._marks.segments

    def set_segments(self, found: Sequence[Segment]) -> None:
        """Show marked passages."""
        self._marks.segments = found
        self._refresh_marks()

    def set_marks(self, title: Sequence[Span], text: Sequence[Span]) -> None:
        """Show what a search found: positions in the headline, offsets of the text; in order."""
        self._marks.title, self._marks.text, self._marks.current = title, text, None
        self._refresh_marks()

    def set_current(self, in_title: bool, index: int) -> None:
        """Make one of the matches the current one."""
        self._marks.current = (in_title, index)
        self._refresh_marks()

    def set_active(self, annotation: AnnotationId | None) -> None:
        """Show one annotation as the one that is being looked at."""
        if annotation != self._marks.active:
            self._marks.active = annotation
            self._refresh_marks()

    def _refresh_marks(self) -> None:
        if self._article is not None and self._settled:
            height = max(200, self.viewport().height())
            top = self.scroll_value() - height
            self._marked = (top, top + 3 * height)
            self.setExtraSelections(self._marks.selections(self._article, *self._marked))

    # -- columns -------------------------------------------------------------------------
    @property
    def columns(self) -> Columns:
        """How the width is shared now."""
        return self._columns

    def set_notes(self, wanted: bool) -> None:
        """Make room for notes beside the text, if there is enough, or give it back."""
        if wanted != self._notes:
            self._notes = wanted
            self._apply_columns()

    def set_foot(self, pixels: int) -> None:
        """Leave room below the text; notes may reach below its end."""
        if pixels != self._foot and self._article is not None:
            self._foot = pixels
            self._article.set_margins(self._columns.indent, pixels)

    def _apply_columns(self) -> None:
        self._resizing.stop()
        found = self._share()
        if found != self._columns:
            top = self.top()
            self._columns = found
            self._set_width(found)
            if self._article is not None:
                self._article.set_margins(found.indent, self._foot)
                self._article.set_column(found.text)
            self.restore(top)
        self._settling.start()

    def _share(self) -> Columns:
        return columns(
            self.width() - self.verticalScrollBar().sizeHint().width(),
            self.theme.reading_size,
            notes=self._notes,
            mirrored=self.isRightToLeft(),
        )

    def _set_width(self, found: Columns) -> None:
        # Qt mirrors these margins; the page is placed from the left in both directions.
        left = (0, 0, found.left, 0) if self.isRightToLeft() else (found.left, 0, 0, 0)
        self.setViewportMargins(*left)
        if self.lineWrapColumnOrWidth() != found.page:
            self.setLineWrapColumnOrWidth(found.page)

    def settle(self) -> None:
        """Do at once what follows from a change of the layout."""
        self._settling.stop()
        self._settled = True
        self._refresh_marks()
        self.laid_out.emit()

    # -- places --------------------------------------------------------------------------
    def scroll_value(self) -> int:
        """Return how far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def line_at(self, offset: int) -> Span | None:
        """Return top and bottom of the line at an offset, from the top of the page."""
        article = self._article
        position = article.places.position(offset) if article is not None else None
        if article is None or position is None:
            return None
        rect = geometry.line_rect(article, position)
        return round(rect.top()), round(rect.bottom())

    def region_at(self, region: Region) -> Span | None:
        """Return None: a region stands on pages, which are not shown here."""
        return None

    def region_room(self, region: Region) -> Room | None:
        """Return None: a region stands on pages, which are not shown here."""
        return None

    def text_bottom(self) -> int:
        """Return where the last line ends, from the top of the page."""
        return round(geometry.block_rect(self.document().lastBlock()).bottom())

    def rooms(self, start: int, end: int) -> tuple[Room, Room] | None:
        """Return what a passage takes of its first and its last line, in the viewport."""
        article = self._article
        cursor = article.places.cursor(start, end) if article is not None else None
        if article is None or cursor is None:
            return None
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        # A long passage fills its lines; only its ends have to be looked at letter by letter.
        heads = geometry.span_rects(article, first, min(last, first + 400))
        tails = geometry.span_rects(article, max(first, last - 400), last)
        if not heads or not tails:
            return None
        return self._room(heads, heads[0].top()), self._room(tails, tails[-1].top())

    def _room(self, rects: Sequence[QRectF], top: float) -> Room:
        box = QRectF()
        for rect in rects:
            if abs(rect.top() - top) < 1:
                box = box.united(rect)
        found = box.translated(0, -self.scroll_value()).toAlignedRect()
        return Room(found.x(), found.y(), found.width(), found.height())

    # -- scrolling -----------------------------------------------------------------------
    def top(self) -> Top:
        """Return where the page is scrolled to."""
        value = self.scroll_value()
        if self._article is None or value == 0:
            return Top()
        position = geometry.position_at(self._article, value + 4)
        if self._article.findBlock(position).blockNumber() < HEAD:
            return Top(None, value)
        line = geometry.line_rect(self._article, position)
        return Top(self._article.places.offset(position), round(line.top()) - value)

    def restore(self, top: Top) -> None:
        """Scroll to where ``top`` was taken."""
        if top.offset is None:
            self.verticalScrollBar().setValue(top.away)
            return
        line = self._filled_line(top.offset)
        if line is not None:
            self.verticalScrollBar().setValue(line[0] - top.away)

    def show_offset(self, offset: int) -> None:
        """Scroll so that a passage stands in the upper third, unless it is well in view."""
        line = self._filled_line(offset)
        if line is not None:
            self.show_height(*line)

    def show_height(self, top: int, bottom: int) -> None:
        """Scroll so that a range of heights stands in the upper third, unless it is in view."""
        value, height = self.scroll_value(), self.viewport().height()
        if top < value + OVERLAP or bottom > value + height - OVERLAP:
            self.verticalScrollBar().setValue(top - height // 3)

    def scroll_page(self, step: int) -> bool:
        """Scroll by pages; False if the page is at its end already."""
        bar = self.verticalScrollBar()
        was = bar.value()
        bar.setValue(was + step * max(OVERLAP, self.viewport().height() - OVERLAP))
        return bar.value() != was

    def _filled_line(self, offset: int) -> Span | None:
        line = self.line_at(offset)
        if line is None and self._article is not None:
            self._article.reach(offset)
            line = self.line_at(offset)
        return line

    def _on_scroll(self, value: int) -> None:
        if self._article is None:
            return
        first, last = self._marked
        if value < first or value + self.viewport().height() > last:
            self._refresh_marks()

    # -- Qt ------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew; a long text waits until the size has come to rest."""
        super().resizeEvent(event)
        article = self._article
        if article is not None and article.lines and article.lines[-1].end > LONG:
            self._resizing.start()
        else:
            self._apply_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Children of a hidden viewport do not scroll with it: place them anew."""
        super().showEvent(event)
        self._settling.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw panels and bars, the letters, and what is drawn over them."""
        article = self._article
        ground = QPainter(self.viewport())
        # The page can have other colours than the window.
        ground.fillRect(event.rect(), self.theme.color("reader"))
        ground.end()
        if article is None:
            super().paintEvent(event)
            return
        value = self.scroll_value()
        top, bottom = event.rect().top() + value - 20, event.rect().bottom() + value + 20
        sheet = decorations.Sheet(
            self.theme, article.styles, self._columns.text_x, self._columns.text
        )
        if article.adorned:
            painter = QPainter(self.viewport())
            painter.translate(0, -value)
            decorations.paint_under(painter, article, sheet, top, bottom)
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -value)
        if article.adorned:
            decorations.paint_over(painter, article, sheet, top, bottom)
        if article.bare:
            decorations.paint_nothing(painter, sheet, self.text_bottom() + 24)
        for segment in self._marks.near:
            decorations.paint_lines(painter, article.places, article, self.theme, segment)
        painter.end()
