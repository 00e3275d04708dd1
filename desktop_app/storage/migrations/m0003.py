"""What marks on pages need: where on a page an annotation stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection


def migrate(connection: Connection) -> None:
    """Add the column of schema 3."""
    connection.execute("ALTER TABLE annotation ADD COLUMN region TEXT")
