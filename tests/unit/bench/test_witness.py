"""What stood still for every program is told apart from what one program waited for."""

from __future__ import annotations

import sys
import time

import pytest

from tests.bench.witness import joined, shared, witnesses


def test_what_overlaps_is_one_standstill() -> None:
    assert joined([(5.0, 6.0), (1.0, 2.0), (1.5, 3.0), (1.6, 1.7)]) == [(1.0, 3.0), (5.0, 6.0)]
    assert joined([]) == []


def test_only_what_lies_in_a_pause_counts_for_it() -> None:
    still = [(1.0, 3.0), (5.0, 6.0)]
    assert shared((2.0, 5.5), still) == pytest.approx(1.5)
    assert shared((3.0, 5.0), still) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux")
def test_witnesses_tell_times_that_have_been() -> None:
    began = time.perf_counter()
    with witnesses() as cores:
        found = cores.standstills()
    assert all(began <= begin < end <= time.perf_counter() for begin, end in found)
