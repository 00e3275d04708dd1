"""Going from match to match, in the headline and in the text."""

from __future__ import annotations

from desktop_app.domain.results import Matches
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Where to go: the match's place, its number from 1, and whether the end was passed."""

    in_title: bool
    index: int
    start: int
    number: int
    total: int
    wrapped: bool


class MatchWalk:
    """Remembers which match is the current one."""

    def __init__(self, matches: Matches) -> None:
        self.matches = matches
        self._at: int | None = None

    @property
    def total(self) -> int:
        """How many matches there are."""
        return len(self.matches.title) + len(self.matches.text)

    def go(self, step: int, top: int | None, *, wrap: bool = True) -> Step | None:
        """Go on by ``step`` matches; None if there are none.

        Args:
            step: negative goes backwards.
            top: without a current match, the offset at the top of the page (None = the headline);
                forwards goes to the first match from there, backwards to the last one before.
            wrap: go on at the other end; without it, None where the end is reached.
        """
        if not self.total:
            return None
        wrapped = False
        if self._at is None:
            first = self._first_from(top)
            at = first if step > 0 else first - 1
        else:
            at = self._at + step
        if not 0 <= at < self.total:
            if not wrap:
                return None
            wrapped = True
            at %= self.total
        self._at = at
        titles = len(self.matches.title)
        in_title = at < titles
        index = at if in_title else at - titles
        start, _ = (self.matches.title if in_title else self.matches.text)[index]
        return Step(in_title, index, start, at + 1, self.total, wrapped)

    def _first_from(self, top: int | None) -> int:
        if top is None:
            return 0
        before = sum(1 for start, _ in self.matches.text if start < top)
        return len(self.matches.title) + before
