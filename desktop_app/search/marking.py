"""Where a query matches in one text, by the same analysis as the index."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop_app.search import phrases, scripts
from desktop_app.search.analysis import Glued, Token, iter_tokens, plain_letters
from desktop_app.search.phrases import Place
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.stemming import Stems, stem_language, strips_fronts
from desktop_app.search.tree import Fuzzy, Leaf, Node, Pattern, Phrase, Shape, Word, leaves
from desktop_app.search.wildcards import wildcard

_SIGNS = frozenset("#@")
_BLANK = ord(" ")
_MOST_KNOWN = 100_000

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
        self._known: dict[tuple[str, str], _Meant] = {}

    def marks(self, text: str, field: str, language: str, glued: Glued | None = None) -> list[Mark]:
        """Return every match in a field's text, in order of their starts; some may overlap.

        ``glued`` is of the article, for its title and text.
        """
        language = stem_language(language)
        meant = self._known.get((field, language))
        if meant is None:
            meant = self._known[field, language] = self._meant(field, language)
        if not meant.tests or not text:
            return []
        if meant.plain:
            found = _in_plain_text(text, meant, glued or Glued(text))
            if found is not None:
                return found
        by_text: dict[str, list[Token]] = {}
        for token in iter_tokens(text, meant.__getitem__, glued):
            by_text.setdefault(token.text, []).append(token)
        return sorted(
            {
                Mark(start, end, at)
                for at, leaf in enumerate(self._leaves)
                if field in leaf.fields
                for start, end in self._spans(leaf, by_text, text, language)
            }
        )

    def _meant(self, field: str, language: str) -> _Meant:
        wanted = [(at, leaf) for at, leaf in enumerate(self._leaves) if field in leaf.fields]
        tests = [(at, self._test(slot, language)) for at, leaf in wanted for slot in _slots(leaf)]
        return _Meant(
            tests,
            "" if strips_fronts(language) else _first_letters(leaf for _, leaf in wanted),
            plain=not any(
                isinstance(leaf, Phrase) or leaf.text[:1] in _SIGNS or leaf.text == "s"
                for _, leaf in wanted
            ),
        )

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
                anywhere = strips_fronts(language)

                def is_form(text: str) -> bool:
                    if text == wanted or (beginning and text.startswith(wanted)):
                        return True
                    if exact or not (anywhere or text[0] == wanted[0]):
                        return False
                    return self._stems.stem(text, language) == stem

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


class _Meant(dict[str, tuple[int, ...]]):
    """Which leaves each word is a match of; found out when it is first met.

    Args:
        tests: the leaves with tests of their words; one may have several.
        firsts: the letters that matches can begin with, "" for any.
        plain: whether matches can be found without the order of the words.
    """

    def __init__(
        self, tests: Sequence[tuple[int, Callable[[str], object]]], firsts: str, *, plain: bool
    ) -> None:
        super().__init__()
        self.tests = tests
        self.plain = plain
        self._encoded: dict[bytes, tuple[int, ...]] = {}
        self._words: Callable[[bytes], list[bytes]] = bytes.split
        if firsts and firsts.isascii() and firsts.isalnum():
            self._words = re.compile(b"(?<![^ ])[%b][^ ]*" % firsts.encode()).findall

    def __missing__(self, word: str) -> tuple[int, ...]:
        found = tuple(dict.fromkeys(at for at, test in self.tests if test(word)))
        if len(self) < _MOST_KNOWN:
            self[word] = found
        return found

    def among(self, text: bytes) -> list[tuple[bytes, tuple[int, ...]]]:
        """Return those words of a plain text that are matches, with the leaves."""
        known, found = self._encoded, []
        for word in set(self._words(text)):
            at = known.get(word)
            if at is None:
                at = known[word] = self[word[:MAX_WORD].decode()]
            if at:
                found.append((word, at))
        return found


def _in_plain_text(text: str, meant: _Meant, glued: Glued) -> list[Mark] | None:
    """Return the matches of single words in a text of plain letters; None if it has others."""
    folded = plain_letters(text)
    if folded is None or glued.is_likely:
        return None
    found = []
    for word, leaves_ in meant.among(folded):
        at = folded.find(word)
        while at >= 0:
            end = at + len(word)
            if not (at and folded[at - 1] != _BLANK) and folded[end : end + 1] in b" ":
                found += [Mark(at, end, leaf) for leaf in leaves_]
            at = folded.find(word, end)
    return sorted(found)


def _first_letters(leaves_: Iterable[Leaf]) -> str:
    """Return the letters that all matches of some words begin with, "" if that can be any."""
    firsts = set()
    for leaf in leaves_:
        if not isinstance(leaf, Word | Pattern) or not leaf.text:
            return ""
        if isinstance(leaf, Pattern) and leaf.shape is not Shape.PREFIX:
            return ""
        firsts.add(leaf.text[0])
    return "".join(sorted(firsts))


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
