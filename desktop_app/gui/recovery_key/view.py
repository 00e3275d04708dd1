"""The sheet of the recovery key: what it is for, the key itself once, and how to be rid of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.recovery_key.view_model import RecoveryViewModel, in_lines
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import icon_line, label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.errors import GuardbookError
    from desktop_app.vault.passphrases import Ways

WIDTH = 520
_KEY_SIZE = 24
_LINES = 2


class RecoverySheet(Sheet):
    """Makes a recovery key and shows it once; it goes with the sheet.

    Args:
        model: reads and changes; the sheet waits for what it knows.
        file: asks where the key is to be saved.
        printer: asks which printer takes it.
    """

    def __init__(
        self,
        theme: Theme,
        model: RecoveryViewModel,
        parent: QWidget,
        *,
        file: Callable[[], Path | None],
        printer: Callable[[], QPrinter | None],
    ) -> None:
        super().__init__(theme, self.tr("Recovery key"), WIDTH, parent)
        self._model, self._file, self._printer = model, file, printer
        self._ways: Ways | None = None
        self._key = ""
        self._making = False
        self._before_it = self._intro()
        self._with_it = self._shown_part()
        self._with_it.hide()
        self.body.addWidget(self._before_it)
        self.body.addWidget(self._with_it)
        self.said = label(theme, "", 13, 500, "danger", wrap=True)
        self.told = label(theme, "", 13, 500, "text2", wrap=True)
        for line in (self.said, self.told):
            line.hide()
            self.body.addWidget(line)
        self.body.addStretch()
        self._foot()
        self._refresh()
        model.known.connect(self._on_known)
        model.made.connect(self._on_made)
        model.removed.connect(self.close_sheet)
        model.saved.connect(self._on_saved)
        model.refused.connect(self._on_refused)
        model.stopped.connect(self._on_stopped)
        model.load()

    # -- its parts -----------------------------------------------------------------------
    def _intro(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for icon, tone, text in (
            (
                "life-buoy",
                "accent",
                self.tr(
                    "A recovery key opens the archive, and every copy and backup of it, where "
                    "the passphrase is forgotten or this computer is lost."
                ),
            ),
            (
                "triangle-alert",
                "text3",
                self.tr(
                    "Whoever has the key and a copy of the archive can read everything. Keep it "
                    "on paper or on another device, apart from this computer."
                ),
            ),
            (
                "info",
                "text3",
                self.tr(
                    "It is shown once and stored nowhere. It stays valid when the passphrase is "
                    "changed or removed, until you replace or remove it here."
                ),
            ),
        ):
            column.addLayout(self._line(icon, tone, text))
        self.state = label(self._theme, "", 13, 550, wrap=True)
        column.addWidget(self.state)
        self._present = QWidget()
        asked = QVBoxLayout(self._present)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(4)
        self._asked = label(self._theme, "", 12, 500, "text2")
        asked.addWidget(self._asked)
        self.current = QLineEdit()
        self.current.setEchoMode(QLineEdit.EchoMode.Password)
        self.current.setFont(self._theme.ui_font(13, 450))
        self.current.textEdited.connect(self._on_edited)
        asked.addWidget(self.current)
        column.addWidget(self._present)
        self._present.hide()
        return part

    def _line(self, icon: str, tone: str, text: str) -> QHBoxLayout:
        return icon_line(self._theme, icon, text, tone)

    def _shown_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr("Write it down, print it or save it: it is not shown again.")
        column.addWidget(label(self._theme, words, 13, 550, wrap=True))
        self.shown = QPlainTextEdit()
        self.shown.setObjectName("sample")
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setAccessibleName(self.tr("Recovery key"))
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_KEY_SIZE)
        self.shown.setFont(font)
        self.shown.setFixedHeight(_LINES * self.shown.fontMetrics().lineSpacing() + 32)
        column.addWidget(self.shown)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy = QPushButton(self.tr("Copy"))
        self.print = QPushButton(self.tr("Print…"))
        self.save = QPushButton(self.tr("Save as text…"))
        for button, do in (
            (self.copy, self._on_copy),
            (self.print, self._on_print),
            (self.save, self._on_save),
        ):
            button.setFont(self._theme.ui_font(13, 550))
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addLayout(
            self._line(
                "triangle-alert",
                "text3",
                self.tr(
                    "Other programs can read the clipboard. Printers and files keep what they "
                    "were given: whoever finds it can open the archive."
                ),
            )
        )
        return part

    def _foot(self) -> None:
        self.remove = QPushButton(self.tr("Remove recovery key"))
        self.remove.setFont(self._theme.ui_font(13, 550))
        self.remove.clicked.connect(self._on_remove)
        self.remove.hide()
        self.cancel, self.confirm = self.add_buttons(
            self.tr("Cancel"), self.tr("Make recovery key")
        )
        self.foot.insertWidget(0, self.remove)
        self.confirm.clicked.connect(self._on_confirm)
        self.default = self.confirm

    # -- what is done --------------------------------------------------------------------
    def _on_edited(self, _: str) -> None:
        self._say("")
        self._refresh()

    def _refresh(self, *, working: bool = False) -> None:
        ready = self._ways is not None and self._model.writable and not working
        given = bool(self.current.text()) or self._present.isHidden()
        self.current.setEnabled(ready)
        self.cancel.setEnabled(not self._making)  # what is made must be shown
        self.remove.setEnabled(ready and given)
        self.confirm.setEnabled(ready and given)

    def _on_confirm(self) -> None:
        if self._key:
            self.close_sheet()
            return
        self._making = True
        self._refresh(working=True)
        self._model.make(self.current.text())

    def _on_remove(self) -> None:
        self._refresh(working=True)
        self._model.remove(self.current.text())

    def _on_copy(self) -> None:
        self._model.copy(self._key)
        self._say("", self.tr("Copied. Copy something else once you have kept it."))

    def _on_print(self) -> None:
        printer = self._printer()
        if printer is not None and self._key:
            self._model.print_on(printer, self._key)

    def _on_save(self) -> None:
        path = self._file()
        if path is not None and self._key:
            self._model.save(self._key, path)

    # -- what came of it -----------------------------------------------------------------
    def _on_known(self, ways: Ways) -> None:
        self._ways = ways
        self.remove.setVisible(ways.recovery)
        if ways.recovery:
            self.confirm.setText(self.tr("Replace recovery key"))
            self.state.setText(
                self.tr(
                    "This archive has a recovery key. If it is lost, or somebody may have seen it, "
                    "replace it: the old one opens the archive no longer, only backups and copies "
                    "from before."
                )
            )
        else:
            self.state.setText(self.tr("This archive has no recovery key."))
        self._present.setVisible(not ways.here)
        if not ways.here:
            name = (
                self.tr("Passphrase or present recovery key")
                if ways.passphrase and ways.recovery
                else self.tr("Passphrase")
                if ways.passphrase
                else self.tr("Present recovery key")
            )
            self._asked.setText(name)
            self.current.setAccessibleName(name)
        self._refresh()
        self.place()
        if not self._model.writable:
            self._say(self.tr("This archive is open for reading only."))
            return
        first = self.confirm if ways.here else self.current
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_made(self, key: str) -> None:
        self._key, self._making = key, False
        self.current.clear()
        self._before_it.hide()
        self.remove.hide()
        self.cancel.hide()
        self._say("")
        self.shown.setPlainText(in_lines(key))
        self._with_it.show()
        self.confirm.setText(self.tr("I have kept it"))
        self.confirm.setEnabled(True)
        self.default = None
        self.place()
        self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.shown, self.tr("This is the recovery key: {0}").format(key))

    def _on_saved(self) -> None:
        self._say("", self.tr("Saved. Move the file to another device."))

    def _on_stopped(self) -> None:
        self._making = False
        self._refresh()
        self.confirm.setEnabled(self.confirm.isEnabled() or bool(self._key))

    def _on_refused(self, problem: GuardbookError) -> None:
        self._on_stopped()
        self._say(localized(str(problem)))
        if self.current.isVisible():
            self.current.selectAll()
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say something above the buttons."""
        self._say("", sentence)

    def _say(self, problem: str, good: str = "") -> None:
        for line, words in ((self.said, problem), (self.told, good)):
            line.setText(words)
            line.setVisible(bool(words))
        self.place()
        if problem or good:
            announce(self, problem or good)

    @property
    def making(self) -> bool:
        """Whether a key is being made."""
        return self._making

    @property
    def unkept(self) -> bool:
        """Whether there is a key, or will be, of which nobody has said that it is kept."""
        return bool(self._key) or self._making

    # -- its end -------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a key that is shown, or being made, from going by a stray Esc."""
        if event.key() == Qt.Key.Key_Escape and self._stays():
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a key that is shown, or being made, from going by a stray click."""
        if not self.card.geometry().contains(event.position().toPoint()) and self._stays():
            event.accept()
            return
        super().mousePressEvent(event)

    def _stays(self) -> bool:
        if self._key:
            self._say(self.tr("The key is not shown again. Close this with “I have kept it”."))
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.unkept

    def close_sheet(self) -> None:
        """Take the sheet away, and the key with it."""
        self._key = ""
        self.shown.clear()
        self.current.clear()
        super().close_sheet()
