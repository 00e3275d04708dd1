"""Chips: what narrows the search, each with a way to take it away by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.filters import Filter
from desktop_app.gui.flow import Flow
from desktop_app.gui.links import LinkButton
from desktop_app.gui.search.words import CaseNames, filter_name, spoken_filter
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import IconButton

_WIDEST = 220


class Chip(IconButton):
    """A word with a cross behind it; Backspace and Delete take it away as a click does.

    Signals:
        dropped: it shall go.
    """

    dropped = Signal()

    def __init__(self, theme: Theme, text: str, name: str, tip: str, widest: int = _WIDEST) -> None:
        super().__init__(theme, "x", name, text=" ", size=12)
        self.setObjectName("chip")
        self.setIconSize(QSize(12, 12))
        self.setToolTip(plain_tip(tip))
        self.words = text
        room = widest - 36
        self.setText(QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room))
        # The cross stands behind the words.
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self.isLeftToRight()
            else Qt.LayoutDirection.LeftToRight
        )
        self.clicked.connect(self.dropped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on Backspace, Delete and Enter; Space does as on any button."""
        if event.key() in (
            Qt.Key.Key_Backspace,
            Qt.Key.Key_Delete,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.dropped.emit()
            return
        super().keyPressEvent(event)


class ChipRow(Flow):
    """The filters that are chosen, in lines under the field, and a way to drop all of them.

    Signals:
        dropped: a ``Filter``.
        cleared: all shall go.
        emptied: the last one that had the keyboard is gone.
    """

    dropped = Signal(object)
    cleared = Signal()
    emptied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(6)
        self._theme = theme
        self._shown: tuple[tuple[Filter, str], ...] = ()
        self.hide()

    def chips(self) -> list[Chip]:
        """Return the chips, in order."""
        return [part for part in self.parts if isinstance(part, Chip)]

    def show_filters(self, filters: Sequence[Filter], cases: CaseNames) -> None:
        """Show other filters; the keyboard stays where it was in the row."""
        wanted = tuple((one, filter_name(one, cases)) for one in filters)
        if wanted == self._shown:
            return
        had = [part.hasFocus() for part in self.parts]
        at = had.index(True) if True in had else -1
        self._shown = wanted
        parts: list[QWidget] = [self._chip(one, cases) for one in filters]
        if len(filters) > 1:
            parts.append(self._clear_button())
        self.set_parts(parts)
        self.setVisible(bool(filters))
        if at >= 0 and parts:
            parts[min(at, len(filters) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0:
            self.emptied.emit()

    def _chip(self, one: Filter, cases: CaseNames) -> Chip:
        spoken = spoken_filter(one, cases)
        name = self.tr("Remove filter: {0}").format(spoken)
        chip = Chip(self._theme, filter_name(one, cases), name, spoken)
        chip.dropped.connect(lambda: self.dropped.emit(one))
        return chip

    def _clear_button(self) -> LinkButton:
        button = LinkButton(self._theme, self.tr("Clear all"))
        button.setToolTip(self.tr("Remove all filters"))
        button.clicked.connect(self.cleared)
        return button
