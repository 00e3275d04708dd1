"""Tags and cases by mouse from outside, and an original that is saved again."""

from __future__ import annotations

from pathlib import Path

from tests.support.desk import Desk
from tests.support.stage import Heard, until


def test_articles_are_dragged_into_a_case_tags_merged_and_an_original_saved(
    desk: Desk, guardbook, articles: Path, tmp_path: Path
) -> None:
    _drag_into_a_case(desk)
    _merge(desk, guardbook)
    _save_the_original(desk, articles, tmp_path)


def _line(desk: Desk, name: str) -> Heard:
    """Wait for a line of the sidebar or a row of the list."""
    return desk.stage.wait(name, "table cell")


def _drag(desk: Desk, row: str, line: str) -> None:
    start, end = _line(desk, row).at, _line(desk, line).at
    assert start is not None
    assert end is not None
    x, y = start[0] + 60, start[1] + start[3] // 2
    to_x, to_y = end[0] + 60, end[1] + end[3] // 2
    move = [
        word
        for at in range(1, 9)
        for word in ("mousemove", x + (to_x - x) * at // 8, y + (to_y - y) * at // 8)
    ]
    desk.stage.hand("mousemove", x, y, "mousedown", 1, *move, "mouseup", 1)


def _name(desk: Desk, key: str, name: str) -> None:
    desk.stage.press(key)
    desk.into_field()
    desk.stage.type(name)
    desk.stage.press("Return")
    _line(desk, f"{name}, 0 articles")


def _drag_into_a_case(desk: Desk) -> None:
    stage = desk.stage
    _name(desk, "ctrl+shift+n", "Lists")
    _name(desk, "ctrl+shift+t", "board")
    _name(desk, "ctrl+shift+t", "trial")
    # All three at once into a case and on a tag, one of them on another tag.
    stage.press("ctrl+2", "ctrl+a")
    stage.wait_words("3 articles selected")
    _drag(desk, "A court in Port Merrin", "Lists, ")
    until(desk.listed, lambda found: [one["cases"] for one in found] == [["Lists"]] * 3)
    _drag(desk, "A court in Port Merrin", "board, ")
    until(desk.listed, lambda found: [one["tags"] for one in found] == [["board"]] * 3)
    stage.press("ctrl+2", "Escape")


def _merge(desk: Desk, guardbook) -> None:
    stage = desk.stage
    # Another name that is taken asks whether the two are to be one; nothing is lost by undo.
    stage.click(_line(desk, "board, 3"))
    stage.press("F2", "ctrl+a")
    stage.type("trial")
    stage.press("Return")
    desk.push("Merge")
    until(desk.listed, lambda found: [one["tags"] for one in found] == [["trial"]] * 3)
    assert "board" not in guardbook("tag").out
    stage.press("ctrl+z")
    until(desk.listed, lambda found: [one["tags"] for one in found] == [["board"]] * 3)


def _save_the_original(desk: Desk, articles: Path, tmp_path: Path) -> None:
    stage, out = desk.stage, tmp_path / "again.txt"
    stage.click(_line(desk, "All articles, 3"))
    stage.click(_line(desk, "A court in Port Merrin"))
    desk.opens("A court in Port Merrin")
    stage.press("ctrl+shift+s")
    stage.focus("^Save")
    stage.press("ctrl+a")
    stage.type(str(out))
    stage.press("Return")
    until(out.exists)
    until(out.read_bytes, lambda found: found == (articles / "court.txt").read_bytes())
