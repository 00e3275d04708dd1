"""Tables: cells, columns, and what marks them."""

from __future__ import annotations

import re

import pypdf
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


def test_a_table_has_its_elements(table):
    _, path, _ = table()
    names = []

    def walk(element):
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object()
            if hasattr(kid, "get") and "/S" in kid:
                names.append(str(kid["/S"]))
                walk(kid)

    walk(pypdf.PdfReader(path).trailer["/Root"]["/StructTreeRoot"])
    assert names.count("/TR") == 4
    assert names.count("/TH") == 3
    assert names.count("/TD") == 7, "cells without words have no element"


def test_a_row_is_not_torn_and_the_heads_go_with_the_first(table, pdftotext):
    text = "Name\tNumber\n" + "\n".join(f"Row {n}\t{n}" for n in range(120))
    _, path, report = table(text=text, notes="end")
    assert report.pages > 2
    read = pdftotext(path, "-layout")
    assert all(re.search(rf"Row {n}\s+{n}\b", read) for n in range(120))


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
