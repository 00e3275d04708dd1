"""What the commands of one open archive work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.gui.action_set import Actions
    from desktop_app.gui.dialogs import Dialogs
    from desktop_app.gui.events import Events
    from desktop_app.gui.job_runner import JobRunner
    from desktop_app.gui.meanings import ColourMeanings
    from desktop_app.gui.overlay import Sheet
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.undo import Undo
    from desktop_app.gui.window import MainWindow, Panes


@dataclass(frozen=True, slots=True)
class Tools:
    """Handed to every group of commands."""

    archive: Archive
    jobs: JobRunner
    events: Events
    undo: Undo
    window: MainWindow
    panes: Panes
    theme: Theme
    actions: Actions
    dialogs: Dialogs
    meanings: ColourMeanings

    def sheets(self) -> list[Sheet]:
        """Return the sheets that lie over the window."""
        from desktop_app.gui.overlay import Sheet

        return [one for one in self.window.findChildren(Sheet) if one.isVisible()]

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window; the actions rest meanwhile, and a toast gives way."""
        self.window.toast.hide()
        self.actions.set_blocked(True)
        sheet.closed.connect(lambda: self.actions.set_blocked(False))
        sheet.open()
