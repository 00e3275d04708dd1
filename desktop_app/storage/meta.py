"""Facts about the archive as a whole, each under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from desktop_app.storage.sets import run
from desktop_app.storage.tables import MetaRecord

if TYPE_CHECKING:
    from sqlmodel import Session


class Meta:
    """The facts, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str) -> str | None:
        """Return a fact, or None if it was never set."""
        return self._session.exec(select(MetaRecord.value).where(MetaRecord.name == name)).first()

    def set(self, name: str, value: str) -> None:
        """Store a fact, in the place of an older one of that name."""
        run(self._session, "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name, value)

    def names(self, beginning: str) -> tuple[str, ...]:
        """Return the names of the facts that begin so; plain letters only."""
        query = select(MetaRecord.name).where(col(MetaRecord.name).startswith(beginning))
        return tuple(self._session.exec(query.order_by(MetaRecord.name)))

    def forget(self, name: str) -> None:
        """Forget a fact, if it was ever set."""
        run(self._session, "DELETE FROM meta WHERE name = ?", name)
