"""What comes from the program to a process that reads with a neighbour, in whatever order."""

from __future__ import annotations

import io

import pytest

from desktop_app.errors import UnreadableSource
from desktop_app.importing import parcels
from desktop_app.importing.parcels import ALONE, DATA, DONE, REQUEST, SHARE, SHARED
from desktop_app.importing.sharing import Requests
from desktop_app.processes import frames

ONE, TWO = ((REQUEST, b"one"), (DATA, b"1")), ((REQUEST, b"two"), (DATA, b"2"))
FOUND = ((SHARED, b"pages "), (SHARED, b"of it"), (DONE, b""))
FAILED = parcels.pack_problem(UnreadableSource("It takes too long.", "Wait."))


def requests(*said: tuple[bytes, bytes]) -> tuple[Requests, io.BytesIO]:
    answers = io.BytesIO()
    return Requests(io.BytesIO(b"".join(frames.packed(*each) for each in said)), answers), answers


def test_requests_come_one_after_the_other():
    asked, _ = requests(*ONE, *TWO)
    assert [asked.receive() for _ in range(5)] == [*ONE, *TWO, None]


def test_what_a_neighbour_found_is_put_together_and_requests_wait():
    asked, answers = requests(*ONE, TWO[0], FOUND[0], TWO[1], *FOUND[1:])
    assert [asked.receive(), asked.receive()] == [*ONE]
    asked.ask("5 9")
    assert answers.getvalue() == frames.packed(SHARE, b"5 9")
    assert asked.take() == b"pages of it"
    assert [asked.receive() for _ in range(3)] == [*TWO, None]


def test_there_may_be_no_neighbour():
    asked, _ = requests((ALONE, b""), *TWO)
    asked.ask("5 9")
    assert asked.take() is None
    assert asked.receive() == TWO[0]


def test_a_neighbour_that_fails_says_why():
    asked, _ = requests(FOUND[0], FAILED)
    asked.ask("5 9")
    with pytest.raises(UnreadableSource, match="takes too long"):
        asked.take()


def test_with_the_program_gone_nobody_waits():
    asked, _ = requests(FOUND[0])
    asked.ask("5 9")
    assert asked.take() is None
    assert asked.receive() is None


@pytest.mark.parametrize("left", [FOUND, ((ALONE, b""),), (FAILED,)])
def test_what_was_found_for_a_source_that_failed_before_is_dropped(left):
    asked, _ = requests(*left, *ONE)
    asked.ask("5 9")
    assert [asked.receive() for _ in range(3)] == [*ONE, None]
    asked, _ = requests(*left, *ONE, *FOUND)
    asked.ask("5 9")
    asked.ask("1 2")
    assert asked.take() == b"pages of it"
    assert asked.receive() == ONE[0]
