"""The pages of the settings that concern the window: looks and keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.gui import formats, languages, zoom
from desktop_app.gui.action_set import Menu
from desktop_app.gui.house import House
from desktop_app.gui.segments import Segments
from desktop_app.gui.settings.page import Page
from desktop_app.gui.theme import READING_SIZES
from desktop_app.gui.widgets import IconButton, label

translate = QCoreApplication.translate
_NOT_HERE = {"view.focus", "keys.single"}


def group_names() -> dict[str, str]:
    """Return the names of what is chosen in the View menu, one of several."""
    return {
        "look": translate("settings", "Colours"),
        "page": translate("settings", "Page"),
        "layout": translate("settings", "Layout"),
    }


class TextSize(QWidget):
    """The size of the article's text, with a button for each direction."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        theme = house.theme
        self.smaller = IconButton(theme, "minus", self.tr("Smaller text"), size=16)
        self.larger = IconButton(theme, "plus", self.tr("Larger text"), size=16)
        self.size_label = label(theme, "", 13, 500)
        self.size_label.setMinimumWidth(52)
        self.size_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.usual = QPushButton(self.tr("Usual size"))
        self.usual.setObjectName("small")
        self.smaller.clicked.connect(lambda: self._take("text.smaller"))
        self.larger.clicked.connect(lambda: self._take("text.larger"))
        self.usual.clicked.connect(lambda: self._take("text.reset"))
        for part in (self.smaller, self.size_label, self.larger, self.usual):
            row.addWidget(part)
        self._show()

    def _take(self, action_id: str) -> None:
        self._house.take(action_id)
        self._show()

    def _show(self) -> None:
        size = self._house.theme.reading_size
        self.size_label.setText(self.tr("{0} px").format(formats.number(size)))
        self.smaller.setEnabled(size > READING_SIZES.start)
        self.larger.setEnabled(size < READING_SIZES.stop - 1)


class LooksPage(Page):
    """Everything in the View menu that stays as it is chosen, text size, and language."""

    def __init__(self, house: House) -> None:
        super().__init__(house, translate("settings", "Looks"))
        specs = [spec for spec in house.actions.specs if spec.menu is Menu.VIEW]
        for group, name in group_names().items():
            members = {spec.id: spec.text.replace("&", "") for spec in specs if spec.group == group}
            if members:
                self.add_row(name, self._segments(name, members))
        self.add_row(translate("settings", "Text of articles"), TextSize(house))
        for spec in specs:
            if spec.checkable and not spec.group and spec.id not in _NOT_HERE:
                self.add_action(spec.id)
        self._add_size()
        there = languages.available()
        if len(there) > 1:
            choices = {
                languages.SYSTEM: translate("settings", "As the system"),
                **{code: languages.own_name(code) for code in there},
            }
            chosen = Segments(house.theme, translate("settings", "Language"), choices, wraps=True)
            now = house.looks.settings.language
            chosen.choose(now if now in choices else languages.SYSTEM)
            chosen.changed.connect(self._set_language)
            hint = translate("settings", "Takes effect when the program is started again.")
            self.add_row(translate("settings", "Language"), chosen, hint)
        self.rows.addStretch()

    def _add_size(self) -> None:
        name, now = translate("settings", "Size of the window"), self.house.looks.settings.size
        sizes = {zoom.AS_SYSTEM: translate("settings", "As the system")}
        for size in zoom.SIZES:
            sizes[size] = translate("settings", "{0} %").format(formats.number(size))
        chosen = Segments(
            self.house.theme, name, {str(size): words for size, words in sizes.items()}, wraps=True
        )
        chosen.choose(str(zoom.fitting(now)))
        chosen.changed.connect(self._set_window_size)
        hint = translate(
            "settings",
            "Text, icons and room grow together. Takes effect when the program is started again.",
        )
        self.add_row(name, chosen, hint)

    def _set_window_size(self, key: str) -> None:
        looks = self.house.looks
        looks.settings = replace(looks.settings, size=int(key))

    def _segments(self, name: str, members: dict[str, str]) -> Segments:
        actions = self.house.actions
        choices = Segments(self.house.theme, name, members, wraps=True)
        for action_id in members:
            if actions[action_id].isChecked():
                choices.choose(action_id)
        choices.changed.connect(self._choose)
        return choices

    def _choose(self, action_id: str) -> None:
        self.house.actions[action_id].setChecked(True)
        self.house.take(action_id)

    def _set_language(self, code: str) -> None:
        looks = self.house.looks
        looks.settings = replace(looks.settings, language=code)


class KeyboardPage(Page):
    """Single letters, and the way to the list of all shortcuts."""

    def __init__(self, house: House) -> None:
        super().__init__(house, translate("settings", "Keyboard"))
        self.add_action("keys.single")
        self.add_words(
            translate(
                "settings",
                "Letters never act while the keyboard is in a text field. Whoever speaks to the "
                "computer or presses keys by chance may want to switch them off.",
            )
        )
        self.keys = QPushButton(translate("settings", "Show every shortcut"))
        row = QHBoxLayout()
        row.addWidget(self.keys)
        row.addStretch()
        self.rows.addLayout(row)
        self.rows.addStretch()
