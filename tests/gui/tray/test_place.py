"""How far something is can be seen wherever there is room for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop_app.gui.imports.view_model import ImportState
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings

RUN = JobContext()


def begin(window) -> None:
    window.panes.tray.show_state(RUN, ImportState(412, 1200, "", 3, 1))
    window.qtbot.waitUntil(window.panes.tray.isVisible)


def inside(window, part) -> bool:
    """Whether all of the tray can be seen in a part of the window."""
    tray = window.panes.tray
    corners = tray.rect().topLeft(), tray.rect().bottomRight()
    there = all(part.rect().contains(tray.mapTo(part, corner)) for corner in corners)
    return part.isAncestorOf(tray) and not tray.visibleRegion().isEmpty() and there


def test_it_stands_in_the_sidebar(window) -> None:
    begin(window)
    assert inside(window, window.panes.sidebar)


def test_without_the_sidebar_it_stands_below_the_list_and_goes_back(window) -> None:
    window.take("view.sidebar")
    begin(window)
    middle = window.panes.list.parentWidget().parentWidget()
    assert inside(window, middle)
    tray, rows = window.panes.tray, window.panes.list
    window.qtbot.waitUntil(
        lambda: tray.mapTo(middle, QPoint()).y() >= rows.mapTo(middle, QPoint(0, rows.height())).y()
    )
    window.take("view.sidebar")
    begin(window)
    assert inside(window, window.panes.sidebar)


def test_in_a_narrow_window_another_list_stands_above_it(window) -> None:
    window.app.window.resize(800, 500)
    window.qtbot.waitUntil(window.panes.sidebar.isHidden)
    begin(window)
    window.panes.sidebar.tree.select("annotated")
    window.settle()
    begin(window)
    other, tray = window.panes.other_list, window.panes.tray
    middle = tray.parentWidget()
    assert inside(window, middle)
    window.qtbot.waitUntil(
        lambda: tray.mapTo(middle, QPoint()).y() >= other.mapTo(middle, QPoint(0, 1)).y()
    )


@pytest.mark.parametrize("focused", [False, True])
def test_where_there_is_no_list_it_stands_below_the_page(
    open_window, empty_archive, archive, focused: bool
) -> None:
    window = open_window(archive if focused else empty_archive, Settings(look="light"))
    window.app.window.resize(800, 500)
    window.qtbot.waitUntil(window.panes.sidebar.isHidden)
    if focused:
        window.take("view.focus")
    begin(window)
    assert inside(window, window.panes)
