"""A window over an archive in memory, and a reader that only notes what it is told."""

from __future__ import annotations

import datetime as dt
import threading
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.archive.reports import Done, ImportItem, ImportReport, ItemState
from desktop_app.domain import edits as e
from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    MEANINGS,
    Annotation,
    AnnotationKind,
    ArticleId,
    Colour,
    Mark,
    new_annotation_id,
)
from desktop_app.domain.articles import Article, ArticleRow, Original, Suggestion
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.cases import Case, CaseId, CaseRow, new_case_id
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import Has, InCase, Scope, Sort, State, StateIs, TagIs
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.results import Matches, SearchRequest, SearchResult, Snippet
from desktop_app.domain.tags import Tag, TagRow, default_colour
from desktop_app.domain.text import opening, word_count
from desktop_app.errors import GuardbookError, NotInArchive
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.app import GuardbookApp, make_application
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.theme import Look, Theme, load_fonts
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings
from desktop_app.storage.listing import LibraryCounts

NOW = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
FIRST_DAY = dt.date(2021, 2, 14)


def places(text: str, word: str) -> tuple[tuple[int, int], ...]:
    """Return where a word stands, in code points, whatever its case."""
    found, at = [], text.lower().find(word.lower())
    while at >= 0:
        found.append((at, at + len(word)))
        at = text.lower().find(word.lower(), at + 1)
    return tuple(found)


