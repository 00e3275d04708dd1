"""Bylines are split into names only where there is little doubt."""

from __future__ import annotations

import pytest

from desktop_app.exporting.references.people import Name, people


@pytest.mark.parametrize(
    ("byline", "sorting"),
    [
        ("Ann Lee", ["Lee, Ann"]),
        ("By Ann Lee and Bo Chen", ["Lee, Ann", "Chen, Bo"]),
        ("Ann Lee, Bo Chen, and J. D. O'Neil", ["Lee, Ann", "Chen, Bo", "O'Neil, J. D."]),
        ("Ann Lee & Bo Chen; Mia Fuchs", ["Lee, Ann", "Chen, Bo", "Fuchs, Mia"]),
        ("Von Karl von der Heide und Mia Fuchs", ["von der Heide, Karl", "Fuchs, Mia"]),
        ("Ann Lee Jr.", ["Lee, Ann, Jr."]),
        ("Анна Петрова и Борис Ли", ["Петрова, Анна", "Ли, Борис"]),
        ("Lee, Ann B.", ["Lee, Ann B."]),
        ("van Lee, A.", ["van Lee, A."]),
        ("", []),
        (" ; ", []),
    ],
)
def test_names_are_split(byline, sorting):
    found = people(byline)
    assert [name.sorting for name in found] == sorting
    assert all(not name.literal for name in found)


@pytest.mark.parametrize(
    "byline",
    [
        "From our harbour desk",
        "Reuters",
        "Associated Press",
        "Lee, Ann",
        "Lee, Chen",
        "Ann Lee, Reuters",
        "Ann Lee, London",
        "Jones, Jr.",
        "THE EDITORS",
        "Ann Lee 3rd",
        "Ann van",
        "王小明",
        "محمد علي",
        "Ann Ли",
        "Research and Development Team",
        "Ann Lee @annlee",
        "Madonna",
        "One Two Three Four Five",
        "🦊 Fuchs",
    ],
)
def test_what_may_be_anything_stays_whole(byline):
    assert people(byline) == (Name(literal=byline),)


@pytest.mark.parametrize(
    ("byline", "language"),
    [("Gabriel García Márquez", "es"), ("Nagy Anna", "hu"), ("Kim Minsu", "ko-KR")],
)
def test_names_of_other_orders_stay_whole(byline, language):
    assert people(byline, language) == (Name(literal=byline),)
    assert not people(byline)[0].literal


def test_two_words_are_split_in_spanish_too():
    assert people("Ana Ruiz", "es") == (Name(family="Ruiz", given="Ana"),)


def test_a_name_is_read_sorted_and_short():
    [name] = people("Karl von der Heide Jr.")
    assert name == Name("", "Heide", "Karl", "von der", "Jr.")
    assert (name.whole, name.last) == ("Karl von der Heide Jr.", "von der Heide")
    literal = Name(literal="Night desk")
    assert {literal.whole, literal.last, literal.sorting} == {"Night desk"}
