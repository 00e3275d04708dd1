"""Commands of the second article: it stays while the list goes on driving the first one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.results import Matches
from desktop_app.gui.places import Places
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.annotating import Annotating
    from desktop_app.gui.reader.switch import PageSource, ReaderSwitch
    from desktop_app.gui.second.view import SecondPane


class Second(QObject):
    """Opens an article beside the one that is read; both can be marked.

    Signals:
        changed: the pane came or went, or the keyboard moved into it or out of it, or other
            words are selected in it.
    """

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._panes = tools, tools.panes
        self.reading = ReadingViewModel(
            tools.archive, tools.jobs, tools.events, self, name="second"
        )
        self.reading.opened.connect(self._on_opened)
        self.annotating: Annotating | None = None
        self.first: Annotating | None = None
        """What is done on the page of the first article."""
        self._pane: SecondPane | None = None
        self._reader: ReaderSwitch | None = None
        self._places: Places | None = None
        self._active = False
        self.source: PageSource | None = None
        tools.actions["view.notes"].toggled.connect(self._on_notes)
        tools.meanings.changed.connect(self._on_meanings)

    @property
    def open(self) -> bool:
        """Whether there is a second article."""
        return self._pane is not None

    @property
    def active(self) -> bool:
        """Whether what is done now is meant for the second article."""
        return self._active and self.open

    @property
    def reader(self) -> ReaderSwitch:
        """The reader that what is done now is meant for, of the two."""
        return self._reader if self.active and self._reader is not None else self._panes.reader

    def show(self, article: ArticleId) -> None:
        """Open an article beside the first one; it stays there until it is closed."""
        if self._pane is None:
            self._make()
        self.finish_place()
        self.reading.open(article)

    def close(self) -> None:
        """Take the second article away; what is typed in it is saved first."""
        pane, reader, annotating = self._pane, self._reader, self.annotating
        if pane is None or reader is None or annotating is None or annotating.drafting.refuses():
            return
        self.finish_place()
        reader.show_article(None)
        had, self._active = self._active, False
        self._pane = self._reader = self._places = None
        self.reading.close()
        # Words that the archive refused, or refuses only now, come back in the first reader.
        if self.first is not None:
            annotating.hand_over(self.first)
        self._panes.set_second(None)
        pane.deleteLater()
        self.annotating = None
        if had:
            self._panes.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def finish(self) -> None:
        """Save what is being typed and remember the place, such as before the end."""
        if self._reader is not None:
            self._reader.finish_editing()
        self.finish_place()

    def finish_place(self) -> None:
        """Remember how far the second article was read."""
        if self._places is not None:
            self._places.leave()

    def end(self) -> None:
        """Let go of what is open, once no job runs any more."""
        if self._reader is not None:
            self._reader.end()

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether nothing that is typed here would be lost; ``leave`` goes all the same."""
        if self.annotating is None:
            return True
        if self.first is not None:
            self.annotating.give(self.first)  # only the list's reader can show what was left
        return self.annotating.drafting.may_leave(leave)

    def focus(self) -> None:
        """Move the keyboard to the second article."""
        if self._pane is not None:
            self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self) -> None:
        from desktop_app.gui.annotating import Annotating
        from desktop_app.gui.reader.switch import ReaderSwitch
        from desktop_app.gui.second.view import HEAD, SecondPane

        tools = self._tools
        reader = self._reader = ReaderSwitch(self._panes.reader.view.theme)
        reader.source = self.source
        reader.cite_as = self._panes.reader.cite_as
        reader.set_meanings(tools.meanings.shown)
        reader.set_writable(tools.archive.writable)
        reader.set_notes_visible(tools.actions["view.notes"].isChecked())
        self.annotating = Annotating(tools, reader, self)
        self._places = Places(tools, reader, self.reading, self)
        self.reading.matches_changed.connect(reader.set_matches)
        reader.selection_changed.connect(self.changed)
        pane = self._pane = SecondPane(tools.theme, reader)
        pane.note_wanted.connect(lambda: reader.edit_note(None))
        pane.close_wanted.connect(self.close)
        pane.keyboard_moved.connect(self._on_keyboard)
        self._panes.set_second(pane, HEAD)
        self.changed.emit()

    def _on_opened(self, article: Article | None, matches: Matches) -> None:
        pane, reader, places = self._pane, self._reader, self._places
        if pane is None or reader is None or places is None:
            return
        if article is None:  # purged meanwhile
            self.close()
            return
        another = reader.article is None or reader.article.id != article.id
        reader.show_article(article, matches)
        pane.set_title(article.title, writable=self._tools.archive.writable)
        if another:
            places.arrive()

    def _on_meanings(self, meanings: Mapping[Colour, str]) -> None:
        if self._reader is not None:
            self._reader.set_meanings(meanings)

    def _on_notes(self, shown: bool) -> None:
        if self._reader is not None:
            self._reader.set_notes_visible(shown)

    def _on_keyboard(self, now: QWidget) -> None:
        """Follow the keyboard; a button, a field or a menu leaves it as it is."""
        if self._pane is None:
            return
        inside = self._pane.isAncestorOf(now)
        first = (self._panes.reader, self._panes.list)
        outside = any(part is now or part.isAncestorOf(now) for part in first)
        if (inside or outside) and inside != self._active:
            self._active = inside
            self.changed.emit()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {"second.close": self.close, "pane.second": self.focus}
