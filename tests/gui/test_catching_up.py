"""What the screen has to take over is waited for behind a picture, not before the next one."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui import catching_up
from desktop_app.gui.articles.view import ArticleListView
from desktop_app.gui.search.field import SearchField
from desktop_app.gui.theme import Theme

CORNER = QPoint(0, 0)


class Window(QWidget):
    """A window that notes what is painted of it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.part = part
        self.painted: list[QRegion] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(part)

    def event(self, event: QEvent) -> bool:
        """Note what is painted."""
        if isinstance(event, QPaintEvent):
            self.painted.append(event.region())
        return super().event(event)

    def corners(self) -> int:
        """Return how often the corner was painted; twice is what the screen is asked for by."""
        return sum(one.contains(CORNER) for one in self.painted)


def shown(qtbot, part: QWidget) -> Window:
    window = Window(part)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.painted.clear()
    return window


@pytest.fixture
def sharing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform of the tests, as one that shares memory with the screen."""
    monkeypatch.setattr(catching_up, "SHARES", "offscreen")


@pytest.fixture
def typing(qtbot, theme: Theme) -> Window:
    """A window with a search field."""
    field = SearchField(theme, "/")
    window = shown(qtbot, field)
    qtbot.waitUntil(lambda: not field.pending)
    window.painted.clear()
    return window


@pytest.mark.usefixtures("sharing")
def test_the_screen_has_a_letter_before_the_next_one_is_typed(qtbot, typing: Window) -> None:
    qtbot.keyClicks(typing.part, "q")
    assert not typing.corners()
    qtbot.waitUntil(lambda: not typing.part.pending)
    assert typing.corners() == 2


@pytest.mark.usefixtures("sharing")
def test_the_screen_has_what_covers_the_field_before_the_next_letter(qtbot, typing: Window) -> None:
    typing.part.be_ready()
    qtbot.waitUntil(lambda: not typing.part.pending)
    assert typing.corners() == 2


@pytest.mark.usefixtures("sharing")
def test_the_screen_has_a_picture_of_the_list_before_it_is_scrolled_on(qtbot, theme) -> None:
    rows = ArticleListView(theme)
    window = shown(qtbot, rows)
    rows.show_ids(array("q", range(100)), refreshed=False)
    window.painted.clear()
    rows.verticalScrollBar().setValue(300)
    qtbot.waitUntil(lambda: window.corners() == 2)


def test_a_screen_that_shares_nothing_is_not_waited_for(typing: Window) -> None:
    catching_up.catch_up(typing.part)
    assert not typing.corners()
