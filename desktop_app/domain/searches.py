"""Saved searches: a query with its filters under a name; and the edits that make them."""

from __future__ import annotations

from typing import NewType

from desktop_app.domain.filters import Scope, Sort
from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.errors import BadValue
from desktop_app.values import dataclass, replace

SearchId = NewType("SearchId", str)
MAX_LENGTH = 200
HISTORY = 50
"""So many queries are remembered."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name.

    ``scope`` is where it looks (a case, a tag), ``filters`` what narrows it beside the words:
    values of one group widen, groups narrow (``filters.combined``). ``unread`` holds filters
    that another version of the program wrote and this one cannot read; they are kept.
    """

    id: SearchId
    name: str
    query: str = ""
    scope: Scope = ()
    filters: Scope = ()
    sort: Sort = Sort.RELEVANCE
    position: int = 0
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep a search that is not kept yet."""

    search: SavedSearch

    def inverse(self) -> ForgetSearch:
        """Return the edit that undoes this one."""
        return ForgetSearch(self.search)


@dataclass(frozen=True, slots=True)
class ForgetSearch:
    """Forget a saved search."""

    search: SavedSearch

    def inverse(self) -> SaveSearch:
        """Return the edit that undoes this one."""
        return SaveSearch(self.search)


@dataclass(frozen=True, slots=True)
class ChangeSearch:
    """Rename, move or redefine a saved search."""

    was: SavedSearch
    now: SavedSearch

    def inverse(self) -> ChangeSearch:
        """Return the edit that undoes this one."""
        return replace(self, was=self.now, now=self.was)


def search_name(name: str) -> str:
    """Return a name in the form in which saved searches keep it.

    Raises:
        BadValue: nothing is left of the name, or it is over 200 characters.
    """
    name = visible_bidi(one_line(name))
    if not name:
        raise BadValue("A saved search needs a name.", "Type a few words, such as “To verify”.")
    if len(name) > MAX_LENGTH:
        raise BadValue(
            f"The name of a saved search has at most {MAX_LENGTH} characters.",
            "Choose a shorter one.",
        )
    return name


def new_search_id() -> SearchId:
    """Return a fresh random id (UUID version 4)."""
    from uuid import uuid4

    return SearchId(str(uuid4()))
