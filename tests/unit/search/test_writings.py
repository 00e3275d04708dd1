"""What is typed in one way of writing is found in the others, too, and it is said."""

from __future__ import annotations

import pytest

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
        ("1000", {1, 2, 3}),
        ("mh17", {3, 4}),
        ("MH-17", {3, 4}),
        ("über-fall", {3, 4}),
        ("1000000", {3, 4}),
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
