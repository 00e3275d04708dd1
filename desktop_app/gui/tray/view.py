"""The tray: what takes long, in one line at the foot of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.gui.tray.popup import RunningPopup
    from desktop_app.gui.tray.row import RunRow, TrayButton
    from desktop_app.gui.tray.view_model import Run, TrayState, TrayViewModel


class Tray(QWidget):
    """Progress of what runs, hidden while nothing does; a list of it where it is several things.

    It stands in the sidebar, and where that cannot be seen at the foot of what can. What is in it
    is made when the first thing runs: the window's first picture does without.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        card = self.card = QFrame()
        """Has the keyboard where what it was on has gone: no key stops anything from there."""
        card.setObjectName("tray")
        card.setAccessibleName(self.tr("What is running"))
        self._around = QVBoxLayout(self)
        self._around.addWidget(card)
        self._places: tuple[QLayout | None, ...] = ()
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(12, 8, 8, 12)
        self.popup: RunningPopup | None = None
        """The list, while it is open."""
        self._opened_here = False
        self.hide()

    @cached_property
    def model(self) -> TrayViewModel:
        """What runs."""
        from desktop_app.gui.tray.view_model import TrayViewModel

        model = TrayViewModel(self)
        model.changed.connect(self._refresh)
        return model

    @cached_property
    def _row(self) -> RunRow:
        from desktop_app.gui.tray.row import RunRow

        row = RunRow(self._theme)
        row.stop.clicked.connect(self._stop)
        self._column.addWidget(row)
        QWidget.setTabOrder(self._before(), row.stop)
        return row

    def _before(self) -> QWidget:
        """Return from where the keyboard comes to what would have been made with the tray."""
        before = self.previousInFocusChain() or self
        while before is not self and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain() or self
        return before

    @property
    def stop(self) -> TrayButton:
        """Stops the one thing that runs."""
        return self._row.stop

    @cached_property
    def more(self) -> TrayButton:
        """Opens the list, and closes it."""
        from desktop_app.gui.tray.row import TrayButton

        more = TrayButton(self._theme, "chevron-up", self.tr("Show what is running"), size=14)
        more.clicked.connect(self.toggle)
        self._row.head.addWidget(more)
        QWidget.setTabOrder(self.stop, more)
        more.hide()
        return more

    @property
    def text(self) -> str:
        """What it says."""
        return self._row.text

    def stand_in(self, *places: QLayout | None) -> None:
        """Stand in the first of these columns whose part of the window is shown."""
        self._places = places
        self._place()

    def _place(self) -> None:
        for at, place in enumerate(self._places):
            part = place.parentWidget() if place is not None else None
            if place is None or part is None or part.isHidden():
                continue
            if place.indexOf(self) != place.count() - 1 or not place.count():
                self._around.setContentsMargins(10, 0 if not at else 10, 10, 0 if not at else 10)
                place.addWidget(self)
            return

    def show_state(self, run: Run, state: TrayState | None) -> None:
        """Show how far a run is; None for one that is over."""
        self.model.tell(run, state)

    def _refresh(self) -> None:
        state = self.model.state
        if state is not None:
            self._place()
            self._row.show_state(state)
            self._offer(several=len(self.model.states) > 1, stops=bool(state.stopping))
        self.setVisible(state is not None)

    def _offer(self, *, several: bool, stops: bool) -> None:
        """Offer the list, the cross or, for what nothing stops, neither."""
        had = self.stop.hasFocus() or self.more.hasFocus()
        at_list = self.more.hasFocus()
        for button, wanted in ((self.more, several), (self.stop, stops and not several)):
            if wanted:
                button.show()
        if had and (several != at_list or not (several or stops)):
            # Not from the list to the cross: Enter, pressed once more, would stop what is left.
            self._take_keys(self.more if several else self.card)
        self.more.setVisible(several)
        self.stop.setVisible(stops and not several)
        self.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)

    def _take_keys(self, part: QWidget) -> None:
        if part is self.card:
            self.card.setAccessibleDescription(self.text)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        for run in self.model.states:
            run.cancel()

    # -- the list ------------------------------------------------------------------------
    def toggle(self) -> None:
        """Open the list of what runs, or close it."""
        if self.popup is not None:
            self.popup.close_popup()
        elif len(self.model.states) > 1:
            self._open()

    def reach(self) -> bool:
        """Move the keyboard to what stops things, or says how far it is; False if nothing runs."""
        if self.isHidden():
            return False
        self._place()
        if not self.more.isHidden():
            self.toggle()
        elif self.stop.isHidden():
            self._take_keys(self.card)
        else:
            self.stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _open(self) -> None:
        from desktop_app.gui.tray.popup import RunningPopup

        self._opened_here = self.more.hasFocus()
        self.popup = RunningPopup(self._theme, self.model, self.window())
        self.popup.closed.connect(self._on_closed)
        self.popup.open_above(self)

    def _on_closed(self) -> None:
        self.popup = None
        if self._opened_here and self.more.isHidden() and self.isVisible():
            self._take_keys(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by the keys that press buttons; with one thing they do nothing here."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.toggle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab lead on from the tray itself to its button.

        Qt asks here, too, where the keyboard goes when the tray is hidden, and its buttons with it.
        """
        button = next((one for one in (self.stop, self.more) if one.isVisible()), None)
        if forward and button is not None and self.card.hasFocus():
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a click from what lies behind, where it would close the list."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list, or close it, by a click on any part of the tray."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.toggle()
