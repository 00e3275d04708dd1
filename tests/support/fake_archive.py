"""What the window needs of an archive, in memory."""

from __future__ import annotations

import datetime as dt
import threading
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.archive.reports import Done, ImportItem, ImportReport, ItemState
from desktop_app.domain import edits as e
from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationKind,
    ArticleId,
    Colour,
    Mark,
    new_annotation_id,
)
from desktop_app.domain.articles import Article, ArticleRow, Original, Suggestion
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.cases import Case, CaseRow, new_case_id
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import (
    Has,
    Having,
    Scope,
    Sort,
    State,
    StateIs,
)
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.results import Matches, SearchRequest, SearchResult, Snippet
from desktop_app.domain.tags import Tag, TagRow, default_colour
from desktop_app.domain.text import opening, word_count
from desktop_app.errors import NotInArchive
from desktop_app.jobs import JobContext
from desktop_app.storage.listing import Beginning, LibraryCounts, Totals
from tests.support.fake_around import FakeAround
from tests.support.fake_drafts import FakeDrafts
from tests.support.fake_edits import NOW, FakeEdits
from tests.support.fake_filters import is_in
from tests.support.fake_handing import FakeHanding
from tests.support.fake_marks import FakeMarks
from tests.support.fake_searches import FakeSearches

FIRST_DAY = dt.date(2021, 2, 14)


def places(text: str, word: str) -> tuple[tuple[int, int], ...]:
    """Return where a word stands, in code points, whatever its case."""
    found, at = [], text.lower().find(word.lower())
    while at >= 0:
        found.append((at, at + len(word)))
        at = text.lower().find(word.lower(), at + 1)
    return tuple(found)


class FakeArchive(FakeSearches, FakeMarks, FakeHanding, FakeAround, FakeDrafts, FakeEdits):
    """What the window needs of an archive, in memory; every edit is really carried out."""

    def __init__(self, folder: Path) -> None:
        FakeEdits.__init__(self)
        FakeDrafts.__init__(self)
        FakeHanding.__init__(self)
        FakeAround.__init__(self)
        FakeSearches.__init__(self)
        self.folder = folder
        self.writable = True
        self.requests: list[SearchRequest] = []
        self.hold: dict[str, threading.Event] = {}
        """Queries that wait for their event."""
        self.imports: list[ImportItem] = []
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

    # -- reading
    def ids(self, scope: Scope = (), sort: Sort = Sort.DATE) -> array[int]:
        with self.guard:
            self._call("ids")
            found = [a for a in self.articles.values() if is_in(a, scope)]
        keys: dict[Sort, Callable[[Article], object]] = {
            Sort.OLDEST: lambda a: a.published or dt.date.max,
            Sort.TITLE: lambda a: a.title.lower(),
            Sort.SOURCE: lambda a: a.value(Field.SOURCE),
        }
        if sort in keys:
            found.sort(key=keys[sort])  # type: ignore[arg-type] # all can be compared
        return array("q", [article.id for article in found])

    def beginning(self, sort: Sort, most: int, shown: int) -> Beginning:
        ids = self.ids((), sort)
        article = self.article(ArticleId(ids[0])) if ids else None
        place = self.reading_place(article.id) if article is not None else None
        rows = self.rows([ArticleId(number) for number in ids[:shown]])
        return Beginning(ids[:most], len(ids), rows, article, place, self.totals())

    def count(self, scope: Scope = ()) -> int:
        return len(self.ids(scope))

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
                    (Has(Having.ANNOTATION),),
                    (StateIs(State.TRASHED),),
                )
            )
        )

    def tags(self) -> tuple[TagRow, ...]:
        used = Counter(tag.path for one in self.articles.values() for tag in one.tags)
        return tuple(TagRow(self.tag_values[path], used[path]) for path in sorted(self.tag_values))

    def totals(self) -> Totals:
        return Totals(self.counts(), self.tags(), {}, self.cases())

    def keep_totals(self) -> None:
        self._call("keep_totals")

    def cases(self) -> tuple[CaseRow, ...]:
        used = Counter(case.id for one in self.articles.values() for case in one.cases)
        return tuple(CaseRow(case, used[case.id]) for case in self.case_values.values())

    def article(self, article: ArticleId) -> Article:
        self._call("article")
        if article not in self.articles:
            raise NotInArchive(f"There is no article {article} in this archive.")
        return self.articles[article]

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
            if one != request.like
            and (
                places(self.articles[ArticleId(one)].text.text, word)
                or places(self.articles[ArticleId(one)].title, word)
                or any(places(a.note, word) for a in self.articles[ArticleId(one)].annotations)
            )
        )
        meant = "" if found else "candle"
        return SearchResult(found, (), f"{word}, in any form", "", meant)

    def snippets(
        self, query: str, ids: Sequence[ArticleId], *, as_you_type: bool = False
    ) -> dict[ArticleId, Snippet]:
        self._call("snippets")
        assert as_you_type
        found = {}
        for one in ids:
            article = self.articles[one]
            text = opening(article.text.text)
            found[one] = Snippet(text, places(text, query), places(article.title, query))
        return found

    def matches(self, query: str, article: Article, *, as_you_type: bool = False) -> Matches:
        self._call("matches")
        assert as_you_type
        found = Matches(places(article.title, query), places(article.text.text, query))
        if found != Matches():
            return found
        return Matches(notes=tuple(a.id for a in article.annotations if places(a.note, query)))

    # -- changing
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

    def annotate(
        self, article: ArticleId, start: int, end: int, mark: Mark, draft: str = ""
    ) -> Done:
        text = self.articles[article].text
        anchor = make_anchor(text.text, text.sha256, start, end)
        one = Annotation(
            new_annotation_id(), article, mark.kind, anchor, mark.colour, mark.note, "", NOW, NOW
        )
        return self._settled(self.apply(e.AddAnnotation(one)), draft)

    def _annotation(self, number: str) -> Annotation:
        return next(
            one
            for article in self.articles.values()
            for one in article.annotations
            if one.id == number
        )

    def change_annotation(self, number: str, draft: str = "", **values: object) -> Done:
        was = self._annotation(number)
        now = replace(was, **values)  # type: ignore[arg-type] # fields by name
        return self._settled(self.apply(e.ChangeAnnotation(was, now)), draft)

    def _settled(self, done: Done, draft: str) -> Done:
        self.kept.pop(draft, None)
        return done

    def remove_annotation(self, number: str) -> Done:
        return self.apply(e.RemoveAnnotation(self._annotation(number)))

    def add_note(self, article: ArticleId, text: str, author: str = "", draft: str = "") -> Done:
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
        return self._settled(self.apply(e.AddAnnotation(one)), draft)

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
        return ImportReport(1, tuple(items), Changes(new, members=bool(new), texts=bool(new)))  # type: ignore[arg-type] # ids are numbers

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

    def close(self) -> None:
        self.closed = True


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
