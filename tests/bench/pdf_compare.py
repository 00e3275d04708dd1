"""The same articles, one in each writing, as PDFs by us, chromium, WeasyPrint and calibre.

Counted is what a reader of the file can find again: the first 40 characters of each paragraph, and
passages drawn at random, with exactly the code points that they have in the article (blanks and
controls of direction aside), by three programs that are nobody's: pdftotext, pdfium and pdf.js.
Highlights and their notes are counted as pdf.js reads them. Everybody gets the same list of
passages; only our article says that they are marked, because no other program here takes marks.
"""

from __future__ import annotations

import contextlib
import html
import json
import random
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pypdfium2

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import Block, BlockKind, build
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.pdf.values import pack
from desktop_app.exporting.sheet import make_sheet
from tests.bench import pdf_peers as peers
from tests.bench.pdf_articles import NOW
from tests.support.squeezing import squeezed
from tests.support.writings import WRITINGS, Writing

PASSAGES, BEGINNING = 8, 40
OURS = "Guardbook"

_ROOT = Path(__file__).resolve().parents[2]
_PDFJS = _ROOT / ".ci" / "cache" / "node_modules" / "pdfjs-dist"
_SCRIPT = _ROOT / "tests" / "unit" / "exporting" / "pdf" / "pdfjs_read.mjs"
_TAGS = {BlockKind.HEADING: "h2", BlockKind.LIST_ITEM: "li", BlockKind.QUOTE: "blockquote"}
_BACKWARDS = frozenset({"ar", "fa", "he"})
_STYLE = "@page { size: A4; margin: 22mm } body { font: 11pt/1.36 serif }"


@dataclass(frozen=True, slots=True)
class Read:
    """What three programs read in a file, and what pdf.js says of it besides."""

    texts: dict[str, str]
    highlights: int
    notes: int
    tagged: bool


@dataclass(slots=True)
class Row:
    """What one program made of all writings, or of one."""

    found: dict[str, int]
    wanted: int = 0
    tagged: int = 0
    highlights: int = 0
    notes: int = 0
    size: int = 0
    files: int = 0

    def add(self, other: Row) -> None:
        """Count another one in."""
        self.found = {name: count + other.found[name] for name, count in self.found.items()}
        self.wanted += other.wanted
        self.tagged += other.tagged
        self.highlights += other.highlights
        self.notes += other.notes
        self.size += other.size
        self.files += other.files


READERS = ("pdftotext", "pdfium", "pdf.js")


def article(writing: Writing, number: int) -> Article:
    """Return an article in a writing, with passages that are marked and noted."""
    text = build(writing.parts)
    by = Provenance(How.PARSED, "benchmark 1")
    rng = random.Random(writing.title)
    annotations = []
    for n, (start, end) in enumerate(_passages(text.text, text.blocks, rng), 1):
        annotations.append(
            Annotation(
                AnnotationId(str(UUID(int=rng.getrandbits(128)))),
                ArticleId(number),
                AnnotationKind.HIGHLIGHT,
                make_anchor(text.text, text.sha256, start, end),
                Colour.YELLOW,
                f"Note {n}",
                "Bench",
                NOW,
                NOW,
            )
        )
    return Article(
        ArticleId(number),
        {
            Field.TITLE: FieldValue(writing.title, by),
            Field.LANGUAGE: FieldValue(writing.language, by),
        },
        text,
        "text",
        "benchmark 1",
        Original("0123456789abcdef" * 4, len(text.text), "made.txt", "text/plain"),
        NOW,
        annotations=tuple(annotations),
    )


def _passages(text: str, blocks: Sequence[Block], rng: random.Random) -> Iterable[tuple[int, int]]:
    """Yield stretches of words that lie within a paragraph."""
    for _ in range(PASSAGES):
        block = rng.choice(blocks)
        edges = [
            block.start + found.start()
            for found in re.finditer(r"\S+", text[block.start : block.end])
        ]
        first = rng.randrange(len(edges))
        last = min(len(edges), first + rng.randint(1, 7))
        end = edges[last] if last < len(edges) else block.end
        piece = text[edges[first] : end].rstrip()
        yield edges[first], edges[first] + min(len(piece), 90)


def page(made: Article, writing: Writing) -> str:
    """Return an article as a web page."""
    title, text = html.escape(writing.title), made.text
    direction = "rtl" if writing.language in _BACKWARDS else "ltr"
    body = "\n".join(
        "<{0}>{1}</{0}>".format(_TAGS.get(block.kind, "p"), html.escape(text.of(block)))
        for block in text.blocks
    )
    body = re.sub(r"((?:<li>.*</li>\n?)+)", r"<ul>\1</ul>", body)
    return (
        f'<!doctype html><html lang="{writing.language}" dir="{direction}"><head>'
        f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1>{body}</body></html>"
    )


