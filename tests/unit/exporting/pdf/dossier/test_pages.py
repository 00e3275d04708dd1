"""The pages of a dossier that are no article's, and how their tags join those of the whole."""

from __future__ import annotations

import io

import pypdf

from desktop_app.domain.annotations import Colour
from desktop_app.domain.dossiers import Bates
from desktop_app.exporting.pdf.child import matter
from desktop_app.exporting.pdf.dossier import values
from desktop_app.exporting.pdf.dossier.fragments import Task
from desktop_app.exporting.pdf.dossier.gathering import gather
from desktop_app.exporting.pdf.dossier.telling import roman
from desktop_app.exporting.pdf.dossier.values import (
    Back,
    Entry,
    Front,
    Noted,
    NotesOf,
    Paper,
    PartLine,
    SourceOf,
    Stamps,
)

PAPER = Paper("A4", 11.0, 22.0, Bates("GB-", 3))
NOTE = Noted(1, Colour.PINK, "a quote", "a note", "p. 4 · GB-6", "¶ 2 · Quote", "a00001-00000")
LOST = Noted(0, Colour.BLUE, "lost words", "", "not found in the text", "", "")


def front(title: str = "The third quay", count: int = 2) -> Front:
    entries = tuple(
        Entry(number, f"Article {number}", "Merrin Post · 3 notes", "4", "GB-000006", "a00001")
        for number in range(1, count + 1)
    )
    return Front(PAPER, title, ("2 articles",), ("Exported today",), entries)


def back(notes: tuple[NotesOf, ...]) -> Back:
    facts = (("Citation", "“Quay.”", ""), ("Address", "https://a.example", "https://a.example"))
    sources = (SourceOf(1, "Quay", "a00001", (*facts, ("SHA-256", "0" * 64, ""))),)
    return Back(PAPER, notes, sources, (PartLine("1. Quay", "GB-6", "f" * 64),), ("Checked so.",))


def pages(wanted: values.Matter) -> list[str]:
    made, data = matter(values.unpack(values.pack(wanted)))
    found = pypdf.PdfReader(io.BytesIO(data)).pages
    assert made.pages == len(found)
    return [page.extract_text() for page in found]


def test_what_is_asked_crosses_the_pipe_unchanged() -> None:
    for wanted in (front(), back((NotesOf(1, "Quay", "a00001", (NOTE, LOST)),)),
                   Stamps(Bates("x", 1), 3)):  # fmt: skip
        assert values.unpack(values.pack(wanted)) == wanted


def test_cover_and_contents_are_as_long_whatever_the_page_numbers_are() -> None:
    texts = pages(front(count=60))
    assert "The third quay" in texts[0]
    assert "Exported today" in texts[0]
    assert "Contents" in texts[1]
    assert all(f"GB-{number:06}" in text for number, text in enumerate(texts, 3))
    assert "Contents" in texts[-1]  # as a running head
    long = pages(front("A title that goes on and on " * 40))
    assert "2 articles" in long[0] + long[1]


def test_lists_name_notes_sources_and_parts() -> None:
    texts = pages(back((NotesOf(1, "Quay", "a00001", (NOTE, LOST)),)))
    assert len(texts) == 3
    for words in ("a quote", "a note", "p. 4 · GB-6", "¶ 2 · Quote", "not found in the text"):
        assert words in texts[0]
    assert "https://a.example" in texts[1]
    assert "f" * 64 in texts[2]
    assert len(pages(back(()))) == 2


def test_each_stamp_is_one_number() -> None:
    assert pages(Stamps(Bates("Б-", 9), 2)) == ["Б-000009", "Б-000010"]


def test_tags_of_our_own_join_the_tree_of_the_whole() -> None:
    _, data = matter(front())
    task = Task(30, 10, tree=3, element=4, key=100)
    made, objects = gather(data, b"", task)
    [element] = made.elements
    assert min(key for key, _ in made.keys) == 100
    assert made.next_key == max(key for key, _ in made.keys) + 1
    begin = sum(made.lengths[: element - 30])
    body = objects[begin : begin + made.lengths[element - 30]]
    assert b"/P 4 0 R" in body
    assert b"/S /Part" in body
    assert b"(en)" in body
    assert b"/StructParents 100" in objects
    # Links lead to names that only the whole knows.
    assert b"(a00001)" in objects
    assert [mark.title for mark in made.bookmarks] == ["Cover", "Contents"]


def test_small_roman_figures() -> None:
    assert [roman(number) for number in (1, 4, 9, 14, 40, 94, 2026)] == [
        "i", "iv", "ix", "xiv", "xl", "xciv", "mmxxvi",
    ]  # fmt: skip
