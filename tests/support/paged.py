"""A reader of pages over a file that answers at once, as tests hold it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

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
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import utc_now
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.results import Matches
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.pages.place import PagesPlace
from desktop_app.gui.pages.view import PagesPane
from desktop_app.gui.reader.switch import ReaderSwitch
from tests.support.fake_pages import FakeFile, article, article_text


@dataclass
class Source:
    """Opens files that are made on the spot."""

    jobs: JobRunner
    file: FakeFile
    asked: list[str] = field(default_factory=list)
    passwords: list[str] = field(default_factory=list)
    to_read: list[ArticleId] = field(default_factory=list)
    then: list[Callable[[], None]] = field(default_factory=list)

    def opener(self, number: ArticleId) -> Callable[[str], FakeFile]:
        def open_file(password: str) -> FakeFile:
            self.asked.append(password)
            return self.file

        return open_file

    def password(self, number: ArticleId) -> str:
        return self.passwords[-1] if self.passwords else ""

    def ask_password(
        self, shown: Article, problem: GuardbookError, then: Callable[[], None]
    ) -> None:
        self.then.append(then)

    def opened(self, shown: Article) -> None:
        """Nothing more is to be done."""

    def read_pages(self, shown: Article) -> None:
        self.to_read.append(shown.id)


def mark(quote: str, note: str = "", kind: AnnotationKind = AnnotationKind.HIGHLIGHT) -> Annotation:
    """Return an annotation on the words of the pages."""
    text, now = article_text(), utc_now()
    anchor = make_anchor(text.text, text.sha256, *find_quote(text.text, quote))
    name = AnnotationId(f"on {quote}")
    return Annotation(name, ArticleId(1), kind, anchor, Colour.GREEN, note, "", now, now)


def boxed(
    page: int, box: Box, note: str = "", kind: AnnotationKind = AnnotationKind.AREA
) -> Annotation:
    """Return an area, or a note, on a page."""
    now, name = utc_now(), AnnotationId(f"{kind} {page} {box.x0} {box.y0}")
    region = Region(page, (box,))
    return Annotation(name, ArticleId(1), kind, None, Colour.BLUE, note, "", now, now, (), region)


@dataclass
class Shown:
    """A reader that shows pages."""

    reader: ReaderSwitch
    source: Source
    qtbot: QtBot

    @property
    def file(self) -> FakeFile:
        return self.source.file

    @property
    def place(self) -> PagesPlace:
        place = self.reader.place_of_pages
        assert place is not None
        return place

    @property
    def pane(self) -> PagesPane:
        return self.place.pane

    @property
    def view(self):
        return self.pane.view

    def open(self, *annotations: Annotation, matches: Matches | None = None) -> None:
        """Show the article and wait until its first page is drawn and read."""
        self.reader.show_article(article(*annotations), matches or Matches())
        self.settle()

    def settle(self) -> None:
        """Wait until nothing more is asked of the file."""
        view, jobs = self.view, self.source.jobs
        self.qtbot.waitUntil(
            lambda: (
                not (
                    jobs.busy
                    or view._wanting.isActive()
                    or view._settling.isActive()
                    or (
                        self.pane.article is not None
                        and not self.pane.open
                        and self.pane.veil.isHidden()
                    )
                )
            )
        )

    def point(self, quote: str, at: int = 0) -> QPoint:
        """Return the middle of a letter of a quote, in the viewport."""
        start = find_quote(article_text().text, quote)[0] + at
        rooms = self.view.rooms(start, start + 1)
        assert rooms is not None
        return QPoint(rooms[0].x + rooms[0].width // 2, rooms[0].y + rooms[0].height // 2)
