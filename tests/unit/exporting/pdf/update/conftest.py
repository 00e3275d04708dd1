"""Marks for existing PDFs, and what other programs find in the files that come out."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box
from desktop_app.exporting.pdf.update.document import update
from desktop_app.exporting.pdf.update.values import Job, Place, PlacedMark, Updated, Way

MADE = dt.datetime(2026, 11, 20, 9, 1, tzinfo=dt.UTC)
CHANGED = dt.datetime(2026, 11, 21, 17, 31, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def mark() -> Callable[..., PlacedMark]:
    """Make a mark: ``mark("a", {0: [(10, 20, 60, 32)]}, note="…")``."""

    def make(
        key: str,
        places: dict[int, list[tuple[float, float, float, float]]],
        kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
        **values: Any,
    ) -> PlacedMark:
        return PlacedMark(
            key,
            kind,
            values.get("colour", Colour.YELLOW),
            tuple(Place(page, tuple(Box(*b) for b in boxes)) for page, boxes in places.items()),
            values.get("note", ""),
            "To verify",
            values.get("author", ""),
            MADE,
            CHANGED,
        )

    return make


@pytest.fixture(scope="session")
def five(mark) -> tuple[PlacedMark, ...]:
    """One mark of each kind on the first page."""
    return (
        mark("a", {0: [(72, 718, 120, 730), (72, 704, 100, 716)]}, note="Кто?", author="Desk"),
        mark("b", {0: [(72, 690, 120, 702)]}, AnnotationKind.UNDERLINE, colour=Colour.GREEN),
        mark("c", {0: [(72, 670, 120, 682)]}, AnnotationKind.STRIKEOUT, note="(a\\b)"),
        mark("d", {0: [(72, 600, 172, 650)]}, AnnotationKind.AREA, colour=Colour.BLUE),
        mark("e", {0: [(300, 500, 300, 500)]}, AnnotationKind.NOTE, note="Here.\nTwice."),
    )


@pytest.fixture(scope="session")
def annotate() -> Callable[..., tuple[Updated, bytes]]:
    """Annotate a file in this process; return what was made and the whole file."""

    def run(data: bytes, *marks: PlacedMark, password: str = "") -> tuple[Updated, bytes]:
        updated, made = update(data, Job(marks, password))
        return updated, data + made if updated.way is Way.APPENDED else made

    return run


@pytest.fixture(scope="session")
def found() -> Callable[..., list[list[dict[str, Any]]]]:
    """Return the annotations of each page as pypdf reads them, popups aside."""

    def read(data: bytes, password: str = "") -> list[list[dict[str, Any]]]:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            assert reader.decrypt(password)
        pages = []
        for page in reader.pages:
            values = [one.get_object() for one in page.get("/Annots", ())]
            pages.append([dict(one) for one in values if one["/Subtype"] != "/Popup"])
        return pages

    return read


@pytest.fixture
def checked(qpdf, tmp_path: Path) -> Callable[..., Path]:
    """Have qpdf check a file; return where it was written."""

    def run(data: bytes, *arguments: str) -> Path:
        path = tmp_path / "out.pdf"
        path.write_bytes(data)
        qpdf(path, "--check", *arguments)
        return path

    return run
