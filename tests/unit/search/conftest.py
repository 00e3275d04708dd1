"""A small index to search, without a database: facts are answered from a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter, Scope
from desktop_app.domain.results import IndexDocument, SearchRequest, SearchResult
from desktop_app.jobs import JobContext
from desktop_app.search.index import SearchIndex
from tests.support.naive_segment import document

KEY = bytes(range(32))
TODAY = dt.date(2021, 3, 1)


@dataclass
class Desk:
    """An index in a folder, its articles, and the facts that a database would answer."""

    folder: Path
    key: bytes = KEY
    identity: str = "archive 1"
    facts: dict[Filter, set[int]] = field(default_factory=dict)
    everything: set[int] = field(default_factory=set)
    asked: list[Filter] = field(default_factory=list)

    opened: SearchIndex | None = None

    def __post_init__(self) -> None:
        self.index = self.opened or SearchIndex(self.folder, self.key, self.identity)

    def shared(self) -> Desk:
        """Return the same open index with facts of its own."""
        return Desk(self.folder, everything=set(self.everything), opened=self.index)

    def add(self, *documents: IndexDocument, seq: int = 1) -> Desk:
        """Put articles into the index."""
        self.everything.update(document.id for document in documents)
        self.index.apply(documents, [], (seq, f"mark {seq}"))
        return self

    def texts(self, *bodies: str) -> Desk:
        """Put texts into the index, numbered from 1."""
        return self.add(*(document(at, body) for at, body in enumerate(bodies, 1)))

    def reopened(self) -> Desk:
        """Return the same index opened once more."""
        return Desk(self.folder, self.key, self.identity, self.facts, self.everything)

    def matching(self, wanted: Filter) -> frozenset[ArticleId]:
        """Answer a fact."""
        self.asked.append(wanted)
        return frozenset(map(ArticleId, self.facts.get(wanted, ())))

    def search(
        self,
        query: str,
        scope: Scope = (),
        *,
        typing: bool = False,
        context: JobContext | None = None,
    ) -> SearchResult:
        """Search."""
        return self.index.search(
            SearchRequest(query, scope, as_you_type=typing),
            self.matching,
            lambda: set(map(ArticleId, self.everything)),
            context or JobContext(),
            TODAY,
        )

    def ids(self, query: str, scope: Scope = (), *, typing: bool = False) -> set[int]:
        """Return the articles that a query finds; it must be read without a problem."""
        result = self.search(query, scope, typing=typing)
        assert result.problem == ""
        assert len(set(result.ids)) == len(result.ids)
        return set(result.ids)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return an empty index; a process that works for it ends with the test."""
    made = Desk(tmp_path / "index")
    yield made
    made.index.close()


@pytest.fixture(scope="module")
def module_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return an empty index for the tests of one file, to be filled once."""
    made = Desk(tmp_path_factory.mktemp("index"))
    yield made
    made.index.close()


@pytest.fixture(scope="session")
def article() -> Callable[..., IndexDocument]:
    """Return the maker of articles."""
    return document
