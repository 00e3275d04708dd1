"""Which articles hold a text or an original, or stand under an address: by plain SQL."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.storage.encoding import to_json

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

# What is not in the Trash comes first, then what was imported first.
_ORDER = "ORDER BY s.trashed_at IS NOT NULL, a.id"
_STATE = "JOIN article_state AS s ON s.article = a.id"
_AMONG = "IN (SELECT value FROM json_each(?))"
_PRESENT = f"SELECT a.text_sha256, a.id FROM article AS a {_STATE} WHERE a.text_sha256 {_AMONG} "
_ORIGINAL = (
    f"SELECT a.original_sha256, a.id FROM article AS a {_STATE} WHERE a.original_sha256 {_AMONG} "
)
_ADDRESS = f"SELECT a.url, a.id FROM article AS a {_STATE} WHERE a.url <> '' AND a.url {_AMONG} "
_VERSION = (
    f"SELECT t.sha256, a.id FROM text_version AS t JOIN article AS a ON a.id = t.article {_STATE} "
    f"WHERE t.sha256 {_AMONG} "
)

Holders = dict[str, tuple[ArticleId, ...]]
"""Name -> the articles, the likeliest first."""


def read_text_holders(connection: Connection, hashes: Collection[str]) -> Holders:
    """Return the articles whose present text has one of the hashes."""
    return _read(connection, _PRESENT, hashes)


def read_version_holders(connection: Connection, hashes: Collection[str]) -> Holders:
    """Return the articles that have or had a text with one of the hashes; reads every version."""
    return _read(connection, _VERSION, hashes)


def read_original_holders(connection: Connection, hashes: Collection[str]) -> Holders:
    """Return the articles that were read from an original with one of the hashes."""
    return _read(connection, _ORIGINAL, hashes)


def read_address_holders(connection: Connection, addresses: Collection[str]) -> Holders:
    """Return the articles that stand under exactly one of the addresses."""
    return _read(connection, _ADDRESS, addresses)


def _read(connection: Connection, query: str, names: Collection[str]) -> Holders:
    found: dict[str, list[ArticleId]] = {}
    for name, article in connection.execute(query + _ORDER, (to_json(sorted(names)),)):
        found.setdefault(name, []).append(ArticleId(article))
    return {name: tuple(dict.fromkeys(articles)) for name, articles in found.items()}
