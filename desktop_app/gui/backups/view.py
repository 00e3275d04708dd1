"""The sheet that asks where a backup goes, and the card that reminds of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.backups.view_model import BackupViewModel, Situation, age, ago
from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconLabel, icon_line, label

if TYPE_CHECKING:
    from desktop_app.archive.reports import LastBackup
    from desktop_app.errors import GuardbookError

WIDTH = 540


class BackupSheet(Sheet):
    """Says where the backup goes, when the last one was made, and what opens it elsewhere.

    Args:
        model: knows and checks; the sheet waits for it.

    Signals:
        choosing: a folder is to be chosen.
        confirmed: the ``Path`` of the folder to back up into; the sheet is gone.
        key_wanted: a recovery key is to be made first; the sheet is gone.
    """

    choosing = Signal()
    confirmed = Signal(object)
    key_wanted = Signal()

    def __init__(self, theme: Theme, model: BackupViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Back up"), WIDTH, parent)
        self._model = model
        self._situation: Situation | None = None
        self._folder: Path | None = None
        for icon, text in (
            (
                "hard-drive-download",
                self.tr(
                    "Everything in the archive is copied into a folder, encrypted as it is. The "
                    "next time only what is new is copied."
                ),
            ),
            (
                "info",
                self.tr(
                    "Choose a folder on another disk: a backup on this one is lost together with "
                    "it. The archive can be used meanwhile."
                ),
            ),
        ):
            self.body.addLayout(icon_line(theme, icon, text))
        self._facts()
        self._needs()
        self.said = label(theme, "", 13, 500, "danger", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.cancel, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Back up"))
        self.confirm.clicked.connect(self._on_confirm)
        self.default = self.confirm
        self._refresh()
        model.known.connect(self._on_known)
        model.placed.connect(self._on_placed)
        model.refused.connect(self._on_refused)
        model.load()

    # -- its parts -----------------------------------------------------------------------
    def _facts(self) -> None:
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        table.setVerticalSpacing(8)
        table.setColumnStretch(1, 1)
        self.place_label = ElidedLabel(self._theme, 13, 500, "text")
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setObjectName("small")
        self.choose.setAccessibleName(self.tr("Choose the folder of the backup"))
        self.choose.clicked.connect(self.choosing)
        self.last = label(self._theme, "", 13, 450, wrap=True)
        self.opens = label(self._theme, "", 13, 450, wrap=True)
        for at, (name, shown) in enumerate(
            (
                (self.tr("Folder"), self.place_label),
                (self.tr("Last backup"), self.last),
                (self.tr("Opens elsewhere with"), self.opens),
            )
        ):
            words = label(self._theme, name, 13, 500, "text2")
            table.addWidget(words, at, 0)
            table.addWidget(shown, at, 1, 1, 1 if not at else 2)
        table.addWidget(self.choose, 0, 2)
        self.body.addLayout(table)

    def _needs(self) -> None:
        self.needs = QFrame()
        self.needs.setObjectName("bar")
        self.needs.setProperty("kind", "note")
        row = QHBoxLayout(self.needs)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(
            IconLabel(self._theme, "key-round", "accent", 16), 0, Qt.AlignmentFlag.AlignTop
        )
        words = self.tr(
            "Only this computer opens the archive: a backup of it would be lost with the computer. "
            "Make a recovery key first, or set a passphrase."
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self._theme, words, 13, 450, wrap=True))
        self.make_key = QPushButton(self.tr("Recovery key…"))
        self.make_key.setObjectName("small")
        self.make_key.clicked.connect(self._on_key)
        column.addWidget(self.make_key, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)
        self.needs.hide()
        self.body.addWidget(self.needs)

    # -- what is known -------------------------------------------------------------------
    def choose_folder(self, folder: Path) -> None:
        """Take a folder that was chosen, once it is seen that it may be used."""
        self._say("")
        self._model.choose(folder)

    def _on_known(self, situation: Situation) -> None:
        self._situation = situation
        ways, last = situation.ways, situation.last
        if ways.passphrase and ways.recovery:
            self.opens.setText(self.tr("The passphrase or the recovery key"))
        elif ways.passphrase:
            self.opens.setText(self.tr("The passphrase"))
        elif ways.recovery:
            self.opens.setText(self.tr("The recovery key"))
        else:
            self.opens.setText(self.tr("Nothing yet"))
        self.needs.setVisible(not situation.opens_elsewhere)
        self.make_key.setEnabled(situation.writable)
        self.last.setText(self._told(last))
        if last is not None and self._folder is None:
            self._on_placed(last.folder)
        self._refresh()
        self.place()
        first = self.confirm if self.confirm.isEnabled() else self.choose
        (first if situation.opens_elsewhere else self.make_key).setFocus(
            Qt.FocusReason.PopupFocusReason
        )

    def _told(self, last: LastBackup | None) -> str:
        if last is None:
            return self.tr("None yet")
        day = formats.long_date(formats.local_day(last.at))
        if not last.there:
            return self.tr("{0} ({1}); its disk is not connected").format(day, ago(last))
        return self.tr("{0} ({1})").format(day, ago(last))

    def _on_placed(self, folder: Path) -> None:
        self._folder = folder
        self._refresh()
        if self.confirm.isEnabled():
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, problem: GuardbookError) -> None:
        self._say(f"{localized(str(problem))} {localized(problem.hint)}".strip())

    def _refresh(self) -> None:
        folder, situation = self._folder, self._situation
        self.place_label.set_text(
            visible_bidi(str(folder)) if folder is not None else self.tr("Not chosen yet")
        )
        ready = situation is not None and situation.opens_elsewhere
        self.confirm.setEnabled(ready and folder is not None)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.place()
        if sentence:
            announce(self, sentence)

    # -- its end -------------------------------------------------------------------------
    def _on_confirm(self) -> None:
        folder = self._folder
        self.close_sheet()
        self.confirmed.emit(folder)

    def _on_key(self) -> None:
        self.close_sheet()
        self.key_wanted.emit()


class ReminderCard(QFrame):
    """A quiet card at the foot of the sidebar: the last backup is old, or there is none.

    Signals:
        wanted: a backup is to be made.
        later: not now.
    """

    wanted = Signal()
    later = Signal()

    def __init__(self, theme: Theme, last: LastBackup | None) -> None:
        super().__init__()
        around = QVBoxLayout(self)
        around.setContentsMargins(10, 0, 10, 0)
        card = QFrame()
        card.setObjectName("tray")
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(8)
        text = self.tr("This archive was never backed up.") if last is None else age(last)
        self.words = label(theme, text, 12, 500, "text2", wrap=True)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.back_up = QPushButton(self.tr("Back up…"))
        self.not_now = QPushButton(self.tr("Later"))
        self.not_now.setToolTip(self.tr("Remind me in a week"))
        for button, signal in ((self.back_up, self.wanted), (self.not_now, self.later)):
            button.setObjectName("small")
            button.setFont(theme.ui_font(12, 550))
            button.clicked.connect(signal)
            button.setAccessibleDescription(text)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self.setAccessibleName(text)
