"""Which pictures the texts of articles show, by plain SQL."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.storage.sqlite import Connection

# Word for word as in the index: only then it is used, and texts without pictures are not read.
_SHOWING = "instr(blocks, '[\"blob\",') > 0"
_ALL = f"SELECT blocks FROM text_version WHERE {_SHOWING}"
_BLOB = re.compile(r'\["blob","([0-9a-f]{64})"\]')


def read_pictures(connection: Connection, article: ArticleId | None = None) -> Collection[str]:
    """Return the SHA-256 of every picture that any version of any text shows, or of an article."""
    if article is None:
        rows = connection.execute(_ALL)
    else:
        rows = connection.execute(f"{_ALL} AND article = ?", (article,))
    found: dict[str, None] = {}
    for (blocks,) in rows:
        found |= dict.fromkeys(_BLOB.findall(blocks))
    return found
