"""What the mouse does on pages: selecting, clicking, following links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_app.gui.pages import caret
from desktop_app.gui.pages.keys import KeyedSheets
from desktop_app.gui.pages.view_model import PagesViewModel
from desktop_app.gui.reader.highlights import at_offset
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NEAR_EDGE = 24
_CREEP_MS = 30


class PagesView(KeyedSheets):
    """The pages with their input.

    Signals:
        clicked: a click that selects nothing; carries the offset of the letter, or None.
        menu_wanted: carries the place on the screen and the offset there, or None.
        followed: a link was followed; carries the number of the page that it leads from.
    """

    clicked = Signal(object)
    menu_wanted = Signal(object, object)
    followed = Signal(int)

    def __init__(self, theme: Theme, model: PagesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self.tip: Callable[[int], str] = lambda _: ""
        self._pressed: QPoint | None = None
        self._creeping = QTimer(self, interval=_CREEP_MS)
        self._creeping.timeout.connect(self._creep)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Pages"))

    def whole(self) -> QWidget:
        """Return the pages with their scroll bars."""
        return self

    def link_at(self, offset: int) -> str:
        """Return "": what a file links to is not told as an address."""
        return ""

    def link_under(self, point: QPoint) -> int | None:
        """Return the page that a link under a point of the viewport leads to, None without one."""
        page = self.page_under(point)
        if page is None:
            return None
        where = self.stack.point(page, *self._within(point))
        return next((one.page for one in self.model.links(page) if one.box.holds(where)), None)

    # -- mouse ---------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; with Shift, go on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint()
        self.hide_caret()
        if self.tool is not None:
            self.draw_from(self._pressed)
            return
        place = self.place_at(self._pressed)
        if place is None:
            self.clear_selection()
        elif event.modifiers() & _SHIFT:
            self.select(self._anchor, place)
        else:
            self.select(place, place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pressed = event.position().toPoint()
        offset = self.offset_at(self._pressed)
        if offset is not None:
            self.select(*caret.word_around(self._text, offset))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select on, or show what lies under the pointer."""
        point = event.position().toPoint()
        if not event.buttons():
            self._show_shape(point)
        elif self._pressed is not None and self.tool is not None:
            self.draw_to(point)
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if not self.any_selected:
                far = (point - self._pressed).manhattanLength()
                if far < QApplication.startDragDistance():
                    return
            self._drag_to(point)
            if not -_NEAR_EDGE < point.y() < self.viewport().height() + _NEAR_EDGE:
                self._creeping.start()
            else:
                self._creeping.stop()

    def _drag_to(self, point: QPoint) -> None:
        place = self.place_at(point)
        if place is not None:
            self.select(self._anchor, place)

    def _creep(self) -> None:
        """Scroll on while the mouse is held above or below the pages."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        height, bar = self.viewport().height(), self.verticalScrollBar()
        over = point.y() if point.y() < 0 else max(0, point.y() - height)
        if not over or not QApplication.mouseButtons():
            self._creeping.stop()
            return
        bar.setValue(bar.value() + over // 2)
        self._drag_to(QPoint(point.x(), min(max(point.y(), 0), height)))

    def _show_shape(self, point: QPoint) -> None:
        if self.tool is not None:
            return
        offset = self.offset_at(point)
        over = offset is not None and bool(at_offset(self.segments, offset))
        over = over or self.annotation_under(point) is not None
        shape = Qt.CursorShape.ArrowCursor
        if over or self.link_under(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif offset is not None:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was selected, or where was clicked; follow a link."""
        self._creeping.stop()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self.tool is not None:
            self.draw_to(event.position().toPoint())
            self.finish_drawing()
            return
        self.selected.emit()
        if self.any_selected:
            return
        point = event.position().toPoint()
        boxed = self.annotation_under(point)
        if boxed is not None:
            self.region_clicked.emit(boxed)
            return
        offset, link = self.offset_at(point), self.link_under(point)
        marked = offset is not None and bool(at_offset(self.segments, offset))
        if link is not None and not marked:
            self.followed.emit(self.page)
            self.go_to_page(link)
        else:
            self.clicked.emit(offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the pages."""
        if event.modifiers() & _CONTROL:
            self.zoom_step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the pointer, or at the caret if a key was pressed."""
        place = event.globalPos()
        offset: int | None
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.placed:
            offset = min(self._anchor, self._head)
            rooms = self.rooms(offset, offset + 1)
            corner = QPoint(rooms[0].x, rooms[0].bottom) if rooms else QPoint(20, 20)
            place = self.viewport().mapToGlobal(corner)
        else:
            offset = self.offset_at(self.viewport().mapFromGlobal(place))
        self.menu_wanted.emit(place, offset)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(event.pos())
            text = self.tip(offset) if offset is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(text))
            return True
        return super().viewportEvent(event)
