"""Pieces of reading PDFs: times, labels, letters that are composed, lines that are too long."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from small_pdf import make, saved, set_lines, small_pdf

from desktop_app.domain.pages import NOWHERE, Box
from desktop_app.importing.fixups import PARAGRAPH_LENGTH
from desktop_app.importing.pdf import knowing, letters, page_labels, structure, whole
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf.page_text import read_page


class Plain:
    """Letters one after the other, ten points wide; "\\n" begins a line twelve points below."""

    def __init__(self, text: str, *, backwards: bool = False) -> None:
        self.text = text
        self._places = []
        x, y = 0.0, 700.0
        for letter in text:
            if letter == "\n":
                x, y = -10.0, y - 12
            left = -x - 10 if backwards else x
            self._places.append([left, y + 10, left + 10, y])
            x += 10

    def edges(self, at: int) -> list[float]:
        return self._places[at]

    def boxes(self) -> list[Box]:
        return [Box(left, low, right, high) for left, high, right, low in self._places]


def text_of(words: str, **options: bool) -> str:
    return read_page(Plain(words, **options), 0).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D:20210214093000+01'00'", "2021-02-14T08:30:00+00:00"),
        ("D:20210214093000-0130", "2021-02-14T11:00:00+00:00"),
        ("20210214", "2021-02-14T00:00:00+00:00"),
        ("D:2021", "2021-01-01T00:00:00+00:00"),
        ("D:20211399", None),
        ("D:00000101", None),
        ("D:00010101000000+23'00'", None),
        ("yesterday", None),
        ("D:20210214093000+99'99'", None),
    ],
)
def test_times_are_read_in_the_form_of_pdfs(text, expected):
    found = structure.moment(text)
    assert (found.isoformat() if found else None) == expected


@pytest.mark.parametrize(
    ("style", "called"),
    [("/D", "1999"), ("/R", "MCMXCIX"), ("/r", "mcmxcix"), ("/x", ""), ("", "")],
)
def test_pages_are_numbered_in_the_styles_of_pdfs(style, called):
    assert page_labels.numbered(1999, style) == called
    assert page_labels.numbered(0, style) == ""
    assert page_labels.numbered(6000, "/r") == "6000"
    assert [page_labels.numbered(n, "/A") for n in (1, 26, 27)] == ["A", "Z", "AA"]


def test_labels_have_prefixes_and_begin_where_the_file_says():
    pdf = make([set_lines([]) for _ in range(4)])
    runs = [1, Dictionary(S=Name.D, P=pikepdf.String("A-"), St=8), 3, Dictionary(), 9, "no run"]
    pdf.Root.PageLabels = Dictionary(Kids=Array([Dictionary(Nums=Array(runs)), Dictionary()]))
    assert page_labels.labels(pdf, 4) == ["", "A-8", "A-9", ""]
    assert page_labels.labels(make([]), 2) == ["", ""]


def test_letters_and_their_marks_are_one_and_stand_where_both_do():
    page = read_page(Plain("cafe\u0301 q\u0323\u0307"), 0)
    placed = page.placed()
    assert placed.text == "caf\u00e9 q\u0323\u0307"
    assert placed.boxes[3] == Box(30, 700, 50, 710)
    assert placed.boxes[5] == placed.boxes[6] == Box(60, 700, 90, 710)


def test_blanks_and_controls_are_one_blank_and_soft_hyphens_none():
    assert text_of("a \u00a0\t b\x03c\x02d e") == "a b cd e"
    assert text_of(" \n\r\n") == ""


def test_lines_without_blanks_between_words_are_joined_without_one():
    assert text_of("国务院总理出席\n会议并讲话了。") == "国务院总理出席会议并讲话了。"


def test_lines_from_right_to_left_begin_at_the_right():
    words = "שלום עולם שלום עולם\nשלום עולם שלום עול"
    assert text_of(words, backwards=True) == words.replace("\n", " ")


def test_a_line_longer_than_a_paragraph_may_be_is_cut():
    found = read_page(Plain("x" * (PARAGRAPH_LENGTH * 2)), 0)
    assert [len(each.text) <= PARAGRAPH_LENGTH for each in found.paragraphs] == [True] * len(
        found.paragraphs
    )
    assert found.text.replace("\n", "") == "x" * (PARAGRAPH_LENGTH * 2)


def test_a_list_keeps_the_lines_that_are_moved_in():
    lines = ["1 First thing in the list", "  and more of it here now", "2 Second thing in it too"]
    assert text_of("\n".join(lines)).count("\n\n") <= 1


def test_halves_of_letters_are_put_together_and_lone_ones_replaced(monkeypatch):
    codes = [0x61, 0xD83D, 0xDE00, 0xD800, 0x62, 0x110000]
    monkeypatch.setattr(letters, "_CODE", lambda _, at: codes[at])
    assert letters._one_by_one(0, len(codes)) == ("a\U0001f600\ufffdb\ufffd", [0, 1, 3, 4, 5])


def test_sizes_come_from_pdfium_where_qpdf_cannot_say(monkeypatch):
    data = small_pdf(["Quay."], ["Tide."])
    document = Document.open(data)
    usual = knowing.read_info(document, data, "")
    monkeypatch.setattr(structure, "sizes", lambda *_: None)
    assert knowing.read_info(document, data, "").pages == usual.pages
    monkeypatch.setattr(structure.pikepdf, "open", _fails)
    assert knowing.read_info(document, data, "").pages == usual.pages


def _fails(*_: object, **__: object):
    raise pikepdf.PdfError


def test_a_crop_box_moves_the_visible_part():
    pdf = make([set_lines(["Quay."])])
    pdf.pages[0].CropBox = Array([40, 60, 500, 9000])
    [page] = structure.sizes(pdf, 1)
    assert (page.left, page.bottom, page.width, page.height) == (40, 60, 460, 732)
    pdf.pages[0].CropBox = Array([700, 60, 900, 90])
    [page] = structure.sizes(pdf, 1)
    assert (page.left, page.width) == (0, 612)
    assert structure.sizes(pdf, 2) is None


def test_pages_behind_the_longest_text_have_none(monkeypatch):
    monkeypatch.setattr(whole, "MAX_LENGTH", 3)
    document = Document.open(small_pdf(["Quay."], ["Tide."]))
    assert [page.text for _, page in whole.pages(document)] == ["Quay.", ""]


def test_colours_of_inks_are_colours_of_light():
    sheet = set_lines(["Quay."])
    pdf = make([sheet])
    page = pdf.pages[0].obj
    page.Annots = Array([
        Dictionary(Subtype=Name.Square, Rect=Array([0, 0, 9, 9]), C=Array(colour))
        for colour in ([0, 1, 1, 0], [], [0.2, 0.4])
    ])  # fmt: skip
    reopened = pikepdf.open(io.BytesIO(saved(pdf)))
    assert [mark.colour_rgb for mark in structure.marks(reopened, 1, structure.Room())] == [
        (255, 0, 0),
        None,
        None,
    ]
    assert NOWHERE.blank


def test_an_initial_at_the_beginning_does_not_make_its_line_large():
    page = Plain("Once upon a time there was a quay\nand nobody came to it at all now")
    page._places[0] = [0.0, 730.0, 10.0, 700.0]
    [paragraph] = read_page(page, 0).paragraphs
    assert paragraph.size == 10


def test_what_stands_beside_a_line_in_the_same_row_goes_on_with_it():
    page = Plain("12 Lamp\nQuay")
    for at, place in enumerate(page._places[8:]):
        place[:] = [90.0 + 10 * at, 710.0, 100.0 + 10 * at, 700.0]
    assert text_of_page(page) == "12 Lamp Quay"
    for place in page._places[8:]:
        place[0], place[2] = place[0] + 300, place[2] + 300
    assert text_of_page(page) == "12 Lamp\n\nQuay"


def text_of_page(page: Plain) -> str:
    return read_page(page, 0).text
