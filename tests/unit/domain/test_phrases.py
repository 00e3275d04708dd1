"""Words that are to be blacked out are found however they are written, and others stay."""

from __future__ import annotations

from base64 import b64encode
from random import Random
from urllib.parse import quote

import pytest

from desktop_app.domain.phrases import REDACTED, Phrases, blacked_out, merged, whole_words
from desktop_app.errors import BadValue

PACKED = b64encode("x\u0421\u043e\u043a\u043e\u043b\u043e\u0432".encode()).decode()
"""A name in Base64 that has plus signs."""


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Korvath", "KORVATH"),
        ("Korvath", "Kòrváth"),
        ("Korvath", "Ko\u0301rvath"),
        ("Müller", "Muller"),
        ("Muller", "Mu\u0308ller"),
        ("Sofie", "So\ufb01e"),
        ("Łukasz Æbel", "lukasz aebel"),
        ("Straße", "STRASSE"),
        ("Korvath", "Kor-\nvath"),
        ("Korvath", "Kor\x02\r\nvath"),
        ("Korvath", "Kor\xadvath"),
        ("Korvath", "Kor\u200bva\ufe0fth"),
        ("Korvath", "K o r v a t h"),
        ("Korvath", "Kor vath"),
        ("Ina", "I n a"),
        ("Ina", "I-\nna"),
        ("Mira Korvath", "Mira\n\nKorvath"),
        ("Mira Korvath", "mira-korvath"),
        ("Mira Korvath", "MiraKorvath"),
        ("Mira Korvath", "mira_korvath"),
        ("O'Brien", "O\u2019Brien"),
        ("Korvath", "\uff2b\uff4f\uff52\uff56\uff41\uff54\uff48"),
        ("korv*", "Korvathische"),
        ("*vath", "Korvath"),
        ("korv*", "Kor-\nvathische"),
        ("Корват*", "Корватом"),
        ("Йод", "йод"),
        ("قرفاث", "قَرْفاث"),
        ("+49 170 1234567", "0049-170/123 4567"),
        ("+49 170 1234567", "491701234567"),
        ("नवली", "नवली"),
        ("O'Brien", "O\u02bcBrien"),
        ("Mira Korvath", "Mira" + 9 * " " + "Korvath"),
        ("Korvath", "Kor\u2212\nvath"),
        ("قرفاث", "قرفـــاث"),
        ("葛城", "葛\U000e0100城"),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
        ("Korvath", "K\u20ddorvath"),
        ("170 1234567", "١٧٠ ١٢٣٤٥٦٧"),
        ("Korvath", "K.o.r.v.a.t.h"),
        ("Korvath", "Kor·vath"),
        ("Mira", "M.i.r.a"),
        ("Korvath", "\u041a\u043erv\u0430th"),
        ("Korvath", "\u039a\u03bfrvath"),
        ("\u041a\u043e\u0440\u0432\u0430\u0442", "Kop\u0432a\u0442"),
        ("Korvath", "\u1d0b\u1d0f\u0280\u1d20\u1d00\u1d1b\u029c"),
        ("Korvath", "\u0198orvath"),
        ("Korvath", "".join(chr(0x1F170 + ord(letter) - 97) for letter in "korvath")),
        ("Korvath", "".join(chr(0x1F150 + ord(letter) - 97) for letter in "korvath")),
        ("Korvath", "".join(chr(0x1F1E6 + ord(letter) - 97) for letter in "korvath")),
    ],
)
def test_a_name_is_found_however_it_is_written(phrase: str, text: str) -> None:
    phrases = Phrases([phrase])
    assert phrases.without(text).endswith(REDACTED)
    assert not any(letter.isalpha() for letter in phrases.without(text).replace(REDACTED, ""))
    assert phrases.without(f"See {text}, they said.") == f"See {phrases.without(text)}, they said."


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Ina", "in a house"),
        ("Ina", "Carina"),
        ("Korvath", "Korvathische"),
        ("Mira Korvath", "Mira"),
        ("12", "2012"),
        ("नवली", "नवलीय"),
        ("Ina", "i.n.a"),
        ("कमलनयन", "कामिलनयान"),
    ],
)
def test_what_is_another_word_stays(phrase: str, text: str) -> None:
    assert Phrases([phrase]).without(text) == text


def test_scripts_without_blanks_have_no_whole_words() -> None:
    assert Phrases(["王小明"]).without("昨日王小明说") == f"昨日{REDACTED}说"
    assert Phrases(["김철수"]).without("김철수는") == f"{REDACTED}는"


