"""References in three forms, of articles with awkward words."""

from __future__ import annotations

import json

import pytest

from desktop_app.exporting.references.bibtex import BibtexExporter, tex
from desktop_app.exporting.references.csl import CslExporter
from desktop_app.exporting.references.ris import RisExporter
from desktop_app.jobs import JobContext


@pytest.fixture
def written(options, tmp_path):
    def write(exporter, articles, **values) -> str:
        target = tmp_path / f"a{exporter.suffix}"
        exporter.write(articles, options(**values), target, JobContext())
        return target.read_bytes().decode("utf-8")

    return write


@pytest.mark.parametrize("exporter", [RisExporter(), BibtexExporter(), CslExporter()])
def test_the_whole_reference_is_as_it_was(exporter, written, lamps, golden):
    name = f"lamps-references{exporter.suffix}"
    golden(name, written(exporter, [lamps]).replace("\r\n", "\n"))


def test_a_line_of_ris_is_never_another_tag(written, article):
    made = article(
        "One two.", [{"quote": "One", "note": "first\nER  - \nTY  - BOOK"}], title="A\nER  - B"
    )
    lines = written(RisExporter(), [made]).split("\r\n")
    assert [line for line in lines if line.startswith(("TY", "ER"))] == ["TY  - NEWS", "ER  - "]
    assert all("\n" not in line for line in lines)


def test_what_means_something_to_tex_is_written_out(written, article):
    assert tex("50% & $3 #1 a_b ~ ^ {x} \\y") == (
        r"50\% \& \$3 \#1 a\_b {\textasciitilde} {\textasciicircum} "
        r"{\textbraceleft}x{\textbraceright} {\textbackslash}y"
    )
    made = article("One.", title="}{ \\end", url="https://x.example/a{b}?c=%20&d=_~e")
    text = written(BibtexExporter(), [made])
    assert text.count("{") == text.count("}")
    assert "url = {https://x.example/a%7Bb%7D?c=%20&d=_%7Ee}" in text


def test_keys_are_plain_and_different(written, article):
    made = [
        article("One.", title="Die Straße", byline="Ann Müller", number=1),
        article("Two.", title="Die Straße", byline="Ann Müller", number=2),
        article("Three.", title="山", byline="王小明", source="", published="", number=3),
        article("Four.", title="", byline="", source="", published="", number=4),
    ]
    keys = [item["id"] for item in json.loads(written(CslExporter(), made))]
    assert keys == ["muller2021strasse", "muller2021strasse-2", "article3", "article4"]


def test_a_tag_with_a_comma_stays_one_keyword_in_bibtex(written, article):
    made = article("One.", tags=["ferry, night", "a&b"])
    assert r"keywords = {{ferry, night}, a\&b}" in written(BibtexExporter(), [made])


def test_what_is_not_known_is_left_out(written, article):
    made = article([], title="", url="", source="", byline="", published="", language="", tags=())
    [item] = json.loads(written(CslExporter(), [made]))
    assert set(item) == {"id", "type", "accessed"}
    assert written(RisExporter(), [made]).split("\r\n")[:3] == [
        "TY  - NEWS", "ID  - article1", "Y2  - 2026/11/19/",
    ]  # fmt: skip
    assert "title" not in written(BibtexExporter(), [made])


def test_only_chosen_annotations_become_notes(written, lamps):
    for exporter in (RisExporter(), BibtexExporter(), CslExporter()):
        text = written(exporter, [lamps], colours=("green",))
        assert "Ask for the accounts" in text
        assert "timetable" not in text


def test_a_name_with_particle_and_suffix_in_each_form(written, article):
    made = article("One.", byline="Karl von der Heide Jr.")
    assert "author = {von der Heide, Jr., Karl}" in written(BibtexExporter(), [made])
    assert "AU  - von der Heide, Karl, Jr." in written(RisExporter(), [made])
    [item] = json.loads(written(CslExporter(), [made]))
    assert item["author"] == [
        {"family": "Heide", "given": "Karl", "non-dropping-particle": "von der", "suffix": "Jr."}
    ]
