"""Where a query matches in one text, by the same analysis as the index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from desktop_app.search import phrases, scripts
from desktop_app.search.analysis import Glued, Token, chunk_tokens, iter_tokens
from desktop_app.search.meant import Mark, Meant, Span, in_plain_text
from desktop_app.search.phrases import Place
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.stemming import of_thread, stem_language, strips_fronts
from desktop_app.search.tree import (
    Fuzzy,
    Leaf,
    Node,
    Pattern,
    Phrase,
    Shape,
    Word,
    leaves,
    writings,
)
from desktop_app.search.wildcards import wildcard

_SIGNS = frozenset("#@")
_SHORT = 3
_ANY = range(2**31)

Formed = Word | Fuzzy
"""What can have several forms that the index knows."""


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
        self._firsts = _firsts(tree, self._leaves)
        self._stems = of_thread()
        self._known: dict[tuple[str, str], Meant] = {}
        # In most queries all fields have the same leaves.
        self._same: dict[tuple[str, tuple[int, ...]], Meant] = {}

    def words(self) -> list[Formed]:
        """Return the words of the query that have several forms, and misspelt ones."""
        return [
            leaf
            for leaf in self._leaves
            if isinstance(leaf, Fuzzy) or (isinstance(leaf, Word) and not leaf.exact)
        ]

    def by_term(self, marks: list[Mark]) -> list[Mark]:
        """Return marks with those of one word in several writings as of one leaf."""
        firsts = self._firsts
        if not firsts:
            return marks
        return [(start, end, firsts.get(leaf, leaf)) for start, end, leaf in marks]

    def narrowed(self, forms: Mapping[Formed, Collection[str]]) -> Marker:
        """Return what finds the same in texts that have no other forms of its words."""
        return Marker(self._tree, forms)

    def both(
        self, title: str, text: str, language: str, glued: Glued | None = None
    ) -> tuple[list[Mark], list[Mark]]:
        """Return what ``marks`` does of an article's title, and of its text or the beginning."""
        glued = glued or Glued(title, text)
        meant = self._of("title", language)
        if (
            meant is self._of("text", language)
            and meant.tests
            and meant.plain
            and not meant.phrases
        ):
            # Nearly every query, and most articles: one look at both.
            origin = len(title) + 2
            plain = in_plain_text(f" {title}\n{text} ", origin, meant, glued)
            if plain is not None:
                found, _ = plain
                if not found or found[0][0] >= 0:
                    return [], found
                before = origin - 1
                at_title = [(a + before, b + before, leaf) for a, b, leaf in found if a < 0]
                return at_title, found[len(at_title) :]
        return (
            self.marks(title, "title", language, glued),
            self.marks(text, "text", language, glued),
        )

    def marks(self, text: str, field: str, language: str, glued: Glued | None = None) -> list[Mark]:
        """Return every match in a field's text, in order of their starts; some may overlap.

        ``glued`` is of the article, for its title and text.
        """
        meant = self._of(field, language)
        if not meant.tests or not text:
            return []
        language = meant.language
        if meant.plain:
            plain = in_plain_text(f" {text} ", 1, meant, glued or Glued(text))
            if plain is not None:
                found, near = plain
                if near:
                    found = sorted({*found, *self._adjacent(near, meant, text, language)})
                return found
        by_text: dict[str, list[Token]] = {}
        for token in iter_tokens(text, meant.__getitem__, glued):
            by_text.setdefault(token.text, []).append(token)
        return sorted(
            {
                (start, end, at)
                for at, leaf in enumerate(self._leaves)
                if field in leaf.fields
                for start, end in self._spans(leaf, by_text, text, language)
            }
        )

    def _of(self, field: str, language: str) -> Meant:
        meant = self._known.get((field, language))
        if meant is None:
            meant = self._known[field, language] = self._meant(field, stem_language(language))
        return meant

    def _meant(self, field: str, language: str) -> Meant:
        wanted = [(at, leaf) for at, leaf in enumerate(self._leaves) if field in leaf.fields]
        key = language, tuple(at for at, _ in wanted)
        known = self._same.get(key)
        if known is not None:
            return known
        tests = [(at, self._test(slot, language)) for at, leaf in wanted for slot in _slots(leaf)]
        slots = [slot for _, leaf in wanted for slot in _slots(leaf)]
        starts = [start for slot in slots for start in self._starts(slot, language)]
        phrases = [(at, leaf) for at, leaf in wanted if isinstance(leaf, Phrase)]
        plain = not any(slot.text[:1] in _SIGNS for slot in slots)
        if phrases:
            plain = plain and all(starts) and not any(leaf.within for _, leaf in phrases)
        meant = Meant(tests, starts, dict(phrases), language, plain=plain)
        if slots and not meant.starts:
            lengths = [_lengths(slot) for slot in slots]
            shortest, longest = min(one.start for one in lengths), max(one.stop for one in lengths)
            meant.lengths = range(shortest, longest)
        self._same[key] = meant
        return meant

    def _adjacent(self, near: list[Span], meant: Meant, text: str, language: str) -> Iterator[Mark]:
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
                    yield first, last, at

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


def _firsts(tree: Node, numbered: Sequence[Leaf]) -> dict[int, int]:
    """Return the number of what was typed for all other writings of it."""
    number = {leaf: at for at, leaf in enumerate(numbered)}
    return {
        number[leaf]: number[first]
        for first, *others in writings(tree)
        for leaf in others
        if leaf in number and first in number
    }


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


def joined(marks: Sequence[Mark]) -> tuple[Span, ...]:
    """Return the places of sorted marks, those that overlap as one."""
    if len(marks) == 1:
        [(start, end, _)] = marks
        return ((start, end),)
    found: list[Span] = []
    for start, end, _ in marks:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
