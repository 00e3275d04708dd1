"""What is only begun in a query that is being typed: it may still become right."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.search.query import read
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import Pattern, Shape, Word

TODAY = dt.date(2021, 3, 1)

BEGUN = """date: tag: Title: date:2 date:20 date:2021- date:2021-02- date:>
added:<=20 date:2021. date:2021..20 date:..20 date:[ date:[20 date:[2021 date:[2021-01| date:[2021|T
date:[2021|TO date:[2021|TO|20
date:[2021|t date:[2021|to [2021|TO|20 [2021 [2021-01|to|2 date:[2021|to|2021-03 date:[TO|20
date:[*|TO date:"20 has: has:no is:st last:3 last:30"""
WRONG = """date:xx date:2021-13 date:2021-02-30 date:20212 date:0000 date:-20 date:2021-99-
date:[20x date:2021-13..20 date:20.. date:2021.20 date:>x date:>* date:[to|20
date:[2021TO has:x is:y last:3x last:x
added:2021-1x date:2021-01-0-"""


def split(facts: str) -> list[str]:
    return [one.replace("|", " ") for one in facts.split()]


@pytest.mark.parametrize("fact", split(BEGUN))
def test_while_typing_a_fact_that_is_only_begun_is_left_out_and_no_problem(fact: str) -> None:
    alone = read(fact, TODAY, as_you_type=True)
    assert alone.blank
    beside = read(f"rally {fact}", TODAY, as_you_type=True)
    assert beside.tree == read("rally", TODAY).tree
    for reading, start in ((alone, 0), (beside, 6)):
        assert reading.problem == ""
        [begun] = reading.begun
        assert begun.said.startswith(f"“{fact}” is left out so far: ")
        assert begun.said.endswith(".")
        assert reading.text[begun.start : begun.end] == fact
        assert begun.start == start


@pytest.mark.parametrize("fact", split(WRONG))
def test_while_typing_a_fact_that_cannot_become_right_is_a_problem(fact: str) -> None:
    reading = read(f"rally {fact}", TODAY, as_you_type=True)
    assert reading.problem.startswith(f"“{fact.split()[0]}")
    assert reading.begun == ()


@pytest.mark.parametrize("letters", ["O", "AN", "N", "-", "!", "&"])
def test_what_may_become_an_operator_between_facts_is_no_problem(letters: str) -> None:
    for name in ("is:(read", "date:(2021"):
        reading = read(f"{name} {letters}", TODAY, as_you_type=True)
        assert reading.problem == ""
        [begun] = reading.begun
        assert begun.said.startswith(f"“{letters}” is left out so far: ")
        assert reading.tree == read(f"{name})", TODAY).tree
    assert read(f"is:(read is:{letters}", TODAY, as_you_type=True).problem


def test_an_operator_waits_for_what_it_joins() -> None:
    rally = read("rally", TODAY).tree
    for rest in ("AND", "AND NOT", "OR NOT (", "AND -date:20", "AND OR", "AND (NOT"):
        reading = read(f"rally {rest}", TODAY, as_you_type=True)
        assert (reading.tree, reading.problem) == (rally, ""), rest
    for rest in ("AND OR ", "AND NOT AND "):
        reading = read(f"rally {rest}", TODAY, as_you_type=True)
        assert "has nothing to join" in reading.problem, rest
        assert reading.tree != rally, rest


def test_the_beginning_of_an_address_is_no_field() -> None:
    for text in ("https:/", "https://"):
        reading = read(text, TODAY, as_you_type=True)
        assert reading.problem == ""
        assert reading.tree == Pattern("https", PLAIN_FIELDS, Shape.PREFIX)
    assert read("https:/", TODAY).problem.startswith("There is no field “https”")
    assert read("https:/x", TODAY, as_you_type=True).problem.startswith("There is no field")


@pytest.mark.parametrize(
    "before",
    ["e\u0301e\u0301 ", "a\u200fb ", "\u200f", "(", "“é” ", "\0x\r\n", "\u0958 "],
)
@pytest.mark.parametrize("behind", ["", "\u200f", " e\u0301"])
def test_what_is_begun_has_its_place_in_what_was_typed(before: str, behind: str) -> None:
    query = f"{before}date:20{behind}"
    [begun] = read(query, TODAY, as_you_type=True).begun
    assert query[begun.start : begun.end].strip("\u200f\n") == "date:20"
    assert (begun.end == len(query)) is (" " not in behind)


def test_before_more_words_what_may_become_right_is_taken_for_words() -> None:
    reading = read("date:20 rally", TODAY, as_you_type=True)
    assert reading.problem == ""
    [begun] = reading.begun
    assert begun.said.startswith("“date:20” was searched as words: ")
    assert (begun.start, begun.end) == (0, 7)


@pytest.mark.parametrize("fact", ["date:[2021 To", "date:[2021 T 20", "[2021 to2", "[2021 trial"])
def test_a_range_that_cannot_be_closed_is_not_begun_where_something_is_typed(fact: str) -> None:
    for one in read(fact, TODAY, as_you_type=True).begun:
        assert one.end < len(fact)


@pytest.mark.parametrize("fact", ["date:20", "date:[2021", "has:no", "last:30"])
def test_what_is_not_being_typed_is_not_begun(fact: str) -> None:
    reading = read(f"rally {fact}", TODAY)
    assert reading.begun == ()
    assert reading.problem.startswith(f"“{fact}” was searched as words: ")


def test_the_name_of_a_field_alone_is_a_word_where_nothing_is_typed() -> None:
    for name, typing in (("tag", False), ("foo", True)):
        reading = read(f"{name}:", TODAY, as_you_type=typing)
        assert isinstance(reading.tree, Word)
        assert reading.tree.text == name
        assert reading.begun == ()
