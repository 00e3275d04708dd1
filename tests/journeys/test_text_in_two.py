"""A text is corrected in the window and its notes are looked after; two articles stand together."""

from __future__ import annotations

from typing import Any

from tests.support.desk import Desk
from tests.support.stage import until

DAY = "2022-06-01"
KEPT, LOST = "Calloway named eleven", "A court in Port Merrin"


def test_a_text_is_corrected_a_lost_note_reattached_and_another_article_kept_beside_it(
    play, guardbook, articles
) -> None:
    assert guardbook("import", articles).code == 0
    [number] = [one["id"] for one in _listed(guardbook) if one["published"] == DAY]
    for quote in (KEPT, LOST):
        assert guardbook("annotate", str(number), "--quote", quote, "--note", quote).code == 0
    with play() as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        stage.wait_words("All articles, 3")
        _correct(desk)
        _reattach(desk)
        _beside(desk)


def _listed(guardbook) -> list[dict[str, Any]]:
    return guardbook("list", "--json").json()["articles"]


def _places(desk: Desk) -> dict[str, tuple[str, bool]]:
    """Return of each note the words that it stands on and whether it lost its place."""
    return {one["note"]: (one["quote"], one["orphan"]) for one in desk.annotated()}


def _correct(desk: Desk) -> None:
    stage = desk.stage
    desk.opens("A court in Port Merrin")
    before = desk.shown(DAY)
    stage.press("F4")
    desk.focus_is("Text of the article")
    # Its first words are others now: what was marked there is gone, what comes after moves.
    stage.press("ctrl+Home", *["shift+ctrl+Right"] * 5)
    stage.type("The high court ")
    stage.press("ctrl+Return")
    until(lambda: desk.shown(DAY)["text"], lambda text: text.startswith("The high court "))
    after = desk.shown(DAY)
    assert after["original"] == before["original"]
    assert _places(desk) == {KEPT: (KEPT, False), LOST: (LOST, True)}
    [moved] = [one for one in after["annotations"] if one["note"] == KEPT]
    assert after["text"][moved["start"] : moved["end"]] == KEPT


def _reattach(desk: Desk) -> None:
    stage = desk.stage
    stage.wait("Not found in this text", "filler")
    until(lambda: "\nThe high court" in stage.wait("Article", "text").text)
    stage.press("ctrl+3", "ctrl+a")
    until(lambda: stage.wait("Highlight", "push button"), lambda one: "ENABLED" in one.states)
    stage.press("r")
    until(lambda: _places(desk)[LOST], lambda place: not place[1])
    quote, _ = _places(desk)[LOST]
    assert quote
    assert quote in desk.shown(DAY)["text"]
    stage.press("ctrl+z")
    until(lambda: _places(desk)[LOST], lambda place: place == (LOST, True))


def _beside(desk: Desk) -> None:
    stage = desk.stage
    stage.press("ctrl+2", "j")
    until(lambda: _read(desk), lambda found: any("dismissed" in text for text in found))
    stage.press("ctrl+3", "F8")
    stage.wait("Second article", "panel")
    until(lambda: _read(desk), lambda found: len(found) == 2)
    assert any(text.startswith("A court in Port Merrin") for text in _read(desk))
    assert any(text.startswith("Supporters of the dismissed") for text in _read(desk))
    stage.press("ctrl+4", "ctrl+w")
    stage.wait_gone("Second article", "panel")
    desk.opens("Supporters of the dismissed")


def _read(desk: Desk) -> set[str]:
    """Return the beginnings of the articles that are open."""
    heard = desk.stage.hear().walk()
    return {one.text[:40] for one in heard if one.role == "text" and one.name == "Article"}
