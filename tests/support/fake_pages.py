"""A file with pages that is made on the spot and answers at once."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.annotations import Annotation, ArticleId
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import ArticleText, Part, build
from desktop_app.domain.dates import utc_now
from desktop_app.domain.pages import (
    NOWHERE,
    Box,
    ForeignMark,
    OutlineItem,
    PageInfo,
    PageLink,
    PagePicture,
    PageText,
    PdfInfo,
)
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.errors import GuardbookError

WIDTH, HEIGHT = 300.0, 400.0
LEFT, TOP, LETTER, LINE = 40.0, 360.0, 6.0, 16.0
PAGES = (
    "The harbour office closed on Friday.\nNobody had asked for a permit.",
    "Minutes of the second meeting.\nThe harbour master was not heard.\nHe left early.",
    "",
    "A last page with few words.",
)


def article_text(pages: Sequence[str] = PAGES) -> ArticleText:
    """Return the text of an article that was made of such pages, a paragraph for each."""
    return build(
        Part(words.replace("\n", " "), attributes=(("page", str(number)),))
        for number, words in enumerate(pages, 1)
        if words
    )


def article(
    *annotations: Annotation, text: ArticleText | None = None, number: int = 1, mime: str = ""
) -> Article:
    """Return an article whose original is a file with pages."""
    return Article(
        id=ArticleId(number),
        fields={Field.TITLE: FieldValue("Minutes of the harbour")},
        text=text or article_text(),
        kind="pdf",
        extractor="pdf 1",
        original=Original("0" * 64, 1, "minutes.pdf", mime or "application/pdf"),
        imported_at=utc_now(),
        annotations=annotations,
    )


def page_text(words: str, start: int) -> PageText:
    """Return where the letters of a page stand: lines of letters of one width."""
    boxes: list[Box] = []
    lines = [0]
    y, x = TOP, LEFT
    for letter in words:
        if letter == "\n":
            boxes.append(NOWHERE)
            lines.append(len(boxes))
            y, x = y - LINE, LEFT
        else:
            boxes.append(Box(x, y, x + LETTER, y + 10))
            x += LETTER
    return PageText(start, words.replace("\n", " "), tuple(boxes), tuple(lines))


@dataclass(eq=False)
class FakeFile:
    """Answers with grey paper and dark bars where letters are; notes what it is asked."""

    pages: Sequence[str] = PAGES
    labels: Sequence[str] = ("i", "ii", "1", "2")
    outline: tuple[OutlineItem, ...] = (OutlineItem("Friday", 0, 0), OutlineItem("Meeting", 1, 1))
    foreign: tuple[ForeignMark, ...] = ()
    foreign_more: bool = False
    ways: dict[int, tuple[PageLink, ...]] = field(default_factory=dict)
    bad: dict[int, GuardbookError] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    sizes: dict[int, tuple[float, float]] = field(default_factory=dict)
    closed: bool = False
    problem: GuardbookError | None = None
    gate: threading.Event | None = None

    def info(self) -> PdfInfo:
        if self.problem is not None:
            raise self.problem
        infos = []
        for number in range(len(self.pages)):
            wide, high = self.sizes.get(number, (WIDTH, HEIGHT))
            label = self.labels[number] if number < len(self.labels) else ""
            infos.append(PageInfo(wide, high, 0, label))
        sha = article_text(self.pages).sha256
        return PdfInfo(
            tuple(infos),
            self.outline,
            self.foreign,
            text_sha256=sha,
            foreign_more=self.foreign_more,
        )

    def picture(self, page: int, scale: float) -> PagePicture:
        self._note("picture", page)
        wide, high = self.sizes.get(page, (WIDTH, HEIGHT))
        width, height = max(1, round(wide * scale)), max(1, round(high * scale))
        return PagePicture(width, height, width * 4, b"\xff\xff\xff\x00" * (width * height))

    def text(self, page: int) -> PageText:
        self._note("text", page)
        text, start = article_text(self.pages), 0
        for block in text.blocks:
            if block.attribute("page") == str(page + 1):
                start = block.start
        return page_text(self.pages[page], start)

    def links(self, page: int) -> tuple[PageLink, ...]:
        self._note("links", page)
        return self.ways.get(page, ())

    def close(self) -> None:
        self.closed = True

    def _note(self, what: str, page: int) -> None:
        self.asked.append((what, page))
        if self.gate is not None:
            self.gate.wait(5)
        if page in self.bad and what == "picture":
            raise self.bad[page]
