"""The archives opened last: in the File menu, in the sidebar's switcher, in the settings."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app import paths
from desktop_app import settings as saved
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import ArchiveMissing, GuardbookError
from desktop_app.gui import formats
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.gui.looks import Looks

log = logging.getLogger(__name__)

MENU_LENGTH = 8


def archive_title(folder: Path) -> str:
    """Return the name of an archive: that of its folder, but for the two that have a word."""
    if folder == paths.default_archive():
        return formats.translate("archive", "My archive")
    if folder == paths.sample_archive():
        return formats.translate("archive", "Sample archive")
    return visible_bidi(folder.name or str(folder))


def titles(folders: tuple[Path, ...]) -> dict[Path, str]:
    """Return a name for each archive; those that share one say where they lie."""
    names = {folder: archive_title(folder) for folder in folders}
    often = Counter(names.values())
    both = formats.translate("archive", "{0} ({1})")
    return {
        folder: both.format(name, visible_bidi(folder.parent.name)) if often[name] > 1 else name
        for folder, name in names.items()
    }


def remembered(folder: Path) -> saved.Settings:
    """Put an archive at the head of the recent ones, on disk; may be called from any thread."""

    def change(found: saved.Settings) -> saved.Settings:
        most = saved.RECENT_ARCHIVES
        return replace(found, archives=saved.with_first(found.archives, str(folder), most))

    return saved.amend(change)


def remember(folder: Path) -> tuple[str, ...]:
    """Put an archive at the head of the recent ones and return them; called in a worker."""
    try:
        return remembered(folder).archives
    except (GuardbookError, OSError) as problem:
        log.warning("The settings were not saved: %s", type(problem).__name__)
        return (str(folder),)


def require_archive(folder: Path) -> None:
    """Look whether there is an archive in a folder; called in a worker.

    Raises:
        ArchiveMissing: there is none.
    """
    from desktop_app.archive.opening import has_archive

    if not folder.exists():
        raise ArchiveMissing(
            formats.translate(
                "archives", "The archive is not where it was, or its disk is not connected."
            ),
            formats.translate(
                "archives", "Connect its disk, or open the folder to which it was moved."
            ),
        )
    if not has_archive(folder):
        raise ArchiveMissing(
            formats.translate("archives", "There is no archive in this folder."),
            formats.translate(
                "archives", "Open the folder in which an archive lies, or make a new archive there."
            ),
        )


class RecentArchives(QObject):
    """What is remembered of archives: their folders, and nothing else.

    Signals:
        changed: the list is another.
    """

    changed = Signal()

    def __init__(
        self, looks: Looks, open_archive: Callable[[Path], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._looks, self._open = looks, open_archive
        self.current: Path | None = None
        """The archive that is open."""

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders, that of the archive opened last first."""
        return tuple(Path(text) for text in self._looks.settings.archives)

    def opened(self, folder: Path, archives: tuple[str, ...]) -> None:
        """Take note that an archive was opened, and of what the settings remember by now."""
        self.current = folder
        self._looks.keeping.settle(archives=archives)
        self.changed.emit()

    def forget(self, folder: Path) -> None:
        """Leave an archive out of the list; the archive itself is not touched."""

        def change(found: saved.Settings) -> saved.Settings:
            kept = tuple(one for one in found.archives if one != str(folder))
            return replace(found, archives=kept)

        try:
            archives = saved.amend(change).archives
        except (GuardbookError, OSError) as problem:
            log.warning("The settings were not saved: %s", type(problem).__name__)
            archives = change(self._looks.settings).archives
        self._looks.keeping.settle(archives=archives)
        self.changed.emit()

    def add_to(self, menu: QMenu, before: QAction | None = None) -> None:
        """Let a menu show the archives whenever it opens."""
        made: list[QAction] = []

        def fill() -> None:
            for old in made:
                menu.removeAction(old)
                old.deleteLater()
            made[:] = self._entries(menu)
            menu.insertActions(before, made) if before is not None else menu.addActions(made)

        menu.aboutToShow.connect(fill)
        fill()

    def _entries(self, menu: QMenu) -> list[QAction]:
        found = self.folders[:MENU_LENGTH]
        entries = []
        for folder, title in titles(found).items():
            entry = QAction(title.replace("&", "&&"), menu)
            entry.setStatusTip(visible_bidi(str(folder)))
            entry.setToolTip(visible_bidi(str(folder)))
            entry.setCheckable(True)
            entry.setChecked(folder == self.current)
            entry.triggered.connect(lambda _=False, folder=folder: self._open(folder))
            entries.append(entry)
        if not entries:
            nothing = QAction(self.tr("No archive was opened yet"), menu)
            nothing.setEnabled(False)
            entries.append(nothing)
        line = QAction(menu)
        line.setSeparator(True)
        return [*entries, line]
