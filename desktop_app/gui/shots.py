"""Pictures of the window: ``python -m desktop_app.gui.shots ARCHIVE PICTURE.png`` or ``--all DIR``.

Needs no screen: run it with QT_QPA_PLATFORM=offscreen. The pictures can be in any language, of
any size (``--size 800x500``), of a finer screen (``--scale 2``) and with larger text (``--text
200``), of some states only (``--states main,search``) and in one look (``--looks dark``).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from desktop_app.gui import languages, scenes_hard, scenes_pages
from desktop_app.gui.app import make_application, opener
from desktop_app.gui.passphrase.locked import LockedPage
from desktop_app.gui.photographer import SIZE, Photographer, wait_until
from desktop_app.gui.recovery_key.view import RecoverySheet
from desktop_app.gui.recovery_key.view_model import in_lines
from desktop_app.gui.scenes import scenes
from desktop_app.gui.scenes_backup import backups
from desktop_app.gui.scenes_over import over
from desktop_app.gui.theme import Look
from desktop_app.jobs import JobContext
from desktop_app.vault.recovery_codes import written

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

Open = Callable[[Path, bool], "Archive"]
BOTH = (Look.LIGHT, Look.DARK)
_SHOWN_KEY = in_lines(written(bytes(range(90, 110))))
"""Shown in the pictures in place of one that opens anything."""


@dataclass(frozen=True)
class Wish:
    """How the pictures are to be.

    ``size`` is that of the window in its own pixels; ``states`` are names of the states that are
    kept, empty for all.
    """

    language: str = languages.ENGLISH
    size: QSize = SIZE
    looks: tuple[Look, ...] = BOTH
    states: frozenset[str] = frozenset()


class _Enough(Exception):
    """Every state that was wished for has its picture: the rest need not be walked through."""


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


def shots(folder: Path, wish: Wish | None = None) -> list[Path]:
    """Write pictures of every state, light and dark, over fresh archives; return their paths."""
    wish = wish or Wish()
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        make_application(wish.language)  # who draws letters needs one
        open_archive = archives(home)
        for look in wish.looks:
            photographer = Photographer(
                make_application(wish.language), open_archive, wish.size, wish.language
            )
            photographer.set_look(look)

            wanted = set(wish.states)

            def take(
                state: str,
                look: Look = look,
                by: Photographer = photographer,
                wanted: set[str] = wanted,
            ) -> None:
                if wish.states and state not in wanted:
                    return
                taken.append(folder / f"{state}_{look.value}.png")
                by.take(taken[-1])
                wanted.discard(state)
                if wish.states and not wanted:
                    raise _Enough

            with suppress(_Enough):
                walk(photographer, home, take, look.value)
            photographer.close()
    return taken


def archives(home: Path) -> Open:
    """Make the archives of the pictures in a folder; return what opens them."""
    from desktop_app.archive.sample import fill

    open_archive = opener_of(home)
    with open_archive(home / "Sample archive", True) as archive:
        fill(archive, JobContext())
    with open_archive(home / "Hard archive", True) as archive:
        scenes_hard.fill(archive, home / "hard")
    with open_archive(home / "Archive of pages", True) as archive:
        scenes_pages.fill(archive, home / "pages")
    return open_archive


def opener_of(home: Path) -> Open:
    """Return what opens the archives that were made in a folder."""
    from desktop_app.vault.keyring import FileDeviceKeys

    return opener(FileDeviceKeys(home / "config"), home / "cache")


def walk(photographer: Photographer, home: Path, take: Callable[[str], None], name: str) -> None:
    """Go through every state of the window and call ``take`` with the name of each.

    Args:
        photographer: has nothing open yet.
        home: where ``archives`` were made.
        take: called while the state is shown.
        name: of a folder for an archive that is made on the way.
    """
    photographer.open(home / "Sample archive")
    for scene in (scenes, backups, over):
        for state in scene(photographer):
            take(state)
    photographer.open(home / name / "My archive")
    take("empty")
    photographer.open(home / "Hard archive")
    for state in scenes_hard.hard(photographer):
        take(state)
    photographer.open(home / "Archive of pages")
    for state in scenes_pages.paged(photographer):
        take(state)
    _not_opened(photographer, home, take)
    _locked(photographer, home / name / "Locked archive", take)


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


def _locked(photographer: Photographer, folder: Path, take: Callable[[str], None]) -> None:
    """Give an archive a passphrase, lock it, and try a wrong one."""
    desk = photographer.open(folder)
    desk.archive.set_passphrase("a wall of paper", ask_here=True)
    photographer.window.lock(folder, desk.archive.ways_in())
    photographer.rest()
    take("locked")
    _try(photographer, "a hall of paper")
    take("locked_wrong")
    page = _page(photographer)
    page.field.setText("a wall of paper")
    page.field.returnPressed.emit()
    wait_until(lambda: photographer.window.desk is not None and photographer.desk.warm)
    photographer.do("archive.recovery")
    take("recovery")
    (sheet,) = photographer.window.window.findChildren(RecoverySheet)
    sheet.current.setText("a wall of paper")
    sheet.confirm.setEnabled(True)
    sheet.confirm.click()
    wait_until(lambda: bool(sheet.shown.toPlainText()))
    sheet.shown.setPlainText(_SHOWN_KEY)
    take("recovery_shown")
    sheet.close_sheet()
    desk = photographer.desk
    photographer.window.lock(folder, desk.archive.ways_in())
    photographer.rest()
    take("locked_recovery")
    _try(photographer, _SHOWN_KEY.replace("9", "8"))
    take("locked_mistyped")


def _page(photographer: Photographer) -> LockedPage:
    page = photographer.panes.findChild(LockedPage)
    assert isinstance(page, LockedPage)
    return page


def _try(photographer: Photographer, words: str) -> None:
    page = _page(photographer)
    page.field.setText(words)
    page.field.returnPressed.emit()
    wait_until(lambda: bool(page.said.text()))


def _size(text: str) -> QSize:
    wide, _, high = text.partition("x")
    return QSize(int(wide), int(high))


def _wish(words: Sequence[str]) -> tuple[list[Path], Wish | None]:
    """Read the arguments; without ``--all`` there is no wish."""
    parser = argparse.ArgumentParser(prog="python -m desktop_app.gui.shots", description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--all", action="store_true", help="take every state; PATH is a folder")
    parser.add_argument("--language", default=languages.ENGLISH)
    parser.add_argument("--size", type=_size, default=SIZE, help="in pixels of the screen")
    parser.add_argument("--scale", type=int, default=1, help="pixels of the screen in one of ours")
    parser.add_argument("--text", type=int, default=100, help="size of the text in per cent")
    parser.add_argument("--states", default="", help="names of states, with commas between them")
    parser.add_argument("--looks", default="light,dark")
    found = parser.parse_args(words)
    if len(found.paths) != 2 - found.all:
        parser.error("ARCHIVE PICTURE.png or --all DIR is wanted")
    if not found.all:
        return found.paths, None
    times = found.scale * found.text / 100
    if times != 1:
        os.environ["QT_SCALE_FACTOR"] = str(times)
    size = QSize(round(found.size.width() / times), round(found.size.height() / times))
    states = frozenset(filter(None, found.states.split(",")))
    looks = tuple(Look(name) for name in found.looks.split(","))
    return found.paths, Wish(found.language, size, looks, states)


def main(words: Sequence[str]) -> int:
    """Take pictures as the arguments say."""
    try:
        paths, wish = _wish(words)
    except SystemExit as end:
        return int(end.code or 0)
    if wish is not None:
        shots(paths[0], wish)
    else:
        screenshot(paths[0], paths[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
