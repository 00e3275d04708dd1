"""Words that must not leave the archive, found however they are written.

Whether letters are large or small, carry accents, are joined to ligatures, spaced out, or divided
at the end of a line makes no difference. What is found too much is blacked out too much; what is
found too little exposes somebody, so every doubt is decided for finding.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.addresses import spellings, unpacked
from desktop_app.errors import BadValue

REDACTED = "[redacted]"
"""What stands in the place of all that is blacked out, however long that was."""

_SOFT = "\xad"
_HYPHENS = "\x02\ufffe\xad"
"""Hyphens that are seen at the ends of lines only, as files and PDFium write them."""
_HYPHEN = rf"[-\u2010-\u2015\u2027\u2043\u2212\u00ac\u058a\u1806\u2e17{_SOFT}]"
_BREAK = rf"{_HYPHEN}\s*"
"""A hyphen within a word, and the end of the line behind it."""
_GAP = r"(?:\W{0,4}|\s+)"
"""What may stand between two words of a phrase: some signs, or any blanks."""
_LONG = 6
"""Letters of a word that may be torn apart by a blank anywhere; shorter ones would be found in
two words that have nothing to do with each other."""
_TELLING = 4
"""Letters of a word that tells something when it stands alone, or begins another; also bytes of one
that is no chance where letters are packed."""
_ENDING = 2
"""Letters at the end of a word that change with its case or number."""
_FAR = re.compile(r"(?i)(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]+\.\S+")
"""Addresses in a text: letters of a phrase may hide in them, so they go as a whole."""

# What no decomposition of Unicode takes apart.
_PLAIN = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th", "æ": "ae",
    "œ": "oe", "ŋ": "n", "ĸ": "k", "ə": "e", "_": " ",
    # Apostrophes and the like, which Unicode takes for letters.
    **{chr(code): " " for code in (*range(0x2B9, 0x2C2), *range(0x2C6, 0x2D2), 0x2EE, 0xA78C)},
})  # fmt: skip
_NAMED = re.compile(
    r"LATIN (?:CAPITAL|SMALL) LETTER ([A-Z]) WITH .*|LATIN LETTER SMALL CAPITAL ([A-Z])"
    r"|(?:CROSSED )?NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])"
    r"|REGIONAL INDICATOR SYMBOL LETTER ([A-Z])"
)
"""Letters with hooks and strokes, small capitals, and white ones on black: their names say which
letter they are."""
_LIKE_LATIN = str.maketrans(
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0458\u0455\u0501\u051b\u0475"
    "\u03b1\u03b2\u03b5\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7",
    "abekmhopctyxijsdqvabeikmvoptux",
)
"""Cyrillic and Greek letters, and the Latin ones that look the same, large or small."""
_LIKE_CYRILLIC = str.maketrans(
    "abekmhopctyxij",
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0458",
)
_MIXED = re.compile(
    "[a-z][\u03b1-\u03c9\u0430-\u045f\u0475\u0501\u051b]|[\u03b1-\u03c9\u0430-\u045f\u0475\u0501\u051b][a-z]"
)
"""A word in letters of two scripts: some of them only look like those that are meant."""
_RAISED = re.compile(
    "[\xaa\xba\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf\u2071\u207f\u2090-\u209c\u2100-\u2188\u24b6-\u24e9"
    "\U0001f12b-\U0001f190\U0001f1e6-\U0001f1ff]"
)
"""Letters that belong to a word, or are a mark beside it: of a trade, of a footnote, a flag."""
_FILLERS = "\u034f\u200b\u0640\u07fa\u115f\u1160"
"""What has no shape of its own, or makes a word no more than longer."""
_SIGNED = (*range(0x0900, 0x10A0), *range(0x1780, 0x1800))
"""Scripts whose vowels are signs on letters: to ``re`` these are no letters."""
_SIGNS = "".join(chr(code) for code in _SIGNED if unicodedata.category(chr(code))[0] == "M")
_LETTER = rf"[\w{_SIGNS}]"
_UNSPACED = re.compile(
    "[\u0e00-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Scripts in which nothing parts words from each other, or from what belongs to them."""
_TORN = rf"(?:[^\w{_SIGNS}]{{1,3}}|\s{{4,}})"
"""What may stand between the letters of a word that is spaced out, or has signs in it. In one way
only: each letter of a word that could be matched in two ways would double the time of a search."""
_WORD = re.compile(rf"(\*?)({_LETTER}+)(\*?)")
_RUN = re.compile(rf"{_LETTER}+")
_MORE = rf"(?:{_LETTER}|{_BREAK}(?={_LETTER}))*"
"""What an asterisk stands for."""
_BACKWARDS = re.compile(rf"(?:{_LETTER}(?:\s*{_HYPHEN})?)+")
"""What an asterisk before a word stands for, and the word's first letter, from behind."""


