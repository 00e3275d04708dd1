"""Queries that are meant to raise something, or to take long."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

ALPHABET = "abcdefghijklmnopqrstuvwxyz"

HOSTILE = {
    "every word": "*",
    "a letter anywhere": "*a*",
    "an ending": "*z",
    "three prefixes": "a* b* c*",
    "all prefixes": " ".join(f"{letter}*" for letter in ALPHABET),
    "64 prefixes": " OR ".join(f"{a}{b}*" for a, b in itertools.product("abcdefgh", repeat=2)),
    "64 wildcards": " ".join(f"*{a}{b}*" for a, b in itertools.product("abcdefgh", repeat=2)),
    "prefixes side by side": '"a b" q*-w*-e*',
    "too fuzzy": "fuzzy~9",
    "one letter, fuzzy": "a~2",
    "64 fuzzy words": " ".join(f"{letter * 4}~2" for letter in ALPHABET),
    "64 misspelt words": " ".join(f"muellerue{letter}" for letter in ALPHABET * 2),
    "ten thousand terms": "word " * 10_000,
    "a megabyte": "x" * 1_000_000,
    "a megabyte of stars": "*a" * 500_000,
    "depth 5,000": "(" * 5000 + "a" + ")" * 5000,
    "depth 400": "(" * 400 + "a" + ")" * 400,
    "depth 40": "(" * 40 + "a" + ")" * 40,
    "not not not": "NOT " * 200 + "a",
    "many stars in one word": "*a" * 400 + "b",
    "question marks": "?" * 900 + "a",
    "quotation marks": '"' * 999,
    "operators only": "AND OR NOT " * 90,
    "fields only": "title:" * 160,
    "ranges": "[a TO " * 160,
    "ranges upside down": "date:[2024 TO 2014] " * 40,
    "unknown fields": "colour:blue http://a.b/c " * 30,
    "regular expressions": "/(a+a+)+b/ r/.*.*.*x/ (.*)+ [^a]*$ " * 20,
    "tildes": "~" * 900,
    "lone surrogates": "\ud800\udfff" * 400,
    "controls": "".join(map(chr, range(32))) * 30,
    "noncharacters": "\ufffe\uffff\U0001ffff" * 300,
    "marks without letters": "\u0301" * 900,
    "one letter with many marks": "a" + "\u0301" * 900,
    "reordering controls": "\u202e" * 500 + "a",
    "nulls in words": "a\0b\0c",
    "a long word": "a" * 1000,
    "ligatures": "\ufdfa" * 900,
    "digits of every script": "٣٤٥६७८" * 150,
    "emoji": "😀" * 900,
    "chinese": "漢字仮名" * 64,
    "thai": "สวัสดี" * 160,
}


def crowds(words: Sequence[str]) -> list[str]:
    """Return queries of the commonest words at once; ``words`` are commonest first."""
    top = [word for word in words[:300] if len(word) < 9][:64]
    return [
        " ".join(top),
        " OR ".join(top),
        " ".join(f"-{word}" for word in top),
        '"' + " ".join(top) + '"',
        '"' + " ".join(top) + '"~1000',
        '"' + " ".join([top[0]] * 60) + '"~50',
        " OR ".join(f'"{a} {b}"~9' for a, b in zip(top[::2], top[1::2], strict=True))[:1000],
        " OR ".join(f'"{top[0]} {top[1]}"~{within}' for within in range(1, 31)),
        " OR ".join(f'"{a} {b} {c}"~99' for a, b, c in zip(*[iter(top[:45])] * 3, strict=True)),
        " ".join(f"{word}~2" for word in top[:30]),
    ]
