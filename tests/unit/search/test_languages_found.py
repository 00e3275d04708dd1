"""Words of many languages are found as a reporter types them."""

from __future__ import annotations

import pytest

from desktop_app.search.language import detect
from desktop_app.search.stemming import _ALGORITHMS, Stems

ALWAYS = {"arabic", "english", "german", "russian", "turkish"}

SEEDS = {
    "de": (
        "Die Müllers klagen gegen die Gemeinde. In den Häusern am Fluss stand das Wasser, "
        "und die Straße war gesperrt. Der Größenwahn der Behörde ist nicht zu fassen."
    ),
    "ru": (
        "Журналисты рассказали о судах над рыбаками. В порту нашли документы, которые "
        "подписывал прокурор, и свидетели говорили об этом с ёлкой в руках."
    ),
    "zh": "记者在港口找到了合同。市政府表示,大坝工程的招标文件已经丢失,警方正在调查此案。",
    "ar": (
        "قال الصحفيُّونَ إنَّ الوثائقَ اختفت من المحكمة. وكان القاضي قد طلب من الشرطة أن "
        "تحقق في الأمر، إلى أن ظهرت نسخة أخرى في المدينة."
    ),
    "uk": "Журналістки знайшли угоди в порту, і суд вирішив, що їх треба оприлюднити.",
    "th": "นักข่าวพบเอกสารในท่าเรือ ตำรวจกล่าวว่าจะสอบสวนเรื่องนี้ต่อไป",
    "ja": "記者は港で契約書を見つけた。市は入札の書類がなくなったと述べた。",
    "tr": "Gazeteciler limanda sözleşmeleri buldu ve İstanbul savcısı bu belgeleri istedi.",
}
NUMBERS = {code: at for at, code in enumerate(SEEDS, 1)}


@pytest.fixture(scope="module")
def many(module_desk, article):
    """Return an index of one article in each language, as it would be detected."""
    texts = SEEDS.items()
    return module_desk.add(
        *(article(NUMBERS[code], text, language=detect(text)) for code, text in texts)
    )


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("de", "Müllers"),
        ("de", "Mullers"),
        ("de", "MÜLLERS"),
        ("de", "Haus"),
        ("de", "Häuser"),
        ("de", "strasse"),
        ("de", "Straße"),
        ("de", "grossenwahn"),
        ("de", "Mu\u0308llers"),
        ("ru", "журналист"),
        ("ru", "журналистами"),
        ("ru", "рыбак"),
        ("ru", "документ"),
        ("ru", "прокуроры"),
        ("ru", "елкой"),
        ("ru", "ЁЛКОЙ"),
        ("uk", "Журналістки"),
        ("uk", "угоди"),
        ("zh", "合同"),
        ("zh", "大坝工程"),
        ("zh", "招标文件"),
        ("zh", "坝"),
        ("zh", "警方 合同"),
        ("zh", '"大坝工程的招标"'),
        ("ja", "契約"),
        ("ja", "入札の書類"),
        ("ar", "الصحفيون"),
        ("ar", "الصحفيُّونَ"),
        ("ar", "الوثائق"),
        ("ar", "الـوثـائـق"),
        ("ar", "الى"),
        ("ar", "إلى"),
        ("ar", "محكمة"),
        ("ar", "مدينة"),
        ("ar", "القاضى"),
        ("th", "เอกสาร"),
        ("th", "ท่าเรือ"),
        ("tr", "istanbul"),
        ("tr", "sozlesmeleri"),
        ("tr", "SÖZLEŞMELERİ"),
    ],
)
def test_it_is_found(many, code: str, typed: str) -> None:
    assert many.ids(typed) == {NUMBERS[code]}


@pytest.mark.parametrize("typed", ["工合", "同合", "журнал", "доку", "坝大"])
def test_what_is_not_there_is_not_found(many, typed: str) -> None:
    assert many.ids(typed) == set()


