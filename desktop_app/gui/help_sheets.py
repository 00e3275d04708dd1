"""The sheets of the Help menu: every shortcut, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import __version__
from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions, ActionSpec, plain_text
from desktop_app.gui.menus import menu_names
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, badge, label

_KEYS_WIDTH = 640
_ABOUT_WIDTH = 420
_KEYS_HEIGHT = 460
_BADGES_WIDTH = 190


class ShortcutSheet(Sheet):
    """Every action that has a shortcut, menu by menu; words in the field leave those they fit."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Keyboard shortcuts"), _KEYS_WIDTH, parent)
        self._theme, self._actions = theme, actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search by name or key"))
        self.field.setAccessibleName(self.tr("Search by name or key"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_words)
        self.body.addWidget(self.field)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        self._groups: list[tuple[QLabel, list[tuple[QWidget, str]]]] = []
        for menu, name in menu_names().items():
            shown = [spec for spec in actions.specs if spec.menu is menu and spec.keys]
            if not shown:
                continue
            head = label(theme, name.replace("&", ""), 11, 600, "text3")
            head.setContentsMargins(0, 8 if self._groups else 0, 0, 0)
            column.addWidget(head)
            rows = [self._row(spec) for spec in shown]
            for row, _ in rows:
                column.addWidget(row)
            self._groups.append((head, rows))
        self._nothing = label(theme, self.tr("No shortcut fits these words."), 13, 450, "text2")
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch()
        area = self.add_area(self.tr("Keyboard shortcuts"))
        area.setWidget(inside)
        area.setMinimumHeight(room(parent, _KEYS_HEIGHT, 200))
        self.body.addLayout(close_row(self, theme))

    def _row(self, spec: ActionSpec) -> tuple[QWidget, str]:
        """Return a line, and the words by which it is found."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        badges = QWidget()
        badges.setFixedWidth(_BADGES_WIDTH)
        keys = QHBoxLayout(badges)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(4)
        native = [
            QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)
            for text in spec.keys[:3]
        ]
        for text in native:
            keys.addWidget(badge(self._theme, formats.shortcut(text)))
        keys.addStretch()
        row.addWidget(badges)
        row.addWidget(label(self._theme, plain_text(spec.text)), 1)
        return line, " ".join((plain_text(spec.text), spec.tip, *native)).casefold()

    @property
    def shown(self) -> list[str]:
        """What the lines that are shown are found by."""
        rows = [row for _, group in self._groups for row in group]
        return [words for line, words in rows if not line.isHidden()]

    def _on_words(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for head, rows in self._groups:
            for line, words in rows:
                line.setVisible(all(word in words for word in wanted))
            head.setVisible(any(not line.isHidden() for line, _ in rows))
        self._nothing.setVisible(not self.shown)


class AboutSheet(Sheet):
    """Version and promises."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Guardbook {0}").format(__version__), _ABOUT_WIDTH, parent)
        for icon, text in (
            ("shield-check", self.tr("Works on this computer alone; no network connection, ever.")),
            ("lock", self.tr("Everything it keeps is encrypted.")),
            ("file-text", self.tr("Originals are never changed.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(theme, icon, "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(theme, text, 13, 450, "text2", wrap=True), 1)
            self.body.addLayout(row)
        self.body.addLayout(close_row(self, theme))


def close_row(sheet: Sheet, theme: Theme) -> QHBoxLayout:
    """Return a row with a button that closes a sheet."""
    row = QHBoxLayout()
    close = QPushButton(formats.translate("sheets", "Close"))
    close.setObjectName("primary")
    close.setFont(theme.ui_font(13, 550))
    close.clicked.connect(sheet.close_sheet)
    sheet.default = close
    row.addStretch()
    row.addWidget(close)
    return row
