"""Imports: what became of each path."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.dates import to_iso
from desktop_app.storage.encoding import storable
from desktop_app.storage.tables import BatchRecord, ItemRecord

if TYPE_CHECKING:
    from sqlmodel import Session


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
    ) -> None:
        """Note what became of a path; bytes of it that are no characters become "?"."""
        record = ItemRecord(
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
        self._session.add(record)
        self._session.flush()

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
            )
            for record in self._session.exec(query)
        )

    def last(self) -> int | None:
        """Return the number of the latest import, None if there was none."""
        return self._session.exec(select(func.max(BatchRecord.id))).one()
