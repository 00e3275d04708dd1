"""The quick ways through plain ASCII give what the rules for any text give."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text import normalise, squeeze, word_count
from desktop_app.importing.suggestions import hashtags

ASCII = st.text(st.characters(max_codepoint=127), max_size=80)
SPACED = st.text(st.sampled_from("ab _-7#&\t\n\r\x0b\x0c\x1c\x00é\u00a0\u2028"), max_size=40)
ANY = ASCII | SPACED | st.text(max_size=40)


@given(ANY)
def test_normalising_folds_line_ends_and_drops_controls(text: str) -> None:
    lines = re.sub("\r\n|[\r\u2028\u2029\x85\x0b\x0c]", "\n", text)
    clean = "".join(
        one
        for one in lines
        if one in "\t\n" or not unicodedata.category(one).startswith(("Cc", "Cs"))
    )
    nonchars = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
    assert normalise(text) == unicodedata.normalize("NFC", nonchars.sub("", clean))
    assert normalise(normalise(text)) == normalise(text)


@given(ANY)
def test_blanks_are_folded_within_lines(text: str) -> None:
    expected = [re.sub(r"[^\S\n]+", " ", line).strip() for line in text.split("\n")]
    assert squeeze(text) == "\n".join(expected)


@given(ANY)
def test_words_are_counted_alike_in_every_script(text: str) -> None:
    assert word_count(text) == len(re.findall(r"\w+", text))


@given(SPACED)
def test_a_hashtag_stands_alone(text: str) -> None:
    found = re.findall(r"(?<![\w&/#.{=])#(\w{2,60})", text)
    expected = dict.fromkeys(f"#{one.casefold()}" for one in found if not one.isdigit())
    assert hashtags(text) == list(expected)
