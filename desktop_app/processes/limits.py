"""What a process of the program's own may use, and how it keeps itself to it."""

from __future__ import annotations

import json
import time

from desktop_app.processes.bounds import bound
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process that reads what strangers wrote may use.

    ``seconds`` is how long one file may keep the processor busy, ``patience`` how long it may take
    on the clock, which also runs while others compute; ``memory`` counts bytes.
    """

    seconds: int = 20
    patience: float = 60.0
    memory: int = 1536 * 1024 * 1024

    def packed(self, **more: str) -> bytes:
        """Return what a process is told first, and ``more`` with it; see ``confined.begin``."""
        return json.dumps({"memory": self.memory, "seconds": self.seconds, **more}).encode("ascii")


def confine(memory: int) -> None:
    """Limit this process for good: its memory in bytes; no files, no dumps of its memory."""
    for what, most in (("CORE", 0), ("FSIZE", 0), ("NOFILE", 64), ("AS", memory)):
        bound(what, most, for_good=True)


def allow_seconds(seconds: int) -> None:
    """Let this process compute for so many seconds more; then the system ends it."""
    bound("CPU", int(time.process_time()) + 1 + seconds)
