"""Reads from the disk what the next search needs. It loads numpy."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.search.arrays.segment import WHOLE
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.schema import WORD_FIELDS


def warm(snapshot: Snapshot, check: Callable[[], None]) -> None:
    """Read the words of all segments, and where they stand; ``check`` is called often.

    Positions, which are most of an index, are read of a small one only: of a large one a phrase
    needs few of them, and they would take much memory.
    """
    small = sum(segment.words for segment in snapshot.segments) <= WHOLE
    for field in WORD_FIELDS:
        for segment in snapshot.segments:
            check()
            arrays = segment.fields[field]
            for language in segment.languages:
                arrays.stems(language)
            _ = arrays.lexicon, arrays.starts, arrays.documents, arrays.counts, arrays.place_starts
            arrays.lexicon.warm()
            if small:
                arrays.warm()
        snapshot.norms(field)
