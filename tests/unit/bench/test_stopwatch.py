"""A stopwatch counts each turn once, by the clock and by the processor."""

from __future__ import annotations

import time

from tests.bench.stopwatch import Stopwatch


def test_each_turn_is_one_time(monkeypatch) -> None:
    clock, used = iter([1.0, 1.010, 2.0, 2.030]), iter([0.1, 0.104, 0.2, 0.206])
    monkeypatch.setattr(time, "perf_counter", lambda: next(clock))
    monkeypatch.setattr(time, "thread_time", lambda: next(used))
    watch = Stopwatch()
    for _ in range(2):
        with watch:
            pass
    assert [round(took) for took in watch.clock] == [10, 30]
    assert [round(took) for took in watch.computed] == [4, 6]
    assert round(watch.p(0.95)) == 30
    assert watch.told(0.95) == "median 20.0, worst 30.0 of 2; computing 6.0 ms"
