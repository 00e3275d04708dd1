"""What the keyboard does on pages: scrolling, a caret that selects, and the size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages import caret
from desktop_app.gui.pages.layout import Fit
from desktop_app.gui.pages.regions import RegionSheets
from desktop_app.gui.pages.view_model import PagesViewModel
from desktop_app.gui.theme import Theme

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_UPRIGHT = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_End: 1, Qt.Key.Key_Home: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
_COLOURS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_LINE = 48


class KeyedSheets(RegionSheets):
    """Keys do what they do on the text of an article, see ``ArticleView``.

    Signals:
        selected: the user selected something or nothing, and is done with it.
        entered: Enter was pressed; carries the offset of the caret.
        digit: the number of a colour was pressed, from 0.
        delete_pressed: Delete was pressed.
    """

    selected = Signal()
    entered = Signal(object)
    digit = Signal(object)
    delete_pressed = Signal()

    def __init__(self, theme: Theme, model: PagesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self.takes_changes = False
        self.take_tab: Callable[[], bool] = lambda: False
        self.take_escape: Callable[[], bool] = lambda: False
        self.can_escape: Callable[[], bool] = lambda: False
        self._column: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # -- caret ---------------------------------------------------------------------------
    @property
    def caret_shown(self) -> bool:
        """Whether arrows move a caret instead of the pages."""
        return self._caret

    def hide_caret(self) -> None:
        """Let arrows scroll."""
        self._caret, self._column = False, None
        self.viewport().update()

    def _show_caret(self) -> None:
        """Bring out the caret, within what can be seen."""
        seen = self.in_view()
        if self._caret or not self.placed:
            return
        self._caret = True
        if self.any_selected or (self._head and self.page_of(self._head) in seen):
            return
        top = self.top().offset
        self.select(*(top or 0,) * 2)

    # -- keyboard ------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Keep the keys that act on the pages; all others are for the window's actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_ours(event))
            return event.isAccepted()
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        copying = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll
        if any(event.matches(one) for one in copying):
            return True
        if key in _SIDEWAYS or key in _UPRIGHT or key in _ENDS or key in _PAGES:
            return not held & ~(_SHIFT | _CONTROL)
        if key in _ZOOMS and held in (_CONTROL, _CONTROL | _SHIFT):
            return True
        if held:
            return False
        if key == Qt.Key.Key_Escape:
            return self._tool is not None or self._caret or self.can_escape()
        return self.takes_changes and (key == Qt.Key.Key_Delete or key in _COLOURS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, move the caret, change the size, or tell what was pressed."""
        event.accept()
        if self._tool is not None and self._press_for_box(event):
            return
        if not self._press_for_words(event) and not self._press_for_pages(event):
            super().keyPressEvent(event)

    def _press_for_box(self, event: QKeyEvent) -> bool:
        """Move, widen, take or leave the box that is drawn; False for any other key."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if key == Qt.Key.Key_Escape:
            self.set_tool(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish_drawing()
        elif key in _SIDEWAYS:
            self.nudge(_SIDEWAYS[key], 0, grow=shift)
        elif key in _UPRIGHT:
            self.nudge(0, _UPRIGHT[key], grow=shift)
        else:
            return False
        return True

    def _press_for_words(self, event: QKeyEvent) -> bool:
        """Do what a key does with words and marks; False if it does nothing with them."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            event.setAccepted(self._escape())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self._head)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            self.selected.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self.takes_changes and key == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif self.takes_changes and key in _COLOURS and not event.modifiers():
            self.digit.emit(_COLOURS.index(key))
        else:
            return False
        return True

    def _press_for_pages(self, event: QKeyEvent) -> bool:
        """Do what a key does with the pages; False if it does nothing with them."""
        key = Qt.Key(event.key())
        shift, control = (bool(event.modifiers() & one) for one in (_SHIFT, _CONTROL))
        if control and key in _ZOOMS:
            self._zoom_by(_ZOOMS[key])
        elif key == Qt.Key.Key_Space:
            self.scroll_page(-1 if shift else 1)
        elif key in _PAGES and control:
            self.go_to_page(self.page + _PAGES[key])
        elif key in _PAGES:
            self.scroll_page(_PAGES[key])
        elif key in _SIDEWAYS or key in _UPRIGHT or key in _ENDS:
            self._move(key, shift=shift, control=control)
        else:
            return False
        return True

    def _zoom_by(self, step: int) -> None:
        if step:
            self.zoom_step(step)
        else:
            self.set_fit(Fit.WIDTH)

    def _escape(self) -> bool:
        if self.take_escape():
            return True
        shown = self._caret
        self.hide_caret()
        return shown

    def _move(self, key: Qt.Key, *, shift: bool, control: bool) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if not shift and not self._caret:
            if key in _UPRIGHT:
                down.setValue(down.value() + _UPRIGHT[key] * _LINE)
                return
            if key in _ENDS:
                down.setValue(down.maximum() if _ENDS[key] > 0 else 0)
                return
            if across.maximum():
                across.setValue(across.value() + _SIDEWAYS[key] * _LINE)
                return
        if not self.placed:
            return
        self._show_caret()
        had, head = self.any_selected, self._moved(key, control=control)
        self.select(self._anchor if shift else head, head)
        self._follow_caret()
        if had and not self.any_selected:
            self.selected.emit()

    def _moved(self, key: Qt.Key, *, control: bool) -> int:
        """Return where a key brings the caret."""
        text, head = self._text, self._head
        if key in _SIDEWAYS:
            self._column = None
            step = _SIDEWAYS[key] * (-1 if caret.leads_left(text, head) else 1)
            return (caret.word_step if control else caret.letter_step)(text, head, step)
        if key in _ENDS and control:
            return len(text) if _ENDS[key] > 0 else 0
        page = self.page_of(head)
        words = self.page_text(page)
        if words is None or not words.text:
            return head
        if key in _ENDS:
            self._column = None
            return caret.line_ends(words, head)[_ENDS[key] > 0]
        if self._column is None:
            self._column = caret.letter_box(words, head).middle[0]
        step = _UPRIGHT[key]
        found = caret.line_step(words, head, step, self._column)
        return found if found is not None else self._onto(page + step, step, head)

    def _onto(self, page: int, step: int, head: int) -> int:
        """Return the place that the caret comes to on the next page or the one before."""
        while 0 <= page < len(self.stack):
            words = self.page_text(page)
            if words is None:
                self._want()
                return head
            if words.text:
                line = caret.lines(words)[0 if step > 0 else -1][0]
                found = caret.line_step(words, line, 0, self._column)
                return line if found is None else found
            page += step
        return head

    def _follow_caret(self) -> None:
        line = self.line_at(self._head)
        if line is not None:
            value, height = self.scroll_value(), self.viewport().height()
            if line[0] < value + 8:
                self.verticalScrollBar().setValue(line[0] - 8)
            elif line[1] > value + height - 8:
                self.verticalScrollBar().setValue(line[1] - height + 8)
        self.viewport().update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Once Shift is let go, the selection is done."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.any_selected:
            self.selected.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go to what belongs to the pages first, such as the bar above the selection."""
        ours = forward and self.hasFocus() and self.take_tab()
        return ours or super().focusNextPrevChild(forward)
