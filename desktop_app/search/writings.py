"""Names and numbers that are written in several ways: ``COVID-19``, ``covid19``; ``U.S.``, ``US``.

What is typed in one way finds the others, too: a word in parts (``co-operation``) also in one, a
word of letters and digits (``MH17``), a short one in capitals (``USA``) and a number (``1000``)
also in parts that stand side by side. What stands in quotation marks, or behind ``=``, does not.
"""

from __future__ import annotations

import re

from desktop_app.search.scripts import is_unspaced
from desktop_app.search.tree import Either, Pattern, Phrase, Shape, Word

_MOST_PARTS = 3
_LONGEST = 24
_CAPITALS = 5
"""So many letters an abbreviation has at most; longer words in capitals are loud ones."""

_WORDS = frozenset("aeioy")
"""Single letters that are words of some language: looked for in a row, they are anywhere."""

_SHORTEST = 3
"""Fewer letters in one are another word: ``U.S.``, and ``us``."""

_LETTERS_OR_DIGITS = re.compile("[a-z]+|[0-9]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:['’]\d{3})+")
_TOGETHER = re.compile(r"\w+(?:[-‐‑'’.&]\w+)+\.?")
"""What joins the parts of one word; commas and strokes part words."""

_APOSTROPHE = re.compile("['’]")
_YEARS = range(1400, 2101)


def also_apart(typed: Word, written: str) -> Word | Either:
    """Return a word of Latin letters and digits, or it and the parts that it is written in.

    Args:
        typed: the word.
        written: as it stands in the query.
    """
    if written.isalpha() and not written.isupper():
        return typed
    parts = _parts(written)
    if not parts:
        return typed
    slots: list[Word | Pattern] = [Word(part, typed.fields, exact=True) for part in parts]
    if typed.beginning and len(parts[-1]) > 1:
        slots[-1] = Pattern(parts[-1], typed.fields, Shape.PREFIX)
    return Either((typed, Phrase(tuple(slots), typed.fields)))


def _parts(written: str) -> list[str]:
    folded = written.lower()
    if not folded.isascii() or len(folded) > _LONGEST:
        return []
    if folded.isalpha():
        short = 1 < len(folded) <= _CAPITALS and not _WORDS.issuperset(folded)
        return [*folded] if short else []
    if folded.isdecimal():
        return _thousands(folded)
    parts = _LETTERS_OR_DIGITS.findall(folded)
    return parts if folded.isalnum() and len(parts) <= _MOST_PARTS else []


def _thousands(digits: str) -> list[str]:
    if len(digits) <= _SHORTEST or digits[0] == "0" or int(digits) in _YEARS:
        return []
    first = len(digits) % 3
    parts = [digits[at : at + 3] for at in range(first, len(digits), 3)]
    return [digits[:first], *parts] if first else parts


def also_in_one(typed: Phrase, written: str, *, unfinished: bool) -> Phrase | Either:
    """Return what was typed without blanks, or it and the word that its parts make in one.

    Args:
        typed: its words.
        written: as it stands in the query.
        unfinished: whether its end is still being typed.
    """
    texts = [slot.text for slot in typed.slots]
    one = "".join(texts)
    if not one.isalnum() or not (_TOGETHER.fullmatch(written) or _THOUSANDS.fullmatch(written)):
        return typed
    if one.isascii() and one[0] != "o" and _APOSTROPHE.search(written):
        return typed  # O'Brien is OBrien, but he'll not hell, and l'une not lune
    if not _SHORTEST <= len(one) <= _LONGEST or is_unspaced(one):
        return typed
    if one.isdecimal() and (not _THOUSANDS.fullmatch(written) or int(one) in _YEARS):
        return typed  # 3.14 is not 314, and 2.020 not the year
    exact = not one[0].isalpha()  # as of any word: numbers have no other forms
    return Either((typed, Word(one, typed.fields, exact, beginning=unfinished)))
