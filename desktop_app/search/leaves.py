"""The words of a query: ``rally``, ``=rally``, ``rall*``, ``w?ld``, ``rally~1``, ``candle-lit``."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from desktop_app.search import scripts
from desktop_app.search.analysis import Token, query_tokens
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import (
    Either,
    Everything,
    Fuzzy,
    Node,
    Or,
    Pattern,
    Phrase,
    Shape,
    Word,
)
from desktop_app.search.writings import also_apart, also_in_one

MAX_DISTANCE = 2
MIN_BEGINNING = 2
"""From how many letters on the last word counts as the beginning of one."""

MAX_WITHIN = 10_000
_WILD = str.maketrans({"＊": "*", "？": "?", "؟": "?"})
_FUZZY = re.compile(r"(.*[^\W_])~(\d*)", re.DOTALL)
_PLAIN = re.compile(rf"([A-Za-z0-9]{{1,{scripts.MAX_WORD}}})(\*|~\d{{0,3}})")
"""A beginning or a misspelling that is one however it is looked at."""

_PLAIN_WORD = rf"[A-Za-z0-9]{{1,{scripts.MAX_WORD}}}"
_PLAIN_WORDS = re.compile(rf"{_PLAIN_WORD}(?: {_PLAIN_WORD})*")
_POSSESSIVE = re.compile(r"['’][sS]$")


def word(text: str, fields: tuple[str, ...], start: int, *, unfinished: bool) -> Node | None:
    """Return what one run of letters without blanks stands for, None if it has no letters.

    ``start`` is its place in the query; if ``unfinished``, its end counts as the beginning of
    a word.
    """
    plain = _plain_pattern(text, fields)
    if plain is not None:
        return plain
    written, text = text, text.rstrip("？؟").translate(_WILD)
    asked = len(text) - len(text.rstrip("?"))
    if not set("*?").intersection(text.rstrip("?")):
        text = text.rstrip("?")
    if not text.strip("*?") and "*" in text:
        return Everything()
    exact = text.startswith("=") and len(text) > 1
    fuzzy = _FUZZY.fullmatch(text)
    if fuzzy is not None:
        made = query_tokens(fuzzy[1])
        if len(made) == 1 and not made[0].sign and not scripts.is_unspaced(made[0].text):
            return Fuzzy(made[0].text, fields, fuzzy_distance(written))
    if "*" in text or "?" in text:
        return _joined(_pattern_slots(text, fields), fields)
    return _written(text, fields, start, asked, exact=exact, unfinished=unfinished and not exact)


def _written(
    text: str, fields: tuple[str, ...], start: int, asked: int, *, exact: bool, unfinished: bool
) -> Node | None:
    """Return what ``word`` does of letters without signs but ``asked`` question marks behind."""
    made = query_tokens(text)
    slots = [_slot(token, fields) for token in made]
    if len(slots) == 1 and isinstance(slots[0], Word):
        place = start + made[0].start, start + made[0].end
        one = _one(slots[0], place, exact=exact, unfinished=unfinished and not asked)
        if asked and not one.exact:
            # A question, or a word of which the end is not known: either is found.
            return Or((one, Pattern(one.text + "?" * asked, fields, Shape.WILDCARD)))
        return one if exact else also_apart(one, text[made[0].start : made[0].end])
    if len(slots) > 1 and unfinished:
        slots[-1] = _beginning(slots[-1])
    whole = _joined(_placed(slots, made, start), fields)
    if exact or not isinstance(whole, Phrase):
        return whole
    return also_in_one(whole, text[made[0].start : made[-1].end], unfinished=unfinished)


def _plain_pattern(text: str, fields: tuple[str, ...]) -> Pattern | Fuzzy | None:
    """Return what a beginning or a misspelling of plain letters stands for."""
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return None
    letters = plain[1].lower()
    if plain[2] == "*":
        return Pattern(letters, fields, Shape.PREFIX)
    return Fuzzy(letters, fields, fuzzy_distance(text))


def plain_word(text: str, start: int, *, unfinished: bool) -> Word | Either:
    """Return what ``word`` does of Latin letters and digits, up to 128, in any field."""
    end = start + len(text)
    # Numbers have no other forms.
    exact = not text[0].isalpha()
    begins = unfinished and len(text) >= MIN_BEGINNING
    return also_apart(Word(text.lower(), PLAIN_FIELDS, exact, begins, start, end), text)


def fuzzy_distance(text: str) -> int:
    """Return how many letters off ``word~`` or ``word~2`` allows, at most 2."""
    digits = text.rpartition("~")[2]
    if not digits.isdecimal():
        return 1
    return min(int(digits[:3]), MAX_DISTANCE)


def is_too_fuzzy(text: str) -> bool:
    """Whether ``word~n`` asks for more letters than are allowed."""
    found = _FUZZY.fullmatch(text)
    return found is not None and found[2].isdecimal() and int(found[2][:3]) > MAX_DISTANCE


def quoted(
    text: str, within: int, fields: tuple[str, ...], start: int, *, unfinished: bool
) -> Node | None:
    """Return what stands for quoted words, None if there are none.

    ``start`` is the place of the first letter in the query.
    """
    made = _plain_tokens(text) if _PLAIN_WORDS.fullmatch(text) else query_tokens(text)
    slots = [_slot(token, fields) for token in made]
    if unfinished and slots and not text[-1:].isspace():
        slots[-1] = _beginning(slots[-1])
    if len(slots) == 1:
        return slots[0]
    slots = _placed(slots, made, start)
    return Phrase(tuple(slots), fields, min(within, MAX_WITHIN)) if slots else None


def _plain_tokens(text: str) -> list[Token]:
    """Return what ``query_tokens`` does of Latin letters and digits with single blanks between."""
    made, start = [], 0
    for at, word in enumerate(text.lower().split(" ")):
        end = start + len(word)
        made.append(Token(word, at, 1, start, end))
        start = end + 1
    return made


def _placed(slots: list[Word | Pattern], made: list[Token], start: int) -> list[Word | Pattern]:
    """Return the slots of a phrase with their places in the query."""
    return [
        Word(
            slot.text,
            slot.fields,
            slot.exact,
            slot.beginning,
            start + token.start,
            start + token.end,
        )
        if isinstance(slot, Word)
        else slot
        for slot, token in zip(slots, made, strict=True)
    ]


def _slot(token: Token, fields: tuple[str, ...]) -> Word | Pattern:
    if len(token.text) == 1 and _is_cjk(token.text):
        return Pattern(token.text, fields, Shape.CHARACTER)
    return Word(token.text, fields, exact=True)


def _is_cjk(text: str) -> bool:
    found = scripts.runs_pattern().match(text)
    return found is not None and found.lastgroup == "cjk"


def _one(word: Word, place: tuple[int, int], *, exact: bool, unfinished: bool) -> Word:
    # Numbers, #tags and pairs of characters have no other forms.
    literal = exact or not word.text[0].isalpha() or scripts.is_unspaced(word.text)
    return replace(
        word,
        exact=literal,
        beginning=unfinished and len(word.text) >= MIN_BEGINNING,
        start=place[0],
        end=place[1],
    )


def _beginning(slot: Word | Pattern) -> Word | Pattern:
    if isinstance(slot, Word) and len(slot.text) >= MIN_BEGINNING:
        return Pattern(slot.text, slot.fields, Shape.PREFIX)
    return slot


def _joined(slots: list[Word | Pattern], fields: tuple[str, ...]) -> Node | None:
    if len(slots) == 1:
        return slots[0]
    return Phrase(tuple(slots), fields) if slots else None


def _pattern_slots(text: str, fields: tuple[str, ...]) -> list[Word | Pattern]:
    """Split ``candle-li*`` as the text is split: a word, then a pattern."""
    text = _POSSESSIVE.sub("", text)
    slots: list[Word | Pattern] = []
    for match in _segments().finditer(text):
        segment = match.group()
        if "*" not in segment and "?" not in segment:
            slots += [_slot(token, fields) for token in query_tokens(segment)]
        elif scripts.is_unspaced(segment):
            plain = segment.replace("*", "").replace("?", "")
            slots += [_slot(token, fields) for token in query_tokens(plain)]
        else:
            slots += _pattern(match.group(), fields)
    return slots


@cache
def _segments() -> re.Pattern[str]:
    return re.compile(f"(?:(?<!\\w)[#@])?(?:[^\\W_]|[*?{scripts.marks()}])+")


def _pattern(segment: str, fields: tuple[str, ...]) -> list[Word | Pattern]:
    parts = re.split(r"([*?]+)", segment)
    shape = "".join(
        _simple(part) if at % 2 else scripts.fold(part) for at, part in enumerate(parts)
    )
    if not shape.strip("*?#@"):
        return []
    stem = shape[:-1]
    if shape.endswith("*") and "*" not in stem and "?" not in stem:
        return [Pattern(stem, fields, Shape.PREFIX)]
    return [Pattern(shape, fields, Shape.WILDCARD)]


def _simple(run: str) -> str:
    """Put ``?`` before ``*`` and keep one ``*``, so that a pattern has one way to match."""
    return "?" * run.count("?") + ("*" if "*" in run else "")
