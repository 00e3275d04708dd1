"""A recovery key opens an archive wherever a passphrase is asked for."""

from __future__ import annotations

import json
from random import Random

import pytest

from desktop_app.errors import ArchiveDamaged, BadValue, PassphraseNeeded, WrongKey
from desktop_app.vault import keyfile, keys, recovery_codes, slots
from desktop_app.vault.passphrases import (
    Ways,
    make_recovery_key,
    remove_passphrase,
    remove_recovery_key,
    set_passphrase,
    ways_in,
)
from desktop_app.vault.places import key_places

CHEAP = slots.Cost(operations=1, memory=8 * 1024)
ANOTHER = recovery_codes.written(bytes(20))


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", CHEAP)


@pytest.fixture
def made(folder, devices):
    """The keys of a new archive."""
    return keys.create(folder, devices)


def test_it_opens_the_archive_on_another_computer(folder, devices, other_devices, made):
    code = make_recovery_key(folder, devices)
    assert keys.open(folder, other_devices, code) == made
    assert keys.open(folder, other_devices, code.lower().replace("-", " ")) == made
    assert keys.open(folder, devices) == made
    assert ways_in(folder, devices) == Ways(passphrase=False, here=True, recovery=True)
    assert ways_in(folder, other_devices) == Ways(passphrase=False, here=False, recovery=True)
    assert key_places(folder, folder).recovery
    assert other_devices.keys == {}


def test_it_lies_nowhere_and_is_as_dear_to_try_as_a_passphrase(folder, devices, made):
    code = make_recovery_key(folder, devices, cost=slots.Cost(2, 16 * 1024))
    content = (folder / "keys.json").read_text("ascii")
    assert code not in content
    assert code.replace("-", "") not in content
    slot = json.loads(content)["slots"][1]
    assert (slot["kind"], slot["kdf"]) == ("recovery", "argon2id")
    assert (slot["operations"], slot["memory"]) == (2, 16 * 1024)
    assert list(folder.iterdir()) == [folder / "keys.json"]


def test_a_new_one_takes_the_place_of_the_old_one(folder, devices, other_devices, made):
    old, new = make_recovery_key(folder, devices), make_recovery_key(folder, devices)
    assert old != new
    assert keys.open(folder, other_devices, new) == made
    with pytest.raises(PassphraseNeeded, match="recovery key does not open") as caught:
        keys.open(folder, other_devices, old)
    assert caught.value.wrong
    assert caught.value.hint
    assert caught.value.exit_code == 12


def test_it_stays_when_the_passphrase_comes_changes_and_goes(folder, devices, made):
    code = make_recovery_key(folder, devices)
    set_passphrase(folder, devices, "first", ask_here=True)
    assert keys.open(folder, devices, code) == made
    assert keys.open(folder, devices, "first") == made
    set_passphrase(folder, devices, "second", current=code, ask_here=True)
    assert keys.open(folder, devices, code) == made
    assert ways_in(folder, devices) == Ways(passphrase=True, here=False, recovery=True)
    remove_passphrase(folder, devices, current=code)
    devices.keys.clear()
    assert keys.open(folder, devices, code) == made


def test_removed_it_opens_nothing(folder, devices, other_devices, made):
    code = make_recovery_key(folder, devices)
    remove_recovery_key(folder, devices)
    assert keys.open(folder, devices) == made
    with pytest.raises(WrongKey, match="not on this computer"):
        keys.open(folder, other_devices, code)
    with pytest.raises(BadValue, match="no recovery key"):
        remove_recovery_key(folder, devices)


def test_the_last_way_in_is_kept(folder, devices, other_devices, made):
    code = make_recovery_key(folder, devices)
    with pytest.raises(BadValue, match="Nothing but"):
        remove_recovery_key(folder, other_devices, current=code)
    set_passphrase(folder, other_devices, "first", current=code, ask_here=True)
    remove_recovery_key(folder, other_devices, current="first")
    assert keys.open(folder, other_devices, "first") == made


def test_where_only_a_passphrase_opens_making_and_removing_need_it(folder, devices, made):
    set_passphrase(folder, devices, "first", ask_here=True)
    code = make_recovery_key(folder, devices, current="first")
    before = (folder / "keys.json").read_bytes()
    for act in (make_recovery_key, remove_recovery_key):
        for wrong in (None, "worst", ANOTHER):
            with pytest.raises(PassphraseNeeded):
                act(folder, devices, current=wrong)
    assert (folder / "keys.json").read_bytes() == before
    assert keys.open(folder, devices, make_recovery_key(folder, devices, current=code)) == made


