"""The seam between code points and Qt's positions; segments and their looks."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import BlockKind, Part, build, paragraphs
from desktop_app.gui.reader.document import ArticleDocument, Head
from desktop_app.gui.reader.highlights import (
    Segment,
    at_offset,
    between,
    line_of,
    mark_format,
    segment_format,
    segments,
)
from desktop_app.gui.reader.lines import lines
from desktop_app.gui.theme import Look, Theme
from desktop_app.gui.tokens import contrast

SCRIPTS = {
    "latin": "Supporters held “novel” demonstrations.\n\nSecond — quoted’s end.",
    "emoji": "Hello 🙂 world 👩‍👩‍👧‍👦 family, e\u0301 and n\u0303.\n\n🎉 next 🎉",
    "rtl": "السلام عليكم هذا نص مع English كلمات.\n\nفقرة ثانية 123.",
    "cjk": "北京时间周日，俄罗斯各地的支持者。\n\n𠀀𠀁第二段文字。",
    "blanks": "a\u00a0b c\u2003d e\u00adf\u200bg\nline two\n\nfar away",
}


def document(theme: Theme, text, title: str = "A title 🙂") -> ArticleDocument:
    return ArticleDocument(theme, Head(title, "facts"), lines(text))


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_offset_comes_back_from_its_position(theme: Theme, script: str) -> None:
    text = build([*(Part(one) for one in SCRIPTS[script].split("\n\n"))])
    shown = document(theme, text)
    for line in shown.lines:
        for offset in range(line.start, line.end + 1):
            position = shown.places.position(offset)
            assert position is not None
            assert shown.places.offset(position) == offset
            block = shown.findBlock(position)
            before = text.text[line.start : offset]
            assert position - block.position() == len(before.encode("utf-16-le")) // 2


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_cursor_selects_the_letters_that_were_asked_for(theme: Theme, script: str) -> None:
    text = build([*(Part(one) for one in SCRIPTS[script].split("\n\n"))])
    shown = document(theme, text)
    first = shown.lines[0]
    for start, end in product(range(first.start, first.end), repeat=2):
        if start < end:
            cursor = shown.places.cursor(start, end)
            assert cursor is not None
            assert shown.places.selection(cursor) == (start, end)


def test_code_keeps_its_tabs_and_blanks(theme: Theme) -> None:
    text = build([Part("Before"), Part("\tx  = 1\n    y\t🙂z", BlockKind.CODE)])
    shown = document(theme, text)
    assert shown.places.position(text.text.index("z")) == shown.characterCount() - 2
    block = shown.findBlockByNumber(3)
    assert block.text() == "\tx  = 1"
    assert line_of(block) is shown.lines[1]


def test_a_gap_between_blocks_counts_to_the_line_before(theme: Theme) -> None:
    text = paragraphs("one\n\ntwo")
    places = document(theme, text).places
    assert places.position(4) == places.position(3)
    assert places.position(99) == places.position(len(text.text))
    assert places.position(-5) == places.position(0)


def test_the_head_is_not_part_of_the_text(theme: Theme) -> None:
    shown = document(theme, paragraphs("one\n\ntwo"))
    cursor = QTextCursor(shown)
    cursor.setPosition(3)
    assert shown.places.offset(3) == 0
    cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
    assert shown.places.selection(cursor) is None
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert shown.places.selection(cursor) == (0, 8)
    cursor.clearSelection()
    assert shown.places.selection(cursor) is None


def test_a_selection_within_a_pair_takes_the_whole_letter(theme: Theme) -> None:
    shown = document(theme, paragraphs("a🙂b"))
    start = shown.places.position(1)
    assert start is not None
    cursor = QTextCursor(shown)
    cursor.setPosition(start)
    cursor.setPosition(start + 2, QTextCursor.MoveMode.KeepAnchor)
    assert shown.places.selection(cursor) == (1, 2)
    assert shown.places.offset(start + 1) == 1
    assert shown.places.offset(start + 1, up=True) == 2


def test_a_text_without_lines_has_no_places(theme: Theme) -> None:
    shown = document(theme, paragraphs(""))
    assert shown.places.position(0) is None
    assert shown.places.cursor(0, 1) is None
    assert shown.places.cursors(0, 1) == []
    cursor = QTextCursor(shown)
    cursor.select(QTextCursor.SelectionType.Document)
    assert shown.places.selection(cursor) is None


def test_a_passage_over_two_paragraphs_is_two_cursors(theme: Theme) -> None:
    text = paragraphs("first one\n\nsecond one\n\nthird")
    shown = document(theme, text)
    found = shown.places.cursors(6, 17)
    assert [shown.places.selection(cursor) for cursor in found] == [(6, 9), (11, 17)]


# -- segments


def test_overlapping_passages_are_cut_where_they_begin_and_end(make) -> None:
    whole = make.note("They held candles 🙂 in the shape of a heart.")
    inner = make.note("in the shape")
    start, end = make.place("They held candles 🙂 in the shape of a heart.")
    first, last = make.place("in the shape")
    found = segments([inner, whole], make.text.sha256)
    assert [(one.start, one.end) for one in found] == [(start, first), (first, last), (last, end)]
    assert [one.covering for one in found] == [(whole,), (whole, inner), (whole,)]
    assert at_offset(found, first) == (whole, inner)
    assert at_offset(found, end) == at_offset(found, start - 1) == ()
    assert at_offset([], 3) == ()


def test_passages_side_by_side_do_not_touch(make) -> None:
    one, two = make.note("They held"), make.note("The court")
    found = segments([two, one], make.text.sha256)
    assert [segment.covering for segment in found] == [(one,), (two,)]
    assert list(between(found, found[0].end, found[1].start)) == []
    assert list(between(found, found[0].end - 1, found[1].start + 1)) == found


def test_what_is_not_in_this_text_is_left_out(make) -> None:
    stray = make.note("They held", sha="another text")
    assert segments([stray, make.note(None, "On the whole.")], make.text.sha256) == []


def test_a_struck_segment_knows_it(make) -> None:
    struck = make.note("They held", kind=AnnotationKind.STRIKEOUT)
    (segment,) = segments([struck], make.text.sha256)
    assert segment.struck


# -- looks


@pytest.fixture(params=[Look.LIGHT, Look.DARK])
def either(request: pytest.FixtureRequest, theme: Theme) -> Theme:
    theme.set_look(request.param)
    return theme


def test_words_can_be_read_on_every_mixture_of_highlights(either: Theme, make) -> None:
    base = make.note("They held candles")
    for one, two, three in product(Colour, repeat=3):
        covering = tuple(
            replace(base, id=str(number), colour=colour)
            for number, colour in enumerate((one, two, three))
        )
        for depth in (1, 2, 3):
            for active in (None, "0", str(depth - 1)):
                look = segment_format(either, Segment(0, 1, covering[:depth]), active)
                ground = look.background().color().name()
                assert contrast(either.tokens.text, ground) >= 4.5


def test_a_highlight_has_a_line_in_its_ink(either: Theme, make) -> None:
    one = make.note("They held", colour=Colour.PINK)
    look = segment_format(either, Segment(0, 1, (one,)))
    assert look.background().color() == either.fill(Colour.PINK)
    assert look.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert look.underlineColor().rgb() == either.ink(Colour.PINK).rgb()


def test_where_highlights_overlap_the_ground_is_neither_colour(either: Theme, make) -> None:
    pair = (
        make.note("They held", colour=Colour.BLUE),
        make.note("They held", colour=Colour.YELLOW),
    )
    ground = segment_format(either, Segment(0, 1, pair)).background().color()
    assert ground not in (either.fill(Colour.BLUE), either.fill(Colour.YELLOW))


def test_lines_have_no_ground_until_they_are_looked_at(either: Theme, make) -> None:
    under = make.note("They held", kind=AnnotationKind.UNDERLINE)
    struck = make.note("They held", kind=AnnotationKind.STRIKEOUT)
    plain = segment_format(either, Segment(0, 1, (under,)))
    assert not plain.hasProperty(QTextCharFormat.Property.BackgroundBrush)
    assert not plain.hasProperty(QTextCharFormat.Property.ForegroundBrush)
    quiet = segment_format(either, Segment(0, 1, (struck,)))
    assert quiet.foreground().color() == either.color("text2")
    looked = segment_format(either, Segment(0, 1, (under,)), under.id)
    assert looked.background().color() == either.color("selected")


def test_the_current_match_is_the_others_inverted(either: Theme) -> None:
    plain, strong = (mark_format(either, current=current) for current in (False, True))
    assert plain.background().color() == strong.foreground().color() == either.color("mark")
    assert plain.foreground().color() == strong.background().color() == either.color("on_mark")
