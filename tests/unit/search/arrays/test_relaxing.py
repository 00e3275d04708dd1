"""When no article has all words of a query, what is near is found, and it is said."""

from __future__ import annotations

import datetime as dt
from array import array

import numpy as np
import pytest

from desktop_app.domain.filters import PublishedIn
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.jobs import JobContext
from desktop_app.search.arrays import nearness
from desktop_app.search.arrays.answering import answer
from desktop_app.search.arrays.building import build
from desktop_app.search.arrays.snapshot import Opened, Snapshot
from desktop_app.search.taken import Taken

TEXTS = (
    "The president of the court met the press in the courtyard.",
    "A precedent in court: the judges of the harbour trial.",
    "The harbour trial goes on; a whale-watching boat is evidence.",
    "Caucuses and causes were the talk of the harbour.",
    "Causes of the fire in the harbour are not known, the caucuses say nothing.",
    "A U.S. senator and a wiki-leaks editor.",
)
ONE_BY_ONE = "No article has these words side by side; they were searched for one by one."
ALL_BUT_ONE = "No article has all of these words; these have all but one."


@pytest.fixture
def search(article):
    """Return what searches in the texts, numbered from 1."""
    segment = build([article(at, text) for at, text in enumerate(TEXTS, 1)])
    snapshot = Snapshot([Opened(segment, np.zeros(segment.count, np.bool_))], (1, ""))
    everything = array("q", range(1, len(TEXTS) + 1))

    def find(query: str, *, scope=(), typing: bool = False, facts=()) -> SearchResult:
        return answer(
            snapshot,
            SearchRequest(query, scope, as_you_type=typing),
            lambda wanted: array("q", facts if isinstance(wanted, PublishedIn) else ()),
            lambda: everything,
            JobContext(),
            dt.date(2021, 3, 1),
            Taken(),
        )

    return find


def told(result: SearchResult) -> tuple[list[int], str, str]:
    return list(result.ids), result.did_you_mean, result.problem


def test_a_word_that_is_nowhere_is_taken_for_one_that_occurs_with_the_others(search) -> None:
    found = search("presidnt courtyard")
    said = "No article has “presidnt”; “president” was searched for."
    assert told(found) == ([1], "president courtyard", said)
    assert found.read_as == "president AND courtyard"


def test_a_word_of_which_other_writings_are_looked_for_is_one_of_the_others(search) -> None:
    found = search("PRESS presidnt")
    said = "No article has “presidnt”; “president” was searched for."
    assert told(found) == ([1], "PRESS president", said)


@pytest.mark.parametrize("word", ["US", "U.S.", "u.s", "wiki-leaks"])
def test_a_word_counts_as_one_in_whatever_parts_it_is_written(search, word: str) -> None:
    said = "No article has “senatro”; “senator” was searched for."
    assert told(search(f"{word} senatro")) == ([6], f"{word} senator", said)
    assert told(search(f"{word} harbour trial")) == ([2, 3], "", ALL_BUT_ONE)


@pytest.mark.parametrize(
    "quoted", ["U.S.", "wiki leaks", "(wiki leaks)", "- wiki-leaks", "whale-talk"]
)
def test_what_stands_in_quotation_marks_is_not_left_out_or_taken_apart(search, quoted: str) -> None:
    assert told(search(f'"{quoted}" harbour trial')) == ([], "", "")


def test_the_nearest_word_must_occur_with_the_others(search) -> None:
    assert told(search("precidnt judges"))[:2] == ([2], "precedent judges")
    assert told(search("precidnt press"))[:2] == ([1], "president press")


def test_its_first_letter_may_be_the_wrong_one(search) -> None:
    assert told(search("rpesident press"))[:2] == ([1], "president press")
    assert told(search("resident press"))[:2] == ([1], "president press")


def test_a_word_like_no_other_is_left_out(search) -> None:
    said = "No article has “qqqq”; it was left out."
    assert told(search("press qqqq court met")) == ([1], "", said)
    assert told(search("press qqqq court")) == ([], "", "")


def test_several_words_are_put_right_one_after_the_other(search) -> None:
    found = search("presidnt of the coutr zzzz press")
    assert told(found)[:2] == ([1], "president of the court zzzz press")
    assert found.problem.count("No article has") == 3


@pytest.mark.parametrize("query", ["aaaa bbbb cccc dddd court", "aaaa bbbb", "aaaa"])
def test_a_query_of_which_little_is_known_finds_nothing(search, query: str) -> None:
    assert told(search(query)) == ([], "", "")


def test_one_word_alone_is_asked_about_only(search) -> None:
    assert told(search("presidnt")) == ([], "president", "")


@pytest.mark.parametrize(
    "query", ['"presidnt of" press', "=presidnt press", "presidnt OR pres", "presidnt~1 pres"]
)
def test_what_is_written_with_signs_is_never_exchanged(search, query: str) -> None:
    assert list(search(query).ids) == []


