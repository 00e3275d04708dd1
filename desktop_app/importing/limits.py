"""What reading one file may use, and how a process keeps itself to it."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

from desktop_app.errors import UnreadableSource
from desktop_app.importing.source import shown

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


if sys.platform == "win32":

    def confine(memory: int) -> None:
        """Do nothing: the program watches the process from outside."""

    def allow_seconds(seconds: int) -> None:
        """Do nothing: the program watches the process from outside."""

else:
    import resource
    from contextlib import suppress

    def confine(memory: int) -> None:
        """Limit this process for good: its memory in bytes; no files, no dumps of its memory."""
        wanted = [
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_NOFILE, 64),
            (resource.RLIMIT_AS, memory),
        ]
        for limit, most in wanted:
            with suppress(ValueError, OSError):  # macOS refuses some
                resource.setrlimit(limit, (most, most))

    def allow_seconds(seconds: int) -> None:
        """Let this process compute for so many seconds more; then the system ends it."""
        used = int(time.process_time()) + 1
        most = resource.getrlimit(resource.RLIMIT_CPU)[1]
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, most))
