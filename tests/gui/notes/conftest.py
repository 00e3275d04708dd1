"""Notes made on the spot, and a page of lines without an article."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.gui.notes.arrangement import Mode, Space
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.theme import Theme

SHA = "a" * 64
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
LINE = 30


class Notes:
    """Makes annotations: ``at`` is where the passage begins, None for the whole article."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(
        self,
        at: int | None,
        note: str = "A note.",
        *,
        colour: Colour = Colour.YELLOW,
        kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
        sha: str = SHA,
        author: str = "",
        tags: tuple[str, ...] = (),
        created: dt.datetime = NOW,
    ) -> Annotation:
        self.made += 1
        anchor = None if at is None else Anchor(sha, at, at + 5, "quote", "", "")
        return Annotation(
            AnnotationId(f"n{self.made}"),
            ArticleId(1),
            AnnotationKind.NOTE if at is None else kind,
            anchor,
            colour,
            note,
            author,
            created,
            created,
            tags,
        )


class Page:
    """Lines of ten letters, each 30 px high; ``filled`` is how many letters there are."""

    def __init__(self, filled: int = 100_000) -> None:
        self.filled = filled

    def line_at(self, offset: int) -> tuple[int, int] | None:
        if offset > self.filled:
            return None
        top = 100 + offset // 10 * LINE
        return top, top + LINE

    def region_at(self, region: object) -> None:
        """There are no pages."""

    def text_bottom(self) -> int:
        return 100 + self.filled // 10 * LINE


class ScrolledPage(Page):
    """The same as a widget that remembers how far it is scrolled."""

    def __init__(self, filled: int = 100_000) -> None:
        super().__init__(filled)
        self.widget = QTextEdit()
        self.widget.resize(900, 600)
        self.value = 0

    def viewport(self) -> QWidget:
        return self.widget.viewport()

    def scroll_value(self) -> int:
        return self.value

    def show_height(self, top: int, bottom: int) -> None:
        if top < self.value or bottom > self.value + 600:
            self.value = max(0, top - 200)


@pytest.fixture
def note() -> Notes:
    return Notes()


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def host(qtbot: QtBot) -> ScrolledPage:
    made = ScrolledPage()
    qtbot.addWidget(made.widget)
    with qtbot.waitExposed(made.widget):
        made.widget.show()
    made.widget.activateWindow()
    made.widget.setFocus()
    qtbot.waitUntil(made.widget.hasFocus)
    return made


@pytest.fixture
def column(theme: Theme, host: ScrolledPage) -> NotesColumn:
    made = NotesColumn(theme, host, host.widget, lambda: NOW)
    made.set_space(Space(Mode.BESIDE, 600, 32, 478))
    return made
