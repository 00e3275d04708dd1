"""Words side by side, and near one another, by their positions."""

from __future__ import annotations

import itertools
import random

import pytest

from desktop_app.search.phrases import Near, Place, adjacent


def at(*positions: int) -> list[Place]:
    return [(position, position) for position in positions]


def stretches(*slots: list[Place]) -> list[tuple[int, int]]:
    return [(begin[0], end[1]) for begin, end in adjacent(slots)]


def test_words_side_by_side_are_found() -> None:
    assert stretches(at(1, 5, 9), at(2, 7, 10)) == [(1, 2), (9, 10)]
    assert stretches(at(1), at(3)) == []
    assert stretches(at(4)) == [(4, 4)]
    assert stretches([], at(1)) == []


def test_a_word_over_two_positions_joins_what_stands_around_it() -> None:
    glued = [(3, 4)]
    assert stretches(at(2), glued, at(5)) == [(2, 5)]
    assert stretches(at(2), glued, at(4)) == []
    assert stretches(at(2), [(3, 3), (3, 4)], at(4, 5)) == [(2, 4), (2, 5)]


@pytest.mark.parametrize(
    ("words", "slots", "within", "found"),
    [
        ("ab", [at(1), at(6)], 5, True),
        ("ab", [at(1), at(7)], 5, False),
        ("ab", [at(6), at(1)], 5, True),
        ("abc", [at(1), at(3), at(5)], 3, True),
        ("abc", [at(1), at(3), at(5)], 2, False),
        ("abc", [at(5), at(1), at(3)], 3, True),
        ("aa", [at(4), at(4)], 9, False),
        ("aa", [at(4, 6), at(4, 6)], 9, True),
        ("aba", [at(1, 3), at(2), at(1, 3)], 1, True),
        ("aba", [at(1, 9), at(2), at(1, 9)], 1, False),
        ("ab", [[], at(1)], 9, False),
    ],
)
def test_words_near_one_another_are_found(words, slots, within, found) -> None:
    assert any(Near(list(words), within).windows(slots)) is found


def test_a_window_names_its_words() -> None:
    (window,) = Near(["a", "b"], 2).windows([at(1, 8), at(7)])
    assert window == [(1, (7, 7)), (0, (8, 8))]


def test_near_agrees_with_trying_everything() -> None:
    chance = random.Random(3)
    for _ in range(400):
        words = chance.choices("abc", k=chance.randrange(2, 5))
        stands = {word: sorted(chance.sample(range(14), chance.randrange(1, 5))) for word in words}
        within = chance.randrange(1, 6)
        limit = within + len(words) - 2
        expected = any(
            max(choice) - min(choice) <= limit
            and len(set(zip(words, choice, strict=True))) == len(words)
            for choice in itertools.product(*(stands[word] for word in words))
        )
        slots = [at(*stands[word]) for word in words]
        assert any(Near(words, within).windows(slots)) is expected, (words, stands, within)
