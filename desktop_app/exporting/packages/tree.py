"""A folder of folders that appears whole under its name, or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain import packages
from desktop_app.errors import ExportFailed
from desktop_app.exporting.leftovers import held, sweep, unfinished_name
from desktop_app.exporting.targets import export_problem


class Tree:
    """Takes files until ``whole_tree`` puts the folder in its place; hashes each as it is written.

    Args:
        path: the unfinished folder.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made: set[Path] = set()
        self.hashes: dict[str, str] = {}
        """SHA-256 in hex of each file, by its name within the folder ("a/b.txt")."""
        self.size = 0
        """Bytes of all files."""

    def write(self, name: str, data: bytes) -> None:
        """Write a file; ``name`` has "/" between its parts and was not used before.

        Raises:
            OSError: the disk refuses.
        """
        path = self._path.joinpath(*name.split("/"))
        if path.parent not in self._made:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(path.parent)
        with path.open("xb") as file:
            file.write(data)
        self.hashes[name] = hashlib.sha256(data).hexdigest()
        self.size += len(data)


@contextlib.contextmanager
def whole_tree(target: Path) -> Iterator[Tree]:
    """Collect files in a folder that takes the name ``target`` when the block ends well.

    An empty folder of that name is taken; one that holds anything is refused before the work.
    Until then only this user can read it. On an error, also ``Cancelled``, nothing is left behind.

    Raises:
        ExportFailed: it could not be written.
    """
    target = target.absolute()
    unfinished: Path | None = None
    try:
        _require_free(target)
        sweep(target.parent)
        unfinished = target.parent / unfinished_name()
        unfinished.mkdir(mode=0o700)  # what a crash leaves is nobody else's to read
        mode = _usual_mode(unfinished)
        with held(unfinished):
            yield Tree(unfinished)
            _sync()
        if target.exists():
            target.rmdir()  # empty, as was seen; what came into it meanwhile keeps its place
        unfinished.rename(target)
        with contextlib.suppress(OSError):  # some file systems have one mode for all
            target.chmod(mode)
        _sync()
    except OSError as error:
        raise export_problem(error, target, target.parent) from error
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)


def _require_free(target: Path) -> None:
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise ExportFailed(
            f"“{target.name}” is there already, and is no folder.", "Choose the name of a new one."
        )
    if target.is_dir() and any(target.iterdir()):
        raise ExportFailed(
            f"The folder “{target.name}” is not empty.", "Choose the name of a new folder."
        )


def _usual_mode(folder: Path) -> int:
    """Return the mode of a folder that is made within another one without asking for any."""
    seen = folder / packages.ARTICLES
    seen.mkdir()
    mode = stat.S_IMODE(seen.stat().st_mode)
    seen.rmdir()
    return mode


def _sync() -> None:
    """Bring all files to the disk at once: one by one, thousands of them take minutes."""
    if sys.platform != "win32":
        os.sync()
