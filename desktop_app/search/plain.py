"""Queries of the plainest kinds, read without the lexer and without Whoosh's parser.

Most queries are like that, and so is nearly every key that is typed. What is made of them is what
the lexer, and Whoosh, make of them; a property test compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.search.leaves import plain_word
from desktop_app.search.lexer import OPERATORS, Kind, Lexeme
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.tree import And, Node, Not, Or, joined

_WORDS = re.compile(r"[A-Za-z0-9 ]+")
_WORD = re.compile(r"[^ ]+")


def plain_words(text: str, most: int, *, as_you_type: bool) -> Node | None:
    """Return what some plain words with blanks between stand for, None if it is anything else.

    Args:
        text: the query.
        most: how many words it may have.
        as_you_type: whether the last word counts as the beginning of one.
    """
    if not _WORDS.fullmatch(text):
        return None
    words: list[Node] = []
    size = len(text)
    for match in _WORD.finditer(text):
        written = match.group()
        start, end = match.span()
        if written in OPERATORS or end - start > MAX_WORD:
            return None
        words.append(plain_word(written, start, unfinished=as_you_type and end == size))
    if not words or len(words) > most:
        return None
    return words[0] if len(words) == 1 else And(tuple(words))


def flat_tree(lexemes: Sequence[Lexeme]) -> Node | None:
    """Return the tree of well-formed lexemes, None if they have parentheses within parentheses."""
    outer: list[Node | Kind] = []
    inner: list[Node | Kind] | None = None
    for lexeme in lexemes:
        if lexeme.kind is Kind.OPEN:
            if inner is not None:
                return None
            inner = []
        elif lexeme.kind is Kind.CLOSE:
            assert inner is not None
            outer.append(_grouped(inner))
            inner = None
        else:
            part = lexeme.kind if lexeme.node is None else lexeme.node
            (outer if inner is None else inner).append(part)
    return _grouped(outer)


def _grouped(parts: list[Node | Kind]) -> Node:
    """Return parts as one tree: NOT binds closest, then AND, then OR, then standing beside."""
    for at in range(len(parts) - 2, -1, -1):
        after = parts[at + 1]
        if parts[at] is Kind.NOT and not isinstance(after, Kind):
            parts[at : at + 2] = [Not(after)]
    for kind, made in ((Kind.AND, And), (Kind.OR, Or)):
        while kind in parts:
            at = parts.index(kind)
            both = [part for part in parts[at - 1 : at + 2] if not isinstance(part, Kind)]
            parts[at - 1 : at + 2] = [joined(made, both)]
    return joined(And, [part for part in parts if not isinstance(part, Kind)])
