"""What the commands around the articles work with, whether or not an archive is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.gui.action_set import Actions
    from desktop_app.gui.archives import RecentArchives
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.dialogs import Dialogs
    from desktop_app.gui.job_runner import JobRunner
    from desktop_app.gui.looks import Looks
    from desktop_app.gui.overlay import Sheet
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class House:
    """Handed to every group of commands that needs no archive.

    Attributes:
        desk: returns what is open now, None for nothing.
        open_archive: opens the archive in a folder; it must be there.
        jobs: what needs no archive is done there, off this thread.
        dialogs: returns what asks the system's questions.
        lockable: returns whether what is open can be locked.
        take: does what an action does, also while a sheet keeps the action itself from acting.
    """

    window: MainWindow
    theme: Theme
    actions: Actions
    looks: Looks
    archives: RecentArchives
    desk: Callable[[], Desk | None]
    open_archive: Callable[[Path], None]
    take: Callable[[str], None]
    show_in_folder: Callable[[Path], None]
    jobs: JobRunner
    dialogs: Callable[[], Dialogs]
    lockable: Callable[[], bool]

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window; the actions rest meanwhile, and a toast gives way."""
        self.window.toast.hide()
        self.actions.set_blocked(True)
        sheet.closed.connect(lambda: self.actions.set_blocked(False))
        sheet.open()
