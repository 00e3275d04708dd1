"""What raises, lies or takes too long is named, and ends the command with 1."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.archive.finding import Finder
from desktop_app.domain.results import SearchResult
from tests.bench import fuzz
from tests.bench.__main__ import main
from tests.support.made_queries import shape_of


@pytest.fixture(scope="module")
def cache(tmp_path_factory) -> str:
    return str(tmp_path_factory.mktemp("bench"))


@pytest.fixture(autouse=True)
def _few(monkeypatch) -> None:
    """Leave out all hostile queries but one: they are asked elsewhere."""
    monkeypatch.setattr(fuzz, "HOSTILE", {"every word": "*"})
    monkeypatch.setattr(fuzz, "crowds", lambda _: [])


def asked(cache: str) -> int:
    return main(["fuzz", "--docs", "60", "--queries", "15", "--cache", cache])


def test_what_goes_well_is_counted_and_the_slowest_are_shown(cache, capsys, monkeypatch) -> None:
    monkeypatch.setattr(fuzz, "LIMIT_S", 1e9)
    monkeypatch.setattr(fuzz, "_SLOWEST", 17)
    assert asked(cache) == 0
    told = capsys.readouterr().out
    assert "17 queries" in told
    assert "hostile: every word: *" in told
    assert told.splitlines()[-1].startswith("0 raised")


def test_what_raises_is_named(cache, capsys, monkeypatch) -> None:
    monkeypatch.setattr(fuzz, "LIMIT_S", 1e9)

    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("as if")

    real = Finder.facets
    told = iter([real] * 5 + [fail])  # of the first query, and of all but one of the others
    monkeypatch.setattr(Finder, "facets", lambda *values: next(told, real)(*values))
    assert asked(cache) == 1
    shown = capsys.readouterr().out
    assert "ZeroDivisionError: as if" in shown
    assert shown.splitlines()[-1].startswith("1 raised")


def test_what_takes_too_long_is_named(cache, capsys, monkeypatch) -> None:
    clock = ticking()
    monkeypatch.setitem(fuzz.CLOCKS, "wall", lambda: next(clock))
    monkeypatch.setattr(time, "perf_counter", lambda: 0.0)
    assert asked(cache) == 1
    assert "FAILED hostile: every word: find 0.60 s" in capsys.readouterr().out


def ticking() -> Iterator[float]:
    """Yield moments of which each is 0.6 s after the one before."""
    at = 0.0
    while True:
        yield at
        at += 0.6


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (SearchResult((), (), "", ""), ""),
        (SearchResult((1, 2), (), "x", "A sentence."), ""),
        (SearchResult((1, 1), (), ""), "twice"),
        (SearchResult((1, 2), (0.5,), ""), "score"),
        (SearchResult((), (), "", "no sentence"), "no sentence"),
        (SearchResult((), (), "x" * 20_001), "endless"),
    ],
)
def test_answers_are_looked_at(found: SearchResult, said: str) -> None:
    assert said in fuzz.fault_of(found)
    assert bool(said) == bool(fuzz.fault_of(found))


@pytest.mark.parametrize(
    ("query", "shape"),
    [
        ('title:"court day"~5 AND 2021', 'w:"w w"~9 w 9'),
        ("a* b* c* d* e*", "w* w* w* … "),
        ("a\0b", "w<0>w"),
    ],
)
def test_shapes_hold_no_words(query: str, shape: str) -> None:
    assert shape_of(query) == shape


def test_a_long_shape_is_cut() -> None:
    assert shape_of("(" * 5000) == "(" * 80 + "… (5,000 letters)"
