"""Reading a query: the guard, the structure, and what is said about both.

Nothing that a user can type or paste raises an error or takes long: a query has at most 1,000
characters, 64 terms and 40 levels.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.results import Begun
from desktop_app.domain.text import normalise
from desktop_app.search import leaves
from desktop_app.search.lexer import Kind, Lexed, Lexeme, lex
from desktop_app.search.plain import flat_tree, plain_words
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import Node

MAX_CHARACTERS = 1000
MAX_TERMS = 64
MAX_DEPTH = 40

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_ABBREVIATED = re.compile('(?<=[\u05d0-\u05ea])["“”](?=[\u05d0-\u05ea])')
"""A quotation mark in a Hebrew word, typed for the sign of abbreviations (gershayim)."""

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a query was understood.

    ``text`` is the query without what carries no text; places in ``tree`` are places in it, those
    in ``begun`` are places in the query as it was given.
    ``tree`` is None if there is nothing to search for: ``blank`` if the query is, and otherwise
    ``problem`` says why. ``begun`` says what is left out or taken for words, but may still become
    right.
    """

    text: str
    tree: Node | None
    problem: str = ""
    blank: bool = False
    begun: tuple[Begun, ...] = ()


def read(query: str, today: dt.date, *, as_you_type: bool = False) -> Reading:
    """Read a query.

    Args:
        query: what was typed.
        today: what ``last:30d`` counts from.
        as_you_type: whether the last word counts as the beginning of one; then parentheses,
            quotation marks and operators that are not finished yet are no problem.
    """
    if len(query) > MAX_CHARACTERS:
        return Reading("", None, f"A search has at most {MAX_CHARACTERS:,} characters.")
    text = _cleaned(query)
    if not text.strip():
        return Reading(text, None, blank=True)
    plain = plain_words(text, MAX_TERMS, as_you_type=as_you_type)
    if plain is not None:
        return Reading(text, plain)
    lexed = lex(text, today, as_you_type=as_you_type)
    if lexed.terms > MAX_TERMS:
        return Reading(text, None, f"A search has at most {MAX_TERMS} terms.")
    said = lexed.problems or lexed.begun
    if len(lexed.lexemes) == 1 and lexed.lexemes[0].node is not None and not said:
        return Reading(text, lexed.lexemes[0].node)
    lexed.lexemes = _balanced(lexed, as_you_type)
    lexed.lexemes = _operators(lexed, as_you_type)
    problem = " ".join(dict.fromkeys(lexed.problems))
    begun = _placed(lexed.begun, text, query)
    if not lexed.lexemes:
        if as_you_type:
            return Reading(text, None, problem, blank=True, begun=begun)
        return Reading(text, None, f"{problem} There is no word in the search.".strip())
    if _depth(lexed.lexemes) > MAX_DEPTH:
        return Reading(text, None, f"A search has at most {MAX_DEPTH} levels of parentheses.")
    return Reading(text, _tree(lexed.lexemes), problem, begun=begun)


def _cleaned(query: str) -> str:
    """Return a query without what carries no text, its quotation marks all alike."""
    text = normalise(query)
    if text.isascii():
        return text
    return _ABBREVIATED.sub("\u05f4", _INVISIBLE.sub("", text)).translate(_QUOTES)


def _placed(begun: Sequence[Begun], text: str, query: str) -> tuple[Begun, ...]:
    """Return what is begun with its places in the query as it was given, not in its text."""
    if not begun or text == query:
        return tuple(begun)
    ends = range(len(query) + 1)

    def size(end: int) -> int:
        return len(_cleaned(query[:end]))

    return tuple(
        Begun(
            one.said,
            bisect_left(ends, one.start, key=size),
            bisect_right(ends, one.end, key=size) - 1,
        )
        for one in begun
    )


def _tree(lexemes: list[Lexeme]) -> Node:
    """Return the tree of well-formed lexemes, at least one."""
    tree = flat_tree(lexemes)
    if tree is not None:
        # What Whoosh's parser makes of it, in a tenth of the time: most queries are like this.
        return tree
    from desktop_app.search.parser import parse

    return parse(lexemes)


def _balanced(lexed: Lexed, as_you_type: bool) -> list[Lexeme]:
    """Leave out parentheses that have no partner or nothing in them."""
    kept: list[Lexeme | None] = []
    opened: list[int] = []
    alone = 0
    for lexeme in lexed.lexemes:
        if lexeme.kind is Kind.OPEN:
            opened.append(len(kept))
        elif lexeme.kind is Kind.CLOSE:
            if not opened:
                alone += 1
                continue
            start = opened.pop()
            if start == len(kept) - 1:
                kept.pop()
                continue
        kept.append(lexeme)
    for start in opened:
        kept[start] = None
    if alone or (opened and not as_you_type):
        lexed.problems.append("A parenthesis has no partner; it was left out.")
    return [lexeme for lexeme in kept if lexeme is not None]


_BEFORE = (Kind.LEAF, Kind.CLOSE)
_AFTER = (Kind.LEAF, Kind.OPEN, Kind.NOT)


def _operators(lexed: Lexed, as_you_type: bool) -> list[Lexeme]:
    """Take operators without operands for words; drop NOT NOT."""
    given = lexed.lexemes
    kept: list[Lexeme] = []
    for at, lexeme in enumerate(given):
        rest = given[at + 1 :]
        if lexeme.kind is Kind.NOT:
            while rest and rest[0].kind is Kind.NOT:
                rest = rest[1:]
            fits = bool(rest) and rest[0].kind in (Kind.LEAF, Kind.OPEN)
        elif lexeme.kind in (Kind.AND, Kind.OR):
            fits = bool(kept) and kept[-1].kind in _BEFORE
            fits = fits and bool(rest) and rest[0].kind in _AFTER and _has_operand(rest)
        else:
            fits = True
        if fits:
            if lexeme.kind is Kind.NOT and kept and kept[-1].kind is Kind.NOT:
                kept.pop()
            else:
                kept.append(lexeme)
        elif lexeme.text.isalpha() and not (as_you_type and _is_open(rest)):
            kept.append(_as_word(lexeme))
            lexed.problems.append(f"“{lexeme.text}” was taken as a word: it has nothing to join.")
    return kept


def _is_open(rest: list[Lexeme]) -> bool:
    """Whether what an operator is to join may still be typed behind it."""
    return all(lexeme.kind is Kind.NOT for lexeme in rest)


def _has_operand(rest: list[Lexeme]) -> bool:
    after = next((lexeme for lexeme in rest if lexeme.kind is not Kind.NOT), None)
    return after is not None and after.kind in (Kind.LEAF, Kind.OPEN)


def _as_word(lexeme: Lexeme) -> Lexeme:
    node = leaves.word(lexeme.text.lower(), PLAIN_FIELDS, 0, unfinished=False)
    return lexeme._replace(kind=Kind.LEAF, node=node)


def _depth(lexemes: list[Lexeme]) -> int:
    deepest = depth = 0
    for lexeme in lexemes:
        depth += (lexeme.kind is Kind.OPEN) - (lexeme.kind is Kind.CLOSE)
        deepest = max(deepest, depth)
    return deepest
