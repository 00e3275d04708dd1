"""What crosses the pipe to the exporting process, as JSON."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import ArticleText, Block, BlockKind
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.exporting.facts import Fact
from desktop_app.exporting.sheet import Count, Mark, Sheet


@dataclass(frozen=True, slots=True)
class Job:
    """One PDF to be made: what is in it, and how it looks (see ``ExportOptions``)."""

    sheets: tuple[Sheet, ...]
    exported_at: dt.datetime
    notes: str
    page_size: str
    font_size: float
    margins_mm: float
    only_annotated_pages: bool
    hyphenation: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: pages, annotations placed, and characters that no font has."""

    pages: int
    placed: int
    missing: tuple[str, ...]


def pack(value: Job | Made) -> bytes:
    """Return a value as JSON; the same value gives the same bytes."""
    plain = dataclasses.asdict(value)
    return json.dumps(plain, ensure_ascii=False, default=_plain).encode("utf-8")


def _plain(value: object) -> str:
    if isinstance(value, dt.datetime):
        return to_iso(value)
    raise TypeError(f"{type(value).__name__} does not cross the pipe")


def unpack_made(data: bytes) -> Made:
    """Return what ``pack`` was given."""
    plain = json.loads(data)
    return Made(plain["pages"], plain["placed"], tuple(plain["missing"]))


def unpack_job(data: bytes) -> Job:
    """Return what ``pack`` was given."""
    plain = json.loads(data)
    return Job(
        **{
            **plain,
            "sheets": tuple(_sheet(sheet) for sheet in plain["sheets"]),
            "exported_at": from_iso(plain["exported_at"]),
        }
    )


def _sheet(plain: Mapping[str, Any]) -> Sheet:
    return Sheet(
        **{
            **plain,
            "text": _text(plain["text"]),
            "blocks": tuple(plain["blocks"]),
            **{name: _marks(plain[name]) for name in ("marks", "notes", "orphans")},
            "legend": tuple(
                Count(Colour(c["colour"]), c["meaning"], c["passages"]) for c in plain["legend"]
            ),
            "tags": tuple((name, Colour(colour)) for name, colour in plain["tags"]),
            "cases": tuple(plain["cases"]),
            "facts": tuple(Fact(**fact) for fact in plain["facts"]),
        }
    )


def _text(plain: Mapping[str, Any]) -> ArticleText:
    blocks = tuple(
        Block(
            BlockKind(b["kind"]),
            b["start"],
            b["end"],
            b["level"],
            tuple((name, value) for name, value in b["attributes"]),
        )
        for b in plain["blocks"]
    )
    return ArticleText(plain["text"], blocks, plain["sha256"])


def _marks(plain: Sequence[Mapping[str, Any]]) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            **{
                **mark,
                "kind": AnnotationKind(mark["kind"]),
                "colour": Colour(mark["colour"]),
                "created": from_iso(mark["created"]),
                "modified": from_iso(mark["modified"]),
                "tags": tuple(mark["tags"]),
            }
        )
        for mark in plain
    )
