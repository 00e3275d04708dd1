from __future__ import annotations

import json
import os

import pytest

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveProblem,
    ArchiveTooNew,
    WrongKey,
)
from desktop_app.vault import keyfile, keys
from desktop_app.vault.slots import Cost

CHEAP = Cost(operations=1, memory=8 * 1024)

# Written by the first version; whatever comes later must still open it.
FIRST_DEVICE_KEY = bytes(range(32))
FIRST_PASSPHRASE = "copper lantern ferry"
FIRST = """\
{
 "archive_id": "0123456789ab4def8123456789abcdef",
 "checksum": "70b29988d3e3c68e4780292212caa0c1bc1a4adcf140e82eb31bd0205596fa62",
 "format": "guardbook-keys",
 "mac": "f5eb3711e021b1c344770029e5645ff6fca33fd75aeef17e6b61b5537dc43eb5",
 "slots": [
  {
   "id": "abababababababababababababababab",
   "kind": "device",
   "wrapped": "329a7128a7917ffa3d7aa06265ba0fca9206c176194659da136fc5ccab5e6fd769f5fd9ad2a\
c1413e6e690fdb9d1fefc5d645eec426456bdd84ea0057385c1a0c7bc41edbeba1d51"
  },
  {
   "id": "93811a590c4d3f4d5f8b83bf52cde76c",
   "kdf": "argon2id",
   "kind": "passphrase",
   "memory": 8192,
   "operations": 1,
   "salt": "6b4a2b863441979782535c36f979c754",
   "wrapped": "68ca63fce266ddaffc4b569fb51286a2e9e03dd1564c6a95f8793cd3b572d2c526771061427\
0f550853dba423902cd7c57a47e71c4375d3804398f19dba169c5a6c85295a61b3006"
  }
 ],
 "version": 1
}
"""
FIRST_DATABASE_KEY = "320535ecee9ecc00b7b5707a5e88a7ee868a864a9db59407fed6acaf868dc240"
from desktop_app.vault.passphrases import set_passphrase


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80])
def test_every_flipped_byte_of_the_key_file_is_noticed(folder, devices, mask):
    keys.create(folder, devices)
    path = folder / "keys.json"
    good = path.read_bytes()
    for at in range(len(good)):
        path.write_bytes(good[:at] + bytes([good[at] ^ mask]) + good[at + 1 :])
        with pytest.raises((ArchiveDamaged, ArchiveTooNew)):
            keys.open(folder, devices)
    path.write_bytes(good)
    keys.open(folder, devices)


def test_every_truncation_of_the_key_file_is_noticed(folder, devices):
    keys.create(folder, devices)
    path = folder / "keys.json"
    good = path.read_bytes()
    for length in range(len(good)):
        path.write_bytes(good[:length])
        with pytest.raises(ArchiveDamaged):
            keys.open(folder, devices)


def add_a_slot(value):
    value["slots"].append({"id": "0" * 32, "kind": "token"})


def add_a_field(value):
    value["note"] = "x"


def drop_the_passphrase(value):
    del value["slots"][1]


def change_the_code(value):
    value["mac"] = "0" * 64


def put_a_strange_code(value):
    value["mac"] = "\ud800"


@pytest.mark.parametrize(
    "change", [add_a_slot, add_a_field, drop_the_passphrase, change_the_code, put_a_strange_code]
)
def test_a_deliberate_edit_is_noticed_when_the_archive_opens(forge, folder, devices, change):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    forge(folder, lambda value: None)
    keys.open(folder, devices)
    forge(folder, change)
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices)


def test_a_slot_is_bound_to_its_archive_and_to_what_it_says(forge, folder, devices):
    keys.create(folder, devices)
    forge(folder, lambda value: value.update(archive_id="0" * 32))
    with pytest.raises(WrongKey):
        keys.open(folder, devices)


def many_slots(value):
    value["slots"] = [{"id": "0" * 32, "kind": "token"}] * 17


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(slots="none"),
        lambda value: value.update(slots=[7]),
        lambda value: value.update(slots=[{"id": "../../x", "kind": "device"}]),
        lambda value: value.update(archive_id="../../x"),
        lambda value: value.update(archive_id=7),
        lambda value: value.update(version=0),
        lambda value: value.update(version=True),
        lambda value: value.update(version="1"),
        lambda value: value.update(format="another"),
        lambda value: value.update(mac=None),
        lambda value: value["slots"][0].update(kind=7),
        lambda value: value["slots"][0].update(wrapped="00"),
        lambda value: value["slots"][0].update(wrapped="zz" * 72),
        lambda value: value["slots"][1].update(kdf="md5"),
        lambda value: value["slots"][1].update(salt=""),
        lambda value: value["slots"][1].update(memory="much"),
        lambda value: value["slots"][1].update(operations=True),
        many_slots,
    ],
)
def test_a_file_of_another_form_is_damaged(forge, folder, devices, change):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    forge(folder, change)
    for act in (lambda: keys.open(folder, devices), lambda: keys.archive_id(folder)):
        with pytest.raises(ArchiveDamaged):
            act()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"null", b"[]", b"{}", b"[" * 100_000, b"9" * 10_000, bytes(2_000_000)],
)
def test_what_is_no_key_file_is_damaged(folder, devices, content):
    (folder / "keys.json").write_bytes(content)
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices)


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_or_folder_in_place_of_the_key_file_does_not_hang(folder, devices):
    os.mkfifo(folder / "keys.json")
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices)
    (folder / "keys.json").unlink()
    (folder / "keys.json").mkdir()
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices)


def test_a_key_file_that_cannot_be_read_is_named(folder, devices, monkeypatch):
    keys.create(folder, devices)

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(keyfile.Path, "read_bytes", refuse)
    with pytest.raises(ArchiveProblem, match="Permission denied"):
        keys.open(folder, devices)


def test_a_newer_version_is_named_as_such(folder, devices):
    keys.create(folder, devices)
    (folder / "keys.json").write_text('{"format": "guardbook-keys", "version": 2, "new": 1}')
    with pytest.raises(ArchiveTooNew) as caught:
        keys.open(folder, devices)
    assert caught.value.hint


def test_a_slot_of_an_unknown_kind_is_left_alone(folder, devices, other_devices):
    made_by_a_later_one = {"id": "1" * 32, "kind": "token", "more": 1}
    made = keys.create(folder, devices)
    found = keyfile.read(folder)
    master = keys.master_key(found, devices, None)
    with_token = keyfile.KeyFile(found.archive_id, (made_by_a_later_one, *found.slots))
    (folder / "keys.json").write_bytes(with_token.encoded(keys.mac_key(master)))

    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    assert keys.open(folder, other_devices, "one two three") == made
    assert json.loads((folder / "keys.json").read_bytes())["slots"][0] == made_by_a_later_one


def test_an_archive_of_the_first_version_still_opens(folder, devices, other_devices):
    (folder / "keys.json").write_text(FIRST, encoding="ascii", newline="\n")
    devices.keys["ab" * 16] = FIRST_DEVICE_KEY
    assert keys.open(folder, devices).database.hex() == FIRST_DATABASE_KEY
    assert keys.open(folder, other_devices, FIRST_PASSPHRASE) == keys.open(folder, devices)
    assert keys.archive_id(folder) == "0123456789ab4def8123456789abcdef"
