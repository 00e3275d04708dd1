"""What every process of the program's own does: keep its pipes to itself, and end in time."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from pathlib import Path
from typing import IO

LOOK_S = 1.0
"""Seconds between two looks for the program."""


def pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return what comes from the program and what goes to it; end with the program.

    Whatever libraries print afterwards goes to standard error, not among the messages.
    """
    _end_with_parent()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers


def _end_with_parent() -> None:
    """End this process soon after the program that started it, also in the midst of its work.

    The end of a pipe is seen only by who reads from it. (On Windows it stays at that.)
    """
    parent = os.getppid()

    def look() -> None:
        never = threading.Event()
        while os.getppid() == parent:
            never.wait(LOOK_S)
        os._exit(1)

    threading.Thread(target=look, name="parent-watch", daemon=True).start()


def whereabouts(error: Exception) -> tuple[str, str, int]:
    """Return an error's kind, file and line: not a word of what was worked on."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return type(error).__name__, Path(place.filename).name, place.lineno or 0
