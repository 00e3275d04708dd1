"""What somebody hears who cannot see the window."""

from __future__ import annotations

from tests.support.stage import Heard, Stage, until

WORDLESS = {"filler", "panel", "scroll bar", "layered pane", "root pane", "viewport", "frame"}
"""Roles of containers that take the keys only on behalf of what lies in them."""

OVER_THE_WINDOW = (
    ("ctrl+k", "What can be chosen"),
    ("ctrl+comma", "Pages of the settings"),
    ("ctrl+shift+f", "Find a filter"),
    ("F1", "Search the help"),
    ("question", "Search by name or key"),
    ("ctrl+e", "Export…"),
)
"""What opens over the window: by which key, and something that is in it."""


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


def test_everything_that_opens_over_the_window_has_names_too(play, articles) -> None:
    with play(articles) as stage:
        settled(stage)
        for keys, sign in OVER_THE_WINDOW:
            stage.press("ctrl+3", keys)
            stage.wait(sign)
            assert nameless(stage.hear()) == [], keys
            stage.press("Escape")
            stage.wait_gone(sign)
        stage.press("ctrl+3", "ctrl+d")
        stage.wait("Title", "text")
        assert nameless(stage.hear()) == []
        stage.press("ctrl+d")
        stage.wait_gone("Title", "text")
        stage.click(stage.wait("Highlights & notes", "table cell"))
        stage.wait("Search in highlights and notes", "text")
        assert nameless(stage.hear()) == []
