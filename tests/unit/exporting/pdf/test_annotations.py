"""Highlights, underlines and strike-outs, as other programs read them."""

from __future__ import annotations

import datetime as dt
import re

import pypdf
import pytest

from desktop_app.domain.blocks import Part
from desktop_app.exporting.pdf.layout.theme import FILLS, INKS

SUBTYPES = {"highlight": "/Highlight", "underline": "/Underline", "strikeout": "/StrikeOut"}


@pytest.fixture(params=["margin", "end"])
def exported(request, make, lamps):
    path, _ = make(lamps, notes=request.param)
    return path


def test_qpdf_finds_no_fault(exported, qpdf):
    qpdf(exported, "--check")


@pytest.mark.parametrize(
    "command",
    [
        ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"),
        ("mutool", "show"),
    ],
)
def test_other_programs_find_no_fault(exported, tool, command):
    import subprocess

    name, *arguments = command
    trailer = ["trailer"] if name == "mutool" else []
    done = subprocess.run(
        [tool(name), *arguments, exported, *trailer], capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0
    assert b"rror" not in done.stdout + done.stderr
    assert b"arning" not in done.stdout + done.stderr


def test_each_placed_annotation_is_one_primary_annotation(exported, annotations, lamps):
    primary = [a for a in annotations(exported) if "/IRT" not in a.values]
    placed = [a for a in lamps.annotations if a.placed_in(lamps.text.sha256)]
    assert [a.text("/NM") for a in primary] == [a.id for a in placed]
    for found, annotation in zip(primary, placed, strict=True):
        values = found.values
        assert values["/Subtype"] == SUBTYPES[annotation.kind]
        assert found.text("/Contents") == annotation.note
        assert found.text("/T") == annotation.author
        assert ("/T" in values) is bool(annotation.author)
        assert found.text("/M") == annotation.modified.strftime("D:%Y%m%d%H%M%S+00'00'")
        assert found.text("/CreationDate") == annotation.created.strftime("D:%Y%m%d%H%M%S+00'00'")
        paint = (FILLS if annotation.kind == "highlight" else INKS)[annotation.colour]
        assert [float(part) for part in values["/C"]] == pytest.approx(paint, abs=0.001)
        assert float(values["/CA"]) == 1
        assert values["/Popup"].get_object()["/Parent"].get_object() == values
        assert int(values["/F"]) == 4


def test_colours_say_what_the_user_calls_them(make, lamps, annotations):
    from desktop_app.domain.annotations import Colour

    path, _ = make(lamps, meanings={Colour.YELLOW: "Zweifelhaft"})
    assert {a.text("/Subj") for a in annotations(path)} == {
        "Zweifelhaft", "Green", "Blue", "Pink", "Violet"
    }  # fmt: skip


def test_pdfjs_reads_the_same_five(exported, pdfjs, lamps):
    found = [
        a
        for page in pdfjs(exported)["pages"]
        for a in page["annotations"]
        if a["subtype"] in {"Highlight", "Underline", "StrikeOut"} and not a["reply"]
    ]
    placed = [a for a in lamps.annotations if a.placed_in(lamps.text.sha256)]
    assert [(a["author"], a["note"]) for a in found] == [(a.author, a.note) for a in placed]
    for read, annotation in zip(found, placed, strict=True):
        paint = (FILLS if annotation.kind == "highlight" else INKS)[annotation.colour]
        assert read["colour"] == pytest.approx([255 * part for part in paint], abs=1)
        stamp = re.sub(r"\D", "", read["modified"])[:14]
        assert (
            dt.datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC)
            == annotation.modified
        )
        assert read["popup"]


def test_the_text_under_the_quads_is_the_quote(exported, under, lamps):
    expected = {
        a.id: re.sub(r"\s+", "", a.anchor.quote)
        for a in lamps.annotations
        if a.placed_in(lamps.text.sha256)
    }
    assert under(exported) == expected


