"""The text of an article and its versions in the details."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.articles import Article
from desktop_app.domain.text import word_count
from desktop_app.domain.versions import TextVersion
from desktop_app.gui.details.section import INSET, Facts, Section, emptied, small_button
from desktop_app.gui.details.wording import (
    counted,
    extractor_words,
    moment_words,
    short_hash,
    version_words,
)
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, label


class TextSection(Section):
    """How long the text is, who made it, and its other versions.

    Signals:
        correct_wanted, reread_wanted: a button was pressed.
        look_wanted: the number of a version that is to be looked at.
    """

    correct_wanted = Signal()
    reread_wanted = Signal()
    look_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Text"))
        self.counts = label(theme, "", 12, 450, "text", wrap=True)
        self.counts.setContentsMargins(INSET, 0, INSET, 0)
        self.facts = Facts(theme)
        self._versions = QVBoxLayout()
        self._versions.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(INSET, 2, INSET, 0)
        buttons.setSpacing(6)
        self.correct = small_button(theme, self.tr("Correct…"))
        self.reread = small_button(theme, self.tr("Read original again"))
        self.correct.clicked.connect(self.correct_wanted)
        self.reread.clicked.connect(self.reread_wanted)
        buttons.addWidget(self.correct)
        buttons.addWidget(self.reread)
        buttons.addStretch()
        self.body.addWidget(self.counts)
        self.body.addWidget(self.facts)
        self.body.addLayout(self._versions)
        self.body.addLayout(buttons)

    def show_article(self, article: Article, *, writable: bool) -> None:
        """Show what is known of the present text."""
        text = article.text.text
        self.counts.setText(
            " · ".join(counted(word_count(text), len(text), len(article.annotations)))
        )
        sha256 = article.text.sha256
        self.facts.show_facts(
            [
                (self.tr("From"), extractor_words(article.extractor), ""),
                (self.tr("SHA-256"), short_hash(sha256), sha256),
            ]
        )
        self.correct.setEnabled(writable)
        self.reread.setEnabled(writable)

    def show_versions(self, versions: Sequence[TextVersion]) -> None:
        """List the versions, if there is more than one."""
        emptied(self._versions)
        for version in versions if len(versions) > 1 else ():
            line = QHBoxLayout()
            line.setContentsMargins(INSET, 0, INSET, 0)
            line.setSpacing(8)
            words = QVBoxLayout()
            words.setSpacing(0)
            name = version_words(version)
            words.addWidget(label(self.theme, name, 12, 550 if version.present else 450))
            detail = ElidedLabel(self.theme, 11, 450, "text3", Qt.TextElideMode.ElideRight)
            detail.set_text(
                " · ".join((extractor_words(version.extractor), moment_words(version.created)))
            )
            words.addWidget(detail)
            line.addLayout(words, 1)
            if not version.present:
                look = small_button(self.theme, self.tr("Look at…"))
                look.setAccessibleName(self.tr("Look at {0}").format(name))
                look.clicked.connect(
                    lambda _=False, at=version.name.number: self.look_wanted.emit(at)
                )
                line.addWidget(look)
            self._versions.addLayout(line)