def test_the_letters_around_a_name_stay() -> None:
    phrases = Phrases(["Korvath"])
    assert phrases.without("Korvath's (Korvath2, “Korvath”)") == (
        f"{REDACTED}'s ({REDACTED}2, “{REDACTED}”)"
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://paper.example/2021/korvath-held",
        "https://paper.example/K%C3%B3rvath",
        "https://paper.example/?q=K%25C3%25B3rvath",
        "https://korvath.example/",
        "https://xn--krvath-bxa.example/",
        "www.paper.example/mirakorvathheld",
        "mira.korvath@post.example",
        f"https://post.example/u/{b64encode(b'mira.korvath@post.example').decode()}/x",
        f"https://post.example/?r={b64encode('Mira Kórvath'.encode()).decode().rstrip('=')}&n=1",
        f"https://post.example/ab/{quote(b64encode(b'?>to=Korvath').decode(), safe='')}",
        f"https://post.example/?r={b64encode(b'to=K%6Frvath').decode()}",
        f"https://post.example/?r=7{b'mira.korvath@post.example'.hex()}",
        f"https://post.example/?r={b'Korvath'.hex().upper()}",
    ],
)
def test_an_address_that_tells_the_name_goes_as_a_whole(address: str) -> None:
    phrases = Phrases(["Korvath"])
    assert phrases.without(f"Write to {address} now.").startswith(f"Write to {REDACTED}")
    assert "orvath" not in phrases.without(f"Write to {address} now.").lower()
    assert phrases.in_address(address) == [0]


def test_short_names_do_not_take_all_addresses() -> None:
    phrases = Phrases(["Li"])
    assert phrases.in_address("https://paper.example/politics") == []
    assert phrases.in_address("https://paper.example/li/politics") == [0]
    assert phrases.in_address("https://[broken") == []


def test_short_names_are_not_found_in_numbers_that_say_nothing() -> None:
    phrases, chance = Phrases(["Li", "Ina"]), Random(10)
    numbers = [b64encode(chance.randbytes(24)).decode() for _ in range(200)]
    numbers += [chance.randbytes(16).hex() for _ in range(200)]
    assert not any(phrases.in_address(f"https://paper.example/r/{one}") for one in numbers)
    short = "\u674e\u660e"  # two letters, but six bytes
    assert Phrases([short]).in_address(f"https://paper.example/r/{short.encode().hex()}") == [0]


@pytest.mark.parametrize("packed", [PACKED, quote(PACKED), quote(quote(PACKED, safe=""), safe="")])
def test_a_name_is_found_in_base64_with_plus_signs(packed: str) -> None:
    assert "+" in PACKED
    phrases = Phrases(["\u0421\u043e\u043a\u043e\u043b\u043e\u0432"])
    assert phrases.in_address(f"https://post.example/?r={packed}&n=1") == [0]


def test_a_name_in_punycode_is_found_beside_a_part_that_is_none() -> None:
    phrases = Phrases(["K\u00f3rvath"])
    assert phrases.in_address("https://xn--99999999.xn--krvath-bxa.example/") == [0]
    assert phrases.in_address("mira@xn--krvath-bxa.example") == [0]
    long = "xn--" + 60 * "a" + "krvath-bxa"
    assert phrases.in_address(f"https://{long}.example/") == []


def test_words_that_may_tell_as_much_are_named() -> None:
    phrases = Phrases(["Mira Korvath", "Li"])
    text = "Mira Korvath met Korvath; the Korvaths, Korvat and Kórvathische rallies. Lime, Mirabel."
    found = phrases.near(text)
    assert set(found) == {"Korvath", "Korvaths", "Korvat", "Kórvathische", "Mirabel"}
    assert found["Korvath"] == 1
    assert not Phrases(["Li"]).near("Lime Li line")


@pytest.mark.parametrize("phrase", ["*", "?!", "—"])
def test_a_phrase_without_letters_is_refused(phrase: str) -> None:
    with pytest.raises(BadValue, match="no letters"):
        Phrases([phrase])


def test_nothing_is_found_where_nothing_is_looked_for() -> None:
    assert not Phrases(["", " "])
    assert Phrases([]).hits("Korvath") == []
    assert Phrases(["Korvath"]).hits("") == []
    assert Phrases(["Korvath", " Korvath"]).given == ("Korvath",)


