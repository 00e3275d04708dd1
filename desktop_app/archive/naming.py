"""Says of a search that found nothing which tag, case or source in it does not exist."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.filters import CaseIs, State, StateIs, TagIs
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.domain.tags import tag_key
from desktop_app.domain.text import fold
from desktop_app.search.lexer import lex
from desktop_app.search.query import read
from desktop_app.search.schema import field_named
from desktop_app.search.tree import Facts

if TYPE_CHECKING:
    from desktop_app.search.lexer import Lexeme
    from desktop_app.storage.listing import Listing

_SOURCE = ("source",)
_PLAIN_SOURCE = re.compile(r'source:(?:"([^"*?~=]+)"|([^\W_][\w.&\'’-]*))', re.IGNORECASE)
"""A source of which can be said that it does not exist: named by words, without patterns."""

_SCOPES = ((), (StateIs(State.TRASHED),))
"""Where a source may be: a search leaves out the Trash, unless that is asked for."""

_MOST = 8
"""So many names of a query are looked up: each source is two searches of its own."""

_ALIKE = 0.7
"""So much of a name must be right for another one to be offered in its place."""


def with_names(
    result: SearchResult,
    query: str,
    listing: Listing,
    alone: Callable[[SearchRequest], SearchResult],
    today: dt.date,
) -> SearchResult:
    """Return a result that found nothing, and with it what names in the query stand for nothing.

    Args:
        result: what was found: nothing.
        query: what was searched for.
        listing: knows the tags and cases.
        alone: searches for a part of the query.
        today: what ``last:`` counts from.
    """
    text = read(query, today).text
    said: list[str] = []
    meant: dict[str, str] = {}
    named = {lexeme.text: lexeme for lexeme in lex(text, today).lexemes if _is_name(lexeme)}
    for lexeme in islice(named.values(), _MOST):
        told, name = _missing(lexeme, listing, alone)
        if told:
            said.append(told)
        field, colon, _ = lexeme.text.partition(":")
        if name and colon and field_named(field) and '"' not in name:
            meant[lexeme.text] = f"{field}:{_quoted(name)}"
    if not said:
        return result
    better = _exchanged(result.did_you_mean or text, meant)
    problem = " ".join(dict.fromkeys(filter(None, [result.problem, *said])))
    return replace(result, problem=problem, did_you_mean=better if better != text else "")


def _is_name(lexeme: Lexeme) -> bool:
    match lexeme.node:
        case Facts(filter=wanted):
            return isinstance(wanted, TagIs | CaseIs)
    return getattr(lexeme.node, "fields", ()) == _SOURCE


def _missing(
    lexeme: Lexeme, listing: Listing, alone: Callable[[SearchRequest], SearchResult]
) -> tuple[str, str]:
    """Return what is said of a name that is nowhere, and the nearest one; "" for either."""
    match lexeme.node:
        case Facts(TagIs(path=path)):
            paths = [row.tag.path for row in listing.tags()]
            if _is_there(tag_key(path), map(tag_key, paths)):
                return "", ""
            return f"There is no tag “{path}” in this archive.", _nearest(tag_key(path), paths)
        case Facts(CaseIs(name=name)):
            names = [row.case.name for row in listing.cases()]
            if fold(name) in map(fold, names):
                return "", ""
            return f"There is no case “{name}” in this archive.", _nearest(fold(name), names)
        case _:
            plain = _PLAIN_SOURCE.fullmatch(lexeme.text)
            if plain is None:
                return "", ""
            for scope in _SCOPES:
                found = alone(SearchRequest(lexeme.text, scope))
                # What could not be searched for, or not everywhere, may still be there.
                if len(found.ids) or found.problem or not found.whole:
                    return "", ""
            return f"There is no source “{plain[1] or plain[2]}” in this archive.", ""


def _exchanged(text: str, meant: Mapping[str, str]) -> str:
    """Return a query with other names; one whose place is not certain is left as it is."""
    for written, name in meant.items():
        # The same letters may stand in a phrase as well, or begin a longer name.
        if text.count(written) == 1:
            text = text.replace(written, name)
    return text


def _is_there(key: str, keys: Iterable[str]) -> bool:
    if key.endswith("*"):
        return any(one.startswith(key[:-1]) for one in keys)
    return any(one == key or one.startswith(f"{key}/") for one in keys)


def _nearest(key: str, names: Iterable[str]) -> str:
    """Return the name that has all words of a key, or else nearly its letters; "" if none has."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known = {fold(name): name for name in names}
    words = _words(key)
    holding = [one for one in known if words and words <= _words(one)]
    if holding:
        return known[min(holding, key=lambda one: (len(one), one))]
    found = process.extractOne(
        key, list(known), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE
    )
    return known[found[0]] if found else ""


def _words(name: str) -> set[str]:
    return set(name.rstrip("*").replace("/", " ").split())


def _quoted(name: str) -> str:
    return name if name.isalnum() or name.replace("/", "").isalnum() else f'"{name}"'
