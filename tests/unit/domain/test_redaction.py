"""What is to be blacked out, and where the places of a text go when it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.phrases import REDACTED
from desktop_app.domain.redaction import TAG, Moved, Redaction
from desktop_app.errors import BadValue


def test_a_redaction_never_shows_its_words() -> None:
    redaction = Redaction(["Korvath"])
    assert "Korvath" not in repr(redaction)
    assert redaction == Redaction(["Korvath"])
    assert hash(redaction) == hash(Redaction(["Korvath"]))
    assert redaction != Redaction(["Korvath"], areas_only=True)


@pytest.mark.parametrize("words", ["", "  ", "*"])
def test_an_empty_phrase_is_refused(words: str) -> None:
    with pytest.raises(BadValue, match="empty line"):
        Redaction([words])


def test_tags_below_the_tag_mean_the_same() -> None:
    redaction = Redaction()
    assert redaction.names([f"{TAG.upper()}/names"])
    assert not redaction.names([f"{TAG}ed", "other"])
    assert not Redaction([], "").names([TAG])


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_a_passage_keeps_its_words_or_their_bars(text, spans, one, other) -> None:
    spans = [(min(pair), min(max(pair), len(text))) for pair in spans]
    spans = [(start, end) for start, end in spans if start < end]
    moved = Moved(text, spans)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    inside = [
        (max(start, first), min(end, last)) for first, last in spans if first < end and last > start
    ]
    expected = Moved(text[start:end], [(a - start, b - start) for a, b in inside if a < b]).text
    if start < end:
        assert moved.text[moved.start(start) : moved.end(end)] == expected
    for first, last in moved.bars:
        assert moved.text[first:last] == REDACTED
