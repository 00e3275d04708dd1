"""Did you mean: when it is offered, and how it is written."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.search.arrays import splitting
from desktop_app.search.arrays.vocabulary import Vocabulary
from desktop_app.search.tree import Word


@pytest.fixture(scope="module")
def filled(module_desk, article):
    """Return an index in which a name stands often."""
    bodies = [
        "Navalny spoke. Supporters of Navalny stood in the Navalny courtyard with a lantern.",
        *["Navalny came to Köln with a lantern."] * 24,
        "A lantren and a harbor.",
        "harbour " * 5,
        "harbour",
        "THE COUNCIL met. The council of the Council, the council.",
        "zebra1 zebra",
    ]
    articles = [article(at, body) for at, body in enumerate(bodies, 1)]
    return module_desk.add(*articles, article(99, "", title="The Quixote Trial"))


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("Navlany", "Navalny"),
        ("navlany", "Navalny"),
        ("Navlany's", "Navalny's"),
        ("nvalny", "Navalny"),
        ("navalnyy", "Navalny"),
        ("  Navlany   tag:x  -germany ", "Navalny tag:x -germany"),
        ("Navlany (lanten OR zzz)", "Navalny (lantern OR zzz)"),
        ("title:Navlany", ""),  # no title has the name
        ("koeln", "Köln"),
        ("koelnn", "Köln"),
        ("kpqln", ""),  # two letters off, and a short word
        ("köllnn", "Köln"),
        ("kolm", "Köln"),
        ("councli", "council"),
        ("quixtoe", "Quixote"),
        ("lantren", "lantern"),  # found once, but the other word is much commoner
        ("harbor", ""),  # found once, and the other word is not so much commoner
        ("Navalny", ""),
        ("lantern", ""),
        ("NOT Navlany", ""),
        ("lantern -Navlany", ""),
        ('"Navlany came"', '"Navalny came"'),
        ('"navlany cmae"~5 lantern', '"Navalny came"~5 lantern'),
        ("“Navlany came”", '"Navalny came"'),
        ('title:"Navlany came"', ""),  # no title has the name
        ('-"Navlany came"', ""),
        ('"Navalny came"', ""),
        ('"came Navalny"', ""),  # stands nowhere, but nothing is misspelt
        ("Navlany-came", "Navalny-came"),
        ("Navlany?", "Navalny?"),
        ("Navlan*", ""),
        ("Navlany~1", ""),
        ("=Navlany", "=Navalny"),
        ("zebar1", ""),
        ("xyz", ""),
        ("qqqqqqqq", ""),
        ("mavalny", "Navalny"),
        ("mavalyn", ""),  # with another first letter, only one letter off
    ],
)
def test_a_better_word_is_offered(filled, query: str, better: str) -> None:
    assert filled.search(query).did_you_mean == better


def test_nothing_is_offered_for_what_is_being_typed(filled) -> None:
    assert filled.search("Navlany", typing=True).did_you_mean == ""
    assert filled.search("Navlany lant", typing=True).did_you_mean == "Navalny lant"


def test_a_word_of_removed_articles_is_not_offered(desk, article) -> None:
    desk.add(article(1, "Calloway"), article(2, "other"))
    assert desk.search("Calowlay").did_you_mean == "Calloway"
    desk.index.apply([], [1], (2, "two"))
    assert desk.search("Calowlay").did_you_mean == ""


def test_the_offered_query_finds_what_it_says(filled) -> None:
    better = filled.search("Navlany courtyrad").did_you_mean
    assert better == "Navalny courtyard"
    assert filled.ids(better) == {1}


def test_better_words_are_looked_for_once_each_and_not_for_many(filled, monkeypatch) -> None:
    looked: list[str] = []
    near = Vocabulary.near

    def counted(self: Vocabulary, text: str, *args: object, **more: object) -> Counter[str]:
        looked.append(text)
        return near(self, text, *args, **more)

    monkeypatch.setattr(Vocabulary, "near", counted)
    wrong = [f"{letter * 4}navlany" for letter in "abcdefghijklmno"]
    filled.search(" ".join([*wrong, *wrong]))
    assert set(looked) == set(wrong[:8])
    assert len(looked) == 3 * 8  # one letter off, also the first one, and two letters off


def test_a_word_that_stands_twice_is_put_right_twice(filled) -> None:
    assert filled.search("Navlany OR (Navlany lantern)").did_you_mean == (
        "Navalny OR (Navalny lantern)"
    )


@pytest.fixture(scope="module")
def torn(module_desk, article):
    """Return an index in which words stand side by side, and apart."""
    bodies = [
        "They drank Coca-Cola at the party.",
        "Coca-Cola by e-mail, said the girl.",
        "Cola without coca. A mail came.",
        "Nobody read this mail. A second trip.",
        "The s school was closed.",
        *["The school was closed."] * 10,
    ]
    return module_desk.add(*(article(at, body) for at, body in enumerate(bodies, 201)))


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("cocacola", "Coca Cola"),
        ("CocaCola party", "Coca Cola party"),
        ("cocacola OR zzz", "Coca-Cola OR zzz"),
        ("title:cocacola", ""),  # no title has the two
        ("text:cocacola", "text:Coca-Cola"),
        ('"cocacola party"', ""),
        ("-cocacola", ""),
        ("email", "e-mail"),
        ("colacoca", ""),  # both stand somewhere, but never side by side
        ("atparty", ""),  # two letters are too few
        ("readthis", "read this"),
        ("sschool", "school"),
        ("cola", ""),
    ],
)
def test_two_words_typed_as_one_are_offered_as_two(torn, query: str, better: str) -> None:
    assert torn.search(query).did_you_mean == better


@pytest.fixture(scope="module")
def broken(module_desk, article):
    """Return an index in which a line was broken within two words, and one shouts."""
    bodies = [
        *["The information was given to the parliament. A network."] * 8,
        "The infor mtion was given to the par liment.",
        "They are in New York. The council is NOT here; it is NOT, said the girl.",
        "Some read AND write.",
    ]
    return module_desk.add(*(article(at, body) for at, body in enumerate(bodies, 301)))


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("informtion", "information"),
        ("parliment", "parliament"),
        ("newyork", "New York"),
        ("nothere", "not here"),
        ("nnot", "not"),
        ("readand", "read and"),
    ],
)
def test_a_broken_word_or_an_operator_is_not_offered(broken, query: str, better: str) -> None:
    assert broken.search(query).did_you_mean == better


def test_what_is_searched_for_instead_is_no_operator(broken) -> None:
    found = broken.search("council girl here nnot")
    assert found.did_you_mean == "council girl here not"


def test_what_is_offered_as_two_words_is_found(torn) -> None:
    assert torn.ids(torn.search("cocacola").did_you_mean) >= {201, 202}
    assert torn.ids(torn.search("email").did_you_mean) == {202}
    assert torn.ids(torn.search("text:cocacola").did_you_mean) == {201, 202}


def test_where_a_word_may_be_cut_is_asked_for_eight_words_at_most(torn, monkeypatch) -> None:
    asked: list[str] = []

    def counted(leaf: Word, *others: object) -> None:
        asked.append(leaf.text)

    monkeypatch.setattr(splitting, "halves", counted)
    words = [f"cocacola{letter * 4}" for letter in "abcdefghijklmno"]
    torn.search(" ".join([*words, *words]))
    assert asked == words[:8]
