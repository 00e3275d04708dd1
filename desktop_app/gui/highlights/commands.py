"""Opens the list of highlights and notes in the middle column, and what is chosen in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.annotations import Colour
from desktop_app.domain.marks import MarkRow
from desktop_app.gui import formats
from desktop_app.gui.highlights.view_model import HighlightsViewModel
from desktop_app.gui.notes.words import page_words
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.sidebar.view_model import ANNOTATED, Entry
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.highlights.view import HighlightsPanel

MOST_COPIED = 1_000


def copied_text(rows: Sequence[MarkRow]) -> str:
    """Return highlights and notes as text: quote, note, and where it is from."""
    parts = []
    for row in rows:
        one = row.annotation
        quote = formats.quoted(one.anchor.quote) if one.anchor else page_words(one)
        title = row.title or formats.translate("articles", "Untitled")
        origin = ", ".join(p for p in (title, row.source, formats.long_date(row.published)) if p)
        parts.append("\n".join(p for p in (quote, one.note, f"— {origin}") if p))
    return "\n\n".join(parts)


class Highlights(QObject):
    """The view is made when it is first wanted."""

    def __init__(
        self, tools: Tools, reading: ReadingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._reading = tools, reading
        self.view_model = HighlightsViewModel(tools.archive, tools.jobs, tools.events, self)
        self.view_model.set_meanings(tools.meanings.shown)
        tools.meanings.changed.connect(self._on_meanings)
        self.panel: HighlightsPanel | None = None
        self._wanted: MarkRow | None = None
        tools.panes.sidebar.tree.chosen.connect(self._on_entry)
        reading.opened.connect(self._on_opened)

    def _on_entry(self, entry: Entry) -> None:
        if entry.key != ANNOTATED:
            self.view_model.close()
            self._show(None)
            return
        if self.panel is None:
            self.panel = self._made()
        self._show(self.panel)
        self.view_model.open()

    def _show(self, panel: HighlightsPanel | None) -> None:
        """Put a list in the place of the other, with the keyboard if that had it."""
        panes = self._tools.panes
        if panel is panes.other_list:
            return
        old = panes.other_list
        left = [old] if old is not None else [panes.search, panes.list.parentWidget()]
        now = panes.window().focusWidget()
        held = now is not None and any(part and part.isAncestorOf(now) for part in left)
        panes.show_list(panel)
        if held and isinstance(now, QLineEdit):
            (panel or panes.search).focus_field()
        elif held:
            (panel or panes.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> HighlightsPanel:
        from desktop_app.gui.highlights.view import HighlightsPanel

        tools = self._tools
        panel = HighlightsPanel(
            tools.theme,
            self.view_model,
            tools.archive.mark_rows,
            tools.archive.mark_articles,
            tools.actions.badge("search"),
        )
        panel.list.set_meanings(tools.meanings.shown)
        panel.list.opened.connect(self._open)
        panel.list.entered.connect(
            lambda: tools.panes.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        panel.list.copied.connect(self.copy)
        panel.list.marks.failed.connect(tools.window.messages.error)
        return panel

    def _on_meanings(self, meanings: Mapping[Colour, str]) -> None:
        self.view_model.set_meanings(meanings)
        if self.panel is not None:
            self.panel.list.set_meanings(meanings)

    def copy(self) -> None:
        """Copy quotes and notes of the chosen rows, with where they are from."""
        if self.panel is None:
            return
        numbers = self.panel.list.chosen()[:MOST_COPIED]
        found = self._tools.archive.mark_rows(numbers)
        rows = [found[number] for number in numbers if number in found]
        if rows:
            QGuiApplication.clipboard().setText(copied_text(rows))
            self._tools.window.messages.toast(self.tr("Copied"))

    def _open(self, row: MarkRow) -> None:
        article = row.annotation.article
        if self._reading.article is not None and self._reading.article.id == article:
            self._jump(row)
            return
        self._wanted = row
        self._reading.open(article)

    def _on_opened(self, article: object, _: object) -> None:
        row, self._wanted = self._wanted, None
        shown = self._reading.article
        if row is not None and shown is not None and shown.id == row.annotation.article:
            self._jump(row)

    def _jump(self, row: MarkRow) -> None:
        """Bring a passage into view, and let its note stand out."""
        reader, anchor = self._tools.panes.reader, row.annotation.anchor
        if anchor is not None and row.placed:
            reader.scroll_to(anchor.start)
        elif row.annotation.region is not None:
            reader.show_region(row.annotation.region)
        reader.notes.activate(row.annotation.id)
