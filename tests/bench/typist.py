"""Types into the program's window from outside and sees when its list is painted."""

from __future__ import annotations

import json
import os
import select
import time
from collections.abc import Mapping
from typing import Any

from Xlib import X
from Xlib.ext import xtest

from tests.bench.screen import Drawn, Screen, Start

QUIET_S = 0.15
"""The window is calm when nothing was painted for so long."""

_LOST_S = 20.0
_AREA = tuple[int, int, int, int]


class Wrong(Exception):
    """The window showed something else than what was typed asks for."""


class Typist:
    """Types into a window from outside, and sees when its list was painted.

    Args:
        screen: where the window is.
        start: the program, which is ``typed_into``.
    """

    def __init__(self, screen: Screen, start: Start) -> None:
        self._screen, self._start = screen, start
        self._buffer = b""
        self._drawn: list[Drawn] = []
        told = self._told(_LOST_S)
        x, y, width, height = told["rows"]
        # What floats over the list while one types, such as completions, hangs from its top.
        self._rows: _AREA = (x, y + height // 2, width, height - height // 2)
        self.pause_ms: int = told["pause"]
        start.window.set_input_focus(X.RevertToParent, X.CurrentTime)

    # -- the hand ------------------------------------------------------------------------
    def key(self, keysym: int, *held: int) -> float:
        """Press and release a key; return when, in s of ``time.perf_counter``."""
        display = self._screen.display
        codes = [display.keysym_to_keycode(one) for one in (*held, keysym)]
        began = time.perf_counter()
        for code in codes:
            xtest.fake_input(display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(display, X.KeyRelease, code)
        display.flush()
        return began

    def rest(self, seconds: float) -> None:
        """Type nothing for a while."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self._look(left)

    def say(self, word: str) -> None:
        """Tell the program itself something."""
        assert self._start.process.stdin is not None
        self._start.process.stdin.write(f"{word}\n".encode())
        self._start.process.stdin.flush()

    # -- the eye -------------------------------------------------------------------------
    def painted(self, text: str) -> tuple[float, int]:
        """Wait until the answer to a text was painted; return when, in s, and its hits.

        Raises:
            Wrong: nothing of that kind was seen.
        """
        end = time.perf_counter() + _LOST_S
        told: Mapping[str, Any] = {}
        while time.perf_counter() < end:
            self._look(0.02)
            if not told or told["text"].strip() != text.strip():
                told = self._told(0) or told
                continue
            for drawn in self._drawn:
                # The server's stamps are whole milliseconds.
                if drawn.at >= told["at"] - 0.001 and drawn.touches(*self._rows):
                    return drawn.at, told["hits"]
        raise Wrong(f"{text!r} was typed and its results were not painted")

    def calm(self, seconds: float = QUIET_S) -> Mapping[str, Any]:
        """Wait until nothing was painted for a while; return the answer told last, if any."""
        last = time.perf_counter()
        told: Mapping[str, Any] = {}
        while time.perf_counter() - last < seconds:
            if self._look(0.02):
                last = time.perf_counter()
            told = self._told(0) or told
        self._drawn.clear()
        return told

    def shown(self) -> Mapping[str, Any]:
        """Return what the list shows; to be asked when it is calm."""
        self.say("show")
        return self._told(_LOST_S)

    def begin(self) -> Mapping[str, Any]:
        """Return how the event loop kept its pace so far; begin to look at it anew."""
        self.say("begin")
        return self._told(_LOST_S)

    def end(self) -> Mapping[str, Any]:
        """End the program; return how its event loop kept its pace."""
        self.say("end")
        return self._told(_LOST_S)

    def _look(self, patience: float) -> bool:
        found = [one for one in self._screen.events(patience) if isinstance(one, Drawn)]
        self._drawn += found
        return bool(found)

    def _told(self, patience: float) -> Mapping[str, Any]:
        """Return the next line of the program, {} if none comes."""
        output = self._start.process.stdout
        assert output is not None
        end = time.perf_counter() + patience
        while b"\n" not in self._buffer:
            left = max(0.0, end - time.perf_counter())
            if not select.select([output], [], [], left)[0]:
                return {}
            more = os.read(output.fileno(), 65536)
            if not more:
                raise Wrong("the program ended")
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\n")
        found: Mapping[str, Any] = json.loads(line)
        return found
