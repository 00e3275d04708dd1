"""What the present result can be narrowed to, counted in a reading thread while it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.facets import Group, filter_of, group_of, value_of
from desktop_app.domain.filters import Filter
from desktop_app.domain.results import Facets
from desktop_app.domain.text import fold
from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.search.view_model import Answer, SearchViewModel
from desktop_app.gui.search.words import group_name, value_name
from desktop_app.jobs import JobContext
from desktop_app.values import dataclass, replace

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

FEW = 6
"""So many values of a group are shown until all are wanted."""

MOST = 500
"""Values of a group that are ever shown; a name finds the others."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the panel.

    A heading has neither ``filter`` nor ``more``; ``more`` is how many values a line stands for
    that would show them, -1 if it would hide them again.
    """

    group: Group
    words: str
    filter: Filter | None = None
    count: int = 0
    chosen: bool = False
    more: int = 0


class FacetsViewModel(QObject):
    """Counts only while it is open: typing must not wait for it.

    Signals:
        changed: other lines are to be shown.
    """

    changed = Signal()

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        search: SearchViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._search = archive, jobs, search
        self._facets: Facets | None = None
        self._whole: set[Group] = set()
        self._typed = ""
        self._open = False
        search.asked.connect(lambda: jobs.forget("facets"))
        search.answered.connect(self._on_answered)

    @property
    def counting(self) -> bool:
        """Whether the first counts are awaited."""
        return self._open and self._facets is None

    def open(self) -> None:
        """Begin to count."""
        self._open, self._facets, self._typed = True, None, ""
        self._whole.clear()
        self._count()

    def close(self) -> None:
        """Stop counting."""
        self._open = False
        self._jobs.forget("facets")

    def set_typed(self, text: str) -> None:
        """Show only values whose name has these words."""
        self._typed = fold(text.strip())
        self.changed.emit()

    def act(self, line: Line) -> None:
        """Choose a value or leave it; show all values of a group or only the first."""
        if line.filter is not None:
            self._search.toggle_filter(line.filter)
        elif line.more:
            self._whole ^= {line.group}
            self.changed.emit()

    def lines(self) -> list[Line]:
        """Return what is shown: groups that have something, with their values."""
        found: list[Line] = []
        for group in Group:
            values = self._values(group)
            if values:
                found.append(Line(group, group_name(group)))
                found += self._cut(group, values)
        return found

    def _values(self, group: Group) -> list[Line]:
        counts = self._facets.counts.get(group.value, ()) if self._facets is not None else ()
        chosen = [one for one in self._search.question.filters if group_of(one) is group]
        known = {value for value, _ in counts}
        pairs = [*counts, *((value_of(one), 0) for one in chosen if value_of(one) not in known)]
        if group is Group.YEAR:
            pairs.sort(reverse=True)
        names = {value_of(one): one for one in chosen}
        return [
            self._line(group, value, count, names.get(value))
            for value, count in self._fitting(group, pairs)
        ]

    def _fitting(self, group: Group, pairs: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
        if not self._typed:
            return list(pairs)
        return [
            (value, count)
            for value, count in pairs
            if any(self._typed in fold(one) for one in (value, value_name(group, value)))
        ]

    @staticmethod
    def _line(group: Group, value: str, count: int, chosen: Filter | None) -> Line:
        wanted = chosen or filter_of(group, value)
        return Line(group, value_name(group, value), wanted, count, chosen is not None)

    def _cut(self, group: Group, values: list[Line]) -> list[Line]:
        """Return the first values and those that are chosen, and a line for the others."""
        if self._typed or len(values) <= FEW + 1:
            return values[:MOST]
        if group in self._whole:
            return [*values[:MOST], Line(group, self.tr("Show fewer"), more=-1)]
        shown = [line for at, line in enumerate(values) if at < FEW or line.chosen]
        left = len(values) - len(shown)
        if not left:
            return shown
        words = formats.plural("facets", "Show %Ln more", "Show %Ln more", left)
        return [*shown, Line(group, words, more=left)]

    # -- counting ------------------------------------------------------------------------
    def _on_answered(self, _: Answer) -> None:
        if self._open:
            self._count()

    def _count(self) -> None:
        question = self._search.question
        request = replace(
            question.request(), scope=question.place, as_you_type=bool(question.query)
        )

        def job(context: JobContext) -> Facets:
            return self._archive.narrowing(request, question.filters, context)

        self._jobs.read(job, self._show, replaces="facets")

    def _show(self, facets: Facets) -> None:
        self._facets = facets
        self.changed.emit()
