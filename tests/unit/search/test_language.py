"""Telling languages by a sentence or two."""

from __future__ import annotations

import pytest

from desktop_app.search import stopwords
from desktop_app.search.language import NAMES, detect

SENTENCES = {
    "en": "The minister said on Monday that the government would not take part in the meeting.",
    "de": "Der Minister hat am Montag erklärt, dass die Regierung nicht an der Sitzung teilnimmt.",
    "fr": "Le ministre a déclaré lundi que le gouvernement ne participerait pas à la réunion.",
    "es": "El ministro declaró el lunes que el gobierno no participará en la reunión.",
    "it": "Il ministro ha dichiarato lunedì che il governo non parteciperà alla riunione.",
    "pt": "O ministro declarou na segunda-feira que o governo não participará da reunião.",
    "nl": "De minister heeft maandag verklaard dat de regering niet zal deelnemen aan het overleg.",
    "pl": "Minister oświadczył, że rząd nie weźmie udziału w spotkaniu, które odbędzie się jutro.",
    "cs": "Ministr v pondělí uvedl, že se vláda nezúčastní jednání, které je na programu.",
    "sv": "Ministern sade på måndagen att regeringen inte kommer att delta i mötet med de andra.",
    "da": "Ministeren sagde mandag, at regeringen ikke vil deltage i mødet, og han blev hjemme.",
    "no": "Ministeren sa mandag at regjeringen ikke vil delta i møtet, og han ble hjemme.",
    "fi": "Ministeri sanoi, että hallitus ei osallistu kokoukseen, mutta hän on mukana myös.",
    "ro": "Ministrul a declarat luni că guvernul nu va participa la întâlnirea cu cele care sunt.",
    "tr": "Bakan, hükümetin bu toplantıya katılmayacağını ve bir sonraki için hazır olduğunu dedi.",
    "hu": "A miniszter hétfőn azt mondta, hogy a kormány nem vesz részt a találkozón, és ez van.",
    "ru": "Министр заявил в понедельник, что правительство не будет участвовать во встрече.",
    "uk": "Міністр заявив у понеділок, що уряд не братиме участі у зустрічі з іншими країнами.",
    "bg": "Министърът заяви в понеделник, че правителството няма да участва в срещата.",
    "ar": "قال الوزير يوم الاثنين إن الحكومة لن تشارك في الاجتماع الذي دعت إليه على عجل.",
    "fa": "وزیر روز دوشنبه گفت که دولت در نشست با کشورهای دیگر شرکت نخواهد کرد.",
    "ur": "وزیر نے کہا کہ حکومت اس اجلاس میں شرکت نہیں کرے گی اور یہ فیصلہ ہو گیا ہے۔",
    "zh": "部长周一表示，政府不会参加与其他国家的会议。",
    "ja": "大臣は月曜日、政府は他国との会議に参加しないと述べた。",
    "ko": "장관은 정부가 다른 나라들과의 회의에 참석하지 않을 것이라고 말했다.",
    "el": "Ο υπουργός δήλωσε ότι η κυβέρνηση δεν θα συμμετάσχει.",
    "he": "השר אמר ביום שני כי הממשלה לא תשתתף בישיבה.",
    "hi": "मंत्री ने सोमवार को कहा कि सरकार बैठक में भाग नहीं लेगी।",
    "th": "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่ารัฐบาลจะไม่เข้าร่วมการประชุม",
    "vi": "Bộ trưởng cho biết chính phủ sẽ không tham gia cuộc họp với các nước khác và đã về.",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_tells_its_language(code: str) -> None:
    assert detect(SENTENCES[code]) == code


@pytest.mark.parametrize(
    "text", ["", "   ", "12345 67890", "Navalny", "OK", "das", "Москва", "Berlin Paris Madrid Roma"]
)
def test_what_does_not_tell_is_left_open(text: str) -> None:
    assert detect(text) == ""


def test_a_mixture_in_equal_parts_is_left_open() -> None:
    assert detect("the of and to in that is der die das und den dem nicht") == ""


PROSE = {
    "en": "He was not there when they came, and nobody knew which of the two had taken the keys.",
    "de": "Sie ist mit dem Zug gekommen und wird auch bei uns wohnen, weil das Haus leer steht.",
    "ru": "Она пришла с ним, но для них это было уже не так важно, как после первой встречи.",
    "uk": "Вона прийшла з ним, але для них це було вже не так важливо, як після зустрічі.",
    "ar": "كان هذا بعد أن وصل إلى المدينة مع أخيه، وقد كتب عن ذلك كل ما يعرف على الورق.",
    "tr": "Her gün daha çok insan için olan bu yer, ne var ki artık eskisi gibi değil ama güzel.",
}


@pytest.mark.parametrize("code", ["de", "ru", "uk", "ar", "tr", "el", "th"])
def test_a_text_that_is_surely_in_another_language_refutes_the_one_stated(code: str) -> None:
    text = SENTENCES[code] + " " + PROSE.get(code, SENTENCES[code])
    assert detect(text * 3, "en") == code
    assert detect((SENTENCES["en"] + " " + PROSE["en"]) * 3, code) == "en"


FEW_WORDS_OF_ANOTHER = {
    ("nl", "de"): "De Minister hett op Maandag seggt, dat de Regeren nich kümmt, un de "
    "Lüüd op de Straat weren dat al künnig.",
    ("pl", "el"): "O ypourgos eipe oti i kyvernisi den tha paei sti synantisi, giati to thema "
    "einai kleisto kai i voulefti to xeroun, alla o proedros to arneitai.",
    ("ru", "ro"): "Министрул а декларат кэ гувернул ну ва партичипа ла ынтылнире ши а плекат ын "
    "царэ, а спус ын ачея зи ун мартор.",
}


@pytest.mark.parametrize(("other", "stated"), FEW_WORDS_OF_ANOTHER)
def test_the_same_few_small_words_of_another_language_refute_nothing(
    other: str, stated: str
) -> None:
    text = FEW_WORDS_OF_ANOTHER[other, stated] * 6
    assert detect(text) == other
    assert detect(text, stated) == stated


def test_korean_in_mixed_script_stays_korean_where_it_is_stated() -> None:
    mixed = "政府는 月曜日 國際會議에 參加하지 않을 것이라고 外務長官이 記者會見에서 言明했다. "
    assert detect(mixed * 5) == "zh"
    assert detect(mixed * 5, "ko") == "ko"
    assert detect(SENTENCES["zh"] * 8, "ko") == "ko"
    assert detect((mixed + SENTENCES["ja"]) * 5, "ko") == "ko"
    assert detect(SENTENCES["ja"] * 8, "ko") == "ja"
    assert detect(SENTENCES["ko"] * 5, "zh") == "ko"


@pytest.mark.parametrize(
    ("code", "stated"),
    [
        ("da", "no"),  # as good as the same words
        ("ja", "zh"),
        ("hr", "sr"),  # written in two scripts
        ("es", "gl"),  # nothing is known of its words
        ("en", "en"),
    ],
)
def test_a_stated_language_holds_where_the_text_does_not_surely_speak_against_it(
    code: str, stated: str
) -> None:
    text = SENTENCES.get(
        code, "Ministar je rekao da vlada neće sudjelovati na sastanku u kojem su."
    )
    assert detect(text * 5, stated) == stated


@pytest.mark.parametrize("text", ["", "Москва", SENTENCES["ru"], "12345"])
def test_a_short_text_refutes_nothing(text: str) -> None:
    assert detect(text, "en") == "en"


def test_a_page_half_in_another_script_keeps_the_language_it_states() -> None:
    mixed = (SENTENCES["bg"] + " " + SENTENCES["en"]) * 8
    assert detect(mixed, "bg") == "bg"
    assert detect(mixed, "en") == "en"


def test_every_list_belongs_to_a_named_language() -> None:
    for lists in (stopwords.LATIN, stopwords.CYRILLIC, stopwords.ARABIC):
        for code, words in lists.items():
            assert code in NAMES
            assert len(words) >= 20
            assert all(word == word.casefold() for word in words)
