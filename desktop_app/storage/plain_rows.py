"""Which rows of the database leave with the whole archive, and what of them.

Everything that a person made or decided leaves; what the program can make anew stays behind:
keys to sort by, openings, the outbox, the index's own marks. A test sees to it that every table
and column of the schema is named here or in ``LEFT_OUT``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from desktop_app.storage.encoding import Json, to_json

Row: TypeAlias = dict[str, Any]
"""A row by the names of its columns, JSON columns as the values that they hold."""

OF_ARTICLE: Mapping[str, tuple[str, str, str]] = {
    "article": ("article", "id", "id"),
    "state": ("article_state", "article", "article"),
    "texts": ("text_version", "article", "number"),
    "annotations": ("annotation", "article", "created, id"),
    "places": ("reading_place", "article", "article"),
    "drafts": ("draft", "article", "id"),
}
"""Part of an article's file -> its table, the column that names the article, and the order."""

OF_ARCHIVE: Mapping[str, tuple[str, str]] = {
    "tags": ("tag", '"key"'),
    "cases": ("cases", "id"),
    "searches": ("saved_search", "position, id"),
    "queries": ("search_history", "id"),
    "choices": ("choice", "name"),
    "imports": ("batch", "id"),
    "items": ("item", "id"),
}
"""Part of the archive's file -> its table and the order."""

LOG = "audit"
LINKS = frozenset({"article_tag", "annotation_tag", "case_article"})
"""Tables that leave as lists of names beside what they link."""

LEFT_OUT: Mapping[str, frozenset[str]] = {
    "article": frozenset({"title_key", "source_key", "snippet", "words"}),
    "tag": frozenset({"id", "key"}),
    "cases": frozenset({"key"}),
}
"""Columns that are made anew."""

TABLES_LEFT_OUT = frozenset({"outbox", "meta"})
CHOICES_LEFT_OUT = frozenset({"import.unfinished"})
"""Choices that speak of this computer: where files lay that were not imported to the end."""

_JSON = {
    "article": frozenset({"provenance", "suggestions"}),
    "text_version": frozenset({"blocks"}),
    "annotation": frozenset({"region"}),
    "draft": frozenset({"value"}),
    "saved_search": frozenset({"scope"}),
    "choice": frozenset({"value"}),
    "audit": frozenset({"detail"}),
}
_BOOLEAN = {"article_state": frozenset({"starred", "read", "filed"})}
_UNREADABLE = "unreadable"


def plain_row(table: str, names: tuple[str, ...], values: tuple[Any, ...]) -> Row:
    """Return a row as it leaves."""
    left_out = LEFT_OUT.get(table, frozenset())
    decoded, booleans = _JSON.get(table, frozenset()), _BOOLEAN.get(table, frozenset())
    row: Row = {}
    for name, value in zip(names, values, strict=True):
        if name in left_out:
            continue
        if name in decoded and value is not None:
            row[name] = _read(value)
        else:
            row[name] = bool(value) if name in booleans else value
    return row


def stored_value(table: str, name: str, value: Json) -> str | int | float | None:
    """Return a value of a row that comes back as its column holds it.

    Raises:
        ValueError: no column holds such a value.
    """
    if name in _JSON.get(table, frozenset()) and value is not None:
        if isinstance(value, dict) and set(value) == {_UNREADABLE}:
            return str(value[_UNREADABLE])
        return to_json(value)
    if value is None or isinstance(value, str | int | float):
        return value
    raise ValueError(name)


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:  # damaged, and to be kept all the same
        return {_UNREADABLE: text}
