"""Snippets are made faster of what the index knows, and are the same."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.results import IndexDocument, Snippet
from desktop_app.errors import ArchiveDamaged
from desktop_app.search.arrays import showing
from desktop_app.search.arrays.vocabulary import Vocabulary
from desktop_app.search.marking import Marker
from desktop_app.search.query import read
from desktop_app.search.snippets import snippet
from desktop_app.search.tree import Fuzzy, Word

BODY = "A rally was held. They rallied again; many rallies, and Rallying is what they do."
QUERIES = ("rally", "rally held", '"rally was" many', "ral", "rallies OR again", "=rally", "ral*")
QUERIES += ("raly~1", "rallyed~2 held", "rxlly~1 NOT raley~1")


@pytest.fixture
def marked(desk, article):
    """Return what shows an article that is in the index with one text and has another one."""

    def marked(query: str, indexed: str, body: str, *, number: int = 1) -> list[str]:
        desk.add(article(1, indexed))
        shown = desk.index.snippets(query, [article(number, body)])[number]
        return [shown.text[start:end] for start, end in shown.marks]

    return marked


@pytest.fixture
def counted_snippets(monkeypatch) -> list[Marker | None]:
    """Return what marked each snippet that was made."""
    made: list[Marker | None] = []

    def counting(document: IndexDocument, marker: Marker | None) -> Snippet:
        made.append(marker)
        return snippet(document, marker)

    monkeypatch.setattr(showing, "snippet", counting)
    return made


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("typing", [False, True])
def test_snippets_by_the_index_are_those_by_the_text_alone(desk, article, query, typing) -> None:
    one = article(1, BODY, title="Rallies everywhere")
    desk.add(one, article(2, "Rallyists rallyed."))
    tree = read(query, dt.date(2021, 3, 1), as_you_type=typing).tree
    assert tree is not None
    alone = snippet(one, Marker(tree))
    assert desk.index.snippets(query, [one], as_you_type=typing) == {1: alone}


def test_an_article_that_the_index_does_not_have_is_marked_by_all_forms(marked) -> None:
    assert marked("rally", "rally", BODY, number=7) == ["rally", "rallied", "rallies", "Rallying"]


def test_each_article_is_looked_through_again_for_other_forms_only(
    marked, counted_snippets
) -> None:
    assert marked("rally", "rally", "Nothing.", number=7) == []
    assert len(counted_snippets) == 1
    assert marked("rally", "rally", "A rally.") == ["rally"]
    assert len(counted_snippets) == 2
    assert marked("rally", "rally", "They rallied.") == ["rallied"]
    assert len(counted_snippets) == 4


@pytest.mark.parametrize("number", [5, 10**12, 10**13])
def test_articles_may_be_numbered_far_apart(desk, marked, article, number) -> None:
    desk.add(article(10**12, "Rallies."))
    assert marked("rally", "rally", "They rallied.", number=number) == ["rallied"]


def test_a_changed_article_without_any_of_the_known_forms_is_marked_by_all_forms(marked) -> None:
    assert marked("rally", "rally", "They rallied.") == ["rallied"]


def test_a_misspelt_word_is_looked_for_by_what_the_index_has_like_it(
    marked, counted_snippets
) -> None:
    assert marked("ralley~1", "rally", "A rally.") == ["rally"]
    assert len(counted_snippets) == 1
    assert marked("ralley~1", "rally", "A valley.") == ["valley"]
    assert len(counted_snippets) == 3
    assert marked("ralley~1", "rally", "A street.") == []


@pytest.fixture
def looked_up(monkeypatch) -> list[str]:
    """Return the words that were looked up in the index."""
    found: list[str] = []
    forms = Vocabulary.forms

    def counting(vocabulary: Vocabulary, leaf: Word | Fuzzy) -> frozenset[str] | None:
        found.append(leaf.text)
        return forms(vocabulary, leaf)

    monkeypatch.setattr(Vocabulary, "forms", counting)
    return found


def test_several_misspelt_words_are_compared_with_the_texts_only(marked, looked_up) -> None:
    assert marked("ralley~1 hald~1 again", BODY, BODY) == ["rally", "held", "again"]
    assert looked_up == ["again"]


def test_where_nothing_is_shown_nothing_is_looked_up(desk, article, looked_up) -> None:
    desk.add(article(1, BODY))
    assert desk.index.snippets("ralley~1 again", []) == {}
    assert looked_up == []


@pytest.mark.parametrize("bound", ["_LOOKED_AT", "_MOST_FORMS"])
def test_a_misspelt_word_like_too_many_is_compared_with_the_texts(
    marked, monkeypatch, bound
) -> None:
    monkeypatch.setattr(f"desktop_app.search.arrays.vocabulary.{bound}", 0)
    assert marked("ralley~1", BODY, BODY) == ["rally"]


def test_a_word_of_very_many_forms_is_looked_for_by_its_stem(marked, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.search.arrays.vocabulary._MOST_FORMS", 2)
    assert marked("rally", BODY, BODY) == ["rally", "rallied", "rallies", "Rallying"]


def test_words_that_cannot_be_read_are_marked_all_the_same(marked, monkeypatch) -> None:
    def damaged(*_: object) -> None:
        raise ArchiveDamaged("It is damaged.", "")

    monkeypatch.setattr(Vocabulary, "forms", damaged)
    assert marked("rally", BODY, BODY) == ["rally", "rallied", "rallies", "Rallying"]
