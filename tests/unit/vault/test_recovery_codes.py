"""A recovery key is read back as people write it, and a slip of the pen shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vault.recovery_codes import BYTES, read_back, written, wrong_groups

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(7, 27))
CODE = written(SECRET)
secrets = st.binary(min_size=BYTES, max_size=BYTES)


def test_a_key_has_160_bits_in_eight_groups_of_five():
    assert BYTES * 8 == 160
    assert re.fullmatch(f"([{ALPHABET}]{{5}}-){{7}}[{ALPHABET}]{{5}}", CODE)
    assert written(bytes(20)) == "-".join(f"0000{at}" for at in range(8))


@pytest.mark.parametrize("length", [0, 19, 21])
def test_other_lengths_are_no_key(length):
    with pytest.raises(ValueError, match="20 bytes"):
        written(bytes(length))


@given(secrets, secrets)
def test_each_secret_has_its_own_key_that_is_read_back(one, other):
    assert read_back(written(one)) == written(one)
    assert (written(one) == written(other)) == (one == other)


@given(secrets, st.randoms(use_true_random=False))
def test_what_people_do_to_it_is_forgiven(secret, chance):
    code = written(secret)
    dashes = ["", " ", "-", "–", "\u2212", " - ", "\u00ad", "\u200f", "\n", "\u00a0"]
    letters = {"0": "0Oo", "1": "1IiLl"}
    said = [
        chance.choice(dashes)
        if sign == "-"
        else chance.choice(letters.get(sign, sign + sign.lower()))
        for sign in code
    ]
    assert read_back("".join(said)) == code
    assert wrong_groups("".join(said)) == ()


def test_every_single_slip_is_noticed_and_its_group_named():
    for at, sign in enumerate(CODE):
        for other in ALPHABET if sign != "-" else "":
            if other != sign:
                slipped = CODE[:at] + other + CODE[at + 1 :]
                assert read_back(slipped) is None
                assert wrong_groups(slipped) == (at // 6 + 1,)


def test_letters_and_groups_that_changed_places_are_noticed():
    for group in range(8):
        part = CODE[group * 6 : group * 6 + 5]
        for one in range(5):
            for other in range(one):
                swapped = list(part)
                swapped[one], swapped[other] = swapped[other], swapped[one]
                if part[one] != part[other]:
                    typed = CODE.replace(part, "".join(swapped))
                    assert wrong_groups(typed) == (group + 1,)
    groups = CODE.split("-")
    assert wrong_groups("-".join([groups[1], groups[0], *groups[2:]])) == (1, 2)


@pytest.mark.parametrize(
    "words", ["", "correct horse battery", CODE[:-1], CODE + "0", CODE[:-1] + "U", CODE[:-1] + "é"]
)
def test_other_words_are_no_key_at_all(words):
    assert read_back(words) is None
    assert wrong_groups(words) == ()
