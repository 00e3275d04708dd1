"""What changes once the first picture of an archive is there: turns of threads, and garbage."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop_app.gui.application import SWITCH_S

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.garbage import GarbageCollector
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow


def spare_once_settled(
    desk: Desk, garbage: GarbageCollector, window: MainWindow, theme: Theme
) -> None:
    """Start threads quickly, then let them take turns often; see ``application.SWITCH_S``.

    Garbage is looked for only among what comes after the first quiet moment.
    """

    def draw_icon() -> None:
        window.setWindowIcon(theme.icons.plain("guardbook", 256))

    icon = QTimer(desk, singleShot=True, interval=0)  # a turn of the event loop by itself
    icon.timeout.connect(draw_icon)

    def at_rest() -> None:
        desk.jobs.idle.disconnect(at_rest)
        garbage.spare()

    def settled() -> None:
        sys.setswitchinterval(SWITCH_S)
        garbage.spare()
        desk.jobs.idle.connect(at_rest)
        icon.start()

    desk.settled.connect(settled)
