"""The pages of a dossier that are no article's, as the exporting process is asked for them."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.annotations import Colour
from desktop_app.domain.dossiers import Bates


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper and its numbers; ``bates`` are those of the first of these pages."""

    page_size: str
    font_size: float
    margins_mm: float
    bates: Bates


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the contents; ``place`` is its name as a destination."""

    number: int
    title: str
    detail: str
    page: str
    bates: str
    place: str


@dataclass(frozen=True, slots=True)
class Front:
    """Cover and contents; lines of the cover stand below its title and at its foot."""

    paper: Paper
    title: str
    lines: tuple[str, ...]
    foot: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """One annotation in the index; ``place`` is "" if it is on no page."""

    number: int
    colour: Colour
    quote: str
    note: str
    where: str
    rest: str
    place: str


@dataclass(frozen=True, slots=True)
class NotesOf:
    """The annotations of one article."""

    number: int
    title: str
    place: str
    notes: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class SourceOf:
    """Where an article is from: what is said of it, and the address that a fact leads to."""

    number: int
    title: str
    place: str
    facts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part in the printed list."""

    name: str
    where: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Back:
    """Index of notes, list of sources, list of parts with what is ``told`` above it."""

    paper: Paper
    notes: tuple[NotesOf, ...]
    sources: tuple[SourceOf, ...]
    parts: tuple[PartLine, ...]
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stamps:
    """So many small pages, each with one number."""

    bates: Bates
    pages: int


Matter = Front | Back | Stamps


def pack(value: Matter) -> bytes:
    """Return a value as JSON; the same value gives the same bytes."""
    kind = type(value).__name__.lower()
    return json.dumps([kind, dataclasses.asdict(value)], ensure_ascii=False).encode("utf-8")


def unpack(data: bytes) -> Matter:
    """Return what ``pack`` was given."""
    kind, plain = json.loads(data)
    if kind == "stamps":
        return Stamps(Bates(**plain["bates"]), plain["pages"])
    paper = Paper(**{**plain["paper"], "bates": Bates(**plain["paper"]["bates"])})
    if kind == "front":
        entries = tuple(Entry(**one) for one in plain["entries"])
        texts = {name: tuple(plain[name]) for name in ("lines", "foot")}
        return Front(paper=paper, title=plain["title"], entries=entries, **texts)
    return Back(
        paper,
        tuple(_notes(one) for one in plain["notes"]),
        tuple(
            SourceOf(**{**one, "facts": tuple(tuple(fact) for fact in one["facts"])})
            for one in plain["sources"]
        ),
        tuple(PartLine(**one) for one in plain["parts"]),
        tuple(plain["told"]),
    )


def _notes(plain: dict[str, Any]) -> NotesOf:
    notes = tuple(Noted(**{**one, "colour": Colour(one["colour"])}) for one in plain["notes"])
    return NotesOf(**{**plain, "notes": notes})
