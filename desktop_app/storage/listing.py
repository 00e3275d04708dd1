"""What the window shows: ids in order, rows, counts, facets, whole articles, by plain SQL.

Nothing here imports SQLModel, and lists never read the texts of articles: the window's first list
and first article are there before anything heavy is loaded. Titles and sources are sorted by
their letters, without regard to case and accents (``encoding.sort_key``).
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, filterfalse
from typing import TYPE_CHECKING, cast

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.facets import Group
from desktop_app.domain.filters import Filter, Grouping, Scope, Sort, State, StateIs
from desktop_app.storage.choices import read_choice
from desktop_app.storage.conditions import selecting
from desktop_app.storage.counting import (
    LibraryCounts,
    read_case_rows,
    read_counts,
    read_tag_tree,
)
from desktop_app.storage.drafts import read_drafts
from desktop_app.storage.encoding import id_list
from desktop_app.storage.id_lists import read_pieces
from desktop_app.storage.marginalia import get_annotation
from desktop_app.storage.places import read_place
from desktop_app.storage.reading import (
    read_article,
    read_articles,
    read_index_documents,
    read_shown,
)
from desktop_app.storage.rows import read_rows
from desktop_app.storage.totals import Totals, read_totals
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.domain.annotations import Annotation
    from desktop_app.domain.articles import Article, ArticleRow
    from desktop_app.domain.blocks import ArticleText
    from desktop_app.domain.cases import CaseRow
    from desktop_app.domain.drafts import Draft, ReadingPlace
    from desktop_app.domain.marks import MarkQuery, MarkRow
    from desktop_app.domain.results import Facets, IndexDocument, ShownArticle
    from desktop_app.domain.searches import SavedSearch
    from desktop_app.domain.tags import TagRow
    from desktop_app.domain.versions import LogRow, TextVersion
    from desktop_app.storage.database import Database
    from desktop_app.storage.grouping import Section
    from desktop_app.storage.sqlite import Connection

__all__ = ["Beginning", "LibraryCounts", "Listing", "Totals"]

_BY_DATE = (("published >= ''", "published DESC, id DESC"),)
_ORDERS = {
    Sort.RELEVANCE: _BY_DATE,
    Sort.DATE: _BY_DATE,
    Sort.OLDEST: (("published > ''", "published, id DESC"), ("published = ''", "id DESC")),
    Sort.IMPORTED: (("imported_at >= ''", "imported_at DESC, id DESC"),),
    Sort.TITLE: (("title_key >= ''", "title_key, id DESC"),),
    Sort.SOURCE: (("source_key >= ''", "source_key, id DESC"),),
}
"""Condition and order of the stretches that an ordered list consists of."""

_ORDERED = "SELECT id AS article FROM article WHERE {} ORDER BY {}"
_IN_TRASH = "(SELECT article FROM article_state WHERE trashed_at IS NOT NULL)"
_TRASHED = StateIs(State.TRASHED)
_FEW = 2_000


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an archive shows first: the beginning of its list, and the article on top of that.

    ``length`` is how long the whole list is; ``rows`` are some of the first.
    """

    ids: array[int]
    length: int
    rows: Mapping[ArticleId, ArticleRow]
    article: Article | None
    place: ReadingPlace | None
    totals: Totals


