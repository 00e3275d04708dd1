"""Paragraphs as lines, and where their characters stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.hyphens import Hyphens
from desktop_app.exporting.pdf.layout.lines import Span, Style
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper

STYLE = Style("text", 10, 14, (0, 0, 0))
PARAGRAPHS = Paragraphs(Shaper(Fonts("en")))


def test_every_character_is_on_one_line():
    text = "The lamps were held up towards the empty berth; then the crowd walked home. " * 4
    lines = PARAGRAPHS.lay(text, STYLE, 200)
    assert lines[0].start == 0
    assert lines[-1].end == len(text)
    assert all(a.end == b.start for a, b in pairwise(lines))
    assert all(0 < line.width <= 200 for line in lines)
    assert {line.height for line in lines} == {14}


@given(st.text(alphabet="abé \u00ad\n-éж字שa\u0301😀", max_size=60))
def test_any_text_is_laid_within_the_width(text):
    lines = PARAGRAPHS.lay(text, STYLE, 60)
    assert lines[-1].end == len(text)
    assert all(line.width <= 60.01 for line in lines)


def test_an_empty_text_is_one_empty_line():
    (line,) = PARAGRAPHS.lay("", STYLE, 100)
    assert line.height == 14
    assert list(line.runs(0, 0, None)) == []


def test_extents_add_up_to_the_line():
    text = "office lamps"
    (line,) = PARAGRAPHS.lay(text, STYLE, 400)
    assert line.extents(text, 0, 12) == [(0.0, pytest.approx(line.width))]
    starts = [line.extents(text, n, n + 1) for n in range(12) if text[n] != " "]
    lefts = [extent[0][0] for extent in starts]
    assert lefts == sorted(lefts)


def test_part_of_a_ligature_is_part_of_its_width():
    text = "fi"
    (line,) = PARAGRAPHS.lay(text, STYLE, 400)
    ((_, end),) = line.extents(text, 0, 1)
    assert end == pytest.approx(line.width / 2)


def test_no_ligature_is_made_across_an_edge():
    text = "office"
    (joined,) = PARAGRAPHS.lay(text, STYLE, 400)
    (apart,) = PARAGRAPHS.lay(text, STYLE, 400, edges={2})
    clusters = [len(line.tokens[0][1].words[0].clusters) for line in (joined, apart)]
    assert clusters[0] < clusters[1] == 6


def test_a_stretch_that_begins_and_ends_within_words_is_its_own():
    text = "the offices of the harbour"
    node, other = Node("P"), Node("Link")
    (line,) = PARAGRAPHS.lay(text, STYLE, 400, spans=[Span(6, 17, STYLE, other)])
    runs = list(line.runs(0, 0, node))
    shown = ["".join(word.text for word in run.words) for run in runs]
    assert list(zip(shown, [run.node for run in runs], strict=True)) == [
        ("the of", node), ("fices of th", other), ("e harbour", node),
    ]  # fmt: skip
    begins = [line.extents(text, at, at + 1)[0][0] for at in (0, 6, 17)]
    assert [run.x for run in runs] == pytest.approx(begins)


@pytest.mark.parametrize("width", range(40, 90, 3))
def test_a_word_wider_than_a_line_is_cut_at_the_same_letters_marked_or_not(width):
    text = "see https://paper.example/offices/affairs/efficient/effort now"
    lines = PARAGRAPHS.lay(text, STYLE, width)
    marked = PARAGRAPHS.lay(text, STYLE, width, edges=(12, 30, 33, 38, 50, 55))
    assert all(0 < line.width <= width for line in marked)
    assert [line.end for line in marked] == [line.end for line in lines]


def test_a_passage_over_several_words_is_one_extent_from_its_first_to_its_last_letter():
    text = "lamps in the office of the quay"
    (line,) = PARAGRAPHS.lay(text, STYLE, 400)
    ((left, right),) = line.extents(text, 7, 17)
    assert left == pytest.approx(line.extents(text, 7, 8)[0][0])
    assert right == pytest.approx(line.extents(text, 16, 17)[0][1])


def test_blanks_have_no_extent_at_the_ends_of_a_passage():
    text = "a b c"
    (line,) = PARAGRAPHS.lay(text, STYLE, 400)
    assert line.extents(text, 1, 4) == line.extents(text, 2, 3)
    assert line.extents(text, 1, 2) == []


def test_a_soft_hyphen_shows_only_where_the_line_ends_at_it():
    text = "extraordi\u00adnary"
    (whole,) = PARAGRAPHS.lay(text, STYLE, 400)
    first, second = PARAGRAPHS.lay(text, STYLE, whole.width * 0.75)
    assert (first.start, first.end, second.end) == (0, 10, 14)
    hyphen = PARAGRAPHS.shaper.hyphen("text")
    assert first.tokens[-1][1].words[-1] is hyphen
    assert hyphen not in [word for _, token in whole.tokens for word in token.words]
    assert first.width > PARAGRAPHS.width("extraordi", STYLE)


def test_a_long_word_is_cut_between_characters():
    text = "e\u0301" * 100
    lines = PARAGRAPHS.lay(text, STYLE, 50)
    assert len(lines) > 5
    assert all(line.end % 2 == 0 for line in lines)
    assert all(line.width <= 50 for line in lines)


def test_a_long_word_in_two_styles_is_cut_as_well():
    bold = Style("text-bold", 10, 14, (0, 0, 0))
    text = "a" * 12 + "b" * 12
    lines = PARAGRAPHS.lay(text, STYLE, 40, spans=[Span(12, 24, bold)])
    assert all(line.width <= 40 for line in lines)


def test_a_line_feed_ends_a_line():
    lines = PARAGRAPHS.lay("one\ntwo", STYLE, 400)
    assert [(line.start, line.end) for line in lines] == [(0, 4), (4, 7)]


def test_a_tab_is_as_wide_as_four_blanks():
    (tab,) = PARAGRAPHS.lay("a\tb", STYLE, 400)
    (blanks,) = PARAGRAPHS.lay("a    b", STYLE, 400)
    assert tab.width == pytest.approx(blanks.width)
    assert len(list(tab.runs(0, 0, None))) == 2


def test_spans_have_their_own_style_and_element():
    red = Style("text", 10, 14, (1, 0, 0))
    node, link = Node("P"), Node("Link")
    text = "See the report now"
    (line,) = PARAGRAPHS.lay(text, STYLE, 400, spans=[Span(4, 14, red, link)])
    runs = list(line.runs(5, 7, node))
    assert [(run.colour, run.node) for run in runs] == [
        ((0, 0, 0), node), ((1, 0, 0), link), ((0, 0, 0), node)
    ]  # fmt: skip
    assert runs[0].x == 5
    assert {run.y for run in runs} == {7 + line.baseline}


def test_text_from_right_to_left_is_set_flush_right():
    text = "שלום lamp עולם"
    (line,) = PARAGRAPHS.lay(text, STYLE, 200)
    order = [text[token.start : token.end].strip() for _, token in line.tokens]
    assert [word for word in order if word] == ["עולם", "lamp", "שלום"]
    ((_, right),) = line.extents(text, 0, 4)
    assert right == pytest.approx(200, abs=0.3)


def test_the_blank_at_the_end_of_a_line_from_right_to_left_hangs_out():
    text = "שלום עולם " * 10
    for line in PARAGRAPHS.lay(text, STYLE, 90)[:-1]:
        (_, first), *_ = line.tokens[0], None
        assert text[first.start : first.end].isspace()
        assert line.extents(text, line.start, line.end)[-1][1] == pytest.approx(90, abs=0.3)


def test_numbers_can_be_set_flush_right():
    (line,) = PARAGRAPHS.lay("3 / 12", STYLE, 200, right=True)
    assert line.extents("3 / 12", 0, 6)[-1][1] == pytest.approx(200)


def test_what_is_too_long_for_one_line_ends_in_an_ellipsis():
    title = "Lamps on the quay, and what came after"
    assert PARAGRAPHS.elide(title, STYLE, 1000) == title
    short = PARAGRAPHS.elide(title, STYLE, 80)
    assert short.endswith("…")
    assert PARAGRAPHS.width(short, STYLE) <= 80
    assert PARAGRAPHS.elide("W" * 50, STYLE, 40) == "WWW…"


@pytest.mark.parametrize("tail", ["", "\ttab", " Brücken\u00adpfeiler"])
def test_divided_words_and_what_is_too_wide_even_divided_fill_lines_and_lose_nothing(tail):
    paragraphs = Paragraphs(Shaper(Fonts("de")))
    paragraphs.hyphens = Hyphens("de")
    text = f"Die Schiffsmaschinenüberholung steht auf {'x' * 40} heute{tail}"
    lines = paragraphs.lay(text, STYLE, 60, edges={15}, divided=True)
    assert (lines[0].start, lines[-1].end) == (0, len(text))
    assert all(a.end == b.start for a, b in pairwise(lines))
    assert all(0 < line.width <= 60 for line in lines)
    hyphen = paragraphs.shaper.hyphen("text")
    assert lines[0].tokens[-1][1].words[-1] is hyphen
    assert text[: lines[0].end] == "Die Schiffs"
