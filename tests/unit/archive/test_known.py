"""Facts hold for the state of the archive that was begun last."""

from __future__ import annotations

from desktop_app.archive import known
from desktop_app.archive.known import Known


def test_a_question_about_an_older_state_finds_nothing_and_takes_nothing_away() -> None:
    kept = Known()
    kept.begin(7)
    kept.keep(7, "all", [1, 2])
    kept.begin(8)
    assert kept.get(7, "all") is None
    kept.keep(8, "all", [1, 2, 3])
    kept.keep(7, "all", [1, 2])
    assert kept.get(7, "all") is None
    assert kept.get(8, "all") == [1, 2, 3]
    kept.begin(8)
    assert kept.get(8, "all") == [1, 2, 3]


def test_the_first_fact_makes_room_for_one_too_many(monkeypatch) -> None:
    monkeypatch.setattr(known, "MOST", 2)
    kept = Known()
    kept.begin(1)
    for number in range(3):
        kept.keep(1, number, str(number))
    assert [kept.get(1, number) for number in range(3)] == [None, "1", "2"]
