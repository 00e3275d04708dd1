"""The Archive: the one API of the program. It composes the rooms and has no logic of its own.

Its doors stand in seven files: ``asking``, ``seeking``, ``changing``, ``revising``, ``working``,
``guarding``, and ``core`` for what they share.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.archive.asking import Asking
from desktop_app.archive.changing import Changing
from desktop_app.archive.guarding import Guarding
from desktop_app.archive.opening import open_folder
from desktop_app.archive.revising import Revising
from desktop_app.archive.seeking import Seeking
from desktop_app.archive.working import Working

if TYPE_CHECKING:
    from desktop_app.vault.keyring import DeviceKeys


class Archive(Guarding, Working, Revising, Changing, Seeking, Asking):
    """An open archive. Every method may be called from any thread."""

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        devices: DeviceKeys,
        cache: Path,
        writable: bool = True,
        create: bool = False,
        passphrase: str | None = None,
        distant: bool = False,
    ) -> Self:
        """Open the archive in a folder; with ``create`` make one if there is none.

        With ``distant`` a process of its own searches, started by the first question about words.

        Raises:
            ArchiveProblem: it is missing, in use, too new, damaged, or the key is wrong.
        """
        opened = open_folder(
            folder, devices, writable=writable, create=create, passphrase=passphrase
        )
        return cls(opened, cache, distant=distant)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
