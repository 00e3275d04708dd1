"""How far each article was read; neither an edit nor in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.drafts import ReadingPlace

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.storage.sqlite import Connection

_READ = "SELECT text_sha256, start FROM reading_place WHERE article = ?"
_KEEP = """
    INSERT OR REPLACE INTO reading_place (article, text_sha256, start, at)
    SELECT id, ?2, ?3, ?4 FROM article WHERE id = ?1"""


def read_place(connection: Connection, article: ArticleId) -> ReadingPlace | None:
    """Return how far an article was read, None if that is not known."""
    row = connection.execute(_READ, (article,)).fetchone()
    return None if row is None else ReadingPlace(*row)


def keep_place(session: Session, article: ArticleId, place: ReadingPlace, at: str) -> None:
    """Remember how far an article was read; nothing if the article is gone."""
    from desktop_app.storage.sets import run

    run(session, _KEEP, article, place.text_sha256, place.start, at)
