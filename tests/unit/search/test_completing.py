"""How the word that is being typed may go on."""

from __future__ import annotations

import pytest

from desktop_app.search.unfinished import unfinished


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("nav", (0, "nav")),
        ("court Nav", (6, "nav")),
        ('"nerve ag', (7, "ag")),
        ("-Mü", (1, "mu")),
        ("=nav", (1, "nav")),
        ("(rally OR pro", (10, "pro")),
        ("title:cour", (6, "cour")),
        ("навал", (0, "навал")),
        ("الكُ", (0, "الك")),
        ("a:b nav", (4, "nav")),
    ],
)
def test_the_last_word_is_found(query: str, found: tuple[int, str]) -> None:
    assert unfinished(query) == found


@pytest.mark.parametrize(
    "query",
    ["", "n", "nav ", "nav*", "na?v", "nav~1", "2021", "date:last", "tag:rus", 'case:"Harbour tr',
     "nothing:nav", "rally OR", "港口", "#nav", "x2nav", "\ud800"],
)  # fmt: skip
def test_what_is_no_word_is_left_alone(query: str) -> None:
    assert unfinished(query) is None


def test_the_commonest_words_come_first_as_they_are_written(desk) -> None:
    desk.texts(
        "Navalny spoke. NATO listened.",
        "Navalny, the navy and Müller. B52",
        "Navalny and the navy; navigation. nav2",
    )
    assert desk.index.completions("court na", 8).words == (
        "Navalny", "navy", "NATO", "navigation",
    )  # fmt: skip
    assert desk.index.completions("court na", 2).words == ("Navalny", "navy")
    assert desk.index.completions("court na", 8).start == 6
    assert desk.index.completions("MÜ", 8).words == ("Müller",)
    assert desk.index.completions("navy", 8).words == ()
    assert desk.index.completions("navy ", 8).words == ()
    assert desk.index.completions("zz", 8).words == ()


def test_of_very_many_words_the_commonest_are_found(desk) -> None:
    words = [f"qu{a}{b}" for a in "abcdefghij" for b in "klmnopqrst"]
    desk.texts(" ".join(words), "quay quay", "quay quark", "quark quay")
    assert desk.index.completions("qu", 3).words[:2] == ("quay", "quark")