def test_quads_have_their_corners_in_the_order_that_viewers_expect(exported, annotations):
    for found in annotations(exported):
        points = [float(value) for value in found.values["/QuadPoints"]]
        assert len(points) % 8 == 0
        for at in range(0, len(points), 8):
            left_top, right_top, left_low, right_low = (
                points[at + n : at + n + 2] for n in (0, 2, 4, 6)
            )
            assert left_top[1] == right_top[1] > left_low[1] == right_low[1]
            assert left_top[0] == left_low[0] < right_top[0] == right_low[0]


def test_quads_lie_within_the_rectangle(exported, annotations):
    for found in annotations(exported):
        x0, y0, x1, y1 = (float(value) for value in found.values["/Rect"])
        for quad in found.quads:
            assert x0 <= quad[0] <= quad[2] <= x1
            assert y0 <= quad[1] <= quad[3] <= y1


def test_each_annotation_draws_itself(exported, annotations):
    for found in annotations(exported):
        form = found.values["/AP"]["/N"].get_object()
        drawing = form.get_data().decode()
        state = form["/Resources"]["/ExtGState"]["/Multiply"].get_object()
        assert state["/BM"] == "/Multiply"
        assert [float(v) for v in form["/BBox"]] == [float(v) for v in found.values["/Rect"]]
        if found.values["/Subtype"] == "/Highlight":
            assert "/Multiply gs" in drawing
            assert drawing.endswith("f")
        else:
            assert drawing.count(" l S") == len(found.quads)


def test_a_passage_over_a_page_break_is_a_group(make, article, annotations, under, pdftotext):
    sentence = "The lamps were counted once more, and the count was written down. "
    text = "\n\n".join(sentence * 6 for _ in range(12))
    middle = len(text) // 2
    made = article(text, [{"place": (middle - 1200, middle + 1200), "note": "All of it."}])
    path, report = make(made)
    first, second = annotations(path)
    assert (first.page, second.page) == (0, 1)
    assert report.placed == 1
    assert second.values["/IRT"].get_object() == first.values
    assert second.values["/RT"] == "/Group"
    assert "/Contents" not in second.values
    assert "/Popup" not in second.values
    assert second.text("/NM") == f"{first.text('/NM')}-2"
    (anchor,) = [a.anchor for a in made.annotations]
    assert under(path) == {first.text("/NM"): re.sub(r"\s+", "", anchor.quote)}
    assert pdftotext(path).count("pp. 1–2 · ¶") == 1


def test_the_colour_lies_on_the_quads_and_not_beside_them(exported, annotations):
    import pypdfium2

    scale = 2
    document = pypdfium2.PdfDocument(exported)
    bitmap = document[0].render(scale=scale, may_draw_forms=False)
    pixels, stride, depth = bytes(bitmap.buffer), bitmap.stride, bitmap.n_channels
    height = bitmap.height
    document.close()

    def coloured(x: float, y: float) -> bool:
        at = int(height - y * scale) * stride + int(x * scale) * depth
        blue, green, red = pixels[at : at + 3]
        return max(blue, green, red) - min(blue, green, red) > 12

    def share(x0: float, y0: float, x1: float, y1: float) -> float:
        places = [
            (x0 + (x1 - x0) * n / 40, y0 + (y1 - y0) * m / 8)
            for n in range(1, 40)
            for m in range(1, 8)
        ]
        return sum(coloured(*place) for place in places) / len(places)

    highlights = [a for a in annotations(exported) if a.values["/Subtype"] == "/Highlight"]
    for found in highlights:
        for quad in found.quads:
            assert share(*quad) > 0.5
    left = min(quad[0] for found in highlights for quad in found.quads)
    bottom = min(quad[1] for found in highlights for quad in found.quads)
    top = max(quad[3] for found in highlights for quad in found.quads)
    assert share(left - 40, bottom, left - 3, top) == 0
    assert share(left, top + 3, left + 300, top + 10) == 0


def test_a_mark_without_words_on_the_page_is_listed_and_not_placed(make, article, annotations):
    made = article([Part("One two"), Part("three")], [{"quote": "One two\n\nthree"}])
    path, report = make(made)
    assert report.placed == len(annotations(path)) == 1


def test_the_file_opens_with_its_title(exported):
    reader = pypdf.PdfReader(exported)
    assert reader.metadata is not None
    assert reader.metadata.title == "Lamps on the quay"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
