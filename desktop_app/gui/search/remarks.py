"""What is said about parts of a search that could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.results import Begun
from desktop_app.gui.search.field import SearchField
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.utf16 import points
from desktop_app.gui.widgets import label


class Remarks(QObject):
    """A hint about what is being typed, and a problem about what is wrong.

    What may still become right is no mistake while somebody is at it: it is a hint while the
    cursor stands there and the field has the keyboard, and a problem after Enter and elsewhere.
    """

    def __init__(self, theme: Theme, field: SearchField) -> None:
        super().__init__(field)
        self._field = field
        self.hint = label(theme, "", 11, 450, "text2", wrap=True)
        self.problem = label(theme, "", 11, 550, "danger", wrap=True)
        self._wrong, self._query = "", ""
        self._begun: Sequence[Begun] = ()
        self._entered = ""
        """The search on which Enter was pressed."""
        field.placed.connect(self._on_placed)
        field.returnPressed.connect(self._on_enter)

    def set_problem(self, problem: str) -> None:
        """Say what cannot be read; nothing is only begun."""
        self._wrong, self._begun = problem, ()
        self._show("", problem)

    def set_begun(self, query: str, begun: Sequence[Begun]) -> None:
        """Say also what is only begun in the query that was read."""
        self._query, self._begun = query, begun
        self._place()

    def _on_placed(self) -> None:
        if self._begun:
            self._place()

    def _on_enter(self) -> None:
        self._entered = self._field.text().strip()
        self._on_placed()

    def _place(self) -> None:
        text = self._field.text()
        if text.strip() != self._query:
            return  # typed on: what is said follows with the next answer
        if text.strip() != self._entered:
            self._entered = ""
        at = -1 if self._entered or not self._field.hasFocus() else self._cursor(text)
        here = [one.said for one in self._begun if one.start <= at <= one.end]
        rest = [one.said for one in self._begun if one.said not in here]
        hint, problem = (" ".join(dict.fromkeys(said)) for said in (here, [*rest, self._wrong]))
        self._show(hint, problem.strip())

    def _cursor(self, text: str) -> int:
        """Return where the cursor stands in the query, in code points."""
        blanks = len(text) - len(text.lstrip())
        return points(text, self._field.cursorPosition()) - blanks

    def _show(self, hint: str, problem: str) -> None:
        for shown, text in ((self.hint, hint), (self.problem, problem)):
            shown.setText(localized(text))
            shown.setVisible(bool(text))
