"""A reader and dialogs that only note what they are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.results import Matches
from desktop_app.gui.theme import Theme


class FakeNotes:
    """Notes which card was to stand out."""

    def __init__(self) -> None:
        self.active: list[str] = []

    def activate(self, annotation: str) -> None:
        self.active.append(annotation)


class FakeReader(QWidget):
    """Takes part in the window as the reader does, and notes what it was asked."""

    annotate_requested = Signal(object)
    region_requested = Signal(object)
    annotation_changed = Signal(object)
    annotation_removed = Signal(object)
    note_added = Signal(object)
    note_typed = Signal(object)
    note_ended = Signal(object)
    note_kept = Signal()
    note_discarded = Signal(object)
    tag_requested = Signal()
    scrolled = Signal()
    selection_changed = Signal(bool)
    announce = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        column.addWidget(self.body)
        self.setFocusProxy(self.body)
        self.article: Article | None = None
        self.matches = Matches()
        self.shown: list[ArticleId | None] = []
        self.steps: list[int] = []
        self.passage: tuple[int, int] | None = None
        self.at = -1
        self.scroll = 0
        self.pages_left = 0
        self.notes_visible = True
        self.notes = FakeNotes()
        self.jumps: list[int] = []
        self.edited: list[object] = []
        self.quotes = self.finished = self.reopened = 0

    def show_article(self, article: Article | None, matches: Matches) -> None:
        if article is None or self.article is None or article.id != self.article.id:
            self.scroll = 0
        self.article, self.matches, self.at = article, matches, -1
        self.shown.append(article.id if article else None)
        self.body.setPlainText(article.text.text if article else "")

    def set_matches(self, matches: Matches) -> None:
        self.matches, self.at = matches, -1

    def next_match(self, step: int, *, wrap: bool = True) -> bool:
        self.steps.append(step)
        total = len(self.matches.text)
        at = self.at + step if self.at >= 0 else (0 if step > 0 else total - 1)
        if not total or (not wrap and not 0 <= at < total):
            return False
        self.at = at % total
        return True

    def place(self) -> int:
        return self.scroll

    def go_to_place(self, start: int) -> None:
        self.scroll = start

    def scroll_to(self, start: int) -> None:
        self.jumps.append(start)

    def selection(self) -> tuple[int, int] | None:
        return self.passage

    def select(self, passage: tuple[int, int] | None) -> None:
        self.passage = passage
        self.selection_changed.emit(passage is not None)

    def scroll_page(self, step: int) -> bool:
        self.pages_left -= 1
        return self.pages_left >= 0

    def resize_text(self, step: int) -> bool:
        return False

    def end(self) -> None:
        pass

    def copy_quote(self) -> None:
        self.quotes += 1

    def edit_note(self, annotation: object) -> None:
        self.edited.append(annotation)

    def set_meanings(self, meanings: object) -> None:
        self.meanings = meanings

    def set_writable(self, writable: bool) -> None:
        self.writable = writable

    def finish_editing(self) -> None:
        self.finished += 1

    def reopen_note(self) -> Annotation | None:
        self.reopened += 1
        return None

    def set_notes_visible(self, visible: bool) -> None:
        self.notes_visible = visible


@dataclass
class FakeDialogs:
    """Answers in place of the system's dialogs."""

    to_open: list[Path] = field(default_factory=list)
    to_enter: Path | None = None
    to_write: Path | None = None
    names: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    to_print: QPrinter | None = None
    asked: list[tuple[int, str]] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    opens: bool = True

    def when_free(self, do: Callable[[], object]) -> None:
        do()

    def files(self) -> list[Path]:
        return self.to_open

    def folder(self, title: str) -> Path | None:
        return self.to_enter

    def target(self, name: str, suffix: str) -> Path | None:
        self.names.append(name)
        return self.to_write

    def save_as(self, title: str, name: str) -> Path | None:
        self.names.append(name)
        return self.to_write

    def open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return self.opens

    def annotation_file(self) -> Path | None:
        return self.to_open[0] if self.to_open else None

    def dossier_file(self) -> Path | None:
        return self.to_open[0] if self.to_open else None

    def printer(self, pages: int, page_size: str) -> QPrinter | None:
        self.asked.append((pages, page_size))
        return self.to_print

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)
