"""The text can be read back exactly, by programs that are not ours."""

from __future__ import annotations

import random
import re

import pypdf
import pytest

from desktop_app.domain.blocks import Part

HARD = (
    "The office affluent fjord offered a flat difference; fluffy Mifflin, a waffle-iron and "
    "minidemon\u00adstrations for Over\u00adsight of super\u00adcali\u00adfragi\u00adlistic cases.",
    "Marks: x\u0323\u0301 y\u0308\u0304 q\u0303 m\u0302 — Việt Nam, Łódź, Škoda, Ẽ Ę ő İstanbul "
    "ıșțŀ, and z\u0331 in one word.",
    "Жизнь прожить — не поле перейти. Їжак ґанок щедрівка Ђорђе љубав Ўзбекистан ёлка Ԥ ѣ ѳ.",
    "Η Δημοκρατία ξεκίνησε στην Αθήνα· «καλημέρα κόσμε» ΐ ΰ ϊ ϋ ό. Ἐν ἀρχῇ ἦν ὁ λόγος ᾳ ῃ ῳ ᾅ.",
    "Signs: € £ ¥ § ¶ † ‡ • … ‰ № ™ © ° ± × ÷ ≠ ≤ ∞ ← → ½ ² 10\u00a0000 10\u202f000 a\u2009b "
    "x\u2011y zero\u200bwidth a\u200db -> => 3x4 (C) 1/2 -- ' \" ` ^",
    "https://courier.example/a/very/long/path/that/must/be/broken?query=string&other=thing#end",
    "A line\nwith hard breaks\nin it",
)


def blankless(text: str) -> str:
    return re.sub(r"\s+", "", text)


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("notes", ["margin", "end"])
def test_the_beginning_of_each_paragraph_is_found(
    make, lamps, notes, pdftotext, pdfium_text, pdfjs
):
    path, _ = make(lamps, notes=notes)
    read = {
        "pdfium": pdfium_text(path),
        "pdf.js": "\n".join(page["text"] for page in pdfjs(path)["pages"]),
        "pdftotext": pdftotext(path),
    }
    for program, text in read.items():
        for block in lamps.text.blocks:
            assert on_one_line(lamps.text.of(block)[:40]) in on_one_line(text), program


def test_the_whole_text_reads_on_with_no_note_in_between(make, lamps, pdfium_text, pdfjs):
    """Everything from the first word to the last stands in one piece, in the order of the text."""
    for notes in ("margin", "end"):
        path, _ = make(lamps, notes=notes)
        for text in (pdfium_text(path), "".join(p["text"] for p in pdfjs(path)["pages"])):
            assert blankless(lamps.text.text) in blankless(text)


def test_what_runs_from_left_to_right_is_read_as_it_was_written(make, lamps, pdfium_text):
    """Each code point, and no sign of direction between them."""
    path, _ = make(lamps, notes="end")
    found = pdfium_text(path)
    assert not {"\u200e", "\u200f", "\u2069", "\u0085"} & set(found)
    assert "".join(lamps.text.text.split()) in "".join(found.split())


@pytest.mark.parametrize("seed", range(3))
def test_the_text_under_any_mark_is_the_quote(make, article, under, seed):
    chance = random.Random(seed)
    made = article([Part(text) for text in HARD])
    text = made.text.text
    places = []
    while len(places) < 60:
        start = chance.randrange(len(text) - 2)
        place = (start, start + chance.randint(1, 70))
        quote = text[slice(*place)]
        # A mark has no width at a character that has none.
        edges = quote.strip()[:1] + quote.strip()[-1:] + text[place[1] : place[1] + 1]
        if quote.strip() and not set(edges) & set(
            "\u00ad\u200b\u200d\u0323\u0301\u0304\u0303\u0302\u0331"
        ):
            places.append(place)
    made = article([Part(text) for text in HARD], [{"place": place} for place in places])
    path, report = make(made, notes="end")
    assert report.missing == ()
    found = under(path)
    for annotation in made.annotations:
        assert found[annotation.id] == blankless(annotation.anchor.quote)


def test_hard_paragraphs_are_found(make, article, pdftotext, pdfium_text, pdfjs):
    made = article([Part(text) for text in HARD])
    path, _ = make(made)
    texts = (pdftotext(path), pdfium_text(path), "".join(p["text"] for p in pdfjs(path)["pages"]))
    for text in texts:
        for block in made.text.blocks:
            assert blankless(made.text.of(block)[:40]) in blankless(text)


OTHER_SCRIPTS = {
    "Arabic": "خرج السكان إلى ساحات منازلهم مساء يوم الجمعة، ووقفوا في صمت ربع ساعة (14:30).",
    "Hebrew": "התושבים יצאו לחצרות ביום שישי בערב, ועמדו 20 דקות בשקט ליד ה-ferry.",
    "Chinese": "周五晚上，居民们走到老码头，每人手里提着一盏灯，默默站了二十分钟。",
    "Japanese": "金曜日の夜、住民たちは古い埠頭に立ち、手にランプを持っていた。",
    "Korean": "금요일 저녁 주민들은 등불을 들고 오래된 부두에 섰다.",
    "Devanagari": "शुक्रवार शाम को लोग पुराने घाट पर दीपक लेकर खड़े रहे।",
    "Thai": "เย็นวันศุกร์ ชาวเมืองยืนถือตะเกียงที่ท่าเรือเก่า",
    "emoji": "Lamps 🕯️ and families 👩‍👩‍👧 and flags 🇫🇷.",
}


@pytest.mark.parametrize("script", OTHER_SCRIPTS)
def test_other_scripts_do_not_fail(make, article, annotations, pdfium_text, qapp, script):
    """They are drawn with the system's fonts; what none has is named, and can still be copied."""
    text = OTHER_SCRIPTS[script]
    made = article(text, [{"place": (5, 20), "note": text}], title=text)
    path, report = make(made)
    assert len(annotations(path)) == 1
    letters = {c for c in text if c.isalpha()} - set(report.missing)
    found = set(pdfium_text(path))
    assert len(letters & found) >= 0.9 * len(letters & set(text))


def test_a_paragraph_from_right_to_left_begins_at_the_right(make, article, annotations, qapp):
    made = article(OTHER_SCRIPTS["Hebrew"], [{"place": (0, 7)}])
    path, _ = make(made, notes="end")
    (found,) = annotations(path)
    page = pypdf.PdfReader(path).pages[0]
    assert found.quads[0][2] > float(page.mediabox.width) / 2


def test_a_character_that_no_font_has_is_named(make, article):
    _, report = make(article("Private \U0010ff23 use.", url="", tags=()))
    assert report.missing == ("\U0010ff23",)
