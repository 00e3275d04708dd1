"""“On this device only”: what is protected, what is not, where things lie, and verifying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.device.view_model import DeviceViewModel, Facts, VerifyState, verdict
from desktop_app.gui.help_sheets import close_row
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, icon_line, label, rule

if TYPE_CHECKING:
    from desktop_app.archive.reports import VerifyReport

WIDTH = 620
_HEIGHT = 620
_PROBLEMS = 20


class DeviceSheet(Sheet):
    """One page; verifying goes on when it is closed, in the tray of what runs.

    Signals:
        show_folder: a ``Path`` to be shown in the system's file manager.
        passphrase_wanted: the sheet of the passphrase is to be shown; this one is gone.
        backup_wanted: that of the backup is.
    """

    show_folder = Signal(object)
    passphrase_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, theme: Theme, model: DeviceViewModel | None, parent: QWidget) -> None:
        super().__init__(theme, self.tr("On this device only"), WIDTH, parent)
        self._theme, self._model = theme, model
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(10)
        self._promises()
        self._where = QVBoxLayout()
        self._where.setSpacing(10)
        self._column.addLayout(self._where)
        if model is not None:
            self._verifying(model)
            model.known.connect(self._show_facts)
            model.load()
        self._column.addStretch()
        area = self.add_area(self.accessibleName())
        area.setWidget(inside)
        area.setMinimumHeight(room(parent, _HEIGHT, 150))
        self.body.addLayout(close_row(self, theme))

    def _head(self, text: str) -> None:
        head = label(self._theme, text, 13, 600)
        head.setContentsMargins(0, 6, 0, 0)
        self._column.addWidget(head)

    def _line(self, icon: str, tone: str, text: str) -> None:
        self._column.addLayout(icon_line(self._theme, icon, text, tone))

    def _promises(self) -> None:
        self._head(self.tr("What is protected"))
        for text in (
            self.tr("The program opens no network connection. Nothing leaves this computer."),
            self.tr(
                "Texts, notes, tags, searches and originals are encrypted on the disk. A copy of "
                "the archive without its key shows nobody a word of it."
            ),
            self.tr("Every change is in a log that shows whether anything was altered later."),
            self.tr("Files that you import are read, never run, and never load anything."),
        ):
            self._line("shield-check", "accent", text)
        self._head(self.tr("What is not protected"))
        for text in (
            self.tr(
                "Unless the archive has a passphrase that is asked for here, the key lies on "
                "this computer: whoever can use it as you can open the archive."
            ),
            self.tr("What you export, print or copy is outside of the archive and in the open."),
            self.tr("While the archive is open, its words are in the computer’s memory."),
            self.tr("The number and the rough size of your originals can be seen on the disk."),
        ):
            self._line("triangle-alert", "text3", text)

    def _show_facts(self, facts: Facts) -> None:
        self._where.addWidget(rule())
        table = QGridLayout()
        table.setSpacing(10)
        table.setHorizontalSpacing(12)
        table.setColumnStretch(1, 1)
        table.setColumnMinimumWidth(0, 150)
        lines = (
            (self.tr("Archive"), visible_bidi(str(facts.folder))),
            (self.tr("Key of this computer"), self._key(facts)),
            (self.tr("Passphrase"), self._set(there=facts.passphrase)),
            (self.tr("Recovery key"), self._set(there=facts.recovery)),
            (self.tr("Holds"), formats.articles(facts.articles)),
        )
        for at, (name, value) in enumerate(lines):
            shown = ElidedLabel(self._theme, 13, 450, "text")
            shown.set_text(value)
            table.addWidget(label(self._theme, name, 13, 500, "text2"), at, 0)
            table.addWidget(shown, at, 1)
        self._where.addLayout(table)
        self._where.addWidget(label(self._theme, self._backup(), 13, 450, "text2", wrap=True))
        self._where.addLayout(self._buttons(facts))
        self._where.addWidget(rule())

    def _set(self, *, there: bool) -> str:
        return self.tr("Set") if there else self.tr("None")

    def _key(self, facts: Facts) -> str:
        if facts.keys:
            return visible_bidi(str(facts.keys[0]))
        if facts.passphrase and not facts.device:
            return self.tr("None: the passphrase is asked for")
        return self.tr("In the keyring of the system")

    def _backup(self) -> str:
        return self.tr(
            "A backup is an encrypted copy in a folder on another disk. It opens with the "
            "passphrase or the recovery key."
        )

    def _buttons(self, facts: Facts) -> QHBoxLayout:
        show = QPushButton(self.tr("Show the archive’s folder"))
        show.setObjectName("small")
        show.clicked.connect(lambda: self.show_folder.emit(facts.folder))
        self.passphrase = QPushButton(self.tr("Passphrase…"))
        self.passphrase.setObjectName("small")
        self.passphrase.setEnabled(facts.writable)
        self.passphrase.clicked.connect(self._on_passphrase)
        self.backup = QPushButton(self.tr("Back up…"))
        self.backup.setObjectName("small")
        self.backup.clicked.connect(self._on_backup)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(show)
        row.addWidget(self.passphrase)
        row.addWidget(self.backup)
        row.addStretch()
        return row

    def _on_passphrase(self) -> None:
        self.close_sheet()
        self.passphrase_wanted.emit()

    def _on_backup(self) -> None:
        self.close_sheet()
        self.backup_wanted.emit()

    def _verifying(self, model: DeviceViewModel) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.button = QPushButton(self.tr("Verify the archive"))
        self.button.clicked.connect(self._on_button)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the verification"))
        self._bar.hide()
        row.addWidget(self.button)
        row.addWidget(self._bar, 1)
        row.addStretch()
        self._column.addLayout(row)
        self.result = label(
            self._theme,
            self.tr("Reads every original and compares it with what was imported."),
            13,
            450,
            "text2",
            wrap=True,
        )
        self._column.addWidget(self.result)
        model.moved.connect(self._on_moved)
        model.verified.connect(self._on_verified)
        if model.state is not None:
            self._on_moved(model.state)
        elif model.report is not None:
            self._on_verified(model.report)

    def _on_button(self) -> None:
        assert self._model is not None
        if self._model.running:
            self._model.cancel()
        else:
            self._model.verify()

    def _on_moved(self, state: VerifyState | None) -> None:
        self._bar.setVisible(state is not None)
        self.button.setText(self.tr("Verify the archive") if state is None else self.tr("Stop"))
        if state is not None:
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)

    def _on_verified(self, report: VerifyReport | None) -> None:
        if report is None:
            self.result.setText(self.tr("The verification was stopped."))
            return
        named = [visible_bidi(localized(one)) for one in report.problems[:_PROBLEMS]]
        self.result.setText("\n".join([verdict(report), *named]))
        self.result.setProperty("tone", "text2" if report.good else "danger")
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)

    def close_sheet(self) -> None:
        """Take the sheet away; what is being verified goes on."""
        if self._model is not None:
            self._model.leave()
        super().close_sheet()
