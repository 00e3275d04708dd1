"""What is read without the lexer, or without Whoosh's parser, is read as these read it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.search import leaves, lexer
from desktop_app.search import query as reading
from desktop_app.search.lexer import Kind, Lexeme
from desktop_app.search.parser import parse
from desktop_app.search.plain import flat_tree, plain_words
from desktop_app.search.query import MAX_TERMS, read
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import Word

pytestmark = pytest.mark.usefixtures("unmeasured")
TODAY = dt.date(2021, 3, 1)
WORDS = st.one_of(
    st.sampled_from(["AND", "OR", "NOT", "and", "s", "S", "a", "Rally", "2021", "x" * 128]),
    st.sampled_from(["x" * 129, "1a", "a1", "TO", "last", "title", "e-mail", "to:", "*", "ä"]),
    st.text("abzAZ019", min_size=1, max_size=5),
)
BLANKS = st.sampled_from([" ", " ", "  ", "\t", "\n", ""])


@settings(max_examples=400)
@given(parts=st.lists(st.tuples(BLANKS, WORDS), max_size=8), end=BLANKS, typing=st.booleans())
def test_plain_words_are_read_as_the_lexer_reads_them(
    parts: list[tuple[str, str]], end: str, typing: bool
) -> None:
    text = "".join(blank + word for blank, word in parts) + end
    quick = read(text, TODAY, as_you_type=typing)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "plain_words", lambda *_, **__: None)
        assert quick == read(text, TODAY, as_you_type=typing)


MIXED = st.lists(
    st.one_of(
        WORDS,
        st.sampled_from(["(", ")", "-", '"', " ", "title:", "tag:", "a b", "\n", "'s", "2019 TO"]),
    ),
    max_size=10,
).map("".join)


@settings(max_examples=400)
@given(query=st.one_of(MIXED, st.lists(MIXED, max_size=5).map(" ".join)), typing=st.booleans())
def test_plain_words_among_others_are_read_as_all_others(query: str, typing: bool) -> None:
    quick = read(query, TODAY, as_you_type=typing)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexer, "_PLAIN", re.compile("(?!)"))
        assert quick == read(query, TODAY, as_you_type=typing)


LATIN = st.one_of(
    st.sampled_from(["s", "AND", "Rally", "x" * 128, "x" * 129, "ä", "a's", "2021", "to", "I"]),
    st.text("abzAZ019", min_size=1, max_size=4),
)
LEAVES = st.one_of(
    st.tuples(LATIN, st.sampled_from(["*", "~", "~1", "~2", "~9", "~1234", "*~1", "?"])).map(
        "".join
    ),
    st.tuples(
        st.just('"'),
        st.lists(LATIN, max_size=4).flatmap(
            lambda words: st.sampled_from([" ", "  "]).map(lambda blank: blank.join(words))
        ),
        st.sampled_from(['"', '"~3', ' "', ""]),
    ).map("".join),
)


@settings(max_examples=300)
@given(
    query=st.lists(
        st.tuples(st.sampled_from(["", "title:", "-", "="]), LEAVES).map("".join), max_size=3
    ).map(" ".join),
    typing=st.booleans(),
)
def test_plain_leaves_are_read_as_all_others(query: str, typing: bool) -> None:
    quick = read(query, TODAY, as_you_type=typing)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leaves, "_PLAIN", re.compile("(?!)"))
        patch.setattr(leaves, "_PLAIN_WORDS", re.compile("(?!)"))
        assert quick == read(query, TODAY, as_you_type=typing)


def test_words_beyond_the_most_are_left_to_the_lexer() -> None:
    assert plain_words("a " * MAX_TERMS, MAX_TERMS, as_you_type=False) is not None
    assert plain_words("a " * (MAX_TERMS + 1), MAX_TERMS, as_you_type=False) is None
    assert read("a " * (MAX_TERMS + 1), TODAY).problem


@st.composite
def operators(draw: st.DrawFn, depth: int = 2) -> list[Lexeme]:
    """Draw well-formed lexemes, as ``query.read`` passes them on."""
    made: list[Lexeme] = []
    for at in range(draw(st.integers(1, 5))):
        if at and draw(st.booleans()):
            made.append(Lexeme(draw(st.sampled_from([Kind.AND, Kind.OR])), ""))
        if draw(st.integers(0, 3)) == 0:
            made.append(Lexeme(Kind.NOT, ""))
        if depth and draw(st.integers(0, 3)) == 0:
            inside = draw(operators(depth - 1))
            made += [Lexeme(Kind.OPEN, "("), *inside, Lexeme(Kind.CLOSE, ")")]
        else:
            made.append(Lexeme(Kind.LEAF, "", Word(draw(st.sampled_from("abcde")), PLAIN_FIELDS)))
    return made


@settings(max_examples=400)
@given(lexemes=operators())
def test_operators_are_grouped_as_whoosh_groups_them(lexemes: list[Lexeme]) -> None:
    tree = flat_tree(lexemes)
    depth = deepest = 0
    for lexeme in lexemes:
        depth += (lexeme.kind is Kind.OPEN) - (lexeme.kind is Kind.CLOSE)
        deepest = max(deepest, depth)
    assert (tree is None) == (deepest > 1)
    if tree is not None:
        assert tree == parse(lexemes)
