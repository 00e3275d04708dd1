"""The reader's text: what the mouse and the keyboard do on the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.gui.reader import geometry
from desktop_app.gui.reader.document import ArticleDocument
from desktop_app.gui.reader.highlights import HEAD, at_offset
from desktop_app.gui.reader.page import Page
from desktop_app.gui.reader.telling import link_at
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_COLOURS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_LINE = 36
_ON_SCREEN = str.maketrans({"\u2068": "", "\u2069": "", "\u00a0": " "})
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
_BY_KEYBOARD = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ArticleView(Page):
    """The page with its input.

    Up and down scroll, as in a browser. Left, right, or any arrow with Shift brings out a caret,
    with which words are selected without a mouse; Esc or a click puts it away.

    Signals:
        selected: the user selected something or nothing, and is done with it.
        clicked: a click that selects nothing; carries the offset of the letter, or None.
        title_clicked: a click on a headline that is not always shown in full.
        menu_wanted: carries the place on the screen and the offset there, or None.
        entered: Enter was pressed; carries the offset of the caret.
        digit: the number of a colour was pressed, from 0.
        delete_pressed: Delete was pressed.
    """

    selected = Signal()
    clicked = Signal(object)
    title_clicked = Signal()
    menu_wanted = Signal(object, object)
    entered = Signal(object)
    digit = Signal(object)
    delete_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.takes_changes = False
        """Whether Delete and digits are meant for an annotation on this page."""
        self.tip: Callable[[int], str] = lambda _: ""
        """Returns what to say about the letter at an offset."""
        self.take_tab: Callable[[], bool] = lambda: False
        """Moves the keyboard on from here; returns whether there was somewhere to go."""
        self.take_escape: Callable[[], bool] = lambda: False
        """Closes what is open; returns whether anything was."""
        self.can_escape: Callable[[], bool] = lambda: False
        """Returns whether anything is open that Esc would close."""
        self._text = ""
        self._pressed: QPoint | None = None
        self.setTabChangesFocus(True)
        # What is dropped here is for the window to import.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))
        self.hide_caret()

    def show_text(self, article: ArticleDocument | None, text: str, *, notes: bool) -> None:
        """Show another document; ``text`` is the canonical text that it was made from."""
        self._text = text
        self.hide_caret()
        self.show_document(article, notes=notes)

    def whole(self) -> QWidget:
        """Return the page with its scroll bars."""
        return self

    @property
    def headline(self) -> str | None:
        """The headline as it is shown, None without an article."""
        return self.article.head.title if self.article is not None else None

    def link_at(self, offset: int) -> str:
        """Return the address that a letter links to, "" if none."""
        return link_at(self.article.lines, offset) if self.article is not None else ""

    # -- selection -----------------------------------------------------------------------
    @property
    def any_selected(self) -> bool:
        """Whether anything is selected, of headline or text."""
        return self.textCursor().hasSelection()

    def selection(self) -> tuple[int, int] | None:
        """Return what is selected of the text, in code points; None if nothing."""
        if self.article is None:
            return None
        return self.article.places.selection(self.textCursor())

    def passage(self) -> tuple[int, int] | None:
        """Return the selected words; None if nothing is selected, or blanks only."""
        span = self.selection()
        return span if span is not None and self._text[slice(*span)].strip() else None

    def select(self, start: int, end: int) -> None:
        """Select a passage without scrolling; an empty one only moves the caret."""
        if self.article is None:
            return
        if self.article.places.position(end) is None:
            self.article.finish()
        cursor = self.article.places.cursor(start, end)
        if cursor is not None:
            self._put_cursor(cursor)

    def select_all(self) -> None:
        """Select headline and text, without scrolling."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self._put_cursor(cursor)
        self.selected.emit()

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionEnd())
            self._put_cursor(cursor)

    def _put_cursor(self, cursor: QTextCursor) -> None:
        """Qt would scroll to a cursor; the page stays where it is."""
        value = self.scroll_value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the letter at a point of the viewport; None beside the letters."""
        if self.article is None:
            return None
        where = QPointF(point) + QPointF(0, self.scroll_value())
        layout = self.article.documentLayout()
        position = layout.hitTest(where, Qt.HitTestAccuracy.ExactHit)
        if position < 0 or self.article.findBlock(position).blockNumber() < HEAD:
            return None
        # A gap between letters was hit; the point lies on the letter after it or before it.
        for start in (position, max(0, position - 1)):
            rects = geometry.span_rects(self.article, start, start + 1)
            if any(rect.contains(where) for rect in rects):
                return self.article.places.offset(start)
        return None

    def long_title_at(self, point: QPoint) -> str:
        """Return the whole of a long headline where a point is on it, else ""."""
        if self.article is None or not self.article.head.whole:
            return ""
        box = geometry.block_rect(self.article.firstBlock())
        where = QPointF(point) + QPointF(0, self.scroll_value())
        return self.article.head.whole if box.contains(where) else ""

    def selected_text(self) -> str:
        """Return the selected words of head and text, as they are stored."""
        cursor, article = self.textCursor(), self.article
        if article is None or not cursor.hasSelection():
            return ""
        parts = []
        block = article.firstBlock()
        for shown in (article.head.title, article.head.facts):
            units = shown.encode("utf-16-le")
            first = max(0, cursor.selectionStart() - block.position())
            last = cursor.selectionEnd() - block.position()
            if last > first:
                part = units[2 * first : 2 * last].decode("utf-16-le", "ignore")
                # Isolates and hard spaces only arrange the facts on the screen.
                parts.append(part.translate(_ON_SCREEN))
            block = block.next()
        span = self.selection()
        if span is not None:
            parts.append(self._text[span[0] : span[1]])
        return "\n\n".join(part for part in parts if part)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words as they are stored, without looks."""
        found = QMimeData()
        found.setText(self.selected_text())
        return found

    # -- caret ---------------------------------------------------------------------------
    @property
    def caret_shown(self) -> bool:
        """Whether arrows move a caret instead of the page."""
        return bool(self.textInteractionFlags() & _BY_KEYBOARD)

    def hide_caret(self) -> None:
        """Let arrows scroll."""
        self.setTextInteractionFlags(_BY_MOUSE)

    def _show_caret(self) -> None:
        """Bring out the caret, within what can be seen."""
        self.setTextInteractionFlags(_BY_MOUSE | _BY_KEYBOARD)
        if not self.viewport().rect().intersects(self.cursorRect()):
            self.setTextCursor(self.cursorForPosition(QPoint(self.columns.text_x, _LINE)))

    # -- keyboard ------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Keep the keys that act on the page; all others are for the window's actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_ours(event))
            return event.isAccepted()
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.SelectAll
        ):
            return True
        if key in _ARROWS or key in _ENDS or key in _PAGES:
            return not held & ~(_SHIFT | _CONTROL)
        if held:
            return False
        if key == Qt.Key.Key_Escape:
            return self.caret_shown or self.can_escape()
        return self.takes_changes and (key == Qt.Key.Key_Delete or key in _COLOURS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, move the caret, or tell what was pressed."""
        key, shift = event.key(), bool(event.modifiers() & _SHIFT)
        event.accept()
        if key == Qt.Key.Key_Escape:
            event.setAccepted(self._escape())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key == Qt.Key.Key_Space:
            self.scroll_page(-1 if shift else 1)
        elif key in _PAGES and not shift:
            self.scroll_page(_PAGES[Qt.Key(key)])
        elif key in _ARROWS or key in _ENDS:
            self._move(event, shift=shift)
        elif self.takes_changes and key == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif self.takes_changes and key in _COLOURS and not event.modifiers():
            self.digit.emit(_COLOURS.index(Qt.Key(key)))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Act on what the caret is on: a long headline, or a highlight."""
        article, cursor = self.article, self.textCursor()
        if article is not None and article.head.whole and not cursor.blockNumber():
            self.title_clicked.emit()
        else:
            self.entered.emit(article.places.offset(cursor.position()) if article else 0)

    def _escape(self) -> bool:
        if self.take_escape():
            return True
        shown = self.caret_shown
        self.hide_caret()
        return shown

    def _move(self, event: QKeyEvent, *, shift: bool) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        vertical = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if not shift and not self.caret_shown and (vertical or key in _ENDS):
            if vertical:
                bar.setValue(bar.value() + (_LINE if key == Qt.Key.Key_Down else -_LINE))
            else:
                bar.setValue(bar.maximum() if key == Qt.Key.Key_End else 0)
            return
        self._show_caret()
        if shift:
            self._keep_to_text(anchor=True)
        had = self.textCursor().hasSelection()
        super().keyPressEvent(event)
        if shift:
            self._keep_to_text(anchor=False)
        if had and not self.textCursor().hasSelection():
            self.selected.emit()

    def _keep_to_text(self, *, anchor: bool) -> None:
        """Let what the keyboard selects begin, or end, in the text: a headline is not marked."""
        cursor = self.textCursor()
        first = self.article.places.position(0) if self.article is not None else None
        if first is None or (cursor.anchor() if anchor else cursor.position()) >= first:
            return
        if anchor:
            cursor.setPosition(max(first, cursor.position()))
        else:
            cursor.setPosition(first, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Once Shift is let go, the selection is done."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.selected.emit()

    # -- mouse ---------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self._pressed = event.position().toPoint()
        self.hide_caret()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pressed = event.position().toPoint()
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was selected, or where was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.selected.emit()
        place = event.position().toPoint()
        if not self.textCursor().hasSelection():
            self.clicked.emit(self.offset_at(place))
            if self.long_title_at(place):
                self.title_clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            offset = self.offset_at(event.position().toPoint())
            over = offset is not None and bool(at_offset(self.segments, offset))
            over = over or bool(self.long_title_at(event.position().toPoint()))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the letters."""
        if event.modifiers() & _CONTROL:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.theme.set_reading_size(self.theme.reading_size + step)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the pointer, or at the caret if a key was pressed."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.article is not None:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            cursor = self.textCursor()
            offset: int | None = self.article.places.offset(
                min(cursor.selectionStart(), cursor.position())
            )
        else:
            place = event.globalPos()
            offset = self.offset_at(self.viewport().mapFromGlobal(place))
        self.menu_wanted.emit(place, offset)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(event.pos())
            text = self.tip(offset) if offset is not None else self.long_title_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(text))
            return True
        return super().viewportEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go to what belongs to the page first, such as the bar above the selection."""
        # Qt asks a widget's parents, too: the bar and the cards come this way.
        ours = forward and self.hasFocus() and self.take_tab()
        return ours or super().focusNextPrevChild(forward)
