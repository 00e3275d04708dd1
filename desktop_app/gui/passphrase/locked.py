"""What stands in place of list and reader while an archive waits for its passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.messages import announce
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label

_WIDTH = 360

OTHER = "other"
HOME = "home"


class LockedPage(QWidget):
    """The archive's name, one field, and ways to other archives.

    Args:
        title: the archive's name.
        home: whether it is the user's own archive, so that going home would not help.
        passphrase: whether a passphrase opens it.
        recovery: whether a recovery key does.

    Signals:
        tried: what was typed; the field rests until ``refuse``.
        chosen: the name of a way out.
    """

    tried = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        home: bool,
        passphrase: bool = True,
        recovery: bool = False,
    ) -> None:
        super().__init__()
        asked, name_of_field = self._texts(passphrase=passphrase, recovery=recovery)
        self.setAccessibleName(self.tr("“{0}” is locked").format(title))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(theme, "lock", "accent", 32), 0, middle)
        name = label(theme, self.accessibleName(), 17, 600, wrap=True)
        words = label(theme, asked, 13, 450, "text2", wrap=True)
        self.said = label(theme, "", 13, 500, "danger", wrap=True)
        for line in (name, words):
            line.setAlignment(middle)
            line.setFixedWidth(_WIDTH)
            line.setMinimumHeight(line.heightForWidth(_WIDTH))
            column.addWidget(line, 0, middle)
        column.addSpacing(6)
        column.addLayout(self._entry(theme, name_of_field))
        self.said.setFixedWidth(_WIDTH)
        # Room for one line: what stands around it must not jump when it is said.
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())
        column.addWidget(self.said, 0, middle)
        column.addSpacing(10)
        column.addLayout(self._ways(theme, home=home))
        column.addStretch(3)
        self.setFocusProxy(self.field)
        announce(self, f"{name.text()} {words.text()}")

    def _texts(self, *, passphrase: bool, recovery: bool) -> tuple[str, str]:
        """Return what is asked for, and the name of the field."""
        if passphrase and recovery:
            return (
                self.tr("Type its passphrase or its recovery key to open it."),
                self.tr("Passphrase or recovery key"),
            )
        if recovery:
            return (
                self.tr("Its key is not on this computer. Type its recovery key to open it."),
                self.tr("Recovery key"),
            )
        return self.tr("Type its passphrase to open it."), self.tr("Passphrase")

    def _entry(self, theme: Theme, name: str) -> QHBoxLayout:
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFont(theme.ui_font(13, 450))
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self._try)
        self.field.textEdited.connect(self._on_edited)
        self.button = QPushButton(self.tr("Open"))
        self.button.setObjectName("primary")
        self.button.setFont(theme.ui_font(13, 550))
        self.button.clicked.connect(self._try)
        self.button.setEnabled(False)
        room = QWidget()
        room.setFixedWidth(_WIDTH)
        inside = QHBoxLayout(room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.field, 1)
        inside.addWidget(self.button)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(room)
        row.addStretch()
        return row

    def _ways(self, theme: Theme, *, home: bool) -> QHBoxLayout:
        ways = {OTHER: self.tr("Open another archive…")}
        if not home:
            ways[HOME] = self.tr("Open my archive")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for name, text in ways.items():
            button = QPushButton(text)
            button.setObjectName("link")
            button.setFont(theme.ui_font(13, 500))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            row.addWidget(button)
        row.addStretch()
        return row

    def refuse(self, sentence: str) -> None:
        """Say beside the field why it did not open; the field can be typed over."""
        self.button.setText(self.tr("Open"))
        self.button.setEnabled(True)
        self.field.setReadOnly(False)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.setText(sentence)
        lines = max(self.said.fontMetrics().lineSpacing(), self.said.heightForWidth(_WIDTH))
        self.said.setMinimumHeight(lines)
        self.field.setAccessibleDescription(sentence)
        announce(self.field, sentence)

    def _on_edited(self, text: str) -> None:
        self.button.setEnabled(bool(text))
        self.said.clear()
        self.field.setAccessibleDescription("")

    def _try(self) -> None:
        typed = self.field.text()
        if not typed or self.field.isReadOnly():
            return
        self.said.clear()
        self.field.setReadOnly(True)
        self.button.setEnabled(False)
        self.button.setText(self.tr("Opening…"))
        self.tried.emit(typed)
