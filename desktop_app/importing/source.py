"""Something to import: a name and its bytes."""

from __future__ import annotations

from pathlib import PurePath
from typing import Protocol

from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.values import dataclass, field

HEAD = 4096
"""Bytes that an importer may look at to say whether a source is its own."""

MAX_BYTES = 40 * 1024 * 1024
"""Larger files are refused: no article is that long, and every step holds it in memory."""

MAX_PDF_BYTES = 200 * 1024 * 1024
"""Scans have pictures for pages, and are read page by page."""

_LARGE = (".pdf", ".tif", ".tiff", ".png", ".jpg", ".jpeg")


def largest(name: str) -> int:
    """Return how many bytes a file of that name may have."""
    return MAX_PDF_BYTES if name.lower().endswith(_LARGE) else MAX_BYTES


class Neighbour(Protocol):
    """A process like this one, which may read a share of a source meanwhile."""

    def ask(self, share: str) -> None:
        """Have a share read; ``take`` is to follow. What ``share`` says is the importer's."""
        ...

    def take(self) -> bytes | None:
        """Wait for what was found; None if there is nobody after all.

        Raises:
            UnreadableSource: the share cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """Something to import, already in memory.

    ``path`` is where it came from ("" for pasted text); ``part`` the piece of a container;
    ``password`` opens it if it is locked; ``neighbour`` may read a share of it.
    """

    name: str
    data: bytes
    path: str = ""
    part: str = ""
    password: str = field(default="", repr=False)
    neighbour: Neighbour | None = field(default=None, repr=False, compare=False)

    @property
    def head(self) -> bytes:
        """The first 4 KiB."""
        return self.data[:HEAD]

    @property
    def suffix(self) -> str:
        """The end of the name from its last dot on, in lower case, "" if it has none."""
        return PurePath(self.name).suffix.lower()


def shown(name: str) -> str:
    """Return a file's name as it may stand in a sentence: one line, no disguise, not too long."""
    clean = visible_bidi(one_line(name)) or "the file without a name"
    return clean if len(clean) <= 120 else f"{clean[:80]}…{clean[-30:]}"
