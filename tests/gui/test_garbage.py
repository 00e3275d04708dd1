"""Cyclic garbage is looked for on the GUI thread only."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from desktop_app.gui import garbage
from desktop_app.gui.garbage import GarbageCollector


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collections() -> Iterator[list[int]]:
    """Note in which threads garbage is looked for."""
    threads: list[int] = []

    def note(phase: str, _: object) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


def test_a_worker_does_not_collect_but_the_window_does(
    qapp: object, collections: list[int]
) -> None:
    collector = GarbageCollector()
    collections.clear()

    def allocate() -> None:
        for _ in range(5_000):
            Knot()

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert collections == []
    assert collector.check() is not None
    assert collections == [threading.get_ident()]
    collector.stop()
    assert gc.isenabled()


def test_nothing_is_collected_while_nothing_is_due(qapp: object) -> None:
    collector = GarbageCollector()
    gc.collect()
    assert collector.check() is None
    collector.stop()


def test_what_modules_are_made_of_is_spared_and_what_comes_later_is_not(
    qapp: object, collections: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    collector = GarbageCollector()
    collector.spare_nothing()
    gc.collect()
    collections.clear()
    for number in range(garbage.MANY_MODULES):
        monkeypatch.setitem(sys.modules, f"a_module_{number}", sys)
    kept = [Knot() for _ in range(5_000)]
    assert collector.check() is None
    assert collections == []
    assert gc.get_freeze_count() > len(kept)
    monkeypatch.setitem(sys.modules, "one_more_module", sys)
    later = [Knot() for _ in range(5_000)]
    died = weakref.ref(later[0])
    later.clear()
    assert collector.check() is not None
    assert died() is None
    collector.stop()


def test_what_is_spared_is_looked_at_again_afterwards(qapp: object) -> None:
    collector = GarbageCollector()
    knot = Knot()
    died = weakref.ref(knot)
    collector.spare()
    del knot
    gc.collect()
    assert died() is not None
    collector.spare_nothing()
    gc.collect()
    assert died() is None
    collector.spare()
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_what_the_first_picture_is_made_of_is_not_looked_at_meanwhile(
    qtbot, collections: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.gui.garbage.FIRST_MS", 200)
    monkeypatch.setattr("desktop_app.gui.garbage.INTERVAL_MS", 1)
    collector = GarbageCollector()
    knots = [Knot() for _ in range(5_000)]
    collections.clear()
    looked: list[bool] = []
    QTimer.singleShot(50, lambda: looked.append(bool(collections)))
    qtbot.waitUntil(lambda: bool(collections))
    assert looked == [False]
    collections.clear()
    knots += [Knot() for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(collections))
    collector.stop()
