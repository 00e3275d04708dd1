"""Commands that move: through the list, the matches, the panes, the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.results import Matches
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.places import Places
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.second.commands import Second
from desktop_app.gui.tools import Tools


class Going(QObject):
    """Moves about; nothing in the archive changes."""

    def __init__(
        self,
        tools: Tools,
        reading: ReadingViewModel,
        second: Second,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes, self._reading, self._second = tools.panes, reading, second
        self.places = Places(tools, tools.panes.reader, reading, self)
        self._messages = tools.window.messages
        self._to_match, self._waiting = 0, False
        self._panes.list.entered.connect(lambda: self._focus(self._panes.reader))
        self._panes.search.left.connect(lambda: self._focus(self._panes.list))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        panes = self._panes
        return {
            "search": self.search,
            "match.next": lambda: self.match(1),
            "match.previous": lambda: self.match(-1),
            "go.next": lambda: self._step(1),
            "go.previous": lambda: self._step(-1),
            "go.page_down": lambda: self.page(1),
            "go.page_up": lambda: self.page(-1),
            "go.back": lambda: self._show(self._reading.go_back()),
            "go.forward": lambda: self._show(self._reading.go_forward()),
            "pane.list": lambda: self._focus(panes.other_list or panes.list),
            "pane.reader": lambda: self._focus(panes.reader),
        }

    def search(self) -> None:
        """Move the keyboard to the search field."""
        (self._panes.other_list or self._panes.search).focus_field()

    def open_first(self) -> None:
        """Open the first article of the list at its first match."""
        listed = self._panes.list
        first = listed.list_model.article_at(0)
        if first is None:
            return
        self._to_match = 1
        self._focus(self._panes.reader)
        if listed.current_id() == first and self._open_now() == first:
            listed.go_to(0)
            self._waiting = True
            if not self._reading.looking:
                self._panes.reader.set_matches(self._reading.matches)
                self.found()
        else:
            listed.go_to(0)

    def found(self) -> None:
        """Call when the reader has the matches of another search in the article that is open."""
        if self._waiting:
            self.arrived(another=False)

    def arrived(self, *, another: bool) -> None:
        """Call when an article has been shown; ``another`` if it was not shown before.

        Goes to the match that is waited for; in an article opened from a search to its first
        match; in any other one, and on the way back and forward, to where it was left.
        """
        step, self._to_match, self._waiting = self._to_match, 0, False
        if step:
            if not self._panes.reader.next_match(step) and not self._to_note():
                self._to_article(step)  # found by its source
        elif another and self._reading.matches != Matches() and not self._reading.by_history:
            if not self._panes.reader.next_match(1):
                self._to_note()
        elif another:
            self.places.arrive()

    def _to_note(self) -> bool:
        """Show the first note that the search found, at its passage; False if there is none."""
        article, notes = self._reading.article, self._reading.matches.notes
        if article is None or not notes:
            return False
        reader = self._panes.reader
        anchor = next((one.anchor for one in article.annotations if one.id == notes[0]), None)
        if anchor is not None and anchor.text_sha256 == article.text.sha256:
            reader.scroll_to(anchor.start)
        reader.notes.activate(notes[0])
        return True

    def match(self, step: int) -> None:
        """Go to the next or previous match, at the end on into the next article of the list."""
        reader = self._second.reader
        if self._second.active:
            reader.next_match(step)
        elif not reader.next_match(step, wrap=False) and not self._to_article(step):
            if self._reading.article is None:
                return
            reader.next_match(step)
            words = self.tr("No further match in the list: from the beginning of this article")
            if step < 0:
                words = self.tr("No match before in the list: from the end of this article")
            self._messages.toast(words)

    def _to_article(self, step: int) -> bool:
        """Go on to the matches of the next or previous article; False if there is none."""
        listed = self._panes.list
        self._to_match = step
        if self._panes.other_list is not None or not listed.step(step):
            self._to_match = 0
            return False
        row = listed.list_model.row_at(listed.currentIndex().row())
        title = visible_bidi(row.title) if row is not None else ""
        words = self.tr("Matches in the next article: {0}")
        if step < 0:
            words = self.tr("Matches in the article before: {0}")
        self._messages.toast(words.format(title or self.tr("Untitled")))
        return True

    def page(self, step: int) -> None:
        """Read on by a page, then in the next article."""
        if not self._panes.reader.scroll_page(step):
            self._step(step)

    def _step(self, by: int) -> bool:
        return (self._panes.other_list or self._panes.list).step(by)

    def _open_now(self) -> ArticleId | None:
        return self._reading.article.id if self._reading.article is not None else None

    def _show(self, article: ArticleId | None) -> None:
        if article is not None:
            self._panes.list.go_to_article(article)

    @staticmethod
    def _focus(widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
