"""The archive's doors for a recovery key: only the key file is written, and only by its owner."""

from __future__ import annotations

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.errors import ArchiveInUse, WrongKey
from desktop_app.vault import slots
from desktop_app.vault.keyring import FileDeviceKeys


def test_a_recovery_key_opens_the_archive_until_it_is_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))
    folder, cache = tmp_path / "a", tmp_path / "cache"
    devices, nobody = FileDeviceKeys(tmp_path / "config"), FileDeviceKeys(tmp_path / "other")
    with Archive.open(folder, devices=devices, cache=cache, create=True) as archive:
        code = archive.make_recovery_key()
        assert archive.ways_in().recovery
        with Archive.open(folder, devices=devices, cache=cache, writable=False) as beside:
            for act in (beside.make_recovery_key, beside.remove_recovery_key):
                with pytest.raises(ArchiveInUse):
                    act()
    with Archive.open(folder, devices=nobody, cache=cache, passphrase=code) as archive:
        assert not archive.ways_in().here
    with Archive.open(folder, devices=devices, cache=cache) as archive:
        archive.remove_recovery_key()
        assert not archive.ways_in().recovery
    with pytest.raises(WrongKey):
        Archive.open(folder, devices=nobody, cache=cache, passphrase=code)