def test_places_that_overlap_are_one_bar() -> None:
    phrases = Phrases(["Mira Korvath", "Korvath junior"])
    text = "Mira Korvath junior"
    assert blacked_out(text, phrases.hits(text)) == REDACTED
    assert merged([(3, 5), (0, 3), (7, 7), (8, 9)]) == [(0, 5), (8, 9)]


def test_a_passage_that_cuts_words_takes_all_of_them() -> None:
    text = "old Korvath's boat"
    assert whole_words(text, 6, 9) == (4, 11)
    assert whole_words(text, 4, 11) == (4, 11)
    assert whole_words("北京市长", 1, 2) == (1, 2)
    assert whole_words(text, 0, len(text)) == (0, len(text))


@pytest.mark.parametrize(
    "mark",
    [
        "\u2122", "\u2120", "\u1d43", "\xaa", "\u24d0", "\u02bcs", "\xb2", "\u2161", "\U0001f16a",
        "\U0001f17f", "\U0001f150", "\U0001f1fa\U0001f1e6",
    ],
)  # fmt: skip
def test_a_name_with_a_mark_beside_it_is_found(mark: str) -> None:
    assert Phrases(["Ovelin"]).without(f"At Ovelin{mark} they met.") == (
        f"At {REDACTED}{mark} they met."
    )
    assert Phrases(["Ovelin"]).without(f"{mark}OVELIN{mark}") == f"{mark}{REDACTED}{mark}"


@pytest.mark.parametrize("free", ["#Free", "\u0421\u0432\u043e\u0431\u043e\u0434\u0430"])
def test_a_name_with_a_flag_is_found_behind_a_word_that_it_was_glued_to(free: str) -> None:
    flag = "\U0001f1fa\U0001f1e6"
    assert Phrases(["Korvath"]).without(f"{free}Korvath{flag}") == f"{free}{REDACTED}{flag}"


def test_a_name_in_raised_letters_is_found() -> None:
    assert Phrases(["Korvath"]).without("by ᴷᵒʳᵛᵃᵗʰ") == f"by {REDACTED}"


@pytest.mark.parametrize(
    "text", ["NameKorvathKor-", "#FreeKorvath", "\u0418\u043c\u044fKorvath\u0422\u043e"]
)
def test_a_name_is_found_where_cells_or_words_were_glued(text: str) -> None:
    assert "korvath" not in Phrases(["Korvath"]).without(text).lower()


def test_a_beginning_that_is_left_open_is_looked_for_once_in_a_long_run_of_letters() -> None:
    run = 200_000 * "a"
    assert Phrases(["*vath"]).without(f"{run} Korvath {run}vath") == f"{run} {REDACTED} {REDACTED}"


def test_a_beginning_that_is_left_open_takes_all_of_a_word_and_the_next_one_is_found_too() -> None:
    phrases = Phrases(["*orvath Mira", "*ana"])
    assert phrases.without("by old-\nKorvath Mira-Korvath Mira.") == f"by {REDACTED}."
    assert phrases.without("so ana-\nna, Ban-\nana-ana; anas") == f"so {REDACTED}, {REDACTED}; anas"
    assert Phrases(["*rva*"]).without("Korvath-Korvaths on") == f"{REDACTED} on"


def test_a_beginning_that_is_left_open_is_looked_for_once_in_words_with_many_hyphens() -> None:
    run = 40_000 * "a-"
    assert Phrases(["*orvath"]).without(f"{run}, {run}Korvath") == f"{run}, {REDACTED}"
    label = "https://xn--" + 40_000 * "a"
    assert Phrases(["*orvath"]).in_address(label) == []


@pytest.mark.parametrize("between", [" ", "-", "- ", "-    ", ".", "     "])
def test_a_long_word_spaced_out_is_found_and_one_that_ends_otherwise_takes_no_time(
    between: str,
) -> None:
    word = 3 * "rechtsschutz"
    phrases = Phrases([word])
    assert phrases.without(f"in {between.join(word)} now") == f"in {REDACTED} now"
    other = between.join(word[:-1] + "x")
    assert phrases.without(other) == other


def test_a_short_name_is_found_in_what_is_packed_where_that_is_text() -> None:
    phrases = Phrases(["Kim"])
    for packed in (b64encode(b"name=Kim Park").decode(), b"to: Kim ".hex()):
        assert phrases.in_address(f"https://x.example/?u={packed}") == [0]
    assert phrases.in_address(f"https://x.example/?u={b64encode(b'name=Kimono').decode()}") == []
