"""Articles as JSON: the values that show --json prints."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop_app.domain.versions import CORRECTED
from desktop_app.exporting.json_articles import JsonExporter
from desktop_app.exporting.json_values import article_json
from desktop_app.jobs import JobContext


def written(articles, options, tmp_path):
    target = tmp_path / "a.json"
    JsonExporter().write(articles, options, target, JobContext())
    return json.loads(target.read_text(encoding="utf-8"))


def test_the_whole_file_is_as_it_was(lamps, options, golden, tmp_path):
    JsonExporter().write([lamps], options(), tmp_path / "a.json", JobContext())
    golden("lamps.json", (tmp_path / "a.json").read_text(encoding="utf-8"))


def test_the_values_are_those_of_show(lamps, options, tmp_path):
    made, shown = written([lamps], options(cases=True), tmp_path), article_json(lamps)
    assert (made.pop("schema"), made.pop("exported_at")) == (1, "2026-11-23T08:00:00+00:00")
    assert made.pop("original") == {**shown.pop("original"), "name": ""}
    by_id = {one["id"]: one for one in shown.pop("annotations")}
    assert {one["id"]: one for one in made.pop("annotations")} == by_id
    assert made == shown


def test_a_corrected_text_is_told_also_without_names(lamps, options, tmp_path):
    by_hand = replace(lamps, extractor=CORRECTED, text_number=2)
    for chosen in (options(), options(anonymous=True)):
        value = written([by_hand], chosen, tmp_path)
        assert value["text_state"] == "corrected by hand after the import"
    again = written([replace(lamps, text_number=2)], options(), tmp_path)
    assert again["text_state"] == "read again from the original after the import"


def test_several_articles_are_an_array(lamps, options, tmp_path):
    assert [one["id"] for one in written([lamps, lamps], options(), tmp_path)] == [1, 1]


def test_only_highlights_leaves_the_rest_of_the_text_out(article, options, tmp_path):
    made = article("One.\n\nTwo secret words.\n\nThree.", [{"quote": "Three"}])
    value = written([made], options(only_highlights=True), tmp_path)
    assert value["text"] is None
    assert [block["text"] for block in value["blocks"]] == ["Three."]
    assert "secret" not in json.dumps(value)


def test_filters_and_cases_are_obeyed(lamps, options, tmp_path):
    value = written([lamps], options(tags=("to-verify",)), tmp_path)
    assert [one["tags"] for one in value["annotations"]] == [["to-verify"]]
    assert value["cases"] == []
