"""The outbox: which articles the index has to read again, noted in the article's transaction."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.storage.encoding import id_list
from desktop_app.storage.sets import chunks, run
from desktop_app.storage.tables import OutboxRecord

if TYPE_CHECKING:
    from sqlmodel import Session


class Outbox:
    """The outbox, bound to one session. Sequence numbers only grow, also after ``clear``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def touch(self, articles: Collection[ArticleId]) -> None:
        """Note articles; one that is noted already moves to the end, with a new number."""
        for chunk in chunks(sorted(articles)):
            run(
                self._session,
                "INSERT OR REPLACE INTO outbox (article) SELECT value FROM json_each(?)",
                id_list(chunk),
            )

    def pending(self, limit: int, after: int = 0) -> list[tuple[int, ArticleId]]:
        """Return up to ``limit`` numbers above ``after`` with their articles, in order.

        Articles may be gone by now.
        """
        query = (
            select(OutboxRecord.seq, OutboxRecord.article)
            .where(col(OutboxRecord.seq) > after)
            .order_by(col(OutboxRecord.seq))
            .limit(limit)
        )
        return [(int(seq or 0), ArticleId(article)) for seq, article in self._session.exec(query)]

    def clear(self, upto: int) -> None:
        """Forget what is noted up to and including a number."""
        run(self._session, "DELETE FROM outbox WHERE seq <= ?", upto)

    def size(self, after: int = 0) -> int:
        """Return how many articles are noted with numbers above ``after``."""
        query = select(func.count()).select_from(OutboxRecord).where(col(OutboxRecord.seq) > after)
        return self._session.exec(query).one()

    def last(self) -> int:
        """Return the highest number that was ever given, 0 if none was."""
        found = run(self._session, "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
        return int(found.scalar() or 0)
