"""The first picture of an archive is whole: list, sidebar and article come at once."""

from __future__ import annotations

import pytest

from desktop_app.domain.filters import Sort
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui import first_look as first
from desktop_app.gui.articles.begun import BegunIds
from desktop_app.gui.desk import Desk
from desktop_app.gui.first_look import first_look
from desktop_app.gui.meanings import ColourMeanings
from tests.gui.conftest import PATIENCE_MS
from tests.support.fake_archive import FakeArchive


def test_a_first_look_has_the_list_the_sidebar_and_the_article_on_top(archive) -> None:
    look = first_look(archive, Sort.OLDEST)
    assert look is not None
    assert list(look.ids) == list(archive.ids((), Sort.OLDEST))
    assert look.article is not None
    assert look.article.id == look.ids[0]
    assert look.entries[0].count == len(look.ids)


def test_an_empty_archive_has_no_article_to_show(empty_archive) -> None:
    look = first_look(empty_archive, Sort.DATE)
    assert look is not None
    assert (len(look.ids), look.article, look.place) == (0, None, None)


def test_everything_is_there_before_anything_is_painted(qtbot, window) -> None:
    other = FakeArchive(window.archive.folder / "other")
    other.add("The pier", "Nobody was there.")
    seen = []

    def look(desk: Desk) -> None:
        panes = window.app.window.panes
        article = desk.reading.article
        seen.append((list(panes.list.list_model.ids), desk.sidebar.entries[0].count, article.title))

    window.app._open_archive = lambda folder, writable: other
    window.app.opened.connect(look)
    with qtbot.waitSignal(window.app.opened):
        window.app.open(other.folder)
    assert seen == [([1], 1, "The pier")]
    window.settle()
    assert other.calls["article"] == 1


def test_behind_the_first_picture_keys_are_heard_between_one_thing_and_the_next(
    qtbot, window, monkeypatch
) -> None:
    other = FakeArchive(window.archive.folder / "other")
    other.add("The pier", "Nobody was there.")
    seen: list[str] = []
    warm_up, load = Desk._warm_up, ColourMeanings.load

    def warmed(desk: Desk) -> None:
        warm_up(desk)
        seen.append("commands made")

    def loaded(meanings: ColourMeanings) -> None:
        seen.append("archive asked")
        load(meanings)

    monkeypatch.setattr(Desk, "_warm_up", warmed)
    monkeypatch.setattr(ColourMeanings, "load", loaded)
    window.app._open_archive = lambda folder, writable: other
    window.app.open(other.folder)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE_MS)
    assert seen == ["commands made", "archive asked"]


@pytest.fixture
def long_archive(tmp_path, monkeypatch) -> FakeArchive:
    """Return an archive whose list is longer than what is read of it at first."""
    monkeypatch.setattr(first, "BEGINNING", 60)
    archive = FakeArchive(tmp_path / "long")
    for number in range(90):
        archive.add(f"Pier {number}", "Nobody was there.")
    return archive


def test_the_beginning_of_a_long_list_is_enough(long_archive) -> None:
    archive = long_archive
    everything = list(archive.ids())
    look = first_look(archive, Sort.DATE)
    assert look is not None
    assert isinstance(look.ids, BegunIds)
    assert (list(look.ids[:2]), len(look.ids)) == (everything[:2], len(everything))
    assert not look.ids.whole


def test_the_rest_of_a_long_list_is_read_behind_the_first_picture(
    qtbot, window, long_archive
) -> None:
    other, begun = long_archive, []
    window.app._open_archive = lambda folder, writable: other
    window.app.opened.connect(lambda desk: begun.append(desk.search.answer.ids))
    with qtbot.waitSignal(window.app.opened):
        window.app.open(other.folder)
    assert not begun[0].whole
    qtbot.waitUntil(lambda: begun[0].whole, timeout=PATIENCE_MS)
    window.settle()
    assert list(window.panes.list.list_model.ids) == list(other.ids())


def test_what_the_sidebar_counts_is_kept_behind_the_first_picture_and_at_the_end(window) -> None:
    archive = window.archive
    assert archive.calls["keep_totals"] == 1
    archive.calls.clear()
    window.app.window.close()
    assert archive.calls["keep_totals"] == 1


def test_a_list_that_has_grown_meanwhile_is_shown_anew(window) -> None:
    search, archive = window.desk.search, window.archive
    ids = archive.ids()
    begun = BegunIds(ids[:1], len(ids), archive.ids)
    search.start(begun)
    archive.add("The pier", "Nobody was there.")
    search.complete()
    window.settle()
    assert search.answer.refreshed
    assert list(search.answer.ids) == list(archive.ids()) != list(begun)
    assert list(window.panes.list.list_model.ids) == list(archive.ids())


def test_what_cannot_be_read_is_left_to_the_window_to_ask_for_again(archive) -> None:
    class Failing(FakeArchive):
        def beginning(self, *_: object):
            raise ArchiveDamaged("The list cannot be read.", "Restore a backup.")

    failing = Failing(archive.folder)
    assert first_look(failing, Sort.DATE) is None
