"""Where a query matches in one text, by the same analysis as the index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop_app.search import phrases, scripts
from desktop_app.search.analysis import Glued, Token, iter_tokens
from desktop_app.search.phrases import Place
from desktop_app.search.stemming import Stems, stem_language
from desktop_app.search.tree import Fuzzy, Leaf, Node, Pattern, Phrase, Shape, Word, leaves
from desktop_app.search.wildcards import wildcard

Span = tuple[int, int]
"""Code points ``[start, end)`` of a text."""


class Mark(NamedTuple):
    """A match: its place, and which leaf of the query it is of."""

    start: int
    end: int
    leaf: int


class Marker:
    """Finds the matches of one query; for one thread."""

    def __init__(self, tree: Node) -> None:
        self._leaves = tuple(dict.fromkeys(leaves(tree)))
        self._stems = Stems()

    def marks(self, text: str, field: str, language: str, glued: Glued | None = None) -> list[Mark]:
        """Return every match in a field's text, in order of their starts; some may overlap.

        ``glued`` is of the article, for its title and text.
        """
        wanted = [(at, leaf) for at, leaf in enumerate(self._leaves) if field in leaf.fields]
        if not wanted or not text:
            return []
        language = stem_language(language)
        tests = [self._test(slot, language) for _, leaf in wanted for slot in _slots(leaf)]
        by_text: dict[str, list[Token]] = {}
        for token in iter_tokens(text, lambda word: any(test(word) for test in tests), glued):
            by_text.setdefault(token.text, []).append(token)
        found = {
            Mark(start, end, at)
            for at, leaf in wanted
            for start, end in self._spans(leaf, by_text, text, language)
        }
        return sorted(found)

    def _spans(
        self, leaf: Leaf, by_text: dict[str, list[Token]], text: str, language: str
    ) -> Iterator[Span]:
        if not isinstance(leaf, Phrase):
            for token in self._tokens(leaf, by_text, language):
                yield _letters(leaf, token, text)
            return
        slots = [self._tokens(slot, by_text, language) for slot in leaf.slots]
        if not all(slots):
            return
        places = [{_place(token): token for token in slot} for slot in slots]
        if leaf.within:
            near = phrases.Near([slot.text for slot in leaf.slots], leaf.within)
            for window in near.windows([sorted(found) for found in places]):
                for slot, place in window:
                    yield _letters(leaf.slots[slot], places[slot][place], text)
            return
        for begin, end in phrases.adjacent([sorted(found) for found in places]):
            last = _letters(leaf.slots[-1], places[-1][end], text)
            yield places[0][begin].start, last[1]

    def _tokens(
        self, leaf: Word | Pattern | Fuzzy, by_text: dict[str, list[Token]], language: str
    ) -> list[Token]:
        test = self._test(leaf, language)
        return [token for text, found in by_text.items() if test(text) for token in found]

    def _test(self, leaf: Word | Pattern | Fuzzy, language: str) -> Callable[[str], object]:
        match leaf:
            case Word(wanted, exact=exact, beginning=beginning):
                stem = wanted if exact else self._stems.stem(wanted, language)

                def is_form(text: str) -> bool:
                    if text == wanted or (beginning and text.startswith(wanted)):
                        return True
                    return not exact and self._stems.stem(text, language) == stem

                return is_form
            case Pattern(wanted, shape=Shape.CHARACTER):
                return lambda text: text.startswith(wanted) and len(text) <= 2
            case Pattern(wanted, shape=Shape.PREFIX):
                return lambda text: text.startswith(wanted)
            case Pattern(wanted):
                return wildcard(wanted)
            case Fuzzy(wanted, distance=distance):
                from rapidfuzz.distance import OSA

                return lambda text: OSA.distance(wanted, text, score_cutoff=distance) <= distance


def _slots(leaf: Leaf) -> tuple[Word | Pattern | Fuzzy, ...]:
    return leaf.slots if isinstance(leaf, Phrase) else (leaf,)


def _place(token: Token) -> Place:
    return token.position, token.position + token.span - 1


def _letters(leaf: Leaf, token: Token, text: str) -> Span:
    """Return the letters that a token marks: of a pair of characters, one may be meant."""
    if isinstance(leaf, Pattern) and leaf.shape is Shape.CHARACTER:
        first = scripts.clusters_pattern().match(text, token.start)
        assert first is not None
        return first.span()
    return token.start, token.end


def joined(marks: list[Mark]) -> tuple[Span, ...]:
    """Return the places of sorted marks, those that overlap as one."""
    found: list[Span] = []
    for start, end, _ in marks:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
