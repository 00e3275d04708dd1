"""``guardbook ocr``: what it says, and which languages it takes."""

from __future__ import annotations

import json

import pytest
from scans import blank, tsv
from small_pdf import locked_pdf, small_pdf

from desktop_app.importing.recognising import tsv as answers
from desktop_app.importing.recognising.tesseract import Tesseract


class Reader:
    """Stands in for the program."""

    languages = ("deu", "eng")

    def __init__(self):
        self.asked = []
        self.found = 0
        self.rows = [tsv((1, 1, 100, 100, "Niemand"), (1, 1, 190, 100, "kam."))]

    def find(self):
        self.found += 1
        return self

    def chosen(self, wanted):
        return tuple(wanted)

    def paragraphs(self, _picture, languages, _stop):
        self.asked.append(languages)
        return answers.paragraphs(self.rows.pop(0) if self.rows else "")


@pytest.fixture
def reader(monkeypatch):
    made = Reader()
    monkeypatch.setattr(Tesseract, "find", made.find)
    return made


@pytest.fixture
def scan(tmp_path, say):
    (tmp_path / "scan.pdf").write_bytes(blank("", ""))
    say("import", "scan.pdf")


def test_pages_are_read_and_found_afterwards(say, reader, scan):
    said = say("ocr", "1", "--language", "deu+eng", "--json")
    assert said.code == 0
    [told] = json.loads(said.out)["articles"]
    assert told == {"id": 1, "pages": 1, "empty": 1, "failed": 0, "characters": 12}
    assert "Article 1: read 1 page, 12 characters in all. Pages without words: 1." in said.err
    assert reader.asked[0] == ("deu", "eng")
    assert json.loads(say("search", "niemand", "--json").out)["total"] == 1
    reader.rows.append(tsv((1, 1, 100, 100, "Niemand")))
    assert say("ocr", "1").code == 0
    assert reader.asked[-1] == ("deu", "eng")  # those of before
    printed = say("ocr", "--help").out
    assert all(f'"{key}"' in printed for key in (*told, "articles", "problems"))


@pytest.fixture
def others(scan, tmp_path, say):
    """Put articles beside the scan (1): with words (2), without pages (3), locked (4)."""
    (tmp_path / "words.pdf").write_bytes(small_pdf(["The quay was lit."]))
    (tmp_path / "plain.txt").write_text("A crane stood still.", encoding="utf-8")
    (tmp_path / "locked.pdf").write_bytes(locked_pdf("tide", []))
    for name in ("words.pdf", "plain.txt", "locked.pdf"):
        say("import", name)


def test_an_article_that_cannot_be_read_does_not_stop_the_others(say, reader, others):
    said = say("ocr", "2", "3", "9", "4", "1", "--json")
    assert said.code == 3
    told = json.loads(said.out)
    assert [one["id"] for one in told["articles"]] == [1]
    assert [one["id"] for one in told["problems"]] == [2, 3, 9, 4]
    assert told["problems"][0]["problem"] == "Every page has a text already."
    assert "guardbook: Article 2: Every page has a text already. Have every page" in said.err
    assert "guardbook: Article 4: The PDF is protected by a password." in said.err
    assert reader.found == 1 + 4  # the languages are asked for once
    assert json.loads(say("search", "niemand", "--json").out)["total"] == 1


def test_where_nothing_is_read_the_last_problem_says_how_it_ends(say, reader, others):
    said = say("ocr", "2", "4", "--language", "deu", "--json")
    assert said.code == 12
    assert json.loads(said.out)["articles"] == []
    assert reader.found == 2
    assert say("ocr", "4", "2").code == 2


def test_a_system_without_the_program_is_told_how_to_get_it(say, scan, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    said = say("ocr", "1")
    assert said.code == 1
    assert "Tesseract, which is not installed." in said.err
    assert "apt install tesseract-ocr" in said.err