def test_what_is_asked_for_is_said(folder, devices, other_devices, made):
    code = make_recovery_key(folder, devices)
    with pytest.raises(PassphraseNeeded, match="not on this computer") as caught:
        keys.open(folder, other_devices)
    assert "recovery key" in caught.value.hint
    assert (caught.value.wrong, caught.value.passphrase, caught.value.recovery) == (0, 0, 1)
    with pytest.raises(PassphraseNeeded, match="recovery key does not open") as caught:
        keys.open(folder, other_devices, "some words")
    assert (caught.value.wrong, caught.value.passphrase, caught.value.recovery) == (1, 0, 1)
    set_passphrase(folder, devices, "first", ask_here=True)
    with pytest.raises(PassphraseNeeded, match="with its passphrase") as caught:
        keys.open(folder, devices)
    assert "recovery key" in caught.value.hint
    assert (caught.value.wrong, caught.value.passphrase, caught.value.recovery) == (0, 1, 1)
    for typed, said in (
        ("some words", "That passphrase"),
        (ANOTHER, "That recovery key"),
        (code[:7] + ("Z" if code[7] != "Z" else "Y") + code[8:], "Group 2 of the recovery key"),
    ):
        with pytest.raises(PassphraseNeeded, match=said):
            keys.open(folder, devices, typed)


def test_a_passphrase_may_look_like_a_recovery_key(folder, devices, made):
    make_recovery_key(folder, devices)
    slipped = "A" + ANOTHER[1:]
    for words in (ANOTHER, slipped, ANOTHER.lower()):
        set_passphrase(folder, devices, words, ask_here=False)
        assert keys.open(folder, type(devices)(), words) == made


def test_words_that_are_no_recovery_key_cost_no_second_attempt(
    folder, devices, other_devices, made, monkeypatch
):
    code = make_recovery_key(folder, devices)
    set_passphrase(folder, devices, "first", ask_here=False)
    tried = []
    real = slots.passphrase_key
    monkeypatch.setattr(
        slots, "passphrase_key", lambda words, slot: tried.append(words) or real(words, slot)
    )
    with pytest.raises(PassphraseNeeded):
        keys.open(folder, other_devices, "worst")
    keys.open(folder, other_devices, code)
    assert tried == ["worst", code]


def test_there_is_room_for_a_limited_number(folder, devices, made, monkeypatch):
    monkeypatch.setattr(keyfile, "MOST_SLOTS", 1)
    with pytest.raises(BadValue, match="too many"):
        make_recovery_key(folder, devices)
    assert keys.open(folder, devices) == made


@pytest.mark.parametrize("seed", range(30))
def test_a_tampered_slot_opens_nothing(forge, folder, devices, other_devices, made, seed):
    code = make_recovery_key(folder, devices)
    chance = Random(seed)

    def tamper(value):
        slot = value["slots"][1]
        what = ("wrapped", "salt", "id", "operations", "memory", "kind", "more")[seed % 7]
        match what:
            case "wrapped" | "salt" | "id":
                at = chance.randrange(len(slot[what]))
                digit = chance.choice([one for one in "0123456789abcdef" if one != slot[what][at]])
                slot[what] = slot[what][:at] + digit + slot[what][at + 1 :]
            case "operations" | "memory":
                slot[what] = slot[what] * chance.randint(2, 4)
            case "kind":
                slot["kind"] = chance.choice(["passphrase", "device", "token"])
            case "more":
                slot["note"] = str(seed)

    forge(folder, tamper)
    with pytest.raises(WrongKey):
        keys.open(folder, other_devices, code)
    with pytest.raises(ArchiveDamaged):  # the file's seal is broken, whatever opens it
        keys.open(folder, devices)


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: slot.update(wrapped="00"),
        lambda slot: slot.update(salt=""),
        lambda slot: slot.update(kdf="md5"),
        lambda slot: slot.update(memory=slots.MOST_MEMORY + 1),
        lambda slot: slot.update(operations=slots.MOST_OPERATIONS + 1),
        lambda slot: slot.pop("salt"),
    ],
)
def test_a_slot_of_another_form_is_refused_before_any_work(
    forge, folder, devices, made, monkeypatch, change
):
    code = make_recovery_key(folder, devices)
    forge(folder, lambda value: change(value["slots"][1]))

    def began(*_):
        raise AssertionError

    monkeypatch.setattr(slots.sodium, "crypto_pwhash_alg", began)
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices, code)


def test_a_slot_of_another_archive_does_not_open_this_one(
    forge, folder, devices, other_devices, made, tmp_path
):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    keys.create(elsewhere, other_devices)
    code = make_recovery_key(elsewhere, other_devices)
    slot = json.loads((elsewhere / "keys.json").read_bytes())["slots"][1]
    forge(folder, lambda value: value["slots"].append(slot))
    with pytest.raises(WrongKey):
        keys.open(folder, type(devices)(), code)
    with pytest.raises(ArchiveDamaged):
        keys.open(folder, devices)
