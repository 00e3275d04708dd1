"""A query, as typed, into lexemes that always make a well-formed query.

What can't be meant as it is written (a parenthesis or quotation mark without a partner, an
operator without operands, an unknown field) is taken literally, and a sentence says so.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from desktop_app.domain.results import Begun
from desktop_app.search import facts, leaves
from desktop_app.search.schema import PLAIN_FIELDS, FieldRow, field_named
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.tree import Either, Everything, Facts, Node, Phrase


class Kind(Enum):
    """What a lexeme is."""

    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    LEAF = auto()


class How(Enum):
    """How a value is written."""

    PLAIN = auto()
    QUOTED = auto()
    LITERAL = auto()
    """Without quotation marks, or with one only, but to be read as if between two."""


class Lexeme(NamedTuple):
    """A piece of a query as it is written; ``node`` is what a leaf stands for."""

    kind: Kind
    text: str
    node: Node | None = None


@dataclass(slots=True)
class Lexed:
    """The lexemes of a query, how many terms it has, and what could not be read as written.

    ``begun`` is what could not be read so far: as you type, it may still become right.
    """

    lexemes: list[Lexeme] = field(default_factory=list)
    terms: int = 0
    problems: list[str] = field(default_factory=list)
    begun: list[Begun] = field(default_factory=list)


OPERATORS = {
    "AND": Kind.AND,
    "OR": Kind.OR,
    "NOT": Kind.NOT,
    "&&": Kind.AND,
    "|": Kind.OR,
    "||": Kind.OR,
}
"""How operators are written, by themselves: here and in other programs."""

_PLAIN = re.compile(rf"[A-Za-z0-9]{{1,{MAX_WORD}}}(?=[ ()]|\Z)")
"""A word that is one however it is looked at, or an operator."""

_FIELD = re.compile(r"([^\W\d_]\w*):(?=[^\s)])")
_NAME_ALONE = re.compile(r"([^\W\d_]\w*):\Z")
_BARE_RANGE = re.compile(r"\[\s*\d")
_OPEN_RANGE = re.compile(r"\[[^\[\]()\"]*\Z")
_QUOTED = re.compile(r'"([^"]*)"(?:~(\d{1,9}))?')
_CHUNK = re.compile(r'[^\s()"]+')
_BLANKS = re.compile(r"\s+")
_DENIED = re.compile(r"-(?=[^\s\-)])|!(?=[^\s!)])")
"""A sign before what must not be found, as here and as in other programs."""

_ADDRESS = re.compile(r"\w+://")
_BEGUN_ADDRESS = re.compile(r"\w+:/\Z")


def lex(text: str, today: dt.date, *, as_you_type: bool = False) -> Lexed:
    """Return the lexemes of a cleaned query; ``today`` is what ``last:`` counts from."""
    return _Lexer(text, today, as_you_type).run()


class _Lexer:
    def __init__(self, text: str, today: dt.date, as_you_type: bool) -> None:
        self._text = text
        self._today = today
        self._typing = as_you_type
        self._out = Lexed()
        # The field of each open parenthesis: title:(a b) asks for both in the title.
        self._fields: list[FieldRow | None] = []
        self._at = 0

    def run(self) -> Lexed:
        text = self._text
        while self._at < len(text):
            blanks = _BLANKS.match(text, self._at)
            if blanks:
                self._at = blanks.end()
            elif text[self._at] in "()":
                self._parenthesis(None)
            elif self._row() is not None or not self._plain():
                self._piece()
        return self._out

    def _parenthesis(self, row: FieldRow | None) -> None:
        if self._text[self._at] == "(":
            self._fields.append(row or self._row())
            self._add(Kind.OPEN, "(")
        else:
            if self._fields:
                self._fields.pop()
            self._add(Kind.CLOSE, ")")
        self._at += 1

    def _row(self) -> FieldRow | None:
        return self._fields[-1] if self._fields else None

    def _add(self, kind: Kind, text: str, node: Node | None = None) -> None:
        self._out.lexemes.append(Lexeme(kind, text, node))

    def _plain(self) -> bool:
        """Read the plainest words, which most are, the short way; return whether it is one."""
        match = _PLAIN.match(self._text, self._at)
        if match is None:
            return False
        written, start = match.group(), self._at
        self._at = end = match.end()
        if written in OPERATORS:
            self._operator(written)
        else:
            unfinished = self._typing and end == len(self._text)
            self._add(Kind.LEAF, written, leaves.plain_word(written, start, unfinished=unfinished))
            self._out.terms += 1
        return True

    def _operator(self, written: str) -> None:
        """Add the operator before the cursor, unless its letters may be those of a longer word."""
        if not self._typing or self._at < len(self._text):
            self._add(OPERATORS[written], written)

    def _piece(self) -> None:
        text, start = self._text, self._at
        before = text[start - 1] if start else " "
        denied = _DENIED.match(text, start)
        if denied and (before.isspace() or before in "()"):
            self._add(Kind.NOT, denied.group())
            self._at = start = start + 1
        named = _FIELD.match(text, start)
        row = field_named(named[1]) if named else None
        if named and row is not None:
            self._at = named.end()
            inner = _DENIED.match(text, self._at)
            if inner and row.source == "index" and row.name != "url":
                # title:-word is meant as -title:word.
                self._add(Kind.NOT, inner.group())
                self._at += 1
            self._value(row, start)
            return
        if self._typing and self._is_name_alone():
            return
        chunk = _CHUNK.match(text, start)
        if chunk and chunk.group() in OPERATORS and not denied:
            self._at = chunk.end()
            self._operator(chunk.group())
            return
        if named and chunk and self._is_address(start):
            self._at = chunk.end()
            self._leaf(self._row(), chunk.group(), start, how=How.LITERAL)
            return
        if named:
            self._out.problems.append(f"There is no field “{named[1]}”; it was searched as a word.")
        self._value(self._row(), start)

    def _is_address(self, start: int) -> bool:
        if self._typing and _BEGUN_ADDRESS.match(self._text, start):
            return True
        return _ADDRESS.match(self._text, start) is not None

    def _is_name_alone(self) -> bool:
        """Leave out the name of a field, at the end, until the first letter of its value."""
        named = _NAME_ALONE.match(self._text, self._at)
        row = field_named(named[1]) if named else None
        if row is None:
            return False
        start, self._at = self._at, len(self._text)
        problem = str(facts.Unread("it needs a value"))
        self._unread(problem, start, left_out=True, may_become=True)
        return True

    def _value(self, row: FieldRow | None, start: int) -> None:
        """Read what stands at the cursor as a value of a field, or of none."""
        text, at = self._text, self._at
        if at < len(text) and text[at] == "(":
            self._parenthesis(row)
            return
        if text[at] == '"':
            quoted = _QUOTED.match(text, at)
            if quoted:
                self._at = quoted.end()
                within = int(quoted[2] or 0)
                self._leaf(row, quoted[1], start, within, How.QUOTED, quoted.start(1))
            elif self._typing:
                self._at = len(text)
                self._leaf(row, text[at + 1 :], start, how=How.LITERAL, begin=at + 1)
            else:
                self._at = at + 1
                self._out.problems.append("A quotation mark has no partner; it was left out.")
            return
        between = facts.RANGE.match(text, at)
        if between and (row is None or row.source == "database"):
            self._at = between.end()
            self._leaf(row or field_named("date"), between.group(), start)
            return
        days = row
        if row is None and _BARE_RANGE.match(text, at):
            days = field_named("date")
        if self._typing and days is not None and days.source == "database":
            begun = _OPEN_RANGE.match(text, at)
            if begun and facts.may_become(days.name, begun.group()):
                self._at = begun.end()
                self._leaf(days, begun.group(), start)
                return
        chunk = _CHUNK.match(text, at)
        assert chunk is not None  # no blank, quotation mark or parenthesis stands here
        self._at = chunk.end()
        self._leaf(row, chunk.group(), start)

    def _leaf(
        self,
        row: FieldRow | None,
        value: str,
        start: int,
        within: int = 0,
        how: How = How.PLAIN,
        begin: int | None = None,
    ) -> None:
        """Add a value; ``start`` is where its lexeme begins, ``begin`` where the value does."""
        begin = self._at - len(value) if begin is None else begin
        written = self._text[start : self._at]
        unfinished = self._typing and self._at == len(self._text) and how is not How.QUOTED
        if row is not None and row.source == "database":
            node = self._fact(row, value, start, unfinished)
        elif how is not How.PLAIN or (row is not None and row.name == "url"):
            names = (row.name,) if row is not None else PLAIN_FIELDS
            node = leaves.quoted(value, within, names, begin, unfinished=unfinished)
        else:
            names = (row.name,) if row is not None else PLAIN_FIELDS
            if leaves.is_too_fuzzy(value):
                self._out.problems.append(
                    f"“{written}” was read with ~{leaves.MAX_DISTANCE}, the most there is."
                )
            node = leaves.word(value, names, begin, unfinished=unfinished)
        if node is not None:
            self._out.terms += _terms(node)
            self._add(Kind.LEAF, written, node)

    def _fact(self, row: FieldRow, value: str, start: int, unfinished: bool) -> Node | None:
        if unfinished and row.name == "tag" and not value.endswith("*"):
            value += "*"
        try:
            return Facts(facts.fact(row.name, value, self._today))
        except facts.Unread as problem:
            # Without a name it stands in the parentheses of one, where operators may be meant.
            is_named = self._text[start : self._at] != value
            may_become = self._typing and (
                facts.may_become(row.name, value) or (not is_named and _is_begun(value))
            )
            self._unread(str(problem), start, left_out=unfinished, may_become=may_become)
            if unfinished:
                return None
            return leaves.quoted(
                self._text[start : self._at], 0, PLAIN_FIELDS, start, unfinished=False
            )

    def _unread(self, problem: str, start: int, *, left_out: bool, may_become: bool) -> None:
        """Say why a value could not be read, and what was done with it."""
        written = self._text[start : self._at]
        if left_out:
            # Said all the same: else everything would seem to be what was found.
            said = f"“{written}” is left out so far: {problem}."
        else:
            said = f"“{written}” was searched as words: {problem}."
        if may_become:
            self._out.begun.append(Begun(said, start, self._at))
        else:
            self._out.problems.append(said)


def _is_begun(operator: str) -> bool:
    """Whether letters may become an operator."""
    return any(name.startswith(operator) for name in (*OPERATORS, "-", "!"))


def _terms(node: Node) -> int:
    """Count terms; four characters of a script without blanks count as one.

    Of what is written in several ways those that were typed count.
    """
    if isinstance(node, Either):
        return _terms(node.parts[0])
    if isinstance(node, Phrase):
        short = sum(1 for slot in node.slots if len(slot.text) <= 2 and not slot.text.isascii())
        return len(node.slots) - short + (short + 3) // 4
    return 0 if isinstance(node, Everything) else 1
