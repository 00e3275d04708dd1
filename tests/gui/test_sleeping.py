"""The system's word that the computer is about to sleep, over a bus of the test's own."""

from __future__ import annotations

import os
import subprocess

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from desktop_app.gui import sleeping
from desktop_app.gui.sleeping import SleepWatch

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


@ClassInfo({"D-Bus Interface": MANAGER})
class Manager(QObject):
    """Gives delays, as the session manager does."""

    def __init__(self) -> None:
        super().__init__()
        self.watched: list[int] = []

    @property
    def asked(self) -> int:
        return len(self.watched)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what, who, why, mode):  # noqa: N802 - the bus calls it so
        assert (what, who, mode) == ("sleep", "Guardbook", "delay")
        watched, given = os.pipe()
        os.set_blocking(watched, False)
        self.watched.append(watched)
        descriptor = QDBusUnixFileDescriptor(given)  # has one of its own
        os.close(given)
        return descriptor

    def is_held(self, at: int = 0) -> bool:
        """Whether anybody has a delay that was given."""
        try:
            return os.read(self.watched[at], 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture(scope="module")
def address():
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield process.stdout.readline().strip()
    process.terminate()
    process.communicate()


@pytest.fixture
def bus(address, qapp):
    """The manager's end of the bus, the manager, and the other end."""
    end = QDBusConnection.connectToBus(address, "manager")
    manager = Manager()
    assert end.registerObject(PATH, manager, QDBusConnection.RegisterOption.ExportAllSlots)
    assert end.registerService(SERVICE)
    yield end, manager, QDBusConnection.connectToBus(address, "watch")
    for watched in manager.watched:
        os.close(watched)
    for name in ("manager", "watch"):
        QDBusConnection.disconnectFromBus(name)


def say(end, begins) -> None:
    message = QDBusMessage.createSignal(PATH, MANAGER, "PrepareForSleep")
    message.setArguments([begins])
    assert end.send(message)


def test_it_is_told_and_the_computer_waits_until_it_is_handled(bus, qtbot) -> None:
    end, manager, mine = bus
    held = []
    watch = SleepWatch(bus=mine)
    watch.due.connect(lambda: held.append(manager.is_held()))
    assert watch.begin()
    assert watch.begin()  # once is enough
    qtbot.waitUntil(lambda: watch._delay is not None)
    assert manager.asked == 1
    with qtbot.waitSignal(watch.due):
        say(end, True)
    qtbot.waitUntil(lambda: not manager.is_held())
    assert held == [True]
    say(end, False)  # awake again: another delay is asked for
    qtbot.waitUntil(lambda: manager.asked == 2 and watch._delay is not None)
    watch.end()
    say(end, True)
    say(end, False)
    qtbot.waitUntil(lambda: not manager.is_held(1))
    assert held == [True]
    watch.end()


def test_without_a_manager_nothing_is_said(address, qtbot) -> None:
    watch = SleepWatch(bus=QDBusConnection.connectToBus(address, "nobody"))
    watch.begin()
    watch.prepare(False)
    watch.end()
    watch.prepare(False)
    assert watch._delay is None
    QDBusConnection.disconnectFromBus("nobody")


def test_without_a_bus_nothing_is_said(monkeypatch) -> None:
    nowhere = QDBusConnection("there is none")
    monkeypatch.setattr(sleeping.QDBusConnection, "systemBus", lambda: nowhere)
    assert not SleepWatch().begin()
