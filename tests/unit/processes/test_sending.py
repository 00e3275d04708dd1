"""Messages that are written ahead to a process."""

from __future__ import annotations

import threading

import pytest

from desktop_app.processes.sending import Sender


class Slow:
    """A process that takes nothing before it is let go on; ``dies``: it is gone by then."""

    def __init__(self, dies: bool = False) -> None:
        self.go_on = threading.Event()
        self.dies = dies
        self.taken: list[tuple[bytes, bytes]] = []

    def send(self, kind: bytes, payload: bytes) -> None:
        self.go_on.wait()
        if self.dies:
            raise BrokenPipeError
        self.taken.append((kind, payload))


def test_messages_are_taken_in_order_and_nobody_waits_for_the_process() -> None:
    child = Slow()
    sender = Sender(child)
    sent = [(b"A", bytes([number])) for number in range(20)]
    assert all([sender.send(*message) for message in sent])
    assert child.taken == []
    child.go_on.set()
    sender.finish()
    assert child.taken == sent


def test_no_more_waits_than_may() -> None:
    child = Slow()
    sender = Sender(child, most=100)
    sent: list[int] = []

    def send() -> None:
        for number in range(4):
            sender.send(b"A", bytes(60))
            sent.append(number)

    thread = threading.Thread(target=send)
    thread.start()
    thread.join(0.05)
    assert len(sent) <= 1
    child.go_on.set()
    thread.join()
    sender.finish()
    assert len(child.taken) == 4


def test_a_process_that_cannot_be_written_to_is_ended_and_nobody_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended, told = [], []

    class Short(Slow):
        def send(self, kind: bytes, payload: bytes) -> None:
            raise MemoryError

        def kill(self) -> None:
            ended.append(self)

    monkeypatch.setattr(threading, "excepthook", told.append)
    child = Short()
    sender = Sender(child, most=10)
    while sender.send(b"A", bytes(10)):
        pass
    sender.finish()
    assert ended == [child]
    assert [one.exc_type for one in told] == [MemoryError]


@pytest.mark.parametrize("waiting", [1, 50])
def test_whoever_sends_to_a_process_that_is_gone_is_told(waiting: int) -> None:
    child = Slow(dies=True)
    sender = Sender(child, most=waiting)
    sender.send(b"A", bytes(10))
    threading.Timer(0.01, child.go_on.set).start()
    while sender.send(b"A", bytes(10)):
        pass
    assert not sender.send(b"A", bytes(10))
    sender.finish()
    assert child.taken == []
