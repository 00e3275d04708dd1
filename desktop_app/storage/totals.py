"""What the sidebar counts, kept in the database until something changes.

To count 100,000 articles takes longer than all else that the window's first picture reads. So the
numbers stay where the articles are, under the same key, beside the head of the log that they were
counted after. Whatever changes articles, tags or cases adds to the log; numbers beside another
head are never shown, they are counted anew.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import Case, CaseId, CaseRow
from desktop_app.domain.tags import Tag, TagRow
from desktop_app.storage.counting import (
    LibraryCounts,
    read_case_rows,
    read_counts,
    read_tag_tree,
)
from desktop_app.storage.migrations import STEPS
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.storage.sqlite import Connection

_NAME = "totals"
_FORM = 1
"""Counts up whenever something else is kept, or it is counted in another way."""

_KEPT = "SELECT value FROM meta WHERE name = ?"
_KEEP = "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"
_HEAD = """
    SELECT coalesce((SELECT seq || ' ' || mac FROM audit ORDER BY seq DESC LIMIT 1), ''),
           coalesce((SELECT max(id) FROM article), 0),
           (SELECT count(*) FROM tag), (SELECT count(*) FROM cases)"""


@dataclass(frozen=True, slots=True)
class Totals:
    """How much the library's lists, its tags and its cases hold.

    ``within`` counts what tags hold with those below them; see ``read_tag_tree``.
    """

    counts: LibraryCounts
    tags: tuple[TagRow, ...]
    within: Mapping[str, int]
    cases: tuple[CaseRow, ...]


def read_totals(connection: Connection) -> Totals:
    """Return what was kept, if nothing has changed since; count otherwise."""
    return _kept(connection, _state(connection)) or _counted(connection)


def are_kept(connection: Connection) -> bool:
    """Whether what was kept is what there is."""
    return _kept(connection, _state(connection)) is not None


def keep_totals(connection: Connection) -> None:
    """Count, and keep it; to be called in a transaction that writes."""
    found = _counted(connection)
    counts = found.counts
    value: dict[str, Any] = {
        "state": _state(connection),
        "counts": [getattr(counts, name) for name in LibraryCounts.__slots__],
        "tags": [(row.tag.path, row.tag.colour.value, row.articles) for row in found.tags],
        "within": dict(found.within),
        "cases": [(r.case.id, r.case.name, r.case.parent, r.articles) for r in found.cases],
    }
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    connection.execute(_KEEP, (_NAME, text))


def _state(connection: Connection) -> list[Any]:
    """Return what is another one after every change of articles, tags and cases."""
    return [_FORM, len(STEPS), *connection.execute(_HEAD).fetchone()]


def _counted(connection: Connection) -> Totals:
    tags, within = read_tag_tree(connection)
    return Totals(read_counts(connection), tags, within, read_case_rows(connection))


def _kept(connection: Connection, state: list[Any]) -> Totals | None:
    row = connection.execute(_KEPT, (_NAME,)).fetchone()
    if row is None:
        return None
    value = json.loads(row[0])
    if value["state"] != state:
        return None
    return Totals(
        LibraryCounts(*value["counts"]),
        tuple(TagRow(Tag(path, Colour(colour)), count) for path, colour, count in value["tags"]),
        value["within"],
        tuple(
            CaseRow(Case(CaseId(case), name, CaseId(parent) if parent else None), count)
            for case, name, parent, count in value["cases"]
        ),
    )
