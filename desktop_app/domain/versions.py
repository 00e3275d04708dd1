"""Versions of an article's text, and what the log tells of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from desktop_app.values import dataclass

CORRECTED = "corrected by hand"
"""What a version that the user typed has in the place of an importer's name."""

BLACKED_OUT = "blacked out"
"""What a text that leaves the archive with words missing has in that place."""


@dataclass(frozen=True, slots=True)
class TextName:
    """Which version of a text is meant; ``number`` counts from 1 within its article."""

    number: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A version of an article's text, without the text itself.

    ``extractor`` names what made it, ``characters`` counts its code points, ``present`` says
    whether it is the one that is read, searched and exported.
    """

    name: TextName
    extractor: str
    created: dt.datetime
    characters: int
    present: bool


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of the log; ``detail`` holds ids, places and hashes, never words of the archive."""

    seq: int
    at: dt.datetime
    action: str
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A row of the log with the names that its hashes and ids stand for.

    ``names`` are the tag, the case or the field that it speaks of, so far as the archive still
    knows them.
    """

    row: LogRow
    names: tuple[str, ...] = ()
