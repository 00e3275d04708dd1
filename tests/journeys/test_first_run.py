"""The first start of all: an empty archive, a way in, and a tour that can be left."""

from __future__ import annotations

from tests.support.desk import Desk
from tests.support.stage import until


def test_a_newcomer_looks_at_the_sample_archive_and_leaves_the_tour(
    play, guardbook, guardbook_home
) -> None:
    with play() as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        # Nothing is there but what leads further; the first of it has the keys.
        stage.wait("Drop articles here")
        stage.wait_words("Nothing leaves this computer.")
        desk.focus_is("Import files")
        assert desk.listed() == []

        # The sample archive is another archive: the newcomer's own stays empty.
        desk.push("Open sample archive")
        stage.wait("Sample archive", "frame")
        stage.wait_words("15 articles")
        assert desk.listed() == []
        sample = guardbook("--archive", guardbook_home / "data" / "sample", "list", "--json")
        assert sample.json()["total"] == 15

        # Esc leaves the tour wherever the keys are, and what is done next is not in its way.
        stage.wait("Find every word again", "label")
        desk.focus_is("Articles")
        stage.press("Escape")
        stage.wait_gone("Find every word again", "label")
        desk.focus_is("Articles")
        opened = stage.wait("Article", "text").text
        stage.press("j")
        until(lambda: stage.wait("Article", "text").text, lambda text: text != opened)

        # Home again, by the palette.
        desk.act("Open my archive")
        stage.wait("My archive", "frame")
        stage.wait("Drop articles here")
        assert stage.find("Find every word again") is None
