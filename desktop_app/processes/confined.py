"""How a process begins that takes apart what strangers wrote."""

from __future__ import annotations

import json
from typing import IO, Any

from desktop_app.processes import frames, jail, limits


def begin(requests: IO[bytes]) -> dict[str, Any] | None:
    """Take the first message, which says what the process may use, and give up all other rights.

    To be called once everything is imported that will be needed.

    Returns:
        The message, see ``Limits.packed``; None where the program is gone.
    """
    first = frames.receive(requests)
    if first is None:
        return None
    most: dict[str, Any] = json.loads(first[1])
    limits.confine(most["memory"])
    jail.confine()
    return most
