"""Text into words, with their positions and their exact places.

Places count code points of the text as it is, even where folding changes a word's length.
Words are indexed as they are written (folded); stems are looked up when a query is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from desktop_app.search import glue, scripts

APOSTROPHES = frozenset("'’‘＇ʼ`´")


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
    last: int  # where its last word ends: in "#tag_" before its end
    text: str


Wanted = Callable[[str], object]


class Glued:
    """Where the glued words of an article are to be cut, by all its texts together.

    The title may hold a glued word whose name stands alone only in the text.
    """

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    @cached_property
    def cuts(self) -> Mapping[str, int]:
        """After how many code points the name ends in each glued word; read when first needed."""
        found: Counter[str] = Counter()
        for text in self._texts:
            # The most in one text: a guessed title says again what the text begins with.
            found |= Counter(m.group() for m in _runs(text) if m.lastgroup == "word")
        return glue.cuts(found)

    @cached_property
    def is_likely(self) -> bool:
        """Whether there can be any: a long word begins with another one in capitals."""
        texts = [_plain(text) for text in self._texts]
        if not all(text.isascii() for text in texts):
            return bool(self.cuts)
        names = set(_NAMES.findall(texts[0]))
        names.update(*map(_NAMES.findall, texts[1:]))
        if len({name[: glue.MIN_HEAD] for name in names}) == len(names):
            return False
        likely = any(
            word[:cut] in names
            for word in names
            for cut in range(glue.MIN_HEAD, len(word) - glue.MIN_TAIL + 1)
        )
        return likely and bool(self.cuts)


_NAMES = re.compile(rf"[A-Z][0-9A-Za-z]{{{glue.MIN_HEAD - 1},}}")
_PUNCTUATION = "’‘“”–—…\u00a0«»·•\u202f€£§°"
_LOWERED = bytes(
    byte if chr(byte).isdigit() or chr(byte).islower() else byte + 32 if chr(byte).isupper() else 32
    for byte in range(128)
) + bytes(128)


def _plain(text: str) -> str:
    """Return a text with the commonest signs that are no letters as blanks, of equal length."""
    if text.isascii():
        return text
    for sign in _PUNCTUATION:
        if sign in text:
            text = text.replace(sign, " ")
    return text


def plain_letters(text: str) -> bytes | None:
    """Return a text with its letters small and all else as blanks, a byte for each code point.

    Marks are taken off Latin letters. None if it has letters of other kinds, or marks by
    themselves: then that would not be how words are folded. Nor for a text of very many kinds of
    letters and signs, each of which takes a look at all of it.
    """
    text, at = _plain(text), 0
    for _ in range(_MOST_KINDS):
        if text.isascii():
            break
        other = _NOT_ASCII.search(text, at)
        assert other is not None
        letter, at = other.group(), other.start()
        bare = _bare(letter)
        if not bare:
            return None
        text = text.replace(letter, bare)
    else:
        return None
    return text.encode().translate(_LOWERED)


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_LATIN_ENDS = "\u0250"
_MOST_KINDS = 100


@lru_cache(1024)
def _bare(letter: str) -> str:
    """Return what a Latin letter is folded to, a blank for a sign, "" where that is not all."""
    if letter not in "＃＠" and [run.group() for run in _runs(f"a{letter}b")] == ["a", "b"]:
        return " "
    folded = scripts.fold(letter) if letter < _LATIN_ENDS and letter.isalpha() else ""
    return folded if len(folded) == 1 and folded.isascii() and folded.isalpha() else ""


def iter_tokens(
    text: str, wanted: Wanted | None = None, glued: Glued | None = None
) -> Iterator[Token]:
    """Yield the words of a text in order, as the index keeps them.

    With ``wanted``, most words for which it is false are left out. ``glued`` is of the article
    that the text belongs to.

    ``#word`` gives the word with and without its sign. Runs of Chinese, Japanese and Korean give
    pairs of neighbouring characters and, at the run's end, its last character; Thai, Lao, Burmese
    and Khmer give single characters. A word glued to a name by a lost blank gives itself and
    its two parts.
    """
    glued = Glued(text) if glued is None else glued
    return _tokens(text, glued.cuts, in_query=False, wanted=wanted)


def chunk_tokens(chunk: str, cuts: Mapping[str, int]) -> Iterator[Token]:
    """Yield the words of a part of a text as ``iter_tokens`` does, given where words are cut.

    The words of a text are those of its parts, one after the other, wherever the text is split at
    blanks, or at signs that are neither letters nor marks nor "_", "#", "@" or an apostrophe.
    """
    return _tokens(chunk, cuts, in_query=False)


def tokens(text: str) -> list[Token]:
    """Return what ``iter_tokens`` yields."""
    return list(iter_tokens(text))


def query_tokens(text: str) -> list[Token]:
    """Return the words of a piece of a query, which must be found one after the other.

    Unlike ``tokens``: ``#word`` gives only the word with its sign, nothing is taken for glued,
    and the last words leave out the single character that ends a run of Chinese characters.
    """
    made = list(_tokens(text, {}, in_query=True))
    if len(made) > 1 and made[-1].end == made[-2].end:
        made.pop()
    return made


def _runs(text: str) -> Iterator[re.Match[str]]:
    return scripts.runs_pattern().finditer(text)


class _Known(dict[str, tuple[str, int, bool]]):
    """How each word as written is folded, where it is cut, and whether it is wanted."""

    def __init__(self, cuts: Mapping[str, int], wanted: Wanted | None) -> None:
        self._cuts = cuts
        self._wanted = wanted

    def __missing__(self, written: str) -> tuple[str, int, bool]:
        word = scripts.fold(written)
        shown = self._wanted is None or bool(self._wanted(word))
        self[written] = found = (word, self._cuts.get(written, 0), shown)
        return found


def _tokens(
    text: str, cuts: Mapping[str, int], *, in_query: bool, wanted: Wanted | None = None
) -> Iterator[Token]:
    tags = _tags(text)
    known = _Known(cuts, wanted)
    position, tag, tag_position, last_end = 0, None, 0, -2
    for match in _runs(text):
        start, end = match.span()
        if tags and start - 1 in tags:
            tag, tag_position = tags[start - 1], position
        if match.lastgroup == "word":
            word, cut, shown = known[match.group()]
            if not word or (last_end == start - 1 and _is_possessive(text, start, end)):
                continue  # "Navalny's" is found by "Navalny"
            if tag is None and not cut:
                # Nearly every word goes this way, so it is kept short.
                last_end = end
                if shown:
                    yield Token(word, position, 1, start, end)
                position += 1
                continue
            made: Iterable[Token] = _word(word, match.group(), position, start, cut)
        else:
            made = _unspaced(text, match.lastgroup == "cjk", position, start, end)
        last_end = end
        position = yield from _passed(made, position, hidden=in_query and tag is not None)
        if tag is not None and end >= tag.last:
            span = position - tag_position
            yield Token(tag.text, tag_position, span, tag.start, tag.end, sign=True)
            tag = None


def _passed(made: Iterable[Token], position: int, *, hidden: bool) -> Generator[Token, None, int]:
    """Yield words unless they are hidden; return the position after them."""
    for token in made:
        if not hidden:
            yield token
        position = token.position + token.span
    return position


def _is_possessive(text: str, start: int, end: int) -> bool:
    return end - start == 1 and text[start] in "sS" and text[start - 1] in APOSTROPHES


def _word(word: str, written: str, position: int, start: int, cut: int) -> list[Token]:
    end = start + len(written)
    if not cut:
        return [Token(word, position, 1, start, end)]
    middle = start + cut
    return [
        Token(word, position, 2, start, end),
        Token(scripts.fold(written[:cut]), position, 1, start, middle),
        Token(scripts.fold(written[cut:]), position + 1, 1, middle, end),
    ]


_folded_letter = lru_cache(8192)(scripts.fold)


def _unspaced(text: str, pairs: bool, position: int, start: int, end: int) -> Iterator[Token]:
    # A run can be a whole text of millions of letters, so they are never all held.
    last: Token | None = None
    for match in scripts.clusters_pattern().finditer(text, start, end):
        letter = _folded_letter(match.group())
        if not letter:
            continue
        token = Token(letter, position, 1, match.start(), match.end())
        position += 1
        if not pairs:
            yield token
        elif last is not None:
            yield Token(last.text + letter, last.position, 1, last.start, token.end)
        last = token
    if pairs and last is not None:
        yield last


def _tags(text: str) -> dict[int, _Tag]:
    """Return ``#words`` and ``@names`` by the place of their sign."""
    if not any(sign in text for sign in "#@＃＠"):
        return {}
    found = {}
    for match in scripts.tags_pattern().finditer(text):
        sign = "#" if match.group()[0] in "#＃" else "@"
        start, end = match.span()
        runs = scripts.runs_pattern().finditer(text, start + 1, end)
        last = max((run.end() for run in runs if scripts.fold(run.group())), default=0)
        if last:
            found[start] = _Tag(start, end, last, sign + scripts.fold(match.group(1)))
    return found


_FIRST_LETTERS = re.compile(r"[^\W\d_]")


def surface(text: str, token: Token) -> str:
    """Return how a word is written, "" if that is as it is folded or if it is no word."""
    written = text[token.start : token.end]
    if token.sign or written == token.text or len(written) > scripts.MAX_WORD:
        return ""
    return written if _FIRST_LETTERS.match(written) else ""