@pytest.mark.parametrize("code", ["zh", "ar", "ru", "th"])
def test_the_place_is_marked(many, code: str) -> None:
    typed, marked = {
        "zh": ("大坝", "大坝"),
        "ar": ("الوثائق", "الوثائقَ"),
        "ru": ("рыбак", "рыбаками"),
        "th": ("เอกสาร", "เอกสาร"),
    }[code]
    found = many.index.matches(typed, "", SEEDS[code], code).text
    assert [SEEDS[code][start:end] for start, end in found] == [marked]


def test_every_language_that_has_stems_is_stemmed() -> None:
    """Porter's and another Dutch algorithm are other ways for languages that have one."""
    import Stemmer

    assert {*_ALGORITHMS.values(), "porter", "dutch_porter"} >= set(Stemmer.algorithms())
    assert all(Stems().known(code) for code, name in _ALGORITHMS.items() if name in ALWAYS)


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("ar", "محكمه", "المحكمه"),
        ("ar", "كتابه", "كتاب"),
        ("eo", "vortoj", "vorto"),
        ("de", "hausern", "haus"),
        ("ru", "рыбаками", "рыбак"),
    ],
)
def test_words_share_a_stem(language: str, word: str, other: str) -> None:
    stems = Stems()
    assert stems.stem(word, language) == stems.stem(other, language)
    assert stems.all([word, other], language) == [stems.stem(word, language)] * 2


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("إيران", {70, 73}),
        ("ايران", {70, 73}),
        ("وإيران", {70}),
        ("أحمد", {70}),
        ("الحكومة", {70, 73}),
        ("حكومة", {70, 73}),
        ("والحكومة", {70, 73}),
        ("واشنطن", {70, 73}),
        ("وواشنطن", {70, 73}),
        ("والده", {73}),
        ("والد", {73}),
        ("وافق", {70, 73}),
        ("واقع", {73}),
        ("=إيران", {73}),
    ],
)
def test_arabic_words_are_found_behind_and(
    module_desk, article, typed: str, found: set[int]
) -> None:
    module_desk.add(article(70, "وافق الوزير وأحمد ووفد واشنطن وإيران والحكومة", language="ar"))
    module_desk.add(
        article(73, "وافقت الحكومة وزارت إيران وواشنطن مع والده في الواقع", language="ar")
    )
    assert module_desk.ids(typed) == found


FATHERS = ("والدها هنا", "والده هناك", "مع والدتها", "الوالدين معا")
WITH_AND = (*FATHERS, "واحد فقط", "وافق الآن", "الوادي بعيد", "وادي النيل", "واعدة جدا")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("والد", {1, 2, 3, 4}),
        ("والدها", {1, 2, 3, 4}),
        ("الوالدين", {1, 2, 3, 4}),
        ("والدين", {1, 2, 3, 4}),
        ("الدين", set()),
        ("أحد", set()),
        ("واحد", {5}),
        ("أفق", set()),
        ("وافق", {6}),
        ("وادي", {7, 8}),
        ("الوادي", {7, 8}),
        ("أعده", set()),
    ],
)
def test_no_and_is_taken_off_a_word_that_has_that_letter(
    desk, article, typed: str, found: set[int]
) -> None:
    desk.add(*(article(at, text, language="ar") for at, text in enumerate(WITH_AND, 1)))
    assert desk.ids(typed) == found


@pytest.mark.parametrize("typed", ['צה"ל', "צה״ל", 'דובר צה"ל', '"דובר צה״ל"', 'דו"ח צה"ל'])
def test_hebrew_abbreviations_are_typed_with_a_quotation_mark(
    module_desk, article, typed: str
) -> None:
    module_desk.add(article(71, "דובר צה״ל מסר דו״ח", language="he"))
    module_desk.add(article(72, "צה אחר ואז ל", language="he"))
    assert module_desk.ids(typed) == {71}
