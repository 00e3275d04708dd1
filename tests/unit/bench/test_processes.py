"""A process is at rest when its processor time stands still."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bench import processes


@pytest.fixture
def clock(monkeypatch):
    """Return a function that sets the clock and the processor time used so far, in seconds."""
    now = {"clock": 0.0, "used": 0.0}
    monkeypatch.setattr(processes.time, "monotonic", lambda: now["clock"])
    monkeypatch.setattr(processes, "processor_time", lambda _: now["used"])

    def set_to(seconds: float, used: float) -> None:
        now.update(clock=seconds, used=used)

    return set_to


def test_rest_is_counted_from_the_last_work(clock) -> None:
    rest = processes.Rest(1)
    clock(0.1, 0.08)
    assert rest.seconds() == 0
    clock(0.2, 0.08)
    assert rest.seconds() == pytest.approx(0.1)
    clock(0.3, 0.09)
    assert rest.seconds() == pytest.approx(0.2)
    clock(0.4, 0.19)
    assert rest.seconds() == 0


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only on Linux")
def test_the_memory_of_this_process_is_known() -> None:
    resident, proportional = processes.memory(os.getpid())
    assert 5 < proportional <= resident * 1.05
    assert processes.processor_time(os.getpid()) > 0


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="only on Linux")
def test_what_a_thread_waits_for_a_core_only_grows() -> None:
    queue = processes.CoreQueue()
    before = queue.seconds()
    sum(range(100_000))
    assert queue.seconds() >= before >= 0
