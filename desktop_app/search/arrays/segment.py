"""One segment of the index: up to 65,536 documents, their words and where these stand.

A document is one piece of an article: the positions ``[k * PIECE, (k + 1) * PIECE)`` of each
field; nearly every article has one. A segment never changes; what is deleted in it, the manifest
says. Safe from any thread.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.lexicon import Lexicon
from desktop_app.search.arrays.stems import StemTable
from desktop_app.search.schema import WORD_FIELDS

MAX_DOCUMENTS = 65_536
"""Documents of one segment at most: their numbers fit 16 bits."""

PIECE = 60_000
"""Positions of one field in one document at most: they fit 16 bits, and so do the counts."""

WHOLE = 8_000_000
"""So many positions are read at once: that takes 20 ms, and then no search has to wait again."""

BETWEEN = "\x1f"
"""Stands between a folded word and one way in which it is written."""

Counts: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.uint32]
Arrays: TypeAlias = Mapping[str, NDArray[Any]]
"""The arrays of a segment by name; each may be read only when it is asked for."""


class Parted(ABC):
    """Arrays of which parts can be had, without what lies before and after."""

    @abstractmethod
    def part(self, name: str, start: int, end: int) -> NDArray[Any]:
        """Return the elements ``[start, end)`` of an array."""


class FieldArrays:
    """The words of one field and their postings.

    Posting ``p`` of word ``i``, ``starts[i] <= p < starts[i + 1]``, says that the word stands
    ``counts[p]`` times in ``documents[p]``. Its places are ``positions[place_starts[i]:]``, by
    document, as many of each as ``counts`` says.
    """

    def __init__(self, name: str, arrays: Arrays, count: int) -> None:
        self.name = name
        self._arrays = arrays
        self._count = count
        self._tables: dict[str, StemTable | None] = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words, sorted."""
        return Lexicon(self._array("blob", np.uint8), self._bounds("offsets"))

    @cached_property
    def starts(self) -> NDArray[np.uint32]:
        """Where the postings of each word begin; one more at the end."""
        return self._bounds("starts")

    @cached_property
    def documents(self) -> NDArray[np.uint16]:
        """Document numbers, ascending within a word."""
        return self._array("documents", np.uint16)

    @cached_property
    def counts(self) -> Counts:
        """How often the word stands in the document; exact, of the smallest type that holds all."""
        return self._array("counts", np.uint8)

    @cached_property
    def place_starts(self) -> NDArray[np.uint32]:
        """Where the positions of each word begin; one more at the end."""
        return self._bounds("place_starts")

    @cached_property
    def positions(self) -> NDArray[np.uint16]:
        """Positions, by word, then by document, then ascending; relative to ``Segment.bases``."""
        return self._array("positions", np.uint16)

    def positions_between(self, start: int, end: int) -> NDArray[np.uint16]:
        """Return a stretch of ``positions``; of many in a file, no more than that are decrypted."""
        if self._is_large and isinstance(self._arrays, Parted):
            return self._arrays.part(f"{self.name}.positions", start, end)
        return self.positions[start:end]

    def begun(self, first: int, end: int) -> NDArray[np.uint32] | None:
        """Return how often the words of a beginning stand in each document, None if unknown.

        Those that only say how far another one reaches are not counted.
        """
        row = self._begun.get((first, end))
        if row is None:
            return None
        start, stop = row * self._count, (row + 1) * self._count
        if self._is_large and isinstance(self._arrays, Parted):
            return self._arrays.part(f"{self.name}.begun.counts", start, stop)
        return self._begun_counts[start:stop]

    @cached_property
    def _begun_counts(self) -> NDArray[Any]:
        return self._array("begun.counts", np.uint8)

    @cached_property
    def _is_large(self) -> bool:
        return self.place_starts.item(-1) > WHOLE

    def warm(self) -> None:
        """Read what is read at once when it is first needed; of ``WHOLE`` positions at most."""
        _ = self.positions, self._begun_counts, self._begun
        self.lexicon.letters.warm()

    @cached_property
    def _begun(self) -> dict[tuple[int, int], int]:
        bounds = self._bounds("begun.bounds").tolist()
        return {pair: row for row, pair in enumerate(zip(bounds[::2], bounds[1::2], strict=False))}

    @cached_property
    def lengths(self) -> NDArray[np.uint32]:
        """How many words each document has in this field."""
        found = self._array("lengths", np.uint32)
        return found if len(found) else np.zeros(self._count, np.uint32)

    def stems(self, language: str) -> StemTable | None:
        """Return the stem table of a language, None if no article of the segment is in it."""
        if language not in self._tables:
            self._tables[language] = self._stem_table(f"stems.{language}.")
        return self._tables[language]

    def _stem_table(self, start: str) -> StemTable | None:
        if f"{self.name}.{start}starts" not in self._arrays:
            return None
        return StemTable(
            Lexicon(self._array(f"{start}blob", np.uint8), self._bounds(f"{start}offsets")),
            self._bounds(f"{start}starts"),
            self._array(f"{start}ordinals", np.uint32),
        )

    def _array(self, part: str, kind: type[np.generic]) -> NDArray[Any]:
        name = f"{self.name}.{part}"
        return self._arrays[name] if name in self._arrays else np.zeros(0, kind)

    def _bounds(self, part: str) -> NDArray[np.uint32]:
        found: NDArray[np.uint32] = self._array(part, np.uint32)
        return found if len(found) else np.zeros(1, np.uint32)


