"""Several segments into one, without what is deleted in them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays import postings
from desktop_app.search.arrays.growing import Keys, Pile
from desktop_app.search.arrays.lexicon import Lexicon
from desktop_app.search.arrays.segment import FieldArrays, Opened, Segment, in_a_row
from desktop_app.search.schema import WORD_FIELDS


def merge(opened: Sequence[Opened], check: Callable[[], None] = lambda: None) -> Segment:
    """Return one segment with all documents of others that are not deleted, in their order.

    There must be no more than fit: the caller counts. ``check`` is called now and then; what it
    raises goes up.
    """
    kept = [np.flatnonzero(~part.deleted) for part in opened]
    languages = tuple(
        dict.fromkeys(
            part.segment.languages[number]
            for part, numbers in zip(opened, kept, strict=True)
            for number in np.unique(part.segment.language_of[numbers]).tolist()
        )
    )
    arrays: dict[str, NDArray[Any]] = {
        "ids": _gathered([part.segment.ids for part in opened], kept, np.int64),
        "language_of": _gathered(
            [_renamed(part.segment, languages) for part in opened], kept, np.uint8
        ),
        "bases": _gathered([part.segment.bases for part in opened], kept, np.uint32),
    }
    count = len(arrays["ids"])
    total = 0
    new_numbers = _new_numbers(opened, kept)
    for name in WORD_FIELDS:
        check()
        fields = [part.segment.fields[name] for part in opened]
        found, words = _merged(fields, opened, new_numbers)
        used, made = postings.arranged(found, count)
        total += len(found)
        del found
        own = [words[at] for at in used.tolist()]
        arrays.update(postings.with_words(name, own, made, languages, arrays["language_of"]))
    arrays.update(_written(opened))
    return Segment(secrets.token_hex(16), count, languages, arrays, total)


def _gathered(
    parts: list[NDArray[Any]], kept: list[NDArray[np.intp]], kind: type[np.generic]
) -> NDArray[Any]:
    chosen = [part[numbers] for part, numbers in zip(parts, kept, strict=True)]
    return in_a_row(chosen, kind)


def _renamed(segment: Segment, languages: tuple[str, ...]) -> NDArray[np.uint8]:
    """Return the languages of a segment's documents by their new numbers."""
    numbers = [
        languages.index(language) if language in languages else 0 for language in segment.languages
    ]
    return np.array(numbers or [0], np.uint8)[segment.language_of]


def _new_numbers(
    opened: Sequence[Opened], kept: list[NDArray[np.intp]]
) -> list[NDArray[np.uint16]]:
    """Return for each segment what number each of its documents gets."""
    made, base = [], 0
    for part, numbers in zip(opened, kept, strict=True):
        new = np.zeros(part.segment.count, np.uint16)
        new[numbers] = np.arange(base, base + len(numbers))
        made.append(new)
        base += len(numbers)
    return made


def _merged(
    fields: Sequence[FieldArrays],
    opened: Sequence[Opened],
    new_numbers: Sequence[NDArray[np.uint16]],
) -> tuple[Keys, list[bytes]]:
    """Return the sorted keys of one field of all segments, and the words that they count."""
    own = [field.lexicon.encoded(0, len(field.lexicon)) for field in fields]
    words = sorted(set().union(*own))
    numbers = {word: at for at, word in enumerate(words)}
    merged = Pile()
    for field, part, new, lexicon in zip(fields, opened, new_numbers, own, strict=True):
        ranks = np.fromiter(map(numbers.__getitem__, lexicon), np.uint32, len(lexicon))
        found = _keys(field, new, ranks)
        if part.deleted.any():
            gone = part.deleted[field.documents]
            found = found[~np.repeat(gone, field.counts)]
        merged.add(found)
        del found
    keys = merged.taken()
    keys.sort()
    return keys, words


def _keys(field: FieldArrays, new: NDArray[np.uint16], ranks: NDArray[np.uint32]) -> Keys:
    words = np.repeat(ranks, np.diff(field.place_starts))
    return postings.keys(words, np.repeat(new[field.documents], field.counts), field.positions)


def _written(opened: Sequence[Opened]) -> dict[str, NDArray[Any]]:
    """Return how words are written, about as often as in what is left.

    Forms are counted by segment and not by document, to save room: where documents are deleted,
    all counts become smaller alike.
    """
    counts: dict[bytes, int] = {}
    for part in opened:
        lexicon, numbers = part.segment.forms
        share = 1.0 - float(part.deleted.mean()) if part.segment.count else 0.0
        for form, count in zip(lexicon.encoded(0, len(lexicon)), numbers.tolist(), strict=True):
            left = round(count * share)
            if left:
                counts[form] = counts.get(form, 0) + left
    used = sorted(counts)
    lexicon = Lexicon.of_bytes(used)
    return {
        "written.blob": lexicon.blob,
        "written.offsets": lexicon.offsets,
        "written.counts": np.fromiter((counts[form] for form in used), np.uint32, len(used)),
    }
