"""Keeps what the sidebar counts, so that the next start need not count it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.errors import ArchiveProblem
from desktop_app.storage.totals import are_kept, keep_totals

if TYPE_CHECKING:
    from desktop_app.storage.database import Database


def keep(database: Database) -> None:
    """Keep the totals if something has changed; where nothing can be stored, leave it at that."""
    if not database.writable:
        return
    with suppress(ArchiveProblem):
        with database.connect() as connection:
            if are_kept(connection):
                return
        with database.write_plainly() as connection:
            keep_totals(connection)
