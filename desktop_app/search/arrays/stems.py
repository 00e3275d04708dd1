"""Which words of a lexicon share a stem, made once when a segment is written.

Safe from any thread.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.lexicon import Lexicon, Sought, sought
from desktop_app.search.stemming import Stems, is_stemmed


class StemTable:
    """The words of one lexicon by their stem in one language.

    Args:
        stems: the stems, sorted.
        starts: uint32[len(stems) + 1]; the words of stem ``i`` are
            ``ordinals[starts[i]:starts[i + 1]]``.
        ordinals: uint32; ordinals in the lexicon, ascending within a stem.
    """

    def __init__(
        self, stems: Lexicon, starts: NDArray[np.uint32], ordinals: NDArray[np.uint32]
    ) -> None:
        self.stems = stems
        self.starts = starts
        self.ordinals = ordinals

    def find(self, stem: str) -> NDArray[np.uint32]:
        """Return the ordinals of the words that share the stem, ascending; uint32."""
        return self.find_sought(sought(stem))

    def find_sought(self, stem: Sought) -> NDArray[np.uint32]:
        """Return what ``find`` does, of what is sought in several tables."""
        at = self.stems.find_sought(stem)
        if at < 0:
            return self.ordinals[:0]
        return self.ordinals[self.starts.item(at) : self.starts.item(at + 1)]


def stem_table(
    lexicon: Lexicon,
    language: str,
    stems: Stems,
    standing: NDArray[np.intp] | None = None,
    words: Sequence[str] | None = None,
) -> StemTable:
    """Return the table of one language over a lexicon.

    A language without stems of its own has an empty table. ``standing`` are the ordinals of the
    words that stand in articles of the language, None for all. ``words`` are those of the lexicon,
    if they are at hand.
    """
    if not stems.known(language):
        return StemTable(Lexicon.of([]), np.zeros(1, np.uint32), np.zeros(0, np.uint32))
    if words is None:
        words = lexicon.words(0, len(lexicon))
    ordinals = _stemmed(lexicon, words)
    if standing is not None:
        ordinals = ordinals[np.isin(ordinals, standing)]
    made = stems.all([words[at] for at in ordinals.tolist()], language)
    # Words are sorted, so their stems nearly are: sorting them is one pass.
    order = sorted(range(len(made)), key=made.__getitem__)
    made = [made[at] for at in order]
    last_first = dict(zip(reversed(made), range(len(made) - 1, -1, -1), strict=True))
    first = [*last_first.values()][::-1]
    return StemTable(
        Lexicon.of([*last_first][::-1]),
        np.array([*first, len(made)], np.uint32),
        ordinals[order].astype(np.uint32),
    )


def _stemmed(lexicon: Lexicon, words: Sequence[str]) -> NDArray[np.int64]:
    """Return the ordinals of the words that can have a stem, ascending."""
    there = lexicon.plain.copy()
    there[[at for at in lexicon.foreign.tolist() if is_stemmed(words[at])]] = True
    there[lexicon.continued] = False
    return np.flatnonzero(there)
