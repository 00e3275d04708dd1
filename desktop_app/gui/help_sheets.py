"""The sheets of the Help menu: every shortcut, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from desktop_app import __version__
from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions, plain_text
from desktop_app.gui.menus import menu_names
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, badge, label

_KEYS_WIDTH = 640
_ABOUT_WIDTH = 420
_KEYS_HEIGHT = 460


class ShortcutSheet(Sheet):
    """Every action that has a shortcut, in two columns."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Keyboard shortcuts"), _KEYS_WIDTH, parent)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        row = 0
        for menu, name in menu_names().items():
            shown = [spec for spec in actions.specs if spec.menu is menu and spec.keys]
            if not shown:
                continue
            head = label(theme, name.replace("&", ""), 11, 600, "text3")
            head.setContentsMargins(0, 8 if row else 0, 0, 0)
            grid.addWidget(head, row, 0, 1, 2)
            row += 1
            for spec in shown:
                keys = QHBoxLayout()
                keys.setSpacing(4)
                for text in spec.keys[:3]:
                    native = QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)
                    keys.addWidget(badge(theme, formats.shortcut(native)))
                keys.addStretch()
                grid.addLayout(keys, row, 0)
                grid.addWidget(label(theme, plain_text(spec.text)), row, 1)
                row += 1
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setMinimumHeight(_KEYS_HEIGHT)
        self.body.addWidget(area)
        self.body.addLayout(close_row(self, theme))


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
    close = QPushButton(sheet.tr("Close"))
    close.setObjectName("primary")
    close.setFont(theme.ui_font(13, 550))
    close.clicked.connect(sheet.close_sheet)
    sheet.default = close
    row.addStretch()
    row.addWidget(close)
    return row
