"""Putting articles in, replacing and removing them; one commit with what was applied."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop_app.errors import ArchiveInUse
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.search.arrays import building, tiers
from desktop_app.search.index import SearchIndex


def test_a_new_index_is_empty(desk) -> None:
    assert desk.index.applied == (0, "")
    assert desk.index.count() == 0
    assert desk.index.ids() == frozenset()
    assert desk.ids("word") == set()
    assert not any(desk.folder.glob("[0-9a-f]*"))


def test_an_article_is_found_replaced_and_removed(desk, article) -> None:
    desk.add(article(1, "first words"), article(2, "second words"))
    assert desk.ids("words") == {1, 2}
    desk.add(article(1, "quite another text"), seq=2)
    assert desk.ids("words") == {2}
    assert desk.ids("another") == {1}
    assert desk.index.count() == 2
    desk.index.apply([], [2], (3, "three"))
    assert desk.ids("words") == set()
    assert desk.index.ids() == {1}
    assert desk.index.applied == (3, "three")


def test_removing_and_adding_the_same_article_adds_it(desk, article) -> None:
    desk.add(article(1, "old"))
    desk.index.apply([article(1, "new")], [1], (2, "two"))
    assert desk.ids("new") == {1}
    assert desk.ids("old") == set()


def test_the_last_of_two_versions_counts(desk, article) -> None:
    desk.add(article(1, "early"), article(1, "late"))
    assert desk.ids("late") == {1}
    assert desk.ids("early") == set()
    assert desk.index.count() == 1


def test_a_mark_alone_can_be_applied(desk, article) -> None:
    desk.index.apply([], [], (0, "rebuilding 5"))
    assert desk.reopened().index.applied == (0, "rebuilding 5")
    desk.add(article(1, "x"))
    desk.index.apply([], [99], (8, "eight"))
    assert desk.reopened().index.applied == (8, "eight")
    assert desk.reopened().index.ids() == {1}


def test_what_was_read_before_another_wrote_is_not_written(desk, article) -> None:
    desk.add(article(1, "first"))
    known = desk.index.applied
    desk.reopened().add(article(1, "newer"), seq=2)
    with pytest.raises(ArchiveInUse):
        desk.index.apply([article(1, "older")], [], (3, "three"), since=known)
    assert desk.ids("newer") == {1}
    desk.index.apply([article(1, "newest")], [], (3, "three"), since=desk.index.applied)
    assert desk.ids("newest") == {1}


def test_an_index_can_be_emptied(desk, article) -> None:
    desk.add(article(1, "x")).index.clear()
    assert desk.index.applied == (0, "")
    assert desk.index.count() == 0
    assert [path.name for path in desk.folder.iterdir()] == ["lock"]
    desk.add(article(2, "y"))
    assert desk.reopened().index.ids() == {2}


def test_an_article_without_a_word_is_counted(desk, article) -> None:
    desk.add(article(1, ""), article(2, "…"))
    assert desk.index.ids() == {1, 2}
    desk.add(article(1, "now with words"), seq=2)
    assert desk.ids("words") == {1}


def test_a_closed_index_is_not_used_any_more(desk) -> None:
    desk.index.close()
    with pytest.raises(ValueError, match="closed"):
        desk.index.count()


@pytest.mark.usefixtures("unmeasured_here")
def test_any_order_of_changes_gives_the_articles_as_they_are_last(desk, article) -> None:
    """Additions, replacements and removals, across merges and reopening, against a table."""
    chance = random.Random(7)
    truth: dict[int, str] = {}
    words = [f"word{n}" for n in range(12)]
    for step in range(60):
        new = {
            chance.randrange(1, 40): " ".join(chance.sample(words, 3))
            for _ in range(chance.randrange(4))
        }
        gone = {n for n in chance.sample(range(1, 40), 2) if n not in new}
        desk.index.apply([article(n, text) for n, text in new.items()], gone, (step, f"{step}"))
        truth = {n: text for n, text in {**truth, **new}.items() if n not in gone}
        desk.everything = set(truth)
        if step % 10 == 9:
            desk = desk.reopened()
        assert desk.index.ids() == set(truth)
        for word in words:
            assert desk.ids(word) == {n for n, text in truth.items() if word in text.split()}


def test_segments_stay_few(desk, article) -> None:
    for number in range(1, 80):
        desk.add(article(number, f"common rare{number}"), seq=number)
    assert len(list(desk.folder.glob("[0-9a-f]" * 32))) <= 2 * tiers.FACTOR + 2
    assert desk.ids("common") == set(range(1, 80))
    assert desk.ids("rare7") == {7}


def test_what_was_replaced_takes_no_room_for_ever(desk, article) -> None:
    def size() -> int:
        return sum(path.stat().st_size for path in desk.folder.iterdir())

    text = " ".join(f"w{n}" for n in range(500))
    desk.add(*(article(number, text) for number in range(1, 5)))
    before = size()
    for seq in range(2, 40):
        desk.add(*(article(number, f"{text} v{seq}") for number in range(1, 5)), seq=seq)
    assert size() < 3 * before


def test_a_long_article_lies_in_pieces_and_counts_once(desk, article, monkeypatch) -> None:
    monkeypatch.setattr(building, "PIECE", 10)
    body = "alpha beta " + "filler " * 17 + "omega final rally"
    assert building.build([article(1, body)]).count == 3
    desk.add(article(1, body), article(2, "omega alone"))
    assert desk.index.count() == 2
    assert desk.ids("alpha omega") == {1}
    assert desk.ids("filler") == {1}
    assert desk.ids('"filler filler filler filler filler filler filler filler filler"') == {1}
    assert desk.ids('"filler omega final"') == {1}
    assert desk.ids('"alpha omega"~30') == {1}
    assert desk.ids("omega") == {1, 2}
    desk.add(article(1, "short now"), seq=2)
    assert desk.ids("alpha") == set()
    assert desk.index.ids() == {1, 2}


def test_pieces_do_not_change_scores(desk, article, monkeypatch, tmp_path) -> None:
    bodies = [article(1, "rally " * 5 + "filler " * 20), article(2, "rally filler")]
    whole = desk.add(*bodies).search("rally")
    monkeypatch.setattr(building, "PIECE", 5)
    pieces = type(desk)(tmp_path / "pieces").add(*bodies).search("rally")
    assert pieces.ids == whole.ids
    assert list(pieces.scores) == pytest.approx(list(whole.scores))


def test_searches_and_changes_at_once_see_one_state_each(desk, article) -> None:
    desk.add(*(article(number, "state0 shared") for number in range(1, 6)))
    stop = threading.Event()

    def look() -> int:
        seen = 0
        while not stop.is_set() or not seen:
            result = desk.search("shared")
            assert set(result.ids) == {1, 2, 3, 4, 5}
            assert len(desk.search('"state0 shared" OR "state1 shared"').ids) == 5
            seen += 1
        return seen

    with ThreadPoolExecutor(2) as pool:
        looking = [pool.submit(look) for _ in range(2)]
        for seq in range(2, 12):
            state = f"state{seq % 2} shared"
            desk.add(*(article(number, state) for number in range(1, 6)), seq=seq)
        stop.set()
        assert all(look.result(60) > 0 for look in looking)


def test_a_search_that_was_called_off_stops(desk) -> None:
    desk.texts("one", "two")
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        desk.search("one", context=context)


def test_a_search_stops_in_the_middle(desk) -> None:
    desk.texts(" ".join(f"w{n}" for n in range(1000)))
    asked = []

    def stop_soon(_) -> None:
        asked.append(True)
        if len(asked) == 3:
            context.cancel()

    context = JobContext(stop_soon)
    with pytest.raises(Cancelled):
        desk.search("w1 OR w2 OR w3 OR w4", context=context)
    assert len(asked) == 3


def test_opening_makes_the_folder(tmp_path) -> None:
    index = SearchIndex(tmp_path / "a" / "b", bytes(32), "x")
    assert index.count() == 0
    assert (tmp_path / "a" / "b").is_dir()
