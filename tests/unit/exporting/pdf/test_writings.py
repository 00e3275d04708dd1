"""An article in each writing, marked at random places, read back by programs that are not ours.

All are exported into one file twice: with notes in the margin, and on pages so small that marks
run over their ends. What readers differ in is said where it is folded away.
"""

from __future__ import annotations

import random
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import build
from desktop_app.exporting.pdf.child import render
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.pdf.layout.breaking import graphemes
from desktop_app.exporting.pdf.values import Made
from desktop_app.exporting.sheet import make_sheet
from tests.support.squeezing import squeezed
from tests.support.writings import WRITINGS

FROM_THE_RIGHT = {name for name, one in WRITINGS.items() if one.language in {"ar", "fa", "he"}}
MIXED = {name for name, one in WRITINGS.items() if one.mixed}
POINTED = {"Arabic with marks"}
SHAPES: dict[str, dict[str, Any]] = {
    "margin": {"notes": "margin"},
    "small pages": {"notes": "end", "font_size": 16.0, "margins_mm": 60.0},
}
MARKS = 8

# Brackets that face the other way, and the controls that pdftotext puts around its stretches.
_FOLDED = str.maketrans("()[]«»“”", "(([[««““")


@dataclass(frozen=True)
class Exported:
    """A file with all writings, and what is in it, by the name of the writing."""

    path: Path
    made: Made
    articles: dict[str, Article]
    under: dict[str, str]
    pdfium: str
    pdftotext: str
    pdfjs: str
    marks: list[Any]
    """As pdf.js reads them."""


def places(text: str, seed: str) -> list[tuple[int, int]]:
    """Return stretches between characters, the first from the beginning to the end."""
    chance = random.Random(seed)
    edges = [0, *graphemes(text)]
    found = [(0, len(text))]
    while len(found) < MARKS:
        first = chance.randrange(len(edges) - 1)
        last = min(len(edges) - 1, first + chance.randint(1, 90))
        if text[edges[first] : edges[last]].strip():
            found.append((edges[first], edges[last]))
    return found


@pytest.fixture(scope="module", params=SHAPES)
def exported(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    article: Callable[..., Article],
    options: Callable[..., Any],
    under: Any,
    pdfium_text: Any,
    pdftotext: Any,
    pdfjs: Any,
) -> Exported:
    articles = {}
    for number, (name, one) in enumerate(WRITINGS.items(), 1):
        marks = [
            {"place": place, "note": f"Note {n}"}
            for n, place in enumerate(places(build(one.parts).text, name))
        ]
        articles[name] = article(
            one.parts, marks, title=one.title, language=one.language, number=number
        )
    chosen = options(**SHAPES[request.param])
    # Keys that tell the annotations of one article from those of another.
    sheets = [
        make_sheet(each, options(**SHAPES[request.param], anonymous=True), n)
        for n, each in enumerate(articles.values(), 1)
    ]
    made, data = render(job_of(sheets, chosen), lambda done, total: None)
    path = tmp_path_factory.mktemp("writings") / "all.pdf"
    path.write_bytes(data)
    pages = pdfjs(path)["pages"]
    read = "".join(page["text"] for page in pages)
    marks = [a for page in pages for a in page["annotations"] if a["subtype"] == "Highlight"]
    texts = (under(path), pdfium_text(path), pdftotext(path), read)
    return Exported(path, made, articles, *texts, marks)


@pytest.mark.parametrize("name", WRITINGS)
def test_the_text_under_each_mark_is_the_quote(exported: Exported, name: str) -> None:
    """In lines of both directions and in pointed Arabic pdfium gives some characters elsewhere."""
    number = list(WRITINGS).index(name) + 1
    ordered = sorted(
        exported.articles[name].annotations, key=lambda a: (a.anchor.start, a.anchor.end)
    )
    for n, annotation in enumerate(ordered, 1):
        quote = squeezed(annotation.anchor.quote)
        found = squeezed(exported.under[f"gb-{number}-{n}"])
        if name in MIXED | POINTED:
            assert Counter(found) == Counter(quote)
        else:
            assert found == quote


