"""Most paragraphs are laid another way than the others, and look as if they were not."""

from __future__ import annotations

from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper
from desktop_app.exporting.pdf.layout.straight import Straight

STYLES = [Style(role, 10.0, 14.0, (0.0, 0.0, 0.0)) for role in ("text", "text-italic")]
PARAGRAPHS = Paragraphs(Shaper(Fonts("en")))
OTHERS = Paragraphs(Shaper(Fonts("en")))
PIECES = [
    "off",
    "fi",
    "é",
    "word",
    " ",
    " ",
    " ",
    "-",
    "\u00a0",
    "\u0301",
    "\n",
    "Ж",
    "字",
    "😀",
    ".",
    "“",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def near(value: float) -> object:
    return pytest.approx(value, abs=0.002)


def spans_of(bounds: list[int], nodes: list[Node]) -> list[Span]:
    """Return spans between each two of the bounds."""
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return [
        Span(start, end, STYLES[n % 2], nodes[n % 2]) for n, (start, end) in enumerate(pairs, 1)
    ]


def runs_of(line: Line) -> list[tuple[object, ...]]:
    """Return what is written of a line: each run's size, element, and text."""
    return [
        (run.size, run.node, "".join(word.text for word in run.words))
        for run in line.runs(50.0, 100.0, None)
    ]


def numbers_of(line: Line, text: str, bounds: list[int]) -> list[float]:
    """Return how large a line is and where everything on it stands."""
    found = [line.width, line.height, line.baseline, line.size]
    for run in line.runs(50.0, 100.0, None):
        found += (run.x, run.y)
    for start, end in pairwise(bounds):
        found += (x for extent in line.extents(text, start, end) for x in extent)
    return found


@settings(max_examples=200)
@given(st.data(), TEXTS, st.integers(40, 200), st.booleans())
def test_lines_are_the_same_either_way(data, text, width, right):
    places = st.sets(st.integers(0, len(text)), max_size=5).map(sorted)
    root = Node("P")
    spans = spans_of(data.draw(places), [root.child("Span"), root.child("Link")])
    edges = data.draw(places)
    found = PARAGRAPHS.lay(text, STYLES[0], width, spans=spans, edges=edges, right=right)
    with patch.object(Straight, "lay", return_value=None):
        wanted = OTHERS.lay(text, STYLES[0], width, spans=spans, edges=edges, right=right)
    assert [line.end for line in found] == [line.end for line in wanted]
    bounds = [0, *edges, len(text)]
    for one, other in zip(found, wanted, strict=True):
        assert runs_of(one) == runs_of(other)
        assert numbers_of(one, text, bounds) == near(numbers_of(other, text, bounds))
