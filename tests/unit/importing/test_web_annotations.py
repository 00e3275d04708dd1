"""Files of annotations: our own form, that of other programs, and what is no such file at all."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import UnreadableSource
from desktop_app.importing import web_annotations
from desktop_app.importing.web_annotations import read_web_annotations

SHA = "ab" * 32
QUOTE = {"type": "TextQuoteSelector", "exact": "the quay", "prefix": "on ", "suffix": " was"}


def read(value):
    return read_web_annotations(json.dumps(value).encode())


def only(value):
    [one] = read(value).annotations
    return one


def test_our_own_form_is_read_whole():
    one = only(
        {
            "id": "urn:uuid:5f0c2a10-0000-4000-8000-000000000001",
            "type": "Annotation",
            "created": "2026-11-20T09:01:00Z",
            "modified": "2026-11-21T17:31:00+02:00",
            "creator": {"type": "Person", "name": "Night Desk"},
            "body": [
                {"type": "TextualBody", "purpose": "commenting", "value": "Count."},
                {"type": "TextualBody", "purpose": "tagging", "value": "to-verify"},
                {"type": "TextualBody", "purpose": "classifying", "value": "Quote"},
            ],
            "target": {
                "source": {
                    "id": f"urn:sha256:{SHA}",
                    "dcterms:isFormatOf": {"id": f"urn:sha256:{SHA[::-1]}"},
                    "via": "https://courier.example/a",
                },
                "styleClass": ["underline", "blue"],
                "selector": [QUOTE, {"type": "TextPositionSelector", "start": 3, "end": 11}],
            },
        }
    )
    assert one.id == "5f0c2a10-0000-4000-8000-000000000001"
    assert (one.kind, one.colour) == (AnnotationKind.UNDERLINE, Colour.BLUE)
    assert (one.prefix, one.quote, one.suffix, one.start, one.end) == (
        "on ", "the quay", " was", 3, 11,
    )  # fmt: skip
    assert (one.note, one.tags, one.author) == ("Count.", ("to-verify",), "Night Desk")
    assert one.created == dt.datetime(2026, 11, 20, 9, 1, tzinfo=dt.UTC)
    assert one.modified == dt.datetime(2026, 11, 21, 15, 31, tzinfo=dt.UTC)
    assert (one.text_sha256, one.original_sha256) == (SHA, SHA[::-1])
    assert one.addresses == ("https://courier.example/a",)


def test_the_answer_of_another_programs_search_is_read():
    one = only(
        {
            "total": 1,
            "rows": [
                {
                    "id": "Xyz_1",
                    "user": "acct:maria@hypothes.example",
                    "uri": "https://courier.example/a",
                    "text": "Who says so?",
                    "tags": ["quay", "#ferry "],
                    "updated": "2026-11-21T17:31:00.123456+00:00",
                    "target": [
                        {
                            "source": "https://courier.example/a",
                            "selector": [{"type": "RangeSelector", "startOffset": 1}, QUOTE],
                        }
                    ],
                }
            ],
        }
    )
    assert (one.quote, one.note, one.author) == ("the quay", "Who says so?", "maria")
    assert one.tags == ("quay", "#ferry")
    assert one.addresses == ("https://courier.example/a",)
    assert one.created is None
    assert one.modified == dt.datetime(2026, 11, 21, 17, 31, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda item: item,
        lambda item: [item],
        lambda item: {"type": "AnnotationPage", "items": [item]},
        lambda item: {"type": "AnnotationCollection", "first": {"items": [item]}},
        lambda item: {"@graph": [item]},
    ],
)
def test_annotations_are_found_however_they_are_wrapped(wrap):
    assert only(wrap({"target": {"source": "x", "selector": QUOTE}})).quote == "the quay"


@pytest.mark.parametrize(
    ("body", "note"),
    [
        ("plain words", "plain words"),
        ({"value": "one"}, "one"),
        ([{"value": "one"}, "two"], "one\n\ntwo"),
        ({"value": "<p>One <b>two</b></p><script>x</script><p>three", "format": "text/html"},
         "One two\n\nthree"),
        ({"type": "Choice", "items": [{"value": "first"}, {"value": "second"}]}, "first"),
        ({"purpose": "tagging", "value": "t"}, ""),
        ({"id": "https://a.example/picture.png"}, ""),
        (17, ""),
        ([None, {"value": ["x"]}], ""),
    ],
)  # fmt: skip
def test_bodies_of_every_shape_become_a_note(body, note):
    item = {"body": body, "target": {"source": "x", "selector": QUOTE}}
    assert only(item).note == note


def test_a_note_without_a_selector_is_a_note_on_the_article():
    one = only({"bodyValue": "On the whole.", "target": "https://courier.example/a"})
    assert (one.kind, one.note, one.quote) == (AnnotationKind.NOTE, "On the whole.", "")


def test_what_has_neither_quote_nor_note_is_counted():
    found = read(
        [
            {"target": "https://a.example"},
            {"body": "x", "target": {"source": "y", "selector": {"type": "XPathSelector"}}},
            {"target": {"source": "y", "selector": [QUOTE | {"exact": "  "}]}},
            {"body": "x", "target": None},
        ]
    )
    assert found.unusable == 3
    assert [one.note for one in found.annotations] == ["x"]


@pytest.mark.parametrize(
    "start_end",
    [(5, 5), (9, 2), (-4, 2), (True, 3), ("1", "5"), (1.5, 3), (0, 2**40), (None, None)],
)
def test_a_position_that_cannot_be_is_none(start_end):
    start, end = start_end
    place = {"type": "TextPositionSelector", "start": start, "end": end}
    one = only({"target": {"source": "x", "selector": [QUOTE, place]}})
    assert (one.start, one.end) == (-1, -1)


def test_a_quote_is_found_in_a_refined_selector():
    selector = {"type": "CssSelector", "value": "p", "refinedBy": QUOTE}
    assert only({"target": {"source": "x", "selector": selector}}).quote == "the quay"


def test_the_same_annotation_has_the_same_id_each_time():
    named = {"id": "https://a.example/1", "target": {"source": "x", "selector": QUOTE}}
    nameless = {"target": {"source": "x", "selector": QUOTE}}
    assert only(named).id == only(named).id != only(nameless).id == only(nameless).id
    other = {"target": {"source": "y", "selector": QUOTE}}
    assert only(other).id != only(nameless).id


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff\xfe", b"words", b"[" * 100_000, b"[1" + b"0" * 5000 + b"]", b"nul"],
)
def test_what_is_no_json_is_told_in_a_sentence(data):
    with pytest.raises(UnreadableSource):
        read_web_annotations(data)


@pytest.mark.parametrize("value", [None, 1, "x", [], {}, {"items": {}}, [[[]]], {"first": [1]}])
def test_a_file_without_annotations_is_told_in_a_sentence(value):
    with pytest.raises(UnreadableSource, match="no annotations"):
        read(value)


def test_too_many_annotations_are_told_in_a_sentence(monkeypatch):
    monkeypatch.setattr(web_annotations, "MOST", 3)
    with pytest.raises(UnreadableSource, match="more than 3"):
        read([{"body": "x", "target": "y"}] * 4)


@pytest.mark.parametrize("when", ["yesterday", 5, "0001-01-01T00:00:00+14:00", "", None])
def test_a_moment_that_cannot_be_read_is_left_out(when):
    assert only({"body": "x", "target": "y", "created": when}).created is None


@pytest.mark.parametrize(
    ("creator", "name"),
    [("Ann", "Ann"), ({"name": ["Ann", "B"]}, "Ann"), ([{"id": "x"}, "C"], "C"), (4, "")],
)
def test_the_author_is_told_in_any_form(creator, name):
    assert only({"body": "x", "target": "y", "creator": creator}).author == name


def test_a_place_on_a_page_is_an_area_or_a_note():
    where = {"type": "FragmentSelector", "value": "page=3", "refinedBy": {"value": "rect=1,2,3,4"}}
    region = Region(2, (Box(1, 2, 3, 4),))
    about = {"source": f"urn:sha256:{SHA}", "selector": where}
    area = only({"target": {**about, "styleClass": ["area", "blue"]}})
    assert (area.kind, area.colour, area.region) == (AnnotationKind.AREA, Colour.BLUE, region)
    note = only({"target": {**about, "styleClass": "note"}, "body": "Here."})
    assert (note.kind, note.note, note.region) == (AnnotationKind.NOTE, "Here.", region)
    assert only({"target": about, "body": "Who?"}).kind is AnnotationKind.AREA
    page = {"type": "FragmentSelector", "value": "page=3"}
    whole = only({"target": {**about, "selector": page}, "body": "x"})
    assert (whole.kind, whole.region) == (AnnotationKind.NOTE, Region(2, ()))
    quoted = only({"target": {**about, "selector": [QUOTE, page]}})
    assert (quoted.quote, quoted.region) == ("the quay", None)
    assert read({"target": about}).unusable == 1
