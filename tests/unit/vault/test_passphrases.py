from __future__ import annotations

import json

import pytest

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveProblem,
    BadValue,
    WrongKey,
)
from desktop_app.vault import keyfile, keys, slots
from desktop_app.vault.slots import Cost

CHEAP = Cost(operations=1, memory=8 * 1024)


def test_a_cheaper_slot_cannot_be_claimed(forge, folder, devices, other_devices):
    keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three", cost=Cost(2, 16 * 1024))
    forge(folder, lambda value: value["slots"][1].update(note="x"))
    with pytest.raises(WrongKey):
        keys.open(folder, other_devices, "one two three")


def test_a_passphrase_opens_the_archive_elsewhere(folder, devices, other_devices):
    made = keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three", cost=CHEAP)
    assert keys.open(folder, other_devices, "one two three") == made
    assert keys.open(folder, devices) == made
    assert keys.open(folder, devices, "a wrong one, not needed") == made
    assert other_devices.keys == {}


@pytest.mark.parametrize("wrong", ["one two thre", "", "ONE TWO THREE", "one two three ", None])
def test_another_passphrase_does_not(folder, devices, other_devices, wrong):
    keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three", cost=CHEAP)
    with pytest.raises(WrongKey, match="passphrase") as caught:
        keys.open(folder, other_devices, wrong)
    assert caught.value.exit_code == 12
    assert caught.value.hint


def test_several_passphrases_stand_side_by_side(folder, devices, other_devices):
    made = keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "first", cost=CHEAP)
    keys.add_passphrase_slot(folder, other_devices, "second", current="first", cost=CHEAP)
    for passphrase in ("first", "second"):
        assert keys.open(folder, other_devices, passphrase) == made


def test_a_stranger_cannot_add_a_passphrase(folder, devices, other_devices):
    keys.create(folder, devices)
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(WrongKey):
        keys.add_passphrase_slot(folder, other_devices, "mine", cost=CHEAP)
    assert (folder / "keys.json").read_bytes() == before


def test_an_empty_passphrase_is_refused(folder, devices):
    keys.create(folder, devices)
    with pytest.raises(BadValue):
        keys.add_passphrase_slot(folder, devices, "")


def test_there_is_room_for_a_limited_number(folder, devices):
    keys.create(folder, devices)
    for number in range(keyfile.MOST_SLOTS - 1):
        keys.add_passphrase_slot(folder, devices, f"passphrase {number}", cost=CHEAP)
    with pytest.raises(BadValue):
        keys.add_passphrase_slot(folder, devices, "one too many", cost=CHEAP)
    keys.open(folder, devices)


def test_accents_may_be_typed_either_way(folder, devices, other_devices):
    made = keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "caf\u00e9", cost=CHEAP)
    assert keys.open(folder, other_devices, "cafe\u0301") == made


@pytest.mark.parametrize(
    "absurd",
    [
        {"memory": slots.MOST_MEMORY + 1},
        {"memory": 10**15},
        {"memory": 0},
        {"operations": slots.MOST_OPERATIONS + 1},
        {"operations": 0},
        {"operations": -1},
    ],
)
def test_absurd_work_is_refused_before_it_begins(forge, folder, devices, monkeypatch, absurd):
    keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three", cost=CHEAP)
    forge(folder, lambda value: value["slots"][1].update(absurd))

    def began(*_):
        raise AssertionError

    monkeypatch.setattr(slots.sodium, "crypto_pwhash_alg", began)
    with pytest.raises(ArchiveDamaged, match="absurd"):
        keys.open(folder, devices, "one two three")


def test_too_little_memory_is_said_and_is_no_wrong_passphrase(
    folder, devices, other_devices, monkeypatch
):
    keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three", cost=CHEAP)

    def refuse(*_):
        raise MemoryError

    monkeypatch.setattr(slots.sodium, "crypto_pwhash_alg", refuse)
    with pytest.raises(ArchiveProblem, match="memory"):
        keys.open(folder, other_devices, "one two three")


def test_trying_a_passphrase_is_dear_unless_said_otherwise(folder, devices):
    keys.create(folder, devices)
    keys.add_passphrase_slot(folder, devices, "one two three")
    slot = json.loads((folder / "keys.json").read_bytes())["slots"][1]
    assert slot["kdf"] == "argon2id"
    assert slot["operations"] >= 3
    assert slot["memory"] >= 256 * 1024 * 1024


def test_a_silent_keyring_is_named_unless_the_passphrase_opens(folder, devices):
    class Silent:
        def get(self, slot):
            raise WrongKey("The system's keyring did not answer.")

        def put(self, slot, key):
            raise AssertionError

    made = keys.create(folder, devices)
    with pytest.raises(WrongKey, match="did not answer"):
        keys.open(folder, Silent())
    keys.add_passphrase_slot(folder, devices, "one two three", cost=CHEAP)
    assert keys.open(folder, Silent(), "one two three") == made
