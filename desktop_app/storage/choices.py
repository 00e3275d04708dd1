"""What the user chose and what belongs to the archive: export options, the meanings of colours.

Each choice is a JSON value under a name ("export.pdf"). Choices are neither edits nor in the log.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.storage.sqlite import Connection


def read_choice(connection: Connection, name: str) -> object:
    """Return a choice as JSON values, None if it was never made or cannot be read."""
    row = connection.execute("SELECT value FROM choice WHERE name = ?", (name,)).fetchone()
    if row is None:
        return None
    try:
        return json.loads(row[0])
    except ValueError:
        return None


class Choices:
    """The choices, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set(self, name: str, value: object) -> None:
        """Remember a choice, in the place of an older one of that name; None forgets it."""
        from desktop_app.storage.sets import run  # imports SQLAlchemy, which reading needs not

        if value is None:
            run(self._session, "DELETE FROM choice WHERE name = ?", name)
            return
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        run(self._session, "INSERT OR REPLACE INTO choice (name, value) VALUES (?, ?)", name, text)
