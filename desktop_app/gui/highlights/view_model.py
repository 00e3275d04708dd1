"""Which highlights and notes are listed; the newest question wins."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.annotations import MEANINGS, AnnotationKind, Colour
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import CaseIs, TagIs
from desktop_app.domain.marks import MarkOrder, MarkQuery
from desktop_app.gui import formats
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

PAUSE_MS = 120
T = TypeVar("T")


def counted(total: int, chosen: int) -> str:
    """Return "1,234 highlights and notes", or how many of them are chosen."""
    if chosen > 1:
        words = formats.translate("highlights", "{0} of {1} chosen")
        return words.format(formats.number(chosen), formats.number(total))
    return formats.marks(total)


class HighlightsViewModel(QObject):
    """Asks only while it is open.

    Signals:
        answered: numbers in order, and whether the same question was asked again.
        query_changed: what is asked is another.
    """

    answered = Signal(object, bool)
    query_changed = Signal()

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.query = MarkQuery()
        self.numbers: Sequence[int] = array("q")
        self.meanings: Mapping[Colour, str] = formats.colour_meanings(MEANINGS)
        """What the colours mean to the user."""
        self.tags: tuple[str, ...] = ()
        self.cases: tuple[str, ...] = ()
        self._open = self._asked = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        events.changed.connect(self._on_changed)

    @property
    def waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._pause.isActive() or self._asked

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Say what the colours mean to the user."""
        self.meanings = meanings
        self.query_changed.emit()

    def open(self) -> None:
        """Begin to list."""
        self._open = True
        self._ask(refreshed=True)

    def close(self) -> None:
        """List no more."""
        self._open = False
        self._pause.stop()

    def set_words(self, words: str) -> None:
        """Call on every keystroke."""
        if words.strip() != self.query.words:
            self.query = replace(self.query, words=words.strip())
            self._pause.start()

    def set_order(self, order: MarkOrder) -> None:
        """Put the list in another order."""
        self._change(replace(self.query, order=order))

    def toggle_colour(self, colour: Colour) -> None:
        """Ask for a colour, or no more; several colours widen."""
        self._change(replace(self.query, colours=_toggled(self.query.colours, colour)))

    def toggle_kind(self, kind: AnnotationKind) -> None:
        """Ask for a kind, or no more; several kinds widen."""
        self._change(replace(self.query, kinds=_toggled(self.query.kinds, kind)))

    def toggle_noted(self) -> None:
        """Ask for those with a note only, or for all."""
        self._change(replace(self.query, noted=not self.query.noted))

    def toggle_tag(self, path: str) -> None:
        """Ask for a tag, or no more; several tags widen."""
        self._change(replace(self.query, tags=_toggled(self.query.tags, TagIs(path))))

    def toggle_case(self, name: str) -> None:
        """Ask for a case, or no more; several cases widen."""
        self._change(replace(self.query, cases=_toggled(self.query.cases, CaseIs(name))))

    def clear(self) -> None:
        """Ask for everything; the order stays."""
        self._change(MarkQuery(order=self.query.order))

    def _change(self, query: MarkQuery) -> None:
        self.query = query
        self.query_changed.emit()
        self._ask()

    def _ask(self, *, refreshed: bool = False) -> None:
        self._pause.stop()
        if not self._open:
            return
        query, self._asked = self.query, True

        def job(_: JobContext) -> tuple[Sequence[int], tuple[str, ...], tuple[str, ...]]:
            tags = tuple(row.tag.path for row in self._archive.tags())
            cases = tuple(dict.fromkeys(row.case.name for row in self._archive.cases()))
            return self._archive.mark_numbers(query), tags, cases

        def show(found: tuple[Sequence[int], tuple[str, ...], tuple[str, ...]]) -> None:
            self._asked = False
            self.numbers, self.tags, self.cases = found
            self.answered.emit(self.numbers, refreshed)

        def stopped() -> None:
            self._asked = False

        self._jobs.read(job, show, replaces="highlights", stopped=stopped)

    def _on_changed(self, changes: Changes) -> None:
        if self._open and changes != Changes():
            self._ask(refreshed=True)


def _toggled(values: tuple[T, ...], value: T) -> tuple[T, ...]:
    kept = tuple(one for one in values if one != value)
    return kept if len(kept) < len(values) else (*values, value)
