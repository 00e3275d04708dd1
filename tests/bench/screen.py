"""A screen without a monitor, and what can be seen on it from outside of the program.

An X server of our own (Xvfb, drawing by software) tells by its DAMAGE extension where and when
anything was drawn, stamped with the system's monotonic clock: what is timed here is what a user
would see, and nothing in the program is touched for it.
"""

from __future__ import annotations

import os
import select
import subprocess
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.ext import damage, xtest  # noqa: F401 - named here so that a missing one shows at once

from tests.bench.processes import Rest
from tests.support.own_process import unmeasured

WIDTH, HEIGHT = 1600, 1000
SETTLED_S = 0.6
"""A window has settled when it has stayed the same, and its process at rest, for so long."""
_BATCH_S = 0.02
_CARET = (16, 40)
"""Changes of at most this width and height, in pixels, may be a blinking caret."""
_SERVER_CLOCK = 2**32


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something was drawn at ``at`` (seconds of ``time.perf_counter``) in a rectangle."""

    at: float
    x: int
    y: int
    width: int
    height: int

    def touches(self, x: int, y: int, width: int, height: int) -> bool:
        """Whether it lies at least partly within another rectangle."""
        return (
            self.x < x + width
            and x < self.x + self.width
            and self.y < y + height
            and y < self.y + self.height
        )


@dataclass(slots=True)
class Start:
    """A program that was started, with its window; ``began`` is in s of ``time.perf_counter``.

    ``mapped``, ``painted`` (most of the window for the first time) and ``settled`` (the last change
    of a pixel) are milliseconds from there; ``drawn`` is everything drawn until it had settled.
    """

    process: subprocess.Popen[bytes]
    began: float
    mapped: float = 0.0
    painted: float = 0.0
    settled: float = 0.0
    window: Any = None
    width: int = 0
    height: int = 0
    drawn: list[Drawn] = field(default_factory=list)

    def since(self, at: float) -> float:
        """Return the milliseconds from its start to a moment."""
        return (at - self.began) * 1e3


class NoWindow(Exception):
    """A program ended, or showed no window in time."""


class Screen:
    """Starts Xvfb on a free display and watches it.

    Args:
        bytecode: folder for compiled modules: what is started here starts as if installed,
            whatever the environment says about writing them. None: as the environment has it,
            where no time is judged.
    """

    def __init__(self, bytecode: Path | None) -> None:
        self._bytecode = bytecode
        reader, writer = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=(writer,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as pipe:
            told = pipe.readline().strip()  # empty if the server could not start
        if not told:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{told}"
        self.display = Display(self.name)
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.damage_query_version()
        self._drawing = self.display.extension_event.DamageNotify
        self.root.damage_create(damage.DamageReportRawRectangles)
        self.display.sync()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.display.close()
        self._server.terminate()
        self._server.wait(10)

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment of programs that are to appear here."""
        kept = unmeasured()
        if self._bytecode is not None:
            kept = {name: value for name, value in kept.items() if not name.startswith("PYTHON")}
            kept["PYTHONPYCACHEPREFIX"] = str(self._bytecode)
        return {
            **kept,
            "DISPLAY": self.name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_XCB_GL_INTEGRATION": "none",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            **(extra or {}),
        }

    @contextmanager
    def start(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        *,
        patience: float = 40.0,
        folder: str | os.PathLike[str] | None = None,
        rests: bool = True,
    ) -> Iterator[Start]:
        """Start a program, wait until its window has settled, and end it afterwards.

        With ``rests`` False it has settled although it goes on computing.

        Raises:
            NoWindow: no window came, or it never settled.
        """
        self.events(0)
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            env=dict(environment),
            cwd=folder,
            stdout=subprocess.PIPE,
            stdin=subprocess.PIPE,
            start_new_session=True,
        )
        start = Start(process, began)
        try:
            self._until_mapped(start, began + patience)
            self._until_settled(start, began + patience, rests=rests)
            yield start
        finally:
            process.kill()
            process.communicate()
            self._until_gone(start)

    def _until_mapped(self, start: Start, end: float) -> None:
        while time.perf_counter() < end:
            for event in self.events(0.1):
                if isinstance(event, Drawn) or event.type != X.MapNotify:
                    continue
                try:
                    size = event.window.get_geometry()
                except XError:  # a helper window that is gone again
                    continue
                if size.width > 300 and size.height > 200:
                    start.mapped = start.since(time.perf_counter())
                    start.window, start.width, start.height = event.window, size.width, size.height
                    return
            if start.process.poll() is not None:
                raise NoWindow(f"the program ended with {start.process.returncode} and no window")
        raise NoWindow("no window came")

    def _until_settled(self, start: Start, end: float, *, rests: bool) -> None:
        """Follow what is drawn; the picture itself is looked at only in pauses.

        While the program computes, something may still come: that is waited for.
        """
        picture = 0
        last = time.perf_counter()
        rest = Rest(start.process.pid)
        while time.perf_counter() < end:
            batch = [event for event in self.events(SETTLED_S / 4) if isinstance(event, Drawn)]
            while more := [one for one in self.events(_BATCH_S) if isinstance(one, Drawn)]:
                batch += more
            start.drawn += batch
            if not start.painted:
                half = start.width * start.height / 2
                first = next((one for one in batch if one.width * one.height >= half), None)
                start.painted = start.since(first.at) if first else 0.0
            if any(one.width > _CARET[0] or one.height > _CARET[1] for one in batch):
                now = self._picture(start)
                if now != picture:
                    picture, last = now, max(one.at for one in batch)
            still = time.perf_counter() - last
            still = min(still, rest.seconds()) if rests else still
            if start.painted and still > SETTLED_S:
                start.settled = start.since(last)
                return
            if start.process.poll() is not None:
                raise NoWindow(f"the program ended with {start.process.returncode}")
        raise NoWindow("the window did not settle")

    def _until_gone(self, start: Start) -> None:
        """Wait until the server has taken the window down, so that it is not taken for the next."""
        end = time.perf_counter() + 5
        while start.window is not None and time.perf_counter() < end:
            try:
                start.window.get_geometry()
            except XError:
                return
            self.events(0.02)

    def _picture(self, start: Start) -> int:
        grabbed = start.window.get_image(0, 0, start.width, start.height, X.ZPixmap, 0xFFFFFFFF)
        return zlib.crc32(grabbed.data)

    def events(self, patience: float) -> list[Any]:
        """Return what happened: at once, or after waiting up to ``patience`` seconds for any."""
        if not self.display.pending_events():
            select.select([self.display], [], [], patience)
        found = []
        while self.display.pending_events():
            event = self.display.next_event()
            if event.type == self._drawing:
                area = event.area
                at = _clock(event.timestamp)
                event = Drawn(at, area.x, area.y, area.width, area.height)
            found.append(event)
        return found


def _clock(stamp: int) -> float:
    """Return a server's time stamp (ms of the monotonic clock, 32 bits) as ``perf_counter`` s."""
    now = time.perf_counter()
    age = (int(now * 1e3) - stamp) % _SERVER_CLOCK
    # A stamp of the same millisecond may seem to lie ahead.
    return now if age > _SERVER_CLOCK // 2 else now - age / 1e3
