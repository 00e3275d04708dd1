"""The help over the window: a field, the pages, and the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.gui.help.browser import HelpBrowser
from desktop_app.gui.help.pages import HelpPage, find
from desktop_app.gui.help_sheets import close_row
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.page_names import PageNames
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 960
_HEIGHT = 560
_NAMES_WIDTH = 220


class HelpSheet(Sheet):
    """All pages; words in the field leave those that hold them, with the words marked."""

    def __init__(
        self, theme: Theme, pages: Sequence[HelpPage], first: str, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Help"), WIDTH, parent)
        self._all, self._shown = tuple(pages), list(pages)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.names = PageNames(theme, self.tr("Pages of the help"), _NAMES_WIDTH)
        self._nothing = label(
            theme, self.tr("No page holds these words."), 12, 450, "text2", wrap=True
        )
        self.browser = HelpBrowser(theme)
        self.browser.setMinimumHeight(room(parent, _HEIGHT, 150))
        side = QVBoxLayout()
        side.setSpacing(10)
        for part in (self.field, self._nothing, self.names):
            part.setFixedWidth(_NAMES_WIDTH)
            side.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(side)
        row.addWidget(self.browser, 1)
        self.body.addLayout(row)
        self.body.addLayout(close_row(self, theme))
        self._list()
        self.go_to(first)
        self.names.currentRowChanged.connect(self._on_row)
        self.field.textChanged.connect(self._on_words)
        self.browser.led.connect(self.go_to)
        self._on_row(self.names.currentRow())

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        row = self.names.currentRow()
        return self._shown[row].name if 0 <= row < len(self._shown) else ""

    def open(self) -> None:
        """Show the sheet with the keyboard in the page."""
        super().open()
        self.browser.setFocus(Qt.FocusReason.PopupFocusReason)

    def go_to(self, name: str) -> None:
        """Show a page; words that hide it are taken back."""
        if name not in {page.name for page in self._shown}:
            self.field.clear()
        for row, page in enumerate(self._shown):
            if page.name == name:
                self.names.setCurrentRow(row)

    def _list(self) -> None:
        self.names.clear()
        for page in self._shown:
            self.names.add(page.title)
        self._nothing.setVisible(not self._shown)

    def _on_words(self, words: str) -> None:
        now = self.page
        self._shown = find(self._all, words) if words.strip() else list(self._all)
        self._list()
        rows = [row for row, page in enumerate(self._shown) if page.name == now]
        if self._shown:
            self.names.setCurrentRow(rows[0] if rows and not words.strip() else 0)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.browser.show_page(self._shown[row], self.field.text())
