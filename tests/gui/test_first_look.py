"""The first picture of an archive is whole: list, sidebar and article come at once."""

from __future__ import annotations

from desktop_app.domain.filters import Sort
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui.desk import Desk
from desktop_app.gui.first_look import first_look
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


def test_what_cannot_be_read_is_left_to_the_window_to_ask_for_again(archive) -> None:
    class Failing(FakeArchive):
        def ids(self, *_: object):
            raise ArchiveDamaged("The list cannot be read.", "Restore a backup.")

    failing = Failing(archive.folder)
    assert first_look(failing, Sort.DATE) is None
