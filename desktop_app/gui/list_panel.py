"""What stands in the middle column in place of the articles' list."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from desktop_app.domain.annotations import ArticleId


class ListPanel(QFrame):
    """Another list with a field of its own; commands that move and act ask it instead."""

    def focus_field(self) -> None:
        """Move the keyboard into the field."""
        raise NotImplementedError

    def step(self, by: int) -> bool:
        """Move ``by`` rows; return whether there was such a row."""
        raise NotImplementedError

    def chosen_articles(self) -> list[ArticleId]:
        """Return the articles that the chosen rows belong to, once each."""
        raise NotImplementedError
