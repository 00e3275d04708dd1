"""Each mark as other programs read it: kind, place, colour, words, dates, parts."""

from __future__ import annotations

import contextlib

import pypdfium2
import pytest
from small_pdf import Sheet, make, saved, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box, quads
from desktop_app.exporting.pdf.update.pictures import corners
from desktop_app.importing.pdf_session import PdfSession

LINES = ["The quay was quiet and nobody came.", "A crane stood still."]


def test_kinds_words_dates_and_colours_are_read_back(five, annotate, checked, pdfjs):
    path = checked(annotate(small_pdf(LINES), *five)[1])
    read = [one for one in pdfjs(path)["pages"][0]["annotations"] if one["subtype"] != "Popup"]
    assert [(one["subtype"], one["note"], one["author"]) for one in read] == [
        ("Highlight", "Кто?", "Desk"),
        ("Underline", "", ""),
        ("StrikeOut", "(a\\b)", ""),
        ("Square", "", ""),
        ("Text", "Here.\nTwice.", ""),
    ]
    assert {one["created"][:16] for one in read} == {"D:20261120090100"}
    assert {one["modified"][:16] for one in read} == {"D:20261121173100"}
    assert [one["colour"] for one in read[:2]] == [[255, 239, 168], [46, 158, 79]]
    assert all(one["popup"] for one in read)


def test_quads_are_in_the_order_that_viewers_expect(five, annotate, found):
    first = found(annotate(small_pdf(LINES), *five)[1])[0][0]
    assert [float(value) for value in first["/QuadPoints"]] == [
        72, 730, 120, 730, 72, 718, 120, 718, 72, 716, 100, 716, 72, 704, 100, 704,
    ]  # fmt: skip
    assert [float(value) for value in first["/Rect"]] == [72, 704, 120, 730]
    assert (first["/Subj"], first["/F"], first["/CA"]) == ("To verify", 4, 1)


def test_a_mark_over_a_page_break_is_a_group_with_one_note(mark, annotate, found):
    over = mark("a", {0: [(72, 60, 200, 72)], 1: [(72, 720, 200, 732)]}, note="Both.")
    first, second = found(annotate(small_pdf(LINES, LINES), over)[1])
    assert (first[0]["/NM"], second[0]["/NM"]) == ("a", "a-2")
    assert second[0]["/RT"] == "/Group"
    assert second[0]["/IRT"].get_object()["/NM"] == "a"
    assert first[0]["/Contents"] == "Both."
    assert "/Contents" not in second[0]


def test_an_area_of_two_boxes_is_a_group(mark, annotate, found):
    two = mark("a", {0: [(10, 20, 60, 40), (70, 20, 90, 40)]}, AnnotationKind.AREA)
    first, second = found(annotate(small_pdf(LINES), two)[1])[0]
    assert (first["/Subtype"], second["/Subtype"]) == ("/Square", "/Square")
    assert second["/IRT"].get_object()["/NM"] == first["/NM"] == "a"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_notes_without_a_place_stand_at_the_top_of_the_page_as_it_is_seen(
    rotation, mark, annotate, found
):
    data = saved(make([Sheet([], rotation, (100, 50, 300, 350)), Sheet()]))
    marks = [mark(f"n{at}", {}, AnnotationKind.NOTE, note="All of it.") for at in range(30)]
    page = found(annotate(data, *marks, mark("p", {1: []}, note="“lost”"))[1])
    boxes = {tuple(float(edge) for edge in one["/Rect"]) for one in page[0]}
    assert len(boxes) == 30
    assert all(x0 >= 100 and x1 <= 300 and y0 >= 50 and y1 <= 350 for x0, y0, x1, y1 in boxes)
    nearest = {
        0: lambda box: (box[0] - 100, 350 - box[3]),
        90: lambda box: (box[0] - 100, box[1] - 50),
        180: lambda box: (300 - box[2], box[1] - 50),
        270: lambda box: (300 - box[2], 350 - box[3]),
    }[rotation]
    assert min(max(nearest(box)) for box in boxes) <= 31
    assert [one["/Subtype"] for one in page[1]] == ["/Text"]


def test_a_page_that_is_not_there_loses_no_mark(mark, annotate, found):
    gone = mark("a", {7: [(1, 2, 30, 40)]}, note="Where?")
    [page] = found(annotate(small_pdf(LINES), gone)[1])
    assert [(one["/Subtype"], one["/Contents"]) for one in page] == [("/Text", "Where?")]


def test_lines_run_as_the_words_are_read():
    tall, flat = Box(10, 20, 22, 80), Box(10, 20, 80, 32)
    assert corners(tall, 0) == ((10, 80), (22, 80), (10, 20), (22, 20))
    assert corners(tall, 90) == ((10, 20), (10, 80), (22, 20), (22, 80))
    assert corners(flat, 180) == ((80, 20), (10, 20), (80, 32), (10, 32))
    assert corners(tall, 270) == ((22, 80), (22, 20), (10, 80), (10, 20))
    assert corners(flat, 90) == corners(flat, 0)


def colours(data, box, scale=2.0):
    """Return the colours that pdfium paints in a box of the first page."""
    with contextlib.closing(pypdfium2.PdfDocument(data)) as document:
        page = document[0]
        picture = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
        height = page.get_height()
    x0, y0, x1, y1 = (edge * scale for edge in box)
    cut = picture.crop(
        (round(x0), round(height * scale - y1), round(x1), round(height * scale - y0))
    )
    return {colour for _, colour in cut.getcolors(1 << 20)}


def test_what_is_seen_is_the_colour_of_the_mark_and_nothing_around_it(mark, annotate):
    marks = (
        mark("a", {0: [(100, 100, 200, 120)]}, colour=Colour.PINK),
        mark("b", {0: [(100, 200, 200, 220)]}, AnnotationKind.UNDERLINE, colour=Colour.BLUE),
        mark("c", {0: [(100, 300, 200, 340)]}, AnnotationKind.AREA, colour=Colour.VIOLET),
    )
    _, out = annotate(small_pdf(LINES), *marks)
    assert colours(out, (104, 104, 196, 116)) == {(250, 217, 230)}
    assert (47, 123, 208) in colours(out, (104, 200, 196, 206))
    assert (124, 85, 212) in colours(out, (98, 298, 104, 342))
    assert colours(out, (110, 310, 190, 330)) == {(255, 255, 255)}
    for x0, y0, x1, y1 in ((100, 100, 200, 120), (100, 200, 200, 220), (100, 300, 200, 340)):
        for around in ((x0 - 9, y0 - 9, x0 - 3, y1 + 9), (x0 - 9, y1 + 3, x1 + 9, y1 + 9)):
            assert colours(out, around) == {(255, 255, 255)}


@pytest.mark.parametrize(("start", "end"), [(4, 8), (0, 14), (23, 50), (36, 43)])
def test_the_words_under_the_quads_are_the_quote(start, end, mark, annotate, under, checked):
    data = small_pdf(LINES)
    with PdfSession(data) as session:
        page = session.text(0)
    made = mark("a", {0: list(quads(page, start, end))})
    path = checked(annotate(data, made)[1])
    assert under(path) == {"a": "".join(page.text[start:end].split())}
