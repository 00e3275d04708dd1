"""Usual texts are broken where Qt breaks them, and are set without it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporting.pdf.layout import breaking
from desktop_app.exporting.pdf.layout.usual import usual_opportunities

PIECES = [*"abZ\u00e9\u042f90.,:;!?\u2026()'/-\u2013\u2014", "\u2019", "\u201c", "\u201d"]
PIECES += ["\u00ab", "\u00bb", " ", " ", "  ", "\n", "\u00a0", "\u00b6", "\u00b7", "word", " word"]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join))
def test_lines_end_where_they_end_by_qt(text):
    usual = usual_opportunities(text)
    if usual is not None:
        assert usual == [
            at
            for at in breaking._boundaries("Line", text)
            if at == len(text) or text[at] not in breaking._DASHES or text[at - 1].isspace()
        ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Well-known, (so) to say.", [5, 12, 17, 20, 24]),
        ("p. 2 \u00b7 \u00b6 13\u201314 \u00b7 1 / 4", [3, 5, 7, 9, 15, 17, 21, 22]),
        ("on 2024-03-01\nSHA-256", [3, 14, 21]),
        (". The quay,\nquiet", [2, 6, 12, 17]),
        (".\nThe quay", [2, 6, 10]),
        ("either/or \u2014 \u201cyes\u201d\u2026", None),
        ("\u0627\u0644", None),
        ("", None),
    ],
)
def test_what_is_usual(text, places):
    assert usual_opportunities(text) == places


def test_characters_of_plain_words_are_counted_without_qt():
    assert breaking.graphemes("abc") == [1, 2, 3]
    assert breaking.graphemes("a\r\ne\u0301") == [1, 3, 5]


SETTING = """
import sys
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.lines import Style
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper
lay = Paragraphs(Shaper(Fonts("en"))).lay
style = Style("text", 11.0, 15.0, (0.0, 0.0, 0.0))
lines = lay("A well-known harbour, (mostly) quiet in 2024. " * 9, style, 300.0)
print(len(lines) > 3, "PySide6" in sys.modules)
"""


def test_usual_paragraphs_are_set_without_loading_qt():
    done = subprocess.run(
        [sys.executable, "-c", SETTING], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("True False\n", "")
