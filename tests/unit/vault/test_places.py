"""Where keys lie can be told without reading one."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import ArchiveMissing
from desktop_app.vault import keys
from desktop_app.vault.keyring import FileDeviceKeys
from desktop_app.vault.places import key_places


class Elsewhere:
    """Keys that lie in no file."""

    def get(self, slot: str) -> bytes | None:
        return None

    def put(self, slot: str, key: bytes) -> None:
        pass


def test_a_key_in_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    keys.create(tmp_path / "a", FileDeviceKeys(tmp_path / "config"))
    found = key_places(tmp_path / "a", tmp_path / "config")
    assert found.files == tuple((tmp_path / "config" / "keys").iterdir())
    assert (found.device, found.passphrase) == (True, False)


def test_a_key_in_the_keyring_lies_in_no_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    keys.create(tmp_path / "a", Elsewhere())
    assert key_places(tmp_path / "a", tmp_path / "config").files == ()


def test_without_an_archive_there_is_nothing_to_tell(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        key_places(tmp_path, tmp_path)
