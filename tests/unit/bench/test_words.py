"""Invented texts look like texts to whoever counts."""

from __future__ import annotations

import random
from collections import Counter

from desktop_app.domain.text import word_count
from tests.bench import words


def test_few_words_are_most_of_a_text() -> None:
    rng = random.Random(1)
    drawn = Counter(words.latin(rng).draw(rng, 50_000))
    commonest = sum(count for _, count in drawn.most_common(100))
    assert 0.35 < commonest / 50_000 < 0.65
    assert len(drawn) > 5_000


def test_paragraphs_have_as_many_words_as_asked() -> None:
    rng = random.Random(2)
    vocabulary = words.cyrillic(rng, 300)
    for count in (1, 7, 120, 401):
        text = "\n\n".join(words.paragraphs(rng, vocabulary, count))
        assert word_count(text) == count
        assert text.endswith(".")
