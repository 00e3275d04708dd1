"""What reading one file may use, and how a process keeps itself to it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from desktop_app.errors import UnreadableSource
from desktop_app.importing.source import shown
from desktop_app.processes.bounds import bound

_HINT = "Open it in the program it came from and save only the article."


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process that reads files may use.

    ``seconds`` is how long a file may keep the processor busy, ``patience`` how long it may take
    on the clock, which also runs while others compute; ``memory`` counts bytes.
    """

    seconds: int = 20
    patience: float = 60.0
    memory: int = 1536 * 1024 * 1024


USUAL = Limits()


def too_long(name: str) -> UnreadableSource:
    """Return the error for a file that takes too much time."""
    return UnreadableSource(f"“{shown(name)}” takes too long to read.", _HINT)


def too_much_memory(name: str) -> UnreadableSource:
    """Return the error for a file that takes too much memory."""
    return UnreadableSource(f"“{shown(name)}” needs too much memory to be read.", _HINT)


def confine(memory: int) -> None:
    """Limit this process for good: its memory in bytes; no files, no dumps of its memory."""
    for what, most in (("CORE", 0), ("FSIZE", 0), ("NOFILE", 64), ("AS", memory)):
        bound(what, most, for_good=True)


def allow_seconds(seconds: int) -> None:
    """Let this process compute for so many seconds more; then the system ends it."""
    bound("CPU", int(time.process_time()) + 1 + seconds)