class Hit(NamedTuple):
    """A place ``[start, end)`` of a text, and the number of the phrase that stands there."""

    start: int
    end: int
    phrase: int


class Phrases:
    """Words and phrases to be found. ``*`` at an end of a word stands for any more letters.

    Raises:
        BadValue: one of them has no letters and no digits.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.given = tuple(dict.fromkeys(text.strip() for text in phrases if text.strip()))
        self._words = [_words(text) for text in self.given]
        self._patterns = [re.compile(_pattern(words, whole=True)) for words in self._words]
        self._inside = [
            re.compile(_pattern(words, whole=sum(len(word) for _, word, _ in words) < _TELLING))
            for words in self._words
        ]
        # Shorter ones stand in the bytes of one in a hundred numbers that say nothing: of what is
        # packed, they are looked for in plain text only.
        self._rare = [
            len("".join(word for _, word, _ in words).encode()) >= _TELLING for words in self._words
        ]

    def __bool__(self) -> bool:
        return bool(self.given)

    def hits(self, text: str) -> list[Hit]:
        """Return every place where one of them stands, in order; places may overlap."""
        if not self.given or not text:
            return []
        found = [
            Hit(*_span(text, places, start, end), number)
            for letters, places in _readings(text)
            for number, pattern in enumerate(self._patterns)
            for start, end in _places(pattern, letters, open_before=bool(self._words[number][0][0]))
        ]
        found += [
            Hit(*match.span(), number)
            for match in _FAR.finditer(text)
            for number in self.in_address(match[0])
        ]
        return sorted(set(found))

    def in_address(self, address: str) -> list[int]:
        """Return the numbers of those that an address of the web or of mail tells of."""
        letters = " ".join(folded(form)[0] for form in spellings(address))
        forms = [(folded(form)[0], is_text) for form, is_text in unpacked(address)]
        packed = " ".join(form for form, _ in forms)
        plain = " ".join(form for form, is_text in forms if is_text)
        return [
            number
            for number, pattern in enumerate(self._inside)
            if pattern.search(letters) or pattern.search(packed if self._rare[number] else plain)
        ]

    def without(self, text: str) -> str:
        """Return a text in which all of them are blacked out."""
        return blacked_out(text, self.hits(text))

    def near(self, text: str) -> Counter[str]:
        """Return words that stay and may tell as much, as they are written, with how often.

        Longer words with one of them inside, other forms of it, and single words of a phrase.
        """
        found: Counter[str] = Counter()
        telling = {word for words in self._words for _, word, _ in words if len(word) >= _TELLING}
        if not telling:
            return found
        stems = {word[: max(_TELLING, len(word) - _ENDING)] for word in telling}
        letters, places = folded(_with_blanks(text, self.hits(text)))
        for match in _RUN.finditer(letters):
            word = match[0]
            if any(word.startswith(stem) for stem in stems) or any(one in word for one in telling):
                start, end = _span(text, places, *match.span())
                found[text[start:end]] += 1
        return found


def blacked_out(text: str, hits: Sequence[Hit]) -> str:
    """Return a text with its hits blacked out."""
    out, reached = [], 0
    for start, end in merged((hit.start, hit.end) for hit in hits):
        out += [text[reached:start], REDACTED]
        reached = end
    return "".join((*out, text[reached:]))


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order, those that overlap or touch joined."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        elif start < end:
            found.append((start, end))
    return found


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a passage with the rest of the words that it cuts."""
    while 0 < start < end and _joined(text[start - 1 : start + 1]):
        start -= 1
    while start < end < len(text) and _joined(text[end - 1 : end + 1]):
        end += 1
    return start, end


def folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the letters of a text as they are compared, and the place of each in the text."""
    if text.isascii():
        return text.lower().replace("_", " ").replace("\x02", _SOFT), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        plain = _folded(character)
        letters.append(plain)
        places += [at] * len(plain)
    return "".join(letters), places


def _readings(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield the letters of a text; again with blanks where words may have been glued, or raised.

    Once more with letters that look the same, where a word has some of two scripts.
    """
    glued = [at for at in range(1, len(text)) if text[at].isupper() and text[at - 1].islower()]
    raised = not text.isascii() and _RAISED.search(text)
    for form in (text, _RAISED.sub(" ", text)) if raised else (text,):
        letters, places = folded(form)
        readings = [letters]
        if not text.isascii() and _MIXED.search(letters):
            readings += (letters.translate(_LIKE_LATIN), letters.translate(_LIKE_CYRILLIC))
        for reading in readings:
            yield reading, places
            if glued:
                yield _parted(reading, places, glued)


