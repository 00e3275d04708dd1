"""A window that a journey works in, and the archive behind it as the command line tells of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.stage import Heard, Stage, until


class Desk:
    """The open window and the archive behind it.

    Args:
        stage: where the window is seen, heard and touched.
        guardbook: runs the command line beside the window.
    """

    def __init__(self, stage: Stage, guardbook: Callable[..., Any]) -> None:
        self.stage, self._guardbook = stage, guardbook

    # -- what is stored ------------------------------------------------------------------
    def listed(self) -> list[dict[str, Any]]:
        """Return every article."""
        found: list[dict[str, Any]] = self._guardbook("list", "--json").json()["articles"]
        return found

    def shown(self, day: str) -> dict[str, Any]:
        """Return everything about the article of that day."""
        (number,) = (one["id"] for one in self.listed() if one["published"] == day)
        return self.of(number)

    def of(self, number: int) -> dict[str, Any]:
        """Return everything about the article of that number."""
        found: dict[str, Any] = self._guardbook("show", str(number), "--json").json()
        return found

    def search(self, query: str) -> dict[str, Any]:
        """Return what a search finds."""
        found: dict[str, Any] = self._guardbook("search", query, "--json").json()
        return found

    def annotated(self) -> list[dict[str, Any]]:
        """Return every highlight and note of the archive."""
        return [
            mark
            for one in self.listed()
            if one["annotations"]
            for mark in self.shown(one["published"])["annotations"]
        ]

    # -- what the window shows -----------------------------------------------------------
    def opens(self, beginning: str) -> None:
        """Wait until the article that begins so is open."""
        until(
            lambda: self.stage.find("Article", "text"),
            lambda text: text is not None and text.text.startswith(beginning),
        )

    def skip_tour(self) -> None:
        """Wait until the tour is offered, and leave it."""
        self.stage.click(self.stage.wait("Skip", "push button"))
        self.stage.wait_gone("Skip", "push button")

    def focus_is(self, name: str) -> Heard:
        """Wait until an object of that name has the keys."""
        found = until(lambda: self.stage.focused, lambda one: one is not None and one.name == name)
        assert found is not None
        return found

    def into_field(self) -> Heard:
        """Wait until letters go into a field."""
        found = until(
            lambda: self.stage.focused, lambda one: one is not None and "EDITABLE" in one.states
        )
        assert found is not None
        return found

    def choose_file(self, title: str, path: Path) -> None:
        """Wait for Qt's dialog of that title, give it a path, and confirm.

        What is typed before its field has the keys, or while it reads a folder, becomes another
        name, as it does for a user in a hurry: so the path is read back, and typed again.
        """
        self.stage.focus(title)

        def type_it() -> set[str]:
            self.into_field()
            self.stage.press("ctrl+a")
            self.stage.type(str(path))
            return {one.text for one in self.stage.hear().walk()}

        def confirm() -> bool:
            # The first Return may only end a completion.
            self.stage.press("Return")
            return any(self._is_gone(title) for _ in range(9))

        until(type_it, lambda texts: str(path) in texts)
        until(confirm)

    def _is_gone(self, title: str) -> bool:
        self.stage.hear()  # takes the time that the window needs
        return not self.stage.hand("search", "--onlyvisible", "--name", title)

    def push(self, name: str) -> None:
        """Wait for a button that can be pressed, and click on it."""
        button = until(
            lambda: self.stage.find(name, "push button"),
            lambda one: one is not None and "ENABLED" in one.states,
        )
        assert button is not None
        self.stage.click(button)

    def act(self, words: str) -> None:
        """Carry out the first action that the palette finds for these words."""
        self.stage.press("ctrl+k")
        self.focus_is("Command palette")
        self.stage.type(words)
        self.stage.wait(words, "list item")
        self.stage.press("Return")
