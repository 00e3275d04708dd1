"""An article opens where it was left, or at its first match when it was searched for."""

from __future__ import annotations

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.drafts import ReadingPlace
from desktop_app.errors import StorageFull
from desktop_app.gui.reader.switch import ReaderSwitch

ONE, TWO = ArticleId(1), ArticleId(2)
LONG = paragraphs("\n\n".join(f"Paragraph {number} of the ledger." * 9 for number in range(120)))


@pytest.fixture
def long_archive(archive):
    """An archive in memory whose first two articles are long."""
    from dataclasses import replace

    for one in (ONE, TWO):
        archive.articles[one] = replace(archive.articles[one], text=LONG)
    return archive


@pytest.fixture
def window(open_window, long_archive):
    return open_window(long_archive, reader=ReaderSwitch)


def scroll_to(window, part):
    offset = LONG.blocks[part].start
    window.reader.go_to_place(offset)
    assert abs(window.reader.place() - offset) < 80
    return window.reader.place()


def test_an_article_opens_where_it_was_left(window) -> None:
    window.go(ONE)
    left = scroll_to(window, 60)
    window.go(TWO)
    assert window.reader.place() == 0
    assert window.archive.places == {ONE: ReadingPlace(LONG.sha256, left)}
    scroll_to(window, 20)
    window.go(ONE)
    assert window.reader.place() == left


def test_the_place_outlives_the_window(open_window, long_archive) -> None:
    long_archive.places[ONE] = ReadingPlace(LONG.sha256, LONG.blocks[60].start)
    window = open_window(long_archive, reader=ReaderSwitch)
    window.go(ONE)
    assert window.reader.place() == LONG.blocks[60].start
    left = scroll_to(window, 80)
    window.app.window.close()
    assert long_archive.places[ONE].start == left


def test_a_place_in_another_text_means_nothing(open_window, long_archive) -> None:
    long_archive.places[ONE] = ReadingPlace("another", 900)
    window = open_window(long_archive, reader=ReaderSwitch)
    window.go(ONE)
    assert window.reader.place() == 0


def test_scrolling_writes_nothing_until_it_has_been_over_for_long(window) -> None:
    window.go(ONE)
    places = window.desk.going.places
    for part in (10, 20, 30):
        scroll_to(window, part)
    assert places._timer.isActive()
    assert not window.archive.places
    places._timer.timeout.emit()
    window.settle()
    assert list(window.archive.places) == [ONE]
    window.archive.refusal = StorageFull("The disk is full.")
    scroll_to(window, 40)
    places.leave()
    window.settle()
    assert not window.app.window.bar.isVisible()


def test_from_a_search_an_article_opens_at_its_first_match(window) -> None:
    window.go(ONE)
    scroll_to(window, 60)
    window.go(TWO)
    window.panes.search.field.setText("ledger")
    window.settle()
    window.go(ONE)
    first = LONG.text.index("ledger")
    assert window.reader.place() <= first
    assert window.reader.view._marks.current == (False, 0)


def test_back_and_forward_go_to_where_one_was(window) -> None:
    window.go(ONE)
    left = scroll_to(window, 60)
    window.go(TWO)
    other = scroll_to(window, 30)
    window.panes.search.field.setText("ledger")
    window.settle()
    window.take("go.back")
    window.qtbot.waitUntil(lambda: window.reader.article.id == ONE)
    window.settle()
    assert window.reader.place() == left
    window.take("go.forward")
    window.qtbot.waitUntil(lambda: window.reader.article.id == TWO)
    window.settle()
    assert window.reader.place() == other
