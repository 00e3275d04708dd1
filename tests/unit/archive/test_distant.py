"""What is searched in a process of its own is found as it is found here."""

from __future__ import annotations

import contextlib
import os
import signal
import threading

import pytest

from desktop_app.archive import distant, finding, known, search_child, search_line, search_questions
from desktop_app.archive import search_frames as said
from desktop_app.archive.distant import DistantIndex
from desktop_app.domain.annotations import ArticleId, Mark
from desktop_app.domain.edits import Flag, Review
from desktop_app.domain.filters import InCase, Sort, State, StateIs, TagIs
from desktop_app.domain.results import Likeness, Matches, SearchRequest, ShownArticle
from desktop_app.domain.wording import packed
from desktop_app.errors import ArchiveInUse, ArchiveProblem
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.search.index import SearchIndex
from tests.support.threaded_process import ThreadedProcess

QUERIES = (
    "quay",
    "merr",
    "nobody listed",
    '"sat in"',
    "lisetd",
    "tag:court",
    "-quay",
    "qu* OR x(",
    "quay date:20",
)


@pytest.fixture
def process(monkeypatch):
    """Return what stands in for the process."""

    class Process(ThreadedProcess):
        started = 0

    monkeypatch.setattr(search_line, "Child", Process)
    return Process


@pytest.fixture
def there(process, opening, archive):
    """Return the archive with three articles, opened once more, searched elsewhere."""
    with opening(distant=True, writable=False, create=False) as opened:
        yield opened


@pytest.fixture
def window(process, opening, clippings, texts):
    """Return an archive with three articles that is written to and searched elsewhere."""
    with opening("other", distant=True) as opened:
        opened.import_paths([clippings / name for name in texts], JobContext())
        opened.update_index(JobContext())
        yield opened


def found(archive, query: str, **more) -> list[int]:
    return list(archive.find(SearchRequest(query, **more), JobContext()).ids)


def test_every_answer_is_the_one_that_is_given_here(archive, there) -> None:
    ids = archive.ids()
    archive.tag(list(ids)[:2], add=["court"])
    for typing in (False, True):
        for query in QUERIES:
            request = SearchRequest(query, as_you_type=typing)
            here, elsewhere = (one.find(request, JobContext()) for one in (archive, there))
            assert list(elsewhere.ids) == list(here.ids)
            assert list(elsewhere.scores) == pytest.approx(list(here.scores))
            for name in ("problem", "did_you_mean", "whole", "begun"):
                assert getattr(elsewhere, name) == getattr(here, name)
            assert packed(elsewhere.read_as) == packed(here.read_as)
            some = [one.snippets(query, list(ids), as_you_type=typing) for one in (archive, there)]
            assert some[0] == some[1]
            for article in archive.articles(ids):
                places = [
                    one.matches(query, article, as_you_type=typing) for one in (archive, there)
                ]
                assert places[0] == places[1]


def test_articles_come_through_whole_even_with_half_a_character() -> None:
    one = ShownArticle(ArticleId(7), "Title 😀", "Body\n\nбыл\ud800", "", "ru")
    other = ShownArticle(ArticleId(2**40), "", "", "A note.", "")
    values, raw = said.packed_articles([one, other])
    there = said.unpack(said.pack(1, values, raw))
    assert said.unpacked_articles(there.values, there.raw) == [one, other]
    nothing = said.packed_articles([])
    assert said.unpacked_articles(*nothing) == []


def test_scopes_and_orders_are_those_of_the_database(archive, there) -> None:
    one, two, three = sorted(archive.ids())
    archive.tag([one, two], add=["court"])
    archive.set_flag([three], Flag.TRASHED, on=True)
    assert sorted(found(there, "the OR a OR in")) == [one, two]
    assert found(there, "in", scope=(TagIs("court"), StateIs(State.INBOX))) == [two]
    archive.tag([two], remove=["court"])
    assert found(there, "in", scope=(TagIs("court"),)) == []
    assert found(there, "judges", scope=(StateIs(State.TRASHED),)) == [three]
    for sort in Sort:
        assert found(there, "the OR in", sort=sort) == found(archive, "the OR in", sort=sort)


