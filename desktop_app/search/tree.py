"""A query as a tree of plain values: what the parser makes and everything else reads."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.filters import Filter


class Shape(StrEnum):
    """How a pattern is meant."""

    PREFIX = "prefix"
    WILDCARD = "wildcard"
    CHARACTER = "character"
    """One Chinese, Japanese or Korean character, wherever it stands."""


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word; through its stem unless ``exact``.

    ``fields`` are those it may stand in. ``[start, end)`` is its place in the query.
    ``beginning`` counts words that begin with it as well (search as you type).
    """

    text: str
    fields: tuple[str, ...]
    exact: bool = False
    beginning: bool = False
    start: int = 0
    end: int = 0

    def __hash__(self) -> int:
        """Return what is found out fast: leaves are looked up all the time."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words of a shape: ``text`` ends before the asterisk of a prefix; folded."""

    text: str
    fields: tuple[str, ...]
    shape: Shape = Shape.PREFIX

    def __hash__(self) -> int:
        """Return what is found out fast: leaves are looked up all the time."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Words at most ``distance`` letters away (added, left out, changed or swapped)."""

    text: str
    fields: tuple[str, ...]
    distance: int = 1

    def __hash__(self) -> int:
        """Return what is found out fast: leaves are looked up all the time."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side in this order or, with ``within``, that near in any order.

    ``within`` is how many words further on the last one may stand from the first, for two
    words; each further word adds one. 0 means: side by side, in order.
    """

    slots: tuple[Word | Pattern, ...]
    fields: tuple[str, ...]
    within: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What the database answers."""

    filter: Filter


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article."""


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either(Or):
    """The same written in several ways; the first is the one that was typed."""


@dataclass(frozen=True, slots=True)
class Not:
    """Not the part."""

    part: Node


Joined = And | Or
Simple = Word | Pattern | Fuzzy
Leaf = Simple | Phrase
Node = Word | Pattern | Fuzzy | Phrase | Facts | Everything | And | Or | Not


def anywhere(leaf: Simple) -> Hashable:
    """Return what a leaf means, wherever it stands in a query."""
    if isinstance(leaf, Word):
        return leaf.text, leaf.fields, leaf.exact, leaf.beginning
    return leaf


def joined(kind: type[And | Or], given: Iterable[Node]) -> Node:
    """Return parts as one tree: each once, and those of parts of the same kind in their place."""
    parts: dict[Node, None] = {}
    for part in given:
        if isinstance(part, kind) and not isinstance(part, Either):
            parts.update(dict.fromkeys(part.parts))
        else:
            parts[part] = None
    return next(iter(parts)) if len(parts) == 1 else kind(tuple(parts))


def ends(node: Node, *, denied: bool = True) -> list[Leaf | Facts | Everything]:
    """Return the ends of a tree, left to right.

    Without ``denied``, only those that an article may be found by: what stands under an odd number
    of NOTs is left out.
    """
    found: list[Leaf | Facts | Everything] = []
    _collect(node, denied, found)
    return found


def _collect(node: Node, denied: bool, found: list[Leaf | Facts | Everything]) -> None:
    if isinstance(node, Joined):
        for part in node.parts:
            _collect(part, denied, found)
    elif not isinstance(node, Not):
        found.append(node)
    elif isinstance(node.part, Not):
        _collect(node.part.part, denied, found)
    elif denied:
        _collect(node.part, True, found)


def leaves(node: Node) -> list[Leaf]:
    """Return the leaves of words that an article may be found by, left to right."""
    return [end for end in ends(node, denied=False) if isinstance(end, Leaf)]


def writings(node: Node) -> list[list[Leaf]]:
    """Return the leaves of each word that is looked for in several writings."""
    if isinstance(node, Either):
        return [leaves(node)]
    if isinstance(node, Joined):
        return [found for part in node.parts for found in writings(part)]
    return writings(node.part) if isinstance(node, Not) else []


def filters(node: Node, *, denied: bool = False) -> list[Filter]:
    """Return the facts that an article may be found by; with ``denied`` all that are asked for."""
    return [end.filter for end in ends(node, denied=denied) if isinstance(end, Facts)]
