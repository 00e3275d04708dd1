"""Reading queries: the structure, the guard, and what is said about what could not be read."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from desktop_app.domain.dates import DateRange
from desktop_app.domain.filters import PublishedIn, TagIs
from desktop_app.search.query import MAX_CHARACTERS, MAX_TERMS, Reading, read
from desktop_app.search.schema import FIELDS, PLAIN_FIELDS, field_named
from desktop_app.search.tree import (
    And,
    Everything,
    Facts,
    Fuzzy,
    Leaf,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Shape,
    Word,
    filters,
    leaves,
)
from tests.support.pace import in_time

TODAY = dt.date(2021, 3, 1)


def shape(node: Node | None) -> str:
    """Write a tree short."""
    match node:
        case None:
            return "nothing"
        case And(parts) | Or(parts):
            return "(" + (" & " if isinstance(node, And) else " | ").join(map(shape, parts)) + ")"
        case Not(part):
            return "-" + shape(part)
        case Facts(wanted):
            return type(wanted).__name__
        case Everything():
            return "all"
        case _:
            return leaf_shape(node)


def leaf_shape(leaf: Leaf) -> str:
    match leaf:
        case Word(text, fields, exact, beginning):
            mark = ("=" if exact else "") + text + ("…" if beginning else "")
            return mark if fields == PLAIN_FIELDS else f"{fields[0]}:{mark}"
        case Pattern(text, shape=kind):
            return {Shape.PREFIX: f"{text}*", Shape.CHARACTER: f"<{text}>"}.get(kind, text)
        case Fuzzy(text, distance=distance):
            return f"{text}~{distance}"
        case Phrase(slots, within=within):
            words = " ".join(shape(slot).replace("=", "").split(":")[-1] for slot in slots)
            return f'"{words}"' + (f"~{within}" if within else "")


def well(query: str, *, typing: bool = False) -> str:
    """Return the shape of a query that is read without a problem."""
    reading = read(query, TODAY, as_you_type=typing)
    assert reading.problem == ""
    return shape(reading.tree)


def ill(query: str) -> tuple[str, str]:
    """Return the shape of a query and its problem."""
    reading = read(query, TODAY)
    assert reading.problem.endswith(".")
    return shape(reading.tree), reading.problem


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("rally", "rally"),
        ("Müller", "muller"),
        ("a b", "(a & b)"),
        ("a AND b", "(a & b)"),
        ("a OR b", "(a | b)"),
        ("a | b", "(a | b)"),
        ("a || b", "(a | b)"),
        ("a && b", "(a & b)"),
        ("a |", "a"),
        ("|| a", "a"),
        ("a OR b c", "((a | b) & c)"),
        ("a AND b OR c", "((a & b) | c)"),
        ("a (b OR c)", "(a & (b | c))"),
        ("rallies NOT Germany", "(rallies & -germany)"),
        ("rallies AND NOT Germany", "(rallies & -germany)"),
        ("rallies -Germany", "(rallies & -germany)"),
        ("-foo", "-foo"),
        ("-(a b)", "-(a & b)"),
        ("!foo", "-foo"),
        ("rallies !Germany", "(rallies & -germany)"),
        ("a (!b OR c)", "(a & (-b | c))"),
        ('!"x y" !(a b)', '(-"x y" & -(a & b))'),
        ("!title:the", "-title:the"),
        ("!-a", "-a"),
        ("a ! b", "(a & b)"),
        ("!!a", "a"),
        ("what! no", "(what & no)"),
        ("title:-the", "-title:the"),
        ("headline:!the a", "(-title:the & a)"),
        ('title:-"a b"', '-"a b"'),
        ("title:(a -b)", "(title:a & -title:b)"),
        ("-title:-the", "title:the"),
        ("title:well-", "title:well"),
        ('-"x y"', '-"x y"'),
        ("NOT NOT a", "a"),
        ("NOT NOT NOT a", "-a"),
        ("NOT (NOT a)", "--a"),
        ("and or not", "(and & or & not)"),
        ("(((a)))", "a"),
        ("a a", "(a & a)"),
        ("a - b", "(a & b)"),
        ("--a", "a"),
        ('"nerve agent"', '"nerve agent"'),
        ("“nerve agent”", '"nerve agent"'),
        ('"stronger fear"~5', '"stronger fear"~5'),
        ('"one"', "=one"),
        ('"a b"~0', '"a b"'),
        ("=rally", "=rally"),
        ("minidemo*", "minidemo*"),
        ("w?ld", "w?ld"),
        ("*a*", "*a*"),
        ("a**?b", "a?*b"),
        ("*", "all"),
        ("* -a", "(all & -a)"),
        ("navalny~", "navalny~1"),
        ("navalny~1", "navalny~1"),
        ("navalny~2", "navalny~2"),
        ("navalny~0", "navalny~0"),
        ("candle-lit", '("candle lit" | candlelit)'),
        ("candle-li*", '"candle li*"'),
        ("Navalny's", "navalny"),
        ("don't", '"don t"'),
        ("naval*'s", "naval*"),
        ("#Love", "=#love"),
        ("#lov*", "#lov*"),
        ("2021", "=2021"),
        ("10:30", '"10 30"'),
        ("Who?", "(who | who?)"),
        ("ral?", "(ral | ral?)"),
        ("ral?? b", "((ral | ral??) & b)"),
        ("title:ral?", "(title:ral | ral?)"),
        ("w?ld?", "w?ld?"),
        ("candle-lit?", '("candle lit" | candlelit)'),
        ("#Love?", "=#love"),
        ("2021?", "=2021"),
        ("京？", "<京>"),
        ("من؟", "من"),
        ("-ral?", "-(ral | ral?)"),
        ("北京", "=北京"),
        ("京", "<京>"),
        ("京*", "<京>"),
        ("北京市*", '"北京 京市"'),
        ("http://dw.com/a?b=c", '"http dw com a b c"'),
        ("title:a", "title:a"),
        ("TITLE:a", "title:a"),
        ("body:a", "text:a"),
        ("author:a", "byline:a"),
        ('title:"a b"', '"a b"'),
        ("title:(a OR b) c", "((title:a | title:b) & c)"),
        ("url:dw.com/a?b", '"dw com a b"'),
        ("Note: foo", "(note & foo)"),
        ("tag:russia", "Facts"),
        ("tag:(a OR b)", "(TagIs | TagIs)"),
        ("a date:2021", "(a & PublishedIn)"),
        ("[2021 TO 2022]", "PublishedIn"),
        ("[2021 TO]", "PublishedIn"),
        ("[ TO 2021 ]", "PublishedIn"),
        ("[TO]", "PublishedIn"),
        ("[2021 to 2022-03]", "PublishedIn"),
        ("[come to me]", "(come & to & me)"),
        ("!!!x & y", "(x & y)"),
        ("Smith & Wesson", "(smith & wesson)"),
        ("a\x00b\ud800c", "abc"),
        ("\u202erally\u202c", "rally"),
        ("a\u00a0b", "(a & b)"),
    ],
)
def test_a_query_is_read(query: str, tree: str) -> None:
    assert well(query).replace("TagIs", "Facts" if tree == "Facts" else "TagIs") == tree


@pytest.mark.parametrize(
    ("query", "tree", "said"),
    [
        ("foo:bar", '"foo bar"', "foo"),
        ("tag:)", "tag", "parenthesis"),
        ("a -)", "a", "parenthesis"),
        ('foo:"bar baz"', '(foo & "bar baz")', "foo"),
        ("foo:(a b)", "(foo & a & b)", "foo"),
        ("a AND", "(a & and)", "“AND”"),
        ("OR a", "(or & a)", "“OR”"),
        ("NOT", "not", "“NOT”"),
        ("a AND OR b", "(a & (and | b))", "“AND”"),
        ("NOT AND a", "(not & a)", "“NOT”"),
        ("(a OR) b", "(a & or & b)", "“OR”"),
        ("(a", "a", "parenthesis"),
        ("a))", "a", "parenthesis"),
        ('"abc', "abc", "quotation mark"),
        ('a "b', "(a & b)", "quotation mark"),
        ("navalny~9", "navalny~2", "~2"),
        ("has:cats", '"has cats"', "has: takes"),
        ("is:odd", '"is odd"', "is: takes"),
        ("date:soon", '"date soon"', "2021-02-14"),
        ("date:<", "=date", "2021-02-14"),
        ("last:week", '"last week"', "30d"),
        ("date:>9999", '"date 9999"', "no day"),
        ('tag:""', "=tag", "it needs a value"),
        ("()", "nothing", "no word"),
        ("!!!", "nothing", "no word"),
        ("???", "nothing", "no word"),
        ("-", "nothing", "no word"),
    ],
)
def test_what_cannot_be_read_is_taken_literally_and_said(query: str, tree: str, said: str) -> None:
    found, problem = ill(query)
    assert found == tree
    assert said in problem


def test_the_part_that_could_not_be_read_is_quoted() -> None:
    _, problem = ill("rally has:cats")
    assert "“has:cats”" in problem
    assert "rally" not in problem


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("co", "co…"),
        ("c", "c"),
        ("rally co", "(rally & co…)"),
        ("rally co ", "(rally & co)"),
        ("=co", "=co"),
        ("rally AND", "rally"),
        ("rally (fo", "(rally & fo…)"),
        ('"nerve ag', '"nerve ag*"'),
        ('"nerve ', "=nerve"),
        ('"nerve agent"', '"nerve agent"'),
        ('"nerve agent"~5', '"nerve agent"~5'),
        ("candle-li", '("candle li*" | candleli…)'),
        ("candle-l", '("candle l" | candlel…)'),
        ("-fo", "-fo…"),
        ("title:fo", "title:fo…"),
        ("http://dw.co", '"http dw co*"'),
    ],
)
def test_while_typing_the_last_word_is_a_beginning(query: str, tree: str) -> None:
    assert well(query, typing=True) == tree


def test_while_typing_a_tag_is_a_beginning() -> None:
    tree = read("tag:rus", TODAY, as_you_type=True).tree
    assert tree == Facts(TagIs("rus*"))
    assert read("tag:rus ", TODAY, as_you_type=True).tree == Facts(TagIs("rus"))
    assert read("tag:rus*", TODAY, as_you_type=True).tree == Facts(TagIs("rus*"))


def test_days_between_two_dots_are_a_range() -> None:
    tree = read("date:2021-01..2021-03", TODAY).tree
    assert tree == read("date:[2021-01 TO 2021-03]", TODAY).tree


def test_a_blank_query_is_blank() -> None:
    assert read(" \t\n", TODAY) == Reading(" \t\n", None, blank=True)


def test_a_word_knows_its_place_in_the_query() -> None:
    reading = read('  "a b"  (Navlany) =Putin title:Bäume Müller\'s', TODAY)
    assert reading.tree is not None
    places = [
        reading.text[leaf.start : leaf.end]
        for leaf in leaves(reading.tree)
        if isinstance(leaf, Word)
    ]
    assert places == ["Navlany", "Putin", "Bäume", "Müller"]


def test_leaves_and_filters_under_not_are_left_out() -> None:
    tree = read("a -b -(c tag:x) tag:y NOT (NOT (d tag:z))", TODAY).tree
    assert tree is not None
    assert [leaf.text for leaf in leaves(tree) if isinstance(leaf, Word)] == ["a", "d"]
    assert list(filters(tree)) == [TagIs("y"), TagIs("z")]


@pytest.mark.parametrize(
    "query",
    [
        "x" * (MAX_CHARACTERS + 1),
        "a " * (MAX_TERMS + 1),
        '"' + "a " * (MAX_TERMS + 1) + '"',
        "a OR " * MAX_TERMS + "a",
        "(" * 41 + "a" + ")" * 41,
    ],
)
def test_a_query_over_the_limits_is_refused_with_a_sentence(query: str) -> None:
    reading = read(query, TODAY)
    assert reading.tree is None
    assert not reading.blank
    assert "at most" in reading.problem


@pytest.mark.parametrize(
    "query",
    [
        "x" * MAX_CHARACTERS,
        "a " * MAX_TERMS,
        "(" * 40 + "a" + ")" * 40,
        "北京市" * 80,  # 240 pairs, a fourth of which count
    ],
)
def test_a_query_at_the_limits_is_read(query: str) -> None:
    assert read(query, TODAY).tree is not None


@pytest.mark.parametrize(
    "query",
    [
        "(" * 500 + "a" + ")" * 499,
        "NOT " * 249 + "a",
        '"' * 1000,
        "[" * 1000,
        "-" * 1000,
        "*" * 1000,
        "*a" * 500,
        "a:" * 500,
        "~" * 1000,
        "[2021 TO " * 100,
        "\ud800" * 1000,
        "x" * 1_000_000,
        "(" * 1_000_000,
    ],
)
def test_no_query_takes_long_to_read(query: str) -> None:
    read("the parser is loaded", TODAY)
    began = time.thread_time()
    read(query, TODAY)
    assert in_time(time.thread_time() - began, 0.1)


def test_dates_are_read() -> None:
    def days(query: str) -> DateRange:
        tree = read(query, TODAY).tree
        assert isinstance(tree, Facts)
        assert isinstance(tree.filter, PublishedIn)
        return tree.filter.days

    assert days("date:2021") == DateRange(dt.date(2021, 1, 1), dt.date(2021, 12, 31))
    assert days("date:2021-02") == DateRange(dt.date(2021, 2, 1), dt.date(2021, 2, 28))
    assert days("published:2021-02-14") == DateRange(dt.date(2021, 2, 14), dt.date(2021, 2, 14))
    quarter = DateRange(dt.date(2021, 1, 1), dt.date(2021, 3, 31))
    assert days("date:[2021-01 TO 2021-03]") == quarter
    assert days("[2021-01 TO 2021-03]") == quarter
    assert days("date:[2021-03 TO 2021-01]") == quarter
    assert days("date:[2021-01 TO ]") == DateRange(dt.date(2021, 1, 1), None)
    assert days("date:[TO 2021-01]") == DateRange(None, dt.date(2021, 1, 31))
    assert days("date:[* TO *]") == DateRange()
    assert days("date:<2021-02") == DateRange(None, dt.date(2021, 1, 31))
    assert days("date:<=2021-02") == DateRange(None, dt.date(2021, 2, 28))
    assert days("date:>2021-02") == DateRange(dt.date(2021, 3, 1), None)
    assert days("date:>=2021-02") == DateRange(dt.date(2021, 2, 1), None)
    assert days("last:30d") == DateRange(dt.date(2021, 1, 30), TODAY)


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row.name)
def test_each_field_is_queryable_and_has_help(row) -> None:
    assert row.help.endswith(".")
    reading = read(row.example, TODAY)
    assert reading.problem == ""
    assert isinstance(reading.tree, Facts) == (row.source == "database")
    for name in (row.name, *row.aliases):
        assert field_named(name.upper()) is row
        again = read(row.example.replace(f"{row.name}:", f"{name}:", 1), TODAY)
        assert again.problem == ""
        assert again.tree is not None


def test_no_two_fields_share_a_name() -> None:
    names = [name for row in FIELDS for name in (row.name, *row.aliases)]
    assert len(names) == len(set(names))
