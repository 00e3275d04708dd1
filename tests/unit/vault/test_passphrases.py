from __future__ import annotations

import json

import pytest

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveProblem,
    BadValue,
    PassphraseNeeded,
    StorageFull,
    WrongKey,
)
from desktop_app.vault import keyfile, keys, passphrases, slots
from desktop_app.vault.passphrases import Ways, remove_passphrase, set_passphrase, ways_in
from desktop_app.vault.slots import Cost

CHEAP = Cost(operations=1, memory=8 * 1024)


def test_a_cheaper_slot_cannot_be_claimed(forge, folder, devices, other_devices):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", cost=Cost(2, 16 * 1024), ask_here=False)
    forge(folder, lambda value: value["slots"][1].update(note="x"))
    with pytest.raises(WrongKey):
        keys.open(folder, other_devices, "one two three")


def test_a_passphrase_opens_the_archive_elsewhere(folder, devices, other_devices):
    made = keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    assert keys.open(folder, other_devices, "one two three") == made
    assert keys.open(folder, devices) == made
    assert keys.open(folder, devices, "a wrong one, not needed") == made
    assert other_devices.keys == {}


@pytest.mark.parametrize("wrong", ["one two thre", "", "ONE TWO THREE", "one two three ", None])
def test_another_passphrase_does_not(folder, devices, other_devices, wrong):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    with pytest.raises(WrongKey, match="passphrase") as caught:
        keys.open(folder, other_devices, wrong)
    assert caught.value.exit_code == 12
    assert caught.value.hint


def test_a_new_passphrase_takes_the_place_of_the_old_one(folder, devices, other_devices):
    made = keys.create(folder, devices)
    set_passphrase(folder, devices, "first", cost=CHEAP, ask_here=True)
    set_passphrase(folder, devices, "second", current="first", cost=CHEAP, ask_here=True)
    assert keys.open(folder, other_devices, "second") == made
    with pytest.raises(PassphraseNeeded) as caught:
        keys.open(folder, other_devices, "first")
    assert caught.value.wrong


def test_asked_for_here_too_nothing_but_the_passphrase_opens_it(folder, devices):
    made = keys.create(folder, devices)
    (old,) = devices.keys
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=True)
    assert devices.keys == {}
    assert old not in (folder / "keys.json").read_text("ascii")
    assert ways_in(folder, devices) == Ways(passphrase=True, here=False)
    with pytest.raises(PassphraseNeeded) as caught:
        keys.open(folder, devices)
    assert not caught.value.wrong
    assert keys.open(folder, devices, "one two three") == made


def test_a_copy_from_before_opens_with_the_new_key_file(folder, devices):
    made = keys.create(folder, devices)
    before = (folder / "keys.json").read_bytes()
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=True)
    after = (folder / "keys.json").read_bytes()
    (folder / "keys.json").write_bytes(before)
    with pytest.raises(WrongKey, match="not on this computer"):
        keys.open(folder, devices, "one two three")
    (folder / "keys.json").write_bytes(after)
    assert keys.open(folder, devices, "one two three") == made


def test_this_computer_can_be_let_in_again_without_asking(folder, devices):
    made = keys.create(folder, devices)
    set_passphrase(folder, devices, "first", cost=CHEAP, ask_here=True)
    set_passphrase(folder, devices, "first", current="first", cost=CHEAP, ask_here=False)
    assert keys.open(folder, devices) == made
    assert ways_in(folder, devices) == Ways(passphrase=True, here=True)


@pytest.mark.parametrize("ask_here", [True, False])
def test_removed_this_computer_opens_it_again_and_the_passphrase_does_not(
    folder, devices, other_devices, ask_here
):
    made = keys.create(folder, devices)
    set_passphrase(folder, devices, "first", cost=CHEAP, ask_here=ask_here)
    remove_passphrase(folder, devices, current="first")
    assert keys.open(folder, devices) == made
    assert ways_in(folder, devices) == Ways(passphrase=False, here=True)
    with pytest.raises(WrongKey, match="not on this computer"):
        keys.open(folder, other_devices, "first")
    with pytest.raises(BadValue, match="no passphrase"):
        remove_passphrase(folder, devices)


