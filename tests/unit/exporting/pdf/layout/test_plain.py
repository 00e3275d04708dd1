"""The short way for plain words makes what the long way makes."""

from __future__ import annotations

import pytest

from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.shaping import Shaper

WORDS = (
    "quay ",
    "AVATAR",
    "Yo-Yo, To. ",
    "1,204,500",
    "“Quoted”",
    "Жизнь, ",
    "ξεκίνησε",
    "naïve—like",
    "W.A.V.",
    "  ",
)


@pytest.mark.parametrize("role", ["text", "label"])
@pytest.mark.parametrize("text", WORDS)
def test_both_ways_make_the_same_word(text, role):
    # Without ligatures the long way is taken; none of these words has one.
    short, *none = Shaper(Fonts("en")).words(text, role)
    long, *others = Shaper(Fonts("en")).words(text, role, ligatures=False)
    assert none == others == []
    assert short.strings == long.strings
    assert (short.text, short.outlines) == (text, ())
    assert short.width == pytest.approx(long.width)
    assert short.trimmed == pytest.approx(long.trimmed)
    for one, other in zip(short.clusters, long.clusters, strict=True):
        assert one == pytest.approx(other)


def test_words_with_ligatures_go_the_long_way():
    (word,) = Shaper(Fonts("en")).words("office", "text")
    assert len(word.clusters) < len("office")
