"""The tour: four bubbles that can be left at any time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.articles import ArticleId
from desktop_app.gui.app import GuardbookApp
from desktop_app.gui.theme import Look
from desktop_app.gui.welcome.tour import Tour
from desktop_app.settings import Settings


def tour_of(window) -> Tour | None:
    found = [one for one in window.app.window.findChildren(Tour) if one.isVisible()]
    return found[-1] if found else None


@pytest.fixture
def tour(window) -> Tour:
    window.app.actions["help.tour"].trigger()
    found = tour_of(window)
    assert found is not None
    return found


def test_four_steps_by_keyboard_and_it_is_remembered(window) -> None:
    window.panes.sidebar.show()  # the screen of the tests is narrow
    window.app.actions["help.tour"].trigger()
    tour = tour_of(window)
    assert tour.next.hasFocus()
    said = []
    for step in range(4):
        said.append(tour.text)
        assert tour._count.text() == f"{step + 1} of 4"
        assert not tour.grab().isNull()
        QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert [text.split(" ")[0] for text in said] == ["Find", "Mark", "Hand", "It"]
    assert "Ctrl F" in said[0]
    assert tour_of(window) is None
    assert window.app.looks.settings.tour_seen
    assert window.panes.search.field.hasFocus()


def test_it_points_at_what_it_speaks_of_also_in_another_size(window, tour: Tour) -> None:
    for _ in range(3):  # a narrow window may have no sidebar
        target = tour._steps[tour._at].target
        about = target.mapTo(window.app.window.centralWidget(), target.rect().center())
        assert tour.geometry().left() <= about.x() <= tour.geometry().right()
        window.app.window.resize(900, 540)
        assert window.app.window.centralWidget().rect().contains(tour.geometry())
        tour.go_on()


def test_esc_leaves_it_also_where_the_keys_are_elsewhere(window, tour: Tour) -> None:
    window.panes.list.setFocus()
    QTest.keyClick(window.panes.list, Qt.Key.Key_Escape)
    assert tour_of(window) is None


def test_it_is_left_by_esc_or_by_skipping(window, tour: Tour) -> None:
    QTest.keyClick(tour.next, Qt.Key.Key_Escape)
    assert tour_of(window) is None
    window.app.actions["help.tour"].trigger()
    window.app.actions["help.tour"].trigger()  # begins anew, one at a time
    again = tour_of(window)
    again.skip.click()
    assert tour_of(window) is None


def test_the_window_can_be_used_meanwhile(window, tour: Tour) -> None:
    window.panes.list.setFocus()
    QTest.keyClick(window.panes.list, "s")
    window.settle()
    assert window.archive.articles[ArticleId(1)].starred
    window.app.theme.set_look(Look.DARK)
    assert not tour.grab().isNull()


def test_a_bubble_goes_with_what_it_points_at(window, tour: Tour) -> None:
    assert tour.text.startswith("Find")
    window.app.actions["view.focus"].trigger()
    assert tour.text.startswith("Mark")
    window.app.actions["view.focus"].trigger()
    tour.end()


def test_who_types_a_search_sees_what_is_found(window, tour: Tour) -> None:
    field = window.panes.search.field
    assert tour._steps[tour._at].target is field
    field.setFocus()
    QTest.keyClicks(field, "ca")
    assert tour.text.startswith("Mark")
    assert field.hasFocus()
    tour.end()
    QTest.keyClicks(field, "n")  # and a tour that is over comes not back
    window.settle()
    assert tour_of(window) is None


def test_what_is_not_shown_is_passed_over(window) -> None:
    window.panes.sidebar.hide()
    window.app.actions["help.tour"].trigger()
    tour = tour_of(window)
    assert tour._count.text() == "1 of 3"
    window.panes.toolbar.hide()
    tour.go_on()
    assert tour_of(window) is None


def test_it_is_offered_once_there_is_an_article(qtbot, open_window, empty_archive) -> None:
    window = open_window(empty_archive)
    window.app.around.offer_tour(window.desk)
    window.desk.search.refresh()
    window.settle()
    assert tour_of(window) is None  # nothing to show it with
    before = QApplication.focusWidget()
    empty_archive.add("A headline", "Text.")
    window.desk.search.refresh()
    qtbot.waitUntil(lambda: tour_of(window) is not None)
    assert not tour_of(window).isAncestorOf(QApplication.focusWidget() or before)
    tour_of(window).end()
    window.app.around.offer_tour(window.desk)
    window.desk.search.refresh()
    window.settle()
    assert tour_of(window) is None


def test_it_is_offered_with_the_first_list_of_an_archive_that_has_articles(
    qtbot, qapp, open_window, archive
) -> None:
    settings = Settings(look="light")
    app = GuardbookApp(qapp, lambda folder, writable: archive, settings, open_window.reader)
    qtbot.addWidget(app.window)
    app.opened.connect(app.around.offer_tour)
    app.window.show()
    app.open(archive.folder)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(Tour)))
    assert app.desk.reading.article is not None
    assert app.looks.settings.tour_seen
    app.window.close()


def test_who_has_seen_it_is_not_offered_it_again(open_window, archive) -> None:
    window = open_window(archive)
    window.app.looks.settings = replace(window.app.looks.settings, tour_seen=True)
    window.app.around.offer_tour(window.desk)
    window.desk.search.refresh()
    window.settle()
    assert tour_of(window) is None
    window.app._leave()
    window.app.around.show_tour(focus=True)  # there is nothing to show
    assert tour_of(window) is None
