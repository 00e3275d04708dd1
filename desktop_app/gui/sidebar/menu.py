"""The menu of one line of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.gui import formats
from desktop_app.gui.sidebar.view_model import CASES, TAGS, TRASH, Entry, case_of, tag_of
from desktop_app.gui.theme import Theme

_DOT = 12


class LineMenu(QMenu):
    """What can be done with a tag, a case, a heading or the Trash; deletes itself when closed.

    Signals:
        wanted: "rename", "move", "delete", "below", "dossier" or the name of a colour.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, entry: Entry, writable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.of_registry: list[str] = []
        """Actions of the registry that belong to this line, such as a new case."""
        if case_of(entry) is not None:
            self._of_case(writable)
        elif not writable:
            return
        elif tag_of(entry):
            self._offer("below", self.tr("New tag below it…"), "tag")
            self._offer("rename", self.tr("Rename or merge"), "pencil", "F2")
            self._colours(entry.colour)
            self._offer("delete", self.tr("Delete tag"), "trash-2", "Delete")
        else:
            named = {CASES: ["case.new"], TAGS: ["tag.new"], TRASH: ["trash.empty"]}
            self.of_registry = named.get(entry.key, [])

    def _of_case(self, writable: bool) -> None:
        """Offer what an archive that is only read allows too, among what it does not."""
        if writable:
            self._offer("below", self.tr("New case in it…"), "folder-plus")
            self._offer("rename", self.tr("Rename"), "pencil", "F2")
            self._offer("move", self.tr("Move to…"), "folder-open")
        self._offer("dossier", self.tr("Export dossier…"), "shield-check")
        if writable:
            self._offer("delete", self.tr("Delete case"), "trash-2", "Delete")

    def _offer(self, name: str, text: str, icon: str, keys: str = "") -> QAction:
        # The keys are shown only: the tree acts on them, and two owners would quarrel.
        action = self.addAction(
            self._theme.icon(icon, "text2", 18), f"{text}\t{keys}" if keys else text
        )
        action.triggered.connect(lambda: self.wanted.emit(name))
        return action

    def _colours(self, present: Colour | None) -> None:
        menu = self.addMenu(self.tr("Colour"))
        for colour in Colour:
            action = menu.addAction(_dot(self._theme.ink(colour)), formats.colour_name(colour))
            action.setCheckable(True)
            action.setChecked(colour is present)
            action.triggered.connect(lambda _=False, colour=colour: self.wanted.emit(colour.value))


def _dot(colour: QColor) -> QIcon:
    """Return the picture of a dot."""
    picture = QPixmap(_DOT, _DOT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(1, 1, _DOT - 2, _DOT - 2)
    painter.end()
    return QIcon(picture)
