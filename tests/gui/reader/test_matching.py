"""Going from match to match."""

from __future__ import annotations

from desktop_app.domain.results import Matches
from desktop_app.gui.reader.matching import MatchWalk

MATCHES = Matches(title=((3, 5),), text=((10, 12), (50, 52), (90, 92)))


def test_the_headline_comes_first_and_the_end_leads_back() -> None:
    walk = MatchWalk(MATCHES)
    steps = [walk.go(1, None) for _ in range(5)]
    assert [(s.in_title, s.start, s.number, s.wrapped) for s in steps if s] == [
        (True, 3, 1, False),
        (False, 10, 2, False),
        (False, 50, 3, False),
        (False, 90, 4, False),
        (True, 3, 1, True),
    ]


def test_backwards_from_the_top_goes_to_the_end() -> None:
    step = MatchWalk(MATCHES).go(-1, None)
    assert step is not None
    assert (step.start, step.total, step.wrapped) == (90, 4, True)


def test_the_first_step_goes_on_from_what_is_in_view() -> None:
    forwards, backwards = MatchWalk(MATCHES).go(1, 20), MatchWalk(MATCHES).go(-1, 60)
    assert forwards is not None
    assert forwards.start == 50
    assert backwards is not None
    assert backwards.start == 50
    past = MatchWalk(MATCHES).go(1, 95)
    assert past is not None
    assert (past.start, past.wrapped) == (3, True)


def test_without_matches_there_is_nowhere_to_go() -> None:
    assert MatchWalk(Matches()).go(1, None) is None


def test_without_wrapping_the_end_is_the_end() -> None:
    walk = MatchWalk(MATCHES)
    assert walk.go(-1, None, wrap=False) is None
    numbers = [step.number if (step := walk.go(1, None, wrap=False)) else 0 for _ in range(5)]
    assert numbers == [1, 2, 3, 4, 0]
    back = walk.go(-1, None, wrap=False)
    assert back is not None
    assert back.number == 3
