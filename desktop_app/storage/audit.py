"""The log: rows are only ever added, each sealed together with the one before.

The code of row n is the MAC of the code of row n - 1 and of row n's own content, so that no row
can be changed, left out, or moved by someone without the key. SQLite counts the rows ever added
beside them; a tail that was cut off shows by that, and by the head that is kept elsewhere.
"""

from __future__ import annotations

import datetime as dt
import hmac
import json
from collections.abc import Callable, Mapping

from desktop_app.domain.dates import to_iso
from desktop_app.storage.encoding import Json, to_json
from desktop_app.storage.sqlite import Connection
from desktop_app.vault.sealed import mac

_BEFORE_ALL = ""
_ROWS = 1000
"""So many rows are verified before somebody is asked whether to go on."""


class Audit:
    """The log, bound to one transaction; it needs no SQLModel.

    Args:
        connection: a plain one, or that under a session (``sets.plain``).
        key: the archive's audit key, 32 bytes.
    """

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._run = connection.execute
        self._key = key

    def append(
        self, action: str, subject: str, detail: Mapping[str, Json], moment: dt.datetime
    ) -> int:
        """Add a row and return its number, counted from 1.

        Use it inside ``Database.write`` or ``write_plainly`` only: the number and the code follow
        from the row before.
        """
        seq = self._ever_added() + 1
        at, told = to_iso(moment), to_json(detail)
        code = self._code(self.head()[1], seq, at, action, subject, told)
        self._run(
            "INSERT INTO audit (seq, at, action, subject, detail, mac) VALUES (?, ?, ?, ?, ?, ?)",
            (seq, at, action, subject, told, code),
        )
        return seq

    def head(self) -> tuple[int, str]:
        """Return number and code of the last row; ``(0, "")`` if there is none."""
        query = "SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1"
        row = self._run(query).fetchone()
        return (int(row[0]), row[1]) if row else (0, _BEFORE_ALL)

    def mac_at(self, seq: int) -> str | None:
        """Return the code of a row, or None if there is no such row."""
        row = self._run("SELECT mac FROM audit WHERE seq = ?", (seq,)).fetchone()
        return row[0] if row else None

    def verify(self, ask: Callable[[], object] | None = None) -> list[str]:
        """Recompute the whole chain; what ``ask``, called now and then, raises ends it.

        Returns:
            Sentences that name the first row that was changed and rows that are missing.
        """
        problems: list[str] = []
        broken: list[int] = []
        last, before = 0, _BEFORE_ALL
        rows = self._run("SELECT seq, at, action, subject, detail, mac FROM audit ORDER BY seq")
        for seq, at, action, subject, detail, code in rows:
            if ask is not None and not seq % _ROWS:
                ask()
            if seq != last + 1:
                problems.append(_missing(last + 1, seq - 1))
            expected = self._code(before, seq, at, action, subject, detail)
            # After a gap the code of the row before is not known, so this row cannot be judged.
            if seq == last + 1 and not hmac.compare_digest(expected, str(code)):
                broken.append(seq)
            last, before = seq, str(code)
        if self._ever_added() > last:
            problems.append(_missing(last + 1, self._ever_added()))
        if broken:
            if len(broken) > 1:
                said = f"The log: row {broken[0]} was changed, and {len(broken) - 1} more."
            else:
                said = f"The log: row {broken[0]} was changed."
            problems.append(said)
        return problems

    def _ever_added(self) -> int:
        found = self._run("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").fetchone()
        return int(found[0]) if found else 0

    def _code(self, before: str, *content: object) -> str:
        told = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return mac((before + told).encode(), self._key).hex()


def _missing(first: int, last: int) -> str:
    if first == last:
        return f"The log: row {first} is missing."
    return f"The log: rows {first} to {last} are missing."
