"""What the details list: suggested tags, notes without a place, the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Suggestion
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.details.history import Day
from desktop_app.gui.details.section import INSET, Section, emptied, small_button
from desktop_app.gui.formats import number
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton, label

FIRST_ROWS = 12
"""Rows of the history that are shown before all are asked for."""


class SuggestionsSection(Section):
    """Tags that the article suggests, each with its reason; a press puts one on.

    Signals:
        taken: the tag of a suggestion.
    """

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Suggested tags"))

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Offer these."""
        emptied(self.body)
        self.body.setSpacing(0)
        for one in found:
            tag = visible_bidi(one.tag)
            line = QHBoxLayout()
            line.setContentsMargins(INSET - 5, 0, INSET, 0)
            line.setSpacing(8)
            button = IconButton(
                self.theme,
                "plus",
                self.tr("Add tag {0}").format(tag),
                text=formats.isolated(tag),
                size=14,
            )
            said = localized(one.reason)
            button.setAccessibleDescription(said)
            button.clicked.connect(lambda _=False, tag=one.tag: self.taken.emit(tag))
            reason = ElidedLabel(self.theme, 11, 450, "text3", Qt.TextElideMode.ElideRight)
            reason.set_text(said)
            line.addWidget(button)
            line.addWidget(reason, 1)
            self.body.addLayout(line)
        self.setVisible(bool(found))


class LostSection(Section):
    """Notes whose words are not in the present text, each with what it quoted.

    Signals:
        reattach_wanted: the id of the annotation that is to go on the selected words.
        delete_wanted: the id of one that is to be deleted.
    """

    reattach_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Notes without a place"))
        self.hint = label(
            theme,
            self.tr("Select the words in the article that a note belongs to, then reattach it."),
            12,
            450,
            "text3",
            wrap=True,
        )
        self.hint.setContentsMargins(INSET, 0, INSET, 0)
        self.body.addWidget(self.hint)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._cards.setContentsMargins(INSET, 0, INSET, 0)
        self.body.addLayout(self._cards)
        self._passage = False
        self.buttons: list[QPushButton] = []

    def show_orphans(self, found: Sequence[Annotation], *, writable: bool) -> None:
        """Show these."""
        emptied(self._cards)
        self.buttons = []
        for one in found:
            self._cards.addWidget(self._card(one, writable))
        self.setVisible(bool(found))
        self.set_passage(self._passage)

    def set_passage(self, selected: bool) -> None:
        """Say whether words are selected in the article."""
        self._passage = selected
        for button in self.buttons:
            button.setEnabled(selected)

    def _card(self, one: Annotation, writable: bool) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(4)
        quoted = visible_bidi(one.anchor.quote if one.anchor is not None else "")
        short = quoted if len(quoted) <= 200 else f"{quoted[:200]}…"
        column.addWidget(label(self.theme, formats.quoted(short), 12, 450, "text2", wrap=True))
        if one.note:
            column.addWidget(label(self.theme, visible_bidi(one.note), 13, 450, wrap=True))
        if writable:
            row = QHBoxLayout()
            row.setSpacing(6)
            attach = small_button(self.theme, self.tr("Reattach to selection"))
            attach.setAccessibleDescription(short)
            attach.clicked.connect(lambda: self.reattach_wanted.emit(one.id))
            delete = IconButton(self.theme, "trash-2", self.tr("Delete this note"), size=16)
            delete.clicked.connect(lambda: self.delete_wanted.emit(one.id))
            self.buttons.append(attach)
            row.addWidget(attach)
            row.addStretch()
            row.addWidget(delete)
            column.addLayout(row)
        return card


class HistorySection(Section):
    """What happened to the article, newest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("History"))
        self._rows = QGridLayout()
        self._rows.setContentsMargins(INSET, 0, INSET, 0)
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self.body.addLayout(self._rows)
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.setFont(theme.ui_font(12, 550))
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._days: tuple[Day, ...] = ()

    def show_days(self, found: tuple[Day, ...]) -> None:
        """Show what happened."""
        self._days = found
        self._fill(FIRST_ROWS)

    def _show_all(self) -> None:
        self._fill(10**6)

    def _fill(self, most: int) -> None:
        emptied(self._rows)
        row = 0
        count = 0
        for day in self._days:
            if count >= most:
                break
            heading = label(self.theme, day.name, 11, 550, "text3")
            self._rows.addWidget(heading, row, 0, 1, 2)
            row += 1
            for one in day.happenings[: most - count]:
                self._rows.addWidget(label(self.theme, one.clock, 12, 450, "text3"), row, 0)
                words = one.words
                if one.times > 1:
                    words = self.tr("{0} ({1} times)").format(words, number(one.times))
                self._rows.addWidget(
                    label(self.theme, visible_bidi(words), 12, 450, wrap=True), row, 1
                )
                row += 1
                count += 1
        total = sum(len(day.happenings) for day in self._days)
        self.more.setVisible(total > count)
        self.more.setText(self.tr("Show all {0}").format(number(total)))
