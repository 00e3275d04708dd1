"""Tells when a core of this machine stood still for everybody. Argument: the core's number.

The host of a virtual machine may keep a core to itself, or stop the whole machine for a moment:
every program stands still then, and is late through no fault of its own. What does nothing but
sleep shows it. How long it waited for a core that another program had the system tells, so that
this counts as no standstill. One witness stands on each core, until its input has ended.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from tests.bench.processes import CoreQueue

STEP_S = 0.002
"""So long it sleeps at a time."""

NOTED_S = 0.003
"""What is shorter is noise of clocks."""

Times = tuple[float, float]
"""Begin and end, in s of ``time.perf_counter``."""


def watched() -> list[Times]:
    """Sleep until the input ends; return when everything stood still."""
    queue, found = CoreQueue(), []
    now, used, queued = time.perf_counter(), time.thread_time(), queue.seconds()
    while not select.select([sys.stdin], [], [], STEP_S)[0]:
        before, after = (now, used, queued), time.perf_counter()
        used, queued = time.thread_time(), queue.seconds()
        still = after - before[0] - STEP_S - (used - before[1]) - (queued - before[2])
        if still > NOTED_S:
            found.append((after - still, after))
        now = after
    return found


class Witnesses:
    """What stands on the cores of this machine, until it is asked."""

    def __init__(self, started: Iterable[subprocess.Popen[bytes]]) -> None:
        self._started = [*started]

    def standstills(self) -> list[Times]:
        """End them; return when any core stood still, in order, none overlapping."""
        told = [one.communicate()[0] for one in self._started]
        return joined((begin, end) for text in told for begin, end in json.loads(text))

    def end(self) -> None:
        """End what still stands there."""
        for one in self._started:
            if one.poll() is None:
                one.kill()
                one.communicate()


@contextmanager
def witnesses() -> Iterator[Witnesses]:
    """Put a witness on each core that this process may compute on."""
    command = [sys.executable, "-m", "tests.bench.witness"]
    pipe = subprocess.PIPE
    cores = sorted(os.sched_getaffinity(0))
    made = Witnesses(
        subprocess.Popen([*command, str(core)], stdin=pipe, stdout=pipe) for core in cores
    )
    try:
        yield made
    finally:
        made.end()


def joined(times: Iterable[Times]) -> list[Times]:
    """Return the same in order, what overlaps as one."""
    found: list[Times] = []
    for begin, end in sorted(times):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found


def within(whole: Times, parts: Iterable[Times]) -> list[Times]:
    """Return those times that lie in another one, if only in part."""
    return [one for one in parts if shared(whole, [one])]


def shared(whole: Times, parts: Iterable[Times]) -> float:
    """Return how many seconds of a time lie in others, which do not overlap."""
    return sum(max(0.0, min(whole[1], end) - max(whole[0], begin)) for begin, end in parts)


def without(still: Iterable[Times], pauses: Iterable[tuple[float, float, float]]) -> list[float]:
    """Return what waits would be at best, in ms, without what every program of a core waited for.

    Which core a program waited for is not known: it may have been another one.

    Args:
        still: when cores stood still.
        pauses: begin and end of a pause in s, and the ms of it that are a wait.
    """
    apart = [*still]
    return [max(0.0, wait - shared((begin, end), apart) * 1e3) for begin, end, wait in pauses]


def stood_still(still: Iterable[Times]) -> str:
    """Tell how often cores stood still, and for how long."""
    each = [(end - begin) * 1e3 for begin, end in still]
    longest = max(each, default=0.0)
    return f"a core stood still for every program {len(each)} times, up to {longest:.0f} ms"


def main() -> None:
    """Stand on a core and tell."""
    os.sched_setaffinity(0, [int(sys.argv[1])])
    print(json.dumps(watched()))


if __name__ == "__main__":
    main()
