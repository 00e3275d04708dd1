"""Whatever happens to an index, it answers as one that was made at once of what is in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search.arrays import building, store, tiers
from desktop_app.search.index import SearchIndex

pytestmark = pytest.mark.usefixtures("unmeasured")

KEY = bytes(range(32))
WORDS = ["Volkov", "walks", "walked", "Häuser", "北京市", "#tag", "Volkovsaid", "it's", "a", "b"]
QUERIES = ["volkov", "walk", '"volkov said"', "wal*", "häuser OR 京", "a -b", '"a b"~3', "walkd~"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
IDS = st.integers(1, 12)


class Changes(RuleBasedStateMachine):
    """An index that is changed, merged, left and opened again, beside a table of what is in it."""

    @initialize()
    def start(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.truth: dict[int, IndexDocument] = {}
        self.seq = 0
        self.index = SearchIndex(self.path / "index", KEY, "x")

    @rule(texts=st.dictionaries(IDS, st.tuples(TEXTS, TEXTS), max_size=5), gone=st.sets(IDS))
    def change(self, texts: dict[int, tuple[str, str]], gone: set[int]) -> None:
        new = [
            IndexDocument(ArticleId(n), title, body, "", "", "", "", "de" if n % 3 == 0 else "en")
            for n, (title, body) in texts.items()
        ]
        self.seq += 1
        self.index.apply(new, map(ArticleId, gone - set(texts)), (self.seq, f"{self.seq}"))
        self.truth = {n: d for n, d in self.truth.items() if n not in gone}
        self.truth.update({document.id: document for document in new})

    @rule()
    def tidy(self) -> None:
        self.index.maintain(JobContext())

    @rule()
    def leave_and_open(self) -> None:
        self.index.close()
        self.index = SearchIndex(self.path / "index", KEY, "x")

    @invariant()
    def answers_as_if_made_at_once(self) -> None:
        if not hasattr(self, "index"):
            return
        assert self.index.applied == ((self.seq, f"{self.seq}") if self.seq else (0, ""))
        assert self.index.ids() == set(self.truth)
        with TemporaryDirectory() as folder:
            fresh = SearchIndex(Path(folder), KEY, "y")
            if self.truth:
                fresh.apply(self.truth.values(), [], (1, "1"))
            for query in QUERIES:
                found, expected = self.answer(self.index, query), self.answer(fresh, query)
                assert found[0] == expected[0]
                assert found[1] == pytest.approx(expected[1], rel=1e-5)

    def answer(self, index: SearchIndex, query: str) -> tuple[list[int], list[float]]:
        result = index.search(
            SearchRequest(query),
            lambda _: frozenset(),
            lambda: set(map(ArticleId, self.truth)),
            JobContext(),
            dt.date(2021, 3, 1),
        )
        ranked = sorted(zip(result.ids, result.scores, strict=True))
        return [article for article, _ in ranked], [score for _, score in ranked]

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


class TestChanges(Changes.TestCase):
    settings = settings(max_examples=15, stateful_step_count=8, deadline=None)

    @pytest.fixture(autouse=True)
    def small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make pieces, segments and tiers so small that a few articles fill them."""
        monkeypatch.setattr(building, "PIECE", 4)
        monkeypatch.setattr(building, "_BATCH", 2)
        monkeypatch.setattr(building, "MAX_WORDS", 40)
        monkeypatch.setattr(tiers, "FACTOR", 2)
        monkeypatch.setattr(tiers, "_SMALLEST", 8)
        monkeypatch.setattr(store, "_IN_MEMORY", 200)
