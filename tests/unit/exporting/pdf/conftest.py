"""Making PDFs in this process, and reading them with programs that are not ours."""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from desktop_app.domain.articles import Article
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.child import render
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.pdf.values import Made
from desktop_app.exporting.sheet import make_sheet
from tests.support.squeezing import squeezed

HERE = Path(__file__).parent
MARKS = ("/Highlight", "/Underline", "/StrikeOut")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: Any) -> None:
    """Have the application that widgets need, before a font of the system brings a lesser one."""


@pytest.fixture
def make(tmp_path: Path, options: Callable[..., ExportOptions]) -> Callable[..., tuple[Path, Made]]:
    """Make a PDF without the exporting process: ``make(article, notes="end")``."""
    count = 0

    def run(*articles: Article, **values: Any) -> tuple[Path, Made]:
        nonlocal count
        count += 1
        chosen = options(**values)
        sheets = [make_sheet(article, chosen, n) for n, article in enumerate(articles, 1)]
        made, data = render(job_of(sheets, chosen), lambda done, total: None)
        path = tmp_path / f"made-{count}.pdf"
        path.write_bytes(data)
        return path, made

    return run


@dataclass(frozen=True)
class Found:
    """An annotation as pypdf reads it; ``page`` counts from 0, quads are (x0, y0, x1, y1)."""

    page: int
    values: Any
    quads: tuple[tuple[float, float, float, float], ...] = field(default=())

    def text(self, key: str) -> str:
        """Return an entry as text, "" if it is not there."""
        return str(self.values.get(key, ""))


@pytest.fixture(scope="session")
def annotations() -> Callable[..., list[Found]]:
    """Return a file's annotations of the given kinds, as pypdf reads them."""

    def read(path: Path, kinds: Sequence[str] = MARKS) -> list[Found]:
        found = []
        for number, page in enumerate(pypdf.PdfReader(path).pages):
            for reference in page.get("/Annots", ()):
                values = reference.get_object()
                if values["/Subtype"] in kinds:
                    points = [float(value) for value in values.get("/QuadPoints", ())]
                    groups = [points[at : at + 8] for at in range(0, len(points), 8)]
                    quads = tuple(
                        (min(g[::2]), min(g[1::2]), max(g[::2]), max(g[1::2])) for g in groups
                    )
                    found.append(Found(number, values, quads))
        return found

    return read


@dataclass(frozen=True)
class Character:
    """A character as pdfium reads it, and the middle of its box."""

    text: str
    x: float
    y: float


def _characters(document: pypdfium2.PdfDocument, number: int) -> Iterator[Character]:
    page = document[number].get_textpage()
    units = [pdfium.FPDFText_GetUnicode(page, index) for index in range(page.count_chars())]
    for index, unit in enumerate(units):
        if pdfium.FPDFText_IsGenerated(page, index):
            continue
        left, bottom, right, top = page.get_charbox(index, loose=True)
        yield Character(chr(unit), (left + right) / 2, (bottom + top) / 2)


@pytest.fixture(scope="session")
def under(annotations) -> Callable[[Path], dict[str, str]]:
    """Return what pdfium reads under the quads of each mark, without blanks, by its /NM."""

    def read(path: Path) -> dict[str, str]:
        texts: dict[str, str] = {}
        with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
            pages: dict[int, list[Character]] = {}
            for found in annotations(path):
                if found.page not in pages:
                    pages[found.page] = list(_characters(document, found.page))
                key = found.text("/NM")
                if "/IRT" in found.values:
                    key = str(found.values["/IRT"].get_object()["/NM"])
                for x0, y0, x1, y1 in found.quads:
                    texts[key] = texts.get(key, "") + "".join(
                        c.text for c in pages[found.page] if x0 <= c.x <= x1 and y0 <= c.y <= y1
                    )
        return {
            key: squeezed(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
            for key, text in texts.items()
        }

    return read


@pytest.fixture(scope="session")
def pdfium_text() -> Callable[[Path], str]:
    """Return a file's text as pdfium reads it."""

    def read(path: Path) -> str:
        with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
            return "\n".join(page.get_textpage().get_text_range() for page in document)

    return read


@pytest.fixture(scope="session")
def pdftotext(tool) -> Callable[..., str]:
    """Return a file's text as poppler reads it."""

    def read(path: Path, *arguments: str) -> str:
        done = subprocess.run(
            [tool("pdftotext"), *arguments, path, "-"], capture_output=True, check=True, timeout=120
        )
        assert not done.stderr, done.stderr
        return done.stdout.decode("utf-8")

    return read


@pytest.fixture(scope="session")
def pdfjs(tool) -> Callable[[Path], Any]:
    """Return what pdf.js finds in a file."""

    def read(path: Path) -> Any:
        done = subprocess.run(
            [tool("node"), HERE / "pdfjs_read.mjs", tool("pdfjs-dist"), path],
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return read


@pytest.fixture(scope="session")
def qpdf(tool) -> Callable[..., bytes]:
    """Run qpdf on a file; a warning is a failure."""

    def run(path: Path, *arguments: str) -> bytes:
        done = subprocess.run(
            [tool("qpdf"), *arguments, path, *(["-"] if "--qdf" in arguments else [])],
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    return run
