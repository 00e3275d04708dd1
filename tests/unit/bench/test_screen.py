"""What is seen on the screen is told apart by where it is."""

from __future__ import annotations

import time

import pytest

from tests.bench import screen
from tests.bench.__main__ import main


@pytest.mark.parametrize(
    ("area", "touches"),
    [
        ((0, 0, 100, 100), True),
        ((19, 19, 5, 5), True),
        ((20, 10, 5, 5), False),
        ((10, 20, 5, 5), False),
        ((0, 0, 10, 100), False),
        ((0, 0, 11, 11), True),
    ],
)
def test_drawings_touch_what_they_overlap(area, touches) -> None:
    assert screen.Drawn(0.0, 10, 10, 10, 10).touches(*area) is touches


@pytest.mark.parametrize("age_ms", [0, 3, 5_000])
def test_the_servers_stamps_are_read_on_our_clock(age_ms, monkeypatch) -> None:
    monkeypatch.setattr(time, "perf_counter", lambda: 2**32 / 1e3 + 2.0)
    assert screen._clock((2_000 - age_ms) % 2**32) == pytest.approx(
        2**32 / 1e3 + 2.0 - age_ms / 1e3
    )


def test_the_help_names_every_benchmark(capsys) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    assert "gui" in capsys.readouterr().out
