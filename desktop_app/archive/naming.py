"""Says of a search that found nothing which tag, case or source in it does not exist."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.filters import CaseIs, TagIs
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.domain.tags import tag_key
from desktop_app.domain.text import fold
from desktop_app.search.lexer import lex
from desktop_app.search.query import read
from desktop_app.search.tree import Facts

if TYPE_CHECKING:
    from desktop_app.search.lexer import Lexeme
    from desktop_app.storage.listing import Listing

_SOURCE = ("source",)
_MOST = 8
"""So many names of a query are looked up: each source is a search of its own."""

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
    better, said = result.did_you_mean or text, []
    named = {lexeme.text: lexeme for lexeme in lex(text, today).lexemes if _is_name(lexeme)}
    for lexeme in islice(named.values(), _MOST):
        told, name = _missing(lexeme, listing, alone)
        if told:
            said.append(told)
        field, colon, _ = lexeme.text.partition(":")
        if name and colon and '"' not in name:
            better = better.replace(lexeme.text, f"{field}:{_quoted(name)}", 1)
    if not said:
        return result
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
            found = alone(SearchRequest(lexeme.text))
            # Said of a part: something else was searched for in its place.
            if len(found.ids) and not found.problem:
                return "", ""
            name = lexeme.text.partition(":")[2].strip('"') or lexeme.text
            return f"There is no source “{name}” in this archive.", ""


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
