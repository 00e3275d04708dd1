"""Marking with the mouse, going back to a passage from the list of all, tagging several at once."""

from __future__ import annotations

from tests.support.desk import Desk
from tests.support.stage import until

HARBOUR_DAY = "2022-05-09"


def test_with_the_mouse_words_are_marked_found_again_and_articles_tagged_together(
    desk: Desk,
) -> None:
    _mark(desk)
    _change_colour(desk)
    _jump(desk)
    _tag_together(desk)


def _line(desk: Desk) -> tuple[int, int, int]:
    """Return a line of the open article: its height and two places in it, on the screen."""
    page = desk.stage.wait("Article", "text").at
    assert page is not None
    left, top, _, _ = page
    return top + 243, left + 60, left + 260


def _mark(desk: Desk) -> None:
    stage = desk.stage
    stage.press("ctrl+2", "j")
    desk.opens("Supporters of the dismissed")
    line, start, end = _line(desk)
    stage.hand("mousemove", start, line, "mousedown", 1)
    stage.hand("mousemove", start + 50, line, "mousemove", end, line, "mouseup", 1)
    # The bar says what each colour means.
    desk.push("Green: Background")
    [marked] = until(desk.annotated, len)
    assert marked["colour"] == "green"
    assert len(marked["quote"]) > 5
    assert marked["quote"] in desk.shown(HARBOUR_DAY)["text"]
    stage.wait_gone("Selection", "filler")


def _change_colour(desk: Desk) -> None:
    stage = desk.stage
    line, start, end = _line(desk)
    stage.hand("mousemove", (start + end) // 2, line, "click", 1)
    now = until(lambda: stage.find("Green: Background", "check box"))
    assert now is not None
    assert "CHECKED" in now.states
    stage.click(stage.wait("Pink: Follow up", "check box"))
    until(desk.annotated, lambda found: [one["colour"] for one in found] == ["pink"])
    stage.press("Escape")
    stage.wait_gone("Selection", "filler")


def _jump(desk: Desk) -> None:
    stage = desk.stage
    # From another article back to the passage, by the list of all highlights and notes.
    stage.press("ctrl+2", "k")
    desk.opens("A court in Port Merrin")
    stage.click(stage.wait("Highlights & notes, 1", "table cell"))
    row = stage.wait("Highlight, Follow up", "table cell")
    [marked] = desk.annotated()
    assert marked["quote"] in row.name
    stage.click(row)
    desk.opens("Supporters of the dismissed")
    stage.click(stage.wait("All articles, 3 articles", "table cell"))
    stage.wait("Articles", "table")


def _tag_together(desk: Desk) -> None:
    stage = desk.stage
    stage.press("ctrl+2", "ctrl+a")
    stage.wait("3 articles selected", "label")
    stage.press("t")
    desk.into_field()
    stage.type("port")
    stage.press("Return")
    until(lambda: _tags(desk), lambda found: found == [["port"]] * 3)
    stage.press("Escape")
    stage.wait("3 articles selected", "label")
    # One step takes all three back.
    stage.press("ctrl+z")
    until(lambda: _tags(desk), lambda found: found == [[]] * 3)
    assert [one["colour"] for one in desk.annotated()] == ["pink"]


def _tags(desk: Desk) -> list[list[str]]:
    return [one["tags"] for one in desk.listed()]
