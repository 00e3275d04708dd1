"""The key file ``keys.json``: its form, and how a change in it shows.

It is canonical JSON (sorted, indented by one, a newline at the end) with the fields ``format``,
``version``, ``archive_id``, ``slots``, ``checksum`` and ``mac``. The checksum, which needs no key,
tells damage from a wrong key; the MAC, under a key that follows from the master key, shows
every deliberate change. Neither can show that an older copy of the whole file was put back.
"""

from __future__ import annotations

import json
from pathlib import Path

from nacl import bindings as sodium

from desktop_app.errors import ArchiveDamaged, ArchiveMissing, ArchiveProblem, ArchiveTooNew
from desktop_app.values import dataclass
from desktop_app.vault import slots
from desktop_app.vault.hexadecimal import is_hex
from desktop_app.vault.sealed import blake2b, mac

NAME = "keys.json"
VERSION = 1

MOST_SLOTS = 16
"""More are refused: each passphrase slot costs time on opening."""

_FORMAT = "guardbook-keys"
_LARGEST = 1024 * 1024
_TRACES = ("*.db", "*.sqlite*", "blobs")
"""What shows that a folder without a key file has been an archive."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says; ``mac`` is hexadecimal, empty before the file is encoded."""

    archive_id: str
    slots: tuple[slots.Slot, ...]
    mac: str = ""

    def encoded(self, mac_key: bytes) -> bytes:
        """Return the file's content, with its MAC under ``mac_key``."""
        return self._with_seals(self._mac(mac_key))

    def is_sealed_by(self, mac_key: bytes) -> bool:
        """Return whether the file's MAC is right."""
        return sodium.sodium_memcmp(
            self._mac(mac_key).encode(), self.mac.encode("utf-8", "replace")
        )

    def is_written_as(self, content: bytes) -> bool:
        """Return whether this program would write exactly ``content``, its checksum included."""
        return self._with_seals(self.mac) == content

    def _body(self) -> dict[str, object]:
        return {
            "format": _FORMAT,
            "version": VERSION,
            "archive_id": self.archive_id,
            "slots": list(self.slots),
        }

    def _mac(self, mac_key: bytes) -> str:
        return mac(_canonical(self._body()), mac_key).hex()

    def _with_seals(self, code: str) -> bytes:
        body = self._body()
        checksum = blake2b(_canonical(body)).hex()
        return _canonical({**body, "checksum": checksum, "mac": code})


def read(folder: Path) -> KeyFile:
    """Read and check the key file of an archive; its MAC is still to be checked.

    Raises:
        ArchiveMissing: there is no archive in this folder.
        ArchiveDamaged: the file is missing beside an archive, or has been changed.
        ArchiveTooNew: it is of a newer version.
        ArchiveProblem: it cannot be read.
    """
    path = folder / NAME
    try:
        if path.stat().st_size > _LARGEST or not path.is_file():
            raise damaged()
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        if has_lost_it(folder):
            raise lost() from None
        raise ArchiveMissing(
            "There is no archive in this folder.", "Choose another folder, or make a new archive."
        ) from None
    except OSError as error:
        raise ArchiveProblem(
            f"The archive's key file cannot be read: {error.strerror or type(error).__name__}.",
            "Check who may read keys.json in the archive's folder.",
        ) from error
    try:
        return _parsed(content)
    except (ValueError, RecursionError):
        raise damaged() from None


def _parsed(content: bytes) -> KeyFile:
    """Return what the file says; ``ValueError`` and ``RecursionError`` mean that it is no JSON."""
    value = json.loads(content)
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise damaged()
    version = value.get("version")
    if type(version) is int and version > VERSION:
        raise ArchiveTooNew(
            "This archive was written by a newer version of the program.",
            "Install the newest version of Guardbook.",
        )
    said_id, said_slots, code = value.get("archive_id"), value.get("slots"), value.get("mac")
    if not is_hex(said_id, 16):
        raise damaged()
    if not (isinstance(said_slots, list) and isinstance(code, str)):
        raise damaged()
    if len(said_slots) > MOST_SLOTS:
        raise damaged()
    found = KeyFile(said_id, tuple(said_slots), code)
    if not found.is_written_as(content):
        raise damaged()
    for slot in said_slots:
        slots.check(slot)
    return found


def _canonical(value: object) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True) + "\n").encode("ascii")


def has_lost_it(folder: Path) -> bool:
    """Return whether a folder without a key file has been an archive."""
    return any(True for trace in _TRACES for _ in folder.glob(trace))


def lost() -> ArchiveDamaged:
    """Return the error that says that the key file is missing."""
    return ArchiveDamaged(
        "The archive's key file, keys.json, is missing.",
        "Restore keys.json from a backup of the archive; without it nothing can be read.",
    )


def damaged() -> ArchiveDamaged:
    """Return the error that says that the key file is not as it was written."""
    return ArchiveDamaged(
        "The archive's key file has been changed or damaged.",
        "Restore keys.json from a backup of the archive.",
    )
