"""Text into words, with their positions and their exact places.

Places count code points of the text as it is, even where folding changes a word's length.
Words are indexed as they are written (folded); stems are looked up when a query is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from desktop_app.search import glue, scripts

_APOSTROPHES = frozenset("'’‘＇ʼ`´")


class Token(NamedTuple):
    """One word of a text.

    ``position`` counts words, ``span`` how many positions it covers (a glued word two);
    ``[start, end)`` are code points. ``sign`` tells ``#tag`` and ``@name`` from plain words.
    """

    text: str
    position: int
    span: int
    start: int
    end: int
    sign: bool = False


class _Tag(NamedTuple):
    start: int
    end: int
    text: str


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order, as the index keeps them.

    ``#word`` gives the word with and without its sign. Runs of Chinese, Japanese and Korean give
    pairs of neighbouring characters and, at the run's end, its last character; Thai, Lao, Burmese
    and Khmer give single characters. A word glued to a name by a lost blank gives itself and
    its two parts.
    """
    return list(_tokens(text, in_query=False))


def query_tokens(text: str) -> list[Token]:
    """Return the words of a piece of a query, which must be found one after the other.

    Unlike ``tokens``: ``#word`` gives only the word with its sign, nothing is taken for glued,
    and the last words leave out the single character that ends a run of Chinese characters.
    """
    made = list(_tokens(text, in_query=True))
    if len(made) > 1 and made[-1].end == made[-2].end:
        made.pop()
    return made


def _tokens(text: str, *, in_query: bool) -> Iterator[Token]:
    runs = [(match.lastgroup, *match.span()) for match in scripts.runs_pattern().finditer(text)]
    parts = {} if in_query else _glued(text, runs)
    tags = _tags(text)
    folded: dict[str, str] = {}
    position, tag, tag_position, last_end = 0, None, 0, -1
    for sort, start, end in runs:
        if start - 1 in tags:
            tag, tag_position = tags[start - 1], position
        if sort == "word":
            written = text[start:end]
            if last_end == start - 1 and written in ("s", "S") and text[start - 1] in _APOSTROPHES:
                continue  # "Navalny's" is found by "Navalny"
            word = folded.get(written)
            if word is None:
                word = folded[written] = scripts.fold(written)
            if not word:
                continue
            made = _word(word, position, start, end, parts.get(written, 0), folded, text)
        else:
            made = _unspaced(text, sort == "cjk", position, start, end)
        last_end = end
        if not (in_query and tag):
            yield from made
        position = max((token.position + token.span for token in made), default=position)
        if tag is not None and end >= tag.end:
            yield Token(
                tag.text, tag_position, position - tag_position, tag.start, tag.end, sign=True
            )
            tag = None


def _word(
    word: str, position: int, start: int, end: int, cut: int, folded: dict[str, str], text: str
) -> list[Token]:
    if not cut:
        return [Token(word, position, 1, start, end)]
    middle = start + cut
    head, tail = text[start:middle], text[middle:end]
    for part in (head, tail):
        folded.setdefault(part, scripts.fold(part))
    return [
        Token(word, position, 2, start, end),
        Token(folded[head], position, 1, start, middle),
        Token(folded[tail], position + 1, 1, middle, end),
    ]


def _unspaced(text: str, pairs: bool, position: int, start: int, end: int) -> list[Token]:
    letters = []
    for match in scripts.clusters_pattern().finditer(text, start, end):
        letter = scripts.fold(match.group())
        if letter:
            letters.append((letter, match.start(), match.end()))
    made = [Token(letter, position + i, 1, a, b) for i, (letter, a, b) in enumerate(letters)]
    if not pairs:
        return made
    return [
        Token(left.text + right.text, left.position, 1, left.start, right.end)
        for left, right in pairwise(made)
    ] + made[-1:]


def _tags(text: str) -> dict[int, _Tag]:
    """Return ``#words`` and ``@names`` by the place of their sign."""
    if not any(sign in text for sign in "#@＃＠"):
        return {}
    found = {}
    for match in scripts.tags_pattern().finditer(text):
        sign = "#" if match.group()[0] in "#＃" else "@"
        word = scripts.fold(match.group(1))
        if word:
            found[match.start()] = _Tag(*match.span(), sign + word)
    return found


def _glued(text: str, runs: list[tuple[str | None, int, int]]) -> dict[str, int]:
    counts = Counter(text[start:end] for sort, start, end in runs if sort == "word")
    return glue.cuts(counts)


_FIRST_LETTERS = re.compile(r"[^\W\d_]")


def surfaces(text: str, words: list[Token]) -> Counter[tuple[str, str]]:
    """Count how the words of a text are written: (folded, as written), where that differs."""
    found: Counter[tuple[str, str]] = Counter()
    for token in words:
        written = text[token.start : token.end]
        if not token.sign and written != token.text and _FIRST_LETTERS.match(written):
            found[token.text, written] += 1
    return found
