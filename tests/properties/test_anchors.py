from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchors import make_anchor, occurrences, reanchor
from desktop_app.domain.text import normalise

words = st.lists(
    st.sampled_from(["denied", "it", "the", "minister", "👩‍👩‍👧", "Москва", "a"]), max_size=30
)
texts = words.map(" ".join)


@given(texts, st.integers(0, 200), st.integers(0, 40), texts, texts)
def test_a_passage_found_again_is_the_same_words_in_the_same_surroundings(
    text, start, length, before, after
):
    text = normalise(text)
    place = text[start : start + length].strip()
    if not place:
        return
    anchor = make_anchor(text, "old", start, start + length)
    moved = normalise(before + "\n\n" + text + "\n\n" + after)
    found = reanchor(anchor, moved, "new", text)
    if found is None:
        return
    assert moved[found.start : found.end] == anchor.quote
    same_before = found.prefix == anchor.prefix or found.prefix.endswith(anchor.prefix)
    same_after = found.suffix == anchor.suffix or found.suffix.startswith(anchor.suffix)
    assert same_before or same_after
    if len(occurrences(moved, anchor.quote)) > 1:
        assert (found.prefix, found.suffix) == (anchor.prefix, anchor.suffix)


@given(texts, st.integers(0, 200), st.integers(1, 40))
def test_in_the_same_text_a_passage_is_found_again_or_is_ambiguous(text, start, length):
    text = normalise(text)
    if not text[start : start + length].strip():
        return
    anchor = make_anchor(text, "h", start, start + length)
    found = reanchor(anchor, text, "h")
    assert found == anchor or found is None
    if len(occurrences(text, anchor.quote)) == 1:
        assert found == anchor
