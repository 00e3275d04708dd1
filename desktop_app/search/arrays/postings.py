"""Sorted keys into the arrays of one field; building and merging have this in common.

A key says where a word stands: its number (32 bits, ascending with the words), the document (16
bits), the position in it (16 bits). Sorted keys are postings already.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays import beginnings
from desktop_app.search.arrays.growing import Keys
from desktop_app.search.arrays.lexicon import Lexicon, all_decoded
from desktop_app.search.arrays.segment import in_a_row
from desktop_app.search.arrays.stems import stem_table
from desktop_app.search.stemming import Stems

_BLOCK = 1 << 17
"""Keys that are worked on at once, so that what is in between takes no memory to speak of. A word
stands in one document less often than that."""

_NO_WORD = np.uint64(0xFFFFFFFFFFFF)


def keys(words: NDArray[Any], documents: NDArray[Any], positions: NDArray[Any]) -> Keys:
    """Return keys of three arrays of the same length."""
    made = np.empty(len(words), np.uint64)
    for start in range(0, len(made), _BLOCK):
        part = slice(start, start + _BLOCK)
        keys_of = words[part].astype(np.uint64) << np.uint64(32)
        keys_of |= documents[part].astype(np.uint64) << np.uint64(16)
        made[part] = keys_of | positions[part].astype(np.uint64)
    return made


def renumber(found: Keys, numbers: NDArray[np.uint32]) -> None:
    """Give each word of some keys the number that ``numbers`` has for it, in place."""
    for start in range(0, len(found), _BLOCK):
        part = found[start : start + _BLOCK]
        words = numbers[part >> np.uint64(32)].astype(np.uint64)
        part &= np.uint64(0xFFFFFFFF)
        part |= words << np.uint64(32)


def arranged(found: Keys, count: int) -> tuple[NDArray[np.uint32], dict[str, NDArray[Any]]]:
    """Return the numbers of the words, ascending, and the arrays of the field but the lexicon.

    Args:
        found: the keys, sorted.
        count: how many documents there are.
    """
    # There are no more postings than keys; the room that is left over never takes memory.
    documents, counts = np.empty(len(found), np.uint16), np.empty(len(found), np.uint16)
    lengths = np.zeros(count, np.float64)
    words: list[NDArray[np.uint32]] = []
    starts: list[NDArray[np.uint32]] = []
    places: list[NDArray[np.uint32]] = []
    known, before = 0, _NO_WORD
    for first in _blocks(found):
        heads = found[first[:-1]] >> np.uint64(16)
        made = slice(known, known + len(heads))
        documents[made] = heads.astype(np.uint16)  # only the last bits are kept
        counts[made] = np.diff(first)
        lengths += np.bincount(documents[made], counts[made], count)
        heads >>= np.uint64(16)
        begins = np.flatnonzero(np.diff(heads, prepend=before))
        words.append(heads[begins].astype(np.uint32))
        starts.append((begins + known).astype(np.uint32))
        places.append(first[begins].astype(np.uint32))
        known, before = made.stop, heads[-1]
    counts = counts[:known]
    return in_a_row(words, np.uint32), {
        "starts": np.append(in_a_row(starts, np.uint32), np.uint32(known)),
        "documents": documents[:known],
        "counts": counts.astype(np.min_scalar_type(int(counts.max(initial=0)))),
        "place_starts": np.append(in_a_row(places, np.uint32), np.uint32(len(found))),
        "positions": found.astype(np.uint16),
        "lengths": lengths.astype(np.uint32),
    }


def _blocks(found: Keys) -> Iterator[NDArray[np.intp]]:
    """Yield where postings begin, in several parts, and where the last one of the part ends."""
    start = 0
    while start < len(found):
        part = found[start : start + _BLOCK]
        first = np.flatnonzero((part[1:] ^ part[:-1]) >> np.uint64(16))
        first += start + 1
        first = np.concatenate(([start], first))
        if start + len(part) == len(found):
            # A posting has fewer keys than a block, so others end before the end of this one.
            first = np.append(first, len(found))
        yield first
        start = int(first[-1])


def with_words(
    name: str,
    words: list[bytes],
    arrays: dict[str, NDArray[Any]],
    languages: tuple[str, ...],
    language_of: NDArray[np.uint8],
) -> dict[str, NDArray[Any]]:
    """Return the arrays of one field by their names in the segment, its stem tables included."""
    lexicon = Lexicon.of_bytes(words)
    begun = beginnings.counted(
        words,
        lexicon.continued,
        arrays["starts"],
        arrays["documents"],
        arrays["counts"],
        len(language_of),
    )
    made: dict[str, NDArray[Any]] = {"blob": lexicon.blob, "offsets": lexicon.offsets, **arrays}
    made |= begun
    stems, texts = Stems(), all_decoded(words)
    for number, language in enumerate(languages):
        standing = None
        if len(languages) > 1 and words:
            # Words that no article of the language has are never asked for by its stems.
            inside = (language_of == number)[arrays["documents"]]
            standing = np.flatnonzero(np.add.reduceat(inside, arrays["starts"][:-1], dtype=np.intp))
        table = stem_table(lexicon, language, stems, standing, texts)
        start = f"stems.{language}."
        made[f"{start}blob"] = table.stems.blob
        made[f"{start}offsets"] = table.stems.offsets
        made[f"{start}starts"] = table.starts
        made[f"{start}ordinals"] = table.ordinals
    return {f"{name}.{part}": array for part, array in made.items()}
