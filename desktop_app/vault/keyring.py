"""Where this computer keeps the keys that open its archives.

Each key is 32 random bytes under a random slot id. It lies in the system's keyring or, where there
is none or it does not answer, in a file that only its user can read. Never call this from the
window's thread: a keyring may ask the user to unlock it first.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from desktop_app.errors import ArchiveProblem, WrongKey
from desktop_app.vault.files import (
    make_folder,
    storage_problem,
    sync_folder,
    write_atomically,
)
from desktop_app.vault.hexadecimal import is_hex

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

FILES_ONLY = "file"
"""Value of the environment variable GUARDBOOK_KEYRING that leaves the system's keyring alone."""

_PATIENCE = 5.0


class DeviceKeys(Protocol):
    """A place for this computer's keys; slots are 32 hexadecimal digits, keys 32 bytes."""

    def get(self, slot: str) -> bytes | None:
        """Return the key, or None if there is none under this slot.

        Raises:
            WrongKey: there may be one, but it cannot be read now.
        """
        ...

    def put(self, slot: str, key: bytes) -> None:
        """Store a key under a slot that is free; one that is taken is never overwritten.

        Raises:
            ArchiveProblem: it could not be stored.
        """
        ...

    def drop(self, slot: str) -> None:
        """Forget the key under a slot; one that is not there is forgotten already.

        Raises:
            ArchiveProblem: it could not be removed.
        """
        ...


class FileDeviceKeys:
    """Keys in files, one each, in ``folder/keys``; only their user can read them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "keys"

    def get(self, slot: str) -> bytes | None:
        """Return the key, or None; see ``DeviceKeys``."""
        try:
            text = self._path(slot).read_text("ascii")
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise _unreadable("file") from error
        return _decoded(text, "file")

    def put(self, slot: str, key: bytes) -> None:
        """Store a key; see ``DeviceKeys``."""
        path = self._path(slot)
        make_folder(self._folder)
        try:
            if os.name == "posix":
                self._folder.chmod(0o700)
            write_atomically(path, _encoded(key).encode("ascii"), replace=False)
        except FileExistsError:
            raise _taken() from None
        except OSError as error:
            raise storage_problem(error) from error

    def drop(self, slot: str) -> None:
        """Delete the key's file; see ``DeviceKeys``."""
        path = self._path(slot)
        try:
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_folder(path.parent)
        except OSError as error:
            raise storage_problem(error) from error

    def _path(self, slot: str) -> Path:
        if not is_hex(slot, 16):  # it comes from a file of the archive: data, never a path
            raise WrongKey("The archive's key file names no key of a computer.")
        return self._folder / slot


