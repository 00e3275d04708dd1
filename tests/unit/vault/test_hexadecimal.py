from __future__ import annotations

import pytest

from desktop_app.vault.hexadecimal import is_hex


@pytest.mark.parametrize(("value", "length"), [("", 0), ("00", 1), ("0123456789abcdef", 8)])
def test_two_small_digits_stand_for_a_byte(value: str, length: int) -> None:
    assert is_hex(value, length)


@pytest.mark.parametrize(
    "value", [None, 10, b"0a", ["0", "a"], "", "0", "0A", "0g", "0\n", " 0a", "\u0660a", "00a"]
)
def test_nothing_else_stands_for_a_byte(value: object) -> None:
    assert not is_hex(value, 1)
