"""The forms of one word in the fields of segments, by their stems.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.search.arrays import stretches
from desktop_app.search.arrays.lexicon import Sought, sought
from desktop_app.search.forms import Run
from desktop_app.search.stemming import is_stemmed, of_thread
from desktop_app.search.tree import Pattern, Word

if TYPE_CHECKING:
    from desktop_app.search.arrays.segment import FieldArrays, Segment
    from desktop_app.search.arrays.stems import StemTable

_SMALL = 1000
"""The words of a field that has no more are held as they are."""


class Place(NamedTuple):
    """A field of a segment that has words; ``number`` is that of the segment.

    ``few`` are its words and stems, if it has few: most words are none of these. ``alone`` is the
    language of all articles of the segment, if it is one that has stems, with the stems.
    """

    number: int
    field: str
    arrays: FieldArrays
    languages: tuple[str, ...]
    few: frozenset[bytes] | None
    alone: tuple[str, StemTable] | None


class Asked(NamedTuple):
    """A word, and its stem by language; None if only the word itself is meant.

    ``texts`` are all of them; ``stemmed`` says whether words like it are kept under their stems.
    """

    word: Sought
    stems: dict[str, Sought] | None
    texts: set[bytes]
    stemmed: bool


def places(segments: Sequence[Segment], fields: Sequence[str]) -> Iterator[Place]:
    """Yield the fields of segments that have words."""
    for number, segment in enumerate(segments):
        for field in fields:
            arrays, languages = segment.fields[field], segment.languages
            if not len(arrays.lexicon):
                continue
            few = stretches.texts(arrays, languages) if len(arrays.lexicon) <= _SMALL else None
            table = arrays.stems(languages[0]) if len(languages) == 1 else None
            alone = (languages[0], table) if table is not None and len(table.ordinals) else None
            yield Place(number, field, arrays, languages, few, alone)


def asked(leaf: Word | Pattern, languages: Sequence[str]) -> Asked:
    """Return a word as it is looked for in every field of every segment."""
    word = sought(leaf.text)
    if isinstance(leaf, Pattern) or leaf.exact:
        return Asked(word, None, {word.text}, stemmed=False)
    stem_of = of_thread().stem
    stems = {language: sought(stem_of(leaf.text, language)) for language in languages}
    texts = {word.text, *(stem.text for stem in stems.values())}
    return Asked(word, stems, texts, stemmed=is_stemmed(leaf.text))


def forms(word: Asked, place: Place) -> list[Run]:
    """Return the words that are forms of one."""
    if place.few is not None and place.few.isdisjoint(word.texts):
        return []
    if place.alone is None or word.stems is None or not word.stemmed:
        return stretches.in_runs(_by_language(word, place))
    # The word itself, if it is there, is under its stem: there is nothing else to look for.
    language, table = place.alone
    ordinals = table.find_sought(word.stems[language]).tolist()
    if ordinals and ordinals[-1] - ordinals[0] == len(ordinals) - 1:
        return [Run(ordinals[0], ordinals[-1] + 1)]
    return stretches.in_runs(dict.fromkeys(ordinals))


def _by_language(word: Asked, place: Place) -> dict[int, frozenset[str] | None]:
    """Return the ordinals of a word's forms and the languages in which each counts."""
    found: dict[int, frozenset[str] | None] = {}
    arrays = place.arrays
    if word.stems is not None:
        everywhere = len(place.languages)
        for language in place.languages:
            table = arrays.stems(language)
            if table is None or not len(table.ordinals):
                continue
            ordinals = table.find_sought(word.stems[language]).tolist()
            if everywhere == 1:
                found = dict.fromkeys(ordinals)
                break
            for at in ordinals:
                found[at] = (found.get(at) or frozenset()) | {language}
        else:
            for at, languages in found.items():
                if languages is not None and len(languages) == everywhere:
                    found[at] = None
    at = arrays.lexicon.find_sought(word.word)
    if at >= 0:
        found[at] = None
    return found


def add_sizes(words: dict[str, int], arrays: FieldArrays, runs: Sequence[Run]) -> None:
    """Add in how many documents each word of some runs stands."""
    for first, end, _ in runs:
        if end - first == 1:  # as words in quotation marks are; this takes a third of the time
            word = arrays.lexicon.word(first)
            size = arrays.starts.item(end) - arrays.starts.item(first)
            words[word] = words.get(word, 0) + size
            continue
        starts = arrays.starts[first : end + 1].tolist()
        named = arrays.lexicon.words(first, end)
        for word, (start, stop) in zip(named, pairwise(starts), strict=True):
            words[word] = words.get(word, 0) + stop - start
