"""Sorted keys into the arrays of one field; building and merging have this in common.

A key says where a word stands: its number (32 bits, ascending with the words), the document (16
bits), the position in it (16 bits). Sorted keys are postings already.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays import beginnings
from desktop_app.search.arrays.lexicon import Lexicon
from desktop_app.search.arrays.stems import stem_table
from desktop_app.search.stemming import Stems

Keys = NDArray[np.uint64]
_BLOCK = 1 << 20
"""Keys that are worked on at once, so that what is in between takes no memory to speak of."""


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
    first = _changes(found, 16)
    places = np.append(first, np.uint32(len(found)))
    counts = np.diff(places)
    words, documents = _parted(found, first)
    begins = _changes(words, 0)
    starts = np.append(begins, np.uint32(len(first)))
    most = int(counts.max(initial=0))
    return words[begins], {
        "starts": starts,
        "documents": documents,
        "counts": counts.astype(np.min_scalar_type(most)),
        "place_starts": places[starts],
        "positions": found.astype(np.uint16),
        "lengths": _lengths(documents, counts, count),
    }


def _parted(found: Keys, at: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    """Return the words and the documents of the keys at some places."""
    words = np.empty(len(at), np.uint32)
    documents = np.empty(len(at), np.uint16)
    for start in range(0, len(at), _BLOCK):
        part = found[at[start : start + _BLOCK]] >> np.uint64(16)
        # Only the last bits are kept.
        documents[start : start + _BLOCK] = part.astype(np.uint16)
        words[start : start + _BLOCK] = (part >> np.uint64(16)).astype(np.uint32)
    return words, documents


def _lengths(
    documents: NDArray[np.uint16], counts: NDArray[np.uint32], count: int
) -> NDArray[np.uint32]:
    found = np.zeros(count, np.float64)
    for start in range(0, len(documents), _BLOCK):
        part = slice(start, start + _BLOCK)
        found += np.bincount(documents[part], counts[part], count)
    return found.astype(np.uint32)


def _changes(found: NDArray[Any], shift: int) -> NDArray[np.uint32]:
    """Return where numbers begin that differ from the one before in all but the last bits."""
    parts = [np.zeros(min(1, len(found)), np.uint32)]
    for start in range(1, len(found), _BLOCK):
        end = min(start + _BLOCK, len(found))
        differ = found[start - 1 : end - 1] ^ found[start:end]
        new = np.flatnonzero(differ >> found.dtype.type(shift))
        parts.append((new + start).astype(np.uint32))
    return np.concatenate(parts)


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
        words, arrays["starts"], arrays["documents"], arrays["counts"], len(language_of)
    )
    made: dict[str, NDArray[Any]] = {"blob": lexicon.blob, "offsets": lexicon.offsets, **arrays}
    made |= begun
    stems = Stems()
    for number, language in enumerate(languages):
        standing = None
        if len(languages) > 1 and words:
            # Words that no article of the language has are never asked for by its stems.
            inside = (language_of == number)[arrays["documents"]]
            standing = np.flatnonzero(np.add.reduceat(inside, arrays["starts"][:-1], dtype=np.intp))
        table = stem_table(lexicon, language, stems, standing)
        start = f"stems.{language}."
        made[f"{start}blob"] = table.stems.blob
        made[f"{start}offsets"] = table.stems.offsets
        made[f"{start}starts"] = table.starts
        made[f"{start}ordinals"] = table.ordinals
    return {f"{name}.{part}": array for part, array in made.items()}
