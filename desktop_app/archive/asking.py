"""The archive's doors for reading: lists, articles, searches. Nothing here changes anything."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from desktop_app.archive.core import Core
from desktop_app.domain.filters import Grouping, Sort, State, StateIs

if TYPE_CHECKING:
    from desktop_app.archive.pictures import ArchivePictures
    from desktop_app.domain.annotations import Annotation
    from desktop_app.domain.articles import Article, ArticleId, ArticleRow
    from desktop_app.domain.cases import Case, CaseRow
    from desktop_app.domain.drafts import Draft, ReadingPlace
    from desktop_app.domain.filters import Scope
    from desktop_app.domain.pages import Box, Region
    from desktop_app.domain.results import Matches, SearchRequest, SearchResult, Snippet
    from desktop_app.domain.tags import TagRow
    from desktop_app.importing.page_session import PageSession
    from desktop_app.jobs import JobContext
    from desktop_app.storage.grouping import Section
    from desktop_app.storage.listing import Beginning, LibraryCounts, Totals


class Asking(Core):
    """What can be asked of an archive."""

    def ids(self, scope: Scope = (), sort: Sort = Sort.DATE) -> array[int]:
        """Return the ids of the articles in a scope, in order."""
        return self._listing.ids(scope, sort)

    def beginning(self, sort: Sort, most: int, shown: int) -> Beginning:
        """Return what an archive shows first, all of the same moment.

        These are the first ``most`` articles of ``ids((), sort)``, the rows of ``shown`` of them,
        the article on top, and all totals.
        """
        return self._listing.beginning(sort, most, shown)

    def grouped(
        self, ids: Sequence[int], by: Grouping, sort: Sort, scope: Scope = ()
    ) -> tuple[array[int], tuple[Section, ...]]:
        """Put an ordered list under headings: months, years, sources or cases."""
        return self._listing.grouped(ids, by, sort, scope)

    def trashed(self) -> frozenset[ArticleId]:
        """Return everything in the Trash."""
        return self._listing.matching(StateIs(State.TRASHED))

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

    def totals(self) -> Totals:
        """Return the numbers of all library views, tags and cases, quickly if none has changed."""
        return self._listing.totals()

    def cases(self) -> tuple[CaseRow, ...]:
        """Return every case, by name."""
        return self._listing.cases()

    def titles(self, words: Sequence[str], most: int) -> tuple[tuple[ArticleId, str], ...]:
        """Return numbers and titles of the newest articles with all words in their titles."""
        return self._listing.titles(words, most)

    def case(self, name: str) -> Case:
        """Return the case of that name or path ("Above/Below")."""
        from desktop_app.archive.organising import named_case

        with self._opened.database.read() as session:
            return named_case(session, name)

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

    def pages(self, article: ArticleId, password: str = "") -> PageSession:
        """Open the PDF or the picture that an article was made of; to be closed by who asked."""
        from desktop_app.archive.original_pages import open_pages

        return open_pages(self._opened, self.article(article), password)

    def region_shown(self, article: ArticleId, page: int, shown: Box, password: str = "") -> Region:
        """Return the region of a page, from 0, that is seen in a box; see ``original_pages``."""
        from desktop_app.archive.original_pages import region_shown

        return region_shown(self._opened, self.article(article), page, shown, password)

    def pictures(self) -> ArchivePictures:
        """Open the pictures inside articles; to be closed by who asked."""
        from desktop_app.archive.pictures import ArchivePictures

        return ArchivePictures(self._opened.originals)

    def choice(self, name: str) -> object:
        """Return what the user chose under a name, as JSON values; None if nothing."""
        return self._listing.choice(name)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the notes that were typed and are not stored, the oldest first."""
        return self._listing.drafts()

    def reading_place(self, article: ArticleId) -> ReadingPlace | None:
        """Return how far an article was read, None if that is not known."""
        return self._listing.reading_place(article)

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
