"""Shows what a search found in an article, and goes from one place to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.results import Matches
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.reader.match_count import MatchCount
from desktop_app.gui.reader.matching import MatchWalk
from desktop_app.gui.reader.surface import Surface
from desktop_app.gui.theme import Theme
from desktop_app.gui.utf16 import units


class Walking(QObject):
    """The matches on one page; ``announce`` takes a sentence for a screen reader."""

    def __init__(
        self,
        theme: Theme,
        view: Surface,
        announce: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._announce = view, announce
        self._walk = MatchWalk(Matches())
        self.count = MatchCount(theme)

    @property
    def matches(self) -> Matches:
        """What is shown."""
        return self._walk.matches

    def show(self, matches: Matches, title: str) -> None:
        """Show where a search matches in the article with that title."""
        self._walk = MatchWalk(matches)
        spelt, headline = visible_bidi(title), self._view.headline
        shown = headline if headline is not None else spelt
        last = units(shown, len(shown))
        # Controls that are spelt out make the headline longer than the title; a long one is cut.
        in_title = [
            (
                min(last, units(spelt, len(visible_bidi(title[:start])))),
                min(last, units(spelt, len(visible_bidi(title[:end])))),
            )
            for start, end in matches.title
        ]
        self._view.set_marks(in_title, matches.text)
        self.count.show_count(0, self._walk.total)

    def go(self, step: int, *, wrap: bool = True) -> bool:
        """Go to the next match, or with -1 to the one before; False if there is none.

        Without ``wrap`` there is none after the last one.
        """
        view, found = self._view, self._walk.go(step, self._view.top().offset, wrap=wrap)
        if found is None and not wrap and self._walk.total:
            return False
        if found is None:
            self._announce(self.tr("Nothing was found in this article."))
            return False
        if found.in_title:
            view.verticalScrollBar().setValue(0)
        else:
            view.show_offset(found.start)
            if view.selection() is None:
                view.select(found.start, found.start)
        view.set_current(found.in_title, found.index)
        words = self.tr("Match {0} of {1}")
        if found.wrapped and step > 0:
            words = self.tr("From the beginning again: match {0} of {1}")
        elif found.wrapped:
            words = self.tr("From the end again: match {0} of {1}")
        number, total = formats.number(found.number), formats.number(found.total)
        self._announce(words.format(number, total))
        self.count.show_count(found.number, found.total)
        return True
