"""Finding articles by words of their titles, by plain SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.storage.encoding import sort_key

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.storage.sqlite import Connection


def find_titles(
    connection: Connection, words: Sequence[str], most: int
) -> tuple[tuple[ArticleId, str], ...]:
    """Return articles whose titles hold every word, the newest first, without the Trash.

    Case and accents do not matter, and a word may stand inside another. Only the first 80
    letters of a title are looked at.
    """
    keys = [sort_key(word) for word in words if word]
    if not keys:
        return ()
    condition = " AND ".join("instr(title_key, ?) > 0" for _ in keys)
    rows = connection.execute(
        f"SELECT id, title FROM article WHERE {condition} AND id NOT IN "
        "(SELECT article FROM article_state WHERE trashed_at IS NOT NULL) "
        "ORDER BY published DESC, id DESC LIMIT ?",
        (*keys, most),
    )
    return tuple((row[0], row[1]) for row in rows)
