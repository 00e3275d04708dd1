"""The program's own window in this process, and its event loop run until something is so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from desktop_app.gui.app import GuardbookApp
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.window import Panes

PATIENCE_MS = 60_000
_STEP_MS = 5


def run_until(
    ready: Callable[[], bool], patience_ms: int = PATIENCE_MS, step_ms: int = _STEP_MS
) -> None:
    """Run the event loop until ``ready``, asked every ``step_ms``, says yes.

    Raises:
        TimeoutError: it never did.
    """
    loop = QEventLoop()
    late: list[bool] = []

    def look() -> None:
        if ready():
            loop.quit()

    def give_up() -> None:
        late.append(True)
        loop.quit()

    asking = QTimer(interval=step_ms)
    asking.timeout.connect(look)
    asking.start()
    end = QTimer(singleShot=True, interval=patience_ms)
    end.timeout.connect(give_up)
    end.start()
    loop.exec()
    asking.stop()
    end.stop()
    if late:
        raise TimeoutError("what was waited for did not happen")


def breathe() -> None:
    """Let the event loop do what waits in it now."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def opened(folder: Path) -> tuple[GuardbookApp, Desk, Panes]:
    """Show the window on an archive, as ``desktop_app.gui.app.run`` does, and let it settle."""
    window, desk, panes = shown(folder)
    run_until(lambda: len(panes.list.list_model.ids) > 0 and panes.reader.isVisible())
    run_until(lambda: not desk.jobs.busy)
    return window, desk, panes


def shown(folder: Path) -> tuple[GuardbookApp, Desk, Panes]:
    """Show the window on an archive, which may be empty, and wait until it has been seen.

    What is made behind the first picture is made by then, so that no measure has it in its way.
    """
    from desktop_app import settings
    from desktop_app.gui.app import GuardbookApp, make_application, opener

    app = make_application()
    window = GuardbookApp(app, opener(), settings.load())
    settled: list[bool] = []
    window.opened.connect(lambda desk: desk.settled.connect(lambda: settled.append(True)))
    window.open(folder)
    window.window.show()
    run_until(lambda: window.desk is not None)
    desk, panes = window.desk, window.window.panes
    assert desk is not None
    assert panes is not None
    run_until(lambda: bool(settled) and not desk.jobs.busy)
    return window, desk, panes
