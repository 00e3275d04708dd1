"""Finding again: what is typed is read back, narrowed, put right, kept, and walked through."""

from __future__ import annotations

from tests.support.desk import Desk


def test_a_search_is_read_back_narrowed_put_right_kept_and_walked_through(desk: Desk) -> None:
    _narrow(desk)
    _put_right(desk)
    _keep(desk)
    _walk(desk)


def _narrow(desk: Desk) -> None:
    stage = desk.stage
    # As it is typed, the list follows, and the window says how it understood the words.
    stage.press("ctrl+f")
    stage.type("the")
    stage.wait("Read as: the", "label")
    stage.wait("3 results", "label")

    # A filter chosen in the panel becomes a chip, and the count follows.
    stage.press("ctrl+shift+f")
    desk.focus_is("Find a filter")
    stage.type("markdown")
    stage.wait("Markdown, 1 article", "list item")
    stage.press("Down", "Return", "Escape")
    stage.wait("1 result", "label")
    stage.wait("only Kind: Markdown", "label")
    assert stage.find("Articles", "table") is not None
    desk.push("Remove filter: Kind: Markdown")
    stage.wait("3 results", "label")
    assert stage.find("Remove filter") is None


def _put_right(desk: Desk) -> None:
    stage = desk.stage
    # A word that is nowhere is put right by what the archive holds.
    stage.press("ctrl+f", "ctrl+a")
    stage.type("shipz")
    stage.wait("No article here has", "label")
    assert desk.search("shipz")["did_you_mean"] == "ships"
    desk.push("Did you mean “ships”?")
    stage.wait("Read as: ships", "label")
    stage.wait("2 results", "label")


def _keep(desk: Desk) -> None:
    stage = desk.stage
    # Kept under a name, forgotten in the field, and opened again from the sidebar.
    stage.press("ctrl+f", "ctrl+s")
    desk.focus_is("Name of the search")
    stage.press("ctrl+a")
    stage.type("Which ships")
    stage.press("Return")
    stage.wait("Which ships", "table cell")
    stage.press("ctrl+f", "ctrl+a", "BackSpace")
    stage.wait("3 articles", "label")
    stage.click(stage.wait("Which ships", "table cell"))
    stage.wait("2 results", "label")


def _walk(desk: Desk) -> None:
    stage = desk.stage
    # Enter opens the first hit at its first match; F3 goes on, in this article and the next.
    stage.press("ctrl+f", "Return")
    desk.focus_is("Article")
    hits = [one["published"] for one in desk.search("ships")["hits"]]
    assert hits == ["2022-06-01", "2022-05-09"]
    desk.opens("A court in Port Merrin")
    stage.wait("1 of 1", "label")
    stage.press("F3")
    desk.opens("Supporters of the dismissed")
    stage.wait("1 of 2", "label")
    stage.press("F3")
    stage.wait("2 of 2", "label")
    stage.press("shift+F3", "shift+F3")
    desk.opens("A court in Port Merrin")
