"""What the command line prints: results to stdout, everything for people to stderr."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Mapping
from typing import IO, Any

from desktop_app.domain.text import visible_bidi
from desktop_app.errors import BadValue, GuardbookError
from desktop_app.jobs import JobContext, Progress


def speak_utf8() -> None:
    """Make both streams UTF-8 whatever the locale says; the contract is UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def show_json(value: Mapping[str, Any]) -> None:
    """Print a result as JSON."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u206a-\u206f\ud800-\udfff]")
"""Controls, ends of lines, what switches how letters are drawn, and halves of letters.

Joiners stay: Persian, Hindi and families of emoji are written with them. So do blanks of other
widths, marks of direction that reorder nothing before them, and letters newer than this Python.
"""


def visible(name: str) -> str:
    """Return a name without anything that could move the cursor or reorder the line."""
    return visible_bidi(_UNSAFE.sub("�", name))


def require_output() -> None:
    """Refuse to make a secret that could be shown nowhere.

    Raises:
        BadValue: standard output is closed.
    """
    if sys.stdout is None:
        raise BadValue("There is nothing to show the key on.", "Leave standard output open.")


def tell(sentence: str) -> None:
    """Tell the user something."""
    print(sentence, file=sys.stderr)


def tell_error(error: GuardbookError) -> None:
    """Tell what went wrong and what can be done."""
    tell(visible(f"guardbook: {error} {error.hint}".rstrip()))


def progress_context(stream: IO[str] | None = None) -> JobContext:
    """Return a context that draws a progress bar on stderr, if that is a terminal."""
    stream = sys.stderr if stream is None else stream
    if not stream.isatty():
        return JobContext()
    return JobContext(_Bar(stream).draw)


class _Bar:
    """A bar on one line, drawn again only when it has moved."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._last = ""

    def draw(self, progress: Progress) -> None:
        columns = shutil.get_terminal_size().columns
        if progress.total:
            width = max(10, min(40, columns - 40))
            full = width * progress.done // progress.total
            line = (
                f"{progress.label} [{'█' * full}{'·' * (width - full)}] "
                f"{progress.done:,} of {progress.total:,}"
            )
            ended = progress.done >= progress.total
        else:
            line, ended = f"{progress.label} {progress.done:,}", False
        if line != self._last:
            self._last = line
            print(f"\r\x1b[K{line[: columns - 1]}", end="\n" if ended else "", file=self._stream)
            self._stream.flush()


def tell_signer(key: str) -> None:
    """Say whose key signed a package, in hex; "" if nobody signed it."""
    if key:
        tell(f"Signed with the key {key}. Ask whoever gave it to you if this is theirs.")
    else:
        tell(
            "The package is not signed: nothing shows who exported it, or whether it was changed "
            "since."
        )
