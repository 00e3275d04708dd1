"""The articles of an archive and their values as arrays, by plain SQL: read once, counted often.

What is read holds until the archive changes. Import this module inside functions only: it loads
numpy, which the window's first list does without.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.facets import Group
from desktop_app.domain.filters import Having, State
from desktop_app.domain.results import Facets
from desktop_app.storage import facets
from desktop_app.storage.column_texts import (
    CASE_ROWS,
    CASES,
    FACTS,
    HAVING,
    NOTED_TAGS,
    REVIEWS,
    STATES,
    TAG_ROWS,
    TAGS,
    Wanted,
)
from desktop_app.storage.conditions import EVERY_ARTICLE, selecting
from desktop_app.storage.id_lists import read_id_list
from desktop_app.storage.listing import in_order

if TYPE_CHECKING:
    from desktop_app.domain.filters import Filter, Sort
    from desktop_app.storage.sqlite import Connection

Ids: TypeAlias = NDArray[np.int64]

_VALUES = (Group.SOURCE, Group.YEAR, Group.LANGUAGE, Group.KIND)
_FEW = 1 << 15


class Column(NamedTuple):
    """Which values articles have.

    Those of ``values[i]`` are ``articles[starts[i]:starts[i + 1]]``, ascending, one at least.
    """

    articles: NDArray[np.int32]
    starts: NDArray[np.int64]
    values: Sequence[str]

    def parts(self) -> Iterator[tuple[str, NDArray[np.int32]]]:
        """Yield each value with its articles."""
        yield from zip(self.values, np.split(self.articles, self.starts[1:]), strict=False)

    def tally(self, wanted: NDArray[np.bool_]) -> dict[str, int]:
        """Return how many of the wanted articles have each value."""
        if not self.values:
            return {}
        there = wanted[self.articles]
        counts = np.add.reduceat(there, self.starts, dtype=np.int64)
        return dict(zip(self.values, counts.tolist(), strict=True))


class Columns:
    """The values of all articles, by group. It never changes; safe from any thread.

    Args:
        texts: what ``column_texts.read_texts`` yields.
    """

    def __init__(self, texts: Iterable[str | bytes]) -> None:
        read = _Read(texts)
        # One after the other, for the values of all articles are large for a moment.
        facts = read.columns(FACTS)
        articles, has_url = np.divmod(np.array(next(facts), np.int64), 2)
        self._size = int(articles.max(initial=0)) + 1
        self._columns: dict[Group, Column] = {
            group: _column(articles, values) for group, values in zip(_VALUES, facts, strict=True)
        }
        years = self._columns[Group.YEAR]
        dated = [part for value, part in years.parts() if value]
        tags = _pairs(read.columns(TAGS), read.columns(NOTED_TAGS))
        cases = _pairs(read.columns(CASES))
        names = facets.tag_names([*zip(*read.columns(TAG_ROWS), strict=True)])
        self._columns[Group.TAG] = _named(tags, names)
        case_names = facets.case_names([*zip(*read.columns(CASE_ROWS), strict=True)])
        self._columns[Group.CASE] = _named(cases, case_names)
        having: dict[str, Ids] = {
            Having.TAG: tags[0],
            Having.CASE: cases[0],
            Having.URL: articles[has_url == 1],
            Having.DATE: np.concatenate([articles[:0], *dated]),
        }
        for what in facets.HAVING:
            having[what] = np.array(next(read.columns(HAVING[what])), np.int64)
        self._columns[Group.HAS] = _labelled(having)
        self._columns[Group.STATE] = _labelled(_states(read))

    def count(self, ids: Ids, groups: Collection[Group] = tuple(Group)) -> Facets:
        """Count the values of articles, as ``facets.read_facets`` does.

        Args:
            ids: int64; each article once. Those that are not there are left out.
            groups: what to count.
        """
        wanted = np.zeros(self._size, np.bool_)
        wanted[ids[(ids >= 0) & (ids < self._size)]] = True
        found = {}
        for group in groups:
            found[group.value] = facets.ranked(self._columns[group].tally(wanted))
        return Facets(found)


def read_matching(connection: Connection, wanted: Filter) -> Ids:
    """Return all articles that a filter means, each once, ascending."""
    return distinct(_ids(read_id_list(connection, *selecting(wanted))))


def read_everything(connection: Connection) -> Ids:
    """Return all articles, ascending, those in the Trash included."""
    return distinct(_ids(read_id_list(connection, EVERY_ARTICLE)))


def read_order(connection: Connection, sort: Sort) -> Ids:
    """Return all articles in order, those in the Trash included."""
    return np.concatenate([_ids(read_id_list(connection, part)) for part in in_order(sort)])


def _ids(text: str) -> Ids:
    """Return the numbers of a JSON list; as objects they would take four times as long."""
    return np.fromstring(text[1:-1], np.int64, sep=",") if len(text) > 2 else np.zeros(0, np.int64)


class _Read:
    """Takes texts as columns of values, in the order in which they come."""

    def __init__(self, texts: Iterable[str | bytes]) -> None:
        self._texts = iter(texts)

    def columns(self, wanted: Wanted) -> Iterator[list[Any]]:
        """Yield the columns of a statement; all must be taken before the next one's."""
        return map(json.loads, islice(self._texts, wanted.width))


