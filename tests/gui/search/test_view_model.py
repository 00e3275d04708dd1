"""From keystrokes to ids; the newest question wins."""

from __future__ import annotations

import threading

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import Sort, State, StateIs
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui.articles.model import Standing
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.search.view_model import PAUSE_MS, Answer, SearchViewModel

UNREAD = StateIs(State.UNREAD)


@pytest.fixture
def search(qtbot, archive, jobs: JobRunner, events: Events) -> SearchViewModel:
    model = SearchViewModel(archive, jobs, events)
    with qtbot.waitSignal(model.answered):
        model.start()
    return model


def ask(qtbot, search: SearchViewModel, text: str) -> Answer:
    with qtbot.waitSignal(search.answered) as told:
        search.set_text(text)
    return told.args[0]


def test_browsing_lists_everything_without_the_search_engine(search, archive) -> None:
    assert list(search.answer.ids) == [1, 2, 3, 4]
    assert archive.calls["find"] == 0


def test_typing_finds_as_you_type(qtbot, search, archive) -> None:
    answer = ask(qtbot, search, "candle")
    assert list(answer.ids) == [1, 2]
    assert answer.read_as == "candle, in any form"
    assert archive.requests[-1].as_you_type
    assert archive.requests[-1].sort is Sort.RELEVANCE
    answer = ask(qtbot, search, "")
    assert list(answer.ids) == [1, 2, 3, 4]
    assert answer.question.sort is Sort.DATE


def test_one_search_for_a_pause_not_one_for_each_key(qtbot, search, archive) -> None:
    with qtbot.waitSignal(search.answered):
        for end in range(1, 7):
            search.set_text("candle"[:end])
    assert [request.query for request in archive.requests] == ["candle"]


def test_the_rows_that_are_seen_first_come_with_the_answer(qtbot, search, archive) -> None:
    threads = []
    rows = archive.rows

    def read(ids):
        threads.append(threading.current_thread())
        return rows(ids)

    archive.rows = read
    answer = ask(qtbot, search, "candle")
    assert [*answer.rows] == [1, 2]
    assert threads != []
    assert threading.main_thread() not in threads
    search.standing = lambda: Standing(1, 1, (ArticleId(4),))
    with qtbot.waitSignal(search.answered) as told:
        search.refresh()
    assert [*told.args[0].rows] == [2, 4]


def test_rows_that_may_have_changed_meanwhile_are_left_out(
    qtbot, search, archive, events: Events
) -> None:
    gate = archive.hold["candle"] = threading.Event()
    with qtbot.waitSignal(search.answered) as told:
        search.set_text("candle")
        qtbot.waitUntil(lambda: len(archive.requests) == 1)
        events.changed.emit(Changes(articles=frozenset({ArticleId(1)})))
        gate.set()
    assert [*told.args[0].ids] == [1, 2]
    assert told.args[0].rows == {}


def test_the_pause_is_known_before_the_first_key(search) -> None:
    before = search.pause_ms
    search.set_text("candle")
    assert search.pause_ms == before == PAUSE_MS


def test_one_letter_is_not_searched_until_enter(qtbot, search, archive, jobs) -> None:
    search.set_text("c")
    assert not search.waiting
    with qtbot.waitSignal(search.open_first):
        search.submit()
    assert archive.requests[-1].query == "c"


def test_an_emptied_field_is_answered_after_its_echo(qtbot, search, jobs) -> None:
    ask(qtbot, search, "candle")
    search.set_text("")
    assert search.waiting
    assert not jobs.busy
    with qtbot.waitSignal(search.answered) as told:
        pass
    assert told.args[0].question.query == ""


def test_blanks_around_the_words_are_no_new_question(search) -> None:
    search.set_text("  ")
    assert not search.waiting


def test_an_old_answer_never_replaces_a_newer_one(qtbot, search, archive, jobs) -> None:
    gate = archive.hold["court"] = threading.Event()
    seen = []
    search.answered.connect(lambda answer: seen.append(answer.question.query))
    search.set_text("court")
    qtbot.waitUntil(lambda: len(archive.requests) == 1)
    search.set_text("candle")
    qtbot.waitUntil(lambda: "candle" in seen)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == ["candle"]
    assert list(search.answer.ids) == [1, 2]


def test_a_slow_answer_is_announced(qtbot, search, archive) -> None:
    gate = archive.hold["court"] = threading.Event()
    with qtbot.waitSignal(search.loading) as told:
        search.set_text("court")
    assert told.args == [True]
    with qtbot.waitSignal(search.loading) as told:
        gate.set()
    assert told.args == [False]


