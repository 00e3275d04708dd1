"""Long, empty and odd articles."""

from __future__ import annotations

import random
import re
import time

import pypdf
import pytest

from desktop_app.domain.blocks import Part
from tests.support.pace import in_time

pytestmark = pytest.mark.usefixtures("unmeasured")

WORDS = (
    *("lamp", "quay", "ferry", "harbour", "night", "berth", "crowd", "council", "letter"),
    *("water", "office", "market", "morning", "statement", "figure", "skipper", "tide"),
    *("bridge", "county", "operator", "answer", "question", "account", "number"),
)


def sentences(count: int, seed: int = 1) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(count)) + "."


def test_an_empty_article_without_any_field_is_one_page(make, article, pdftotext):
    made = article([], title="", url="", source="", byline="", published="", tags=(), language="")
    path, report = make(made)
    assert report.pages == 1
    text = pdftotext(path)
    assert text.startswith("Untitled")
    assert "Provenance" in text
    assert "Highlights" not in text
    assert "/Lang" not in pypdf.PdfReader(path).trailer["/Root"]


@pytest.mark.parametrize("length", [140, 320, 1000])
def test_a_long_title_is_whole_on_the_page_and_cut_above_the_others(
    make, article, pdftotext, length
):
    title = sentences(length // 6)[:length]
    made = article([Part(sentences(400)) for _ in range(4)], title=title)
    path, report = make(made)
    assert report.pages > 1
    first = " ".join(pdftotext(path, "-f", "1", "-l", "1").split())
    assert first.startswith(title)
    running = pdftotext(path, "-f", "2", "-l", "2").splitlines()[0]
    assert running.endswith("…")
    assert title.startswith(running.removesuffix("…").rstrip())
    (top, *_) = pypdf.PdfReader(path).outline
    assert len(top.title) <= 80


def test_a_paragraph_of_many_pages_and_a_word_of_many_lines(make, article, under):
    text = sentences(3300)[:20_000]
    made = article(
        [Part(text), Part("w" * 20_000)], [{"place": (5_000, 15_000)}, {"place": (20_100, 30_000)}]
    )
    path, report = make(made, notes="end")
    assert report.pages > 5
    found = under(path)
    for annotation in made.annotations:
        assert found[annotation.id] == "".join(annotation.anchor.quote.split())


def test_a_passage_that_is_too_long_for_the_list_is_shortened_there(make, article, pdftotext):
    text = sentences(1000)
    path, _ = make(article(text, [{"place": (0, len(text))}]))
    assert "[…]" in pdftotext(path).split("Highlights and notes")[1]


def test_eighty_thousand_words_take_seconds(make, article):
    made = article([Part(sentences(80, seed=n)) for n in range(1000)])
    start = time.thread_time()
    _, report = make(made)
    assert report.pages > 100
    # Measured: 2.5 s on the machine this was written on, where other work ran beside it.
    assert in_time(time.thread_time() - start, 10)


def test_five_hundred_notes_are_all_placed(make, article, annotations):
    parts = [Part(sentences(60, seed=n)) for n in range(100)]
    chance = random.Random(5)
    length = sum(len(part.text) + 2 for part in parts)
    markings = []
    for number in range(500):
        start = chance.randrange(length - 200)
        place = (start, start + chance.randint(3, 150))
        markings.append({"place": place, "note": f"Note {number}. " + sentences(number % 30)})
    path, report = make(article(parts, markings))
    assert report.placed == 500
    assert len([a for a in annotations(path) if "/IRT" not in a.values]) == 500


def test_notes_that_do_not_fit_the_margin_point_to_the_list(make, article, pdftotext):
    markings = [{"quote": word, "note": sentences(60, seed=n)} for n, word in enumerate(WORDS[:12])]
    path, _ = make(article([Part(word) for word in WORDS[:12]], markings))
    first = pdftotext(path, "-f", "1", "-l", "1")
    assert "→ p. 2" in first
    assert sentences(60, seed=11)[-30:] in " ".join(pdftotext(path).split())


def test_more_passages_than_the_margin_holds_still_have_their_numbers(make, article):
    text = " ".join(f"w{n:03}" for n in range(200))
    made = article(text, [{"place": (5 * n, 5 * n + 4), "note": "x"} for n in range(200)])
    _, report = make(made)
    assert report.placed == 200


def test_a_note_in_many_paragraphs_keeps_them(make, article, pdftotext):
    note = "First line.\n\nSecond line.\nThird line."
    path, _ = make(article("Some words.", [{"quote": "words", "note": note}]), notes="end")
    text = pdftotext(path)
    assert "First line.\n" in text
    assert "Second line.\nThird line." in text


def test_letters_that_are_built_of_parts_are_drawn(make, article):
    path, _ = make(article("A ẕ and ḵ in a word, q\u0303 too."))
    page = pypdf.PdfReader(path).pages[0]
    content = page.get_contents()
    assert content is not None
    drawn = re.findall(rb"cm (/G\d+) Do", content.get_data())
    assert len(drawn) == 2
    for name in drawn:
        form = page["/Resources"]["/XObject"][name.decode()]
        assert form.get_data().endswith(b"h\nf")


def test_fonts_with_postscript_outlines_are_embedded_as_such(make, article, pdfium_text):
    text = "周五晚上，居民们走到老码头，每人手里提着一盏灯。"
    path, report = make(article(text))
    fonts = pypdf.PdfReader(path).pages[0]["/Resources"]["/Font"]
    kinds = {
        font.get_object()["/DescendantFonts"][0].get_object()["/Subtype"] for font in fonts.values()
    }
    if report.missing:
        pytest.skip("no font for Chinese is installed")
    assert text[:10] in pdfium_text(path)
    assert "/CIDFontType2" in kinds


def test_only_the_glyphs_in_use_are_in_the_file(make, lamps):
    path, _ = make(lamps)
    assert path.stat().st_size < 80_000
    for font in pypdf.PdfReader(path).pages[0]["/Resources"]["/Font"].values():
        name = font.get_object()["/BaseFont"]
        assert name[7] == "+", name
        assert "/ToUnicode" in font.get_object()