class FakeArchive:
    """What the window needs of an archive, in memory; every edit is really carried out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.writable = True
        self.articles: dict[ArticleId, Article] = {}
        self.tag_values: dict[str, Tag] = {}
        self.case_values: dict[CaseId, Case] = {}
        self.guard = threading.RLock()
        self.calls: Counter[str] = Counter()
        self.requests: list[SearchRequest] = []
        self.hold: dict[str, threading.Event] = {}
        """Queries that wait for their event."""
        self.fail: dict[str, GuardbookError] = {}
        """Errors that methods raise, by name."""
        self.imports: list[ImportItem] = []
        self.exported: list[tuple[str, list[ArticleId], ExportOptions, Path]] = []
        self.import_gate: threading.Event | None = None
        self.closed = False

    # -- filling
    def add(
        self,
        title: str,
        text: str,
        *,
        source: str = "Harbour Post",
        read: bool = True,
        filed: bool = True,
        suggestions: Sequence[Suggestion] = (),
    ) -> ArticleId:
        number = ArticleId(len(self.articles) + 1)
        day = FIRST_DAY - dt.timedelta(days=number)
        values = {
            Field.TITLE: FieldValue(title),
            Field.SOURCE: FieldValue(source),
            Field.PUBLISHED: FieldValue(day.isoformat()),
        }
        self.articles[number] = Article(
            number,
            values,
            paragraphs(text),
            "text",
            "seed text 1",
            Original(f"{number:064d}", len(text), f"{number}.txt", "text/plain"),
            NOW,
            tuple(suggestions),
            read=read,
            filed=filed,
        )
        return number

    def _call(self, name: str) -> None:
        self.calls[name] += 1
        if name in self.fail:
            raise self.fail[name]

    # -- reading
    def _in(self, article: Article, scope: Scope) -> bool:
        trashed = StateIs(State.TRASHED) in scope
        if (article.trashed_at is not None) is not trashed:
            return False
        return all(self._fits(article, one) for one in scope)

    def _fits(self, article: Article, one: object) -> bool:
        match one:
            case StateIs(State.UNREAD):
                return not article.read
            case StateIs(State.STARRED):
                return article.starred
            case StateIs(State.INBOX):
                return not article.filed
            case Has():
                return bool(article.annotations)
            case InCase(case=wanted):
                return any(case.id == wanted or case.parent == wanted for case in article.cases)
            case TagIs(path=path):
                return any(
                    tag.path == path or tag.path.startswith(f"{path}/") for tag in article.tags
                )
        return True

    def ids(self, scope: Scope = (), sort: Sort = Sort.DATE) -> array[int]:
        with self.guard:
            self._call("ids")
            found = [a for a in self.articles.values() if self._in(a, scope)]
        keys: dict[Sort, Callable[[Article], object]] = {
            Sort.OLDEST: lambda a: a.published or dt.date.max,
            Sort.TITLE: lambda a: a.title.lower(),
            Sort.SOURCE: lambda a: a.value(Field.SOURCE),
        }
        if sort in keys:
            found.sort(key=keys[sort])  # type: ignore[arg-type]
        return array("q", [article.id for article in found])

    def rows(self, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
        with self.guard:
            self._call("rows")
            return {one: self._row(self.articles[one]) for one in ids if one in self.articles}

    @staticmethod
    def _row(article: Article) -> ArticleRow:
        passages = [one for one in article.annotations if one.anchor is not None]
        return ArticleRow(
            id=article.id,
            title=article.title,
            source=article.value(Field.SOURCE),
            byline=article.value(Field.BYLINE),
            published=article.published,
            imported_at=article.imported_at,
            language="en",
            snippet=opening(article.text.text),
            words=word_count(article.text.text),
            tags=article.tags,
            cases=tuple(case.name for case in article.cases),
            highlights=len(passages),
            notes=sum(1 for one in article.annotations if one.note),
            read=article.read,
            starred=article.starred,
            trashed=article.trashed_at is not None,
        )

    def counts(self) -> LibraryCounts:
        self._call("counts")
        return LibraryCounts(
            *(
                len(self.ids(scope))
                for scope in (
                    (),
                    (StateIs(State.INBOX),),
                    (StateIs(State.UNREAD),),
                    (StateIs(State.STARRED),),
                    (Has("annotation"),),  # type: ignore[arg-type]
                    (StateIs(State.TRASHED),),
                )
            )
        )

    def tags(self) -> tuple[TagRow, ...]:
        used = Counter(tag.path for one in self.articles.values() for tag in one.tags)
        return tuple(TagRow(self.tag_values[path], used[path]) for path in sorted(self.tag_values))

    def cases(self) -> tuple[CaseRow, ...]:
        used = Counter(case.id for one in self.articles.values() for case in one.cases)
        return tuple(CaseRow(case, used[case.id]) for case in self.case_values.values())

    def article(self, article: ArticleId) -> Article:
        self._call("article")
        if article not in self.articles:
            raise NotInArchive(f"There is no article {article} in this archive.")
        return self.articles[article]

    def meanings(self) -> dict[Colour, str]:
        return MEANINGS

    def find(self, request: SearchRequest, context: JobContext) -> SearchResult:
        self.requests.append(request)
        gate = self.hold.get(request.query)
        if gate is not None:
            assert gate.wait(10)
            context.checkpoint()
        self._call("find")
        word = request.query.strip('"*')
        found = tuple(
            ArticleId(one)
            for one in self.ids(request.scope, request.sort)
            if places(self.articles[ArticleId(one)].text.text, word)
            or places(self.articles[ArticleId(one)].title, word)
        )
        meant = "" if found else "candle"
        return SearchResult(found, (), f"{word}, in any form", "", meant)

    def snippets(self, query: str, ids: Sequence[ArticleId]) -> dict[ArticleId, Snippet]:
        self._call("snippets")
        found = {}
        for one in ids:
            article = self.articles[one]
            text = opening(article.text.text)
            found[one] = Snippet(text, places(text, query), places(article.title, query))
        return found

    def matches(self, query: str, article: Article) -> Matches:
        self._call("matches")
        return Matches(places(article.title, query), places(article.text.text, query))

    # -- changing
    def apply(self, edit: e.Edit) -> Done:
        with self.guard:
            self._call("apply")
            return Done(edit, self._perform(edit))

    def _perform(self, edit: e.Edit) -> Changes:
        if isinstance(edit, e.Several):
            changes = Changes()
            for one in edit.edits:
                changes |= self._perform(one)
            return changes
        for part in (self._perform_state, self._perform_annotation, self._perform_order):
            changes = part(edit)
            if changes is not None:
                return changes
        raise AssertionError(edit)

    def _perform_state(self, edit: e.Edit) -> Changes | None:
        if not isinstance(edit, e.SetFlag):
            return None
        name, value = {
            e.Flag.STARRED: ("starred", edit.on),
            e.Flag.READ: ("read", edit.on),
            e.Flag.FILED: ("filed", edit.on),
            e.Flag.TRASHED: ("trashed_at", NOW if edit.on else None),
        }[edit.flag]
        self._update(edit.articles, **{name: value})
        return Changes(frozenset(edit.articles), members=True)

    def _perform_annotation(self, edit: e.Edit) -> Changes | None:
        match edit:
            case e.AddAnnotation(annotation=one):
                now = (*self.articles[one.article].annotations, one)
            case e.RemoveAnnotation(annotation=one):
                was = self.articles[one.article].annotations
                now = tuple(old for old in was if old.id != one.id)
            case e.ChangeAnnotation(now=one):
                was = self.articles[one.article].annotations
                now = tuple(one if old.id == one.id else old for old in was)
            case _:
                return None
        self._update([one.article], annotations=now)
        return Changes(frozenset({one.article}), texts=True)

    def _perform_order(self, edit: e.Edit) -> Changes | None:
        match edit:
            case e.DefineTag(tag=tag):
                self.tag_values[tag.path] = tag
                return Changes(tags=True)
            case e.ForgetTag(tag=tag):
                del self.tag_values[tag.path]
                return Changes(tags=True)
            case e.CreateCase(case=case):
                self.case_values[case.id] = case
                return Changes(cases=True)
            case e.DeleteCase(case=case):
                del self.case_values[case.id]
                return Changes(cases=True)
            case e.TagArticles(tag=path, articles=ids):
                self._each(ids, lambda a: {"tags": (*a.tags, self.tag_values[path])})
            case e.UntagArticles(tag=path, articles=ids):
                self._each(ids, lambda a: {"tags": tuple(t for t in a.tags if t.path != path)})
            case e.FileArticles(case=number, articles=ids):
                self._each(ids, lambda a: {"cases": (*a.cases, self.case_values[number])})
            case e.UnfileArticles(case=number, articles=ids):
                self._each(ids, lambda a: {"cases": tuple(c for c in a.cases if c.id != number)})
            case _:
                return None
        return Changes(frozenset(ids), members=True, tags=True, cases=True)

    def _each(
        self, ids: Sequence[ArticleId], values: Callable[[Article], dict[str, object]]
    ) -> None:
        for one in ids:
            self._update([one], **values(self.articles[one]))

    def _update(self, articles: Sequence[ArticleId], **values: object) -> None:
        for one in articles:
            self.articles[one] = replace(self.articles[one], **values)  # type: ignore[arg-type]

    def set_flag(self, articles: Sequence[ArticleId], flag: e.Flag, *, on: bool) -> Done:
        self._call("set_flag")
        states = {
            e.Flag.STARRED: lambda a: a.starred,
            e.Flag.READ: lambda a: a.read,
            e.Flag.FILED: lambda a: a.filed,
            e.Flag.TRASHED: lambda a: a.trashed_at is not None,
        }
        changing = tuple(one for one in articles if states[flag](self.articles[one]) is not on)
        return self.apply(e.SetFlag(flag, on, changing)) if changing else Done()

    def annotate(self, article: ArticleId, start: int, end: int, mark: Mark) -> Done:
        text = self.articles[article].text
        anchor = make_anchor(text.text, text.sha256, start, end)
        one = Annotation(
            new_annotation_id(), article, mark.kind, anchor, mark.colour, mark.note, "", NOW, NOW
        )
        return self.apply(e.AddAnnotation(one))

    def _annotation(self, number: str) -> Annotation:
        return next(
            one
            for article in self.articles.values()
            for one in article.annotations
            if one.id == number
        )

    def change_annotation(self, number: str, **values: object) -> Done:
        was = self._annotation(number)
        return self.apply(e.ChangeAnnotation(was, replace(was, **values)))  # type: ignore[arg-type]

    def remove_annotation(self, number: str) -> Done:
        return self.apply(e.RemoveAnnotation(self._annotation(number)))

    def add_note(self, article: ArticleId, text: str, author: str = "") -> Done:
        one = Annotation(
            new_annotation_id(),
            article,
            AnnotationKind.NOTE,
            None,
            Colour.YELLOW,
            text,
            author,
            NOW,
            NOW,
        )
        return self.apply(e.AddAnnotation(one))

    def tag(
        self, ids: Sequence[ArticleId], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Done:
        edits: list[e.Edit] = []
        for path in add:
            if path not in self.tag_values:
                edits.append(e.DefineTag(Tag(path, default_colour(path))))
            edits.append(e.TagArticles(path, tuple(ids)))
        edits += [e.UntagArticles(path, tuple(ids)) for path in remove]
        return self.apply(e.Several(tuple(edits)))

    def file_into(
        self, name: str, add: Sequence[ArticleId] = (), remove: Sequence[ArticleId] = ()
    ) -> Done:
        edits: list[e.Edit] = []
        last = name.rsplit("/", 1)[-1]
        known = next((one for one in self.case_values.values() if one.name == last), None)
        case = known or Case(new_case_id(), name)
        if known is None:
            edits.append(e.CreateCase(case))
        if add:
            edits.append(e.FileArticles(case.id, tuple(add)))
            edits.append(e.SetFlag(e.Flag.FILED, True, tuple(add)))
        if remove:
            edits.append(e.UnfileArticles(case.id, tuple(remove)))
        return self.apply(e.Several(tuple(edits)))

    # -- long work
    def import_paths(
        self, paths: Sequence[Path], context: JobContext, *, on_items: Callable[..., None]
    ) -> ImportReport:
        self._call("import_paths")
        items = []
        for done, path in enumerate(paths, 1):
            if context.cancelled:
                return ImportReport(1, tuple(items), cancelled=True)
            item = self._import(path)
            items.append(item)
            on_items([item])
            context.report(done, len(paths), "Importing", path.name)
            if self.import_gate is not None:
                assert self.import_gate.wait(10)
        new = frozenset(item.article for item in items if item.state is ItemState.DONE)
        return ImportReport(1, tuple(items), Changes(new, members=bool(new), texts=bool(new)))  # type: ignore[arg-type]

    def _import(self, path: Path) -> ImportItem:
        if not path.is_file():
            return ImportItem(str(path), "", ItemState.FAILED, None, "The file is not there.")
        text = path.read_text(encoding="utf-8")
        for one in self.articles.values():
            if one.text.text == text.strip():
                return ImportItem(str(path), "", ItemState.DUPLICATE, one.id, "There already.")
        return ImportItem(str(path), "", ItemState.DONE, self.add(path.stem, text, filed=False))

    def import_text(self, text: str, context: JobContext) -> ImportReport:
        self._call("import_text")
        one = self.add(text.split("\n")[0], text, filed=False)
        item = ImportItem("pasted text.txt", "", ItemState.DONE, one)
        return ImportReport(1, (item,), Changes(frozenset({one}), members=True, texts=True))

    def update_index(self, context: JobContext) -> int:
        self._call("update_index")
        return 0

    def export(
        self,
        name: str,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        target: Path,
        context: JobContext,
    ) -> ExportReport:
        self._call("export")
        self.exported.append((name, list(ids), options, target))
        target.write_text("exported", encoding="utf-8")
        return ExportReport((target,))

    def close(self) -> None:
        self.closed = True


class FakeReader(QWidget):
    """Takes part in the window as the reader does, and notes what it was asked."""

    annotate_requested = Signal(object)
    annotation_changed = Signal(object)
    annotation_removed = Signal(object)
    note_added = Signal(object)
    tag_requested = Signal()
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
        self.pages_left = 0
        self.notes_visible = True
        self.edited: list[object] = []
        self.quotes = self.finished = self.reopened = 0

    def show_article(self, article: Article | None, matches: Matches) -> None:
        self.article, self.matches, self.at = article, matches, -1
        self.shown.append(article.id if article else None)
        self.body.setPlainText(article.text.text if article else "")

    def set_matches(self, matches: Matches) -> None:
        self.matches, self.at = matches, -1

    def next_match(self, step: int) -> bool:
        self.steps.append(step)
        self.at = (
            self.at + step if self.at >= 0 else (0 if step > 0 else len(self.matches.text) - 1)
        )
        return 0 <= self.at < len(self.matches.text)

    def selection(self) -> tuple[int, int] | None:
        return self.passage

    def select(self, passage: tuple[int, int] | None) -> None:
        self.passage = passage
        self.selection_changed.emit(passage is not None)

    def scroll_page(self, step: int) -> bool:
        self.pages_left -= 1
        return self.pages_left >= 0

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

    def reopen_note(self) -> bool:
        self.reopened += 1
        return True

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

    def files(self) -> list[Path]:
        return self.to_open

    def folder(self, title: str) -> Path | None:
        return self.to_enter

    def target(self, name: str, suffix: str) -> Path | None:
        self.names.append(name)
        return self.to_write

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)


def fill(archive: FakeArchive) -> None:
    """Put a few articles, tags and cases into an archive."""
    archive.add(
        "Candles in the courtyards",
        "People stood outside for 15 minutes.\n\nThey held candles in the courtyard.",
        source="Harbour Post",
        read=False,
        suggestions=[Suggestion("vigil", "hashtag in the text")],
    )
    archive.add("Verdict in the harbour trial", "The court ruled on the harbour bank.\n\nA candle.")
    archive.add("Budget for the schools", "The council voted.", source="City Herald", filed=False)
    archive.add("Energy transit", "Gas and pipelines 🙂 across the border.", source="City Herald")
    archive.tag([ArticleId(1)], add=["protest"])
    archive.tag([ArticleId(2)], add=["court/harbour"])
    archive.file_into("Harbour trial", add=[ArticleId(2)])
    archive.set_flag([ArticleId(2)], e.Flag.STARRED, on=True)
    archive.annotate(ArticleId(1), 0, 6, Mark(note="Check the time."))


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Let dates and numbers be English on every computer."""
    was = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(was)


