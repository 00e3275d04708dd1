"""What stood still for every program is told apart from what one program waited for."""

from __future__ import annotations

import os
import sys
from functools import partial
from types import SimpleNamespace

import pytest

from tests.bench import witness
from tests.bench.processes import family
from tests.bench.witness import joined, shared, within, witnesses


def test_what_overlaps_is_one_standstill() -> None:
    assert joined([(5.0, 6.0), (1.0, 2.0), (1.5, 3.0), (1.6, 1.7)]) == [(1.0, 3.0), (5.0, 6.0)]
    assert joined([]) == []


def test_only_what_lies_in_a_pause_counts_for_it() -> None:
    still = [(1.0, 3.0), (5.0, 6.0)]
    assert shared((2.0, 5.5), still) == pytest.approx(1.5)
    assert shared((3.0, 5.0), still) == 0


def test_standstills_at_other_times_do_not_count() -> None:
    assert within((2.0, 5.5), [(1.0, 3.0), (5.0, 6.0), (5.5, 7.0), (0.0, 1.5)]) == [
        (1.0, 3.0),
        (5.0, 6.0),
    ]


def test_only_what_neither_the_clock_nor_another_program_explains_is_a_standstill(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    times = [  # the clock, what it computed itself, what it waited for a core
        (0.0, 0.0, 0.0),
        (0.002, 0.0, 0.0),  # slept as long as it wanted to
        (0.024, 0.0, 0.0),  # a standstill of 20 ms
        (0.046, 0.0, 0.020),  # another program had the core
        (0.068, 0.020, 0.020),  # it computed
        (0.0725, 0.020, 0.020),  # the clock's noise
    ]
    clock, used, queued = (iter(each) for each in zip(*times, strict=True))
    ends = iter([False] * (len(times) - 1) + [True])

    def select(*_: object) -> tuple[bool]:
        return (next(ends),)

    clocks = SimpleNamespace(perf_counter=partial(next, clock), thread_time=partial(next, used))
    queue = SimpleNamespace(seconds=partial(next, queued))
    monkeypatch.setattr(witness, "select", SimpleNamespace(select=select))
    monkeypatch.setattr(witness, "time", clocks)
    monkeypatch.setattr(witness, "CoreQueue", lambda: queue)
    assert witness.watched() == [pytest.approx((0.004, 0.024))]


@pytest.mark.skipif(sys.platform != "linux", reason="witnesses stand on Linux only")
def test_no_witness_is_left() -> None:
    before = set(family(os.getpid()))
    with witnesses() as cores:
        standing = set(family(os.getpid())) - before
        assert len(standing) == len(os.sched_getaffinity(0))
        cores.standstills()
        assert not standing & set(family(os.getpid()))
    with witnesses():  # which nobody asks
        standing = set(family(os.getpid())) - before
    assert not standing & set(family(os.getpid()))
