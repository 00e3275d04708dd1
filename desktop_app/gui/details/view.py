"""The details panel: everything about the open article beyond its page."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.articles import Article
from desktop_app.domain.cases import CaseId
from desktop_app.domain.dates import utc_now
from desktop_app.domain.provenance import Field
from desktop_app.gui.details.chips import ChipGroup, ChipValue
from desktop_app.gui.details.fields import FieldRow
from desktop_app.gui.details.history import days
from desktop_app.gui.details.lists import HistorySection, LostSection, SuggestionsSection
from desktop_app.gui.details.original import OriginalSection
from desktop_app.gui.details.section import Section, reveal
from desktop_app.gui.details.text import TextSection
from desktop_app.gui.details.view_model import DetailsViewModel, Lookup, orphans, suggested
from desktop_app.gui.formats import local_day
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, label, rule, takes_keys


class DetailsPanel(QFrame):
    """Stands beside the article; Esc goes back to it.

    Signals:
        left: Esc was pressed.
        close_wanted: the panel is to go.
        reattach_wanted: the id of an annotation that is to go on the selected words.
        correct_wanted, save_wanted, open_wanted: a button was pressed.
        look_wanted: the number of a version that is to be looked at.
    """

    left = Signal()
    close_wanted = Signal()
    reattach_wanted = Signal(object)
    correct_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal()
    look_wanted = Signal(int)

    def __init__(self, theme: Theme, model: DetailsViewModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(12, 10, 12, 20)
        self._body.setSpacing(6)
        self.area.setWidget(self._inside)
        column.addWidget(self.area, 1)
        self.none = label(theme, self.tr("No article is open."), 13, 450, "text3", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.none.setContentsMargins(24, 48, 24, 24)
        column.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        self._fill()
        self._connect()
        self._on_changed(model.article)
        self._on_looked_up(model.lookup)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 8, 8)
        head.addWidget(label(self._theme, self.tr("Details"), 13, 600))
        head.addStretch()
        self.close_button = IconButton(self._theme, "x", self.tr("Close details"), size=16)
        self.close_button.clicked.connect(self.close_wanted)
        head.addWidget(self.close_button)
        return head

    def _fill(self) -> None:
        theme, body = self._theme, self._body
        self.fields = {
            field: FieldRow(theme, field, self._model.set_field, self._model.confirm_field)
            for field in (
                Field.TITLE,
                Field.BYLINE,
                Field.SOURCE,
                Field.PUBLISHED,
                Field.LANGUAGE,
                Field.URL,
            )
        }
        for row in self.fields.values():
            body.addWidget(row)
        self.lost = LostSection(theme)
        self.tags = ChipGroup(theme, self.tr("Add a tag"))
        self.suggestions = SuggestionsSection(theme)
        self.cases = ChipGroup(theme, self.tr("Add to a case"))
        self.original, self.text = OriginalSection(theme), TextSection(theme)
        self.history = HistorySection(theme)
        body.addWidget(self.lost)
        body.addWidget(self._section(self.tr("Tags"), self.tags))
        body.addWidget(self.suggestions)
        body.addWidget(self._section(self.tr("Cases"), self.cases))
        for section in (self.text, self.original, self.history):
            body.addWidget(section)
        body.addStretch()

    def _section(self, title: str, content: QWidget) -> Section:
        section = Section(self._theme, title)
        section.body.addWidget(content)
        return section

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._on_changed)
        model.looked_up.connect(self._on_looked_up)
        model.checked.connect(self._on_checked)
        self.tags.added.connect(model.add_tag)
        self.tags.dropped.connect(model.remove_tag)
        self.suggestions.taken.connect(model.add_tag)
        self.cases.added.connect(model.add_case)
        self.cases.dropped.connect(lambda key: model.remove_case(CaseId(key)))
        self.lost.reattach_wanted.connect(self.reattach_wanted)
        self.lost.delete_wanted.connect(model.delete)
        self.original.check_wanted.connect(model.check_original)
        self.original.save_wanted.connect(self.save_wanted)
        self.original.open_wanted.connect(self.open_wanted)
        self.text.correct_wanted.connect(self.correct_wanted)
        self.text.reread_wanted.connect(model.read_again)
        self.text.look_wanted.connect(self.look_wanted)

    # -- what is shown -------------------------------------------------------------------
    def _on_changed(self, article: Article | None) -> None:
        self.area.setVisible(article is not None)
        self.none.setVisible(article is None)
        if article is None:
            return
        writable = self._model.writable
        for row in self.fields.values():
            row.show_article(article, writable=writable)
        self.lost.show_orphans(orphans(article), writable=writable)
        self.tags.show_values(
            [ChipValue(tag.path, tag.path, tag.colour) for tag in article.tags], writable=writable
        )
        self.suggestions.show_suggestions(suggested(article) if writable else ())
        self.cases.show_values(
            [ChipValue(case.id, case.name) for case in article.cases], writable=writable
        )
        self.original.show_article(article)
        self.text.show_article(article, writable=writable)
        reveal(self._inside)

    def _on_looked_up(self, lookup: Lookup) -> None:
        self.tags.field.set_known([row.tag.path for row in lookup.tags])
        self.cases.field.set_known(list(self._model.case_paths()))
        self.text.show_versions(lookup.versions)
        self.history.show_days(days(lookup.history, _today()))
        reveal(self._inside)

    def _on_checked(self, state: OriginalState | None) -> None:
        self.original.show_state(state)

    def set_passage(self, selected: bool) -> None:
        """Say whether words are selected in the article."""
        self.lost.set_passage(selected)

    # -- the keyboard --------------------------------------------------------------------
    def focus_first(self) -> None:
        """Move the keyboard into the panel."""
        if self._model.article is None:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = self.fields[Field.TITLE].edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the first field."""
        super().focusInEvent(event)
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the article on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into view."""
        if now is not None and self._inside.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 0, 40)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the panel before the window's actions take it."""
        return takes_keys(event, Qt.Key.Key_Escape) or super().event(event)


def _today() -> dt.date:
    return local_day(utc_now())
