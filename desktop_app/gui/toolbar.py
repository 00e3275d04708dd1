"""The bar above the article."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui.action_set import Actions
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ActionButton, ActionPushButton

LEFT = ("view.sidebar", "undo")
RIGHT = ("highlight", "note", "tag", "star")


class ReaderToolbar(QWidget):
    """Sidebar and undo on the left; what can be done with the article on the right."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 14, 7)
        row.setSpacing(4)
        self.buttons = {name: ActionButton(actions, name) for name in (*LEFT, *RIGHT)}
        for name in LEFT:
            row.addWidget(self.buttons[name])
        row.addStretch()
        for name in RIGHT:
            row.addWidget(self.buttons[name])
        row.addSpacing(8)
        # The blank keeps the words off the icon.
        words = f" {self.tr('Export PDF')}"
        self.export = ActionPushButton(actions, "export.pdf", words, "small")
        self.export.setFont(theme.ui_font(12, 550))
        row.addWidget(self.export)
        row.addWidget(ActionButton(actions, "view.notes"))
        row.addWidget(ActionButton(actions, "view.details"))
        self._words = self.export.text()
        self._room = 0
        self._refresh()
        theme.changed.connect(self._refresh)

    def _refresh(self) -> None:
        self.export.setIcon(self._theme.icon("file-down", "text2", 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the export button do without its words where they would be cut."""
        super().resizeEvent(event)
        if self.export.text():
            self._room = self.sizeHint().width()
        words = self._words if event.size().width() >= self._room else ""
        if words != self.export.text():
            self.export.setText(words)
            self.export.setAccessibleName(self._words.strip())
