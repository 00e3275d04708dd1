"""Names and numbers that are written in several ways: ``COVID-19``, ``covid19``; ``U.S.``, ``US``.

What is typed in one way finds the others, too: a word in parts (``co-operation``, ``1,000``) also
in one, a word of letters and digits (``MH17``) and a short one in capitals (``USA``) also in parts
that stand side by side. What stands in quotation marks, or behind ``=``, does not. A number in one
finds itself only: no sign is kept in the index, so its parts are found within longer numbers.
"""

from __future__ import annotations

import re

from desktop_app.search.scripts import is_unspaced
from desktop_app.search.tree import Either, Pattern, Phrase, Shape, Word

_MOST_PARTS = 3
_LONGEST = 24
_CAPITALS = 5
"""So many letters an abbreviation has at most; longer words in capitals are loud ones."""


def _split(words: str) -> list[str]:
    return words.split()


_WORDS = frozenset("aeioy")
"""Single letters that are words of some language: looked for in a row, they are anywhere."""

_NO_NAMES = _WORDS.union(
    _split(
        "al am an as at au be by ca ce co da de di do du ed el en er es et ex go ha he hi id if "
        "il im in is it je ji ke la le li lo ma me mi mr ms my na ne ni no nr ob od of on or os ou "
        "pa pm po pp qu re sa se si so su ta te to tu um un up us va ve vi vs vu we ya ye za ze zu"
    )
)
"""Words and their like that stand beside a number anywhere: ``A4``, ``CO2``, ``10am``."""

_SHORTEST = 3
"""Fewer letters in one are another word: ``U.S.``, and ``us``."""

_LETTERS_OR_DIGITS = re.compile("[a-z]+|[0-9]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:['’]\d{3})+")
_TOGETHER = re.compile(r"\w+(?:[-‐‑'’.&]\w+)+")
"""What joins the parts of one word; commas and strokes part words."""

_APOSTROPHE = re.compile("['’]")
_YEARS = range(1400, 2101)
_ALEF, _ARTICLE, _AND = "\u0627", "\u0627\u0644", "\u0648"
_BEHIND_AND = 4
_ENDINGS = "\u0627\u062a\u0647\u0648\u064a"
"""Behind "and", fewer letters before these are another word: anyone, and one; horizon, he agreed;
prepared it, and promising."""


def also_apart(typed: Word, written: str) -> Word | Either:
    """Return a word of Latin letters and digits, or it and the parts that it is written in.

    Args:
        typed: the word.
        written: as it stands in the query.
    """
    if not written.isascii():
        return also_behind_and(typed)
    if written.isalpha() and not written.isupper():
        return typed
    parts = _parts(written)
    if not parts:
        return typed
    slots: list[Word | Pattern] = [Word(part, typed.fields, exact=True) for part in parts]
    if typed.beginning and len(parts[-1]) > 1:
        slots[-1] = Pattern(parts[-1], typed.fields, Shape.PREFIX)
    return Either((typed, Phrase(tuple(slots), typed.fields)))


def also_behind_and(typed: Word) -> Word | Either:
    """Return a word, and it behind the Arabic "and", with which it is written as one.

    Only before an alef: all others, and the article, are told by the stem. Exactly so: another form
    could be one of a word with that letter.
    """
    text = typed.text
    is_short = len(text.rstrip(_ENDINGS)) < _BEHIND_AND
    if text[0] != _ALEF or is_short or text.startswith(_ARTICLE):
        return typed
    return Either((typed, Word(_AND + text, typed.fields, exact=True, beginning=typed.beginning)))


def _parts(written: str) -> list[str]:
    folded = written.lower()
    if len(folded) > _LONGEST:
        return []
    if folded.isalpha():
        short = 1 < len(folded) <= _CAPITALS and not _WORDS.issuperset(folded)
        return [*folded] if short else []
    parts = _LETTERS_OR_DIGITS.findall(folded)
    if not folded.isalnum() or not 1 < len(parts) <= _MOST_PARTS:
        return []
    return [] if _NO_NAMES.intersection(parts) else parts


def also_in_one(typed: Phrase, written: str, *, unfinished: bool) -> Phrase | Either:
    """Return what was typed without blanks, or it and the word that its parts make in one.

    Args:
        typed: its words.
        written: as it stands in the query, without signs around it.
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
