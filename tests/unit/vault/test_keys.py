from __future__ import annotations

import json
import stat
from dataclasses import astuple, fields

import pytest

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveMissing,
    StorageFull,
    WrongKey,
)
from desktop_app.vault import files, keys


def test_a_new_archive_opens_with_the_same_keys(folder, devices):
    made = keys.create(folder, devices)
    assert keys.open(folder, devices) == made


def test_subkeys_are_distinct_and_of_full_length(folder, devices):
    made = keys.create(folder, devices)
    values = astuple(made)
    assert len(set(values)) == len(fields(made)) == 5
    assert all(len(value) == 32 for value in values)


def test_two_archives_share_nothing(tmp_path, devices):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = keys.create(tmp_path / "one", devices), keys.create(tmp_path / "two", devices)
    assert not set(astuple(one)) & set(astuple(two))
    assert keys.archive_id(tmp_path / "one") != keys.archive_id(tmp_path / "two")


def test_printing_shows_no_key(folder, devices):
    made = keys.create(folder, devices)
    for shown in (repr(made), str(made), f"{made}"):
        assert not any(value.hex() in shown or repr(value) in shown for value in astuple(made))


def test_the_key_file_holds_no_key_in_the_clear(folder, devices):
    made = keys.create(folder, devices)
    text = (folder / "keys.json").read_text()
    for secret in (*astuple(made), *devices.keys.values()):
        assert secret.hex() not in text


def test_only_its_user_can_read_the_key_file(folder, devices):
    keys.create(folder, devices)
    assert stat.S_IMODE((folder / "keys.json").stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == ["keys.json"]


def test_the_archive_id_is_a_random_uuid(folder, devices):
    keys.create(folder, devices)
    found = keys.archive_id(folder)
    assert len(found) == 32
    assert found[12] == "4"
    assert json.loads((folder / "keys.json").read_bytes())["archive_id"] == found


def test_keys_that_exist_are_never_overwritten(folder, devices):
    keys.create(folder, devices)
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(ArchiveDamaged):
        keys.create(folder, devices)
    assert (folder / "keys.json").read_bytes() == before
    assert len(devices.keys) == 1


def test_keys_that_appear_meanwhile_are_not_overwritten(folder, devices):
    class Slow:
        def put(self, slot, key):
            keys.create(folder, devices)

    with pytest.raises(ArchiveDamaged):
        keys.create(folder, Slow())
    keys.open(folder, devices)


@pytest.mark.parametrize("trace", ["archive.db", "archive.sqlite", "blobs"])
def test_a_missing_key_file_beside_an_archive_is_refused_and_not_made_anew(folder, devices, trace):
    (folder / trace).mkdir()
    for act in (keys.open, keys.create):
        with pytest.raises(ArchiveDamaged, match=r"keys\.json"):
            act(folder, devices)
    assert [path.name for path in folder.iterdir()] == [trace]
    assert devices.keys == {}


def test_a_folder_without_an_archive_is_missing(folder, devices):
    (folder / "LOCK").touch()
    (folder / "a file").touch()
    for place in (folder, folder / "gone", folder / "a file"):
        with pytest.raises(ArchiveMissing):
            keys.open(place, devices)
        with pytest.raises(ArchiveMissing):
            keys.archive_id(place)


def test_a_failed_creation_leaves_nothing(folder, devices, monkeypatch):
    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr(files.os, "write", full)
    with pytest.raises(StorageFull):
        keys.create(folder, devices)
    monkeypatch.undo()
    assert list(folder.iterdir()) == []
    keys.create(folder, devices)


def test_a_computer_without_the_key_is_told_so(folder, devices, other_devices):
    keys.create(folder, devices)
    with pytest.raises(WrongKey) as caught:
        keys.open(folder, other_devices)
    assert str(caught.value).endswith(".")
    assert caught.value.hint
    with pytest.raises(WrongKey):
        keys.open(folder, other_devices, "a passphrase nobody set")


def test_another_key_in_the_same_slot_does_not_open(folder, devices):
    keys.create(folder, devices)
    (slot,) = devices.keys
    for wrong in (bytes(32), b"short", b""):
        devices.keys[slot] = wrong
        with pytest.raises(WrongKey):
            keys.open(folder, devices)


def test_opening_writes_nothing(folder, devices, other_devices):
    keys.create(folder, devices)
    before = (folder / "keys.json").stat()
    keys.open(folder, devices)
    with pytest.raises(WrongKey):
        keys.open(folder, other_devices)
    after = (folder / "keys.json").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert other_devices.keys == {}


def test_opening_with_a_key_in_a_file_does_not_load_the_keyring(folder, files, tmp_path, child):
    keys.create(folder, files)
    code = (
        "import pathlib, sys\n"
        "from desktop_app.vault import keys, keyring\n"
        f"devices = keyring.device_keys(pathlib.Path({str(tmp_path / 'config')!r}))\n"
        f"keys.open(pathlib.Path({str(folder)!r}), devices)\n"
        "print('keyring' in sys.modules, flush=True)\n"
    )
    assert child(code).line() == "False"
