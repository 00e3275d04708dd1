"""Marks of other programs without measure: they are cut, and the pages open all the same."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from small_pdf import highlight, make, saved, set_lines, small_pdf

from desktop_app.domain.pages import ForeignMark
from desktop_app.importing.pdf import knowing, structure
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf_session import PdfSession

WORDS = "The quay was quiet."


def one_shared(times: int, **entries: object) -> bytes:
    """Return a page that has one mark so many times."""
    pdf = make([set_lines([WORDS])])
    mark = Dictionary(Subtype=Name.Highlight, Rect=Array([70, 715, 150, 732]), **entries)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(mark)] * times)
    return saved(pdf)


def found(data: bytes, **room: int) -> tuple[list[ForeignMark], structure.Room]:
    """Return the marks of a file, and what room is left."""
    left = structure.Room(**room)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return list(structure.marks(pdf, len(pdf.pages), left)), left


def test_twenty_thousand_references_to_one_long_note_are_cut_and_the_pages_open():
    with PdfSession(one_shared(20_000, Contents=String("x" * 50_000))) as session:
        info = session.info()
        assert info.foreign_more
        assert 0 < sum(len(mark.note) for mark in info.foreign) <= structure.MAX_CHARACTERS
        assert session.text(0).text == WORDS
        assert session.info().foreign is info.foreign


def test_pages_texts_links_and_pictures_do_not_ask_for_the_marks(monkeypatch):
    asked = []
    usual = PdfSession._ask

    def noting(session, what, *rest):
        asked.append(what)
        return usual(session, what, *rest)

    monkeypatch.setattr(PdfSession, "_ask", noting)
    with PdfSession(small_pdf([WORDS])) as session:
        assert len(session.pages()) == 1
        assert (session.starts(), session.text(0).text) == ((0,), WORDS)
        assert session.links(0) == ()
        assert session.picture(0, 0.1).pixels
    assert "foreign" not in asked


def test_where_the_marks_cannot_be_read_the_file_opens_without(monkeypatch):
    monkeypatch.setattr("desktop_app.importing.asked_process.LARGEST", 100_000)
    with PdfSession(one_shared(10, Contents=String("x" * 40_000))) as session:
        info = session.info()
        assert (len(info.pages), info.foreign, info.foreign_more) == (1, (), True)
        assert session.text(0).text == WORDS


@pytest.mark.parametrize(
    ("room", "read"), [({"marks": 3}, 3), ({"annotations": 4}, 4), ({"characters": 8}, 2),
                       ({"boxes": 2}, 2), ({}, 9)]
)  # fmt: skip
def test_marks_end_where_there_is_no_room_for_more(room, read):
    data = one_shared(
        9, Contents=String("quay"), QuadPoints=Array([70, 732, 150, 732, 70, 715, 150, 715])
    )
    marks, left = found(data, **room)
    assert len(marks) == read
    assert left.more == (read < 9)


def test_annotations_that_are_no_marks_are_not_walked_without_end():
    pdf = make([set_lines([WORDS])])
    link = Dictionary(Subtype=Name.Link, Rect=Array([10, 10, 20, 20]))
    note = Dictionary(Subtype=Name.Text, Rect=Array([10, 10, 20, 20]))
    pdf.pages[0].obj.Annots = Array([*[pdf.make_indirect(link)] * 5, pdf.make_indirect(note)])
    marks, left = found(saved(pdf), annotations=5)
    assert (marks, left.more) == ([], True)


def test_a_note_of_signs_that_grow_when_they_are_brought_in_order_stays_short():
    [mark], _ = found(one_shared(1, Contents=String("\U0001d160" * structure.LONGEST)))
    assert len(mark.note) <= structure.LONGEST


@pytest.mark.parametrize(("effort", "quotes"), [(45, 1), (10, 0), (10_000, 3)])
def test_marks_quote_while_there_is_room_for_the_work(monkeypatch, effort, quotes):
    sheet = set_lines([WORDS])
    sheet.annotations = [highlight((70, 715, 150, 732)) for _ in range(3)]
    data = saved(make([sheet]))
    monkeypatch.setattr(knowing, "MAX_EFFORT", effort)
    foreign = knowing.read_foreign(Document.open(data), data, "")
    assert [mark.quote != "" for mark in foreign.marks] == [True] * quotes + [False] * (3 - quotes)
    assert foreign.more == (quotes < 3)


def test_quotes_count_as_characters_of_the_marks(monkeypatch):
    monkeypatch.setattr(knowing.structure.Room, "full", False)
    monkeypatch.setattr(structure, "LONGEST", 5)
    data = one_shared(2)
    room = structure.Room(characters=5)
    monkeypatch.setattr(structure, "Room", lambda: room)
    foreign = knowing.read_foreign(Document.open(data), data, "")
    assert [mark.quote for mark in foreign.marks] == ["The q", ""]
    assert foreign.more


def test_titles_of_an_outline_end_where_there_is_no_room_for_more(monkeypatch):
    pdf = make([set_lines([WORDS])])
    with pdf.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(title, 0) for title in ("Quay", "Tide", "Crane"))
    document = Document.open(saved(pdf))
    monkeypatch.setattr(knowing, "MAX_TITLES", 5)
    assert [item.title for item in knowing.outline(document)] == ["Quay", "Tide"]
