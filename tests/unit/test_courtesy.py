"""Workers stand back while a window computes, but never for long."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from desktop_app.jobs import JobContext, courtesy

LONG_S = 20.0


@pytest.fixture(autouse=True)
def at_work(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this thread be a window that computes."""
    monkeypatch.setattr(type(courtesy), "PATIENCE_S", LONG_S)
    courtesy.begin()
    yield
    courtesy.end()


@pytest.mark.parametrize(
    "ask",
    [courtesy.stand_back, JobContext().checkpoint, lambda: JobContext().cancelled],
    ids=["asked plainly", "at a checkpoint", "asked whether to stop"],
)
def test_a_worker_waits_until_the_window_is_done(ask: Callable[[], object]) -> None:
    order: list[str] = []
    arrived = threading.Event()

    def work() -> None:
        arrived.set()
        ask()
        order.append("worker")

    worker = threading.Thread(target=work)
    worker.start()
    assert arrived.wait(LONG_S)
    assert courtesy.wanted
    order.append("window")
    courtesy.end()
    worker.join()
    assert order == ["window", "worker"]
    assert not courtesy.wanted


def test_a_worker_goes_on_when_its_patience_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(courtesy), "PATIENCE_S", 0.0)
    worker = threading.Thread(target=JobContext().checkpoint)
    worker.start()
    worker.join(LONG_S)
    assert not worker.is_alive()
    assert courtesy.wanted


def test_the_window_does_not_wait_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(threading.Event, "wait", lambda _, timeout: waited.append(timeout))
    assert not JobContext().cancelled
    assert waited == []
