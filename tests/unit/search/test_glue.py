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


def test_a_glued_word_in_the_title_is_cut_by_the_names_of_the_text(desk, article):
    article_ = article(1, "Supporters of Navalny came.", title="A rally for Navalnyheld in Moscow")
    desk.add(article_, article(2, "Another text of Navalnyheld.", title="Navalny"))
    assert list(desk.search("title:held").ids) == [1]
    assert sorted(desk.search('"Navalny held"').ids) == [1, 2]
    found = desk.index.matches("held", article_.title, article_.body, "en")
    assert [article_.title[a:b] for a, b in found.title] == ["held"]
    [shown] = desk.index.snippets("held", [article_]).values()
    assert [article_.title[a:b] for a, b in shown.title_marks] == ["held"]


def test_a_guessed_title_says_a_word_no_second_time(desk, article):
    text = "Navalnyheld a rally. Then Navalny spoke."
    desk.add(article(1, text, title="Navalnyheld a rally"))
    assert list(desk.search("held").ids) == [1]
    assert list(desk.search("title:held").ids) == [1]