def _pairs(*read: Iterator[list[Any]]) -> tuple[Ids, list[Any]]:
    """Return articles, and what stands beside each: tags or cases."""
    pairs = [tuple(columns) for columns in read]
    articles = np.array([article for ids, _ in pairs for article in ids], np.int64)
    return articles, [other for _, others in pairs for other in others]


class _Codes(dict[Any, int]):
    """Numbers for values, in the order in which they come."""

    def __missing__(self, value: object) -> int:
        self[value] = code = len(self)
        return code


def _numbered(values: Sequence[Any]) -> tuple[NDArray[np.int64], list[Any]]:
    codes = _Codes()
    numbers = np.fromiter(map(codes.__getitem__, values), np.int64, len(values))
    return numbers, list(codes)


def _column(articles: Ids, values: Sequence[str]) -> Column:
    """Return which of some articles, ascending, have which of the values beside them."""
    numbers, names = _numbered(values)
    order = np.argsort(numbers.astype(np.int16 if len(names) < _FEW else np.int64), kind="stable")
    starts = np.searchsorted(numbers[order], np.arange(len(names)))
    return Column(articles[order].astype(np.int32), starts, names)


def _named(pairs: tuple[Ids, Sequence[Any]], names: Mapping[Any, Sequence[str]]) -> Column:
    """Return articles under each of the names of what stands beside them, each once."""
    articles, others = pairs
    numbers, known = _numbered(others)
    found: dict[str, list[Ids]] = {}
    for number, other in enumerate(known):
        for name in names[other]:
            found.setdefault(name, []).append(articles[numbers == number])
    return _labelled({name: np.concatenate(parts) for name, parts in found.items()})


def _labelled(labels: Mapping[str, Ids]) -> Column:
    """Return the articles of each label, each once."""
    parts = {label: distinct(articles) for label, articles in labels.items() if len(articles)}
    sizes = np.array([len(part) for part in parts.values()], np.int64)
    ids = np.concatenate([np.zeros(0, np.int64), *parts.values()])
    return Column(ids.astype(np.int32), np.cumsum(sizes) - sizes, [str(label) for label in parts])


def distinct(ids: Ids) -> Ids:
    """Return each of some ids once, ascending."""
    found = np.sort(ids)
    new = np.ones(len(found), np.bool_)
    np.not_equal(found[1:], found[:-1], out=new[1:])
    return found[new]


def _states(read: _Read) -> dict[str, Ids]:
    articles, flags = np.divmod(np.array(next(read.columns(STATES)), np.int64), 8)
    found: dict[str, Ids] = {
        State.READ: articles[flags & 1 != 0],
        State.UNREAD: articles[flags & 1 == 0],
        State.STARRED: articles[flags & 2 != 0],
        State.INBOX: articles[flags & 4 == 0],
    }
    ids, reviews = read.columns(REVIEWS)
    articles = np.array(ids, np.int64)
    numbers, known = _numbered(reviews)
    for number, value in enumerate(known):
        if value in set(State):
            found[value] = articles[numbers == number]
    return found
