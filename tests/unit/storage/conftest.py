"""A database in a folder of its own, and short ways to fill it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.annotations import (
    Annotation,
    AnnotationKind,
    ArticleId,
    Colour,
    new_annotation_id,
)
from desktop_app.domain.articles import ArticleDraft, Original, Suggestion
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.cases import Case, CaseId, new_case_id
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.tags import Tag
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.cases import Cases
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.tags import Tags

KEY = bytes(range(32))
NOON = dt.datetime(2026, 5, 4, 12, tzinfo=dt.UTC)
PARSED = Provenance(How.PARSED, "seed text 1")


@pytest.fixture
def key() -> bytes:
    return KEY


@pytest.fixture
def noon() -> dt.datetime:
    return NOON


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "archive"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    opened = Database(folder, KEY, create=True)
    yield opened
    opened.close()


@pytest.fixture
def listing(database: Database) -> Listing:
    return Listing(database)


class Filler:
    """Puts things into a database, each in a transaction of its own."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._made = 0

    def article(
        self,
        title: str = "A title",
        text: str = "First paragraph.\n\nSecond paragraph.",
        *,
        imported_at: dt.datetime = NOON,
        kind: str = "text",
        part: str = "",
        data: bytes | None = None,
        suggestions: tuple[Suggestion, ...] = (),
        batch: int | None = None,
        **fields: str,
    ) -> ArticleId:
        self._made += 1
        data = str(self._made).encode() if data is None else data
        draft = ArticleDraft(
            text=paragraphs(text),
            kind=kind,
            mime="text/plain",
            extractor="seed text 1",
            fields={
                Field(name): FieldValue(value, PARSED)
                for name, value in {"title": title, **fields}.items()
                if value
            },
            suggestions=suggestions,
            part=part,
        )
        sha256 = hashlib.sha256(data).hexdigest()
        original = Original(sha256, len(data), f"{self._made}.txt", "text/plain", part)
        with self.database.write() as session:
            return Articles(session).add(draft, original, imported_at, batch)

    def tag(self, path: str, *articles: ArticleId, colour: Colour = Colour.BLUE) -> None:
        with self.database.write() as session:
            if Tags(session).get(path) is None:
                Tags(session).define(Tag(path, colour))
            Tags(session).put(path, articles)

    def case(self, name: str, *articles: ArticleId, parent: CaseId | None = None) -> Case:
        case = Case(new_case_id(), name, parent)
        with self.database.write() as session:
            Cases(session).create(case)
            Cases(session).put(case.id, articles)
        return case

    def annotation(self, article: ArticleId, **changes: Any) -> Annotation:
        values: dict[str, Any] = {
            "id": new_annotation_id(),
            "article": article,
            "kind": AnnotationKind.NOTE,
            "anchor": None,
            "colour": Colour.YELLOW,
            "note": "",
            "author": "",
            "created": NOON,
            "modified": NOON,
            **changes,
        }
        annotation = Annotation(**values)
        with self.database.write() as session:
            Annotations(session).add(annotation)
        return annotation


@pytest.fixture
def fill(database: Database) -> Filler:
    return Filler(database)


@pytest.fixture
def filler() -> Callable[[Database], Filler]:
    return Filler
