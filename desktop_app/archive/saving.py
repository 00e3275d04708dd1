"""From what the user wants to the edit that does it: saved searches; and the history of queries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain import edits as e
from desktop_app.domain.dates import utc_now
from desktop_app.domain.filters import Scope, Sort
from desktop_app.domain.searches import SavedSearch, SearchId, new_search_id, search_name
from desktop_app.domain.text import fold, one_line
from desktop_app.errors import NotInArchive
from desktop_app.storage.searches import Searches

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search as it stands in the window or on the command line, still without a name."""

    query: str = ""
    scope: Scope = ()
    filters: Scope = ()
    sort: Sort = Sort.RELEVANCE


def named(searches: Iterable[SavedSearch], name: str) -> SavedSearch:
    """Return the saved search of a name, whatever its case.

    Raises:
        NotInArchive: there is none.
    """
    wanted = fold(search_name(name))
    for search in searches:
        if fold(search.name) == wanted:
            return search
    raise NotInArchive(
        f"There is no saved search “{name}” in this archive.", "List them with search --list-saved."
    )


def save(session: Session, name: str, wanted: Wanted) -> e.Edit | None:
    """Keep a search under a name; a search of that name is given the new values."""
    name = search_name(name)
    known = Searches(session).all()
    was = next((one for one in known if fold(one.name) == fold(name)), None)
    if was is None:
        position = max((one.position for one in known), default=0) + 1
        return e.SaveSearch(
            SavedSearch(new_search_id(), name, wanted.query.strip(), wanted.scope, wanted.filters,
                        wanted.sort, position)
        )  # fmt: skip
    now = replace(
        was,
        name=name,
        query=wanted.query.strip(),
        scope=wanted.scope,
        filters=wanted.filters,
        sort=wanted.sort,
        unread=(),
    )
    return e.ChangeSearch(was, now) if now != was else None


def rename(session: Session, search: SearchId, name: str) -> e.Edit | None:
    """Give a saved search another name."""
    was = _there(session, search)
    now = replace(was, name=search_name(name))
    return e.ChangeSearch(was, now) if now != was else None


def forget(session: Session, search: SearchId) -> e.Edit:
    """Delete a saved search; what it finds stays."""
    return e.ForgetSearch(_there(session, search))


def move(session: Session, search: SearchId, by: int) -> tuple[e.Edit, ...]:
    """Move a saved search up (negative) or down among the others."""
    _there(session, search)
    known = list(Searches(session).all())
    at = next(place for place, one in enumerate(known) if one.id == search)
    known.insert(max(0, at + by), known.pop(at))
    return tuple(
        e.ChangeSearch(one, replace(one, position=place))
        for place, one in enumerate(known, 1)
        if one.position != place
    )


def remember(session: Session, query: str) -> None:
    """Put a query that was used at the head of the history."""
    query = one_line(query)
    if query:
        Searches(session).remember(query, utc_now())


def _there(session: Session, search: SearchId) -> SavedSearch:
    found = Searches(session).find(search)
    if found is None:
        raise NotInArchive("That saved search is not there any more.", "Save it again.")
    return found
