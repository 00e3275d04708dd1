"""The exporting process, started: also before it is known what it is to make.

What it needs takes a moment to be loaded, and so does an archive: both at once take less.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from desktop_app.processes import child
from desktop_app.processes.child import Child

MODULE = "desktop_app.exporting.pdf.child"
"""What is run."""

_waiting: list[Child] = []


def environment() -> dict[str, str]:
    """Return the environment of the process, the same wherever the program runs."""
    return child.environment(
        {"QT_QPA_PLATFORM": "offscreen", "QT_FONT_DPI": "96", "QT_ENABLE_HIGHDPI_SCALING": "0"},
        # Fonts of the user, and what measures the process in tests.
        ("XDG_", "FONTCONFIG_", "COVERAGE_", "GUARDBOOK_"),
    )


@contextmanager
def started_early() -> Iterator[None]:
    """Start a process for the first export that follows within the block; one at a time."""
    with suppress(OSError):  # the export says so, if it needs one
        _waiting.append(Child(MODULE, environment()))
    try:
        yield
    finally:
        while _waiting:
            unwanted = _waiting.pop()
            unwanted.kill()
            unwanted.end()


def started() -> Child:
    """Return the process that waits, or a new one.

    Raises:
        OSError: none can be started.
    """
    return _waiting.pop() if _waiting else Child(MODULE, environment())
