"""What pictures inside articles need: finding the texts that show any."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection


def migrate(connection: Connection) -> None:
    """Add the index of schema 4."""
    connection.execute(
        "CREATE INDEX ix_text_version_pictures ON text_version (article)"
        " WHERE instr(blocks, '[\"blob\",') > 0"
    )
