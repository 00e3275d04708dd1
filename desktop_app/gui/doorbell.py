"""One window for an archive: a second start hands its paths to the window that is there.

The window holds a lock on a file and watches a folder of its own, outside of the archive, which
only its user can enter. A second start writes a request into it (a random number and the paths)
and waits for the answer of that number. Nothing of this is a connection: files are all there is.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEventLoop, QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app import paths
from desktop_app.errors import ArchiveInUse, GuardbookError
from desktop_app.vault.files import TEMPORARY, make_folder, write_atomically
from desktop_app.vault.lock import FolderLock

PATIENCE_MS = 2000
LARGEST = 16 * 1024 * 1024
"""Bytes of a request; a longer one is not read."""

_LOCK = "window"
_REQUEST, _ANSWER = ".request", ".answer"
_NUMBER = re.compile(r"[0-9a-f]{32}")


class Answer(StrEnum):
    """What comes of ringing."""

    NOBODY = "no window has this archive open"
    TAKEN = "the window took the paths"
    SILENT = "there is a window, but it does not answer"


def place_of(archive: Path) -> Path:
    """Return the folder through which a window on an archive is asked."""
    from desktop_app.vault.sealed import blake2b

    return paths.runtime() / blake2b(os.fsencode(archive.resolve())).hex()[:32]


def _files(place: Path, suffix: str) -> list[Path]:
    return sorted(
        path for path in place.glob(f"*{suffix}") if _NUMBER.fullmatch(path.name[: -len(suffix)])
    )


def _read(request: Path) -> list[Path] | None:
    """Return the paths of a request, None if it is not one that this user wrote."""
    try:
        about = request.lstat()
        foreign = os.name == "posix" and (about.st_uid != os.getuid() or about.st_mode & 0o077)
        if not stat.S_ISREG(about.st_mode) or foreign or about.st_size > LARGEST:
            return None
        found = json.loads(request.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        return None
    return [Path(one) for one in found if "\0" not in one]


def _throw_away(path: Path) -> None:
    """Delete a file; what is none (somebody made a folder of that name) stays and is no request."""
    with contextlib.suppress(OSError):
        path.unlink()


class Doorbell(QObject):
    """The window's side. Hangs from when an archive is open until it is closed.

    Signals:
        rung: a list of ``Path``, may be empty; somebody started the program once more.
    """

    rung = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place: Path | None = None
        self._lock: FolderLock | None = None
        self._watcher: QFileSystemWatcher | None = None

    def hang(self, place: Path) -> bool:
        """Answer from now on; return whether that is possible."""
        self.take_down()
        try:
            make_folder(place)
            lock = FolderLock(place / _LOCK)
            lock.acquire()
        except GuardbookError:
            return False
        # Half-written requests too: they name files, and nobody else would ever delete them.
        unfinished = place.glob(f".*{TEMPORARY}")
        for left in (*_files(place, _REQUEST), *_files(place, _ANSWER), *unfinished):
            _throw_away(left)
        self._place, self._lock = place, lock
        self._watcher = QFileSystemWatcher([str(place)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def take_down(self) -> None:
        """Answer no more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
        if self._lock is not None:
            self._lock.release()
        self._place = self._lock = self._watcher = None

    def _look(self) -> None:
        if self._place is None:
            return
        for request in _files(self._place, _REQUEST):
            found = _read(request)
            _throw_away(request)
            if found is None:
                continue
            with contextlib.suppress(GuardbookError):
                write_atomically(request.with_suffix(_ANSWER), b"taken")
            self.rung.emit(found)


def ring(place: Path, wanted: Sequence[Path], patience_ms: int = PATIENCE_MS) -> Answer:
    """Ask the window that has an archive open to import paths and to come to the front.

    Waits for its answer in an event loop, no longer than ``patience_ms``.
    """
    lock = FolderLock(place / _LOCK)
    try:
        lock.acquire()
    except ArchiveInUse:
        pass
    except GuardbookError:
        return Answer.NOBODY
    else:
        lock.release()
        return Answer.NOBODY
    number = os.urandom(16).hex()
    request, answer = place / f"{number}{_REQUEST}", place / f"{number}{_ANSWER}"
    text = json.dumps([str(path.absolute()) for path in wanted])
    watcher, loop = QFileSystemWatcher([str(place)]), QEventLoop()
    watcher.directoryChanged.connect(lambda: loop.quit() if answer.exists() else None)
    late = QTimer(singleShot=True, interval=patience_ms)
    late.timeout.connect(loop.quit)
    try:
        write_atomically(request, text.encode("ascii"))
        late.start()
        if not answer.exists():
            loop.exec()
        return Answer.TAKEN if answer.exists() else Answer.SILENT
    except GuardbookError:
        return Answer.SILENT
    finally:
        _throw_away(request)
        _throw_away(answer)