def test_values_are_counted_as_they_are_here(archive, there, monkeypatch) -> None:
    one, two, _ = ids = archive.ids()
    archive.tag([one, two], add=["court/harbour", "quay"])
    archive.file_into("Merrin", [one])
    archive.set_review([two], Review.CLEARED)
    archive.annotate(one, 0, 3, Mark(note="look"))
    here = archive.facets(ids)
    assert there.facets(ids) == here
    monkeypatch.setattr(finding, "FEW", 0)
    assert there.facets(ids) == here
    assert there.facets(list(ids)[1:]) == archive.facets(list(ids)[1:])


def test_what_is_like_an_article_and_how_a_word_goes_on(archive, there) -> None:
    for article in archive.ids():
        like = there.likeness(article)
        assert like == archive.likeness(article)
        assert isinstance(like, Likeness)
        if like.query:
            assert found(there, like.query, like=article) == found(
                archive, like.query, like=article
            )
    assert there.completions("in mer", 5) == archive.completions("in mer", 5)
    assert there.completions("in mer", 5).words == ("Merrin",)


def test_words_of_a_note_are_found_in_it(archive, there) -> None:
    article = found(archive, "quay")[0]
    archive.add_note(article, "ask the harbourmaster")
    archive.update_index(JobContext())
    read = archive.article(article)
    assert there.matches("harbourmaster", read) == archive.matches("harbourmaster", read)
    assert there.matches("harbourmaster", read).notes
    assert there.matches("nothing of that", read) == Matches()


def test_an_edit_is_found_and_an_index_is_built_anew(window) -> None:
    assert len(found(window, "merrin")) == 2
    window.import_text("A lighthouse keeper in Merrin.", JobContext())
    assert window.update_index(JobContext()) == 1
    assert len(found(window, "merrin")) == 3
    assert window.reindex(JobContext()) == 4
    assert len(found(window, "merrin")) == 3
    assert window.index_state().pending == 0
    assert window._search_index().ids() == set(window.ids())
    assert window._search_index().count() == 4


def test_many_articles_are_built_in_one_more_process(window) -> None:
    from desktop_app.archive import indexing

    index = window._search_index()
    documents = window._listing.index_documents(window.ids())
    applied = index.applied
    index.clear()
    prepared = index.prepare(documents, JobContext())
    index.apply(prepared, [], applied)
    assert len(found(window, "merrin")) == 2
    assert indexing.FEW > 3


def test_what_was_written_for_an_older_state_is_refused(window) -> None:
    with pytest.raises(ArchiveInUse):
        window._search_index().apply([], [], (9, "9"), since=(7, "7"))


def test_another_process_takes_over_and_is_asked_the_same(there, process) -> None:
    assert found(there, "quay")
    there._search_index()._line.end()
    assert found(there, "quay")
    assert process.started == 2


def test_a_process_that_ends_over_a_question_is_followed_by_one_other(there, process) -> None:
    assert found(there, "quay")
    process.serve = staticmethod(lambda asked, _: [asked.read(1)])
    there._search_index()._line.end()
    with pytest.raises(ArchiveProblem, match="has ended"):
        found(there, "quay")
    assert process.started == 1 + distant.TRIES
    process.serve = staticmethod(search_child.serve)
    assert found(there, "quay")


def test_where_no_process_can_take_over_it_is_said(there, process, monkeypatch) -> None:
    assert found(there, "quay")

    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(search_line, "Child", refuse)
    there._search_index()._line.end()
    with pytest.raises(ArchiveProblem, match="has ended"):
        found(there, "quay")


def test_where_there_can_be_no_process_it_is_searched_here(opening, monkeypatch, archive) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(search_line, "Child", refuse)
    with opening(distant=True, writable=False, create=False) as opened:
        assert isinstance(opened._search_index(), SearchIndex)
        assert found(opened, "quay")


