"""Toasts and the message bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.errors import StorageFull
from desktop_app.gui.messages import MessageBar, Messages, Toast, announce
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton


@pytest.fixture
def host(qtbot) -> QWidget:
    widget = QWidget()
    widget.resize(600, 400)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def messages(theme: Theme, host: QWidget) -> Messages:
    bar, banner = MessageBar(theme, host), MessageBar(theme, host, lasting=True)
    return Messages(Toast(theme, host), bar, banner)


def test_a_toast_says_it_offers_something_and_goes(qtbot, theme: Theme, host: QWidget) -> None:
    toast, taken = Toast(theme, host), []
    toast.say("Saved x.pdf", "Show", lambda: taken.append(True))
    assert toast.isVisible()
    assert toast.text == "Saved x.pdf"
    button = toast.findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == [True]
    assert not toast.isVisible()


def test_a_toast_without_an_action_has_no_button_and_ends(
    qtbot, theme: Theme, host: QWidget
) -> None:
    toast = Toast(theme, host)
    toast._timer.setInterval(1)
    toast.say("Copied")
    assert not toast.findChild(QPushButton).isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_stays_under_the_pointer_and_at_the_foot(theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.say("Copied")
    where = QPointF(1, 1)
    toast.enterEvent(QEnterEvent(where, where, where))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    host.resize(800, 300)
    assert toast.geometry().bottom() < 300
    assert abs(toast.geometry().center().x() - 400) <= 1


def test_an_error_says_what_is_wrong_and_what_to_do(
    messages: Messages, host: QWidget, qtbot
) -> None:
    bar = host.findChild(MessageBar)
    messages.error(StorageFull("The disk is full.", "Free some space."))
    assert bar.isVisible()
    assert bar.text == "The disk is full. Free some space."
    assert bar.accessibleName() == bar.text
    messages.clear()
    assert not bar.isVisible()


def test_a_bug_says_what_is_safe(messages: Messages, host: QWidget) -> None:
    messages.bug(ValueError("words of an article"))
    text = host.findChild(MessageBar).text
    assert "ValueError" in text
    assert "safe" in text
    assert "words of an article" not in text


def test_a_note_offers_something_to_do(qtbot, messages: Messages, host: QWidget) -> None:
    taken, bar = [], host.findChild(MessageBar)
    messages.note(
        "The export has something to say.", "One passage.", "Show", lambda: taken.append(1)
    )
    assert bar.property("kind") == "note"
    qtbot.mouseClick(bar.findChild(QPushButton, "small"), Qt.MouseButton.LeftButton)
    assert taken == [1]
    assert not bar.isVisible()
    messages.toast("Copied")
    assert host.findChild(Toast).text == "Copied"


def test_a_state_is_said_until_it_ends(qtbot, messages: Messages, host: QWidget) -> None:
    taken: list[int] = []
    banner = host.findChildren(MessageBar)[1]
    messages.note_state("For reading only.", "Why.", "Try again", lambda: taken.append(1))
    assert banner.isVisible()
    assert not banner.findChild(IconButton).isVisible()
    messages.error(StorageFull("The disk is full."))
    assert banner.text == "For reading only. Why."
    messages.end_state()
    assert not banner.isVisible()
    messages.note_state("For reading only.", "Why.", "Try again", lambda: taken.append(1))
    messages.clear()
    assert not banner.isVisible()
    assert not host.findChild(MessageBar).isVisible()


def test_nothing_is_made_before_there_is_something_to_say(
    theme: Theme, host: QWidget, messages: Messages
) -> None:
    made = [host.findChild(Toast), *host.findChildren(MessageBar)]
    assert [one.findChildren(QWidget) for one in made] == [[], [], []]
    assert [one.text for one in made] == ["", "", ""]
    messages.toast("Copied")
    messages.toast("Copied again")
    messages.error(StorageFull("The disk is full."))
    messages.error(StorageFull("The disk is still full."))
    assert len(made[0].findChildren(QPushButton)) == 1
    assert len(made[1].findChildren(QPushButton, "small")) == 1


def test_a_screen_reader_is_told_in_a_turn_of_its_own(
    qtbot, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The first time, Qt's words for it are made; what the same click paints comes first.
    seen: list[str] = []

    class Accessible:
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
            seen.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Accessible)
    announce(host, "Saved x.pdf")
    announce(host, "Copied")
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["Saved x.pdf", "Copied"]
