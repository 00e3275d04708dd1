"""A popup closes on a click elsewhere in its window, and sees nothing of the other widgets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolButton, QWidget

from desktop_app.gui.popup import Popup
from desktop_app.gui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Seeing(Popup):
    """A popup that keeps what it was shown the events of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "Words", 200, parent)
        self.seen: list[QObject] = []
        self.inside = QPushButton("Take it", self)
        self.body.addWidget(self.inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep it."""
        self.seen.append(watched)
        return super().eventFilter(watched, event)


class Scene:
    """A window with a list, a button that opens the popup, and a cross on that button."""

    def __init__(self, qtbot, theme: Theme) -> None:
        self.qtbot, self.host = qtbot, QWidget()
        qtbot.addWidget(self.host)
        self.host.resize(600, 400)
        self.list = QListView(self.host)
        self.list.setGeometry(300, 0, 300, 400)
        self.opener = QPushButton("Words", self.host)
        self.opener.setGeometry(10, 10, 200, 30)
        self.cross = QToolButton(self.opener)
        self.cross.setGeometry(170, 5, 20, 20)
        self.host.show()
        qtbot.waitExposed(self.host)
        self.popup = Seeing(theme, self.host)
        self.popup.open_below(self.opener, self.popup.inside)

    def click(self, widget: QWidget, place: QPoint) -> None:
        """Click as the screen tells of it: on the window."""
        at = widget.mapTo(self.host, place)
        self.qtbot.mouseClick(self.host.windowHandle(), LEFT, pos=at)


@pytest.fixture
def scene(qtbot, theme: Theme) -> Scene:
    return Scene(qtbot, theme)


def test_a_click_elsewhere_closes_it(scene: Scene) -> None:
    scene.click(scene.list, QPoint(50, 300))
    assert scene.popup.over


def test_a_click_on_what_covers_its_opener_in_part_closes_it(scene: Scene) -> None:
    scene.click(scene.cross, QPoint(10, 10))
    assert scene.popup.over


def test_it_stays_for_clicks_on_itself_and_on_its_opener(scene: Scene) -> None:
    pressed: list[str] = []
    scene.popup.inside.clicked.connect(lambda: pressed.append("inside"))
    scene.opener.clicked.connect(lambda: pressed.append("opener"))
    scene.click(scene.popup.inside, scene.popup.inside.rect().center())
    scene.click(scene.opener, QPoint(20, 15))
    assert pressed == ["inside", "opener"]
    assert not scene.popup.over


def test_it_stays_for_a_click_in_another_window(scene: Scene) -> None:
    other = QWidget()
    scene.qtbot.addWidget(other)
    other.setGeometry(900, 500, 100, 100)
    other.show()
    scene.qtbot.waitExposed(other)
    scene.qtbot.mouseClick(other.windowHandle(), LEFT, pos=QPoint(50, 50))
    assert not scene.popup.over


def test_what_happens_in_other_widgets_runs_nothing_of_it(scene: Scene) -> None:
    bar = scene.list.verticalScrollBar()
    for widget in (scene.list, bar, scene.opener):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.User))
    assert not {id(scene.list), id(bar), id(scene.opener)} & set(map(id, scene.popup.seen))


def test_once_it_is_closed_it_looks_at_no_click(scene: Scene) -> None:
    scene.popup.close_popup()
    scene.popup.seen.clear()
    handle = scene.host.windowHandle()
    scene.click(scene.list, QPoint(50, 300))
    assert handle not in scene.popup.seen
