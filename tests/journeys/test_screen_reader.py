"""What somebody hears who cannot see the window."""

from __future__ import annotations

from tests.support.stage import Heard, Stage, until

WORDLESS = {"filler", "panel", "scroll bar", "layered pane", "root pane", "viewport", "frame"}
"""Roles of containers that take the keys only on behalf of what lies in them."""


def nameless(heard: Heard) -> list[Heard]:
    return [
        one
        for one in heard.walk()
        if "FOCUSABLE" in one.states and not one.name.strip() and one.role not in WORDLESS
    ]


def settled(stage: Stage) -> Heard:
    """Wait until the articles are imported and the first of them has been opened, and listen."""
    stage.focus("Guardbook")
    stage.wait_words("All articles, 3")
    until(lambda: stage.wait("Article", "text").text)
    return stage.hear()


def test_everything_that_takes_the_keys_has_a_name(play, articles) -> None:
    with play(articles) as stage:
        heard = settled(stage)
        assert nameless(heard) == []
        places = [one for one in heard.walk() if "FOCUSABLE" in one.states]
        assert len(places) > 10