@pytest.mark.parametrize("name", WRITINGS)
def test_each_paragraph_is_found_by_its_beginning(exported: Exported, name: str) -> None:
    """By three programs, with exact code points, lines of both directions too."""
    text = exported.articles[name].text
    for block in text.blocks:
        words = squeezed(text.of(block)[:40])
        assert words in squeezed(exported.pdfium)
        assert words in squeezed(exported.pdfjs)
        assert words in squeezed(exported.pdftotext)


@pytest.mark.parametrize("name", sorted(set(WRITINGS) - MIXED - POINTED))
def test_blanks_are_where_they_were(exported: Exported, name: str) -> None:
    """In the first two words of each paragraph, which stand on one line."""
    text = exported.articles[name].text
    read = unicodedata.normalize("NFC", exported.pdfjs).translate(_FOLDED)
    for block in text.blocks:
        start = " ".join(text.of(block).split(" ")[:2])
        # pdf.js takes a mark at the end of a word for a word of its own.
        if len(start) <= 12 and not any(map(unicodedata.combining, start)):
            assert start.translate(_FOLDED) in read


def test_only_pictures_have_no_font(exported: Exported) -> None:
    """Emoji may be missing on a machine; letters and signs of the fonts it has may not."""
    assert all(ord(character) >= 0x1F000 for character in exported.made.missing)


@pytest.mark.parametrize(
    "command",
    [
        ("qpdf", "--check"),
        ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"),
        ("mutool", "info"),
    ],
)
def test_other_programs_find_no_fault(exported: Exported, tool: Any, command: Any) -> None:
    name, *arguments = command
    done = subprocess.run(
        [tool(name), *arguments, exported.path], capture_output=True, timeout=120, check=False
    )
    told = (done.stdout + done.stderr).lower()
    assert done.returncode == 0, told
    assert b"error:" not in told
    assert b"warning:" not in told


def test_every_mark_is_placed_once(exported: Exported, annotations: Any) -> None:
    primary = [a for a in annotations(exported.path) if "/IRT" not in a.values]
    total = MARKS * len(WRITINGS)
    assert exported.made.placed == len(primary) == len({a.text("/NM") for a in primary}) == total
    marks = [a for a in exported.marks if not a["reply"]]
    assert len(marks) == total
    assert {a["note"] for a in marks} == {f"Note {n}" for n in range(MARKS)}
    assert all(a["popup"] and a["colour"] and a["modified"] for a in marks)


def test_marks_over_page_ends_are_groups(exported: Exported, annotations: Any) -> None:
    """Those over all of an article are on each of its pages, one piece of the group a page."""
    groups: dict[str, list[int]] = {}
    for found in annotations(exported.path):
        key = found.text("/NM")
        if "/IRT" in found.values:
            assert found.values["/RT"] == "/Group"
            key = str(found.values["/IRT"].get_object()["/NM"])
        groups.setdefault(key, []).append(found.page)
    for pages in groups.values():
        assert pages == list(range(pages[0], pages[0] + len(pages)))
    if exported.made.pages > 60:
        assert sum(len(pages) > 1 for pages in groups.values()) > len(WRITINGS)


def test_nothing_stands_outside_of_its_page(exported: Exported, annotations: Any) -> None:
    for found in annotations(exported.path):
        for x0, y0, x1, y1 in found.quads:
            assert 0 <= x0 < x1 <= 596
            assert 0 <= y0 < y1 <= 842
            assert y1 - y0 < 25


@pytest.mark.parametrize("name", sorted(FROM_THE_RIGHT - MIXED))
def test_lists_and_quotes_begin_at_the_right(exported: Exported, name: str) -> None:
    """The bullet stands before the words of its item, so that it is read there."""
    if name in POINTED:
        return
    text = exported.articles[name].text
    item = next(text.of(block) for block in text.blocks if block.attribute("marker"))
    assert f"•{squeezed(item)[:20]}" in squeezed(exported.pdfjs)