class Listing:
    """The lists and the articles of one archive. Safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._whole: tuple[int, Sort, array[int]] | None = None

    def ids(self, scope: Scope = (), sort: Sort = Sort.DATE) -> array[int]:
        """Return all articles that fit every filter, in order.

        Without ``StateIs(TRASHED)`` among the filters nothing from the Trash is listed. There is
        no relevance without a query: it sorts by date. What is returned is not to be changed.
        """
        if not scope:
            return self._everything(sort)
        with self._database.connect() as connection:
            return _ordered(connection, _fitting(connection, scope), sort)

    def _everything(self, sort: Sort) -> array[int]:
        """Return everything outside of the Trash in order, read once while nothing changes."""
        generation, known = self._database.generation, self._whole
        if known is not None and known[:2] == (generation, sort):
            return known[2]
        with self._database.connect() as connection:
            found = _everything(connection, sort)
        if generation == self._database.generation:
            self._whole = generation, sort, found
        return found

    def beginning(self, sort: Sort, most: int, shown: int) -> Beginning:
        """Return the first ``most`` articles of ``ids`` and the rows of the first ``shown``."""
        with self._database.connect() as connection:
            ids = _beginning(connection, sort, most)
            first = ArticleId(ids[0]) if ids else None
            return Beginning(
                ids,
                _number(connection),
                read_rows(connection, [ArticleId(number) for number in ids[:shown]]),
                read_article(connection, first) if first is not None else None,
                read_place(connection, first) if first is not None else None,
                read_totals(connection),
            )

    def matching(self, filter: Filter) -> frozenset[ArticleId]:
        """Return all articles that one filter means, those in the Trash included."""
        with self._database.connect() as connection:
            return _matching(connection, filter)

    def order(self, ids: Collection[ArticleId], sort: Sort) -> array[int]:
        """Return the same articles in order; those that are not there are left out."""
        with self._database.connect() as connection:
            return _ordered(connection, frozenset(ids), sort)

    def grouped(
        self, ids: Sequence[int], by: Grouping, sort: Sort, scope: Scope = ()
    ) -> tuple[array[int], tuple[Section, ...]]:
        """Put an ordered list under headings; see ``read_groups``."""
        from desktop_app.storage.grouping import read_groups

        with self._database.connect() as connection:
            return read_groups(connection, ids, by, sort, scope)

    def rows(self, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
        """Return rows of up to some hundred articles; those that are not there are left out."""
        with self._database.connect() as connection:
            return read_rows(connection, ids)

    def count(self, scope: Scope) -> int:
        """Return how many articles ``ids`` would list."""
        with self._database.connect() as connection:
            if scope:
                return len(_fitting(connection, scope))
            return read_counts(connection).all

    def counts(self) -> LibraryCounts:
        """Return the numbers of the library's standing lists."""
        with self._database.connect() as connection:
            return read_counts(connection)

    def tags(self) -> tuple[TagRow, ...]:
        """Return all tags by path; counted are articles with exactly that tag.

        An article carries a tag itself or by one of its annotations.
        """
        with self._database.connect() as connection:
            return read_tag_tree(connection)[0]

    def totals(self) -> Totals:
        """Return the numbers of all standing lists, tags and cases, kept ones if they hold."""
        with self._database.connect() as connection:
            return read_totals(connection)

    def cases(self) -> tuple[CaseRow, ...]:
        """Return all cases by name; counted are articles in exactly that case."""
        with self._database.connect() as connection:
            return read_case_rows(connection)

    def choice(self, name: str) -> object:
        """Return what the user chose under a name, as JSON values; None if nothing."""
        with self._database.connect() as connection:
            return read_choice(connection, name)

    def titles(self, words: Sequence[str], most: int) -> tuple[tuple[ArticleId, str], ...]:
        """Return articles whose titles hold every word, the newest first."""
        from desktop_app.storage.titles import find_titles

        with self._database.connect() as connection:
            return find_titles(connection, words, most)

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, in the order that the user gave them."""
        with self._database.connect() as connection:
            if connection.execute("SELECT 1 FROM saved_search LIMIT 1").fetchone() is None:
                return ()  # most archives have none: their first picture waits for no import
            from desktop_app.storage.searches import read_searches

            return read_searches(connection)

    def history(self) -> tuple[str, ...]:
        """Return the queries that were used, the newest first."""
        from desktop_app.storage.searches import read_history

        with self._database.connect() as connection:
            return read_history(connection)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the notes that were typed and are not stored."""
        with self._database.connect() as connection:
            return read_drafts(connection)

    def reading_place(self, article: ArticleId) -> ReadingPlace | None:
        """Return how far an article was read, None if that is not known."""
        with self._database.connect() as connection:
            return read_place(connection, article)

    def mark_numbers(self, query: MarkQuery) -> array[int]:
        """Return numbers of all highlights and notes that are asked for, in order."""
        from desktop_app.storage.marks import read_mark_numbers

        with self._database.connect() as connection:
            return read_mark_numbers(connection, query)

    def mark_rows(self, numbers: Sequence[int]) -> dict[int, MarkRow]:
        """Return rows of some hundred numbers; those that are not there are left out."""
        from desktop_app.storage.marks import read_mark_rows

        with self._database.connect() as connection:
            return read_mark_rows(connection, numbers)

    def mark_articles(self, numbers: Sequence[int]) -> list[ArticleId]:
        """Return the articles of highlights and notes, once each, in that order."""
        from desktop_app.storage.marks import read_mark_articles

        with self._database.connect() as connection:
            return read_mark_articles(connection, numbers)

    def facets(self, ids: Collection[ArticleId], groups: Collection[Group] | None = None) -> Facets:
        """Count the values of articles: source, year, tag, case, language, kind, has, state."""
        from desktop_app.storage.facets import read_facets

        with self._database.connect() as connection:
            return read_facets(connection, ids, groups or tuple(Group))

    def article(self, article: ArticleId) -> Article:
        """Return everything about an article.

        Raises:
            NotInArchive: there is no article of that number.
        """
        with self._database.connect() as connection:
            return read_article(connection, article)

    def articles(self, ids: Iterable[ArticleId]) -> tuple[Article, ...]:
        """Return everything about articles, in the order given.

        Raises:
            NotInArchive: names the first one that is not there.
        """
        with self._database.connect() as connection:
            return tuple(read_articles(connection, ids))

    def annotation(self, name: str) -> Annotation:
        """Return an annotation by its id, or by a beginning of it that no other has.

        Raises:
            NotInArchive: there is none of that name.
            BadValue: more than one annotation's id begins like that.
        """
        with self._database.connect() as connection:
            return get_annotation(connection, name)

    def versions(self, article: ArticleId) -> tuple[TextVersion, ...]:
        """Return the versions of an article's text, newest first; none if it is not there."""
        from desktop_app.storage.versions import read_versions

        with self._database.connect() as connection:
            return read_versions(connection, article)

    def version(self, article: ArticleId, number: int) -> ArticleText:
        """Return one version of an article's text.

        Raises:
            NotInArchive: there is no such version.
        """
        from desktop_app.storage.versions import read_version

        with self._database.connect() as connection:
            return read_version(connection, article, number)

    def log_of(self, article: ArticleId, limit: int) -> tuple[LogRow, ...]:
        """Return the newest rows of the log about an article, newest first."""
        from desktop_app.storage.versions import read_log_of

        with self._database.connect() as connection:
            return read_log_of(connection, article, limit)

    def index_documents(self, ids: Sequence[ArticleId]) -> list[IndexDocument]:
        """Return what the index reads of articles, in the order given, without missing ones."""
        with self._database.connect() as connection:
            return read_index_documents(connection, ids)

    def shown(self, ids: Sequence[ArticleId]) -> list[ShownArticle]:
        """Return what snippets are made of, in the order given, without missing articles."""
        with self._database.connect() as connection:
            return read_shown(connection, ids)


