"""Commands for what is around the articles: palette, help and the like."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app import paths
from desktop_app.gui.house import House

if TYPE_CHECKING:
    from desktop_app.gui.palette.commands import PaletteCommands


class Around(QObject):
    """Opens what lies over the window. Each part is imported when it is first wanted."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._palette: PaletteCommands | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "palette": self._show_palette,
            "settings": self._show_settings,
            "help.device": self._show_device,
            "help.keys": self._show_keys,
            "help.about": self._show_about,
        }

    def _show_palette(self) -> None:
        from desktop_app.gui.palette.commands import PaletteCommands

        if self._palette is None:
            self._palette = PaletteCommands(self._house, self)
        self._palette.open()

    def _show_settings(self) -> None:
        from desktop_app.gui.settings.view import SettingsSheet
        from desktop_app.gui.settings.view_model import ArchiveSettings

        house, desk = self._house, self._house.desk()
        model = None
        if desk is not None:
            model = ArchiveSettings(desk.archive, desk.jobs, desk)
            model.meanings_changed.connect(desk.show_meanings)
        sheet = SettingsSheet(house, model, house.window)
        sheet.wanted.connect(house.take)
        house.open_sheet(sheet)

    def _show_device(self) -> None:
        from desktop_app.gui.device.view import DeviceSheet
        from desktop_app.gui.device.view_model import DeviceViewModel

        house, desk = self._house, self._house.desk()
        model = (
            DeviceViewModel(desk.archive, desk.jobs, paths.config(), desk)
            if desk is not None
            else None
        )
        sheet = DeviceSheet(house.theme, model, house.window)
        sheet.show_folder.connect(house.show_in_folder)
        house.open_sheet(sheet)

    def _show_keys(self) -> None:
        from desktop_app.gui.help_sheets import ShortcutSheet

        house = self._house
        house.open_sheet(ShortcutSheet(house.theme, house.actions, house.window))

    def _show_about(self) -> None:
        from desktop_app.gui.help_sheets import AboutSheet

        self._house.open_sheet(AboutSheet(self._house.theme, self._house.window))
