"""``guardbook ocr``: what it says, and which languages it takes."""

from __future__ import annotations

import json

import pytest
from scans import blank, tsv

from desktop_app.importing.recognising import tsv as answers
from desktop_app.importing.recognising.tesseract import Tesseract


class Reader:
    """Stands in for the program."""

    languages = ("deu", "eng")

    def __init__(self):
        self.asked = []
        self.rows = [tsv((1, 1, 100, 100, "Niemand"), (1, 1, 190, 100, "kam."))]

    def chosen(self, wanted):
        return tuple(wanted)

    def paragraphs(self, _picture, languages, _stop):
        self.asked.append(languages)
        return answers.paragraphs(self.rows.pop(0) if self.rows else "")


@pytest.fixture
def reader(monkeypatch):
    made = Reader()
    monkeypatch.setattr(Tesseract, "find", lambda: made)
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
    assert all(f'"{key}"' in printed for key in (*told, "articles"))


def test_a_system_without_the_program_is_told_how_to_get_it(say, scan, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    said = say("ocr", "1")
    assert said.code == 1
    assert "Tesseract, which is not installed." in said.err
    assert "apt install tesseract-ocr" in said.err
