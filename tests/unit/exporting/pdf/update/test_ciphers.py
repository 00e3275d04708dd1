"""Ciphers against the vectors of those who made them (FIPS 197, NIST SP 800-38A, RFC 6229)."""

from __future__ import annotations

import pytest

from desktop_app.exporting.pdf.update.ciphers import Cipher, aes_cbc, rc4

BLOCK = bytes.fromhex("00112233445566778899aabbccddeeff")


@pytest.mark.parametrize(
    ("size", "expected"),
    [(16, "69c4e0d86a7b0430d8cdb78070b4c55a"), (32, "8ea2b7ca516745bfeafc49904b496089")],
)
def test_one_block_is_as_in_the_standard(size, expected):
    assert aes_cbc(bytes(range(size)), bytes(16), BLOCK)[:16].hex() == expected


def test_blocks_hang_together_and_are_filled_up():
    key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
    data = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    made = aes_cbc(key, bytes(range(16)), data)
    assert made[:32].hex() == "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
    assert len(made) == 48
    assert len(aes_cbc(key, bytes(16), b"")) == 16


def test_the_stream_of_rc4_is_as_it_was_published():
    assert rc4(bytes.fromhex("0102030405"), bytes(16)).hex() == "b2396305f03dc027ccc3524a0a1118a8"


def test_nothing_is_encrypted_where_the_file_leaves_it_plain():
    assert Cipher(b"key", "none", "aes").string((1, 0), b"words") == b"words"


def test_different_words_begin_differently_and_the_same_are_the_same():
    cipher = Cipher(bytes(32), "aesv3", "aesv3")
    one, other = cipher.string((1, 0), b"one"), cipher.string((1, 0), b"two")
    assert one[:16] != other[:16]
    assert one == cipher.string((1, 0), b"one") != cipher.string((2, 0), b"one")
