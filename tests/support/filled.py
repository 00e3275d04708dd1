"""Archives that are filled once in a process, and copied for each test that wants one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Hashable
from pathlib import Path

PARTS = ("archive", "config", "cache")
"""What an archive of a test consists of: itself, the keys of the device, what is kept of it."""


class Filled:
    """The archives that were filled.

    Args:
        new_folder: makes an empty folder of a name like the one that is given.
    """

    def __init__(self, new_folder: Callable[[str], Path]) -> None:
        self._new_folder = new_folder
        self._made: dict[Hashable, Path] = {}

    def copy(self, key: Hashable, fill: Callable[[Path], object], folder: Path) -> None:
        """Put a copy into a folder.

        Args:
            key: what tells this archive from others.
            fill: makes the archive in the folder it is given, and closes it.
            folder: has no archive yet.
        """
        if key not in self._made:
            made = self._new_folder("filled")
            fill(made)
            self._made[key] = made
        for part in PARTS:
            if (self._made[key] / part).is_dir():
                shutil.copytree(self._made[key] / part, folder / part)
