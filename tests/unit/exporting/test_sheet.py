"""What leaves the archive: filters, anonymity, numbers."""

from __future__ import annotations

import csv
import dataclasses
from dataclasses import replace

import pytest

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box, Region
from desktop_app.exporting.csv_notes import CsvExporter
from desktop_app.exporting.delivery import Entry
from desktop_app.exporting.html import HtmlExporter
from desktop_app.exporting.json_values import annotation_json
from desktop_app.exporting.markdown import MarkdownExporter
from desktop_app.exporting.sheet import make_sheet
from desktop_app.exporting.wording import text_links, web_address


def facts(sheet):
    return [(fact.label, fact.value) for fact in sheet.facts]


def test_passages_are_numbered_in_the_order_of_the_text(lamps, options):
    shuffled = dataclasses.replace(lamps, annotations=lamps.annotations[::-1])
    sheet = make_sheet(shuffled, options())
    assert [mark.number for mark in sheet.marks] == [1, 2, 3, 4, 5]
    assert [mark.start for mark in sheet.marks] == sorted(mark.start for mark in sheet.marks)
    assert sheet == make_sheet(lamps, options())


def test_notes_and_orphans_stand_apart(lamps, options):
    sheet = make_sheet(lamps, options())
    assert [note.note for note in sheet.notes] == ["Compare with the wire copy first."]
    assert [orphan.quote for orphan in sheet.orphans] == ["other words"]
    assert sheet.orphans[0].number == 0
    assert sheet.orphans[0].start == -1


def test_a_passage_says_where_it_stands(lamps, options):
    mark = make_sheet(lamps, options()).marks[2]
    assert mark.paragraph == "¶ 2–3"
    assert mark.locator.startswith("¶ 2–3, characters ")


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [
        ({"colours": (Colour.BLUE, Colour.GREEN)}, 2),
        ({"authors": ("Night Desk",)}, 2),
        ({"tags": ("to-verify",)}, 1),
        ({"tags": ("TO-VERIFY",)}, 1),
        ({"tags": ("to",)}, 0),
        ({"colours": (Colour.BLUE,), "authors": ("Night Desk",)}, 0),
        ({}, 5),
    ],
)
def test_filters_choose_annotations(lamps, options, chosen, numbers):
    assert len(make_sheet(lamps, options(**chosen)).marks) == numbers


def test_a_tag_chooses_the_tags_below_it(article, options):
    made = article("Some words.", [{"quote": "words", "tags": ["court/filings"]}])
    assert len(make_sheet(made, options(tags=("court",))).marks) == 1


def test_the_legend_counts_passages_by_what_the_user_calls_the_colour(lamps, options):
    sheet = make_sheet(lamps, options(meanings={Colour.YELLOW: "Doubtful"}))
    assert [(c.colour.value, c.meaning, c.passages) for c in sheet.legend] == [
        ("yellow", "Doubtful", 1),
        ("green", "Green", 1),
        ("blue", "Blue", 1),
        ("pink", "Pink", 1),
        ("violet", "Violet", 1),
    ]


def test_only_highlights_keeps_the_blocks_with_marks(lamps, options):
    assert make_sheet(lamps, options(only_highlights=True)).blocks == (0, 1, 2, 4, 5)
    assert make_sheet(lamps, options()).blocks == tuple(range(11))


def test_anonymous_leaves_out_authors_ids_and_tools(lamps, options):
    sheet = make_sheet(lamps, options(anonymous=True))
    everything = repr(sheet)
    for secret in ("Night Desk", "5f0c2a10", "seed text", "leak-from-the-harbour"):
        assert secret not in everything
    assert ("Published", "12 February 2021 (parsed)") in facts(sheet)
    assert ("Title", "guessed from the text") in facts(sheet)


def test_the_name_of_the_source_file_never_leaves(lamps, options):
    assert "leak-from-the-harbour" not in repr(make_sheet(lamps, options()))


def test_cases_leave_only_when_asked(lamps, options):
    assert make_sheet(lamps, options()).cases == ()
    assert make_sheet(lamps, options(cases=True)).cases == ("Harbour budget",)


def test_the_provenance_says_what_can_be_known(lamps, options):
    found = facts(make_sheet(lamps, options()))
    assert found == [
        ("Source", "The Marrowby Courier"),
        ("Byline", "From our harbour desk"),
        ("Address", "https://courier.example/2021/02/lamps"),
        ("Published", "12 February 2021 (parsed by seed text 1)"),
        ("Title", "guessed by seed text 1"),
        ("Imported", "19 November 2026, 18:30 UTC"),
        ("Original", "1,904 bytes, text/plain; hash taken at import"),
        ("SHA-256", "0123456789abcdef" * 4),
        ("Text", f"{found[8][1].split()[0]} words; unchanged since import"),
        ("SHA-256", lamps.text.sha256),
        ("Read with", "seed text 1"),
        ("Exported", "23 November 2026, 08:00 UTC, with Guardbook"),
        ("Annotations", "5 marked passages, 1 note on the article, 1 not found in the text"),
    ]


