"""The report after an import: what could not be taken in, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.text import visible_bidi
from desktop_app.gui.imports.view_model import failed_items, summary
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label

if TYPE_CHECKING:
    from desktop_app.archive.reports import ImportItem, ImportReport

WIDTH = 560
SHOWN = 200
"""Lines shown; the whole list can be copied."""
_LIST_HEIGHT = 320


class ReportSheet(Sheet):
    """Lists each file that failed, with its sentence.

    Signals:
        retry: a list of ``Path`` to import once more.
    """

    retry = Signal(object)

    def __init__(self, theme: Theme, report: ImportReport, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Import"), WIDTH, parent)
        self._failed = failed_items(report)
        self.body.addWidget(label(theme, summary(report), 13, 450, "text2", wrap=True))
        self.body.addWidget(self._list(theme, self._failed))
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = QPushButton(self.tr("Copy list"))
        copy.clicked.connect(self._copy)
        again = QPushButton(self.tr("Try these again"))
        again.clicked.connect(self._retry)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("primary")
        close.clicked.connect(self.close_sheet)
        self.default = close
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(again)
        row.addWidget(close)
        for button in (copy, again, close):
            button.setFont(theme.ui_font(13, 550))
        self.body.addLayout(row)

    def text(self) -> str:
        """Return the whole list as text, one file a line."""
        return "\n".join(f"{visible_bidi(item.path)}: {item.message}" for item in self._failed)

    def _list(self, theme: Theme, items: Sequence[ImportItem]) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for item in items[:SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(10)
            words = QVBoxLayout()
            words.setSpacing(1)
            name = label(theme, visible_bidi(Path(item.path).name or item.path), 13, 550)
            name.setToolTip(visible_bidi(item.path))
            words.addWidget(name)
            words.addWidget(label(theme, item.message, 12, 450, "text2", wrap=True))
            sign = IconLabel(theme, "file-warning", "danger", 18)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            column.addLayout(row)
        if len(items) > SHOWN:
            more = self.tr("… and {0} more").format(len(items) - SHOWN)
            column.addWidget(label(theme, more, 12, 450, "text3"))
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Files that could not be imported"))
        area.setMinimumHeight(min(_LIST_HEIGHT, 20 + 60 * len(items)))
        return area

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _retry(self) -> None:
        paths = [Path(item.path) for item in self._failed]
        self.close_sheet()
        self.retry.emit(paths)
