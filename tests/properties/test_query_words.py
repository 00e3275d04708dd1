"""Analysis keeps places and order, whatever the text; the index finds what stands there."""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchRequest
from desktop_app.domain.text import normalise
from desktop_app.jobs import JobContext
from desktop_app.search.analysis import query_tokens, tokens
from desktop_app.search.index import SearchIndex
from desktop_app.search.scripts import fold

pytestmark = pytest.mark.usefixtures("unmeasured")

WORDS = st.sampled_from(
    re.split(
        " ",
        "rally rallies Rally Navalny Navalnyheld held Müller muller Straße #LoveIs @name "
        "candle-lit Navalny's 2021 1,000 北京市 京 東京都 한국어 สวัสดี Ёлка "
        "йод "
        "السَّلام می\u200cخواهم ﬁn ½ 😀 a\u0301 "
        "foo_bar ｶﾞｽ co\u00adop",
    )
)
BLANKS = st.sampled_from([" ", "\n\n", ", ", "", "—"])
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.tuples(WORDS, BLANKS), max_size=20).map(
        lambda pairs: "".join(part for pair in pairs for part in pair)
    ),
).map(normalise)


@given(text=TEXTS)
def test_every_word_stands_where_it_says(text: str) -> None:
    found = tokens(text)
    for token in found:
        assert token.text
        assert 0 <= token.start < token.end <= len(text)
        assert token.span >= 1
        if not token.sign:
            written = text[token.start : token.end]
            assert fold(written) == token.text or token.text == "".join(map(fold, written))
    positions = [token.position for token in found if not token.sign]
    assert positions == sorted(positions)
    covered = {p for t in found for p in range(t.position, t.position + t.span)}
    assert covered == set(range(len(covered)))


@given(text=TEXTS)
def test_folding_again_changes_nothing(text: str) -> None:
    for token in tokens(text):
        assert fold(token.text) == token.text


@given(text=TEXTS)
def test_a_text_asks_for_words_that_it_has(text: str) -> None:
    assert {token.text for token in query_tokens(text)} <= {token.text for token in tokens(text)}


def made(folder: str, *texts: str) -> SearchIndex:
    index = SearchIndex(Path(folder), bytes(32), "x")
    index.apply(
        [IndexDocument(ArticleId(n), "", text, "", "", "", "", "en")
         for n, text in enumerate(texts, 1)],
        [],
        (1, "x"),
    )  # fmt: skip
    return index


def found(index: SearchIndex, query: str) -> set[int]:
    result = index.search(
        SearchRequest(query), lambda _: (), index.ids, JobContext(), dt.date(2021, 3, 1)
    )
    return set(result.ids)


@settings(max_examples=25)
@given(text=TEXTS, data=st.data())
def test_any_stretch_of_words_is_found_as_a_phrase_and_marked(text: str, data) -> None:
    words = [token for token in tokens(text) if not token.sign]
    if not words:
        return
    first = data.draw(st.sampled_from(words))
    last = data.draw(st.sampled_from([w for w in words if w.position >= first.position][:8]))
    stretch = text[first.start : max(first.end, last.end)].replace('"', " ")
    asked = query_tokens(stretch)
    if not asked or len(asked) > 60:
        return
    with tempfile.TemporaryDirectory() as folder:
        index = made(folder, text, "something else")
        assert 1 in found(index, f'"{stretch}"'), stretch
        marks = index.matches(f'"{stretch}"', "", text, "en").text
        assert any(start <= first.start < end for start, end in marks)


@settings(max_examples=25)
@given(texts=st.lists(TEXTS, min_size=1, max_size=5), query=TEXTS)
def test_the_index_and_the_marks_agree(texts: list[str], query: str) -> None:
    """An article is found by an exact phrase if and only if the phrase can be marked in it."""
    asked = query.replace('"', " ")
    if not query_tokens(asked) or len(query_tokens(asked)) > 60:
        return
    with tempfile.TemporaryDirectory() as folder:
        index = made(folder, *texts)
        hits = found(index, f'"{asked}"')
        marked = {
            n for n, text in enumerate(texts, 1) if index.matches(f'"{asked}"', "", text, "en").text
        }
        assert hits == marked
