"""An archive of a few files that a test made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from desktop_app.archive.archive import Archive
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys


@contextmanager
def archive_of(folder: Path, files: Mapping[str, bytes]) -> Iterator[Archive]:
    """Write files into a folder, and open an archive that imported them in their order."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        create=True,
    ) as made:
        made.import_paths([folder / name for name in files], JobContext())
        yield made
