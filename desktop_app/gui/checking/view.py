"""The sheet that says whether a dossier is what was sealed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.text import visible_bidi
from desktop_app.gui.checking.view_model import CheckViewModel, Finding
from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconLabel, label
from desktop_app.jobs import Progress

WIDTH = 560
_LIST = 300
"""Pixels of sentences at most; what is more is scrolled to."""
_TAKEN = 170
"""Pixels of what is around the sentences."""


class CheckSheet(Sheet):
    """Names the file, tells how far it is, then what was found; closing it stops the check.

    Signals:
        another: another file is to be chosen.
    """

    another = Signal()

    def __init__(self, theme: Theme, model: CheckViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Check a dossier"), WIDTH, parent)
        self._theme, self._model = theme, model
        model.setParent(self)
        self._finding: Finding | None = None
        self._column: QVBoxLayout | None = None
        self._name = ""
        self.file = ElidedLabel(theme, 13, 550, "text2")
        self.body.addWidget(self.file)
        self.said = label(theme, "", 13, 450, "text2", wrap=True)
        self.body.addWidget(self.said)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.body.addWidget(self.bar)
        self._area = self.add_area(self.tr("What was found"))
        self._area.hide()
        self._add_foot()
        model.begun.connect(self._on_begun)
        model.progressed.connect(self._on_progress)
        model.ended.connect(self._on_ended)

    def _add_foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.other = QPushButton(self.tr("Another file…"))
        self.other.clicked.connect(self.another)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy what was found as text"))
        self.copy.clicked.connect(self._copy)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("primary")
        self.close_button.clicked.connect(self.close_sheet)
        for button in (self.other, self.copy, self.close_button):
            button.setFont(self._theme.ui_font(13, 550))
        row.addWidget(self.other)
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(self.close_button)
        self.body.addLayout(row)
        self.default = self.close_button

    # -- what is going on ----------------------------------------------------------------
    def _on_begun(self, path: Path) -> None:
        self._finding, self._name = None, visible_bidi(path.name)
        self.file.set_text(self._name)
        self.said.setText(self.tr("Every byte is read and compared with what the seal says of it."))
        self.said.show()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.copy.setEnabled(False)
        self._area.hide()
        self.place()

    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _on_ended(self, finding: Finding) -> None:
        self._finding = finding
        self.said.hide()
        self.bar.hide()
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        sign = ("circle-check", "accent") if finding.good else ("file-warning", "danger")
        column.addLayout(self._line(*sign, finding.headline, 600, "text"))
        for problem in finding.problems:
            column.addLayout(self._line("circle-alert", "danger", problem, 450, "text"))
        for note in finding.notes:
            column.addLayout(self._line("info", "text3", note, 450, "text2"))
        if finding.key:
            column.addWidget(self._key(finding.key))
        column.addStretch()
        self._area.setWidget(inside)
        self._area.show()
        self.copy.setEnabled(True)
        self.setAccessibleDescription(finding.text)
        announce(self, finding.text)
        self.place()

    def _line(self, icon: str, token: str, text: str, weight: int, tone: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, icon, token, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = label(self._theme, text, 13, weight, tone, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        return row

    def _key(self, key: str) -> QWidget:
        """Return a key in two lines of groups that can be compared."""
        groups = [key[at : at + 8] for at in range(0, len(key), 8)]
        lines = [" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
        shown = label(self._theme, "\n".join(f"\u2066{line}\u2069" for line in lines), 12, 500)
        shown.setContentsMargins(26, 0, 26, 0)
        shown.setAccessibleName(self.tr("Key: {0}").format(key))
        return shown

    def _copy(self) -> None:
        if self._finding is not None:
            QGuiApplication.clipboard().setText(f"{self._name}\n{self._finding.text}")

    # -- the sheet -----------------------------------------------------------------------
    def place(self) -> None:
        """Give the sentences as much room as they need and the window has."""
        host = self.parentWidget()
        if self._column is not None and host is not None:
            wanted = self._column.totalHeightForWidth(self.card.width() - 48)
            given = min(wanted, room(host, _LIST, _TAKEN))
            self._area.setFixedHeight(given)
            more = wanted > given
            self._area.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if more else Qt.FocusPolicy.NoFocus
            )
        super().place()

    def close_sheet(self) -> None:
        """Take the sheet away; what is being checked stops."""
        self._model.leave()
        super().close_sheet()