def test_a_search_that_is_not_wanted_any_more_ends(there, monkeypatch) -> None:
    began, done = threading.Event(), threading.Event()
    ended: list[bool] = []

    def slow(_: object, question: search_questions.Question, *__: object) -> tuple[object, bytes]:
        began.set()
        try:
            question.context.pause(30)
        finally:
            ended.append(question.context.cancelled)
            done.set()
        return None, b""

    monkeypatch.setitem(search_questions.METHODS, "find", slow)
    context = JobContext()

    def cancel() -> None:
        began.wait(30)
        context.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        there.find(SearchRequest("quay"), context)
    canceller.join()
    assert done.wait(30)
    assert ended == [True]
    there._search_index()._line._send(said.CANCEL, said.pack(99, None))  # of nothing
    monkeypatch.undo()
    assert found(there, "quay")


def test_a_bug_there_is_a_bug_here_and_says_no_word_of_the_query(there, monkeypatch) -> None:
    def broken(_: object, __: object, query: list[str], *___: object) -> tuple[object, bytes]:
        raise KeyError(query)

    monkeypatch.setitem(search_questions.METHODS, "find", broken)
    with pytest.raises(RuntimeError, match=r"KeyError.*test_distant") as bug:
        found(there, "secretword")
    assert "secretword" not in str(bug.value)


def test_a_database_that_cannot_be_read_ends_the_question(there, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise ArchiveProblem("The disk is gone.")

    monkeypatch.setattr(distant.Facts, "read", fail)
    with pytest.raises(ArchiveProblem, match="disk"):
        found(there, "quay")
    monkeypatch.undo()
    assert found(there, "quay")


def test_facts_are_asked_for_once_in_each_state(window, monkeypatch) -> None:
    asked: list[object] = []
    read = distant.Facts.read

    def noting(self: distant.Facts, what: list[object]) -> tuple[bool, bytes]:
        asked.append(what)
        return read(self, what)

    monkeypatch.setattr(distant.Facts, "read", noting)
    found(window, "quay")
    asked.clear()
    found(window, "merrin")
    assert not asked
    window.tag(list(window.ids()), add=["new"])
    found(window, "merrin", scope=(InCase("none"),))
    assert ["everything"] in asked
    monkeypatch.setattr(known, "MOST", 1)
    found(window, "merrin", scope=(TagIs("new"),))
    asked.clear()
    found(window, "merrin", scope=(TagIs("new"),))
    assert asked  # only so many are kept


def test_what_the_next_search_needs_is_read_before(archive, there) -> None:
    archive.warm(JobContext())  # nothing where there is no process
    there.warm(JobContext())
    assert found(there, "quay") == found(archive, "quay")
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        there.warm(context)


def test_a_closed_index_answers_nothing(there) -> None:
    index = there._search_index()
    index.close()
    with pytest.raises(ValueError, match="closed"):
        index.count()


@pytest.mark.parametrize(("busy", "ends"), [(False, [0]), (True, [])])
def test_a_process_that_is_asked_nothing_ends(monkeypatch, busy, ends) -> None:
    alarms, ended = [], []
    handlers = {}
    monkeypatch.setattr(signal, "alarm", alarms.append, raising=False)
    monkeypatch.setattr(signal, "signal", handlers.__setitem__)
    monkeypatch.setattr(os, "_exit", ended.append)

    class Server:
        pass

    server = Server()
    server.busy = busy
    put_off = search_child.ending_when_idle(server, 7)
    put_off()
    handlers[signal.SIGALRM]()
    assert ended == ends
    assert alarms == [7, 7, 7]
    monkeypatch.delattr(signal, "alarm")
    search_child.ending_when_idle(server)()


def test_a_real_process_holds_the_index_and_dies_without_loss(opening, archive) -> None:
    with opening(distant=True, writable=False, create=False) as opened:
        before = found(opened, "quay")
        index = opened._search_index()
        assert isinstance(index, DistantIndex)
        os.kill(index.process, signal.SIGKILL)
        assert found(opened, "quay") == before == found(archive, "quay")
        last = index.process
    with pytest.raises(ProcessLookupError):
        os.kill(last, 0)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(last, os.WNOHANG)
