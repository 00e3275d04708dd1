"""What comes before any window: the application object, and how archives are opened."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from desktop_app import __version__, paths
from desktop_app.gui import languages, zoom
from desktop_app.gui.plainly import import_plainly
from desktop_app.gui.theme import load_fonts

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.vault.keyring import DeviceKeys

OpenArchive = Callable[..., "Archive"]
"""Opens the archive in a folder; called in a worker.

It gets the folder, whether it may be changed, and the passphrase if one was given.
"""

SWITCH_S = 0.0002
"""For how long a thread may compute while another one waits for the interpreter; Python: 0.005.

The window waits so long whenever it wants the interpreter while a worker computes, and one key
wants it several times. Shorter still would make workers slow where two of them compete.
"""


def make_application(language: str = languages.ENGLISH, size: int = zoom.SIZES[0]) -> QApplication:
    """Return the application, with fonts and style.

    Args:
        language: a code, or "system".
        size: of all that is drawn, in per cent; 0 follows the system's font. An application that
            is there already keeps its own.
    """
    import_plainly()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = _drawing(size)
        app.setApplicationName("guardbook")
        app.setApplicationDisplayName("Guardbook")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("org.guardbook.Guardbook")
    languages.put_on(app, language)
    load_fonts()
    return app


def _drawing(size: int) -> QApplication:
    """Make the application for a size; only one that is there knows the system's font and screen.

    On a screen that is too small for the size, it is the largest that leaves the window room.
    """

    def make() -> QApplication:
        return QApplication([*sys.argv[:1], "-style", "Fusion"])

    first = size or zoom.SIZES[0]
    app = zoom.drawn_at(first, make)
    if zoom.is_given():
        return app
    wish = size or zoom.for_font(QFontInfo(app.font()).pixelSize())
    room = app.primaryScreen().availableSize() * (first / 100)
    wanted = zoom.on_screen(wish, room.width(), room.height())
    if wanted != first:
        app.shutdown()
        del app
        app = zoom.drawn_at(wanted, make)
    return app


def opener(devices: DeviceKeys | None = None, cache: Path | None = None) -> OpenArchive:
    """Return the function that opens archives with this computer's keys."""

    def open_archive(folder: Path, writable: bool, passphrase: str | None = None) -> Archive:
        from desktop_app.archive.archive import Archive
        from desktop_app.vault.keyring import device_keys

        return Archive.open(
            folder,
            devices=devices or device_keys(paths.config()),
            cache=cache or paths.cache(),
            writable=writable,
            create=writable,
            passphrase=passphrase,
            distant=True,
        )

    return open_archive
