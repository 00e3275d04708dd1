"""A day's work without a mouse: what a reporter does, with keys only.

Where the window stands is heard as a screen reader tells it; what was really stored is asked of
the command line, which reads beside the open window.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.desk import Desk
from tests.support.stage import until


@pytest.fixture
def desk(play, guardbook, articles):
    """Open a window on an archive of three articles."""
    with play(articles) as stage:
        stage.focus("Guardbook")
        stage.wait_words("All articles, 3")
        yield Desk(stage, guardbook)


def test_a_day_by_keyboard_alone(desk: Desk, tmp_path: Path) -> None:
    desk.opens("A court in Port Merrin")
    _bring_in_and_walk(desk, tmp_path)
    _find_and_mark(desk)
    _undo_and_redo(desk)
    day = next(one["published"] for one in desk.listed() if one["annotations"])
    _organise(desk, day)
    _correct(desk, day)
    _throw_away_and_take_back(desk)
    _hand_over(desk, tmp_path)


def _bring_in_and_walk(desk: Desk, tmp_path: Path) -> None:
    stage = desk.stage
    # Another clipping comes in by the file dialog.
    late = tmp_path / "late.txt"
    late.write_text(
        " date 2022-07-02 The port committee adjourned its hearing to the autumn.\n\n"
        "Nobody from the board came.\n",
        encoding="utf-8",
    )
    stage.press("ctrl+i")
    desk.choose_file("^Import", late)
    until(desk.listed, lambda found: len(found) == 4)
    stage.focus("Guardbook")
    stage.wait_words("All articles, 4")

    # Through the list with J and K; what is opened is read.
    stage.press("ctrl+2", "k")
    desk.opens("The port committee adjourned")
    stage.press("j")
    desk.opens("A court in Port Merrin")
    stage.press("j")
    desk.opens("Supporters of the dismissed")
    stage.press("k")
    desk.opens("A court in Port Merrin")


def _find_and_mark(desk: Desk) -> None:
    stage = desk.stage
    # Search; Enter opens the first hit at its match.
    stage.press("ctrl+f")
    stage.type("ships")
    until(lambda: stage.find("result"), lambda found: found is not None and "2" in found.name)
    stage.press("Return")
    until(lambda: stage.focused, lambda found: found is not None and found.name == "Article")

    # Mark the rest of the line, note it, tag it, file it, star it.
    stage.press("ctrl+3", "shift+End")
    until(lambda: stage.wait("Highlight", "push button"), lambda one: "ENABLED" in one.states)
    stage.press("2")
    first = until(desk.annotated, len)[0]
    assert first["colour"] == "green"
    stage.press("n")
    until(lambda: stage.focused, lambda found: found is not None and "EDITABLE" in found.states)
    stage.type("Ask the clerk for the list")
    stage.press("ctrl+Return")
    until(lambda: [one for one in desk.annotated() if one["note"]], len)


def _undo_and_redo(desk: Desk) -> None:
    stage = desk.stage
    # All of it undone and done again.
    notes = len(desk.annotated())
    stage.press("ctrl+z")
    until(lambda: [one for one in desk.annotated() if one["note"]], lambda found: not found)
    stage.press("ctrl+shift+z")
    until(lambda: [one for one in desk.annotated() if one["note"]], len)
    assert len(desk.annotated()) == notes


def _organise(desk: Desk, day: str) -> None:
    stage = desk.stage
    # Tag it, file it in a new case, put a star on it by the palette.
    stage.press("t")
    desk.into_field()
    stage.type("harbour/lists")
    stage.press("Return")
    until(lambda: desk.shown(day)["tags"], lambda tags: "harbour/lists" in tags)
    stage.press("Escape", "ctrl+3", "e")
    desk.into_field()
    stage.type("Inspection lists")
    stage.press("Return")
    until(lambda: desk.shown(day)["cases"], lambda cases: cases == ["Inspection lists"])
    stage.press("Escape", "ctrl+k")
    desk.into_field()
    stage.type("star")
    until(lambda: stage.find("Star"))
    stage.press("Return")
    until(lambda: desk.search("is:starred")["total"], lambda total: total == 1)


def _correct(desk: Desk, day: str) -> None:
    stage = desk.stage
    # Correct the title in the details.
    stage.press("ctrl+d")
    title = until(lambda: stage.focused, lambda one: one is not None and "EDITABLE" in one.states)
    assert title is not None
    assert title.name == "Title"
    stage.press("ctrl+a")
    stage.type("The harbour lists")
    stage.press("Return")
    until(lambda: desk.shown(day)["title"], lambda told: told == "The harbour lists")
    stage.press("ctrl+d")
    stage.wait_gone("Details", "filler")


def _throw_away_and_take_back(desk: Desk) -> None:
    stage = desk.stage
    # To the Trash and back.
    stage.press("Escape", "ctrl+2", "Delete")
    until(lambda: desk.search("is:trashed")["total"], lambda total: total == 1)
    stage.press("ctrl+z")
    until(lambda: desk.search("is:trashed")["total"], lambda total: total == 0)


def _hand_over(desk: Desk, tmp_path: Path) -> None:
    stage = desk.stage
    # Hand it over, and go home.
    out = tmp_path / "handed over.pdf"
    stage.press("ctrl+e")
    stage.wait("Export…", "push button")
    stage.press("Return")
    desk.choose_file("^Export", out)
    until(lambda: out.exists())
    assert out.read_bytes().startswith(b"%PDF")
    stage.focus("Guardbook")
    # The export is looked through once more when its file is there; until then the window stays.
    until(lambda: stage.press("ctrl+q") or not stage.hear().role)
