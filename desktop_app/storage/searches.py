"""Saved searches and the history of queries; read by plain SQL, as lists are."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.dates import to_iso
from desktop_app.domain.filters import Sort
from desktop_app.domain.searches import HISTORY, SavedSearch, SearchId
from desktop_app.storage.encoding import Json, to_json
from desktop_app.storage.filtering import decode, encode

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.storage.sqlite import Connection

_SEARCHES = "SELECT id, name, query, scope, sort, position FROM saved_search"
_UNREAD_SORT = "unread sort: "


def read_searches(connection: Connection) -> tuple[SavedSearch, ...]:
    """Return the saved searches in the order that the user gave them."""
    rows = connection.execute(f"{_SEARCHES} ORDER BY position, name, id").fetchall()
    return tuple(_value(row) for row in rows)


def read_history(connection: Connection) -> tuple[str, ...]:
    """Return the queries that were used, the newest first."""
    rows = connection.execute("SELECT query FROM search_history ORDER BY id DESC").fetchall()
    return tuple(row[0] for row in rows)


class Searches:
    """The saved searches and the history, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches in order."""
        return read_searches(self._plain())

    def find(self, search: SearchId) -> SavedSearch | None:
        """Return a saved search, or None."""
        row = self._plain().execute(f"{_SEARCHES} WHERE id = ?", (search,)).fetchone()
        return _value(row) if row is not None else None

    def add(self, search: SavedSearch) -> None:
        """Keep a search that is not there."""
        self._run("INSERT INTO saved_search VALUES (?, ?, ?, ?, ?, ?)", *_row(search))

    def change(self, search: SavedSearch) -> None:
        """Give the search of that id other values."""
        self._run("REPLACE INTO saved_search VALUES (?, ?, ?, ?, ?, ?)", *_row(search))

    def remove(self, search: SearchId) -> None:
        """Forget a search."""
        self._run("DELETE FROM saved_search WHERE id = ?", search)

    def remember(self, query: str, moment: dt.datetime) -> None:
        """Put a query at the head of the history, once, and drop what is too old."""
        self._run("REPLACE INTO search_history (query, at) VALUES (?, ?)", query, to_iso(moment))
        self._run(
            "DELETE FROM search_history WHERE id NOT IN"
            " (SELECT id FROM search_history ORDER BY id DESC LIMIT ?)",
            HISTORY,
        )

    def clear_history(self) -> None:
        """Forget every query."""
        self._run("DELETE FROM search_history")

    def _run(self, statement: str, *parameters: object) -> None:
        from desktop_app.storage.sets import run  # imports SQLAlchemy, which reading needs not

        run(self._session, statement, *parameters)

    def _plain(self) -> Connection:
        from desktop_app.storage.sets import plain

        return plain(self._session)


def _row(search: SavedSearch) -> Sequence[object]:
    unread = [text for text in search.unread if not text.startswith(_UNREAD_SORT)]
    sorts = [text for text in search.unread if text.startswith(_UNREAD_SORT)]
    sort = sorts[0].removeprefix(_UNREAD_SORT) if sorts else search.sort.value
    scope: dict[str, Json] = {
        "scope": encode(search.scope),
        "filters": encode(search.filters, unread),
    }
    return search.id, search.name, search.query, to_json(scope), sort, search.position


def _value(row: tuple[Any, ...]) -> SavedSearch:
    number, name, query, text, sort, position = row
    try:
        stored = json.loads(text)
    except ValueError:
        stored = None
    if not isinstance(stored, dict):
        stored = {}
    scope, strange_scope = decode(stored.get("scope"))
    filters, strange = decode(stored.get("filters"))
    unread = (*strange_scope, *strange)
    if sort not in set(Sort):
        unread, sort = (*unread, f"{_UNREAD_SORT}{sort}"), Sort.RELEVANCE
    return SavedSearch(SearchId(number), name, query, scope, filters, Sort(sort), position, unread)
