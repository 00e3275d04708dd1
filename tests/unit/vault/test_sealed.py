from __future__ import annotations

import hashlib

import pytest
from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from desktop_app.errors import ArchiveDamaged
from desktop_app.vault.sealed import (
    CHUNK,
    blake2b,
    keyed_hash,
    mac,
    padded_length,
    seal,
    unseal,
)

KEY = bytes(range(32))
AAD = b"what it stands for"

# Sealed by the first version; whatever comes later must still read it.
FIRST = bytes.fromhex(
    "47425345414c00018fce9e9e26f6cc584251d4142ea6744a1e5309ed4d645090395537556f5f56f3"
    "3c143a00e9f7efcca17233f25625d95df982fd9c56e9d8f421a18e2e86aa16543446375a4a448ea9"
    "e02061ce8b377fd2ca663b1077"
)


@pytest.mark.parametrize("length", [0, 1, 255, CHUNK - 8, CHUNK - 7, 2 * CHUNK, 300_001])
def test_what_was_sealed_comes_back(length):
    data = bytes(i % 251 for i in range(length))
    assert unseal(seal(data, KEY, AAD), KEY, AAD) == data


def test_a_file_of_the_first_version_can_still_be_read():
    assert unseal(FIRST, KEY, AAD) == b"The harbour office closed at noon."


def test_sealing_twice_gives_different_files():
    assert seal(b"same", KEY, AAD) != seal(b"same", KEY, AAD)


def test_nothing_of_the_content_can_be_seen():
    assert b"marker" not in seal(b"marker " * 50_000, KEY, AAD)


@pytest.mark.parametrize(("key", "aad"), [(bytes(32), AAD), (KEY, b"another"), (KEY, b"")])
def test_another_key_or_meaning_does_not_open_it(key, aad):
    with pytest.raises(ArchiveDamaged):
        unseal(seal(b"text", KEY, AAD), key, aad)


def test_chunks_cannot_change_places():
    sealed = seal(bytes(3 * CHUNK), KEY, AAD)
    start, size = 32, CHUNK + 17
    first, second = sealed[start : start + size], sealed[start + size : start + 2 * size]
    swapped = sealed[:start] + second + first + sealed[start + 2 * size :]
    assert len(swapped) == len(sealed)
    with pytest.raises(ArchiveDamaged):
        unseal(swapped, KEY, AAD)


def test_a_chunk_cannot_come_from_another_file():
    one, two = seal(bytes(2 * CHUNK), KEY, AAD), seal(bytes(2 * CHUNK), KEY, AAD)
    with pytest.raises(ArchiveDamaged):
        unseal(one[: 32 + CHUNK + 17] + two[32 + CHUNK + 17 :], KEY, AAD)


def test_a_file_that_ends_between_two_chunks_is_noticed():
    with pytest.raises(ArchiveDamaged):
        unseal(seal(bytes(2 * CHUNK), KEY, AAD)[: 32 + CHUNK + 17], KEY, AAD)


def test_bytes_after_a_full_last_chunk_are_noticed():
    sealed = seal(bytes(CHUNK - 8), KEY, AAD)
    assert len(sealed) == 32 + CHUNK + 17
    with pytest.raises(ArchiveDamaged):
        unseal(sealed + bytes(100), KEY, AAD)


FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE


def sealed_by_hand(body: bytes, *tags: int) -> bytes:
    """Seal with the key, but as this program would not: chunks of CHUNK under these tags."""
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    mark = b"GBSEAL\x00\x01"
    sealed = mark + sodium.crypto_secretstream_xchacha20poly1305_init_push(state, KEY)
    for number, tag in enumerate(tags or (FINAL,)):
        chunk = body[number * CHUNK : (number + 1) * CHUNK]
        sealed += sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, mark + AAD, tag)
    return sealed


@pytest.mark.parametrize("tags", [(MESSAGE, MESSAGE), (FINAL, FINAL), (FINAL, MESSAGE)])
def test_the_last_chunk_and_no_other_says_that_it_is_the_last(tags):
    body = (2 * CHUNK - 8).to_bytes(8, "little") + bytes(2 * CHUNK - 8)
    assert unseal(sealed_by_hand(body, MESSAGE, FINAL), KEY, AAD) == body[8:]
    with pytest.raises(ArchiveDamaged):
        unseal(sealed_by_hand(body, *tags), KEY, AAD)


def test_the_form_is_the_documented_one():
    assert unseal(sealed_by_hand((4).to_bytes(8, "little") + b"text"), KEY, AAD) == b"text"


@pytest.mark.parametrize(
    "body", [b"", b"\x01", bytes(9), (9).to_bytes(8, "little") + b"text", b"\xff" * 16]
)
def test_a_length_that_does_not_fit_is_noticed(body):
    with pytest.raises(ArchiveDamaged):
        unseal(sealed_by_hand(body), KEY, AAD)


@pytest.mark.parametrize("content", [b"", b"GBSEAL\x00\x01", b"GBSEAL\x00\x02" + bytes(80)])
def test_what_is_no_sealed_file_is_refused(content):
    with pytest.raises(ArchiveDamaged) as caught:
        unseal(content, KEY, AAD)
    assert str(caught.value).endswith(".")
    assert caught.value.hint


def test_a_key_of_the_wrong_length_is_a_bug_and_not_damage():
    with pytest.raises(CryptoError):
        unseal(seal(b"text", KEY, AAD), b"short", AAD)


def test_sizes_tell_only_a_magnitude():
    sizes = {len(seal(bytes(n), KEY, AAD)) for n in range(100_000, 101_000, 10)}
    assert len(sizes) <= 2
    assert all(n <= padded_length(n) <= n * 1.12 + 1 for n in range(5_000))


def test_hashes_depend_on_key_and_data_and_purpose():
    assert len(keyed_hash(b"a", KEY)) == 64
    assert len(mac(b"a", KEY)) == 32
    assert len({keyed_hash(b"a", KEY), keyed_hash(b"b", KEY), keyed_hash(b"a", bytes(32))}) == 3
    assert mac(b"a", KEY).hex() != keyed_hash(b"a", KEY)
    assert keyed_hash(b"a", KEY) == keyed_hash(b"a", KEY)


@pytest.mark.parametrize("data", [b"", b"a", bytes(range(256)) * 20])
@pytest.mark.parametrize("key", [b"", b"k", KEY, bytes(64)])
@pytest.mark.parametrize("purpose", [b"", b"guardbook-mac", b"guardbook-subkey"])
def test_the_hash_is_the_blake2b_that_others_compute(
    data: bytes, key: bytes, purpose: bytes
) -> None:
    other = hashlib.blake2b(data, key=key, digest_size=32, person=purpose)
    assert blake2b(data, key=key, purpose=purpose) == other.digest()
