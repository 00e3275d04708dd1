"""Tags and cases by mouse from outside; an original saved and opened; an archive verified."""

from __future__ import annotations

from pathlib import Path

from tests.support.desk import Desk
from tests.support.stage import Heard, until

_MOVES = 5
"""Of the mouse while it drags: to begin, to be over something, and to stay there."""


def test_articles_are_dragged_tags_merged_originals_saved_and_opened_and_all_is_verified(
    desk: Desk, guardbook, articles: Path, tmp_path: Path
) -> None:
    _drag_into_a_case(desk)
    _merge(desk, guardbook)
    _save_the_original(desk, articles, tmp_path)
    _verify(desk)
    _open_in_another_program(desk, articles, tmp_path)


def _line(desk: Desk, name: str) -> Heard:
    """Wait for a line of the sidebar or a row of the list."""
    return desk.stage.wait(name, "table cell")


def _drag(desk: Desk, row: str, line: str) -> None:
    start, end = _line(desk, row).at, _line(desk, line).at
    assert start is not None
    assert end is not None
    x, y = start[0] + 60, start[1] + start[3] // 2
    to_x, to_y = end[0] + 60, end[1] + end[3] // 2
    desk.stage.hand("mousemove", x, y, "mousedown", 1)
    for at in range(1, _MOVES + 1):
        to = x + (to_x - x) * at // _MOVES, y + (to_y - y) * at // _MOVES
        desk.stage.hand("mousemove", *to)
        desk.stage.hear()  # answered once the move has arrived: moves that wait become one
    desk.stage.hand("mouseup", 1)


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
    desk.choose_file("^Save", out)
    until(out.exists)
    until(out.read_bytes, lambda found: found == (articles / "court.txt").read_bytes())


def _verify(desk: Desk) -> None:
    stage = desk.stage
    stage.focus("Guardbook")
    desk.push("On this device only")
    stage.wait_words("What is not protected")
    desk.push("Verify the archive")
    stage.wait_words("Unchanged since import: 3 articles, 3 originals")
    desk.push("Close")
    stage.wait_gone("Verify the archive")


def _stand_in(folder: Path) -> Path:
    """Be what opens files in other programs; return where it keeps what it was given."""
    folder.mkdir(exist_ok=True)
    given, program = folder / "given", folder / "xdg-open"
    program.write_text(
        '#!/bin/sh\nfile="${1#file://}"\n'
        f'cp "$file" {given}.new && echo "$file" >>{given}.paths && mv {given}.new {given}\n'
    )
    program.chmod(0o700)
    return given


def _open_in_another_program(desk: Desk, articles: Path, tmp_path: Path) -> None:
    stage = desk.stage
    given = _stand_in(tmp_path / "programs")
    paths = given.with_suffix(".paths")
    # The first time it is said that the copy is not encrypted; nothing is handed out before.
    stage.press("ctrl+shift+o")
    stage.wait_words("is opened as a copy that is not encrypted")
    desk.push("Cancel")
    stage.wait_gone("Open a copy", "push button")
    assert not paths.exists()
    stage.press("ctrl+shift+o")
    desk.push("Open a copy")
    until(given.exists)
    assert given.read_bytes() == (articles / "court.txt").read_bytes()
    given.unlink()
    # It is asked once; with the archive every copy goes.
    stage.press("ctrl+shift+o")
    until(given.exists)
    copies = [Path(line) for line in paths.read_text().splitlines()]
    assert len(copies) == 2
    stage.press("ctrl+q")
    until(lambda: [copy for copy in copies if copy.exists()], lambda left: not left)
