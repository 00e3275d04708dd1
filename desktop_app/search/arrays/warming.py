"""Reads from the disk what the next search needs. It loads numpy."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.schema import WORD_FIELDS


def warm(snapshot: Snapshot, check: Callable[[], None]) -> None:
    """Read the words of all segments, and where they stand; ``check`` is called often.

    Positions, which are most of an index, are read of small segments only: of large ones a phrase
    needs few of them.
    """
    for field in WORD_FIELDS:
        for segment in snapshot.segments:
            check()
            arrays = segment.fields[field]
            for language in segment.languages:
                arrays.stems(language)
            _ = arrays.lexicon, arrays.starts, arrays.documents, arrays.counts
            arrays.lexicon.warm()
            arrays.warm()
        snapshot.norms(field)
