"""Measures what reading PDFs takes beside poppler's programs: the text of a book, one picture.

The book is written anew each time, its letters moved by pairs as typesetters do it. What is
measured of ours includes the pipe, but not the start of the process, of which an import or an open
PDF has one; poppler's programs are started for each measurement: there is no other way to have
them.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.importing.pdf_session import PdfSession
from desktop_app.importing.source import Source
from desktop_app.importing.worker import Worker
from desktop_app.jobs import JobContext
from tests.bench import words
from tests.bench.figures import Figure
from tests.support.small_pdf import make, saved, set_lines

PAGES, LINES, LETTERS_A_LINE, WORDS_A_PARAGRAPH = 500, 44, 78, 100
TEXT_RATIO, PICTURE_RATIO = 1.5, 0.3
"""What is to be reached: our time in poppler's."""

_ROUNDS, _SCALE = 5, 2.0


def book(pages: int = PAGES) -> bytes:
    """Return a PDF of so many full pages, the same one each time."""
    rng = random.Random(23)
    vocabulary = words.latin(rng)
    lines: list[str] = []
    while len(lines) < pages * LINES:
        [paragraph] = words.paragraphs(rng, vocabulary, WORDS_A_PARAGRAPH)[:1]
        lines += textwrap.wrap(paragraph, LETTERS_A_LINE)
    sheets = [set_lines(lines[at * LINES : (at + 1) * LINES]) for at in range(pages)]
    for sheet in sheets:
        sheet.kerned = True
    return saved(make(sheets))


def text_figures(folder: Path, pages: int = PAGES) -> list[Figure]:
    """Return how long the text of a book takes, beside pdftotext; nothing without pdftotext.

    Args:
        folder: where the book is written for pdftotext.
        pages: how many the book has.
    """
    program = shutil.which("pdftotext")
    if program is None:
        return []
    data = book(pages)
    path = folder / "book.pdf"
    path.write_bytes(data)
    with Worker() as worker:
        worker.read(Source("page.pdf", book(1)), JobContext())
        ours, theirs = _in_turns(
            lambda: worker.read(Source("book.pdf", data), JobContext()),
            lambda: _run(program, "-q", str(path), str(folder / "book.txt")),
        )
    detail = f"{pages} pages, {ours:.2f} s beside {theirs:.2f} s of pdftotext"
    return [Figure("text of a PDF, in pdftotext's time", ours / theirs, "x", TEXT_RATIO, detail)]


def picture_figures(folder: Path) -> list[Figure]:
    """Return how long a page at twice its size takes, beside pdftoppm; nothing without pdftoppm.

    Args:
        folder: where the page is written for pdftoppm.
    """
    program = shutil.which("pdftoppm")
    if program is None:
        return []
    data = book(1)
    path = folder / "page.pdf"
    path.write_bytes(data)
    dots = f"{72 * _SCALE:.0f}"
    with PdfSession(data) as session:
        session.picture(0, 0.1)
        ours, theirs = _in_turns(
            lambda: session.picture(0, _SCALE),
            lambda: _run(program, "-q", "-r", dots, str(path), str(folder / "page")),
        )
    detail = f"{ours * 1000:.0f} ms beside {theirs * 1000:.0f} ms of pdftoppm"
    return [Figure("a page at 2x, in pdftoppm's time", ours / theirs, "x", PICTURE_RATIO, detail)]


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _in_turns(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Return the shortest times of two things in seconds, done in turns."""
    best = [float("inf"), float("inf")]
    for _ in range(_ROUNDS):
        for at, do in enumerate((one, other)):
            start = time.perf_counter()
            do()
            best[at] = min(best[at], time.perf_counter() - start)
    return best[0], best[1]
