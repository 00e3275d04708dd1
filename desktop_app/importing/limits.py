"""What reading one file may use, and what is said of a file that needs more."""

from __future__ import annotations

from desktop_app.errors import UnreadableSource
from desktop_app.importing.source import shown
from desktop_app.processes.limits import Limits

_HINT = "Open it in the program it came from and save only the article."

USUAL = Limits()


def too_long(name: str) -> UnreadableSource:
    """Return the error for a file that takes too much time."""
    return UnreadableSource(f"“{shown(name)}” takes too long to read.", _HINT)


def are_exceeded(problem: UnreadableSource, name: str) -> bool:
    """Whether an error says that a file takes too much time or memory."""
    return str(problem) in (str(too_long(name)), str(too_much_memory(name)))


def too_much_memory(name: str) -> UnreadableSource:
    """Return the error for a file that takes too much memory."""
    return UnreadableSource(f"“{shown(name)}” needs too much memory to be read.", _HINT)
