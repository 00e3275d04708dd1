"""A passphrase, a recovery key and a lock, from outside: by keys, and as a screen reader hears."""

from __future__ import annotations

from tests.support.desk import Desk

WORDS = "a wall of paper"


def test_a_locked_archive_opens_with_the_recovery_key_and_with_nothing_else(
    play, guardbook, articles
):
    assert guardbook("import", str(articles / "court.txt")).code == 0
    key = guardbook("recovery-key").out.strip()
    with play() as stage:
        stage.focus("Guardbook")
        stage.wait_words("All articles, 1")
        desk = Desk(stage, guardbook)
        desk.skip_tour()

        desk.act("Passphrase")
        desk.focus_is("New passphrase")
        stage.type(WORDS)
        stage.press("Tab")
        stage.type(WORDS)
        stage.press("Return")
        stage.wait_gone("New passphrase")

        stage.press("ctrl+shift+l")
        desk.focus_is("Passphrase or recovery key")
        assert "court" not in stage.hear().words
        assert guardbook("list").code == 12

        stage.type("a hall of paper")
        stage.press("Return")
        stage.wait_words("That passphrase does not open this archive.")
        stage.type(key.lower().replace("-", ""))
        stage.press("Return")
        stage.wait_words("All articles, 1")
