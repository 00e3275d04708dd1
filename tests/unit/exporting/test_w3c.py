"""Annotations as W3C Web Annotations."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

from desktop_app.domain.versions import CORRECTED
from desktop_app.exporting.w3c import W3cExporter
from desktop_app.jobs import JobContext


def written(articles, options, tmp_path):
    target = tmp_path / "a.jsonld"
    W3cExporter().write(articles, options, target, JobContext())
    return json.loads(target.read_text(encoding="utf-8"))


def test_the_whole_file_is_as_it_was(lamps, options, golden, tmp_path):
    W3cExporter().write([lamps], options(), tmp_path / "a.jsonld", JobContext())
    golden("lamps.jsonld", (tmp_path / "a.jsonld").read_text(encoding="utf-8"))


def test_the_model_of_the_w3c_is_kept(lamps, options, tmp_path):
    made = written([lamps], options(), tmp_path)
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["type"], made["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert made["total"] == len(made["first"]["items"]) == 7
    for item in made["first"]["items"]:
        assert item["type"] == "Annotation"
        assert UUID(item["id"].removeprefix("urn:uuid:"))
        assert item["created"].endswith("Z")
        assert item["target"]["source"]["dcterms:title"] == "Lamps on the quay"
        assert item["target"]["source"]["via"] == "https://courier.example/2021/02/lamps"


def test_selectors_tell_the_passage_in_code_points(article, options, tmp_path):
    made = article("🏗 The crane stood.", [{"quote": "crane"}])
    [item] = written([made], options(), tmp_path)["first"]["items"]
    quote, position = item["target"]["selector"]
    assert (quote["prefix"], quote["exact"], quote["suffix"]) == ("🏗 The ", "crane", " stood.")
    assert made.text.text[position["start"] : position["end"]] == "crane"
    assert item["target"]["source"]["id"] == f"urn:sha256:{made.text.sha256}"
    assert item["target"]["styleClass"] == ["highlight", "yellow"]


def test_a_corrected_text_is_told_as_its_provenance(lamps, options, tmp_path):
    by_hand = replace(lamps, extractor=CORRECTED, text_number=2)
    for one, told in ((lamps, None), (by_hand, "corrected by hand after the import")):
        items = written([one], options(), tmp_path)["first"]["items"]
        here = [
            item["target"]["source"]
            for item in items
            if item["target"]["source"].get("id") == f"urn:sha256:{one.text.sha256}"
        ]
        assert here
        assert {source.get("dcterms:provenance", {}).get("label") for source in here} == {told}
        # A note that stands in an older text says nothing of this one.
        others = [item["target"]["source"] for item in items]
        assert not [
            source for source in others if source not in here and "dcterms:provenance" in source
        ]


def test_notes_tags_and_author_are_bodies_and_creator(lamps, options, tmp_path):
    items = written([lamps], options(), tmp_path)["first"]["items"]
    first = items[1]
    assert [(body["purpose"], body["value"]) for body in first["body"]] == [
        ("commenting", "Count again from the photographs: the police say two hundred."),
        ("tagging", "to-verify"),
        ("classifying", "To verify"),
    ]
    assert first["creator"] == {"type": "Person", "name": "Night Desk"}
    assert "creator" not in items[2]
    assert "selector" not in items[0]["target"]
    assert items[0]["motivation"] == "commenting"


def test_an_anonymous_export_has_ids_that_tell_nothing_and_stay_the_same(lamps, options, tmp_path):
    first = written([lamps], options(anonymous=True), tmp_path)
    again = written([lamps], options(anonymous=True), tmp_path)
    assert first == again
    ids = [item["id"] for item in first["first"]["items"]]
    assert len(set(ids)) == 7
    assert not any("creator" in item for item in first["first"]["items"])
    assert set(ids).isdisjoint(f"urn:uuid:{one.id}" for one in lamps.annotations)
