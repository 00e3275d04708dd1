"""The program's own window, typed into from outside. Argument: an archive's folder.

Tells on its output, a line of JSON each: first where the rows of the list are on the screen, then
each answer that the list shows, and at the end, once its input has a line, how the event loop kept
its pace. Nothing else in the program is touched.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import threading
import time
import zlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.archive.finding import Finder
from tests.bench.figures import percentile
from tests.bench.loop import opened
from tests.bench.processes import CoreQueue

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.search.view_model import Answer
    from desktop_app.gui.window import Panes

STALL_MS = 16
"""A wait that is longer is to be seen: a picture of the screen is missed."""

TOLD_MS = 6
"""Waits from here on are told one by one."""

BEAT_MS = 4
"""How often the event loop is asked for a sign of life; a stall is what comes on top."""

_Beat = tuple[float, float, float]


def mark_of(ids: Collection[int]) -> int:
    """Return a number that tells one set of articles from another."""
    return zlib.crc32(" ".join(map(str, sorted(ids))).encode())


class Pulse(QObject):
    """Notes for each beat when it came, and what this thread had computed by then, in s.

    A pause in which this thread computed is its own, such as to paint. In the rest of a pause it
    waited: for the interpreter or a core that a search held, or for the screen. How long it waited
    for a core the system tells; on a busy machine another program may have had it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._cores = CoreQueue()
        self._began = self._now()[0]
        self._beats: list[_Beat | None] = [self._now()]
        """None where what comes next does not follow on what was before."""
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._beats.append(self._now()))
        self._timer.start()

    def _now(self) -> _Beat:
        return time.perf_counter(), time.thread_time(), self._cores.seconds()

    def leave_out(self) -> None:
        """Count nothing from the last beat up to now: the benchmark itself has computed here."""
        self._beats += [None, self._now()]

    def told(self) -> Mapping[str, Any]:
        """Stop now; return the longest stall, wait, and wait for anything but a core, in ms.

        "long" are the long waits: begin and end of the pause in s, and ms of waiting in it.
        """
        self._timer.stop()
        self._beats.append(self._now())
        stalls, waits, holds, long, begun = [], [], [], [], []
        for before, after in itertools.pairwise(self._beats):
            if before is None or after is None:
                continue
            pause, computed, core = ((b - a) * 1e3 for a, b in zip(before, after, strict=True))
            begun.append(before[0] - self._began)
            stalls.append(max(0.0, pause - BEAT_MS))
            waits.append(max(0.0, pause - BEAT_MS - computed))
            holds.append(max(0.0, pause - BEAT_MS - computed - core))
            if waits[-1] > TOLD_MS:
                long.append((before[0], after[0], waits[-1]))
        return {
            "beats": len(stalls),
            "stall": max(stalls),
            "waited": max(waits),
            "waited_p999": percentile(waits, 0.999),
            "waited_at": begun[waits.index(max(waits))],
            "over": sum(wait > STALL_MS for wait in waits),
            "held": max(holds),
            "long": long,
        }


class Watch(QObject):
    """Tells of each answer as the list shows it, and counts what is asked on the wrong thread."""

    def __init__(self, desk: Desk, panes: Panes, tell: Callable[[object], None]) -> None:
        super().__init__()
        self._panes, self._tell = panes, tell
        self._arrived = 0.0
        self.on_gui_thread: list[str] = []
        desk.search.loading.connect(self._on_loading)  # ends just before the list is told
        desk.search.answered.connect(self._on_answer)  # after the list
        for name in ("find", "snippets", "facets", "likeness"):
            self._listen(name)

    def _listen(self, name: str) -> None:
        asked = getattr(Finder, name)

        def noted(*values: Any, **named: Any) -> Any:
            if threading.current_thread() is threading.main_thread():
                self.on_gui_thread.append(name)
            return asked(*values, **named)

        setattr(Finder, name, noted)

    def _on_loading(self, _: bool) -> None:
        self._arrived = time.perf_counter()

    def _on_answer(self, answer: Answer) -> None:
        ids = self._panes.list.list_model.ids
        told = {"text": answer.question.text, "at": self._arrived, "hits": len(ids)}
        self._tell({**told, "count": self._panes.search.count_text})

    def shown(self) -> Mapping[str, int]:
        """Return what the list shows now."""
        ids = self._panes.list.list_model.ids
        return {"hits": len(ids), "mark": mark_of(ids)}


def _tell(what: object) -> None:
    print(json.dumps(what), flush=True)


def main() -> None:
    """Be typed into until a line "end" comes.

    A line "show" asks what the list shows; "begin" asks for the pulse up to then and begins anew.
    """
    _, desk, panes = opened(Path(sys.argv[1]))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)
    panes.search.focus_field()
    watch = Watch(desk, panes, _tell)
    port = panes.list.viewport()
    corner = port.mapToGlobal(QPoint(0, 0))
    area = [corner.x(), corner.y(), port.width(), port.height()]
    _tell({"rows": area, "pause": desk.search.pause_ms})
    pulse: list[Pulse] = []

    def hear() -> None:
        word = sys.stdin.readline().strip()
        if word == "show":
            _tell(watch.shown())
            for one in pulse:
                one.leave_out()
        elif word == "begin":
            _tell(pulse[0].told() if pulse else {})
            pulse[:] = [Pulse()]
        else:
            _tell({**pulse[0].told(), "on_gui_thread": watch.on_gui_thread})
            os._exit(0)

    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(hear)
    app.exec()


if __name__ == "__main__":
    main()
