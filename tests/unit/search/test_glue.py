"""Words glued to a name: which are cut, and which are left alone."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.search.glue import cuts


def glued(text: str) -> set[str]:
    return {word[:cut] + "|" + word[cut:] for word, cut in cuts(Counter(text.split())).items()}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Navalny Navalnyheld", {"Navalny|held"}),
        ("Merkel Merkelsagte", {"Merkel|sagte"}),
        ("Москве Москвепрошли", {"Москве|прошли"}),
        ("Volkov VolkovSaid", {"Volkov|Said"}),
        ("Volkov Volkovand", {"Volkov|and"}),
        ("Anna Annabelle Annabelle Annabelle Annabellecame", {"Annabelle|came"}),
    ],
)
def test_a_word_glued_to_a_name_is_cut(text: str, parts: set[str]) -> None:
    assert glued(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Navalny navalnyheld",  # small letters
        "Navalnyheld",  # the name stands nowhere
        "Ivan Ivanof",  # two letters are left
        "Bob Bobsaid",  # the name has three letters
        "Navalny Navalny's Navalny2021",
        "Iran Iranians",
        "Thai Thailand",
        "John Johnson",
        "Egypt Egyptologists",
        "Peter Petersburg",
        "There Therefore",
        "Mark mark Marktold",  # the name is a common word here
        "Green Greenpeace greenpeace",
        "NATO NATOsaid",
        "Navalny Navalnyheld Navalnyheld Navalnyheld",  # three times is no slip
        "Navalny Navalnyheld Navalnyheld",  # commoner than the name
        "Navalny NavalnyHeLd",
    ],
)
def test_anything_else_is_left_alone(text: str) -> None:
    assert glued(text) == set()