def in_order(sort: Sort) -> tuple[str, ...]:
    """Return the statements that select all articles in order, one after the other."""
    return tuple(_ORDERED.format(condition, order) for condition, order in _ORDERS[sort])


def _matching(connection: Connection, wanted: Filter) -> frozenset[ArticleId]:
    some = chain.from_iterable(read_pieces(connection, *selecting(wanted)))
    return frozenset(cast("Iterable[ArticleId]", some))


def _fitting(connection: Connection, scope: Scope) -> frozenset[ArticleId]:
    """Return what fits every one of some filters, without the Trash unless it is asked for."""
    found = _matching(connection, scope[0])
    for wanted in scope[1:]:
        found &= _matching(connection, wanted)
    return found if _TRASHED in scope else found - _matching(connection, _TRASHED)


def _everything(connection: Connection, sort: Sort) -> array[int]:
    """Return everything outside of the Trash in order."""
    trash = _matching(connection, _TRASHED)
    found = array("q")
    for statement in in_order(sort):
        for ids in read_pieces(connection, statement):
            found.fromlist([*filterfalse(trash.__contains__, ids)] if trash else ids)
    return found


def _beginning(connection: Connection, sort: Sort, most: int) -> array[int]:
    """Return what ``_everything`` begins with."""
    found = array("q")
    for condition, order in _ORDERS[sort]:
        statement = _ORDERED.format(f"{condition} AND id NOT IN {_IN_TRASH}", order)
        for ids in read_pieces(connection, f"{statement} LIMIT {most - len(found)}"):
            found.fromlist(ids)
    return found


def _number(connection: Connection) -> int:
    """Return how long ``_everything`` is."""
    query = f"SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM {_IN_TRASH})"
    number: int = connection.execute(query).fetchone()[0]
    return number


def _ordered(connection: Connection, wanted: frozenset[ArticleId], sort: Sort) -> array[int]:
    """Return articles in order: few are looked up, for many the whole order is read."""
    found = array("q")
    for condition, order in _ORDERS[sort]:
        if len(wanted) <= _FEW:
            among = f"id IN (SELECT value FROM json_each(?)) AND {condition}"
            statement, values = _ORDERED.format(among, order), (id_list(wanted),)
            for ids in read_pieces(connection, statement, values):
                found.fromlist(ids)
        else:
            for ids in read_pieces(connection, _ORDERED.format(condition, order)):
                found.fromlist([*filter(wanted.__contains__, ids)])
    return found
