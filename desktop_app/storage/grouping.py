"""Divides a list into groups, by plain SQL: which articles, in which order, under which heading."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseId, case_paths
from desktop_app.domain.filters import Grouping, InCase, Scope, Sort
from desktop_app.storage.counting import read_case_rows
from desktop_app.storage.encoding import sort_key

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_BY_VALUE = {
    Grouping.MONTH: "SELECT substr(published, 1, 7), json_group_array(id) FROM article GROUP BY 1",
    Grouping.YEAR: "SELECT substr(published, 1, 4), json_group_array(id) FROM article GROUP BY 1",
    Grouping.SOURCE: "SELECT source, json_group_array(id) FROM article GROUP BY 1",
}
_BY_CASE = "SELECT case_id, json_group_array(article) FROM case_article GROUP BY 1"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a list, from position ``first`` on.

    ``value`` is "2021-02", "2021", a source or the path of a case; "" for articles without one.
    """

    value: str
    first: int
    count: int


def read_groups(
    connection: Connection, ids: Sequence[int], by: Grouping, sort: Sort, scope: Scope = ()
) -> tuple[array[int], tuple[Section, ...]]:
    """Put articles under headings; within a group the order stays.

    Months and years run as ``sort`` does, newest first unless it is ``OLDEST``; other headings
    by their letters; what has no value comes last. An article in several cases stands under the
    first of them, by path; of those in the scope if that is a case.
    """
    heading = _of_cases(connection, scope) if by is Grouping.CASE else _of_values(connection, by)
    found: dict[str, list[int]] = {}
    for article in ids:
        found.setdefault(heading.get(article, ""), []).append(article)
    last = found.pop("", None)
    if by in (Grouping.MONTH, Grouping.YEAR):
        order = sorted(found, reverse=sort is not Sort.OLDEST)
    else:
        order = sorted(found, key=lambda value: (sort_key(value), value))
    if last is not None:
        found[""] = last
        order.append("")
    grouped, groups = array("q"), []
    for value in order:
        groups.append(Section(value, len(grouped), len(found[value])))
        grouped.fromlist(found[value])
    return grouped, tuple(groups)


def _of_values(connection: Connection, by: Grouping) -> dict[int, str]:
    found: dict[int, str] = {}
    for value, articles in connection.execute(_BY_VALUE[by]):
        found |= dict.fromkeys(json.loads(articles), value)
    return found


def _of_cases(connection: Connection, scope: Scope) -> dict[int, str]:
    """Return the path under which each article stands; earlier paths win."""
    paths = case_paths(read_case_rows(connection))
    wanted = {one.case for one in scope if isinstance(one, InCase)}
    if wanted:
        parents = {row.case.id: row.case.parent for _, row in paths}
        paths = [pair for pair in paths if _inside(pair[1].case.id, parents, wanted)]
    members = {case: json.loads(ids) for case, ids in connection.execute(_BY_CASE)}
    found: dict[int, str] = {}
    for path, row in sorted(paths, key=lambda pair: (sort_key(pair[0]), pair[0]), reverse=True):
        found |= dict.fromkeys(members.get(row.case.id, ()), path)
    return found


def _inside(case: CaseId, parents: dict[CaseId, CaseId | None], wanted: set[CaseId]) -> bool:
    at: CaseId | None = case
    while at is not None and at not in wanted:
        at = parents.get(at)
    return at is not None
