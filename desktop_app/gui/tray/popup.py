"""The list of what runs, above the tray."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.popup import Popup
from desktop_app.gui.theme import Theme
from desktop_app.gui.tray.row import RunRow, TrayButton
from desktop_app.gui.tray.view_model import Run, TrayViewModel
from desktop_app.gui.widgets import label, rule

WIDTH = 320


class _Rows(QScrollArea):
    """As high as what it holds, where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(8, 0, 4, 6)
        self.column.setSpacing(10)
        self.setWidget(self.content)

    def sizeHint(self) -> QSize:
        """Ask for all of the content at the width that there is."""
        wide = max(self.viewport().width(), WIDTH - 24)
        return QSize(wide, self.column.heightForWidth(wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the list: the arrows go from cross to cross."""
        event.ignore()


class RunningPopup(Popup):
    """One row for each thing that runs, with a cross if it can be stopped; gone with one left."""

    def __init__(self, theme: Theme, model: TrayViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("What is running"), WIDTH, parent)
        self._model = model
        self._runs: dict[Run, RunRow] = {}
        title = label(theme, self.accessibleName(), 11, 600, "text2")
        title.setContentsMargins(8, 4, 8, 0)
        self.body.addWidget(title)
        self._area = _Rows()
        self.body.addWidget(self._area)
        self._refresh()
        model.changed.connect(self._refresh)

    @property
    def rows(self) -> list[RunRow]:
        """What is shown, from top to bottom."""
        return list(self._runs.values())

    def open_above(self, opener: QWidget) -> None:
        """Show the list above the tray, with the keyboard on its first cross, if there is one."""
        self.above = True
        crosses = self._crosses()
        self.open_below(opener, crosses[0] if crosses else self)

    def _crosses(self) -> list[TrayButton]:
        return [row.stop for row in self.rows if not row.stop.isHidden()]

    def fit(self) -> None:
        """Take the room that all rows need, where the window has it."""
        # What is not shown yet tells nobody that its content grew.
        self._area.updateGeometry()
        self.body.invalidate()
        super().fit()

    def opened_by(self, widget: QWidget) -> bool:
        """Whether a widget is the tray or a part of it."""
        opener = self.opener
        return opener is not None and (widget is opener or opener.isAncestorOf(widget))

    def close_popup(self) -> None:
        """Take the list away; it hears of nothing any more."""
        if not self.over:
            self._model.changed.disconnect(self._refresh)
        super().close_popup()

    def _refresh(self) -> None:
        states = self._model.states
        if self._runs and len(states) < 2:
            self.close_popup()
            return
        before = list(self._runs)
        for run in [each for each in before if each not in states]:
            self._remove(run)
        for run, state in states.items():
            new = run not in self._runs
            if new:
                self._add(run)
            self._runs[run].show_state(state)
            self._runs[run].stop.setVisible(bool(state.stopping))
            if new:
                self._runs[run].describe()
            if self.isVisible():
                self._runs[run].show()  # now, to be counted where the list takes its height
        if before != list(self._runs):
            self.fit()

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Describe the cross that takes the keyboard: told at all times, it would be read out."""
        for row in self.rows:
            if row.stop is now:
                row.describe()
        super()._on_focus(before, now)

    def _add(self, run: Run) -> None:
        column = self._area.column
        if self._runs:
            column.addWidget(rule())
        row = self._runs[run] = RunRow(self._theme)
        row.stop.clicked.connect(partial(_cancel, run))
        column.addWidget(row)

    def _remove(self, run: Run) -> None:
        row, column = self._runs.pop(run), self._area.column
        had, at = row.stop.hasFocus(), column.indexOf(row)
        line = column.itemAt(max(at - 1, 0) if at else 1)
        gone = [row, line.widget() if line is not None else None]
        if had and self._runs:
            # Not another cross: Enter, pressed once more, would stop what nobody meant.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in gone:
            if widget is not None:
                column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cross to cross by the arrows, and to the first or last one from the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        crosses = self._crosses()
        now = QApplication.focusWidget()
        if step is not None and crosses and (now is self or now in crosses):
            last = len(crosses) - 1
            wanted = crosses.index(now) + step if now in crosses else (0 if step > 0 else last)
            at = min(max(wanted, 0), last)
            crosses[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(crosses[at])
        super().keyPressEvent(event)


def _cancel(run: Run, *_: object) -> None:
    run.cancel()
