"""A stall that the host made is told apart from one of the program; the goal asks of both."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.bench import importing
from tests.bench.figures import missed
from tests.bench.importing import Pauses, Pulse


def test_a_stall_is_told_as_it_was_and_without_what_stood_still() -> None:
    pauses = Pauses([(1.0, 1.064, 0.010), (1.064, 1.070, 0.0), (1.070, 1.104, 0.0)])
    still = [(0.2, 0.9), (1.002, 1.042), (1.090, 1.120)]
    raw, left = pauses.figures("importing", "12 files/s", still)
    assert (raw.name, raw.value, raw.most) == ("stall, importing", pytest.approx(60), 50)
    assert missed([raw, left]) == ["stall, importing"]
    assert "1 over 50 ms; had it always had a core, 50 ms; 12 files/s" in raw.detail
    assert left.value == pytest.approx(20)
    assert "0 over 50 ms; a core stood still for every program 2 times, up to 40 ms" in left.detail


def test_what_the_host_did_not_do_is_taken_from_no_stall() -> None:
    raw, left = Pauses([(1.0, 1.064, 0.0)]).figures("importing", "", [(1.5, 1.6)])
    assert left.value == raw.value
    assert left.detail.startswith("1 over 50 ms; a core stood still for every program 0 times")


def test_a_pulse_begins_anew_where_it_was_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, queue = iter([1.0, 1.5, 2.0, 4.0]), iter([0.0, 0.1, 0.1, 0.4])
    monkeypatch.setattr(importing, "time", SimpleNamespace(perf_counter=lambda: next(clock)))
    monkeypatch.setattr(
        importing, "CoreQueue", lambda: SimpleNamespace(seconds=lambda: next(queue))
    )
    pulse = Pulse()
    pulse.beat()
    pulse.beat()
    assert [*pulse.take().each] == [(1.0, 1.5, 0.1), (1.5, 2.0, 0.0)]
    pulse.beat()
    assert [*pulse.take().each] == [(2.0, 4.0, pytest.approx(0.3))]
