"""The pages of the settings that concern archives: search, colours, archives, privacy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.domain.annotations import Colour
from desktop_app.domain.meanings import MAX_MEANING
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.archives import titles
from desktop_app.gui.house import House
from desktop_app.gui.segments import Segments
from desktop_app.gui.settings.page import Page
from desktop_app.gui.settings.view_model import ArchiveSettings
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconLabel, label

translate = QCoreApplication.translate
BACKUP_DAYS = (7, 14, 30)
"""Ages of a backup after which the window may remind of it."""


def no_archive() -> str:
    """Return the sentence that stands where an archive would be needed."""
    return translate("settings", "Open an archive first: this belongs to it and goes with it.")


class SearchPage(Page):
    """Whether queries are remembered."""

    def __init__(self, house: House, model: ArchiveSettings | None) -> None:
        super().__init__(house, translate("settings", "Search"))
        if model is None:
            self.add_words(no_archive())
            self.rows.addStretch()
            return
        self.history = self.add_check(
            translate("settings", "Remember what was searched for"),
            translate(
                "settings",
                "Kept encrypted in this archive. Switching it off forgets what was remembered.",
            ),
        )
        self.clear = QPushButton(translate("settings", "Forget all searches"))
        self.said = label(house.theme, "", 12, 450, "text2")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.clear)
        row.addWidget(self.said)
        row.addStretch()
        self.rows.addLayout(row)
        self.rows.addStretch()
        for part in (self.history, self.clear):
            part.setEnabled(model.writable)
        self._model = model
        self._forgot = False
        model.history.changed.connect(self._show)
        self.history.clicked.connect(self._switch)
        self.clear.clicked.connect(self._clear)
        self._show()

    def _switch(self, on: bool) -> None:
        self._forgot = not on
        self._model.history.set_on(on)

    def _clear(self) -> None:
        self._forgot = True
        self._model.history.clear()

    def _show(self) -> None:
        history = self._model.history
        self.history.setChecked(history.on)
        empty = self._forgot and not history.queries
        self.said.setText(translate("settings", "Nothing is remembered now.") if empty else "")


class Dot(QWidget):
    """The colour of a highlight, as a round dot."""

    SIZE = 14

    def __init__(self, theme: Theme, colour: Colour) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setFixedSize(self.SIZE, self.SIZE)
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.ink(self._colour))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


class ColoursPage(Page):
    """What the five colours of highlights mean in this archive."""

    def __init__(self, house: House, model: ArchiveSettings | None) -> None:
        super().__init__(house, translate("settings", "Colours"))
        if model is None:
            self.add_words(no_archive())
            self.rows.addStretch()
            return
        self.add_words(
            translate(
                "settings",
                "What a highlight of each colour says. The words stand in the bar over selected "
                "text, in the margin and in exports.",
            )
        )
        self._model = model
        self.fields: dict[Colour, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for number, colour in enumerate(Colour):
            name = formats.colour_name(colour)
            field = QLineEdit()
            field.setMaxLength(MAX_MEANING)
            field.setAccessibleName(translate("settings", "Meaning of {0}").format(name))
            field.setPlaceholderText(formats.colour_meaning(colour))
            field.setEnabled(model.writable)
            field.editingFinished.connect(lambda colour=colour: self._write(colour))
            self.fields[colour] = field
            grid.addWidget(Dot(house.theme, colour), number, 0)
            grid.addWidget(label(house.theme, name, 13, 500), number, 1)
            grid.addWidget(field, number, 2)
        grid.setColumnStretch(2, 1)
        self.rows.addLayout(grid)
        self.rows.addStretch()
        self._known: dict[Colour, str] = {}
        model.meanings.changed.connect(self._show)
        self._show(model.meanings.shown)

    def _show(self, meanings: Mapping[Colour, str]) -> None:
        self._known = dict(meanings)
        for colour, field in self.fields.items():
            if not field.hasFocus() or not field.isModified():
                field.setText(self._known[colour])

    def _write(self, colour: Colour) -> None:
        words = self.fields[colour].text().strip()
        self.fields[colour].setModified(False)
        if words != self._known.get(colour):
            self._model.meanings.name(colour, words)


class ArchivesPage(Page):
    """Where this archive lies, and the ones opened before."""

    def __init__(self, house: House) -> None:
        super().__init__(house, translate("settings", "Archives"))
        self.add_words(
            translate(
                "settings",
                "Archives opened last. Forgetting one takes it out of this list; its files stay.",
            )
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.rows.addLayout(self._place)
        self._add_reminder()
        self.rows.addStretch()
        self.forget_buttons: list[QPushButton] = []
        self._show()

    def _add_reminder(self) -> None:
        name, now = translate("settings", "Remind of backups"), self.house.looks.settings
        choices = {"0": translate("settings", "Never")}
        for days in BACKUP_DAYS:
            words = formats.plural("settings", "After %Ln day", "After %Ln days", days)
            choices[str(days)] = words
        self.reminder = Segments(self.house.theme, name, choices, wraps=True)
        self.reminder.choose(str(now.backup_days if now.backup_days in BACKUP_DAYS else 0))
        self.reminder.changed.connect(self._set_reminder)
        hint = translate("settings", "A line in the sidebar says when the last backup is older.")
        self.add_row(name, self.reminder, hint)

    def _set_reminder(self, days: str) -> None:
        looks = self.house.looks
        looks.settings = replace(looks.settings, backup_days=int(days))

    def _show(self) -> None:
        self.forget_buttons = []
        while self._place.count():
            item = self._place.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for folder, title in titles(self.house.archives.folders).items():
            self._place.addWidget(self._line(folder, title))

    def _line(self, folder: Path, title: str) -> QWidget:
        theme, line = self.house.theme, QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "archive", "text2", 18))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(theme, title, 13, 550))
        place = ElidedLabel(theme, 12, 450, "text3")
        place.set_text(visible_bidi(str(folder)))
        words.addWidget(place)
        row.addLayout(words, 1)
        if folder == self.house.archives.current:
            row.addWidget(label(theme, translate("settings", "Open now"), 12, 500, "accent"))
            return line
        forget = QPushButton(translate("settings", "Forget"))
        forget.setObjectName("small")
        forget.setAccessibleName(translate("settings", "Forget {0}").format(title))
        forget.clicked.connect(lambda: self._forget(folder))
        self.forget_buttons.append(forget)
        row.addWidget(forget)
        return line

    def _forget(self, folder: Path) -> None:
        at = list(self.house.archives.folders).index(folder)
        self.house.archives.forget(folder)
        self._show()
        if self.forget_buttons:  # the keyboard must not fall out of the list
            self.forget_buttons[min(at, len(self.forget_buttons) - 1)].setFocus()


class PrivacyPage(Page):
    """What the program is, what it promises, and the way to more about it."""

    def __init__(self, house: House) -> None:
        super().__init__(house, translate("settings", "About and privacy"))
        name = translate("settings", "Guardbook {0}").format(__version__)
        self.rows.addWidget(label(house.theme, name, 15, 600))
        for icon, text in promises():
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(house.theme, icon, "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(house.theme, text, 13, 450, "text2", wrap=True), 1)
            self.rows.addLayout(row)
        self.more = QPushButton(translate("settings", "What is protected and what is not…"))
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch()
        self.rows.addLayout(row)
        self.rows.addStretch()


def promises() -> tuple[tuple[str, str], ...]:
    """Return what the program promises: pairs of an icon and a sentence."""
    return (
        (
            "shield-check",
            translate("settings", "Works on this computer alone; no network connection, ever."),
        ),
        ("lock", translate("settings", "Everything it keeps is encrypted.")),
        ("file-text", translate("settings", "Originals are never changed.")),
    )