def test_unchanged_since_import_is_said_of_an_original_only_when_it_was_checked(lamps, options):
    sheet = make_sheet(lamps, options(unchanged=frozenset({lamps.original.sha256})))
    assert dict(facts(sheet))["Original"].endswith(
        "unchanged since import, checked for this export"
    )


def test_a_text_of_a_later_version_is_not_called_unchanged(lamps, options):
    def told(extractor, **more):
        later = dataclasses.replace(lamps, text_number=2, extractor=extractor)
        return dict(facts(make_sheet(later, options(**more))))["Text"]

    assert told("corrected by hand").endswith("words; corrected by hand after the import")
    assert told("seed text 2").endswith("words; read again from the original after the import")
    assert told("corrected by hand", anonymous=True) == told("corrected by hand")


def test_a_text_that_is_not_what_its_hash_says_is_not_called_unchanged(lamps, options):
    text = dataclasses.replace(lamps.text, sha256="f" * 64)
    sheet = make_sheet(dataclasses.replace(lamps, text=text), options())
    assert "not as it was imported" in dict(facts(sheet))["Text"]


def test_facts_that_are_not_known_are_left_out(article, options):
    made = article("x", title="", url="", source="", byline="", published="")
    made = dataclasses.replace(
        made, original=dataclasses.replace(made.original, mime=""), extractor=""
    )
    labels = [label for label, _ in facts(make_sheet(made, options()))]
    assert labels == [
        "Imported",
        "Original",
        "SHA-256",
        "Text",
        "SHA-256",
        "Exported",
        "Annotations",
    ]


def test_a_field_without_provenance_is_shown_without_one(article, options):
    made = article("x")
    fields = {n: dataclasses.replace(v, provenance=None) for n, v in made.fields.items()}
    found = dict(facts(make_sheet(dataclasses.replace(made, fields=fields), options())))
    assert found["Published"] == "12 February 2021"
    assert "Title" not in found


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://courier.example/a b", "https://courier.example/ab"),
        (" http://courier.example ", "http://courier.example"),
        ("file:///srv/leak.html", ""),
        ("file://desk-7/share/leak.html", ""),
        ("https://user:secret@courier.example/", ""),
        ("javascript:alert(1)", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_only_addresses_on_the_web_leave(url, shown):
    assert web_address(url) == shown


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("en", "en"),
        ("pt_BR", "pt-BR"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("中文", ""),
        ("", ""),
        ("e", ""),
    ],
)
def test_only_names_of_languages_leave_as_such(article, options, language, tag):
    assert make_sheet(article("x", language=language), options()).language == tag


def test_what_cannot_be_shown_is_taken_out_of_notes(article, options):
    made = article("Some words.", [{"quote": "words", "note": "a\x00b\r\nc\ud800\u202ed"}])
    assert make_sheet(made, options()).marks[0].note == "ab\nc⟦RLO⟧d"


def test_links_that_lie_in_each_other_or_outside_are_left_out(article):
    from desktop_app.domain.blocks import Part

    links = [
        ("link", "4 9 https://a.example"),
        ("link", "5 7 https://b.example"),
        ("link", "0 3 file:///c"),
        ("link", "8 99 https://d.example"),
        ("marker", "-"),
    ]
    made = article([Part("One three five", attributes=tuple(links))])
    assert list(text_links(made.text.blocks[0])) == [(4, 9, "https://a.example")]


def test_what_stands_on_pages_is_told_with_its_page(lamps, options):
    note = next(one for one in lamps.annotations if one.kind is AnnotationKind.NOTE)
    box = Box(10, 20, 110.5, 60)
    area = replace(note, id="5a", kind=AnnotationKind.AREA, note="", region=Region(2, (box,)))
    here = replace(note, id="5b", note="Who?", region=Region(1, (Box(5, 5, 5, 5),)))
    made = replace(lamps, annotations=(*lamps.annotations, area, here))
    sheet = make_sheet(made, options())
    assert [(one.locator, one.number) for one in sheet.notes] == [
        ("", 0), ("p. 2", 0), ("p. 3, area", 0),
    ]  # fmt: skip
    counts = next(fact.value for fact in sheet.facts if fact.label == "Annotations")
    assert "1 note on the article, 2 marks on its pages" in counts
    shown = annotation_json(area, made)
    assert shown["region"] == {"page": 3, "boxes": [[10, 20, 110.5, 60]]}
    assert (shown["locator"], shown["orphan"], shown["start"]) == ("p. 3, area", False, None)
    entry = Entry(made, sheet)
    rows = csv.DictReader("".join(CsvExporter().pieces(iter([entry]), 1, options())).splitlines())
    told = [(row["place"], row["page"], row["boxes"]) for row in rows if row["page"]]
    assert told == [("page", "2", "5, 5, 5, 5"), ("page", "3", "10, 20, 110.5, 60")]
    for exporter in (MarkdownExporter(), HtmlExporter()):
        page = "".join(exporter.pieces(iter([entry]), 1, options()))
        assert "p. 3, area" in page
        assert "On the article" in page
