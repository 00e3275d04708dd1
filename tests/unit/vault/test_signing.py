"""Signatures that anybody can check and only the archive can make."""

from __future__ import annotations

from desktop_app.vault.signing import Signer, is_signed


def test_a_signature_fits_its_message_and_its_key_only():
    one, other = Signer(b"a" * 32), Signer(b"b" * 32)
    signature = one.sign(b"words")
    assert is_signed(one.public, b"words", signature)
    assert not is_signed(other.public, b"words", signature)
    assert not is_signed(one.public, b"word", signature)
    assert not is_signed(one.public, b"words", signature[:-1] + bytes([signature[-1] ^ 1]))
    assert not is_signed(b"", b"words", signature)
    assert not is_signed(one.public, b"words", b"")


def test_the_same_key_signs_the_same_way_and_shows_nothing_of_itself():
    assert Signer(b"a" * 32).sign(b"x") == Signer(b"a" * 32).sign(b"x")
    assert b"a" * 8 not in Signer(b"a" * 32).public
    assert repr(Signer(b"a" * 32)) == f"Signer({Signer(b'a' * 32).public.hex()})"
