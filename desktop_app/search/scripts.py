"""What a letter is, and the one form in which letters are compared, script by script.

Folding: NFKC, casefold, accents off Latin and Greek letters, ``ё`` as ``е`` (but ``й`` and ``ї``
stay letters of their own), Arabic without vowel signs and tatweel and with one alef, yeh, kaf
and heh, Hebrew without points, all digits as 0-9. The Arabic part follows the normalisation of
Larkey, Ballesteros and Connell, "Improving Stemming for Arabic Information Retrieval", SIGIR 2002.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MAX_WORD = 128
"""Longer words are cut to that many code points, in the index and in queries alike."""

_JOINERS = "\u00ad\u200c\u200d\u2060\ufe00-\ufe0f"
_VOICING = "\uff9e\uff9f"

CJK = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303b\u3041-\u3096\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97c\uac00-\ud7a3\u1100-\u11ff\ud7b0-\ud7fb\uf900-\ufaff\uff66-\uff9d\uffa0-\uffdc"
    "\U0001b000-\U0001b2ff\U00020000-\U0003ffff"
)
"""Chinese, Japanese and Korean: written without blanks or with endings that stick."""

UNSPACED = (
    "\u0e01-\u0e30\u0e32-\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2-\u0eb3\u0ebd-\u0ec6\u0edc-\u0edf"
    "\u1000-\u102a\u103f\u1050-\u1055\u1780-\u17b3\u17d7\u17dc"
)
"""Thai, Lao, Burmese and Khmer: words stand without blanks between them."""

# Signs that Unicode counts as letters but that stand for an apostrophe or modify a kana.
_NOT_LETTERS = f"\u02b9-\u02bf\u02c8\u02ee{_VOICING}"

_STRIP = re.compile(
    "(?<![\u0400-\u052f])[\u0300-\u036f]+"
    "|(?<=\u0435)\u0308"
    "|(?<=[аеиоуыэюяєіїѵ])[\u0300\u0301]"
    "|[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8"
    f"\u06ea-\u06ed{_JOINERS}]"
)
_TABLE = str.maketrans(
    {
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe",
        "þ": "th", "ĸ": "k", "ɐ": "a",
        "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06d2": "\u064a",
        "\u06a9": "\u0643", "\u0629": "\u0647", "\u06c1": "\u0647", "\u06d5": "\u0647",
        "\u06be": "\u0647",
    }
)  # fmt: skip


def fold(text: str, limit: int = MAX_WORD) -> str:
    """Return the form in which a word is indexed and looked for; it may be empty."""
    if text.isascii():
        return text.lower()[:limit]
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _STRIP.sub("", unicodedata.normalize("NFKD", text)).translate(_TABLE)
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return unicodedata.normalize("NFC", text)[:limit]


@cache
def marks() -> str:
    """Return the signs that belong to the letter before them, as a character class."""
    signs = [
        code
        for code in range(0x300, 0x1E960)
        if unicodedata.category(chr(code)) in ("Mn", "Mc", "Me")
    ]
    ranges: list[list[int]] = []
    for code in signs:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(a)}-{chr(b)}" for a, b in ranges) + _JOINERS + _VOICING


@cache
def runs_pattern() -> re.Pattern[str]:
    """Return the pattern of a run of letters; its group says of which sort: cjk, sea or word."""
    sign = f"[{marks()}]"

    def run(letter: str) -> str:
        return f"{letter}+(?:{sign}+{letter}*)*"

    letters = {
        "word": f"[^\\W_{CJK}{UNSPACED}{_NOT_LETTERS}]",
        "cjk": f"[{CJK}]",
        "sea": f"[{UNSPACED}]",
    }
    return re.compile("|".join(f"(?P<{sort}>{run(letter)})" for sort, letter in letters.items()))


@cache
def clusters_pattern() -> re.Pattern[str]:
    """Return the pattern of one letter with its signs."""
    return re.compile(f".[{marks()}]*", re.DOTALL)


@cache
def tags_pattern() -> re.Pattern[str]:
    """Return the pattern of ``#word`` and ``@name``; group 1 is the word, "_" included."""
    return re.compile(f"(?<!\\w)[#@＃＠]([^\\W_{_NOT_LETTERS}](?:[\\w{marks()}])*)")


@cache
def _unspaced_pattern() -> re.Pattern[str]:
    return re.compile(f"[{CJK}{UNSPACED}]")


def is_unspaced(text: str) -> bool:
    """Whether a text has letters of a script that is written without blanks."""
    return not text.isascii() and _unspaced_pattern().search(text) is not None
