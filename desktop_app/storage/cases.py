"""Cases: the tree of stories, and which articles are in them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.text import fold
from desktop_app.errors import EditConflict, NotInArchive
from desktop_app.storage.belonging import read_cases
from desktop_app.storage.encoding import id_list
from desktop_app.storage.sets import chunks, plain, run
from desktop_app.storage.tables import CaseArticleRecord, CaseRecord

if TYPE_CHECKING:
    from sqlmodel import Session

_COLUMNS = (col(CaseRecord.id), col(CaseRecord.name), col(CaseRecord.parent))


class Cases:
    """The cases, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Case, ...]:
        """Return all cases, sorted by name."""
        query = select(*_COLUMNS).order_by(col(CaseRecord.key), col(CaseRecord.id))
        return tuple(_case(*row) for row in self._session.exec(query))

    def get(self, case: CaseId) -> Case:
        """Return a case.

        Raises:
            NotInArchive: there is none of that id.
        """
        found = self.find(case)
        if found is None:
            raise NotInArchive("That case is not in this archive.", "Look at the cases again.")
        return found

    def find(self, case: CaseId) -> Case | None:
        """Return a case, or None if there is none of that id."""
        row = self._session.exec(select(*_COLUMNS).where(CaseRecord.id == case)).first()
        return _case(*row) if row else None

    def by_name(self, name: str) -> list[Case]:
        """Return the cases of that name, upper and lower case alike, wherever they stand."""
        query = select(*_COLUMNS).where(CaseRecord.key == fold(name)).order_by(col(CaseRecord.id))
        return [_case(*row) for row in self._session.exec(query)]

    def children(self, case: CaseId) -> list[Case]:
        """Return the cases right below one, sorted by name."""
        query = select(*_COLUMNS).where(CaseRecord.parent == case).order_by(col(CaseRecord.key))
        return [_case(*row) for row in self._session.exec(query)]

    def create(self, case: Case) -> None:
        """Store a new case; the one above it is there.

        Raises:
            EditConflict: there is one of that id already.
        """
        if self.find(case.id) is not None:
            raise EditConflict("The case is there already.", "Look at the cases again.")
        record = CaseRecord(id=case.id, name=case.name, key=fold(case.name), parent=case.parent)
        self._session.add(record)
        self._session.flush()

    def change(self, case: Case) -> None:
        """Give the case of that id another name or place.

        Raises:
            NotInArchive: there is none of that id.
        """
        self.get(case.id)
        run(
            self._session,
            'UPDATE cases SET name = ?, "key" = ?, parent = ? WHERE id = ?',
            case.name,
            fold(case.name),
            case.parent,
            case.id,
        )

    def delete(self, case: CaseId) -> None:
        """Delete a case.

        Raises:
            EditConflict: articles or cases are in it.
            NotInArchive: there is none of that id.
        """
        self.get(case)
        if self.members(case) or self.children(case):
            raise EditConflict("The case is not empty.", "Take everything out of it first.")
        run(self._session, "DELETE FROM cases WHERE id = ?", case)

    def put(self, case: CaseId, articles: Collection[ArticleId]) -> None:
        """Put articles into a case; those that are in it already stay as they are.

        Raises:
            NotInArchive: there is no case of that id.
        """
        self.get(case)
        for chunk in chunks(articles):
            run(
                self._session,
                "INSERT OR IGNORE INTO case_article (case_id, article)"
                " SELECT ?, value FROM json_each(?)",
                case,
                id_list(chunk),
            )

    def take(self, case: CaseId, articles: Collection[ArticleId]) -> None:
        """Take articles out of a case.

        Raises:
            NotInArchive: there is no case of that id.
        """
        self.get(case)
        for chunk in chunks(articles):
            run(
                self._session,
                "DELETE FROM case_article"
                " WHERE case_id = ? AND article IN (SELECT value FROM json_each(?))",
                case,
                id_list(chunk),
            )

    def members(self, case: CaseId) -> frozenset[ArticleId]:
        """Return the articles in exactly that case, those in the Trash included."""
        query = select(CaseArticleRecord.article).where(CaseArticleRecord.case_id == case)
        return frozenset(ArticleId(article) for article in self._session.exec(query))

    def of_article(self, article: ArticleId) -> tuple[Case, ...]:
        """Return the cases that an article is in, sorted by name."""
        return tuple(read_cases(plain(self._session), [article]).get(article, ()))


def _case(number: str, name: str, parent: str | None) -> Case:
    return Case(CaseId(number), name, CaseId(parent) if parent else None)
