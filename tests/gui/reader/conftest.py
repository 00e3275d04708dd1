"""Articles made on the spot, and a reader that shows them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop_app.domain.anchors import find_quote, make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import ArticleText, paragraphs
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.gui.theme import Theme

CREATED = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
TEXT = """On Sunday evening people stood outside for fifteen minutes.

They held candles 🙂 in the shape of a heart. Nobody had asked for a permit.

The court said nothing about the candles. The neighbours did.

وقال المتحدث إن التحقيق مستمر في Beirut.

双方没有公布赔偿金额。

A last line without any mark."""


@dataclass
class Maker:
    """Makes articles and annotations on one text."""

    text: ArticleText = field(default_factory=lambda: paragraphs(TEXT))
    made: int = 0

    def place(self, quote: str) -> tuple[int, int]:
        """Return where a quote stands."""
        return find_quote(self.text.text, quote)

    def note(
        self,
        quote: str | None,
        note: str = "",
        *,
        colour: Colour = Colour.YELLOW,
        kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
        sha: str = "",
        author: str = "",
        tags: tuple[str, ...] = (),
    ) -> Annotation:
        """Return an annotation on a quote, or on the article."""
        self.made += 1
        anchor = None
        if quote is None:
            kind = AnnotationKind.NOTE
        else:
            anchor = make_anchor(self.text.text, sha or self.text.sha256, *self.place(quote))
        number = AnnotationId(f"note-{self.made}")
        return Annotation(
            number, ArticleId(1), kind, anchor, colour, note, author, CREATED, CREATED, tags
        )

    def article(self, *annotations: Annotation, number: int = 1, **values: str) -> Article:
        """Return an article with annotations."""
        values = {"title": "Candles in the courtyards", "source": "Harbour Post", **values}
        return Article(
            id=ArticleId(number),
            fields={Field(name): FieldValue(value) for name, value in values.items()},
            text=self.text,
            kind="text",
            extractor="text 1",
            original=Original("0" * 64, 1, "a.txt", "text/plain"),
            imported_at=CREATED,
            annotations=annotations,
        )


@pytest.fixture
def make() -> Maker:
    return Maker()


@pytest.fixture
def long_text() -> ArticleText:
    """About 31,000 words in 620 paragraphs."""
    words = "The clerk read out the file and the judge took notes on each page of it. "
    return paragraphs("\n\n".join(f"Paragraph {number}. {words * 3}" for number in range(820)))


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> Iterator[ReaderPane]:
    """A reader that is as wide as in the window, with room for notes."""
    made = ReaderPane(theme)
    qtbot.addWidget(made)
    made.resize(820, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    yield made
    made.show_article(None)


@pytest.fixture
def shown(pane: ReaderPane, make: Maker) -> ReaderPane:
    """A reader that shows an article with a highlight, a note, and an underline."""
    pane.show_article(
        make.article(
            make.note("people stood outside", "Check the time.", colour=Colour.BLUE),
            make.note("shape of a heart", colour=Colour.GREEN),
            make.note("Nobody had asked", kind=AnnotationKind.UNDERLINE, colour=Colour.PINK),
        ),
        Matches(),
    )
    return pane


@pytest.fixture
def point() -> Callable[[ReaderPane, int], QPoint]:
    """Return a function: the middle of a letter, in the viewport."""

    def find(reader: ReaderPane, offset: int) -> QPoint:
        rooms = reader.view.rooms(offset, offset + 1)
        assert rooms is not None
        room = rooms[0]
        return QPoint(room.x + room.width // 2, room.y + room.height // 2)

    return find


@pytest.fixture
def caught() -> Callable[..., list]:
    """Return a function that collects what signals carry."""

    def collect(*signals) -> list:
        found: list = []
        for signal in signals:
            signal.connect(lambda *values: found.append(values[0] if values else None))
        return found

    return collect
