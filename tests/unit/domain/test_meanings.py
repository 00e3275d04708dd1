from __future__ import annotations

import pytest

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.meanings import MAX_MEANING, chosen_meanings, meanings_choice
from desktop_app.errors import BadValue


def test_colours_mean_what_everybody_starts_with_until_they_are_named():
    assert chosen_meanings(None) == MEANINGS
    assert chosen_meanings({"yellow": 3, "green": " ", "red": "x"}) == MEANINGS
    assert chosen_meanings([1]) == MEANINGS


def test_only_what_differs_is_remembered():
    choice = meanings_choice({**MEANINGS, Colour.PINK: "  Call\nback "})
    assert choice == {"pink": "Call back"}
    assert chosen_meanings(choice)[Colour.PINK] == "Call back"
    assert meanings_choice(MEANINGS) is None


def test_a_meaning_fits_beside_its_dot():
    with pytest.raises(BadValue):
        meanings_choice({Colour.BLUE: "x" * (MAX_MEANING + 1)})
