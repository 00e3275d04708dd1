"""New objects never take the number of something that is there, or is only named."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pypdf
import pytest
from small_pdf import by_hand

from desktop_app.exporting.pdf.update import appending, numbers
from desktop_app.exporting.pdf.update.values import Way

SHOWN = b"BT /F1 12 Tf 72 700 Td (The quay was quiet.) Tj ET"


def gaps(size, catalog=b"", others=None):
    """Return a page in objects 1, 2, 3, 9 and 12."""
    return by_hand(
        {
            1: b"<</Type/Catalog/Pages 2 0 R%b>>" % catalog,
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 9 0 R"
            b"/Resources<</Font<</F1 12 0 R>>>>>>",
            9: b"<</Length %d>>stream\n%b\nendstream" % (len(SHOWN), SHOWN),
            12: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            **(others or {}),
        },
        size,
    )


def told(data, number):
    """Return what another program reads as an object."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    return reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))


@pytest.mark.parametrize("size", [2, 5, 9, 12, 13, 40])
def test_numbers_with_gaps_and_a_wrong_size_keep_content_and_fonts(
    size, five, annotate, found, checked
):
    data = gaps(size)
    updated, out = annotate(data, *five)
    assert updated.way is Way.APPENDED
    assert out.startswith(data)
    assert told(out, 9).get_data() == SHOWN
    assert told(out, 12)["/BaseFont"] == "/Helvetica"
    assert len(found(out)[0]) == 5
    checked(out)


@pytest.mark.parametrize(
    "named",
    [
        b"/Outlines 14 0 R",
        b"/Outlines 0014\n0\rR",
        b"/Outlines 14%was here\n 0 R",
        b"/Odd[<</Deep[13 0 R 14 0 R]>>]",
    ],
)
def test_a_reference_to_nothing_goes_on_naming_nothing(named, five, annotate, found):
    data = gaps(13, named)
    updated, out = annotate(data, *five)
    assert updated.way is Way.APPENDED
    assert [told(out, number) for number in (13, 14)] == [None, None]
    assert told(out, 15) is not None
    assert len(found(out)[0]) == 5


def test_what_is_named_and_held_in_a_stream_of_objects_is_seen():
    first = b"<</Odd 44 0 R>>"
    head = b"20 0 31 %d " % len(first)
    packed = zlib.compress(head + first + b"<</Odd 2>>")
    entries = b"<</Type/ObjStm/N 2/First %d/Filter/FlateDecode/Length %d>>"
    stream = entries % (len(head), len(packed)) + b"\nstream\n%b\nendstream" % packed
    for body, highest in (
        (stream, 44),
        (stream.replace(b"/Type/ObjStm", b"/Type/Others"), 13),
    ):
        data = gaps(13, others={13: body})
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert numbers.first_free(pdf, data) == highest + 1
            assert numbers.first_free(pdf, b"") == 14


def test_a_number_that_only_stands_in_a_stream_of_objects_is_taken():
    head = b"20 0 31 4 "
    body = b"<</Type/ObjStm/N 2/First %d/Length %d>>\nstream\n%b\nendstream" % (
        len(head), len(head) + 8, head + b"(a) (b) ",
    )  # fmt: skip
    data = gaps(13, others={13: body})
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert numbers.first_free(pdf, data) == 32


def test_numbers_that_are_too_high_for_other_programs_become_lower_in_a_copy(
    five, annotate, found, checked
):
    data = gaps(13, b"/Odd 8388607 0 R/Text(8388607 0 R)")
    updated, out = annotate(data, *five)
    assert updated.way is Way.REPAIRED
    assert len(found(out)[0]) == 5
    assert len(pypdf.PdfReader(io.BytesIO(out)).pages[0].extract_text()) > 5
    checked(out)


@pytest.mark.parametrize("taken", [1, 9, 12])
def test_an_update_that_takes_the_place_of_an_object_is_not_handed_out(
    taken, five, annotate, found, monkeypatch
):
    real = appending.first_free
    wrong = iter([taken])
    monkeypatch.setattr(appending, "first_free", lambda *file: next(wrong, 0) or real(*file))
    updated, out = annotate(gaps(13), *five)
    assert updated.way is Way.REPAIRED
    assert len(found(out)[0]) == 5
    assert pypdf.PdfReader(io.BytesIO(out)).pages[0].get_contents().get_data().strip() == SHOWN
