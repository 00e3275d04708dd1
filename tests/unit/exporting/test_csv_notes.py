"""Highlights and notes as a table that spreadsheets read and cannot be tricked by."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from desktop_app import paths
from desktop_app.domain.versions import CORRECTED
from desktop_app.exporting.csv_notes import COLUMNS, CsvExporter, safe_cell
from desktop_app.jobs import JobContext


def rows(articles, options, tmp_path) -> list[dict[str, str]]:
    target = tmp_path / "a.csv"
    CsvExporter().write(articles, options, target, JobContext())
    text = target.read_bytes().decode("utf-8-sig")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_whole_table_is_as_it_was(lamps, options, golden, tmp_path):
    CsvExporter().write([lamps], options(), tmp_path / "a.csv", JobContext())
    golden("lamps.csv", (tmp_path / "a.csv").read_bytes().decode("utf-8").replace("\r\n", "\n"))


def test_each_highlight_and_note_is_a_row(lamps, options, tmp_path):
    found = rows([lamps, lamps], options(), tmp_path)
    assert [row["article"] for row in found] == ["1"] * 7 + ["2"] * 7
    assert [row["place"] for row in found[:7]] == ["article", *["text"] * 5, "orphan"]
    assert set(found[0]) == set(COLUMNS)
    for row in found:
        if row["place"] == "text":
            start, end = int(row["start"]), int(row["end"])
            assert lamps.text.text[start:end] == row["quote"]
    assert "\n\n" in found[3]["quote"]
    assert found[3]["note"] == "Проверить: кто оставил свет включённым?"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_could_be_a_formula_begins_with_an_apostrophe(start):
    assert safe_cell(f"{start}1+1") == f"'{start}1+1"
    assert safe_cell(f"1{start}1") == f"1{start}1"


def test_a_note_cannot_become_a_formula(article, options, tmp_path):
    made = article(
        "One two.", [{"quote": "One", "note": '=HYPERLINK("http://x")'}], title="@SUM(1)"
    )
    [row] = rows([made], options(), tmp_path)
    assert row["note"] == '\'=HYPERLINK("http://x")'
    assert row["title"] == "'@SUM(1)"


def test_a_corrected_text_is_told_as_the_pdf_tells_it(article, options, tmp_path):
    made = article("One two.", [{"quote": "One"}])
    assert rows([made], options(), tmp_path)[0]["text_state"] == "unchanged since import"
    by_hand = replace(made, extractor=CORRECTED, text_number=2)
    for chosen in (options(), options(anonymous=True)):
        [row] = rows([by_hand], chosen, tmp_path)
        assert row["text_state"] == "corrected by hand after the import"


def test_an_article_without_marks_is_no_row(article, options, tmp_path):
    assert rows([article("One.")], options(), tmp_path) == []


@pytest.mark.parametrize(
    "page",
    sorted((paths.resources() / "help").glob("**/export.md")),
    ids=lambda page: page.parent.name,
)
def test_every_column_is_in_the_help(page):
    section = next(
        text for text in page.read_text(encoding="utf-8").split("\n## ") if "text_sha256" in text
    )
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("|")][2:]
    named = [name.strip() for row in rows for name in row.split(",")]
    assert sorted(named) == sorted(COLUMNS)
