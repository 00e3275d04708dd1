"""Encodings: told right, or guessed with a notice."""

from __future__ import annotations

import codecs

import pytest

from desktop_app.importing.decoding import declared_encoding, decode, wide_encoding
from desktop_app.importing.latin import accent_share, latin_encoding

SAMPLES = {
    "ru": ("Сторонники редактора провели в воскресенье вечером акцию с фонариками. Полиция не "
           "вмешивалась, сообщил адвокат.",
           ["cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"]),
    "uk": ("Українські журналісти повідомили про нові факти. Їхні джерела підтверджують це, сказав "
           "речник уряду.", ["cp1251", "koi8_u"]),
    "el": ("Οι διαδηλωτές συγκεντρώθηκαν έξω από το κοινοβούλιο την Κυριακή το βράδυ.",
           ["cp1253", "iso8859_7"]),
    "he": ("העיתונאים דיווחו ביום ראשון על הפגנות גדולות ברחבי הארץ.", ["cp1255"]),
    "ar": ("قال الصحفيون إن المظاهرات استمرت يوم الأحد في العاصمة.", ["cp1256", "iso8859_6"]),
    "th": ("ผู้สื่อข่าวรายงานว่ามีการชุมนุมในเมืองหลวงเมื่อวันอาทิตย์", ["cp874"]),
    "zh": ("记者周日报道说，示威者在首都举行了集会。警方表示当晚逮捕了数人。", ["gb18030"]),
    "zh-TW": ("記者週日報導說，示威者在首都舉行了集會。警方表示當晚逮捕了數人。", ["big5"]),
    "ja": ("日曜日の夜、首都で大規模な集会が開かれたと記者が伝えた。",
           ["cp932", "euc_jp", "iso2022_jp"]),
    "ko": ("일요일 저녁 수도에서 대규모 집회가 열렸다고 기자들이 전했다.", ["cp949"]),
    "de": ("Die Polizei löste am Sonntag mehrere Kundgebungen auf, für Montag kündigten die "
           "Veranstalter größere Proteste an.", ["cp1252", "mac_roman", "cp850"]),
    "fr": ("Les journalistes ont révélé de nouveaux éléments, près de la cour, à côté du marché.",
           ["cp1252"]),
    "pl": ("Dziennikarze ujawnili nowe dokumenty w sprawie przetargów, śledztwo trwa, powiedział "
           "prokurator w środę.", ["cp1250", "iso8859_2"]),
    "cs": ("Novináři zveřejnili nové dokumenty, vyšetřování ale pokračuje, řekl ve středu žalobce.",
           ["cp1250", "iso8859_2"]),
    "tr": ("Gazeteciler yeni belgeler yayımladı, soruşturma sürüyor, dedi savcı çarşamba günü.",
           ["cp1254"]),
    "lt": ("Žurnalistai paskelbė naujus dokumentus, tačiau tyrimas tęsiasi, sakė prokuroras.",
           ["cp1257"]),
}  # fmt: skip
CASES = [(text, encoding) for text, encodings in SAMPLES.values() for encoding in encodings]


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_texts_before_unicode_are_read_without_any_declaration(text, encoding):
    assert decode((text * 3).encode(encoding)).text == text * 3


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_pages_before_unicode_are_read_by_what_they_declare(text, encoding):
    page = f'<html><head><meta charset="{encoding}"></head><body><p>{text}</p></body></html>'
    found = decode(page.encode(encoding), declares=True)
    assert (found.text, found.notice) == (page, "")


@pytest.mark.parametrize(
    "declared", ["koi8-r", "iso-8859-1", "utf-8", "shift_jis", "euc-kr", "big5"]
)
def test_a_wrong_declaration_is_not_believed(declared):
    page = f'<meta charset="{declared}"><p>{SAMPLES["ru"][0]}</p>'
    assert decode(page.encode("cp1251"), declares=True).text == page


def test_a_wrong_latin_declaration_is_not_believed():
    page = f'<meta charset="iso-8859-1"><p>{SAMPLES["pl"][0]}</p>'
    assert decode(page.encode("cp1250"), declares=True).text == page


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)  # fmt: skip
def test_byte_order_marks_are_obeyed_and_taken_off(mark, encoding):
    found = decode(mark + "Grüße, мир 🚢".encode(encoding))
    assert (found.text, found.encoding, found.notice) == ("Grüße, мир 🚢", encoding, "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_known_without_a_mark(encoding):
    text = "Words in plain English – über alles, at some length."
    assert decode(text.encode(encoding)).text == text
    assert wide_encoding(text.encode(encoding)) == encoding


def test_a_text_cut_within_a_letter_is_still_utf8():
    found = decode("Grüße aus Köln, schöne Fähre, süß".encode()[:-1])
    assert found.text == "Grüße aus Köln, schöne Fähre, sü\ufffd"
    assert found.notice == "One place in the file could not be read as text and is marked “\ufffd”."


def test_a_stray_byte_in_much_utf8_does_not_change_the_rest():
    data = ("Grüße aus Köln. " * 20).encode()
    found = decode(data[:40] + b"\xff\xfe" + data[40:])
    assert found.encoding == "utf-8"
    assert found.text.count("ü") == 20
    assert found.notice.startswith("2 places")


def test_a_replacement_character_of_the_file_itself_is_no_damage():
    assert decode(codecs.BOM_UTF8 + "a \ufffd b".encode()).notice == ""


@pytest.mark.parametrize("data", [b"\x93\xe9\x94", b"A\xaeB", bytes(range(128, 256)) * 4])
def test_a_guess_that_is_not_certain_sets_a_notice(data):
    found = decode(data)
    assert "not certain" in found.notice
    assert found.text


def test_one_accent_is_read_as_western_without_a_notice():
    found = decode("Ein Café am Hafen.".encode("cp1252"))
    assert (found.text, found.notice) == ("Ein Café am Hafen.", "")


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ISO-8859-1", "cp1252"), ("gb2312", "gb18030"), ("x-nothing", ""), ("rot13", ""),
        ("hex", ""), ("windows-1251", "cp1251"), ("TIS-620", "cp874"),
    ],
)  # fmt: skip
def test_labels_mean_what_browsers_take_them_for(label, name):
    assert declared_encoding(f'<meta charset="{label}">'.encode()) == name


def test_escapes_of_iso_2022_jp_that_lead_nowhere_are_left_alone():
    assert decode(b"\x1b$ and \x1b$\x80"[:-1]).encoding in ("utf-8", "iso-2022-jp")


def test_accents_tell_one_latin_encoding_from_another():
    assert latin_encoding("Novináři, středu, žalobce".encode("cp1250"))[0] == "cp1250"
    assert accent_share(b"plain", "cp1252") == 1.0
    assert accent_share(b"\xe9", "cp1251") == 0.0


@pytest.mark.timeout(20)
@pytest.mark.parametrize("unit", [b"\xe9", b"\xe9 ", b"<\xe9", b"\xd0\xd0 ", b"\x1b$", b"\xff"])
@pytest.mark.usefixtures("unmeasured_here")
def test_large_texts_in_no_clear_encoding_are_read_in_time(unit):
    assert decode(unit * 3_000_000, declares=True).text
