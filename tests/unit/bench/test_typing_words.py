"""A window that shows other articles than those that hold what was typed is found out."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

import pytest

from tests.bench import typing_words
from tests.bench.figures import missed
from tests.bench.typed_into import Pulse, mark_of
from tests.bench.typing_words import Typed, figures
from tests.bench.typist import Wrong

WANTED = {"market": mark_of([3, 5, 8])}


class Window:
    """Shows some articles, and may be told of a later answer."""

    def __init__(self, ids: list[int], later: str = "market") -> None:
        self.ids, self.later = ids, later

    def calm(self, _: float) -> dict[str, Any]:
        return {"text": self.later}

    def shown(self) -> dict[str, Any]:
        return {"hits": len(self.ids), "mark": mark_of(self.ids)}


def check(window: Any) -> None:
    typing_words._check(window, "market", WANTED)


def test_the_order_of_the_articles_does_not_matter() -> None:
    check(Window([8, 3, 5]))


@pytest.mark.parametrize(
    "window", [Window([3, 5]), Window([3, 5, 9]), Window([]), Window([3, 5, 8], later="mark")]
)
def test_other_articles_and_an_older_answer_that_comes_later_are_wrong(window) -> None:
    with pytest.raises(Wrong, match="market"):
        check(window)


def test_what_misses_is_named() -> None:
    end = {"waited": 17.0, "waited_p999": 3.0, "held": 2.0, "stall": 20.0, "beats": 9}
    end |= {"waited_at": 1.0, "over": 1, "long": [(1.0, 1.021, 17.0), (3.0, 3.014, 10.0)]}
    typed = Typed(
        [40.0, 90.0], 90.0, [50.0], 7, end, {**end, "on_gui_thread": ["find"]}, [(1.003, 1.018)]
    )
    made: Any = type("Made", (), {"articles": 10})
    found = figures(made, typed)
    assert missed(found) == ["event loop kept waiting, longest", "asked on the window's thread"]
    assert "up to 7 of 10 articles" in found[0].detail
    assert "still for every program 1 times, up to 15 ms" in found[2].detail
    assert "without that at best 0 over 16 ms, the longest 10.0 ms" in found[2].detail


@pytest.fixture
def options(tmp_path: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    typing_words.add_arguments(parser)
    return parser.parse_args(["--alone", "--docs", "1", "--cache", str(tmp_path)])


def test_who_may_not_go_first_is_told_so_and_nothing_is_typed(
    options, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(typing_words.shutil, "which", lambda _: "Xvfb")
    monkeypatch.setattr(typing_words, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(os, "sched_setscheduler", refuse)
    assert typing_words.run(options) == 1
    assert "Only an administrator" in capsys.readouterr().err


def test_it_goes_first_before_any_screen_is_started(
    options, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[object] = []

    def start(_: Path) -> None:
        order.append("screen")
        raise Wrong("that is far enough")

    monkeypatch.setattr(typing_words.shutil, "which", lambda _: "Xvfb")
    monkeypatch.setattr(typing_words, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(os, "sched_setscheduler", lambda _, policy, __: order.append(policy))
    monkeypatch.setattr(typing_words, "Screen", start)
    assert typing_words.run(options) == 1
    assert order == [os.SCHED_RR, "screen"]


def test_a_pulse_that_is_asked_before_its_first_beat_has_an_answer(qapp) -> None:
    pulse = Pulse()
    pulse.leave_out()
    told = pulse.told()
    assert (told["beats"], told["over"], told["long"]) == (1, 0, [])
