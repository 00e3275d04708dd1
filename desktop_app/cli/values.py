"""Lines of lists in the form of the JSON contract; articles are in ``exporting.json_values``."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.articles import ArticleRow
from desktop_app.domain.dates import to_iso


def row_json(row: ArticleRow) -> dict[str, Any]:
    """Return a line of ``list --json``."""
    return {
        "id": row.id,
        "title": row.title,
        "source": row.source,
        "byline": row.byline,
        "published": row.published.isoformat() if row.published else None,
        "imported_at": to_iso(row.imported_at),
        "tags": [tag.path for tag in row.tags],
        "cases": list(row.cases),
        "annotations": row.annotations,
        "starred": row.starred,
        "read": row.read,
        "review": row.review.value,
        "trashed": row.trashed,
    }
