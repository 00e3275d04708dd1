"""Pictures of the window: ``python -m desktop_app.gui.shots ARCHIVE PICTURE.png`` or ``--all DIR``.

Needs no screen: run it with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.errors import ArchiveInUse, GuardbookError
from desktop_app.gui.app import GuardbookApp, make_application, opener
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.scenes import scenes
from desktop_app.gui.theme import Look
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.gui.desk import Desk

SIZE = QSize(1440, 900)
PATIENCE_MS = 60_000
_POLL_MS = 10
QUERY = "courtyard"


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
    """Opens one window and takes pictures of its states."""

    def __init__(self, app: QApplication, open_archive: Callable[[Path, bool], Archive]) -> None:
        self.window = GuardbookApp(app, open_archive, Settings(tour_seen=True))
        self.window.window.resize(SIZE)

    def open(self, folder: Path) -> Desk:
        """Open an archive and wait until the window is at rest."""
        problems: list[GuardbookError] = []
        self.window.failed.connect(problems.append)
        self.window.open(folder)
        self.window.window.show()
        wait_until(lambda: self.window.desk is not None or bool(problems))
        if isinstance(next(iter(problems), None), ArchiveInUse):
            problems.clear()
            self.window.open(folder, writable=False)
            wait_until(lambda: self.window.desk is not None or bool(problems))
        if problems:
            raise problems[0]
        desk = self.window.desk
        assert desk is not None
        wait_until(lambda: desk.warm)
        self.rest()
        return desk

    def rest(self) -> None:
        """Wait until nothing is under way."""
        desk = self.window.desk
        if desk is not None:
            wait_until(lambda: not desk.jobs.busy and not desk.search.waiting)
        wait_until(lambda: True)  # what is queued now is done by then

    def open_marked(self) -> None:
        """Open the article with the most highlights."""
        desk, panes = self.window.desk, self.window.window.panes
        assert desk is not None
        assert panes is not None
        model = panes.list.list_model
        rows = [(model.row_at(at), at) for at in range(min(200, model.rowCount()))]
        best = max(rows, key=lambda pair: pair[0].highlights if pair[0] else 0, default=None)
        if best is not None:
            panes.list.go_to(best[1])
            panes.list.scrollTo(panes.list.currentIndex(), panes.list.ScrollHint.PositionAtCenter)
        panes.reader.setFocus()
        self.rest()

    def take(self, target: Path) -> None:
        """Write a picture."""
        self.rest()
        self.window.window.grab().save(str(target))

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


def screenshot(archive: Path, target: Path) -> None:
    """Write one picture of the window over an archive."""
    photographer = Photographer(make_application(), opener())
    photographer.set_look(Look.LIGHT)
    try:
        photographer.open(archive)
        photographer.open_marked()
        photographer.take(target)
    finally:
        photographer.close()


def shots(folder: Path) -> list[Path]:
    """Write pictures of every state, light and dark, over a fresh sample archive."""
    from desktop_app.archive.sample import fill
    from desktop_app.vault.keyring import FileDeviceKeys

    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        open_archive = opener(FileDeviceKeys(home / "config"), home / "cache")
        with open_archive(home / "Sample archive", True) as archive:
            fill(archive, JobContext())
        for look in (Look.LIGHT, Look.DARK):
            taken += _all_states(folder, home, open_archive, look)
    return taken


def _all_states(
    folder: Path, home: Path, open_archive: Callable[[Path, bool], Archive], look: Look
) -> list[Path]:
    photographer = Photographer(make_application(), open_archive)
    photographer.set_look(look)
    taken: list[Path] = []

    def take(state: str) -> None:
        taken.append(folder / f"{state}_{look.value}.png")
        photographer.take(taken[-1])

    desk = photographer.open(home / "Sample archive")
    panes = photographer.window.window.panes
    assert panes is not None
    photographer.open_marked()
    take("main")
    panes.search.field.setText(QUERY)
    photographer.rest()
    panes.search.field.setFocus()
    take("search")
    panes.search.field.clear()
    photographer.rest()
    panes.reader.setFocus()
    select_words(photographer)
    take("select")
    panes.reader.view.clear_selection()
    panes.tray.show_state(ImportState(412, 1200, "", 3, 1))
    take("import")
    panes.tray.show_state(None)
    photographer.window.actions["view.details"].trigger()
    take("details")
    photographer.window.actions["view.details"].trigger()
    desk.details.detailing.correct()
    take("correct")
    for sheet in desk.tools.sheets():
        sheet.close_sheet()
    desk.handing.export("pdf")
    photographer.rest()
    wait_until(lambda: _is_previewed(photographer))
    take("export")
    for sheet in desk.tools.sheets():
        sheet.close_sheet()
    for state in scenes(photographer.window, photographer.rest):
        take(state)
    _around(photographer, desk, take)
    photographer.open(home / look.value / "My archive")
    take("empty")
    _not_opened(photographer, home, take)
    photographer.close()
    return taken


def _around(photographer: Photographer, desk: Desk, take: Callable[[str], None]) -> None:
    """Take what lies over the window: palette, settings, help and the like."""
    for state, action in (
        ("palette", "palette"),
        ("settings", "settings"),
        ("help", "help.pages"),
        ("keys", "help.keys"),
        ("device", "help.device"),
        ("report", "import.report"),
        ("tour", "help.tour"),
    ):
        photographer.window.actions[action].trigger()
        photographer.rest()
        take(state)
        for sheet in desk.tools.sheets():
            sheet.close_sheet()


def _not_opened(photographer: Photographer, home: Path, take: Callable[[str], None]) -> None:
    """Take an archive that can only be read, and one that is not there."""
    app = photographer.window
    opened: list[object] = []
    app.opened.connect(opened.append)
    app.failed.connect(opened.append)
    app.open(home / "Sample archive", writable=False)
    wait_until(lambda: len(opened) == 1 and app.desk is not None and app.desk.warm)
    take("readonly")
    app.open_known(home / "Moved away")
    wait_until(lambda: len(opened) == 2)
    take("trouble")


def _is_previewed(photographer: Photographer) -> bool:
    from desktop_app.gui.exports.view import ExportSheet

    sheets = photographer.window.window.findChildren(ExportSheet)
    return any(sheet.isVisible() and not sheet.waiting for sheet in sheets)


def select_words(photographer: Photographer) -> None:
    """Select some words that are not marked, in view."""
    panes, desk = photographer.window.window.panes, photographer.window.desk
    assert panes is not None
    assert desk is not None
    article = desk.reading.article
    assert article is not None
    panes.reader.setFocus()
    marked = [one.anchor for one in article.annotations if one.anchor is not None]
    for block in article.text.blocks[2:]:
        words = article.text.of(block).split(" ")
        start = block.start + len(" ".join(words[:6])) + 1
        end = start + len(" ".join(words[6:12]))
        if len(words) > 12 and not any(a.start < end and start < a.end for a in marked):
            panes.reader.view.select(start, end)
            panes.reader.view.selected.emit()
            return


def main(words: Sequence[str]) -> int:
    """Take pictures as the arguments say."""
    if len(words) != 2:
        sys.stderr.write("usage: python -m desktop_app.gui.shots ARCHIVE PICTURE.png | --all DIR\n")
        return 2
    if words[0] == "--all":
        shots(Path(words[1]))
    else:
        screenshot(Path(words[0]), Path(words[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
