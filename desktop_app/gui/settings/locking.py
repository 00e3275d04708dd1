"""The page of the settings that says when an archive locks itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop_app.gui import formats
from desktop_app.gui.house import House
from desktop_app.gui.segments import Segments
from desktop_app.gui.settings.page import Page
from desktop_app.values import replace

translate = QCoreApplication.translate

MINUTES = (0, 5, 15, 30, 60)
"""After how long without input; 0 is never."""


class LockingPage(Page):
    """After which time, and whether before a sleep; both only where something can be typed."""

    def __init__(self, house: House) -> None:
        super().__init__(house, translate("settings", "Locking"))
        possible, settings = house.lockable(), house.looks.settings
        if not possible:
            self.add_words(
                translate(
                    "settings",
                    "Only an archive that asks for its passphrase on this computer can be locked.",
                )
            )
        name = translate("settings", "Lock when nobody uses the window")
        choices = {
            str(minutes): formats.plural("settings", "%Ln minute", "%Ln minutes", minutes)
            if minutes
            else translate("settings", "Never")
            for minutes in MINUTES
        }
        self.after = Segments(house.theme, name, choices, wraps=True)
        if settings.lock_after in MINUTES:  # the file may say any other
            self.after.choose(str(settings.lock_after))
        self.after.changed.connect(self._set_after)
        self.add_row(
            name,
            self.after,
            translate("settings", "What runs then is stopped; an import goes on afterwards."),
        )
        self.asleep = self.add_check(translate("settings", "Lock before the computer sleeps"))
        self.asleep.setChecked(settings.lock_asleep)
        self.asleep.toggled.connect(self._set_asleep)
        for part in (self.after, self.asleep):
            part.setEnabled(possible)
        self.passphrase = QPushButton(translate("settings", "Passphrase…"))
        row = QHBoxLayout()
        row.addWidget(self.passphrase)
        row.addStretch()
        self.rows.addLayout(row)
        self.passphrase.setHidden(possible)
        self.rows.addStretch()

    def _set_after(self, key: str) -> None:
        looks = self.house.looks
        looks.settings = replace(looks.settings, lock_after=int(key))

    def _set_asleep(self, on: bool) -> None:
        looks = self.house.looks
        looks.settings = replace(looks.settings, lock_asleep=on)
