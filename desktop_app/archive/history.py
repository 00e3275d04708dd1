"""What the log tells of one article, with the names that its hashes stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop_app.archive.describing import sha
from desktop_app.domain.versions import HistoryRow, LogRow

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.storage.listing import Listing


def history(listing: Listing, article: ArticleId, limit: int) -> tuple[HistoryRow, ...]:
    """Return the newest rows of the log about an article, newest first."""
    rows = listing.log_of(article, limit)
    tags = {sha(row.tag.path): row.tag.path for row in listing.tags()}
    cases: dict[str, str] = {row.case.id: row.case.name for row in listing.cases()}
    return tuple(HistoryRow(row, tuple(_names(row, tags, cases))) for row in rows)


def _names(row: LogRow, tags: Mapping[str, str], cases: Mapping[str, str]) -> Iterator[str]:
    for key, known in (("tag", tags), ("case", cases)):
        value = row.detail.get(key)
        if isinstance(value, str) and value in known:
            yield known[value]
