"""Key echo: from a key on the X server to the letter on the screen, while a search runs."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterable
from statistics import median

from Xlib import X
from Xlib.ext import xtest

from tests.bench import words
from tests.bench.archives import Made
from tests.bench.cold import ROOT
from tests.bench.figures import Figure, percentile
from tests.bench.screen import Drawn, Screen

ECHO_MS = 5
KEYS = 120
PACE_S = 0.11
"""From one key to the next; a quick typist."""
_LOST_S = 2.0
_BACKSPACE = 0xFF08
_AREA = tuple[int, int, int, int]


def echo(screen: Screen, small: Made, large: Made) -> list[Figure]:
    """Type into the search field of the large archive, at rest and beside a search in the small."""
    figures = []
    for busy in (False, True):
        command = [sys.executable, "-m", "tests.bench.inside", str(large.folder), "--type"]
        command += ["--search-in", str(small.folder), "--cache", str(small.cache)] if busy else []
        # Both archives are opened with the same user folders, so both keys must be there.
        with large.visited(small) as home:
            environment = screen.environment(home)
            with screen.start(command, environment, folder=ROOT, rests=not busy) as start:
                assert start.process.stdout is not None
                area = tuple(json.loads(start.process.stdout.readline()))
                start.window.set_input_focus(X.RevertToParent, X.CurrentTime)
                times = _type(screen, area, _letters())
        when = "while a search runs" if busy else "typing alone"
        target = ECHO_MS if busy else None
        told = f"median {median(times):.1f}, worst {max(times):.1f} ms of {len(times)} keys"
        figures.append(Figure(f"key echo p95, {when}", percentile(times, 0.95), "ms", target, told))
    return figures


def _letters() -> Iterable[int]:
    """Return keysyms: words, each taken back letter by letter before the next."""
    rng = random.Random(7)
    vocabulary = words.latin(rng, 3_000)
    typed: list[int] = []
    while len(typed) < KEYS:
        word = rng.choice(vocabulary.words)[:8]
        typed += [ord(letter) for letter in word] + [_BACKSPACE] * len(word)
    return typed[:KEYS]


def _type(screen: Screen, area: _AREA, keysyms: Iterable[int]) -> list[float]:
    """Return milliseconds from each key to the first drawing in the area."""
    times = []
    display = screen.display
    _pass(screen, 0.5)
    for keysym in keysyms:
        code = display.keysym_to_keycode(keysym)
        began = time.perf_counter()
        xtest.fake_input(display, X.KeyPress, code)
        xtest.fake_input(display, X.KeyRelease, code)
        display.flush()
        times.append((_echoed(screen, area, began) - began) * 1e3)
        _pass(screen, began + PACE_S - time.perf_counter())
    return times


def _echoed(screen: Screen, area: _AREA, began: float) -> float:
    while time.perf_counter() - began < _LOST_S:
        for event in screen.events(0.05):
            if isinstance(event, Drawn) and event.touches(*area):
                return time.perf_counter()
    raise RuntimeError("a key was typed and nothing was drawn in the search field")


def _pass(screen: Screen, seconds: float) -> None:
    """Take note of nothing for a while."""
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        screen.events(left)