class SystemDeviceKeys:
    """Keys in the system's keyring, which gets ``timeout`` seconds for each answer.

    A call that hangs goes on in its thread; later calls wait for it before they ask again, so
    that a user who is being asked for a password is asked once.
    """

    def __init__(self, service: str = "guardbook", timeout: float = _PATIENCE) -> None:
        self._service = service
        self._timeout = timeout
        self._pending: Future[Any] | None = None

    def get(self, slot: str) -> bytes | None:
        """Return the key, or None; see ``DeviceKeys``."""
        text = self._ask(lambda: self._read(slot))
        return None if text is None else _decoded(text, "keyring")

    def put(self, slot: str, key: bytes) -> None:
        """Store a key; see ``DeviceKeys``.

        Raises:
            WrongKey: there is no keyring here, or it did not answer or keep the key.
            ArchiveProblem: the slot is taken.
        """
        if self._ask(lambda: self._store(slot, _encoded(key))):
            raise _taken()

    def drop(self, slot: str) -> None:
        """Delete the key; see ``DeviceKeys``.

        Raises:
            WrongKey: the keyring did not answer, or it kept the key.
        """
        self._ask(lambda: self._delete(slot))

    def _delete(self, slot: str) -> None:
        for backend in _backends():
            if backend.get_password(self._service, slot) is not None:
                backend.delete_password(self._service, slot)
                if backend.get_password(self._service, slot) is not None:
                    raise LookupError

    def _read(self, slot: str) -> str | None:
        for backend in _backends():
            text = backend.get_password(self._service, slot)
            if text is not None:
                return str(text)
        return None

    def _store(self, slot: str, text: str) -> bool:
        """Store and read back; return whether the slot was taken before."""
        if self._read(slot) is not None:
            return True
        backend = _backends()[0]
        backend.set_password(self._service, slot, text)
        if backend.get_password(self._service, slot) != text:
            raise LookupError
        return False

    def _ask(self, question: Callable[[], T]) -> T:
        """Put a question to the keyring in a thread of its own."""
        from concurrent.futures import Future, wait

        if self._pending is not None and wait([self._pending], self._timeout).not_done:
            raise _silent()
        answer: Future[T] = Future()

        def ask() -> None:
            try:
                answer.set_result(question())
            except Exception as error:  # noqa: BLE001 - backends raise whatever their bus raises
                answer.set_exception(error)

        self._pending = answer
        threading.Thread(target=ask, name="keyring", daemon=True).start()
        if wait([answer], self._timeout).not_done:
            raise _silent()
        error = answer.exception()
        if error is not None:
            raise _unreadable("keyring") from error
        return answer.result()


def _backends() -> list[Any]:
    """Return the keyring's usable backends, best first.

    Those below priority 1 are stand-ins, such as "fail" and "null", or keep keys in the open.
    """
    import keyring

    chosen = keyring.get_keyring()
    candidates = getattr(chosen, "backends", [chosen])  # the chainer has several
    return [backend for backend in candidates if backend.priority >= 1]


class _FilesThenSystem:
    """Reads from files first, because that costs nothing; writes to the system's keyring first."""

    def __init__(self, files: FileDeviceKeys, system: SystemDeviceKeys) -> None:
        self._files = files
        self._system = system

    def get(self, slot: str) -> bytes | None:
        """Return the key, or None; see ``DeviceKeys``."""
        key = self._files.get(slot)
        return self._system.get(slot) if key is None else key

    def put(self, slot: str, key: bytes) -> None:
        """Store a key; see ``DeviceKeys``."""
        if self._files.get(slot) is not None:
            raise _taken()
        try:
            self._system.put(slot, key)
        except WrongKey:
            self._files.put(slot, key)

    def drop(self, slot: str) -> None:
        """Forget the key in both places; see ``DeviceKeys``."""
        in_file = self._files.get(slot) is not None
        self._files.drop(slot)
        if not in_file:
            self._system.drop(slot)


def device_keys(config: Path) -> DeviceKeys:
    """Return the place for this computer's keys.

    Args:
        config: the user's configuration folder, for keys in files. With GUARDBOOK_KEYRING=file
            in the environment there are only those.
    """
    files = FileDeviceKeys(config)
    if os.environ.get("GUARDBOOK_KEYRING") == FILES_ONLY:
        return files
    return _FilesThenSystem(files, SystemDeviceKeys())


def _encoded(key: bytes) -> str:
    return key.hex()


def _decoded(text: str, place: str) -> bytes:
    if not is_hex(text.strip(), 32):
        raise _unreadable(place)
    return bytes.fromhex(text)


def _silent() -> WrongKey:
    return WrongKey(
        "The system's keyring did not answer.", "Unlock the keyring, then open the archive again."
    )


def _unreadable(place: str) -> WrongKey:
    sentence = "The keyring with this computer's key cannot be read."
    if place == "file":
        sentence = "The file with this computer's key cannot be read."
    return WrongKey(
        sentence,
        "Unlock the keyring, or check the program's configuration folder, then try again.",
    )


def _taken() -> ArchiveProblem:
    return ArchiveProblem("There is another key in this place already; it was kept.")
