"""Annotates every PDF below a folder and has other programs look at what came out.

    python tests/support/pdf_corpus.py FOLDER [PASSWORD]

For each file: is it sound (``qpdf --check``); what became of it; are its bytes the beginning; did
each page gain exactly the annotations made, with every other one as it was; is the result sound
again for qpdf, and read by mupdf and pdfium; are the words under the marks those that were marked.
A line for each file that is not as it should be, then the counts.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
from pypdf.generic import IndirectObject

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box, quads
from desktop_app.errors import GuardbookError
from desktop_app.exporting.pdf.update.process import annotate
from desktop_app.exporting.pdf.update.values import Job, Place, PlacedMark, Way
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.jobs import JobContext

MOMENT = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
WORDS = "words"


def mark(key: str, kind: AnnotationKind, *places: Place) -> PlacedMark:
    """Return a mark with a note."""
    return PlacedMark(
        key, kind, Colour.GREEN, places, f"Заметка {key}", "Background", "Desk", MOMENT, MOMENT
    )


def marks_of(data: bytes, password: str) -> tuple[list[PlacedMark], str]:
    """Return a mark of each kind for a file, and the words under the one on words."""
    box = Box(72, 72, 172, 92)
    made = [
        mark("line", AnnotationKind.UNDERLINE, Place(0, (box,))),
        mark("area", AnnotationKind.AREA, Place(0, (box,))),
        mark("note", AnnotationKind.NOTE, Place(0, (box,))),
        mark("whole", AnnotationKind.NOTE),
    ]
    with contextlib.suppress(GuardbookError), PdfSession(data, password) as session:
        page = session.text(0)
        # To the end of a word: letters that are joined share their boxes.
        end = max(page.text[:160].rfind(" "), 0) if len(page.text) > 160 else len(page.text)
        boxes = quads(page, page.start, page.start + end)
        if boxes:
            made.append(mark(WORDS, AnnotationKind.HIGHLIGHT, Place(0, boxes)))
            return made, letters(page.text[:end])
    return made, ""


def letters(text: str) -> str:
    """Return text without blanks, forms of letters, and what only steers."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        c for c in plain if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf")
    )


def told(value: object, *, numbered: bool) -> object:
    """Return a value of pypdf's as it can be compared with that of another file."""
    if isinstance(value, IndirectObject):
        return f"{value.idnum} {value.generation} R" if numbered else "R"
    if isinstance(value, dict):
        return {str(name): told(one, numbered=numbered) for name, one in value.items()}
    if isinstance(value, list):
        return [told(one, numbered=numbered) for one in value]
    return str(value)


def annotations(data: bytes, password: str, *, numbered: bool) -> list[list[Any]]:
    """Return the annotations of each page as pypdf reads them."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt(password)
    pages = []
    for page in reader.pages:
        found = page.get("/Annots")
        entries = found.get_object() if found is not None else None
        values = [one.get_object() for one in entries] if isinstance(entries, list) else []
        pages.append([told(one, numbered=numbered) for one in values if isinstance(one, dict)])
    return pages


def under(data: bytes, password: str, boxes: tuple[Box, ...]) -> str:
    """Return what pdfium reads in boxes of the first page, without blanks."""
    with contextlib.closing(pypdfium2.PdfDocument(data, password=password)) as document:
        page = document[0].get_textpage()
        return letters("".join(page.get_text_bounded(*box) for box in boxes))


def tool(path: Path, *command: str) -> bool:
    """Whether a program is content with a file."""
    return subprocess.run([*command, path], capture_output=True, check=False).returncode == 0


def examine(path: Path, password: str) -> list[str]:
    """Return what is to be counted of a file; what is wrong begins with an exclamation mark."""
    data = path.read_bytes()
    secret = f"--password={password}"
    sound = "sound" if tool(path, "qpdf", "--check", secret) else "not sound"
    made, words = marks_of(data, password)
    try:
        updated, more = annotate(data, Job(tuple(made), password), JobContext())
    except GuardbookError as problem:
        return [f"{sound}: {problem}"]
    out = data + more if updated.way is Way.APPENDED else more
    found = [f"{sound}: {updated.way.value}"]
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(out)
        file.flush()
        for name, *command in (
            ("qpdf", "qpdf", "--check", secret),
            ("mupdf", "mutool", "draw", "-p", password, "-o", "/dev/null", "-r", "20"),
        ):
            good = tool(Path(file.name), *command)
            found.append(
                f"{'' if good else '!'}{sound}: {name} {'reads' if good else 'refuses'} it"
            )
    numbered = updated.way is Way.APPENDED
    before, after = (annotations(one, password, numbered=numbered) for one in (data, out))
    ours = {one.key for one in made}
    kept = all(new[: len(old)] == old for old, new in zip(before, after, strict=True))
    found.append(f"{sound}: foreign kept" if kept else f"!{sound}: foreign changed")
    gained = [one for old, new in zip(before, after, strict=True) for one in new[len(old) :]]
    names = [str(one.get("/NM")) for one in gained if one["/Subtype"] != "/Popup"]
    exact = len(names) == len(ours) and set(names) == ours
    found.append(f"{sound}: exactly ours gained" if exact else f"!{sound}: gained {names}")
    if words:
        boxes = next(one.places[0].boxes for one in made if one.key == WORDS)
        # Mixed directions come in another order, so letters are counted.
        same = Counter(under(out, password, boxes)) == Counter(words)
        found.append(
            f"{'' if same else '!'}{sound}: words under quads {'as' if same else 'not as'} marked"
        )
    return found


def main() -> None:
    """Examine every PDF below the folder that is named."""
    folder, password = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    counts: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.pdf")):
        try:
            found = examine(path, password)
        except Exception as error:  # noqa: BLE001 - told with its file, and the next one is looked at
            found = [f"!{type(error).__name__}: {error}"]
        for words in found:
            counts[words] += 1
            if words.startswith("!"):
                sys.stdout.write(f"{path.name}: {words}\n")
    for words, count in sorted(counts.items()):
        sys.stdout.write(f"{count:5} {words}\n")


if __name__ == "__main__":
    main()
