"""What crosses the pipe to the process that annotates existing PDFs."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.domain.pages import Box
from desktop_app.values import dataclass

LIMITS, JOB, DATA = b"L", b"J", b"D"
"""To the process: what it may use, a ``Job``, and the file."""

MADE, FILE = b"M", b"F"
"""From the process: an ``Updated``, then the bytes."""

LOCKED, WRONG, DAMAGED, PAGELESS, EXPOSED = b"K", b"W", b"X", b"N", b"U"
"""From the process instead: it needs a password, or another one; it is no sound PDF, or one
without pages; it cannot be handed out as protected as it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """Boxes on one page, in points; none for something that has its page but no place on it."""

    page: int
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """An annotation as it goes into the file.

    Without a place it stands on the article as a whole: at the top of the first page. ``words``
    is what viewers show as its note, ``key`` its stable name, ``author`` "" for none.
    """

    key: str
    kind: AnnotationKind
    colour: Colour
    places: tuple[Place, ...]
    words: str
    meaning: str
    author: str
    created: dt.datetime
    modified: dt.datetime


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be added to a file; ``password`` opens it."""

    marks: tuple[PlacedMark, ...]
    password: str = ""


class Way(StrEnum):
    """How a file was annotated."""

    APPENDED = "appended"
    """The bytes that came back are to be put behind the original's."""
    REPAIRED = "repaired"
    """They are a copy, as protected as the original, for nothing can be added to that."""


@dataclass(frozen=True, slots=True)
class Updated:
    """What was made: ``pages`` of the file, and whether somebody signed it."""

    way: Way
    pages: int
    signed: bool


def pack(value: Job | Updated) -> bytes:
    """Return a value as JSON; the same value gives the same bytes."""
    return json.dumps(dataclasses.asdict(value), ensure_ascii=False, default=_plain).encode("utf-8")


def _plain(value: object) -> str:
    if isinstance(value, dt.datetime):
        return to_iso(value)
    raise TypeError(f"{type(value).__name__} does not cross the pipe")


def unpack_updated(data: bytes) -> Updated:
    """Return what ``pack`` was given.

    Raises:
        ValueError: the process said something else.
    """
    try:
        plain = json.loads(data)
        return Updated(Way(plain["way"]), int(plain["pages"]), bool(plain["signed"]))
    except (KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError("no such answer") from error


def unpack_job(data: bytes) -> Job:
    """Return what ``pack`` was given."""
    plain = json.loads(data)
    return Job(tuple(_mark(mark) for mark in plain["marks"]), plain["password"])


def _mark(plain: Mapping[str, Any]) -> PlacedMark:
    return PlacedMark(
        **{
            **plain,
            "kind": AnnotationKind(plain["kind"]),
            "colour": Colour(plain["colour"]),
            "places": tuple(
                Place(place["page"], tuple(Box(*box) for box in place["boxes"]))
                for place in plain["places"]
            ),
            "created": from_iso(plain["created"]),
            "modified": from_iso(plain["modified"]),
        }
    )
