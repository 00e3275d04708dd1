"""Words divided at the ends of lines, where that is asked for."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from desktop_app.exporting.pdf.layout.hyphens import Hyphens
from tests.support.writings import WRITINGS

SOFT = "\u00ad"


def plain(text: str) -> str:
    return re.sub(r"[\s\u00ad\u0002\ufffe-]+", "", text)


@pytest.mark.parametrize(
    ("language", "word", "divided"),
    [
        ("de", "Hafenbehörde,", "Ha|fen|be|hörde,"),
        ("en-GB", "ferry", "ferry"),
        ("ru", "«объявление»", "«объ|яв|ле|ние»"),
        ("xx", "Hafenbehörde", "Hafenbehörde"),
        ("", "Hafenbehörde", "Hafenbehörde"),
    ],
)
def test_words_are_divided_by_the_patterns_of_their_language(language, word, divided):
    places = [0, *Hyphens(language).places(word), len(word)]
    parts = [word[a:b] for a, b in pairwise(places)]
    assert "".join(parts) == word
    assert "|".join(parts) == divided


@pytest.fixture
def german(article):
    one = WRITINGS["German"]
    marks = [{"quote": "entfernte Straßenbrücke fahren"}, {"quote": "Schiffsmaschinenüberholung"}]
    return article(one.parts, marks, title=one.title, language="de", url="")


def test_no_word_is_divided_unless_asked(make, german, pdfjs):
    path, _ = make(german, font_size=16.0, margins_mm=60.0)
    assert SOFT not in "".join(page["text"] for page in pdfjs(path)["pages"])


def test_lines_are_fuller_with_hyphens_and_nothing_is_lost(make, german, under, pdfium_text):
    narrow = {"font_size": 16.0, "margins_mm": 60.0, "notes": "end"}
    whole, _ = make(german, **narrow)
    divided, report = make(german, **narrow, hyphenation=True)
    assert whole.read_bytes() != divided.read_bytes()
    text = plain(pdfium_text(divided))
    for block in german.text.blocks:
        assert plain(german.text.of(block))[:40] in text
    found = under(divided)
    for annotation in german.annotations:
        assert plain(found[annotation.id]) == plain(annotation.anchor.quote)
    assert report.placed == 2
