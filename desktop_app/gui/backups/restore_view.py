"""The sheet that restores a backup: what it is, where it goes, how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.backups.restore_model import Found, RestoreViewModel
from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, icon_line, label
from desktop_app.jobs import Progress

if TYPE_CHECKING:
    from desktop_app.archive.reports import RestoreReport
    from desktop_app.errors import PassphraseNeeded

WIDTH = 540


class RestoreSheet(Sheet):
    """Shows a backup, asks for what opens it, and restores it.

    Args:
        model: reads and restores; it goes with the sheet.
        source: the folder of the backup.

    Signals:
        choosing: another folder for the archive is to be chosen.
        done: a ``RestoreReport`` and the ``Path`` of the archive; the sheet is gone.
    """

    choosing = Signal()
    done = Signal(object, object)

    def __init__(
        self, theme: Theme, model: RestoreViewModel, source: Path, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Restore from a backup"), WIDTH, parent)
        self._model, self._source = model, source
        model.setParent(self)
        self._folder: Path | None = None
        words = self.tr(
            "Every byte is checked before the archive takes its place. What is in the backup is "
            "not changed."
        )
        self.body.addLayout(icon_line(theme, "hard-drive-upload", words))
        self._facts()
        self._lock()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of restoring"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.said = label(theme, "", 13, 500, "danger", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.cancel, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Restore"))
        self.confirm.clicked.connect(self._on_confirm)
        self.default = self.confirm
        self._refresh()
        model.found.connect(self._on_found)
        model.locked.connect(self._on_locked)
        model.unusable.connect(self._on_unusable)
        model.placed.connect(self._on_placed)
        model.refused.connect(self._on_refused)
        model.progressed.connect(self._on_progress)
        model.stopped.connect(self.close_sheet)
        model.restored.connect(self._on_restored)
        model.open(source)

    # -- its parts -----------------------------------------------------------------------
    def _facts(self) -> None:
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        table.setVerticalSpacing(8)
        table.setColumnStretch(1, 1)
        self.backup = ElidedLabel(self._theme, 13, 450, "text")
        self.backup.set_text(visible_bidi(str(self._source)))
        self.holds = label(self._theme, "", 13, 450, wrap=True)
        self.place_label = ElidedLabel(self._theme, 13, 500, "text")
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setObjectName("small")
        self.choose.setAccessibleName(self.tr("Choose the folder of the archive"))
        self.choose.clicked.connect(self.choosing)
        for at, (name, shown) in enumerate(
            (
                (self.tr("Backup"), self.backup),
                (self.tr("Holds"), self.holds),
                (self.tr("Into the folder"), self.place_label),
            )
        ):
            words = label(self._theme, name, 13, 500, "text2")
            table.addWidget(words, at, 0)
            table.addWidget(shown, at, 1, 1, 2 if at < 2 else 1)
        table.addWidget(self.choose, 2, 2)
        self._target = (words, self.place_label, self.choose)
        self.body.addLayout(table)

    def _lock(self) -> None:
        self.locked = QWidget()
        column = QVBoxLayout(self.locked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.asked = label(self._theme, "", 12, 500, "text2")
        column.addWidget(self.asked)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setFont(self._theme.ui_font(13, 450))
        self.secret.textEdited.connect(self._on_edited)
        column.addWidget(self.secret)
        self.locked.hide()
        self.body.addWidget(self.locked)

    # -- the backup ----------------------------------------------------------------------
    def _on_found(self, found: Found) -> None:
        self.locked.hide()
        self._say("")
        facts = found.facts
        day = formats.long_date(formats.local_day(facts.at))
        self.holds.setText(
            self.tr("{0}, {1}, as of {2}").format(
                formats.isolated(formats.quoted(visible_bidi(facts.name))),
                formats.articles(facts.articles),
                day,
            )
        )
        self.confirm.setText(self.tr("Restore"))
        self._on_placed(found.folder)
        self.place()

    def _on_locked(self, problem: PassphraseNeeded) -> None:
        both = problem.passphrase and problem.recovery
        name = (
            self.tr("Passphrase or recovery key")
            if both
            else self.tr("Passphrase")
            if problem.passphrase
            else self.tr("Recovery key")
        )
        for part in self._target:
            part.hide()
        self.asked.setText(name)
        self.secret.setAccessibleName(name)
        self.holds.setText(self.tr("Not known before it is opened"))
        self.locked.show()
        self.confirm.setText(self.tr("Open the backup"))
        self._say(localized(str(problem)) if problem.wrong else "")
        self._refresh()
        self.secret.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unusable(self, problem: Exception) -> None:
        self.holds.setText(self.tr("Nothing that can be restored"))
        self._on_refused(problem)

    def _on_edited(self, _: str) -> None:
        self._say("")
        self._refresh()

    # -- the folder ----------------------------------------------------------------------
    def choose_folder(self, folder: Path) -> None:
        """Take a folder that was chosen, once it is seen that it may be used."""
        self._say("")
        self._model.place(folder)

    def _on_placed(self, folder: Path) -> None:
        self._folder = folder
        for part in self._target:
            part.show()
        self.place_label.set_text(visible_bidi(str(folder)))
        self._refresh()
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- restoring -----------------------------------------------------------------------
    def _on_confirm(self) -> None:
        if not self.locked.isHidden():
            self._refresh(working=True)
            self._model.open(self._source, self.secret.text())
            return
        if self._folder is None:
            return
        self._say("")
        self._refresh(working=True)
        self.cancel.setText(self.tr("Stop"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.place()
        self._model.start(self._folder)

    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _on_refused(self, problem: Exception) -> None:
        self.bar.hide()
        self.cancel.setText(self.tr("Cancel"))
        hint = localized(getattr(problem, "hint", ""))
        self._say(f"{localized(str(problem))} {hint}".strip())
        self._refresh()

    def _on_restored(self, report: RestoreReport, folder: Path) -> None:
        self.close_sheet()
        self.done.emit(report, folder)

    def _refresh(self, *, working: bool = False) -> None:
        asks = not self.locked.isHidden()
        self.secret.setEnabled(not working)
        self.choose.setEnabled(self._folder is not None and not working)
        ready = bool(self.secret.text()) if asks else self._folder is not None
        self.confirm.setEnabled(ready and not working)

    def say(self, sentence: str) -> None:
        """Say something above the buttons."""
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.place()
        if sentence:
            announce(self, sentence)

    @property
    def restoring(self) -> bool:
        """Whether a backup is being restored."""
        return self._model.running

    def close_sheet(self) -> None:
        """Take the sheet away, and what was typed; what is being restored stops."""
        self.secret.clear()
        self._model.leave()
        super().close_sheet()
