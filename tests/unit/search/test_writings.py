"""What is typed in one way of writing is found in the others, too, and it is said."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.search.query import read

TEXTS = (
    "COVID-19 came by e-mail, wrote the U.S. and the C.G.T. in co-operation; O'Brien paid 1,000.",
    "covid19 came by email, wrote the US and the CGT in cooperation; OBrien paid 1000 euros.",
    "They told us of flight MH-17, of Überfall, and of 1.000.000 more; he will, hell, 2 020.",
    "MH17 was an Über-Fall of 1000000 pieces: 314, 911, the year 2020, well.",
    "What he'll say: 3.14 is not much, 9/11 neither, and 2,020 is a sum.",
)


@pytest.fixture(scope="module")
def texts(module_desk):
    """Return an index of the texts, numbered from 1."""
    return module_desk.texts(*TEXTS)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("COVID-19", {1, 2}),
        ("covid19", {1, 2}),
        ("e-mail", {1, 2}),
        ("C.G.T.", {1, 2}),
        ("CGT", {1, 2}),
        ("US wrote", {1, 2}),
        ("us", {2, 3}),  # in small letters it is a word
        ("U.S.", {1}),
        ("co-operation", {1, 2}),
        ("O'Brien", {1, 2}),
        ("O’Brien paid", {1, 2}),
        ("1,000", {1, 2, 3}),
        ("1.000 euros", {2}),
        ("1000", {2}),  # its parts stand in 1.000.000 as well
        ("mh17", {3, 4}),
        ("MH-17", {3, 4}),
        ("über-fall", {3, 4}),
        ("1000000", {4}),
        ("COVID-19,", {1, 2}),
        ("‘COVID-19’", {1, 2}),
        ("COVID-19’s", {1, 2}),
        ("$1,000", {1, 2, 3}),
        ("1,000€", {1, 2, 3}),
        ("BR-1", set()),
        ("1.000.000", {3, 4}),
        ("he'll", {5}),
        ("3.14", {5}),
        ("9/11", {5}),
        ("2020", {4}),
        ("2,020", {3, 5}),
        ('"COVID-19"', {1}),
        ("=covid19", {2}),
        ("=COVID-19", {1}),
        ("-COVID-19", {3, 4, 5}),
        ("covid19 OR mh17", {1, 2, 3, 4}),
        ("title:covid19", set()),
    ],
)
def test_every_writing_is_found(texts, query: str, found: set[int]) -> None:
    assert texts.ids(query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [("covid-19", {1, 2}), ("covid19", {1, 2}), ("coop", {2}), ("co-op", {1, 2}), ("mh17", {3, 4})],
)
def test_and_while_it_is_typed(texts, query: str, found: set[int]) -> None:
    assert texts.ids(query, typing=True) == found


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("covid19 wrote", "covid19 (also “covid 19”) AND wrote"),
        ("COVID-19", "“covid 19” (also covid19)"),
        ("EURO OR mh17", "euro (also euros) OR mh17 (also “mh 17”)"),
        ("mh-17 hell", "“mh 17” (also mh17) AND hell"),
        ("coop-eration", "cooperation"),
        ("MH-18 OR telling", "“mh 18” OR telling"),
    ],
)
def test_other_writings_are_named_where_there_are_any(texts, query: str, said: str) -> None:
    assert texts.search(query).read_as == said


def test_all_writings_are_marked(texts) -> None:
    found = {
        TEXTS[id - 1][start:end]
        for id in (1, 2)
        for start, end in texts.index.matches("COVID-19", "", TEXTS[id - 1], "en").text
    }
    assert found == {"COVID-19", "covid19"}


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("A4", "a 4-year-old boy"),
        ("A10", "A 10 % cut"),
        ("NO2", "No. 2"),
        ("CO2", "& Co. 2"),
        ("10am", "of 10, am I"),
        ("2500", "1, 2, 500"),
        ("1000", "1,000,000"),
        ("250000", "1,250,000"),
        ("1000000", "1,000,000,000"),
    ],
)
def test_parts_that_stand_anywhere_are_no_writing(desk, query: str, text: str) -> None:
    desk.texts(text)
    assert desk.ids(query) == set()


def test_words_packed_into_one_count_one_by_one() -> None:
    today = dt.date(2021, 3, 1)
    packed = " ".join(["-".join("abcdefghijklmnopqrstuvw")] * 21)
    assert read(packed, today).problem == "A search has at most 64 terms."
    assert read("BBC-2 " + "USA " * 60, today).problem == ""


@pytest.mark.parametrize("query", ["COVID-19", "covid19"])
def test_writings_are_ranked_as_one_word(desk, query: str) -> None:
    """How rare a writing is says nothing: the two articles with covid19 came before all others."""
    desk.texts(*["COVID-19 came."] * 20, *["covid19 came here."] * 2, *["Of 19 nothing."] * 60)
    scores = desk.search(query).scores
    assert len(scores) == 22
    assert max(scores) == pytest.approx(min(scores))


def test_what_has_several_writings_weighs_as_one_word(desk) -> None:
    desk.texts("U.S.A. today", "USA today", *["Nothing of it."] * 8)
    scores = desk.search("USA").scores
    assert max(scores) < 2 * min(scores)
