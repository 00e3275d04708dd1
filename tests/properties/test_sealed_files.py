from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import ArchiveDamaged
from desktop_app.vault.sealed import CHUNK, padded_length, seal, unseal

pytestmark = pytest.mark.usefixtures("unmeasured")

KEYS = st.binary(min_size=32, max_size=32)
SMALL = st.binary(max_size=600)
LARGE = st.integers(0, 3 * CHUNK + 20).map(lambda length: (b"0123456789abcdefg" * 12_000)[:length])
CONTENT = SMALL | LARGE

unhurried = settings(deadline=None)


@unhurried
@given(CONTENT, KEYS, SMALL)
def test_what_is_sealed_comes_back(data, key, aad):
    assert unseal(seal(data, key, aad), key, aad) == data


@unhurried
@given(CONTENT, KEYS, SMALL, st.data())
def test_any_flipped_byte_is_noticed(data, key, aad, choose):
    sealed = bytearray(seal(data, key, aad))
    at = choose.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= choose.draw(st.integers(1, 255))
    with pytest.raises(ArchiveDamaged):
        unseal(bytes(sealed), key, aad)


@settings(max_examples=25, deadline=None)
@given(SMALL, KEYS)
def test_every_flipped_byte_of_a_small_file_is_noticed(data, key):
    sealed = seal(data, key, b"")
    for at in range(len(sealed)):
        with pytest.raises(ArchiveDamaged):
            unseal(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :], key, b"")


@unhurried
@given(CONTENT, KEYS, st.data())
def test_any_truncation_is_noticed(data, key, choose):
    sealed = seal(data, key, b"a")
    whole = range(32, len(sealed), CHUNK + 17)
    length = choose.draw(st.integers(0, len(sealed) - 1) | st.sampled_from(whole))
    with pytest.raises(ArchiveDamaged):
        unseal(sealed[:length], key, b"a")


@unhurried
@given(CONTENT, KEYS, st.binary(min_size=1, max_size=200))
def test_any_extension_is_noticed(data, key, more):
    with pytest.raises(ArchiveDamaged):
        unseal(seal(data, key, b"a") + more, key, b"a")


@unhurried
@given(SMALL, KEYS, SMALL, SMALL)
def test_a_file_opens_only_as_what_it_was_sealed_for(data, key, aad, other):
    sealed = seal(data, key, aad)
    if aad != other:
        with pytest.raises(ArchiveDamaged):
            unseal(sealed, key, other)


@unhurried
@given(CONTENT, KEYS)
def test_what_is_no_sealed_file_never_opens_or_crashes(content, key):
    for made in (content, b"GBSEAL\x00\x01" + content):
        with pytest.raises(ArchiveDamaged):
            unseal(made, key, b"")


@unhurried
@given(st.integers(0, 2**50))
def test_padding_never_shrinks_and_adds_little(length):
    padded = padded_length(length)
    assert length <= padded <= length + length // 8 + 1
    assert padded_length(padded) == padded
