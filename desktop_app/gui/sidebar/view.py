"""The sidebar: head, tree and foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.sidebar.tree import SidebarTree
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton

WIDTH = 232


class Sidebar(QFrame):
    """Head with the archive's name, tree, a place for the import tray, foot.

    Signals:
        led: the id of an action that a button of the foot stands for.
    """

    led = Signal(str)

    def __init__(
        self,
        theme: Theme,
        archive_menu: QMenu,
        add_menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setMinimumWidth(180)
        self.tree = SidebarTree(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        column.addLayout(self._head(theme, archive_menu, add_menu))
        column.addWidget(self.tree, 1)
        self.tray_place = QVBoxLayout()
        """Where the import tray stands, above the foot."""
        column.addLayout(self.tray_place)
        column.addLayout(self._foot(theme))

    def set_title(self, name: str) -> None:
        """Show the name of the archive."""
        self._name.setText(name)
        self._name.setAccessibleName(self.tr("Archive: {0}").format(name))

    def _head(self, theme: Theme, archive_menu: QMenu, add_menu: QMenu) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(11, 2, 10, 2)
        row.setSpacing(0)
        self._name = IconButton(
            theme, "chevron-down", self.tr("Archive"), text=self.tr("Archive"), size=14
        )
        self._name.setFont(theme.ui_font(14, 650, -0.1))
        self._name.setObjectName("title")
        # The arrow stands behind the name.
        self._name.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if QApplication.isLeftToRight()
            else Qt.LayoutDirection.LeftToRight
        )
        self._name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name.setMenu(archive_menu)
        # Qt would open the menu in the direction of the button.
        archive_menu.aboutToShow.connect(
            lambda: archive_menu.setLayoutDirection(QApplication.layoutDirection())
        )
        self._name.setToolTip(self.tr("Open another archive"))
        add = IconButton(theme, "plus", self.tr("Add articles"))
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        add.setMenu(add_menu)
        row.addWidget(self._name)
        row.addStretch()
        row.addWidget(add)
        return row

    def _foot(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(0)
        words = self.tr("On this device only")
        self.promise = IconButton(theme, "shield-check", words, text=words, size=14)
        self.promise.setObjectName("promise")
        self.promise.setFont(theme.ui_font(11, 450))
        self.promise.setToolTip(self.tr("This program opens no network connection, ever."))
        self.promise.clicked.connect(lambda: self.led.emit("help.device"))
        self.settings = IconButton(theme, "settings", self.tr("Settings"))
        self.settings.clicked.connect(lambda: self.led.emit("settings"))
        row.addWidget(self.promise)
        row.addStretch()
        row.addWidget(self.settings)
        return row
