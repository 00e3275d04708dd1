"""The words of the index that a leaf of a query stands for, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

MAX_EXPANSIONS = 2000
"""Words that all wildcards and misspellings of a query together may stand for. A beginning may
stand for any number: its words lie side by side."""

MAX_READ = 300_000
"""Words that one query may have looked at one by one."""

SHOWN = 4
"""So many words are named when a query is read back."""


class TooWide(Exception):
    """A query stands for too much; the text says so, for the user."""


class Run(NamedTuple):
    """Words of one field of one segment: those with the ordinals ``first`` to ``end - 1``.

    ``languages`` are those of the articles in which they count; None is any.
    """

    first: int
    end: int
    languages: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """The words that a leaf stands for.

    ``runs`` says by number of segment and field which they are; ``common`` are up to four of
    them, the commonest first; ``total`` is how many there are, or at least if not ``exact``.
    A plain word is none of its own forms in either. ``begun`` says, as ``runs`` does, from which
    to which word all begin alike; None for what is no beginning.
    """

    runs: Mapping[tuple[int, str], Sequence[Run]] = field(default_factory=dict)
    common: tuple[str, ...] = ()
    total: int = 0
    exact: bool = True
    begun: Mapping[tuple[int, str], tuple[int, int]] = field(default_factory=dict)
