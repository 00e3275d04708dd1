"""Where a query matches in one text, by the same analysis as the index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.search import phrases, scripts
from desktop_app.search.analysis import Glued, Token, chunk_tokens, iter_tokens, plain_letters
from desktop_app.search.glue import MIN_HEAD, MIN_TAIL
from desktop_app.search.phrases import Place
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.stemming import of_thread, stem_language, strips_fronts
from desktop_app.search.tree import Fuzzy, Leaf, Node, Pattern, Phrase, Shape, Word, leaves
from desktop_app.search.wildcards import wildcard

_SIGNS = frozenset("#@")
_MOST_KNOWN = 100_000
_BLANK = 0x20
_SHORT = 3
_ANY = range(2**31)

Formed = Word | Fuzzy
"""What can have several forms that the index knows."""

Span = tuple[int, int]
"""Code points ``[start, end)`` of a text."""


class Mark(NamedTuple):
    """A match: its place, and which leaf of the query it is of."""

    start: int
    end: int
    leaf: int


class Marker:
    """Finds the matches of one query; for one thread.

    Args:
        tree: the query.
        forms: of words of the query all forms that the texts can have, where they are known:
            then only these are looked for.
    """

    def __init__(self, tree: Node, forms: Mapping[Formed, Collection[str]] | None = None) -> None:
        self._tree = tree
        self._forms = forms or {}
        self._leaves = tuple(dict.fromkeys(leaves(tree)))
        self._stems = of_thread()
        self._known: dict[tuple[str, str], _Meant] = {}
        # In most queries all fields have the same leaves.
        self._same: dict[tuple[str, tuple[int, ...]], _Meant] = {}

    def words(self) -> list[Formed]:
        """Return the words of the query that have several forms, and misspelt ones."""
        return [
            leaf
            for leaf in self._leaves
            if isinstance(leaf, Fuzzy) or (isinstance(leaf, Word) and not leaf.exact)
        ]

    def narrowed(self, forms: Mapping[Formed, Collection[str]]) -> Marker:
        """Return what finds the same in texts that have no other forms of its words."""
        return Marker(self._tree, forms)

    def marks(self, text: str, field: str, language: str, glued: Glued | None = None) -> list[Mark]:
        """Return every match in a field's text, in order of their starts; some may overlap.

        ``glued`` is of the article, for its title and text.
        """
        meant = self._known.get((field, language))
        if meant is None:
            meant = self._meant(field, stem_language(language))
            self._known[field, language] = meant
        if not meant.tests or not text:
            return []
        language = meant.language
        if meant.plain:
            plain = _in_plain_text(text, meant, glued or Glued(text))
            if plain is not None:
                found, near = plain
                if near:
                    found = [*{*found, *self._adjacent(near, meant, text, language)}]
                return sorted(found)
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
        key = language, tuple(at for at, _ in wanted)
        known = self._same.get(key)
        if known is not None:
            return known
        tests = [(at, self._test(slot, language)) for at, leaf in wanted for slot in _slots(leaf)]
        slots = [slot for _, leaf in wanted for slot in _slots(leaf)]
        starts = [start for slot in slots for start in self._starts(slot, language)]
        phrases = [(at, leaf) for at, leaf in wanted if isinstance(leaf, Phrase)]
        lengths = [_lengths(slot) for slot in slots]
        plain = not any(slot.text[:1] in _SIGNS or slot.text == "s" for slot in slots)
        if phrases:
            plain = plain and all(starts) and not any(leaf.within for _, leaf in phrases)
        meant = _Meant(tests, starts, dict(phrases), language, plain=plain)
        if lengths:
            shortest, longest = min(one.start for one in lengths), max(one.stop for one in lengths)
            meant.lengths = range(shortest, longest)
        self._same[key] = meant
        return meant

    def _adjacent(
        self, near: list[Span], meant: _Meant, text: str, language: str
    ) -> Iterator[Mark]:
        """Yield the matches of phrases in those stretches of a text where they can be."""
        for start, end in near:
            begin = text.rfind(" ", 0, start) + 1
            stop = text.find(" ", end)
            by_text: dict[str, list[Token]] = {}
            for token in chunk_tokens(text[begin : stop if stop >= 0 else len(text)], {}):
                placed = token._replace(start=begin + token.start, end=begin + token.end)
                by_text.setdefault(token.text, []).append(placed)
            for at, phrase in meant.phrases.items():
                for first, last in self._spans(phrase, by_text, text, language):
                    yield Mark(first, last, at)

    def _starts(self, leaf: Word | Pattern | Fuzzy, language: str) -> Sequence[str]:
        """Return letters of which all matches of a leaf begin with some."""
        match leaf:
            case Word(text, exact=True, beginning=False) | Pattern(text, shape=Shape.PREFIX):
                return (text,)
            case Word(text):
                forms = self._forms.get(leaf)
                if forms is not None:
                    return text, *forms
                stem = self._stems.stem(text, language)
                return (text[: alike(stem, language)],)
            case Fuzzy() if self._forms.get(leaf):
                return (*self._forms[leaf],)
        return ("",)

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
                if exact:
                    return wanted.__eq__ if not beginning else lambda text: text.startswith(wanted)
                stem_of = self._stems.of(language)
                stem = stem_of(wanted)
                start = wanted[: alike(stem, language)]

                def is_form(text: str) -> bool:
                    if text.startswith(start) and stem_of(text) == stem:
                        return True
                    return text == wanted or (beginning and text.startswith(wanted))

                return is_form
            case Pattern(wanted, shape=Shape.CHARACTER):
                return lambda text: text.startswith(wanted) and len(text) <= 2
            case Pattern(wanted, shape=Shape.PREFIX):
                return lambda text: text.startswith(wanted)
            case Pattern(wanted):
                return wildcard(wanted)
            case Fuzzy(wanted, distance=distance):
                from rapidfuzz.distance import OSA

                lengths = _lengths(leaf)
                return lambda text: (
                    len(text) in lengths
                    and OSA.distance(wanted, text, score_cutoff=distance) <= distance
                )


class _Meant(dict[str, tuple[int, ...]]):
    """Which leaves each word is a match of; found out when it is first met.

    Args:
        tests: the leaves with tests of their words; one may have several.
        starts: the letters that the matches of each of them begin with.
        phrases: the leaves that are of several words, by their number.
        language: by whose rules words are stemmed.
        plain: whether matches can be found without the order of all words.
    """

    def __init__(
        self,
        tests: Sequence[tuple[int, Callable[[str], object]]],
        starts: Collection[str],
        phrases: Mapping[int, Phrase],
        language: str,
        *,
        plain: bool,
    ) -> None:
        super().__init__()
        self.tests = tests
        self.language = language
        self.phrases = phrases
        self.plain = plain
        self.encoded = _Encoded(self)
        self.lengths = _ANY
        """How many letters a match may have."""
        different = sorted(set(starts)) if all(starts) else []
        self.starts: list[bytes] = []
        """The beginnings of all matches; empty if these can be any."""
        for start in map(str.encode, different):
            if not self.starts or not start.startswith(self.starts[-1]):
                self.starts.append(start)

    def __missing__(self, word: str) -> tuple[int, ...]:
        several = [at for at, test in self.tests if test(word)]
        found = tuple(dict.fromkeys(several)) if len(several) > 1 else tuple(several)
        if len(self) < _MOST_KNOWN:
            self[word] = found
        return found


class _Encoded(dict[bytes, tuple[tuple[int, ...], bool]]):
    """The same for words of plain letters.

    Returns:
        The leaves of one word, and whether it is a part of a phrase.
    """

    def __init__(self, meant: _Meant) -> None:
        super().__init__()
        self._meant = meant
        self._torn: dict[bytes, bool] = {}

    def __missing__(self, word: bytes) -> tuple[tuple[int, ...], bool]:
        phrases = self._meant.phrases
        leaves = self._meant[word[:MAX_WORD].decode()]
        is_part = False
        if phrases and leaves:
            is_part = any(leaf in phrases for leaf in leaves)
            leaves = tuple(leaf for leaf in leaves if leaf not in phrases)
        found = self[word] = leaves, is_part
        return found

    def is_torn(self, word: bytes) -> bool:
        """Whether the beginning of a word would be a match of any, if it was glued to the rest."""
        known = self._torn.get(word)
        if known is None:
            meant, ends = self._meant, range(MIN_HEAD, min(len(word), MAX_WORD) - MIN_TAIL + 1)
            known = self._torn[word] = any(meant[word[:end].decode()] for end in ends)
        return known


def _in_plain_text(text: str, meant: _Meant, glued: Glued) -> tuple[list[Mark], list[Span]] | None:
    """Return the matches of single words in a text of plain letters; None if it has others.

    And the stretches in which parts of phrases follow one another.
    """
    letters = plain_letters(text)
    if letters is None:
        return None
    padded, known = b" " + letters + b" ", meant.encoded
    found: list[Mark] = []
    parts: list[Span] = []
    if not meant.starts and letters and ("#" in text or "@" in text or glued.is_likely):
        return None
    heads = meant.starts or [
        word + b" "
        for word in set(letters.split())
        if len(word) in meant.lengths and known[word][0]
    ]
    touched = not meant.starts  # then what is glued was looked for above
    for head in heads:
        at = padded.find(head)
        while at >= 0:
            if padded[at - 1] != _BLANK:
                touched = touched or _ends_word(text, padded, at, known)
                at = padded.find(head, at + 1)
                continue
            end = padded.find(b" ", at)
            leaves, is_part = known[padded[at:end]]
            if leaves:
                found += [Mark(at - 1, end - 1, leaf) for leaf in leaves]
            if is_part:
                parts.append((at - 1, end - 1))
            touched = touched or (text[at - 1].isupper() and known.is_torn(padded[at:end]))
            at = padded.find(head, end)
    # What is glued is only looked for where that could make a difference.
    if touched and meant.starts and glued.is_likely:
        return None
    return found, _side_by_side(sorted(parts), letters) if len(parts) > 1 else []


def _ends_word(text: str, padded: bytes, at: int, known: _Encoded) -> bool:
    """Whether the end of a word, from some place on, would be a match of its own.

    A word that is glued to a name begins with a capital letter.
    """
    begin = padded.rfind(b" ", 0, at)
    if at - begin <= MIN_HEAD or not text[begin].isupper():
        return False
    leaves, is_part = known[padded[at : padded.find(b" ", at)]]
    return bool(leaves) or is_part


def _side_by_side(parts: Sequence[Span], letters: bytes) -> list[Span]:
    """Return from where to where several words stand with no other word between them."""
    found: list[Span] = []
    for before, after in pairwise(parts):
        # The "s" of "Navalny's" is no word.
        if letters[before[1] : after[0]].strip() in (b"", b"s"):
            if found and found[-1][1] == before[1]:
                found[-1] = (found[-1][0], after[1])
            else:
                found.append((before[0], after[1]))
    return found


def alike(stem: str, language: str) -> int:
    """Return how many letters all words of a stem begin with alike.

    Snowball takes endings off, so it is one at least. That of English (Porter, "The Porter2
    stemming algorithm") changes the last two letters of a stem at most, but for dying, lying and
    tying.
    """
    if strips_fronts(language):
        return 0
    if language != "en" or (len(stem) == _SHORT and stem.endswith("ie")):
        return 1
    return max(1, len(stem) - 1 - (len(stem) > _SHORT))


def _slots(leaf: Leaf) -> tuple[Word | Pattern | Fuzzy, ...]:
    return leaf.slots if isinstance(leaf, Phrase) else (leaf,)


def _lengths(leaf: Word | Pattern | Fuzzy) -> range:
    """Return how many letters the words that a leaf matches may have."""
    if isinstance(leaf, Fuzzy) and len(leaf.text) + leaf.distance < MAX_WORD:
        return range(len(leaf.text) - leaf.distance, len(leaf.text) + leaf.distance + 1)
    return _ANY


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
