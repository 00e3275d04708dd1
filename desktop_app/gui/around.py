"""Commands for what is around the articles: palette, help and the like."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.gui import languages
from desktop_app.gui.house import House
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.gui.backups.restoring import Restoring
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.palette.commands import PaletteCommands
    from desktop_app.gui.search.view_model import Answer


class Around(QObject):
    """Opens what lies over the window. Each part is imported when it is first wanted."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._palette: PaletteCommands | None = None
        self._restoring: Restoring | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "palette": self._show_palette,
            "settings": self._show_settings,
            "help.device": self._show_device,
            "dossier.check": self._check_dossier,
            "archive.restore": self._restore,
            "help.pages": self._show_help,
            "help.tour": lambda: self.show_tour(focus=True),
            "help.keys": self._show_keys,
            "help.about": self._show_about,
        }

    def _show_palette(self) -> None:
        from desktop_app.gui.palette.commands import PaletteCommands

        if self._palette is None:
            self._palette = PaletteCommands(self._house, self)
        self._palette.open()

    def forget(self) -> None:
        """Keep nothing of an archive that was locked."""
        self._palette = None

    def _show_settings(self) -> None:
        from desktop_app.gui.settings.view import SettingsSheet
        from desktop_app.gui.settings.view_model import ArchiveSettings

        house, desk = self._house, self._house.desk()
        model = None
        if desk is not None:
            model = ArchiveSettings(
                desk.finding.history, desk.tools.meanings, desk.archive.writable
            )
        sheet = SettingsSheet(house, model, house.window)
        sheet.wanted.connect(house.take)
        house.open_sheet(sheet)

    def _show_device(self) -> None:
        from desktop_app.gui.device.verifying import model_of
        from desktop_app.gui.device.view import DeviceSheet

        house, desk = self._house, self._house.desk()
        model = model_of(desk, paths.config()) if desk is not None else None
        sheet = DeviceSheet(house.theme, model, house.window)
        sheet.show_folder.connect(house.show_in_folder)
        sheet.passphrase_wanted.connect(lambda: house.take("archive.passphrase"))
        sheet.backup_wanted.connect(lambda: house.take("archive.backup"))
        house.open_sheet(sheet)

    def _restore(self) -> None:
        from desktop_app.gui.backups.restoring import Restoring

        if self._restoring is None:
            self._restoring = Restoring(self._house, self)
        self._restoring.ask()

    def _check_dossier(self) -> None:
        house = self._house
        path = house.dialogs().dossier_file()
        if path is None:
            return
        from desktop_app.gui.checking.view import CheckSheet
        from desktop_app.gui.checking.view_model import CheckViewModel

        model = CheckViewModel(house.jobs)

        def another() -> None:
            chosen = house.dialogs().dossier_file()
            if chosen is not None:
                model.check(chosen)

        sheet = CheckSheet(house.theme, model, house.window)
        sheet.another.connect(another)
        model.check(path)
        house.open_sheet(sheet)

    def _show_help(self) -> None:
        from desktop_app.gui.help.pages import pages
        from desktop_app.gui.help.view import HelpSheet

        house = self._house
        found = pages(house.actions, languages.chosen(house.looks.settings.language))
        house.open_sheet(HelpSheet(house.theme, found, self._page_of_focus(), house.window))

    def _page_of_focus(self) -> str:
        """Return the page about the part of the window that has the keyboard."""
        panes, now = self._house.window.panes, QApplication.focusWidget()
        if panes is None or now is None or not panes.isAncestorOf(now):
            return "start"
        if panes.welcoming:
            return "import"
        parts: tuple[tuple[QWidget, str], ...] = (
            (panes.sidebar, "cases"),
            (panes.search, "search"),
            (panes.list, "cases"),
        )
        for part, page in parts:
            if part is now or part.isAncestorOf(now):
                return page
        return "highlights"

    # -- the tour ------------------------------------------------------------------------
    def offer_tour(self, desk: Desk) -> None:
        """Show the tour once there is an article to show it with, if it was never shown."""
        if self._house.looks.settings.tour_seen:
            return
        if desk.search.answer.ids:
            # Once the first article is there to be pointed at.
            desk.settled.connect(self._offer)
            return

        def look(answer: Answer) -> None:
            if answer.ids and self._house.desk() is desk:
                desk.search.answered.disconnect(look)
                QTimer.singleShot(0, self, self._offer)

        desk.search.answered.connect(look)

    def _offer(self) -> None:
        if not self._house.looks.settings.tour_seen:
            self.show_tour(focus=False)

    def show_tour(self, *, focus: bool) -> None:
        """Show the tour from its first step."""
        from desktop_app.gui.welcome.steps import steps
        from desktop_app.gui.welcome.tour import Tour

        house, panes = self._house, self._house.window.panes
        if panes is None or house.desk() is None:
            return
        host = house.window.central
        for old in host.findChildren(Tour):
            old.end()
        looks = house.looks
        looks.settings = replace(looks.settings, tour_seen=True)
        Tour(house.theme, steps(panes, house.actions), host).start(focus=focus)

    def _show_keys(self) -> None:
        from desktop_app.gui.help_sheets import ShortcutSheet

        house = self._house
        house.open_sheet(ShortcutSheet(house.theme, house.actions, house.window))

    def _show_about(self) -> None:
        from desktop_app.gui.help_sheets import AboutSheet

        self._house.open_sheet(AboutSheet(self._house.theme, self._house.window))
