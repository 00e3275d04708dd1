"""What is said of an export with words blacked out, and letters that have no place on a page."""

from __future__ import annotations

from collections import Counter

from desktop_app.archive.covering import find, words_left
from desktop_app.archive.redacted_pages import NewPages
from desktop_app.archive.redaction_notices import Told, notices
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.pages import NOWHERE, Box, PageLetters, PageText
from desktop_app.domain.phrases import REDACTED, Phrases
from desktop_app.domain.redaction import Redaction
from desktop_app.exporting.blackening import Tally


def said(*tallies: Tally, pages: NewPages | None = None) -> list[str]:
    told = {ArticleId(number): Told(tally, pages) for number, tally in enumerate(tallies, 1)}
    return list(notices(Redaction(["Korvath"]), told))


def test_what_was_left_out_is_counted() -> None:
    told = said(Tally(2, Counter({0: 2}), pictures=1, orphans=2), Tally(pictures=3))
    assert told == [
        "Article 1: places blacked out in its text and around it: 2.",
        "Article 2: places blacked out in its text and around it: 0.",
        "“Korvath” was not found in article 2; check how it is written.",
        "Pictures left out, because nobody can look for words in them: 4.",
        "Annotations left out, because their passage is not in the text any more: 2.",
    ]


def test_pages_to_be_looked_at_are_named_and_many_are_counted() -> None:
    many = [str(number) for number in range(1, 21)]
    pages = NewPages(b"", 20, 3, Counter({0: 3}), many, ["7"])
    told = said(Tally(), pages=pages)
    assert told[0] == "Article 1: places blacked out on its pages: 3."
    assert "look at article 1, page 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (20)." in told[1]
    assert "misread cannot be found; look at article 1, page 7." in told[2]


def test_articles_have_the_numbers_that_they_leave_with() -> None:
    pages = NewPages(b"", 9, 3, Counter(), ["4"], ["7"])
    told = {
        ArticleId(7): Told(Tally(), pages),
        ArticleId(9): Told(Tally(1, Counter({0: 1})), unplaced=True),
    }
    said = list(notices(Redaction(["Korvath"]), told, {ArticleId(9): 1, ArticleId(7): 2}))
    assert said[:3] == [
        "Article 1: places blacked out in its text and around it: 1.",
        "Article 2: places blacked out on its pages: 3.",
        "“Korvath” was not found in article 2; check how it is written.",
    ]
    assert said[3].endswith("blacked out as well, in article 1.")
    assert said[4].endswith("look at article 2, page 4.")
    assert said[5].endswith("look at article 2, page 7.")


def line(words: str, *, placed: bool = True) -> PageText:
    boxes = tuple(
        Box(10 * at, 0, 10 * at + 8, 12) if placed and letter.strip() else NOWHERE
        for at, letter in enumerate(words)
    )
    return PageText(0, words, boxes)


def test_words_without_a_place_are_noticed() -> None:
    page = line("said Korvath there", placed=False)
    assert find([PageLetters(page, page)], Phrases(["Korvath"])).nowhere
    page = line("said Korvath there")
    found = find([PageLetters(page, page)], Phrases(["Korvath"]))
    assert not found.nowhere
    assert found.counts == {0: 1}


def test_words_that_would_be_read_as_one_are_left_out() -> None:
    page = line("said Kor vath there")
    words = words_left(page, [], set(), Phrases(["Korvath"]))
    assert [word.text for word in words] == ["said", "there"]


def test_letters_under_a_bar_go_and_the_bar_stands_in_their_place() -> None:
    page = line("said Korvath there")
    bar = Box(50, 0, 118, 12)
    words = words_left(page, [bar], set(), Phrases([]))
    assert [word.text for word in words] == ["said", REDACTED, "there"]