@pytest.fixture
def theme(qapp: object) -> Theme:
    load_fonts()
    return Theme(Look.LIGHT)


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions(theme, all_specs())


@pytest.fixture
def events(qapp: object) -> Events:
    return Events()


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def empty_archive(tmp_path: Path) -> FakeArchive:
    return FakeArchive(tmp_path / "Moscow desk")


@pytest.fixture
def archive(empty_archive: FakeArchive) -> FakeArchive:
    fill(empty_archive)
    empty_archive.calls.clear()
    return empty_archive


@dataclass
class Opened:
    """A window with an open archive."""

    app: GuardbookApp
    archive: FakeArchive
    dialogs: FakeDialogs
    qtbot: QtBot

    @property
    def desk(self):
        assert self.app.desk is not None
        return self.app.desk

    @property
    def panes(self):
        assert self.app.window.panes is not None
        return self.app.window.panes

    @property
    def reader(self) -> FakeReader:
        return self.panes.reader

    def settle(self) -> None:
        """Wait until no job runs and nothing is waited for."""
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy and not self.desk.search.waiting)

    def take(self, action_id: str) -> None:
        """Take an action and wait for its end."""
        action = self.app.actions[action_id]
        assert action.isEnabled(), f"{action_id} cannot be taken now"
        action.trigger()
        self.settle()

    def titles(self) -> list[str]:
        model = self.panes.list.list_model
        return [model.row_at(at).title for at in range(model.rowCount())]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: object) -> Iterator[Callable[..., Opened]]:
    """Open the window on an archive in memory."""
    opened: list[GuardbookApp] = []

    def build(archive: FakeArchive, settings: Settings | None = None) -> Opened:
        application = make_application()
        app = GuardbookApp(
            application,
            lambda folder, writable: archive,
            settings or Settings(look="light"),
            FakeReader,
        )
        opened.append(app)
        app.dialogs = dialogs = FakeDialogs()
        qtbot.addWidget(app.window)
        with qtbot.waitExposed(app.window):
            app.window.show()
        with qtbot.waitSignal(app.opened):
            app.open(archive.folder)
        window = Opened(app, archive, dialogs, qtbot)
        qtbot.waitUntil(lambda: app.desk.warm)
        window.settle()
        return window

    build.reader, build.dialogs = FakeReader, FakeDialogs  # type: ignore[attr-defined]
    yield build
    for app in opened:
        app.window.close()


@pytest.fixture
def window(open_window: Callable[..., Opened], archive: FakeArchive) -> Opened:
    """A window on an archive with four articles."""
    return open_window(archive)
