"""Imports: what became of each path."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.storage.encoding import storable
from desktop_app.storage.sets import insert_row, run
from desktop_app.storage.tables import BatchRecord, ItemRecord

if TYPE_CHECKING:
    from sqlmodel import Session

_KEPT = "article IS NULL AND sha256 <> ''"
_YOUNG_S = 2.0
"""A file that was changed this short a time ago may be changed again in the same tick."""
_LATEST = """
    SELECT item.mtime, item.size, item.article, article_state.article AS known, batch.started
    FROM item JOIN batch ON batch.id = item.batch
    LEFT JOIN article_state ON article_state.article = item.article
    WHERE item.path = ? AND item.batch = (SELECT max(batch) FROM item WHERE path = ?)"""


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One path of an import; ``mtime`` in seconds, ``article`` may be gone by now."""

    path: str
    part: str
    mtime: float
    size: int
    sha256: str
    state: str
    message: str
    article: ArticleId | None
    number: int = field(default=0, compare=False)
    """Under which an original is kept, if there is a hash and no article."""


class Batches:
    """The imports, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def start(self, moment: dt.datetime) -> int:
        """Begin an import and return its number."""
        record = BatchRecord(started=to_iso(moment))
        self._session.add(record)
        self._session.flush()
        return int(record.id or 0)

    def add_item(
        self,
        batch: int,
        path: str,
        part: str,
        mtime: float,
        size: int,
        sha256: str,
        state: str,
        message: str = "",
        article: ArticleId | None = None,
    ) -> int:
        """Note what became of a path and return the note's number.

        Bytes of the path that are no characters become "?". Without an article, ``sha256`` says
        that the original is kept all the same.
        """
        return insert_row(
            self._session,
            ItemRecord,
            batch=batch,
            path=storable(path),
            part=storable(part),
            mtime=mtime,
            size=size,
            sha256=sha256,
            state=state,
            message=storable(message),
            article=article,
        )

    def taken_in(self, path: str, mtime: float, size: int) -> tuple[ArticleId, ...]:
        """Return the articles that the latest import of a path made or found, if it is unchanged.

        None if it failed then, if it has another time or size now, if an article is gone, or if
        the time proves nothing: it is written in whole seconds (as archives and memory sticks
        do), or was younger than two seconds when that import began.
        """
        if mtime == int(mtime) or storable(path) != path:
            return ()
        rows = run(self._session, _LATEST, path, path).all()
        articles = [ArticleId(row.article) for row in rows if row.known is not None]
        same = all(
            row.mtime == mtime
            and row.size == size
            and mtime < from_iso(row.started).timestamp() - _YOUNG_S
            for row in rows
        )
        return tuple(articles) if same and len(articles) == len(rows) else ()

    def kept(self) -> tuple[tuple[int, str], ...]:
        """Return number and SHA-256 of every original that is kept without an article."""
        rows = run(self._session, f"SELECT id, sha256 FROM item WHERE {_KEPT} ORDER BY id")
        return tuple((row.id, row.sha256) for row in rows)

    def kept_original(self, item: int) -> str | None:
        """Return the SHA-256 of the original kept under a number; None if there is none."""
        query = f"SELECT sha256 FROM item WHERE id = ? AND {_KEPT}"
        return run(self._session, query, item).scalar()

    def forget_kept(self, sha256: str) -> None:
        """Note that an original is not kept any more, and forget the paths that it came from."""
        run(
            self._session,
            f"UPDATE item SET sha256 = '', path = '', message = '' WHERE sha256 = ? AND {_KEPT}",
            sha256,
        )

    def items(self, batch: int) -> tuple[BatchItem, ...]:
        """Return what became of the paths of an import, in their order."""
        query = select(ItemRecord).where(ItemRecord.batch == batch).order_by(col(ItemRecord.id))
        return tuple(
            BatchItem(
                record.path,
                record.part,
                record.mtime,
                record.size,
                record.sha256,
                record.state,
                record.message,
                ArticleId(record.article) if record.article is not None else None,
                record.id or 0,
            )
            for record in self._session.exec(query)
        )

    def last(self) -> int | None:
        """Return the number of the latest import, None if there was none."""
        return self._session.exec(select(func.max(BatchRecord.id))).one()
