"""The settings: pages beside a list of their names. Everything takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.gui.help_sheets import close_row
from desktop_app.gui.house import House
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.page_names import PageNames
from desktop_app.gui.settings.archive_pages import (
    ArchivesPage,
    ColoursPage,
    PrivacyPage,
    SearchPage,
)
from desktop_app.gui.settings.locking import LockingPage
from desktop_app.gui.settings.page import Page
from desktop_app.gui.settings.pages import KeyboardPage, LooksPage
from desktop_app.gui.settings.view_model import ArchiveSettings

WIDTH = 820
_HEIGHT = 560
_NAMES_WIDTH = 172


class SettingsSheet(Sheet):
    """Seven pages. Arrows move between them, Tab goes into the one that is shown.

    Signals:
        wanted: the id of an action that leads on from here; the sheet is closed by then.
    """

    wanted = Signal(str)

    def __init__(self, house: House, model: ArchiveSettings | None, parent: QWidget) -> None:
        super().__init__(house.theme, self.tr("Settings"), WIDTH, parent)
        keyboard, privacy, locking = KeyboardPage(house), PrivacyPage(house), LockingPage(house)
        self.pages: tuple[Page, ...] = (
            LooksPage(house),
            keyboard,
            SearchPage(house, model),
            ColoursPage(house, model),
            ArchivesPage(house),
            locking,
            privacy,
        )
        self.names = PageNames(house.theme, self.tr("Pages of the settings"), _NAMES_WIDTH)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(room(parent, _HEIGHT, 150))
        for page in self.pages:
            self.names.add(page.accessibleName())
            self._stack.addWidget(page)
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.names)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row)
        self.body.addLayout(close_row(self, house.theme))
        keyboard.keys.clicked.connect(lambda: self._lead("help.keys"))
        privacy.more.clicked.connect(lambda: self._lead("help.device"))
        locking.passphrase.clicked.connect(lambda: self._lead("archive.passphrase"))
        self.names.setCurrentRow(0)
        if model is not None:
            model.load()

    def _lead(self, action_id: str) -> None:
        self.close_sheet()
        self.wanted.emit(action_id)

    def close_sheet(self) -> None:
        """Take the sheet away; what is being typed in a field counts."""
        self.setFocus()
        super().close_sheet()
