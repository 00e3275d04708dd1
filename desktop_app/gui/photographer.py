"""Opens one window without a screen, waits until it rests, and takes pictures of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.errors import ArchiveInUse, GuardbookError
from desktop_app.gui.app import GuardbookApp
from desktop_app.gui.languages import ENGLISH
from desktop_app.gui.theme import Look
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.window import Panes

SIZE = QSize(1440, 900)
PATIENCE_MS = 60_000
_POLL_MS = 10


class TooSlow(RuntimeError):
    """The window did not come to rest in time."""


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until something holds.

    Raises:
        TooSlow: it did not hold within a minute.
    """
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(lambda: loop.exit(1))
    look = QTimer(interval=_POLL_MS)
    look.timeout.connect(lambda: loop.exit(0) if condition() else None)
    late.start()
    look.start()
    if loop.exec():
        raise TooSlow


class Photographer:
    """Opens one window and takes pictures of its states.

    Args:
        app: the application, in the language of the pictures.
        open_archive: opens an archive, see ``application.opener``.
        size: of the window, in its own pixels.
        language: of the help, a code.
    """

    def __init__(
        self,
        app: QApplication,
        open_archive: Callable[[Path, bool], Archive],
        size: QSize = SIZE,
        language: str = ENGLISH,
    ) -> None:
        self.window = GuardbookApp(app, open_archive, Settings(tour_seen=True, language=language))
        self.window.window.resize(size)

    @property
    def panes(self) -> Panes:
        """The panes of the window."""
        panes = self.window.window.panes
        assert panes is not None
        return panes

    @property
    def desk(self) -> Desk:
        """The archive that is open."""
        desk = self.window.desk
        assert desk is not None
        return desk

    def open(self, folder: Path) -> Desk:
        """Open an archive and wait until the window is at rest."""
        problems: list[GuardbookError] = []
        self.window.failed.connect(problems.append)
        self.window.open(folder)
        self.window.window.show()
        self.window.window.activateWindow()  # what has the keyboard shows it
        wait_until(lambda: self.window.desk is not None or bool(problems))
        if isinstance(next(iter(problems), None), ArchiveInUse):
            problems.clear()
            self.window.open(folder, writable=False)
            wait_until(lambda: self.window.desk is not None or bool(problems))
        if problems:
            raise problems[0]
        desk = self.desk
        wait_until(lambda: desk.warm)
        self.rest()
        return desk

    def rest(self) -> None:
        """Wait until nothing is under way."""
        desk = self.window.desk
        if desk is not None:
            wait_until(lambda: not (desk.jobs.busy or desk.search.waiting or self._rows_waiting()))
        wait_until(lambda: True)  # what is queued now is done by then

    def _rows_waiting(self) -> bool:
        """Whether rows in view may still get their fragments."""
        panes = self.window.window.panes
        return panes is not None and panes.list.isVisible() and panes.list.waiting

    def do(self, action_id: str) -> None:
        """Take an action and wait for its end."""
        self.window.actions[action_id].trigger()
        self.rest()

    def open_marked(self) -> None:
        """Open the article with the most highlights."""
        panes = self.panes
        model = panes.list.list_model
        rows = [(model.row_at(at), at) for at in range(min(200, model.rowCount()))]
        best = max(rows, key=lambda pair: pair[0].highlights if pair[0] else 0, default=None)
        if best is not None:
            panes.list.go_to(best[1])
            panes.list.scrollTo(panes.list.currentIndex(), panes.list.ScrollHint.PositionAtCenter)
        panes.reader.setFocus()
        self.rest()

    def picture(self) -> QPixmap:
        """Return what is seen now: the window, and the menu that is open over it."""
        window = self.window.window
        seen = window.grab()
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                painter = QPainter(seen)
                painter.drawPixmap(window.mapFromGlobal(menu.pos()), menu.grab())
                painter.end()
        return seen

    def take(self, target: Path) -> None:
        """Write a picture."""
        self.rest()
        self.picture().save(str(target))

    def set_look(self, look: Look) -> None:
        """Be light or dark."""
        self.window.theme.set_look(look)
        self.rest()

    def close(self) -> None:
        """Close the window and the archive, and let go of both on this thread."""
        self.window.window.close()
        self.window.window.deleteLater()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def select_words(photographer: Photographer) -> None:
    """Select some words that are not marked, in view."""
    panes, article = photographer.panes, photographer.desk.reading.article
    assert article is not None
    panes.reader.setFocus()
    marked = [one.anchor for one in article.annotations if one.anchor is not None]
    for block in article.text.blocks[2:]:
        words = article.text.of(block).split(" ")
        start = block.start + len(" ".join(words[:6])) + 1
        end = start + len(" ".join(words[6:12]))
        if len(words) > 12 and not any(a.start < end and start < a.end for a in marked):
            panes.reader.scroll_to(start)
            photographer.rest()
            panes.reader.view.select(start, end)
            panes.reader.view.selected.emit()
            return
