"""What was read of the archive once, until it changes."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

MOST = 200
"""Facts that are kept; each takes up to 8 bytes an article."""


class Known:
    """Facts about one state of the archive: the one that was begun last. Safe from any thread.

    Whoever still asks about another state finds nothing, and takes nothing away.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._state = -1
        self._facts: dict[Hashable, Any] = {}

    def begin(self, state: int) -> None:
        """Keep facts about a state from now on; forget those about another one."""
        with self._guard:
            if state != self._state:
                self._state = state
                self._facts.clear()

    def get(self, state: int, key: Hashable) -> Any:  # noqa: ANN401 - whatever was kept
        """Return a fact about a state, None if it is not known."""
        with self._guard:
            return self._facts.get(key) if state == self._state else None

    def keep(self, state: int, key: Hashable, fact: object) -> None:
        """Keep a fact, unless another state has begun; the one that came first makes room."""
        with self._guard:
            if state == self._state:
                if len(self._facts) >= MOST:
                    self._facts.pop(next(iter(self._facts)))
                self._facts[key] = fact
