"""Bringing articles in: pasted words, a file that fails and is tried again, a batch taken back."""

from __future__ import annotations

from tests.support.desk import Desk
from tests.support.stage import until


def test_what_came_in_is_reported_tried_again_and_taken_back(play, guardbook, articles) -> None:
    broken = articles / "broken.html"
    broken.write_bytes(b"")
    with play(articles) as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        stage.wait_words("All articles, 3")
        desk.skip_tour()
        _try_again(desk, broken)
        _take_back(desk)
        _paste(desk)


def _try_again(desk: Desk, broken) -> None:
    stage = desk.stage
    # The report names the file that failed and says why.
    desk.act("Import report")
    stage.wait("Import report", "filler")
    stage.wait("broken.html", "label")
    # Mended, it comes in, and only it is tried.
    broken.write_text(
        "<html><body><article><h1>The ferry</h1><p>The ferry to the outer islands lies still "
        "since Friday, and nobody says why.</p></article></body></html>",
        encoding="utf-8",
    )
    desk.push("Try the failed ones again")
    until(desk.listed, lambda found: len(found) == 4)
    stage.wait_words("All articles, 4")


def _take_back(desk: Desk) -> None:
    stage = desk.stage
    desk.act("Import report")
    desk.push("Undo this import")
    until(lambda: desk.search("is:trashed")["total"], lambda total: total == 1)
    stage.wait_words("All articles, 3")


def _paste(desk: Desk) -> None:
    stage = desk.stage
    # Words copied in the article become an article of their own.
    stage.press("ctrl+2", "Home")
    desk.opens("A court in Port Merrin")
    stage.press("ctrl+3", "ctrl+a", "ctrl+c", "ctrl+shift+v")
    found = until(desk.listed, lambda found: len(found) == 4)
    [pasted] = [one for one in found if one["published"] is None]
    assert pasted["title"].startswith("A court in Port Merrin")
    stage.wait_words("Inbox, 4 articles")
    # What was copied is found in both.
    assert desk.search("adjourned OR judge")["total"] == 2
