"""What stands in place of the list when there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label

_WIDTH = 260


class EmptyState(QWidget):
    """An icon, a headline, a sentence, and at most two things to do.

    Signals:
        chosen: the name of the button that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 72, 32, 32)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._icon = IconLabel(theme, "search", "text3", 28)
        self._headline = label(theme, "", 15, 600, wrap=True)
        self._sentence = label(theme, "", 13, 420, "text2", wrap=True)
        for text in (self._headline, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(_WIDTH)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons)

    @property
    def text(self) -> str:
        """Headline and sentence."""
        return f"{self._headline.text()} {self._sentence.text()}".strip()

    def show_state(
        self, icon: str, headline: str, sentence: str, buttons: dict[str, str] | None = None
    ) -> None:
        """Say why nothing is listed; ``buttons`` are texts by name."""
        self._icon.set_icon(icon, "text3")
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._clear_buttons()
        for name, text in (buttons or {}).items():
            button = QPushButton(text)
            button.setObjectName("small")
            button.setFont(self._theme.ui_font(12, 550))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _clear_buttons(self) -> None:
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
