"""The original of an article in the details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.articles import Article
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.details.section import INSET, Facts, Section, small_button
from desktop_app.gui.details.wording import (
    kind_name,
    moment_words,
    short_hash,
    size_words,
    state_words,
)
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label


class OriginalSection(Section):
    """What was imported, and whether it is still that.

    Signals:
        check_wanted, save_wanted, open_wanted: a button was pressed.
    """

    check_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Original"))
        self.facts = Facts(theme)
        self.body.addWidget(self.facts)
        self.state = QWidget()
        row = QHBoxLayout(self.state)
        row.setContentsMargins(INSET, 2, INSET, 0)
        row.setSpacing(8)
        self._icon = IconLabel(theme, "circle-check", "accent", 16)
        self.words = label(theme, "", 12, 550, wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.body.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(INSET, 2, INSET, 0)
        buttons.setSpacing(6)
        self.check = small_button(theme, self.tr("Check"))
        self.check.setAccessibleDescription(
            self.tr("Read the original and compare it with what was imported.")
        )
        self.save = small_button(theme, self.tr("Save as…"))
        self.open = small_button(theme, self.tr("Open…"))
        self.check.clicked.connect(self.check_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.open.clicked.connect(self.open_wanted)
        for button in (self.check, self.save, self.open):
            buttons.addWidget(button)
        buttons.addStretch()
        self.body.addLayout(buttons)

    def show_article(self, article: Article) -> None:
        """Show what is known of the original of an article."""
        original = article.original
        facts = [
            (self.tr("File"), visible_bidi(original.name), ""),
            (self.tr("Part"), visible_bidi(original.part), ""),
            (self.tr("Type"), kind_name(article.kind, original.mime), ""),
            (self.tr("Size"), size_words(original.size), ""),
            (self.tr("Imported"), moment_words(article.imported_at), ""),
            (self.tr("SHA-256"), short_hash(original.sha256), original.sha256),
        ]
        self.facts.show_facts([fact for fact in facts if fact[1]])

    def show_state(self, state: OriginalState | None) -> None:
        """Show what a check found."""
        self.state.setVisible(state is not None)
        if state is None:
            return
        good = state is OriginalState.UNCHANGED
        self._icon.set_icon(
            "circle-check" if good else "triangle-alert", "accent" if good else "danger"
        )
        self.words.setText(state_words(state))
