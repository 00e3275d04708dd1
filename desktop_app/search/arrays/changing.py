"""Changes of the index: articles added and removed, segments merged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import numpy as np

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.errors import ArchiveInUse
from desktop_app.search.apart import OVERTAKEN, Prepared
from desktop_app.search.arrays.building import build_all
from desktop_app.search.arrays.merging import merge
from desktop_app.search.arrays.segment import Opened, Segment
from desktop_app.search.arrays.store import State, Store
from desktop_app.search.arrays.tiers import next_merge, worth

_KEPT_BACK = 500_000
"""Words of a segment that may wait in memory, to be merged before anything is written."""


def changed(
    store: Store,
    state: State,
    made: Iterable[Segment],
    gone: Collection[ArticleId],
    applied: tuple[int, str],
) -> State:
    """Return the state with articles removed and segments added; all are saved.

    Those that were saved already stay as they are: to merge them is left to others.

    Nothing is listed yet: ``store.publish`` does that, or ``discard`` takes it back.

    Raises:
        ArchiveDamaged: a segment was changed while the index was open.
        ArchiveProblem: the disk refused; nothing is left behind.
    """
    opened = without(state.opened, gone)
    work = _Work(store, opened)
    try:
        words = 0
        for segment in made:
            words += 0 if store.is_saved(segment.name) else segment.words
            work.add(segment)
        limit = worth(words)
        while parts := next_merge(opened.values(), limit):
            work.replace(parts, merge(parts))
        work.save_all()
    except BaseException:
        discard(store, state, State(opened, applied))
        raise
    return State(opened, applied)


def made(store: Store, documents: Iterable[IndexDocument] | Prepared) -> Iterator[Segment]:
    """Yield segments of articles, or those that were prepared of them.

    Raises:
        ArchiveInUse: another program has swept one away.
        ArchiveDamaged: one was changed.
    """
    if not isinstance(documents, Prepared):
        yield from build_all(documents)
        return
    if not all(map(store.holds, documents.names)):
        store.discard(documents.names)
        raise ArchiveInUse(*OVERTAKEN)
    yield from map(store.adopt, documents.names)


def without(opened: Mapping[str, Opened], gone: Collection[ArticleId]) -> dict[str, Opened]:
    """Return segments in which some articles are deleted; those that hold nothing else go."""
    numbers = np.fromiter(gone, np.int64, len(gone))
    found = {}
    for name, part in opened.items():
        hit = np.isin(part.segment.ids, numbers) & ~part.deleted
        if hit.any():
            part = Opened(part.segment, part.deleted | hit)
        if not part.deleted.all():
            found[name] = part
    return found


def discard(store: Store, before: State, after: State) -> None:
    """Remove the files of a state that will not be listed."""
    store.discard(name for name in after.opened if name not in before.opened)


class _Work:
    """The segments of a change that is being made."""

    def __init__(self, store: Store, opened: dict[str, Opened]) -> None:
        self._store = store
        self._opened = opened
        self._waiting: dict[str, Segment] = {}
        self._saved: set[str] = set()

    def add(self, segment: Segment) -> None:
        """Take a new segment in; a large one is saved at once."""
        self._opened[segment.name] = whole(segment)
        if self._store.is_saved(segment.name):
            self._saved.add(segment.name)
            return
        self._waiting[segment.name] = segment
        if segment.words > _KEPT_BACK:
            self._save(segment)

    def replace(self, parts: Sequence[Opened], segment: Segment) -> None:
        """Put one segment in the place of others."""
        for part in parts:
            name = part.segment.name
            del self._opened[name]
            self._waiting.pop(name, None)
            if name in self._saved:
                self._store.discard([name])
        if segment.count:
            self.add(segment)

    def save_all(self) -> None:
        """Save what has waited."""
        for segment in [*self._waiting.values()]:
            self._save(segment)

    def _save(self, segment: Segment) -> None:
        del self._waiting[segment.name]
        self._saved.add(segment.name)
        self._opened[segment.name] = whole(self._store.save(segment))


def whole(segment: Segment) -> Opened:
    """Return a segment of which nothing is deleted."""
    return Opened(segment, np.zeros(segment.count, np.bool_))


def replaced(state: State, parts: Sequence[Opened], segment: Segment) -> State | None:
    """Return the state with a merged segment in the place of those that it was made of.

    What was deleted in them while they were merged is deleted in it. None: they are there no
    more, so that what was merged is of no use.
    """
    opened = dict(state.opened)
    gone = [np.zeros(0, np.int64)]
    for part in parts:
        present = opened.pop(part.segment.name, None)
        if present is None:
            return None
        gone.append(part.segment.ids[present.deleted & ~part.deleted])
    deleted = np.isin(segment.ids, np.concatenate(gone))
    if not deleted.all():
        opened[segment.name] = Opened(segment, deleted)
    return State(opened, state.applied)
