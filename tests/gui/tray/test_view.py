"""The tray shows one thing that runs in a line, and several in a list, each with its cross."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QToolButton, QWidget
from shiboken6 import delete

from desktop_app.gui.exports.view_model import ExportState
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.theme import Theme
from desktop_app.gui.tray.view import Tray
from desktop_app.jobs import JobContext

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tray(qtbot, theme: Theme) -> Tray:
    made = Tray(theme)
    made.resize(200, 80)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def runs() -> list[JobContext]:
    return [JobContext() for _ in range(3)]


def test_one_thing_has_one_line_and_its_cross_stops_it(qtbot, tray: Tray, runs) -> None:
    assert tray.isHidden()
    tray.show_state(runs[0], ImportState(412, 1200, "", 3, 1))
    assert tray.text == "Importing 412 of 1,200 3 already here · 1 failed"
    bar = tray.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (412, 1200)
    assert tray.stop.accessibleName() == "Stop the import"
    assert tray.more.isHidden()
    tray.toggle()  # there is no list of one
    assert tray.popup is None
    qtbot.mouseClick(tray.stop, LEFT)
    assert runs[0].cancelled
    tray.show_state(runs[0], None)
    assert tray.isHidden()
    tray.show_state(runs[1], None)  # was never told of
    assert tray.isHidden()


def test_progress_is_painted_with_the_rest_of_the_window_and_not_before_it(
    qtbot, tray: Tray, runs
) -> None:
    class Painted(QObject):
        count = 0

        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.count += event.type() == QEvent.Type.Paint
            return False

    painted = Painted(tray)
    tray.show_state(runs[0], ImportState(0, 1200))
    tray.findChild(QProgressBar).installEventFilter(painted)
    tray.show_state(runs[0], ImportState(50, 1200))
    qtbot.waitUntil(lambda: painted.count > 0)
    before = painted.count
    tray.show_state(runs[0], ImportState(600, 1200))
    assert painted.count == before
    qtbot.waitUntil(lambda: painted.count > before)


def test_the_keyboard_comes_to_it_before_what_was_made_after_it(qtbot, theme: Theme, runs) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, tray, after = QLineEdit(window), Tray(theme, window), QLineEdit(window)
    tray.show_state(runs[0], ImportState(50, 1200))
    order, at = [before], before.nextInFocusChain()
    while at is not before:
        order.append(at)
        at = at.nextInFocusChain()
    assert [one for one in order if isinstance(one, QLineEdit | QToolButton)] == [
        before,
        tray.stop,
        tray.more,
        after,
    ]


def test_several_are_counted_with_the_progress_of_the_slowest(tray: Tray, runs) -> None:
    tray.show_state(runs[0], ImportState(900, 1200))
    tray.show_state(runs[1], ExportState(36, 140, "x.pdf"))
    assert tray.text == "2 things are running Exporting 36 of 140"
    assert tray.stop.isHidden()
    assert not tray.more.isHidden()
    tray.show_state(runs[2], ImportState())  # it is not known how much that is
    assert tray.text == "3 things are running Importing…"
    assert tray.findChild(QProgressBar).maximum() == 0
    for run in runs[1:]:
        tray.show_state(run, None)
    assert tray.text == "Importing 900 of 1,200"
    assert tray.more.isHidden()
    assert not tray.stop.isHidden()


# -- the list, in the window ---------------------------------------------------------------
class Running:
    """A window in which an import and two exports run, and its tray."""

    def __init__(self, window, runs: list[JobContext]) -> None:
        self.window, self.runs, self.tray = window, runs, window.panes.tray
        self.tray.show_state(runs[0], ImportState(412, 1200, "", 3, 1))
        self.tray.show_state(runs[1], ExportState(36, 140, "a.pdf"))
        self.tray.show_state(runs[2], ExportState(3, 7, "b.pdf"))
        window.qtbot.waitUntil(self.tray.isVisible)

    def end(self, *numbers: int) -> None:
        for number in numbers:
            self.tray.show_state(self.runs[number], None)

    @property
    def popup(self):
        return self.tray.popup

    def names(self) -> list[str]:
        return [row.stop.accessibleName() for row in self.popup.rows]

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        self.window.qtbot.keyClick(on or QApplication.focusWidget(), key)


@pytest.fixture
def running(window, runs) -> Running:
    window.panes.list.setFocus()
    return Running(window, runs)


def test_a_key_opens_the_list_and_escape_gives_the_keyboard_back(running) -> None:
    before = QApplication.focusWidget()
    running.window.take("go.running")
    assert running.names() == [
        "Stop the import",
        "Stop the export to a.pdf",
        "Stop the export to b.pdf",
    ]
    first = running.popup.rows[0]
    assert first.text == "Importing 412 of 1,200 3 already here · 1 failed"
    assert first.stop.accessibleDescription() == first.text
    assert QApplication.focusWidget() is first.stop
    popup, tray = running.popup, running.tray
    host = popup.parentWidget()
    area = QRect(tray.mapTo(host, QPoint()), tray.size())
    assert popup.geometry().bottom() < area.top()
    assert host.rect().contains(popup.geometry())
    for row in popup.rows:
        assert row.visibleRegion().boundingRect() == row.rect()
    running.press(Qt.Key.Key_Escape)
    assert running.popup is None
    assert QApplication.focusWidget() is before
    assert not any(run.cancelled for run in running.runs)


def test_each_cross_stops_its_own_and_arrows_lead_to_it(running) -> None:
    running.window.take("go.running")
    for key, at in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
    ):
        running.press(key)
        assert QApplication.focusWidget() is running.popup.rows[at].stop
    running.press(Qt.Key.Key_Return)
    assert [run.cancelled for run in running.runs] == [False, True, False]


def test_the_list_follows_what_begins_and_ends(running) -> None:
    running.window.take("go.running")
    high = running.popup.height()
    more = JobContext()
    running.tray.show_state(more, ImportState())
    assert running.popup.rows[-1].text == "Importing…"
    assert running.popup.height() > high
    running.tray.show_state(more, ImportState(1, 2))
    assert running.popup.rows[-1].text == "Importing 1 of 2"
    running.end(0)  # with the keyboard on its cross
    assert running.names()[0] == "Stop the export to a.pdf"
    assert QApplication.focusWidget() is running.popup
    running.press(Qt.Key.Key_Return)  # once more, too late
    assert not any(run.cancelled for run in running.runs)
    running.press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is running.popup.rows[-1].stop
    running.popup.setFocus()
    running.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is running.popup.rows[0].stop
    running.tray.show_state(more, None)
    assert len(running.popup.rows) == 2
    assert running.popup.height() < high
    running.end(2)
    assert running.popup is None
    assert running.tray.text == "Exporting 36 of 140 a.pdf"


def test_the_list_gives_the_keyboard_back_that_it_has_itself(running) -> None:
    before = QApplication.focusWidget()
    running.window.take("go.running")
    running.end(0)
    assert QApplication.focusWidget() is running.popup
    running.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_the_list_closes_though_what_had_the_keyboard_is_gone(running) -> None:
    field = QLineEdit(running.window.app.window)
    field.show()
    field.setFocus()
    running.window.take("go.running")
    delete(field)
    running.press(Qt.Key.Key_Escape)
    assert running.popup is None
    running.window.take("go.running")
    assert running.popup is not None


def test_a_key_that_is_held_opens_the_list_and_stops_nothing(running, qapp) -> None:
    def hold() -> None:
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier(0), "", True)
        qapp.sendEvent(QApplication.focusWidget(), held)

    running.tray.more.setFocus()
    running.press(Qt.Key.Key_Return)
    for _ in range(3):
        hold()
    assert running.popup is not None
    assert not any(run.cancelled for run in running.runs)


def test_a_cross_is_described_when_the_keyboard_comes_to_it_and_not_at_each_step(running) -> None:
    running.window.take("go.running")
    first, second = (row.stop for row in running.popup.rows[:2])
    said = [first.accessibleDescription(), second.accessibleDescription()]
    running.tray.show_state(running.runs[0], ImportState(500, 1200))
    running.tray.show_state(running.runs[1], ExportState(40, 140, "a.pdf"))
    assert [first.accessibleDescription(), second.accessibleDescription()] == said
    running.press(Qt.Key.Key_Down)
    assert second.accessibleDescription() == "Exporting 40 of 140 a.pdf"


def test_enter_on_the_tray_opens_the_list_and_with_one_left_no_key_stops_it(running) -> None:
    running.tray.more.setFocus()
    running.press(Qt.Key.Key_Return)
    assert running.popup is not None
    running.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is running.tray.more
    running.press(Qt.Key.Key_Enter)
    running.end(0, 1)
    assert running.popup is None
    # Not the cross: who stops one thing and presses Enter once more would stop the other.
    assert QApplication.focusWidget() is running.tray.card
    assert running.tray.card.accessibleName() == "What is running"
    assert running.tray.card.accessibleDescription() == "Exporting 3 of 7 b.pdf"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        running.press(key)
    assert not running.runs[2].cancelled
    running.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is running.tray.stop
    running.press(Qt.Key.Key_Return)
    assert running.runs[2].cancelled


def test_one_that_ends_takes_the_keyboard_from_the_list_to_no_cross(running) -> None:
    running.tray.more.setFocus()
    running.end(0)
    assert QApplication.focusWidget() is running.tray.more
    running.end(1)
    assert QApplication.focusWidget() is running.tray.card
    running.press(Qt.Key.Key_Return)
    assert not any(run.cancelled for run in running.runs)
    running.tray.show_state(running.runs[0], ImportState(1, 2))
    running.press(Qt.Key.Key_Return)
    assert running.popup is not None


def test_the_keyboard_stays_on_the_tray_when_it_changes(running) -> None:
    running.end(1, 2)
    running.tray.stop.setFocus()
    running.tray.show_state(running.runs[1], ExportState(1, 2, "a.pdf"))
    assert QApplication.focusWidget() is running.tray.more


def test_a_click_opens_and_closes_the_list(running) -> None:
    qtbot, tray = running.window.qtbot, running.tray
    qtbot.mouseClick(tray, LEFT, pos=tray.rect().center())
    assert running.popup is not None
    qtbot.mouseClick(tray, LEFT, pos=tray.rect().center())
    assert running.popup is None
    qtbot.mouseClick(tray.more, LEFT)
    assert running.popup is not None
    running.window.click(running.window.panes.list.viewport())
    assert running.popup is None
    qtbot.mouseClick(tray, Qt.MouseButton.RightButton)
    assert running.popup is None


def test_with_one_thing_the_key_leads_to_its_cross_and_with_none_says_so(running) -> None:
    running.end(0, 2)
    running.window.take("go.running")
    assert QApplication.focusWidget() is running.tray.stop
    running.end(1)
    running.window.take("go.running")
    assert running.window.app.window.toast.text == "Nothing is running"