class Segment:
    """One segment.

    Args:
        name: what the manifest calls it.
        count: its documents.
        languages: those by whose rules its articles are stemmed.
        arrays: its arrays by name, read when first needed.
        words: how many words its fields have, a measure of its size.
    """

    def __init__(
        self, name: str, count: int, languages: tuple[str, ...], arrays: Arrays, words: int = 0
    ) -> None:
        self.name = name
        self.words = words
        self.count = count
        self.languages = languages
        self.arrays = arrays
        self.fields: Mapping[str, FieldArrays] = {
            field: FieldArrays(field, arrays, count) for field in WORD_FIELDS
        }

    @cached_property
    def ids(self) -> NDArray[np.int64]:
        """The article that each document is of; the pieces of one are adjacent."""
        return self.arrays["ids"]

    @cached_property
    def language_of(self) -> NDArray[np.uint8]:
        """Which of ``languages`` each document is in."""
        return self.arrays["language_of"]

    @cached_property
    def bases(self) -> NDArray[np.uint32]:
        """The position that each document's positions count from."""
        return self.arrays["bases"]

    def written(self, word: str) -> dict[str, int]:
        """Return how a folded word is written in texts, with counts."""
        lexicon, counts = self.forms
        lo, hi = lexicon.beginning(f"{word}{BETWEEN}")
        forms = [form.partition(BETWEEN)[2] for form in lexicon.words(lo, hi)]
        found: dict[str, int] = dict(zip(forms, counts[lo:hi].tolist(), strict=True))
        text = self.fields["text"]
        at = text.lexicon.find(word)
        if at >= 0:
            # What is not counted above is written as it is folded.
            total = int(text.place_starts[at + 1]) - int(text.place_starts[at])
            found[word] = max(0, total - sum(found.values()))
        return found

    @cached_property
    def forms(self) -> tuple[Lexicon, NDArray[np.uint32]]:
        """Folded words with one way of writing each, ``BETWEEN`` in between, and how often."""
        offsets = self.arrays["written.offsets"]
        lexicon = Lexicon(self.arrays["written.blob"], offsets)
        return lexicon, self.arrays["written.counts"]


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A segment, and which of its documents are gone: bool[count], True is gone."""

    segment: Segment
    deleted: NDArray[np.bool_]


def in_a_row(parts: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    """Return arrays of one kind as one; an empty one of that kind if there are none."""
    return np.concatenate(parts) if parts else np.zeros(0, kind)