def wanted(made: Article) -> list[str]:
    """Return what is to be found in a file: beginnings of paragraphs, and passages."""
    text = made.text
    found = [text.of(block)[:BEGINNING] for block in text.blocks if block.end > block.start]
    found += [one.anchor.quote for one in made.annotations if one.anchor is not None]
    return [squeezed(words) for words in found]


def read(path: Path) -> Read:
    """Read a file with three programs."""
    poppler = _output(["pdftotext", "-q", path, "-"]).decode("utf-8", "replace")
    with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
        pdfium = "\n".join(each.get_textpage().get_text_range() for each in document)
    told = json.loads(_output(["node", _SCRIPT, _PDFJS, path]))
    marks = [one for each in told["pages"] for one in each["annotations"]]
    highlights = [one for one in marks if one["subtype"] == "Highlight"]
    return Read(
        {
            "pdftotext": squeezed(poppler),
            "pdfium": squeezed(pdfium),
            "pdf.js": squeezed("".join(each["text"] for each in told["pages"])),
        },
        len(highlights),
        sum(bool(one["note"]) for one in highlights),
        any(each["structure"] for each in told["pages"]),
    )


def _output(command: Sequence[str | Path]) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout


def compare(folder: Path, cache: Path, make: Callable[[bytes], bytes]) -> str:
    """Set every writing with every program that is there; return the tables as Markdown.

    Args:
        folder: where files are written.
        cache: where the environment of WeasyPrint is.
        make: gives the PDF of a packed job.
    """
    programs: dict[str, Row] = {}
    by_writing: dict[str, dict[str, Row]] = {}
    for number, (name, writing) in enumerate(WRITINGS.items(), 1):
        made = article(writing, number)
        source = folder / f"{number}.html"
        source.write_text(page(made, writing), encoding="utf-8")
        options = ExportOptions(exported_at=NOW)
        told = pack(job_of([make_sheet(made, options)], options))
        ways: dict[str, Callable[[Path], object]] = {
            OURS: lambda target, told=told: target.write_bytes(make(told))  # type: ignore[misc] # bound
        }
        for program, command in (
            ("chromium's print", partial(peers.chromium, home=folder / "chromium")),
            ("WeasyPrint", partial(peers.weasyprint, cache=cache)),
            ("calibre", peers.calibre),
        ):
            if command(source, folder / "none.pdf") is not None:
                ways[program] = lambda target, command=command, source=source: peers.run(  # type: ignore[misc] # bound
                    command(source, target) or []
                )
        for program, way in ways.items():
            target = folder / f"{number}-{program[:5]}.pdf"
            way(target)
            row = _row(target, made)
            by_writing.setdefault(name, {})[program] = row
            programs.setdefault(program, Row(dict.fromkeys(READERS, 0))).add(row)
    return f"{_totals(programs)}\n\n{_details(by_writing, list(programs))}\n"


def _row(target: Path, made: Article) -> Row:
    found, words = read(target), wanted(made)
    return Row(
        {name: sum(each in text for each in words) for name, text in found.texts.items()},
        len(words),
        int(found.tagged),
        found.highlights,
        found.notes,
        target.stat().st_size,
        1,
    )


def _totals(programs: dict[str, Row]) -> str:
    """Return a line for each program."""
    lines = [
        "| program | found by pdftotext | by pdfium | by pdf.js | tagged | highlights, notes "
        "| bytes of a file |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, row in programs.items():
        counts = " | ".join(f"{row.found[reader]} of {row.wanted}" for reader in READERS)
        tagged = f"{row.tagged} of {row.files}"
        marks = f"{row.highlights}, {row.notes}"
        lines.append(f"| {name} | {counts} | {tagged} | {marks} | {row.size // row.files:,} |")
    return "\n".join(lines)


def _details(rows: dict[str, dict[str, Row]], programs: Sequence[str]) -> str:
    """Return a line for each writing: what pdftotext, pdfium and pdf.js find, by program."""
    heads = [*programs]
    lines = [f"| writing | of | {' | '.join(heads)} |", "|" + "---|" * (len(heads) + 2)]
    for name, by_program in rows.items():
        cells = [
            " ".join(str(by_program[program].found[reader]) for reader in READERS)
            if program in by_program
            else ""
            for program in programs
        ]
        some = next(iter(by_program.values()))
        lines.append(f"| {name} | {some.wanted} | {' | '.join(cells)} |")
    return "\n".join(lines)


def missing() -> list[str]:
    """Return the programs that reading the files needs and that are not there."""
    found = [name for name in ("pdftotext", "node") if shutil.which(name) is None]
    return [*found, *(["pdfjs-dist"] if not _PDFJS.is_dir() else [])]
