"""Which words tell an article from others, and what is called like it."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import SearchResult
from desktop_app.search.likeness import MOST, TERMS, near, query, significant
from tests.support.naive_segment import document


def terms(text: str, spread: dict[str, int], total: int = 100, **values) -> tuple[str, ...]:
    """Return the words of an article; those that are not spread stand in it alone."""
    return significant(document(1, text, **values), lambda word, *_: spread.get(word, 1), total)


def test_rare_and_frequent_words_come_first() -> None:
    text = "The quay, the quay, the crane. A meeting about the quay and the meeting."
    found = terms(text, {"quay": 3, "crane": 14, "meeting": 15, "the": 100, "about": 90})
    assert found == ("quay", "meeting", "crane")


def test_what_tells_nothing_is_left_out() -> None:
    text = "In 2021 the B52 and #quay of Merrin: everywhere would everybody know it, alone."
    spread = dict.fromkeys(["2021", "b52", "#quay", "the", "would", "it", "merrin", "know"], 5)
    spread["everywhere"] = 60
    spread["quay"] = 1
    assert terms(text, spread) == ("know", "merrin")


def test_forms_of_one_word_are_one_term_and_the_title_counts_double() -> None:
    spread = dict.fromkeys(["rally", "rallies", "crane", "cranes", "harbour"], 4)
    found = terms("Rallies, rallies, a rally. Cranes. A harbour.", spread, title="Crane")
    assert found == ("crane", "rallies", "harbour")


def test_in_a_small_archive_a_common_word_counts() -> None:
    assert terms("The quay.", {"quay": 3}, total=4) == ("quay",)
    assert terms("The quay.", {"quay": 30}, total=60) == ()


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("de", "Für die Häfen und die Werft.", {"hafen", "werft"}),
        ("zh", "港口 罢工", {"港口", "罢工"}),
        ("ru", "Но в порту забастовка", {"порту", "забастовка"}),
    ],
)
def test_every_language_has_its_terms(language: str, text: str, known: set[str]) -> None:
    class Everywhere(dict):
        def get(self, *_: object) -> int:
            return 5

    assert set(terms(text, Everywhere(), language=language)) == known


def test_there_are_not_too_many_terms_and_a_query_of_them_is_read_whole(desk) -> None:
    words = [f"w{chr(97 + at)}rd" for at in range(20)]
    found = terms(" ".join(words), dict.fromkeys(words, 3))
    assert len(found) == TERMS
    assert query(found).startswith("(ward OR wbrd OR ")
    assert query(()) == ""
    desk.texts(" ".join(found))
    for typing in (False, True):
        assert desk.ids(query(found), typing=typing) == {1}


def test_the_index_knows_what_is_like_an_article(desk) -> None:
    desk.texts(
        "Dockers strike in the harbour of Merrin.",
        "The harbour strike of the dockers goes on.",
        "A strike of bakers.",
        "Rain in the hills.",
    )
    asked = desk.index.likeness(document(1, "Dockers strike in the harbour of Merrin."))
    assert asked == "(dockers OR harbour OR strike)"
    assert list(near(desk.search(asked), ArticleId(1)).ids) == [2, 3]
    assert desk.index.likeness(document(9, "Nothing of that is anywhere.")) == ""


def test_what_has_too_little_in_common_is_left_out() -> None:
    ids = [ArticleId(at) for at in range(1, 5)]
    found = near(SearchResult(ids, [10.0, 9.0, 2.0, 1.9], "", did_you_mean="no"), ArticleId(2))
    assert (list(found.ids), list(found.scores)) == ([1, 3], [10.0, 2.0])
    assert found.did_you_mean == ""
    many = [ArticleId(at) for at in range(1, 999)]
    assert len(near(SearchResult(many, [1.0] * 998, ""), ArticleId(1)).ids) == MOST
    assert list(near(SearchResult((), (), ""), ArticleId(1)).ids) == []
