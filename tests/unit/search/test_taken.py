"""What was found is marked, also where words of the query were exchanged to find it."""

from __future__ import annotations

from desktop_app.domain.results import SearchRequest
from desktop_app.search.taken import Taken
from desktop_app.search.tree import Word

TEXT = "The harbour trial goes on; a whale-watching boat is evidence."


def marked(text: str, places) -> list[str]:
    return [text[place[0] : place[1]] for place in places]


def test_the_word_that_was_found_instead_is_marked(desk, article) -> None:
    desk.add(article(1, TEXT))
    assert list(desk.search("harbuor trial").ids) == [1]
    found = desk.index.matches("harbuor trial", "", TEXT, "en")
    assert marked(TEXT, found.text) == ["harbour", "trial"]
    snippet = desk.index.snippets("harbuor trial", [article(1, TEXT)])[1]
    assert marked(snippet.text, snippet.marks) == ["harbour", "trial"]


def test_a_query_that_is_found_as_it_is_typed_is_marked_as_it_is_typed(desk, article) -> None:
    desk.add(article(1, TEXT))
    desk.search("harbuor trial")
    desk.add(article(2, "Harbuor, a trial of spelling."), seq=2)
    assert list(desk.search("harbuor trial").ids) == [2]
    assert marked(TEXT, desk.index.matches("harbuor trial", "", TEXT, "en").text) == ["trial"]


def test_what_only_the_whole_query_finds_is_marked_while_it_is_typed(desk, article) -> None:
    query = '"evidence AND'
    desk.add(article(1, f"Less and less. {TEXT}"))
    assert not desk.search(query, typing=True).ids
    assert list(desk.search(query).ids) == [1]
    found = desk.index.matches(query, "", TEXT, "en", as_you_type=True)
    assert marked(TEXT, found.text) == ["evidence"]
    desk.add(article(2, "The evidence and what follows."), seq=2)
    assert list(desk.search(query, typing=True).ids) == [2]
    desk.search(query)
    assert not desk.index.matches(query, "", TEXT, "en", as_you_type=True).text


def test_only_the_latest_are_remembered() -> None:
    taken = Taken()
    for number in range(20):
        taken.note(SearchRequest(f"word{number}"), Word("other", ("text",), exact=True))
    first, last = taken.marker("word0", False), taken.marker("word19", False)
    assert first is not None
    assert last is not None
    assert marked("word0 other", first.marks("word0 other", "text", "en")) == ["word0"]
    assert marked("word19 other", last.marks("word19 other", "text", "en")) == ["other"]
