"""Settings: single letters switched off do nothing any more, and the dark look is dark."""

from __future__ import annotations

import tomllib

from tests.support.desk import Desk
from tests.support.stage import until


def test_letters_are_switched_off_and_the_dark_look_is_chosen(
    play, guardbook, guardbook_home, articles
) -> None:
    with play(articles) as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        stage.wait_words("All articles, 3")
        desk.skip_tour()
        # A digit marks the selected words, as long as it may.
        _select(desk)
        stage.press("2")
        until(desk.annotated, len)
        stage.press("ctrl+z")
        until(desk.annotated, lambda found: not found)

        stage.press("ctrl+comma")
        stage.click(stage.wait("Colours: Dark colours", "check box"))
        until(lambda: "CHECKED" in stage.wait("Colours: Dark colours", "check box").states)
        stage.click(stage.wait("Keyboard", "list item"))
        stage.click(stage.wait("Shortcuts of one letter", "check box"))
        until(lambda: "CHECKED" not in stage.wait("Shortcuts of one letter", "check box").states)
        stage.press("Escape")
        stage.wait_gone("Pages of the settings")

        # Words are selected: H would mark them, T would ask for a tag.
        _select(desk)
        stage.press("h", "t", "s", "2")
        # The next change that is meant is stored; nothing was before it.
        desk.act("Mark as reviewed")
        until(lambda: desk.search("is:reviewed")["total"], lambda total: total == 1)
        assert desk.annotated() == []
        assert desk.search("is:starred")["total"] == 0
        assert [one["tags"] for one in desk.listed()] == [[], [], []]

        # Both are kept for the next start.
        stage.press("ctrl+q")
        until(lambda: not stage.hear().role)
    told = tomllib.loads((guardbook_home / "config" / "settings.toml").read_text("utf-8"))
    assert (told["look"], told["single_letters"]) == ("dark", False)


def _select(desk: Desk) -> None:
    """Select the whole article."""
    desk.stage.press("ctrl+3", "ctrl+a")
    until(lambda: desk.stage.wait("Highlight", "push button"), lambda one: "ENABLED" in one.states)
