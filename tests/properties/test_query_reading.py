"""Whatever is typed is read, answered, marked and shown; nothing raises and nothing is slow."""

from __future__ import annotations

import datetime as dt
import re
import time
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchRequest, SearchResult
from desktop_app.jobs import JobContext
from desktop_app.search.index import SearchIndex
from desktop_app.search.lexer import Kind, Lexeme
from desktop_app.search.parser import parse
from desktop_app.search.query import read
from desktop_app.search.tree import (
    And,
    Facts,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Word,
    joined,
    leaves,
)
from tests.support.pace import in_time

pytestmark = pytest.mark.usefixtures("unmeasured")
TODAY = dt.date(2021, 3, 1)
TEXTS = (
    "Supporters of Navalnyheld vigils on Sunday. Navalny spoke of rallies in Germany.",
    "Die Gärten in Köln, eine Rally. #LoveIs @name 2021-02-14",
    "北京市长表示 Ёлки и йод السلام สวัสดี",
)
PIECES = st.sampled_from(
    re.split(
        " ",
        'AND OR NOT ( ) " "~5 * ? ~ ~2 ~9 - + = : [ ] TO title: url: date: tag: last:30d '
        "is:read has:x "
        "2021 2021-02 [2019 TO 2020] date:<2020 ral* *a* r?lly navlany~1 rally germany held "
        "#LoveIs "
        "北京 京 ส foo:bar http://a.b/?c “ ” « \\ ' ’s Navalny's candle-lit \u202e \0 \ud800",
    )
)
QUERIES = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(codec=None), max_size=40),
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=20).map(" ".join),
    st.lists(PIECES, max_size=20).map("".join),
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    folder: Path = tmp_path_factory.mktemp("index")
    made = SearchIndex(folder, bytes(32), "x")
    made.apply(
        [
            IndexDocument(ArticleId(n), f"Title {n}", text, "", "", "", "", language)
            for n, (text, language) in enumerate(zip(TEXTS, ("en", "de", "zh"), strict=True), 1)
        ],
        [],
        (1, "x"),
    )
    return made


def depth(node: Node) -> int:
    match node:
        case And(parts) | Or(parts):
            assert len(parts) > 1
            return 1 + max(map(depth, parts))
        case Not(part):
            return 1 + depth(part)
        case _:
            return 0


@settings(max_examples=200)
@given(query=QUERIES, typing=st.booleans())
def test_what_stands_side_by_side_is_read_as_whoosh_reads_it(query: str, typing: bool) -> None:
    tree = read(query, TODAY, as_you_type=typing).tree
    parts = tree.parts if isinstance(tree, And) else (tree,)
    kinds = Word, Pattern, Fuzzy, Phrase, Facts
    leaf_nodes = [part for part in parts if isinstance(part, kinds)]
    if leaf_nodes:
        beside = [Lexeme(Kind.LEAF, "", node) for node in leaf_nodes]
        again = [*beside, *beside[:1]]
        assert joined(And, [lexeme.node for lexeme in again if lexeme.node]) == parse(again)


@settings(max_examples=500)
@given(query=QUERIES, typing=st.booleans())
def test_any_text_is_read_as_a_tree_or_refused_with_a_sentence(query: str, typing: bool) -> None:
    reading = read(query, TODAY, as_you_type=typing)
    reading.text.encode()
    if reading.tree is None:
        assert reading.blank or reading.problem
    else:
        assert depth(reading.tree) <= 100
        for leaf in leaves(reading.tree):
            start, end = getattr(leaf, "start", 0), getattr(leaf, "end", 0)
            assert 0 <= start <= end <= len(reading.text)
    assert reading.problem == "" or reading.problem.endswith(".")


@given(query=QUERIES)
def test_reading_twice_gives_the_same(query: str) -> None:
    assert read(query, TODAY) == read(query, TODAY)


@given(query=QUERIES, typing=st.booleans())
def test_any_text_is_answered_marked_and_shown(
    index: SearchIndex, query: str, typing: bool
) -> None:
    everything = frozenset(map(ArticleId, (1, 2, 3)))
    began = time.thread_time()
    result = index.search(
        SearchRequest(query, as_you_type=typing),
        lambda _: frozenset(),
        lambda: everything,
        JobContext(),
        TODAY,
    )
    assert set(result.ids) <= everything
    assert len(result.scores) in (0, len(result.ids))
    for number, text in enumerate(TEXTS, 1):
        marks = index.matches(query, f"Title {number}", text, "en", as_you_type=typing).text
        assert list(marks) == sorted(marks)
        assert all(0 <= start < end <= len(text) for start, end in marks)
    documents = [
        IndexDocument(ArticleId(n), "", text, "", "", "", text[::-1], "en")
        for n, text in enumerate(TEXTS, 1)
    ]
    for snippet in index.snippets(query, documents, as_you_type=typing).values():
        assert len(snippet.text) <= 220
        assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.marks)
    assert in_time(time.thread_time() - began, 0.5)


@given(query=QUERIES)
def test_not_finds_the_rest(index: SearchIndex, query: str) -> None:
    everything = frozenset(map(ArticleId, (1, 2, 3)))

    def found(text: str) -> SearchResult:
        return index.search(
            SearchRequest(text), lambda _: frozenset(), lambda: everything, JobContext(), TODAY
        )

    reading = read(query, TODAY)
    assume(reading.tree is not None and not reading.problem and len(reading.text) <= 900)
    asked = found(reading.text)
    # Else nothing was found for what was asked, but something for other words.
    assume(not asked.problem)
    assert set(found(f"NOT ({reading.text})").ids) == everything - set(asked.ids)