def _places(
    pattern: re.Pattern[str], letters: str, *, open_before: bool
) -> Iterator[tuple[int, int]]:
    """Yield where a pattern stands, with all of the word before it if that is left open.

    An expression for that would go through a long run of words again from each of them.
    """
    reached = 0
    for match in pattern.finditer(letters):
        start, end = match.span(1)
        if open_before and start >= reached:
            before = _BACKWARDS.match(letters[reached : start + 1][::-1])
            start -= before.end() - 1 if before is not None else 0
        yield start, end
        reached = end


def _parted(letters: str, places: Sequence[int], glued: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Return letters and their places with blanks where large letters follow small ones."""
    parts, where, reached = [], [], 0
    for at in glued:
        cut = bisect_left(places, at)
        parts += [letters[reached:cut], " "]
        where += [*places[reached:cut], at]
        reached = cut
    return "".join((*parts, letters[reached:])), [*where, *places[reached:]]


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    """Return what a character is compared as; "" for what is not seen, or only beside a letter."""
    if character.isascii() and character != "\x02":
        return character.lower() if character != "_" else " "
    if character in _HYPHENS:
        return _SOFT
    parts = unicodedata.normalize("NFKD", character).casefold()
    parts = unicodedata.normalize("NFKD", parts).translate(_PLAIN)
    return "".join(_plain(part) for part in parts if not _unseen(part))


def _plain(character: str) -> str:
    """Return the digit that a character is, in whatever script, or the letter that it varies."""
    if character.isascii():
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    named = _NAMED.fullmatch(unicodedata.name(character, ""))
    return named[named.lastindex or 0].lower() if named is not None else character


def _unseen(character: str) -> bool:
    """Whether a character is an accent, or has no shape; signs for vowels are neither."""
    if character in _FILLERS or "\ufe00" <= character <= "\ufe0f":
        return True
    if "\U000e0100" <= character <= "\U000e01ef":
        return True
    kind = unicodedata.category(character)
    if kind == "Me":
        return True
    if kind == "Mn":
        above = unicodedata.combining(character)
        return above not in (0, 9) and character not in _SIGNS
    return kind == "Cf" and character != _SOFT


def _span(text: str, places: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """Return where folded letters stand in the text, accents behind the last one with it."""
    start, end = places[first], places[last - 1] + 1
    while end < len(text) and not text[end].isascii() and not _folded(text[end]):
        end += 1
    return start, end


def _words(phrase: str) -> list[tuple[str, str, str]]:
    """Return the words of a phrase, each with the asterisks before and behind it."""
    found = [(match[1], match[2], match[3]) for match in _WORD.finditer(folded(phrase)[0])]
    if not found:
        raise BadValue(
            f"“{phrase}” has no letters and no digits to look for.",
            "Name the words that are to be blacked out.",
        )
    return found


def _pattern(words: Sequence[tuple[str, str, str]], *, whole: bool) -> str:
    """Return the expression that finds a phrase in folded letters; ``whole`` words, or within.

    Its only group is the phrase, without what an asterisk before the first word stands for.
    """
    digits = all(word.isdigit() for _, word, _ in words)
    # A long number is the same one with a country's code before it.
    whole = whole and not (digits and sum(len(word) for _, word, _ in words) >= _LONG)
    parts = [
        (_MORE if before and at else "") + _torn(word, digits=digits) + (_MORE if behind else "")
        for at, (before, word, behind) in enumerate(words)
    ]
    (before, first, _), (_, last, behind) = words[0], words[-1]
    start = _edge(first[0], "<") if whole and not before else ""
    end = _edge(last[-1], "") if whole and not behind else ""
    found = start + _GAP.join(parts) + end
    # The last of several that lie over each other may be the one that ends a word.
    return f"(?=({found}))" if before and not behind else f"({found})"


def _torn(word: str, *, digits: bool) -> str:
    """Return the expression for a word that may be divided or spaced out."""
    if digits:
        return r"\W{0,3}".join(word)
    if len(word) >= _LONG:
        return rf"(?:{_TORN}|{_HYPHEN}\s{{3,}})?".join(word)
    divided = rf"(?:{_BREAK})?".join(word)
    spaced = (_TORN if len(word) >= _TELLING else r"\s+").join(word)
    return f"(?:{divided}|{spaced})"


def _edge(letter: str, side: str) -> str:
    """Return what makes sure that a word is whole: no more letters, or digits, beside it."""
    if _UNSPACED.match(letter):
        return ""
    if letter.isdigit():
        return rf"(?{side}!\d)"
    return rf"(?{side}![^\W\d])(?{side}![{_SIGNS}])"


def _joined(two: str) -> bool:
    """Whether two characters stand in one word, so far as their script has words."""
    return all(_RUN.fullmatch(one) for one in two) and not _UNSPACED.search(two)


def _with_blanks(text: str, hits: Sequence[Hit]) -> str:
    """Return a text of the same length with blanks in the place of what was found."""
    out = list(text)
    for hit in hits:
        out[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(out)
