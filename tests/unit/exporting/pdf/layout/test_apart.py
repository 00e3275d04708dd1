"""Lines whose words run both ways, cut into stretches."""

from __future__ import annotations

import pytest

from desktop_app.exporting.pdf.emit.sides import begins_with_mark, needs_sign, side_of
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.lines import Line, Style
from desktop_app.exporting.pdf.layout.page import Page, TextRun
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper

STYLE = Style("text", 10.0, 14.0, (0.0, 0.0, 0.0))
LRM, RLM = "\u200e", "\u200f"


def line_of(text: str) -> Line:
    [line] = Paragraphs(Shaper(Fonts("he"))).lay(text, STYLE, 400.0)
    return line


def texts(line: Line) -> list[str]:
    """Return what is written between the edges of stretches, in the order of the file."""
    found: list[str] = []
    for run in line.runs(0.0, 0.0, None):
        if run.apart is None or run.apart.opens:
            found.append("")
        found[-1] += "".join(word.text for word in run.words).strip()
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("שלום Blue Quay Ltd עולם", ["שלום", "Blue Quay Ltd", "עולם"]),
        ("The word שלום עולם stands here", ["The word", "עולםשלום", "stands here"]),
        ("7 ferries", ["7 ferries"]),
    ],
)
def test_stretches_come_in_the_order_of_the_text(qapp, text, wanted):
    assert [each.replace(" ", "") for each in texts(line_of(text))] == [
        each.replace(" ", "") for each in wanted
    ]


def test_numbers_stay_with_the_words_around_them(qapp):
    runs = list(line_of("בשעה 21:45 יצאה Marrowby").runs(0.0, 0.0, None))
    signs = [run.apart.opens[0].sign for run in runs if run.apart and run.apart.opens]
    assert signs == [RLM, LRM]


def test_a_line_that_runs_one_way_has_no_signs(qapp):
    for text in ("בשעה 21:45 יצאה", "At 21:45"):
        assert all(run.apart is None for run in line_of(text).runs(0.0, 0.0, None))


def test_the_blank_at_the_end_of_a_wrapped_line_is_no_stretch_of_its_own(qapp):
    """It runs as its paragraph does, and nothing is seen of it."""
    text = "השלט אומר Blue Quay and Sons of Marrowby, builders of ferries ושותק"
    lines = Paragraphs(Shaper(Fonts("he"))).lay(text, STYLE, 90.0)
    inner = [line for line in lines if text[line.start : line.end].isascii()]
    assert inner
    assert all(run.apart is None for line in inner for run in line.runs(0.0, 0.0, None))


@pytest.mark.parametrize(("text", "base"), [("שלום Blue עולם", 1), ("Blue שלום Quay", 0)])
def test_on_pages_that_run_the_other_way_each_stretch_but_the_last_reaches_further(
    qapp, text, base
):
    runs = list(line_of(text).runs(0.0, 0.0, None))
    opens = [run.apart.opens for run in runs if run.apart and run.apart.opens]
    rightmost = max(pair[base].end for pair in opens)
    for first, pair in enumerate(opens):
        same, other = pair[base], pair[1 - base]
        assert same.reach is None
        assert (other.reach is not None) == (other.end < rightmost)
        # What is first in its line begins anew only where the page runs the other way.
        assert other.pause is not None
        assert (same.pause is not None) == bool(first)
    ranks = [run.apart.rank for run in runs if run.apart and run.apart.opens]
    assert ranks == sorted(ranks, reverse=True)


def test_edges_are_at_both_ends_of_a_stretch(qapp):
    runs = list(line_of("שלום Blue עולם").runs(50.0, 0.0, None))
    for run in runs:
        assert run.apart is not None
        assert run.apart.opens is not None
        assert run.apart.closes is not None
        assert run.x - 0.2 < run.apart.opens[0].x < run.x
        width = sum(word.width for word in run.words) * run.size / 1000
        assert run.apart.closes.x == pytest.approx(run.x + width - 0.2)


def test_a_run_of_nothing_needs_no_sign():
    empty = TextRun(0.0, 0.0, 10.0, (0.0, 0.0, 0.0), [], None)
    assert not needs_sign(empty)
    assert not begins_with_mark(empty)


def test_a_page_without_words_from_the_right_has_no_side():
    assert side_of(Page(1)) == (0, [])
