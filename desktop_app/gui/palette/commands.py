"""Opens the palette and does what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.annotations import ArticleId
from desktop_app.gui.archives import titles
from desktop_app.gui.house import House
from desktop_app.gui.palette.view import Palette
from desktop_app.gui.palette.view_model import (
    ACTION,
    ARCHIVE,
    ARTICLE,
    ENTRY,
    Item,
    PaletteViewModel,
    action_items,
    entry_items,
)
from desktop_app.settings import RECENT_ACTIONS, with_first


class PaletteCommands(QObject):
    """Keeps what was chosen last: actions in the settings, the rest as long as the window is open.

    Names of cases and tags are content, and content is never written into the settings.
    """

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._recent: tuple[str, ...] = tuple(
            f"{ACTION}{one}" for one in house.looks.settings.actions
        )

    def open(self) -> None:
        """Lay the palette over the window."""
        house, desk = self._house, self._house.desk()
        items = action_items(house.actions)
        if desk is not None:
            items += entry_items(desk.sidebar.entries)
        items += self._archives()
        model = PaletteViewModel(
            items,
            self._recent,
            desk.archive if desk is not None else None,
            desk.jobs if desk is not None else None,
        )
        palette = Palette(house.theme, model, house.window)
        palette.chosen.connect(self._on_chosen)
        house.open_sheet(palette)

    def _archives(self) -> list[Item]:
        recent = self._house.archives
        detail = self.tr("Archive")
        return [
            Item(f"{ARCHIVE}{folder}", title, detail, "archive")
            for folder, title in titles(recent.folders).items()
            if folder != recent.current
        ]

    def _on_chosen(self, key: str) -> None:
        self._recent = with_first(self._recent, key, 4 * RECENT_ACTIONS)
        taken: dict[str, Callable[[str], object]] = {
            ACTION: self._take,
            ENTRY: self._show_entry,
            ARTICLE: lambda number: self._show_article(ArticleId(int(number))),
            ARCHIVE: lambda folder: self._house.open_archive(Path(folder)),
        }
        kind, _, name = key.partition(":")
        taken[f"{kind}:"](name)

    def _take(self, action: str) -> None:
        looks = self._house.looks
        actions = with_first(looks.settings.actions, action, RECENT_ACTIONS)
        looks.settings = replace(looks.settings, actions=actions)
        self._house.actions[action].trigger()

    def _show_entry(self, key: str) -> None:
        panes, desk = self._house.window.panes, self._house.desk()
        if panes is not None and desk is not None:
            panes.sidebar.tree.select(key)
            self._house.actions["pane.list"].trigger()

    def _show_article(self, article: ArticleId) -> None:
        panes, desk = self._house.window.panes, self._house.desk()
        if panes is None or desk is None:
            return
        if not panes.list.go_to_article(article):
            desk.reading.open(article)
        self._house.actions["pane.reader"].trigger()