def test_a_wrong_passphrase_changes_nothing(folder, devices):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "first", cost=CHEAP, ask_here=True)
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(PassphraseNeeded):
        set_passphrase(folder, devices, "second", current="worst", cost=CHEAP, ask_here=True)
    with pytest.raises(PassphraseNeeded):
        remove_passphrase(folder, devices)
    assert (folder / "keys.json").read_bytes() == before
    assert devices.keys == {}


def test_the_key_of_another_computer_stays(folder, devices, other_devices):
    made = keys.create(folder, other_devices)
    set_passphrase(folder, other_devices, "first", cost=CHEAP, ask_here=False)
    set_passphrase(folder, devices, "second", current="first", cost=CHEAP, ask_here=True)
    assert keys.open(folder, other_devices) == made
    assert ways_in(folder, devices) == Ways(passphrase=True, here=False)


def test_a_keyring_that_keeps_the_old_key_is_named(folder, devices, monkeypatch):
    keys.create(folder, devices)

    def keep(slot):
        raise WrongKey("The system's keyring did not answer.")

    monkeypatch.setattr(devices, "drop", keep)
    with pytest.raises(ArchiveProblem, match="is set, but the old key"):
        set_passphrase(folder, devices, "first", cost=CHEAP, ask_here=True)
    with pytest.raises(PassphraseNeeded):
        keys.open(folder, devices)


def test_a_full_disk_leaves_no_key_behind(folder, devices, other_devices, monkeypatch):
    keys.create(folder, other_devices)
    set_passphrase(folder, other_devices, "first", cost=CHEAP, ask_here=True)

    def full(*_):
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(passphrases, "write_atomically", full)
    with pytest.raises(StorageFull):
        remove_passphrase(folder, devices, current="first")
    assert devices.keys == {}
    assert keys.open(folder, devices, "first")


def test_a_stranger_cannot_add_a_passphrase(folder, devices, other_devices):
    keys.create(folder, devices)
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(WrongKey):
        set_passphrase(folder, other_devices, "mine", cost=CHEAP, ask_here=False)
    assert (folder / "keys.json").read_bytes() == before


def test_an_empty_passphrase_is_refused(folder, devices):
    keys.create(folder, devices)
    with pytest.raises(BadValue):
        set_passphrase(folder, devices, "", ask_here=False)


def test_there_is_room_for_a_limited_number(folder, devices, monkeypatch):
    keys.create(folder, devices)
    monkeypatch.setattr(keyfile, "MOST_SLOTS", 1)
    with pytest.raises(BadValue, match="too many"):
        set_passphrase(folder, devices, "one too many", cost=CHEAP, ask_here=False)
    keys.open(folder, devices)


def test_accents_may_be_typed_either_way(folder, devices, other_devices):
    made = keys.create(folder, devices)
    set_passphrase(folder, devices, "caf\u00e9", cost=CHEAP, ask_here=False)
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
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
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
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)

    def refuse(*_):
        raise MemoryError

    monkeypatch.setattr(slots.sodium, "crypto_pwhash_alg", refuse)
    with pytest.raises(ArchiveProblem, match="memory"):
        keys.open(folder, other_devices, "one two three")


def test_trying_a_passphrase_is_dear_unless_said_otherwise(folder, devices):
    keys.create(folder, devices)
    set_passphrase(folder, devices, "one two three", ask_here=False)
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
    set_passphrase(folder, devices, "one two three", cost=CHEAP, ask_here=False)
    with pytest.raises(PassphraseNeeded, match="did not answer") as caught:
        keys.open(folder, Silent())
    assert (caught.value.wrong, caught.value.silent) == (False, True)
    assert keys.open(folder, Silent(), "one two three") == made
