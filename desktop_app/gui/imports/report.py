"""The report of an import: what became of each file, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.flow import Flow
from desktop_app.gui.imports.view_model import failed_items, imported, signed_by, summary
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.segments import Segments
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import IconButton, IconLabel, label

if TYPE_CHECKING:
    from desktop_app.archive.reports import ImportItem, ImportReport

WIDTH = 640
SHOWN = 200
"""Lines shown; the whole list can be copied and saved."""
_LIST_HEIGHT = 320

ALL = "all"
_SIGNS = {
    "done": ("circle-check", "accent"),
    "duplicate": ("copy", "text3"),
    "kept without text": ("file-text", "text2"),
    "failed": ("file-warning", "danger"),
}

translate = formats.translate


def state_names() -> dict[str, str]:
    """Return a word for each state, in the order in which they are worth looking at."""
    return {
        "failed": translate("imports", "Failed"),
        "kept without text": translate("imports", "Without text"),
        "duplicate": translate("imports", "Already here"),
        "done": translate("imports", "Imported"),
    }


def sentence_of(item: ImportItem) -> str:
    """Return in a sentence what became of a file."""
    if item.message:
        return localized(item.message)
    return {
        "done": translate("imports", "Imported."),
        "duplicate": translate("imports", "The same file is in the archive already."),
        "kept without text": translate("imports", "Kept, but no text was found in it."),
    }.get(item.state.value, translate("imports", "It could not be imported."))


def report_text(report: ImportReport) -> str:
    """Return a whole report as text: the counts, whose it is, each file under its state."""
    lines = [said for said in (summary(report), signed_by(report)) if said]
    for state, name in state_names().items():
        items = [item for item in report.items if item.state.value == state]
        if items:
            lines += ["", f"{name} ({formats.number(len(items))})"]
            lines += [f"{visible_bidi(item.path)}: {sentence_of(item)}" for item in items]
    return "\n".join(lines)


class ReportSheet(Sheet):
    """Lists each file with its state and a sentence.

    Signals:
        retry: a list of ``Path`` to import once more.
        undo: what was imported is to go to the Trash.
        save: the report as text, to be written to a file.
        save_kept: the ``ImportItem`` of a failed file whose kept original is to be saved.
        forget_kept: the ``ImportItem`` of one whose kept original is to be deleted.
    """

    retry = Signal(object)
    undo = Signal()
    save = Signal(str)
    save_kept = Signal(object)
    forget_kept = Signal(object)

    def __init__(
        self, theme: Theme, report: ImportReport, parent: QWidget, *, writable: bool = True
    ) -> None:
        super().__init__(theme, self.tr("Import report"), WIDTH, parent)
        self._theme, self._report, self._writable = theme, report, writable
        self._failed = failed_items(report)
        self.body.addWidget(label(theme, summary(report), 13, 450, "text2", wrap=True))
        if signed_by(report):
            self.body.addWidget(label(theme, signed_by(report), 12, 450, "text2", wrap=True))
        counted, counts = self.tr("{0} ({1})"), report.counts
        there = {
            state: counted.format(name, formats.number(counts[state]))
            for state, name in state_names().items()
            if counts[state]
        }
        if len(there) > 1:
            there = {ALL: self.tr("All"), **there}
            choices = Segments(theme, self.tr("State"), there)
            choices.changed.connect(self._show)
            choices.choose(next(iter(there)))
            self.body.addWidget(choices)
        self._area = self.add_area(self.tr("Files of the import"))
        wanted = min(_LIST_HEIGHT, 20 + 48 * len(report.items))
        self._area.setMinimumHeight(room(parent, wanted, 220))
        self.body.addLayout(self._buttons(theme, writable=writable))
        self._show(ALL)

    def text(self) -> str:
        """Return the whole report as text."""
        return report_text(self._report)

    def _buttons(self, theme: Theme, *, writable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        save = QPushButton(self.tr("Save…"))
        save.clicked.connect(self._save)
        undo = QPushButton(self.tr("Undo this import"), self)
        undo.setToolTip(self.tr("Move the articles of this import to the Trash"))
        undo.clicked.connect(self._undo)
        again = QPushButton(self.tr("Try the failed ones again"), self)
        again.clicked.connect(self._retry)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("primary")
        close.clicked.connect(self.close_sheet)
        self.default = close
        for button in (copy, save, undo, again, close):
            button.setFont(theme.ui_font(13, 550))
        wanted = {
            copy: True,
            save: True,
            undo: writable and bool(imported(self._report)),
            again: writable and bool(self._failed),
        }
        for button in (undo, again):
            button.setVisible(wanted[button])
        left = Flow(gap=8)
        left.set_parts([button for button, there in wanted.items() if there])
        row.addWidget(left, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _show(self, state: str) -> None:
        items = [item for item in self._report.items if state in (ALL, item.state.value)]
        self._area.setWidget(self._list(self._theme, items))

    def _list(self, theme: Theme, items: Sequence[ImportItem]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for item in items[:SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(10)
            words = QVBoxLayout()
            words.setSpacing(1)
            name = label(theme, visible_bidi(Path(item.path).name or item.path), 13, 550)
            name.setToolTip(plain_tip(visible_bidi(item.path)))
            words.addWidget(name)
            words.addWidget(label(theme, sentence_of(item), 12, 450, "text2", wrap=True))
            sign = IconLabel(theme, *_SIGNS[item.state.value], 18)
            row.addWidget(sign)
            row.addLayout(words, 1)
            if item.kept:
                self._add_kept(row, item)
            column.addLayout(row)
        if len(items) > SHOWN:
            more = self.tr("… and {0} more").format(formats.number(len(items) - SHOWN))
            column.addWidget(label(theme, more, 12, 450, "text3"))
        column.addStretch()
        return inside

    def _add_kept(self, row: QHBoxLayout, item: ImportItem) -> None:
        """Offer what can be done with a file that could not be read but is kept."""
        name = visible_bidi(Path(item.path).name)
        save = IconButton(self._theme, "save", self.tr("Save the kept file {0}…").format(name))
        save.clicked.connect(lambda: self._leave_with(self.save_kept, item))
        row.addWidget(save)
        if self._writable:
            words = self.tr("Delete the kept file {0}…").format(name)
            forget = IconButton(self._theme, "trash-2", words)
            forget.clicked.connect(lambda: self._leave_with(self.forget_kept, item))
            row.addWidget(forget)

    def _leave_with(self, signal: SignalInstance, item: ImportItem) -> None:
        self.close_sheet()
        signal.emit(item)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _save(self) -> None:
        self.close_sheet()
        self.save.emit(self.text())

    def _undo(self) -> None:
        self.close_sheet()
        self.undo.emit()

    def _retry(self) -> None:
        paths = list(dict.fromkeys(Path(item.path) for item in self._failed))
        self.close_sheet()
        self.retry.emit(paths)
