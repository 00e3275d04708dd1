"""Cases: the stories that a reporter works on, as a tree; an article can be in many."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType

from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.errors import BadValue
from desktop_app.values import dataclass

CaseId = NewType("CaseId", str)
MAX_LENGTH = 200
_STEP = re.compile(r"(?<![0-9])/|/(?![0-9])")


@dataclass(frozen=True, slots=True)
class Case:
    """A case. Names may hold "/" (docket numbers do), so the tree is told by ``parent``."""

    id: CaseId
    name: str
    parent: CaseId | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case and how many articles are in it itself; articles in the Trash do not count."""

    case: Case
    articles: int


def case_paths(rows: Iterable[CaseRow]) -> list[tuple[str, CaseRow]]:
    """Return each case with its path ("Above/Below"), in the order given."""
    rows = list(rows)
    by_id = {row.case.id: row for row in rows}

    def path(row: CaseRow, seen: frozenset[CaseId] = frozenset()) -> str:
        parent = by_id.get(row.case.parent) if row.case.parent else None
        if parent is None or parent.case.id in seen:
            return row.case.name
        return f"{path(parent, seen | {row.case.id})}/{row.case.name}"

    return [(path(row), row) for row in rows]


def case_steps(path: str) -> list[str]:
    """Return the names in a path ("Above/Below"); a "/" between digits belongs to a name."""
    steps = [step.strip() for step in _STEP.split(path)]
    return steps if all(steps) else [path]


def case_name(name: str) -> str:
    """Return a name in the form in which cases are kept.

    Raises:
        BadValue: nothing is left of the name, or it is over 200 characters.
    """
    name = visible_bidi(one_line(name))
    if not name:
        raise BadValue("A case needs a name.", "Type a few words, such as “Harbour trial”.")
    if len(name) > MAX_LENGTH:
        raise BadValue(
            f"The name of a case has at most {MAX_LENGTH} characters.", "Choose a shorter one."
        )
    return name


def new_case_id() -> CaseId:
    """Return a fresh random id (UUID version 4)."""
    from uuid import uuid4

    return CaseId(str(uuid4()))
