"""A PDF is brought in, read page by page, marked by mouse and by keys, and found so again."""

from __future__ import annotations

from pathlib import Path

from tests.support.desk import Desk
from tests.support.small_pdf import LEFT, TOP, small_pdf
from tests.support.stage import Heard, Stage, until

MINUTES = (
    "Minutes of the harbour board",
    "The board met behind closed doors on Monday.",
    "Nobody asked for the inspection lists.",
)
LETTER = ("To the port committee", "The lists were handed over in March.")
WIDTH, HEIGHT = 612, 792
_NOTES, _EDGE, _BAR = 292, 16, 10
"""Room for notes, the edge around the pages, and the scroll bar, in pixels."""


def test_a_pdf_is_marked_by_mouse_and_by_keys_and_still_is_when_it_is_opened_again(
    play, guardbook, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "minutes.pdf").write_bytes(small_pdf(MINUTES, LETTER))
    with play(folder) as stage:
        stage.focus("Guardbook")
        stage.wait_words("All articles, 1")
        desk = Desk(stage, guardbook)
        desk.skip_tour()
        _open(stage)
        _mark_by_mouse(stage, desk)
        _mark_by_keys(stage, desk)
    with play() as stage:
        stage.focus("Guardbook")
        stage.wait_words("All articles, 1")
        _open(stage)
        # The note stands beside its words, and the text can be read in place of the pages.
        stage.wait_words("Ask the clerk.")
        stage.press("F9")
        until(lambda: stage.find("Article", "text"), lambda text: text and MINUTES[1] in text.text)
        stage.press("F9")
        _open(stage)


def _open(stage: Stage) -> None:
    """Move the keyboard to the pages of the one article, once they can be read."""
    stage.press("ctrl+2", "ctrl+3")
    until(lambda: _pages(stage), lambda found: found and MINUTES[1] in found.description)


def _pages(stage: Stage) -> Heard | None:
    found = stage.hear()
    return next((one for one in found.walk() if one.name == "Pages" and one.description), None)


def _mark_by_mouse(stage: Stage, desk: Desk) -> None:
    pages = _pages(stage)
    assert pages is not None
    assert pages.at is not None
    left, top, width, _ = pages.at
    scale = (width - _NOTES - _BAR - 2 * _EDGE) / WIDTH
    line = round(top + _EDGE + (HEIGHT - TOP + 14.4 - 4) * scale)
    start, end = (round(left + _EDGE + (LEFT + x) * scale) for x in (-1, 120))
    stage.hand("mousemove", start, line, "mousedown", 1)
    stage.hand("mousemove", start + 40, line, "mousemove", end, line, "mouseup", 1)
    desk.push("Green: Background")
    [marked] = until(lambda: _marks(desk), len)
    assert marked["colour"] == "green"
    assert MINUTES[1].startswith(marked["quote"])
    assert len(marked["quote"]) > 10


def _mark_by_keys(stage: Stage, desk: Desk) -> None:
    stage.press("Escape", "ctrl+Home", "Right", "ctrl+Home", "Down", "Down", "shift+End", "n")
    desk.into_field()
    stage.type("Ask the clerk.")
    stage.press("ctrl+Return")
    found = until(lambda: _marks(desk), lambda marks: len(marks) == 2)
    noted = next(one for one in found if one["note"])
    assert noted["quote"] == MINUTES[2]
    assert noted["note"] == "Ask the clerk."


def _marks(desk: Desk) -> list[dict[str, object]]:
    [article] = desk.listed()
    found: list[dict[str, object]] = desk.of(article["id"])["annotations"]
    return found
