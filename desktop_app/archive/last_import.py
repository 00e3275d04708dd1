"""What the latest import did, read back from its records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.storage.batches import Batches

if TYPE_CHECKING:
    from desktop_app.storage.database import Database

_KNOWN = {state.value: state for state in ItemState}


def last_import(database: Database) -> ImportReport | None:
    """Return what became of each path of the latest import, None if there was none."""
    with database.read() as session:
        batches = Batches(session)
        number = batches.last()
        if number is None:
            return None
        items = batches.items(number)
    return ImportReport(
        number,
        tuple(
            ImportItem(
                item.path,
                item.part,
                _KNOWN[item.state],
                item.article,
                item.message,
                item.number,
                kept=item.article is None and bool(item.sha256),
            )
            for item in items
            if item.state in _KNOWN
        ),
    )
