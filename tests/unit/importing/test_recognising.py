"""Words that were recognised on pictures of pages, as blocks with places."""

from __future__ import annotations

import pytest
from scans import tsv

from desktop_app.domain.blocks import WORDS, Part, build
from desktop_app.domain.correcting import corrected
from desktop_app.domain.pages import NOWHERE, PageInfo, PagePicture, quads
from desktop_app.errors import BadValue, ImportFailed, UnreadablePage
from desktop_app.importing.recognising import languages, layer, tesseract
from desktop_app.importing.recognising.tesseract import Tesseract
from desktop_app.importing.recognising.tsv import paragraphs
from desktop_app.processes import programs, watch

PAGE = PageInfo(300, 400)
ROWS = tsv(
    (1, 1, 100, 100, "The"),
    (1, 1, 150, 100, "har-"),
    (1, 2, 100, 130, "bour"),
    (1, 2, 160, 130, "closed."),
    (2, 1, 100, 200, "Nobody"),
    (2, 1, 180, 200, "came."),
)


def read(rows: str = ROWS, page: int = 0, label: str = ""):
    return build(layer.parts(paragraphs(rows), 2.0, page, label))


def test_lines_become_paragraphs_and_a_word_that_a_hyphen_cuts_is_one_word():
    text = read(page=2, label="iii")
    assert text.text == "The harbour closed.\n\nNobody came."
    assert [block.attribute("page") for block in text.blocks] == ["3", "3"]
    assert [block.attribute("label") for block in text.blocks] == ["iii", "iii"]


def test_words_stand_where_they_were_recognised():
    text = read()
    page = layer.page_text(text, 0, PAGE)
    assert page.text == text.text
    assert page.lines == (0, 7, 21)
    at = text.text.index("harbour")
    assert quads(page, at, at + 7) == ((75, 340, 95, 350), (50, 325, 70, 335))
    at = text.text.index("came")
    assert quads(page, at, at + 5) == ((90, 290, 115, 300),)
    assert page.boxes[3] == NOWHERE


def test_a_turned_page_has_its_words_on_the_page_before_it_is_turned():
    page = layer.page_text(read(), 0, PageInfo(400, 300, rotation=90))
    assert page.boxes[0] == (50, 50, 60, 55)


def test_letters_that_run_from_right_to_left_begin_at_the_right():
    page = layer.page_text(read(tsv((1, 1, 100, 100, "שלום"))), 0, PAGE)
    assert [box.x0 for box in page.boxes] == [65, 60, 55, 50]


def test_a_page_that_was_not_recognised_has_no_layer():
    text = build([Part("Set in type.", attributes=(("page", "1"),))])
    assert layer.page_text(text, 0, PAGE) is None
    assert layer.page_text(read(), 1, PAGE) is None


@pytest.mark.parametrize(
    "told", ["nonsense", "0 1", "5 1 2 3 4", "0 1 2 3 4", "0 1 2 3 4 5 6;0 1 2 3 4", ""]
)
def test_places_that_make_no_sense_are_none(told):
    part = Part("Two words", attributes=(("page", "1"), (WORDS, told)))
    whole = Part("sound", attributes=(("page", "1"), (WORDS, "0 10 20 30 40")))
    page = layer.page_text(build([part, whole]), 0, PAGE)
    assert set(page.boxes[:-5]) == {NOWHERE}
    assert NOWHERE not in page.boxes[-5:]
    assert page.lines[0] == 0


def test_a_block_that_is_corrected_forgets_where_its_words_stood():
    now = corrected(read(), "The harbor closed.\n\nNobody came.")
    assert [bool(block.attribute(WORDS)) for block in now.blocks] == [False, True]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t95",
        "5\t1\t1\t1\t1\t1\tx\t0\t10\t10\t95\tword",
        "5\t1\t1\t1\t1\t1\t0\t0\t0\t10\t95\tword",
        "5\t1\t1\t1\t1\t1\t-5\t0\t10\t10\t95\tword",
        "5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t95\t ",
        "5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t3\tspeck",
        "5\t1\t1\t1\t1\t1\t0\t0\t10\t10\tnan\tword",
        "5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t95\t—|",
    ],
)
def test_what_is_no_word_is_left_out(answer):
    assert paragraphs(answer) == []


def test_a_picture_goes_out_as_red_green_and_blue():
    pixels = bytes([1, 2, 3, 0, 4, 5, 6, 0, 9, 9, 9, 9, 7, 8, 9, 0, 10, 11, 12, 0, 9, 9, 9, 9])
    made = tesseract.pixmap(PagePicture(2, 2, 12, pixels))
    assert made == b"P6\n2 2\n255\n" + bytes([3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10])
    packed = PagePicture(2, 1, 8, pixels[:8])
    assert tesseract.pixmap(packed) == b"P6\n2 1\n255\n" + bytes([3, 2, 1, 6, 5, 4])


KNOWN = ("deu", "eng", "rus")


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ({"language": "de-AT", "before": ["rus"]}, ("deu",)),
        ({"language": "fr", "before": ["rus", "fra"], "system": "de_DE"}, ("rus",)),
        ({"system": "de_DE"}, ("deu", "eng")),
        ({"system": "fr_FR"}, ("eng",)),
    ],
)
def test_the_likely_languages_are_the_articles_or_those_of_before(told, found):
    assert languages.usual(KNOWN, **told) == found


def test_where_nothing_likely_is_known_the_first_language_is_taken():
    assert languages.usual(("rus", "fra")) == ("fra",)
    assert languages.usual(()) == ()
    assert languages.called("nb_NO") == languages.called("nn") == languages.called("no") == "nor"
    assert languages.split(" deu+eng+") == ("deu", "eng")


def test_only_languages_that_are_there_can_be_chosen(tmp_path):
    program = Tesseract(tmp_path, KNOWN)
    assert program.chosen(["rus", "deu", "rus"]) == ("rus", "deu")
    with pytest.raises(BadValue, match="no data for the language “tlh”"):
        program.chosen(["deu", "tlh"])
    for wanted in ([], ["deu"]):
        with pytest.raises(BadValue, match="no data for any language") as caught:
            Tesseract(tmp_path, ()).chosen(wanted)
        assert "apt install" in caught.value.hint


def test_a_system_without_the_program_is_told_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ImportFailed, match="not installed") as caught:
        Tesseract.find()
    assert "apt install tesseract-ocr" in caught.value.hint


@pytest.mark.parametrize(
    ("problem", "kind", "words"),
    [
        (programs.Unanswered(watch.TIME), UnreadablePage, "too long"),
        (programs.Unanswered(watch.MEMORY), UnreadablePage, "too much memory"),
        (programs.Unanswered(""), UnreadablePage, "could not read"),
        (OSError(), ImportFailed, "could not be started"),
    ],
)
def test_what_goes_wrong_with_a_page_is_one_sentence(monkeypatch, tmp_path, problem, kind, words):
    def fails(*_: object, **__: object) -> bytes:
        raise problem

    monkeypatch.setattr(programs, "answer", fails)
    picture = PagePicture(1, 1, 4, bytes(4))
    with pytest.raises(kind, match=words):
        Tesseract(tmp_path, KNOWN).paragraphs(picture, ["deu"], lambda: False)
    monkeypatch.setattr(tesseract, "find_program", lambda: tmp_path)
    with pytest.raises(ImportFailed, match="does not run"):
        Tesseract.find()
