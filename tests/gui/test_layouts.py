"""How list and article stand, in wide and narrow windows, and what is remembered of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from desktop_app.gui.articles.delegate import COMPACT_HEIGHT, ROW_HEIGHT
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.tokens import SEPIA
from desktop_app.settings import Settings


def place(widget, window) -> QPoint:
    return widget.mapTo(window.app.window, QPoint())


def test_the_list_stands_beside_the_article_or_above_it(window) -> None:
    panes = window.panes
    assert place(panes.list, window).x() < place(panes.reader, window).x()
    window.take("layout.rows")
    assert place(panes.list, window).y() < place(panes.reader, window).y()
    assert panes.list.width() > panes.sidebar.width() * 2
    window.take("layout.columns")
    assert place(panes.list, window).x() < place(panes.reader, window).x()
    assert window.app.looks.settings.layout == "columns"


def test_layout_sizes_and_focus_are_remembered(window, open_window, archive) -> None:
    window.take("layout.rows")
    window.take("view.compact")
    window.take("page.sepia")
    window.panes._content.setSizes([400, 300])
    kept = window.app.looks.remember("date")
    assert (kept.layout, kept.compact, kept.page) == ("rows", True, "sepia")
    other = open_window(archive, settings=kept)
    assert other.app.actions["layout.rows"].isChecked()
    assert other.app.actions["view.compact"].isChecked()
    assert other.app.looks.page.tokens is SEPIA
    assert place(other.panes.list, other).y() < place(other.panes.reader, other).y()
    assert abs(other.panes._middle.height() - window.panes._middle.height()) <= 2


def test_a_splitter_of_another_time_is_ignored(open_window, archive) -> None:
    odd = Settings(look="light", splitter="00ff", layout="diagonal", page="pink")
    window = open_window(archive, settings=odd)
    assert window.app.actions["layout.columns"].isChecked()
    assert window.panes.list.isVisible()


def test_focus_mode_is_remembered_and_left_again(open_window, archive) -> None:
    window = open_window(archive, settings=Settings(look="light", focus=True))
    assert not window.panes.list.isVisible()
    assert not window.panes.sidebar.isVisible()
    assert window.panes.reader.isVisible()
    window.take("view.focus")
    assert window.panes.list.isVisible()
    assert window.panes.sidebar.isVisible()
    assert not window.app.looks.settings.focus


def test_a_narrow_window_hides_the_sidebar_until_it_is_asked_for(window) -> None:
    sidebar, action = window.panes.sidebar, window.app.actions["view.sidebar"]
    window.app.window.resize(800, 500)
    window.qtbot.waitUntil(lambda: not sidebar.isVisible())
    assert not action.isChecked()
    window.take("view.sidebar")
    assert sidebar.isVisible()
    window.take("view.sidebar")
    assert not sidebar.isVisible()
    assert window.app.looks.settings.sidebar
    window.app.window.resize(1300, 700)
    window.qtbot.waitUntil(sidebar.isVisible)
    assert action.isChecked()


@pytest.mark.parametrize("layout", ["columns", "rows"])
def test_no_button_is_cut_at_800_by_500(open_window, archive, layout) -> None:
    window = open_window(
        archive, settings=Settings(look="light", layout=layout), reader=ReaderSwitch
    )
    window.app.window.resize(800, 500)
    window.take("view.sidebar")
    assert window.app.window.width() == 800
    frame = window.panes.rect()
    buttons = [
        one
        for part in (window.panes.toolbar, window.panes.search, window.panes.sidebar)
        for one in part.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName()  # one is part of a field
    ]
    assert len(buttons) > 8
    for button in buttons:
        box = button.rect().translated(button.mapTo(window.panes, QPoint()))
        assert frame.contains(box), button.accessibleName()
        assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()


def test_compact_rows_are_64_pixels_high_and_the_place_stays(window) -> None:
    listed = window.panes.list
    assert listed.rowHeight(0) == ROW_HEIGHT == 98
    window.take("view.compact")
    assert listed.rowHeight(0) == COMPACT_HEIGHT == 64
    assert listed.itemDelegate().sizeHint(None, None).height() == 64
    listed.viewport().grab()  # draws rows with tags and without
    window.take("view.compact")
    assert listed.rowHeight(0) == 98
