"""What stands in place of list and reader when an archive could not be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    GuardbookError,
    StorageFull,
    WrongKey,
)
from desktop_app.gui import formats
from desktop_app.gui.messages import announce
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label

translate = formats.translate
_WIDTH = 460

AGAIN = "again"
READ = "read"
FORGET = "forget"
OTHER = "other"
RESTORE = "archive.restore"
HOME = "home"


def what_is_safe(problem: GuardbookError) -> str:
    """Return a sentence about what the trouble leaves untouched."""
    if isinstance(problem, ArchiveMissing):
        return translate("trouble", "Nothing was created or deleted.")
    if isinstance(problem, ArchiveInUse):
        return translate("trouble", "Both windows are safe: only one of them may change anything.")
    if isinstance(problem, StorageFull):
        return translate("trouble", "Everything that was saved before is safe.")
    if isinstance(problem, ArchiveReadOnly):
        return translate("trouble", "Nothing was changed; the archive can still be read.")
    if isinstance(problem, ArchiveTooNew | WrongKey):
        return translate("trouble", "The archive was not changed.")
    if isinstance(problem, ArchiveDamaged):
        return translate("trouble", "The archive was not changed, and no repair was tried.")
    return translate("trouble", "Nothing in the archive was changed.")


def ways_out(problem: GuardbookError, *, remembered: bool, home: bool) -> dict[str, str]:
    """Return what can be done, the best first: texts of buttons by name.

    Args:
        problem: what went wrong.
        remembered: whether the archive is among the recent ones.
        home: whether it is the user's own archive, so that going home would not help.
    """
    ways: dict[str, str] = {AGAIN: translate("trouble", "Try again")}
    if isinstance(problem, ArchiveReadOnly | StorageFull | ArchiveInUse):
        ways[READ] = translate("trouble", "Open for reading")
    if isinstance(problem, ArchiveDamaged):
        ways[RESTORE] = translate("trouble", "Restore from a backup…")
    ways[OTHER] = translate("trouble", "Open another archive…")
    if not home:
        ways[HOME] = translate("trouble", "Open my archive")
    if remembered and isinstance(problem, ArchiveMissing):
        ways[FORGET] = translate("trouble", "Forget this archive")
    return ways


class TroublePage(QWidget):
    """What happened, what is safe, what to do.

    Signals:
        chosen: the name of a way out.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, problem: GuardbookError, ways: dict[str, str], place: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(localized(str(problem)))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(
            IconLabel(theme, "triangle-alert", "danger", 32), 0, Qt.AlignmentFlag.AlignHCenter
        )
        self._lines = [
            label(theme, text, size, weight, tone, wrap=True)
            for text, size, weight, tone in (
                (localized(str(problem)), 17, 600, "text"),
                (what_is_safe(problem), 13, 450, "text2"),
                (localized(problem.hint), 13, 450, "text2"),
                (place, 12, 450, "text3"),
            )
            if text
        ]
        for line in self._lines:
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setFixedWidth(_WIDTH)
            line.setMinimumHeight(line.heightForWidth(_WIDTH))
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for number, (name, text) in enumerate(ways.items()):
            button = QPushButton(text)
            button.setObjectName("" if number else "primary")
            button.setFont(theme.ui_font(13, 550))
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            row.addWidget(button)
            if not number:
                self.setFocusProxy(button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(3)
        announce(self, self.text)

    @property
    def text(self) -> str:
        """All that it says."""
        return " ".join(line.text() for line in self._lines)
