"""Coverage is measured in threads and parts of tests, and where nothing wants it is not."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Generator

import pytest
import traced_threads
from coverage import CoverageData
from measured_parts import MeasuredParts

from tests.conftest import SUPPORT
from tests.support.own_process import unmeasured
from tests.support.pace import untraced

PROGRAM = """import threading


def work():
    return threading.current_thread().name


assert threading.gettrace() is None
threads = [threading.Thread(target=work) for _ in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_a_thread_of_another_process_is_measured_without_a_hook_that_can_fail(tmp_path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    wanted = tmp_path / "measured"
    wanted.write_text("[run]\nconcurrency = thread\ndata_file = lines\n")
    subprocess.run(
        [sys.executable, str(program)],
        env={
            **unmeasured(),
            "PYTHONPATH": str(SUPPORT),
            "COVERAGE_PROCESS_START": str(wanted),
        },
        cwd=tmp_path,
        check=True,
        timeout=60,
    )
    data = CoverageData(str(tmp_path / "lines"))
    data.read()
    assert 5 in (data.lines(str(program.resolve())) or [])


def test_what_begins_while_nothing_is_measured_is_not_measured(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COVERAGE_PROCESS_START", "wanted")
    monkeypatch.setattr(traced_threads, "_left_out", 0)  # nothing is measured in these tests
    measured: list[str] = []
    monkeypatch.setattr(threading, "gettrace", lambda: lambda frame, *_: measured.append("yes"))
    monkeypatch.setattr(threading, "settrace", lambda _: None)
    inner = threading.Thread._bootstrap_inner
    monkeypatch.setattr(threading.Thread, "_bootstrap_inner", inner)  # to be as it was afterwards
    traced_threads.one_at_a_time()

    def begin() -> int:
        before = len(measured)
        thread = threading.Thread(target=len, args=("",))
        thread.start()
        thread.join()
        return len(measured) - before

    with untraced():
        assert (begin(), os.environ.get("COVERAGE_PROCESS_START")) == (0, None)
    assert (begin() > 0, os.environ["COVERAGE_PROCESS_START"]) == (True, "wanted")


def _kept_trace(*_: object) -> None:
    """Stand in for what measures."""


def test_a_test_that_wants_it_from_within_is_not_measured_from_there_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(traced_threads, "_left_out", 0)  # nothing is measured in these tests
    parts, wanted = MeasuredParts(_kept_trace), untraced(alone=False)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        whole, fixture, end = (
            parts.pytest_runtest_call(),
            parts.pytest_fixture_setup(),
            parts.pytest_runtest_teardown(),
        )
        next(whole)
        told = [sys.gettrace()]
        next(fixture)
        wanted.__enter__()
        _end(fixture)
        told.append(sys.gettrace())
        _end(whole)
        next(end)
        wanted.__exit__(None, None, None)
        _end(end)
        told.append(sys.gettrace())
    finally:
        sys.settrace(tracer)
    assert told == [_kept_trace, None, None]


def _end(part: Generator[None, object, object]) -> None:
    with pytest.raises(StopIteration):
        part.send(None)


def _trace_in(part: Generator[None, object, object]) -> object:
    """Return what measures within a part of a test; end the part."""
    next(part)
    inside = sys.gettrace()
    _end(part)
    return inside


@pytest.mark.parametrize("name", ["fixture_setup", "runtest_call", "runtest_teardown"])
def test_the_parts_of_a_test_are_measured_and_nothing_between_them(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(traced_threads, "_left_out", 0)  # nothing is measured in these tests
    part = getattr(MeasuredParts(_kept_trace), f"pytest_{name}")
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        told = _trace_in(part()), sys.gettrace()
        with traced_threads.unmeasured():
            told += _trace_in(part()), sys.gettrace()
    finally:
        sys.settrace(tracer)
    assert told == (_kept_trace, None, None, None)
