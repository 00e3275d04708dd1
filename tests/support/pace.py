"""How slow the machine is just now, so that a limit in seconds means the same amount of work."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import traced_threads

_NOMINAL_S = 0.03
"""What the loop below takes on an idle machine of the kind that the limits were set on."""
_TELLS = "COVERAGE_PROCESS_"
"""How the names begin in the environment that have a process measured."""


def slowness() -> float:
    """Return how many times slower this thread runs now than there; 1 at least.

    Two threads on one core's two halves, or a slower Python, make the same work take longer.
    """
    return max(1.0, min(_loop() for _ in range(3)) / _NOMINAL_S)


def _loop() -> float:
    began = time.thread_time()
    counted: dict[int, float] = {}
    for number in range(200_000):
        counted[number % 977] = counted.get(number % 977, 0.0) + number * 0.5
    return time.thread_time() - began


def in_time(took: float, limit: float) -> bool:
    """Whether work took less than a limit, both in seconds of this thread's own."""
    return took < limit or took < limit * slowness()


@contextmanager
def untraced(*, alone: bool = True) -> Iterator[None]:
    """Measure no coverage meanwhile, in this thread and in processes and threads that begin.

    It makes all work some three times slower, and each process begin later. Nor does work that
    is ``alone`` pay for what other tests left: a garbage collection that looks through the
    objects of a whole run takes seconds.
    """
    if alone:
        gc.collect()
        gc.freeze()
    told = {name: text for name, text in os.environ.items() if name.startswith(_TELLS)}
    for name in told:
        del os.environ[name]
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        with traced_threads.unmeasured():
            yield
    finally:
        sys.settrace(tracer)
        os.environ.update(told)