def test_a_word_that_nothing_begins_with_is_asked_for_as_a_whole(qtbot, search, archive) -> None:
    archive_find = archive.find
    archive.find = lambda request, context: (
        archive_find(request, context)
        if not request.as_you_type
        else type(archive_find(request, context))((), (), "candel…")
    )
    answer = ask(qtbot, search, "candel")
    assert answer.did_you_mean == "candle"


def test_enter_opens_the_first_when_the_answer_is_there(qtbot, search, archive) -> None:
    search.submit()  # nothing was typed
    gate = archive.hold["candle"] = threading.Event()
    search.set_text("candle")
    with qtbot.assertNotEmitted(search.open_first):
        search.submit()
        search.submit()
        qtbot.waitUntil(lambda: bool(archive.requests))
    with qtbot.waitSignal(search.open_first):
        gate.set()
    assert len(archive.requests) == 1
    with qtbot.waitSignal(search.open_first):
        search.submit()


def test_scope_order_and_filters_ask_again(qtbot, search) -> None:
    with qtbot.waitSignal(search.answered):
        search.set_scope((StateIs(State.STARRED),))
    assert list(search.answer.ids) == [2]
    search.set_scope((StateIs(State.STARRED),))
    assert not search.waiting
    with qtbot.waitSignal(search.answered):
        search.set_scope(())
    with qtbot.waitSignal(search.answered):
        search.set_sort(Sort.TITLE)
    assert list(search.answer.ids) == [3, 1, 4, 2]
    with qtbot.waitSignal(search.answered):
        search.toggle_filter(UNREAD)
    assert list(search.answer.ids) == [1]
    with qtbot.waitSignal(search.answered):
        search.toggle_filter(UNREAD)
    assert len(search.answer.ids) == 4
    search.toggle_filter(UNREAD)
    with qtbot.waitSignal(search.answered):
        search.clear_filters()
    assert len(search.answer.ids) == 4


def test_searching_and_browsing_remember_their_orders_apart(qtbot, search) -> None:
    with qtbot.waitSignal(search.answered):
        search.set_sort(Sort.OLDEST)
    ask(qtbot, search, "candle")
    assert search.question.sort is Sort.RELEVANCE
    with qtbot.waitSignal(search.answered):
        search.set_sort(Sort.TITLE)
    ask(qtbot, search, "")
    assert search.question.sort is Sort.OLDEST


def test_changes_ask_the_same_question_again(qtbot, search, archive, events) -> None:
    archive.add("Fifth", "Text.")
    with qtbot.waitSignal(search.answered) as told:
        events.changed.emit(Changes(members=True))
    assert told.args[0].refreshed
    assert len(told.args[0].ids) == 5
    events.changed.emit(Changes(articles=frozenset({ArticleId(1)})))
    assert not search.waiting


def test_a_refresh_leaves_a_search_alone_that_is_being_typed(search) -> None:
    search.set_text("cand")
    search.refresh()
    assert search._pause.isActive()


def test_snippets_are_fetched_for_rows_in_view(qtbot, search, archive) -> None:
    search.want_snippets([ArticleId(1)])
    assert archive.calls["snippets"] == 0  # nothing is searched
    ask(qtbot, search, "candle")
    search.want_snippets([])
    with qtbot.waitSignal(search.snippets) as told:
        search.want_snippets([ArticleId(1)])
    assert told.args[0][1].marks


def test_snippets_of_an_older_search_are_dropped(qtbot, search, archive, jobs) -> None:
    ask(qtbot, search, "candle")
    with qtbot.assertNotEmitted(search.snippets):
        search.want_snippets([ArticleId(1)])
        search.answer = Answer()
        qtbot.waitUntil(lambda: not jobs.busy)


def test_a_failed_search_is_told_and_can_be_repeated(qtbot, search, archive, jobs) -> None:
    archive.fail["find"] = ArchiveDamaged("The archive is damaged.")
    with qtbot.waitSignal(jobs.failed):
        search.set_text("candle")
    assert not search.waiting
    archive.fail.clear()
    with qtbot.waitSignal(search.answered):
        search.submit()
    assert list(search.answer.ids) == [1, 2]


def test_a_bug_in_the_search_leaves_the_field_alive(qtbot, search, archive, jobs) -> None:
    archive.fail["find"] = RuntimeError("boom")
    with qtbot.waitSignal(jobs.crashed):
        search.set_text("candle")
    qtbot.waitUntil(lambda: not search.waiting)
