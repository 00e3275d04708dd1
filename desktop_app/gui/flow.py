"""Parts that stand in lines, as words do, and mirror with the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Parts one after another, a new line where there is no room; lengths in pixels."""

    def __init__(self, gap: int = 6, inset: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._inset = gap, inset
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The parts, in order."""
        return tuple(self._parts)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these parts in place of the ones before."""
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        self._lay(self.width(), place=True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._lay(width, place=False)

    def sizeHint(self) -> QSize:
        """Return what the parts take at the present width."""
        return QSize(0, self._lay(self.width(), place=False))

    def minimumSizeHint(self) -> QSize:
        """Return the same: no part is ever cut."""
        return self.sizeHint()

    def _lay(self, width: int, *, place: bool) -> int:
        mirrored, right = self.isRightToLeft(), width - self._inset
        x, y, line = self._inset, 0, 0
        for part in self._parts:
            size = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
            wide = min(size.width(), max(0, right - self._inset))
            if x > self._inset and x + wide > right:
                x, y, line = self._inset, y + line + self._gap, 0
            if place:
                part.setGeometry(width - x - wide if mirrored else x, y, wide, size.height())
            x += wide + self._gap
            line = max(line, size.height())
        return y + line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts anew."""
        super().resizeEvent(event)
        self._lay(self.width(), place=True)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay(self.width(), place=True)
