"""Tables: cells, columns, and what marks them."""

from __future__ import annotations

import contextlib
import re

import numpy as np
import pypdf
import pypdfium2
import pytest

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.exporting.pdf.layout.tables import cells_of, widths_of

TABLE = (
    "Year\tCrossings\tRemark\n"
    "2021\t1,204\tThe lower stairs were closed for nine weeks after the storm, and again in March\n"
    "2022\t−14\t\n"
    "2023\t3.5"
)


@pytest.fixture
def table(make, article):
    def export(markings=(), text=TABLE, **values):
        parts = [Part("Before it."), Part(text, BlockKind.TABLE), Part("After it.")]
        made = article(parts, markings)
        path, report = make(made, **values)
        return made, path, report

    return export


def test_cells_know_their_place_in_the_text():
    for row in cells_of(TABLE):
        for cell in row:
            assert TABLE[cell.start : cell.end] == cell.text
    assert [len(row) for row in cells_of(TABLE)] == [3, 3, 3, 2]


@pytest.mark.parametrize(
    ("natural", "room", "expected"),
    [
        ([50, 60], 300, [50, 60]),
        ([50, 600], 314, [50, 250]),
        ([400, 50, 400], 328, [125, 50, 125]),
    ],
)
def test_wide_columns_share_what_narrow_ones_leave(natural, room, expected):
    assert widths_of(natural, room) == pytest.approx(expected)


def test_the_text_under_a_mark_is_the_quote_also_over_cells_and_rows(table, under):
    quotes = ["stairs were closed for nine weeks after the storm, and again", "1,204\tThe lower"]
    over = {"place": (TABLE.index("again") + 12, TABLE.index("3.5") + 12)}
    made, path, report = table([*({"quote": quote} for quote in quotes), over])
    found = under(path)
    assert report.placed == 3
    for annotation in made.annotations:
        assert found[annotation.id] == re.sub(r"\s+", "", annotation.anchor.quote)


def test_numbers_stand_under_each_other(table, annotations):
    _, path, _ = table([{"quote": "1,204"}, {"quote": "−14"}, {"quote": "3.5"}])
    ends = [found.quads[0][2] for found in annotations(path)]
    assert max(ends) - min(ends) < 0.1


def elements(path):
    """Return the names of the elements of a file."""
    names = []

    def walk(element):
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object()
            if hasattr(kid, "get") and "/S" in kid:
                names.append(str(kid["/S"]))
                walk(kid)

    walk(pypdf.PdfReader(path).trailer["/Root"]["/StructTreeRoot"])
    return names


def test_a_table_has_its_elements(table):
    _, path, _ = table()
    names = elements(path)
    assert names.count("/TR") == 4
    assert names.count("/TH") == 3
    assert names.count("/TD") == 7, "cells without words have no element"


def test_a_row_is_not_torn_and_the_heads_go_with_the_first(table, pdftotext):
    text = "Name\tNumber\n" + "\n".join(f"Row {n}\t{n}" for n in range(120))
    _, path, report = table(text=text, notes="end")
    assert report.pages > 2
    read = pdftotext(path, "-layout")
    assert all(re.search(rf"Row {n}\s+{n}\b", read) for n in range(120))


LONG = {
    "en": "Name\tNumber of the crossing\n" + "\n".join(f"Row {n}\t{n}" for n in range(90)),
    "ar": "الاسم\tرقم العبور\n" + "\n".join(f"صف {n}\t{n}" for n in range(90)),
}


def inked(path, page, top, bottom):
    """Return how large and how many the dark places of a column are between two heights."""
    with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
        seen = 255 - np.asarray(document[page].render(scale=2, grayscale=True).to_numpy())
    dark = np.argwhere(seen[round(top * 2) : round(bottom * 2), :800] > 90)
    (y0, x0), (y1, x1) = dark.min(axis=0), dark.max(axis=0)
    return y1 - y0, x0, x1, len(dark)


@pytest.mark.parametrize("language", LONG)
def test_the_heads_are_seen_on_every_page_and_read_once(
    table, annotations, under, pdftotext, pdfium_text, language, qapp
):
    text = LONG[language]
    head, *rows = text.split("\n")
    across = {"place": (text.index("30") + 12, text.index("72") + 12)}
    quotes = [head, rows[3], rows[60]]
    made, path, report = table([*({"quote": quote} for quote in quotes), across], text=text)
    wanted = {a.id: re.sub(r"\s+", "", a.anchor.quote) for a in made.annotations}
    assert {key: sorted(found) for key, found in under(path).items()} == {
        key: sorted(quote) for key, quote in wanted.items()
    }
    height = float(pypdf.PdfReader(path).pages[0].mediabox.height)
    marked = next(
        found for found in annotations(path) if found.text("/NM") == made.annotations[0].id
    )
    first = height - marked.quads[0][3]
    *places, dark = inked(path, 0, first, first + 13)
    for page in (1, 2):
        *its_places, its_dark = inked(path, page, 64, 79)
        assert its_places == pytest.approx(places, abs=2)
        assert its_dark == pytest.approx(dark, rel=0.15)
    plain = pdftotext(path).split("Highlights and notes")[0]
    name = head.split("\t")[1]
    assert plain.count(name) == 1
    assert pdfium_text(path).split("Highlights and notes")[0].count(name) == 1
    assert elements(path).count("/TH") == 2
    assert report.placed == 4


def test_a_table_from_right_to_left_begins_at_the_right(table, annotations, qapp):
    text = "שנה\tהפלגות\n2021\t17"
    _, path, _ = table([{"quote": "שנה"}, {"quote": "הפלגות"}], text=text)
    first, second = annotations(path)
    assert first.quads[0][0] > second.quads[0][2]


def test_links_in_cells_lead_to_their_addresses(make, article):
    text = "Name\tAddress\nFerry\tits page"
    at = text.index("its page")
    link = ("link", f"{at} {at + 8} https://ferry.example/")
    path, _ = make(article([Part(text, BlockKind.TABLE, attributes=(link,))], url=""))
    found = [
        annotation.get_object()["/A"]["/URI"]
        for annotation in pypdf.PdfReader(path).pages[0]["/Annots"]
        if "/A" in annotation.get_object()
    ]
    assert found == ["https://ferry.example/"]


def test_a_title_in_the_table_spoils_neither_its_heads_nor_its_numbers(table, annotations):
    titled = f"What was counted on the stairs between the quay and the church\n{TABLE}"
    quotes = ("What was counted", "Year", "1,204", "−14", "3.5")
    _, path, report = table([{"quote": quote} for quote in quotes], text=titled)
    title, year, *numbers = [found.quads[0] for found in annotations(path)]
    assert report.placed == len(quotes)
    assert title[0] <= year[0] < title[0] + 10
    assert max(quad[2] for quad in numbers) - min(quad[2] for quad in numbers) < 0.1
    assert min(quad[0] for quad in numbers) - year[2] < 60
