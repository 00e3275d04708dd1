"""The reader follows the list: what is not listed any more does not stay open beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.search.view_model import Answer, SearchViewModel
from desktop_app.gui.window import Panes


class Following(QObject):
    """After another question the reader shows the list's current row, or nothing.

    An article that is still listed stays, at its place. One that is not is put away: what was
    typed in it is saved, going back leads to it, and it comes again with a list that has it. The
    article that all of the list is like stays as well.
    """

    def __init__(
        self,
        panes: Panes,
        search: SearchViewModel,
        reading: ReadingViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes, self._reading = panes, reading
        self._on = False
        search.answered.connect(self._on_answered)

    def begin(self) -> None:
        """Follow from now on: the first list, or what was chosen in the meantime."""
        self._on = True
        if self._panes.other_list is None:
            self._follow()

    def _on_answered(self, answer: Answer) -> None:
        if not self._on:
            return
        if answer.refreshed:
            self._keep_up(answer)
        elif self._panes.other_list is None and not self._is_subject(answer):
            self._follow()

    def _is_subject(self, answer: Answer) -> bool:
        like = answer.question.like
        return like is not None and like.article == self._reading.wanted

    def _keep_up(self, answer: Answer) -> None:
        """The archive changed under the same question: only what is gone goes."""
        if not answer.ids and not answer.question.query:
            self._reading.close()
        current = self._panes.list.current_id()
        if self._reading.article is None and current is not None:
            self._reading.open(current)

    def _follow(self) -> None:
        wanted, listed = self._reading.wanted, self._panes.list
        if wanted is not None and listed.stand_at(wanted):
            return
        current = listed.current_id()
        if current is not None:
            self._reading.open(current)
        elif wanted is not None:
            self._reading.put_away()