def test_what_must_not_be_there_stays_so(search) -> None:
    assert told(search("precidnt court -press"))[:2] == ([2], "precedent court -press")
    assert list(search("presidnt press -courtyard").ids) == []


def test_all_words_but_one_suffice_if_each_is_somewhere(search) -> None:
    found = search("whale boat judges")
    assert told(found) == ([3], "", ALL_BUT_ONE)
    assert found.read_as == "whale AND boat AND judges"
    assert list(search("whale judges").ids) == []


def test_glued_words_are_searched_for_one_by_one(search) -> None:
    assert told(search("boat whale-evidence")) == ([3], "", ONE_BY_ONE)
    found = search("boat whale-wacthing")
    assert list(found.ids) == [3]
    assert found.did_you_mean == "boat whale-watching"


def test_one_packed_word_alone_is_asked_about_only(search) -> None:
    assert told(search("whale-wacthing")) == ([], "whale-watching", "")


@pytest.mark.parametrize(
    ("query", "read_as", "ids"),
    [
        ("trial/harbour/fire", "exactly trial AND exactly harbour AND exactly fire", {2, 3, 5}),
        ("press trial-whale", "press AND exactly trial AND exactly whale", {3}),
    ],
)
def test_what_falls_apart_and_loses_a_word_is_read_as_words(search, query, read_as, ids) -> None:
    found = search(query)
    assert set(found.ids) == ids
    assert found.problem == f"{ONE_BY_ONE} {ALL_BUT_ONE}"
    assert found.read_as == read_as


def test_of_glued_words_each_counts_once(search) -> None:
    found = search("trial/trial")
    assert (set(found.ids), found.read_as) == ({2, 3}, "exactly trial")
    assert search("trial/whale").scores[0] == search("trial/whale/trial").scores[0]
    assert told(search("whale/trial/whale judges"))[0] == [2, 3]
    found = search("press/presidnt/presidnt court")
    said = "No article has “presidnt”; “president” was searched for."
    assert told(found) == ([1], "press/president/president court", said)
    assert found.read_as == "exactly press AND president AND court"


def test_of_two_that_are_as_near_the_one_that_fits_an_article_best_is_taken(search) -> None:
    assert told(search("caucses talk"))[0] == [4]
    assert search("fire caucses").did_you_mean in {"fire causes", "fire caucuses"}


def test_a_scope_is_not_left(search) -> None:
    from desktop_app.domain.dates import parse_range

    scope = (PublishedIn(parse_range("2020")),)
    assert list(search("presidnt press", scope=scope, facts=(2, 3)).ids) == []
    assert search("presidnt press", scope=scope, facts=(2, 3)).problem == ""
    assert list(search("presidnt press", scope=scope, facts=(1,)).ids) == [1]


def test_a_word_that_is_still_being_typed_is_left_alone(search) -> None:
    assert list(search("presidnt cour", typing=True).ids) == [1]
    assert list(search("press presidnt", typing=True).ids) == []


def test_what_is_only_begun_is_told_also_where_a_search_is_refused(search, monkeypatch) -> None:
    monkeypatch.setattr(nearness, "MAX_PLACES", 0)
    found = search('"harbour trial" date:20', typing=True)
    assert "too common" in found.problem
    assert [(one.start, one.end) for one in found.begun] == [(16, 23)]


def test_what_is_found_as_it_stands_is_not_touched(search) -> None:
    assert told(search("harbour trial")) == ([2, 3], "", "")


def test_while_typing_one_letter_of_the_next_word_takes_nothing_away(search) -> None:
    before = search("harbour trial", typing=True)
    begun = search("harbour trial w", typing=True)
    assert told(begun) == (list(before.ids), "", "")
    assert begun.read_as == "harbour AND trial"
    assert list(search("harbour w", typing=True).ids) == list(search("harbour ", typing=True).ids)
    assert list(search("harbour a", typing=True).ids) == [2, 3]  # which is a word here
    for whole in ("harbour trial w ", "harbour trial =w"):
        assert search(whole, typing=True).read_as != "harbour AND trial", whole
    assert not search("harbour w").ids
    assert not search("nowhere w", typing=True).ids


def test_words_packed_into_one_are_searched_for_one_by_one_if_they_stand_nowhere(search) -> None:
    for packed in ("trial/harbour", "trial,harbour", "trial-harbour"):
        assert told(search(packed))[1:] == ("", ONE_BY_ONE), packed
        assert set(search(packed).ids) == {2, 3}, packed
    assert told(search("harbour/trial")) == ([2, 3], "", "")
    # An address, a number and what stands in quotation marks is found as it is, or not at all.
    for whole in ("trial@harbour.org", "trial.harbour", "12/13", '"trial harbour"', "court-zzzz"):
        assert told(search(whole)) == ([], "", ""), whole
