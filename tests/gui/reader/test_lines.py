"""Lines of an article: offsets, directions, markers, links, and UTF-16 within a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.blocks import BlockKind, Part, build, paragraphs
from desktop_app.gui.reader.lines import is_rtl, lines


def test_every_line_stands_where_it_says() -> None:
    text = build(
        [
            Part("First 🙂 line\nsecond line"),
            Part("", BlockKind.RULE),
            Part("  code\n\tmore", BlockKind.CODE),
        ]
    )
    found = lines(text)
    assert [text.text[line.start : line.end] for line in found] == [line.text for line in found]
    assert [line.text for line in found] == ["First 🙂 line", "second line", "", "  code", "\tmore"]
    assert [(line.first, line.last) for line in found] == [
        (True, False),
        (False, True),
        (True, True),
        (True, False),
        (False, True),
    ]


def test_a_line_without_letters_reads_as_the_one_before() -> None:
    found = lines(paragraphs("Plain\n\nقال\n\n123 …\n\nback"))
    assert [line.rtl for line in found] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("abc", False), ("12", False), ("12 قال abc", True), ("é قال", False), ("שלום", True)],
)
def test_direction_is_that_of_the_first_letter(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


def test_only_the_first_line_of_a_list_item_has_a_marker() -> None:
    text = build(
        [
            Part("one\nstill one", BlockKind.LIST_ITEM, 1, (("marker", "1."),)),
            Part("two", BlockKind.LIST_ITEM, 1),
            Part("after"),
        ]
    )
    found = lines(text)
    assert [line.marker for line in found] == ["1.", "", "•", ""]
    assert [line.closing for line in found] == [False, False, True, True]


def test_a_link_belongs_to_the_lines_it_touches() -> None:
    text = build([Part("see here\nand there", attributes=(("link", "4 12 https://example.org"),))])
    first, second = lines(text)
    assert first.links == second.links == ((4, 12, "https://example.org"),)
    assert lines(build([Part("a"), Part("b")]))[0].links == ()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=40))
def test_units_and_points_agree_with_utf_16(text: str) -> None:
    line = lines(paragraphs(text))
    for one in line:
        for at in range(len(one.text) + 1):
            units = len(one.text[:at].encode("utf-16-le")) // 2
            assert one.units(at) == units
            assert one.point(units) == one.point(units, up=True) == at


def test_a_position_within_a_pair_goes_to_either_side() -> None:
    (line,) = lines(paragraphs("a🙂b"))
    assert (line.point(2), line.point(2, up=True)) == (1, 2)
    assert (line.point(1), line.point(1, up=True)) == (1, 1)
    assert (line.point(3), line.point(3, up=True)) == (2, 2)
