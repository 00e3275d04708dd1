"""Dossiers: a whole case in one PDF. What those who write one and those who check one share.

A dossier ends with its list of pages and parts (the manifest, JSON in a stream that is not
compressed), the cross-reference table, and the seal, a comment before ``startxref``. The manifest
says of every stretch of bytes what it is and its SHA-256, the last ones included; the stretches
leave out nothing but the manifest and the seal. The seal signs the manifest, and is itself written
in one way only: no byte of the file can change unseen, and each has a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.errors import BadValue

FORMAT = "Guardbook dossier"
VERSION = 1

BEGINNING = b'{\n "format": "Guardbook dossier",\n'
"""How the manifest begins."""

SIGNED = b"Guardbook dossier 1\0"
"""Stands before the manifest in what is signed, so that no signature fits anything else."""

SEAL_MARK = b"%GuardbookSeal 1 "
END_MARK = b"startxref\n"
"""What comes after the seal."""

_SEAL = re.compile(
    rb"%GuardbookSeal 1 ([0-9]{15}) ([0-9]{15}) ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{128})\n"
)
NAME = "dossier"
"""As the command line calls it."""

_LONGEST_PREFIX = 24
_MOST = 10**9
_DIGITS = 6


class Order(StrEnum):
    """In which order articles stand."""

    DATE = "date"
    TITLE = "title"
    CASE = "case"
    GIVEN = "given"


class Where(StrEnum):
    """What a stretch of bytes of a dossier belongs to."""

    COVER = "cover"
    CONTENTS = "contents"
    ARTICLE = "article"
    NOTES = "notes"
    SOURCES = "sources"
    PARTS = "parts"
    """The printed list of parts."""
    ATTACHMENT = "attachment"
    BOOKMARKS = "bookmarks"
    STRUCTURE = "structure"
    """What holds the file together: the tree of pages, names, the cross-reference table."""


@dataclass(frozen=True, slots=True)
class Bates:
    """The numbers that run through all pages: a prefix, then digits.

    Raises:
        BadValue: no such numbers can be printed.
    """

    prefix: str = ""
    first: int = 1
    digits: int = _DIGITS

    def __post_init__(self) -> None:
        if len(self.prefix) > _LONGEST_PREFIX or not self.prefix.isprintable():
            raise BadValue(
                "The prefix of the Bates numbers is too long, or cannot be printed.",
                f"Choose at most {_LONGEST_PREFIX} letters, digits and signs.",
            )
        if not 0 <= self.first < _MOST:
            raise BadValue(
                "The first Bates number is out of range.", "Choose a number of at most nine digits."
            )

    def label(self, index: int) -> str:
        """Return the number of a page, counted from 0."""
        return f"{self.prefix}{self.first + index:0{self.digits}}"

    def after(self, pages: int) -> Bates:
        """Return the numbers of what comes after so many pages."""
        return Bates(self.prefix, self.first + pages, self.digits)


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is asked of a dossier; ``attach`` puts the imported files in as they are."""

    title: str = ""
    order: Order = Order.DATE
    bates: Bates = field(default_factory=Bates)
    attach: bool = False


@dataclass(frozen=True, slots=True)
class Seal:
    """Where the manifest lies, its SHA-256 in hex, the key in hex, and the signature under it."""

    start: int
    end: int
    sha256: str
    key: str
    signature: str

    def written(self) -> bytes:
        """Return it as it stands in the file: the only way to write it."""
        return (
            f"{SEAL_MARK.decode('ascii')}{self.start:015} {self.end:015} {self.sha256} {self.key} "
            f"{self.signature}\n"
        ).encode("ascii")


SEAL_LENGTH = len(Seal(0, 0, "0" * 64, "0" * 64, "0" * 128).written())


def read_seal(line: bytes) -> Seal | None:
    """Return the seal that a line is, None if it is none."""
    found = _SEAL.fullmatch(line)
    if found is None:
        return None
    start, end, *rest = (part.decode("ascii") for part in found.groups())
    return Seal(int(start), int(end), *rest)
