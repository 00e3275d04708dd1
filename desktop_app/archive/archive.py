"""The Archive: the one API of the program. It composes the rooms and has no logic of its own.

The rooms that change things import SQLModel, which takes long; so they are imported where they
are first used, and a window can show its first list before.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.archive.opening import open_folder
from desktop_app.domain.annotations import MEANINGS
from desktop_app.domain.dates import utc_now
from desktop_app.domain.filters import Sort
from desktop_app.errors import ArchiveInUse
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.archive.finding import Finder
    from desktop_app.archive.importing import Pipeline
    from desktop_app.archive.indexing import Indexing
    from desktop_app.archive.opening import Opened
    from desktop_app.archive.reports import (
        Done,
        ImportReport,
        IndexState,
        OnItems,
        VerifyReport,
    )
    from desktop_app.domain import edits as e
    from desktop_app.domain.annotations import (
        Annotation,
        AnnotationId,
        AnnotationKind,
        Colour,
        Mark,
    )
    from desktop_app.domain.articles import Article, ArticleId, ArticleRow
    from desktop_app.domain.cases import CaseId, CaseRow
    from desktop_app.domain.changes import Changes
    from desktop_app.domain.filters import Scope
    from desktop_app.domain.provenance import Field
    from desktop_app.domain.results import Facets, Matches, SearchRequest, SearchResult, Snippet
    from desktop_app.domain.tags import TagRow
    from desktop_app.exporting.exporter import ExportOptions, ExportReport
    from desktop_app.jobs import JobContext
    from desktop_app.search.index import SearchIndex
    from desktop_app.storage.listing import LibraryCounts
    from desktop_app.vault.keyring import DeviceKeys

    Plan = Callable[[Session], e.Edit | tuple[e.Edit, ...] | None]


class Archive:
    """An open archive. Every method may be called from any thread."""

    def __init__(self, opened: Opened, cache: Path) -> None:
        self.folder = opened.folder
        self.writable = opened.lock is not None
        self._opened = opened
        self._cache = cache
        self._listing = Listing(opened.database)
        self._index: SearchIndex | None = None
        self._finder: Finder | None = None
        self._starting = threading.Lock()
        self._indexing = threading.Lock()

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        devices: DeviceKeys,
        cache: Path,
        writable: bool = True,
        create: bool = False,
        passphrase: str | None = None,
    ) -> Self:
        """Open the archive in a folder; with ``create`` make one if there is none.

        Raises:
            ArchiveProblem: it is missing, in use, too new, damaged, or the key is wrong.
        """
        opened = open_folder(
            folder, devices, writable=writable, create=create, passphrase=passphrase
        )
        return cls(opened, cache)

    def close(self) -> None:
        """Release files and the lock; the archive must not be used afterwards."""
        if self._index is not None:
            self._index.close()
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading.

    def ids(self, scope: Scope = (), sort: Sort = Sort.DATE) -> array[int]:
        """Return the ids of the articles in a scope, in order."""
        return self._listing.ids(scope, sort)

    def count(self, scope: Scope = ()) -> int:
        """Return how many articles ``ids`` would list; several times faster than listing them."""
        return self._listing.count(scope)

    def rows(self, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
        """Return list rows for up to 500 ids."""
        return self._listing.rows(ids)

    def counts(self) -> LibraryCounts:
        """Return how many articles each library view holds."""
        return self._listing.counts()

    def tags(self) -> tuple[TagRow, ...]:
        """Return every tag, by path."""
        return self._listing.tags()

    def cases(self) -> tuple[CaseRow, ...]:
        """Return every case, by name."""
        return self._listing.cases()

    def facets(self, ids: Collection[ArticleId]) -> Facets:
        """Return how often each source, year, tag … occurs among articles."""
        return self._listing.facets(ids)

    def article(self, article: ArticleId) -> Article:
        """Return everything about an article."""
        return self._listing.article(article)

    def articles(self, ids: Iterable[ArticleId]) -> tuple[Article, ...]:
        """Return everything about some articles, in the order given."""
        return self._listing.articles(ids)

    def annotation(self, prefix: str) -> Annotation:
        """Return the annotation whose id begins so."""
        return self._listing.annotation(prefix)

    def original(self, article: ArticleId) -> bytes:
        """Return the exact bytes that were imported."""
        return self._opened.originals.get(self.article(article).original.sha256)

    def meanings(self) -> Mapping[Colour, str]:
        """Return what each colour means to the user."""
        return MEANINGS

    def find(self, request: SearchRequest, context: JobContext) -> SearchResult:
        """Return the articles that a search finds, in the order it asks for."""
        index = self._search_index() if request.query.strip() else None
        return self._find().find(request, index, context)

    def snippets(
        self, query: str, ids: Sequence[ArticleId], *, as_you_type: bool = False
    ) -> dict[ArticleId, Snippet]:
        """Return a snippet for each of the articles; meant for the rows in view."""
        return self._find().snippets(query, ids, self._search_index(), as_you_type=as_you_type)

    def matches(self, query: str, article: Article, *, as_you_type: bool = False) -> Matches:
        """Return where a query matches in an article."""
        from desktop_app.archive.finding import matches

        return matches(query, article, self._search_index(), as_you_type=as_you_type)

    # Changing: each returns what was really done.

    def apply(self, edit: e.Edit) -> Done:
        """Carry out an edit as it is, such as the inverse of one done before."""
        return self._do(lambda _: edit)

    def annotate(self, article: ArticleId, start: int, end: int, mark: Mark) -> Done:
        """Mark the passage ``[start, end)``, in code points of the article's text."""
        from desktop_app.archive.annotating import mark_passage

        now = utc_now()
        return self._do(lambda session: mark_passage(session, article, start, end, mark, now))

    def annotate_quote(
        self, article: ArticleId, quote: str, mark: Mark, occurrence: int = 0
    ) -> Done:
        """Mark a quote; ``occurrence`` counts from 1, 0 means that it must be the only one."""
        from desktop_app.archive.annotating import mark_quote

        now = utc_now()
        return self._do(lambda session: mark_quote(session, article, quote, occurrence, mark, now))

    def add_note(self, article: ArticleId, text: str, author: str = "") -> Done:
        """Put a note on an article as a whole."""
        from desktop_app.archive.annotating import note_on_article

        now = utc_now()
        return self._do(lambda session: note_on_article(session, article, text, author, now))

    def change_annotation(
        self,
        annotation: AnnotationId,
        *,
        note: str | None = None,
        colour: Colour | None = None,
        kind: AnnotationKind | None = None,
    ) -> Done:
        """Change what is given of an annotation."""
        from desktop_app.archive.annotating import change

        now = utc_now()
        return self._do(
            lambda session: change(session, annotation, now, note=note, colour=colour, kind=kind)
        )

    def remove_annotation(self, annotation: AnnotationId) -> Done:
        """Delete an annotation."""
        from desktop_app.archive.annotating import remove

        return self._do(lambda session: remove(session, annotation))

    def edit_fields(self, article: ArticleId, values: Mapping[Field, str]) -> Done:
        """Give fields of an article the values that the user typed, in one step of undo."""
        from desktop_app.archive.annotating import set_fields

        return self._do(lambda session: set_fields(session, article, values))

    def tag(
        self, articles: Collection[ArticleId], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Done:
        """Put tags on articles and take others off."""
        from desktop_app.archive.organising import tag_articles

        return self._do(lambda session: tag_articles(session, articles, add, remove))

    def recolour_tag(self, tag: str, colour: Colour) -> Done:
        """Give a tag another colour."""
        from desktop_app.archive.organising import recolour_tag

        return self._do(lambda session: recolour_tag(session, tag, colour))

    def set_flag(self, articles: Collection[ArticleId], flag: e.Flag, *, on: bool) -> Done:
        """Star, mark as read, file or trash articles, or undo that."""
        from desktop_app.archive.organising import set_flag

        return self._do(lambda session: set_flag(session, articles, flag, on))

    def create_case(self, name: str, parent: CaseId | None = None) -> Done:
        """Create a case."""
        from desktop_app.archive.organising import create_case

        return self._do(lambda session: create_case(session, name, parent))

    def file_into(
        self, case: str, add: Collection[ArticleId] = (), remove: Collection[ArticleId] = ()
    ) -> Done:
        """Put articles into the case of that name or path, and take others out."""
        from desktop_app.archive.organising import file_articles

        return self._do(lambda session: file_articles(session, case, add, remove))

    def purge(self, articles: Collection[ArticleId]) -> Changes:
        """Delete articles in the Trash for good: text, notes and original. Not undoable."""
        from desktop_app.archive.purging import purge

        self._require_writable()
        changes = purge(self._opened, articles)
        # A segment keeps the words of what was deleted from it until it is merged.
        with suppress(ArchiveInUse):
            self._search_index().clear()
        return changes

    # Long work: jobs.

    def import_paths(
        self,
        paths: Sequence[Path],
        context: JobContext,
        *,
        tags: Sequence[str] = (),
        case: str = "",
        on_items: OnItems | None = None,
    ) -> ImportReport:
        """Import files and folders; see ``Pipeline.run``."""
        from desktop_app.archive.importing import expand

        self._require_writable()
        found = expand(paths, context)
        return self._pipeline().run(
            found, context, total=len(found), tags=tags, case=case, on_items=on_items
        )

    def import_text(self, text: str, context: JobContext) -> ImportReport:
        """Import a text that was pasted."""
        from desktop_app.importing.importer import Source

        self._require_writable()
        source = Source("pasted text.txt", text.encode("utf-8", "replace"))
        return self._pipeline().run([source], context, total=1)

    def update_index(self, context: JobContext) -> int:
        """Bring the index up to date; return how many articles were read."""
        with self._indexing:
            return self._indexer().update(context)

    def reindex(self, context: JobContext) -> int:
        """Build the index anew."""
        with self._indexing:
            self._search_index().clear()
            return self._indexer().update(context)

    def index_state(self) -> IndexState:
        """Return how far the index is behind."""
        return self._indexer().state()

    def export(
        self,
        name: str,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        target: Path,
        context: JobContext,
    ) -> ExportReport:
        """Write articles to a file in the format of that name."""
        from desktop_app.archive.exporting import export

        return export(self._opened, self.articles(ids), name, options, target, context)

    def verify(self, context: JobContext, *, full: bool = True) -> VerifyReport:
        """Check originals, texts, quotes and the log."""
        from desktop_app.archive.integrity import verify

        return verify(self._opened, context, full=full)

    # Parts that are made when they are first needed.

    def _do(self, plan: Plan) -> Done:
        from desktop_app.archive.performing import perform
        from desktop_app.archive.reports import Done
        from desktop_app.domain import edits as e

        self._require_writable()
        with self._opened.database.write() as session:
            edit = plan(session)
            if isinstance(edit, tuple):
                edit = e.Several(edit) if len(edit) != 1 else edit[0]
            if edit is None or edit == e.Several(()):
                return Done()
            changes = perform(session, self._opened.subkeys.audit, edit, utc_now())
        return Done(edit, changes)

    def _require_writable(self) -> None:
        if not self.writable:
            raise ArchiveInUse(
                "This archive is open for reading only.", "Close the other window first."
            )

    def _find(self) -> Finder:
        from desktop_app.archive.finding import Finder

        with self._starting:
            if self._finder is None:
                self._finder = Finder(self._opened.database, self._listing)
            return self._finder

    def _search_index(self) -> SearchIndex:
        from desktop_app.archive.indexing import open_index

        with self._starting:
            if self._index is None:
                self._index = open_index(self._opened, self._cache)
            return self._index

    def _indexer(self) -> Indexing:
        from desktop_app.archive.indexing import Indexing

        opened = self._opened
        return Indexing(opened.database, self._search_index(), opened.subkeys.audit, self.writable)

    def _pipeline(self) -> Pipeline:
        from desktop_app.archive.importing import Pipeline
        from desktop_app.importing.importer import Importers
        from desktop_app.search.language import detect

        opened = self._opened
        return Pipeline(
            opened.database, opened.originals, Importers.installed(), opened.subkeys.audit, detect
        )
