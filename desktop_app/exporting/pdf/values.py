"""What crosses the pipe to the exporting process, as JSON."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import ArticleText, Block, BlockKind
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.domain.dossiers import Bates
from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.exporting.facts import Fact
from desktop_app.exporting.sheet import Count, Mark, Sheet
from desktop_app.values import dataclass


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
    pictures: Mapping[str, MadePicture] = dataclasses.field(default_factory=dict)
    """What the sheets show, by SHA-256; they cross the pipe before the rest."""
    bates: Bates | None = None
    bars: bool = False
    """Draw black bars over the words that stand for what is blacked out."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: pages, annotations placed, and characters that no font has."""

    pages: int
    placed: int
    missing: tuple[str, ...]


def pack(value: Job | Made) -> bytes:
    """Return a value as JSON, without pictures; the same value gives the same bytes."""
    if isinstance(value, Job):
        value = dataclasses.replace(value, pictures={})
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


def pack_picture(sha256: str, made: MadePicture) -> bytes:
    """Return a picture as a line of JSON, and its bytes."""
    size = len(made.data)
    head = [sha256, made.mime, made.width, made.height, made.gray, size]
    return json.dumps(head).encode("ascii") + b"\n" + made.data + made.opacity


def unpack_picture(payload: bytes) -> tuple[str, MadePicture]:
    """Return what ``pack_picture`` was given."""
    head, _, data = payload.partition(b"\n")
    sha256, mime, width, height, gray, size = json.loads(head)
    return sha256, MadePicture(mime, width, height, data[:size], data[size:], gray)


def unpack_job(data: bytes, pictures: Mapping[str, MadePicture] | None = None) -> Job:
    """Return what ``pack`` was given, with the pictures that came before."""
    plain = json.loads(data)
    return Job(
        **{
            **plain,
            "sheets": tuple(_sheet(sheet) for sheet in plain["sheets"]),
            "exported_at": from_iso(plain["exported_at"]),
            "pictures": dict(pictures or {}),
            "bates": Bates(**plain["bates"]) if plain["bates"] else None,
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
