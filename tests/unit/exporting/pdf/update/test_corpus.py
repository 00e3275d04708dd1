"""Real PDFs, where GUARDBOOK_CORPUS names a folder of them; and what looks at them, on our own."""

from __future__ import annotations

import sys
from pathlib import Path

import pdf_corpus
import pytest
from pdf_corpus import examine, main
from small_pdf import locked_pdf, small_pdf

LINES = ["The quay was quiet.", "Nobody came."]
GOOD = [
    "sound: appended",
    "sound: qpdf reads it",
    "sound: mupdf reads it",
    "sound: foreign kept",
    "sound: exactly ours gained",
    "sound: words under quads as marked",
]


def test_a_sound_file_passes_every_examination(tool, tmp_path, monkeypatch, capsys):
    assert all(map(tool, ("qpdf", "mutool")))
    for name, data in (("a", small_pdf(LINES)), ("b", locked_pdf("tide", LINES))):
        (tmp_path / f"{name}.pdf").write_bytes(data)
        assert examine(tmp_path / f"{name}.pdf", "tide") == GOOD
    monkeypatch.setattr(sys, "argv", ["pdf_corpus.py", str(tmp_path), "tide"])
    main()
    assert capsys.readouterr().out.splitlines() == sorted(f"    2 {words}" for words in GOOD)


def test_what_is_wrong_is_seen(tool, tmp_path, monkeypatch):
    assert all(map(tool, ("qpdf", "mutool")))
    path = tmp_path / "a.pdf"
    path.write_bytes(small_pdf(LINES))
    real = pdf_corpus.annotate

    def careless(data, job, context):
        updated, more = real(data, job, context)
        return updated, more.replace(b"(words)", b"(other)").replace(b"/Text", b"/Link")

    monkeypatch.setattr(pdf_corpus, "annotate", careless)
    assert any(words.startswith("!sound: gained") for words in examine(path, ""))


@pytest.mark.timeout(1200)
def test_files_of_others_keep_their_bytes_and_gain_what_was_made(corpus: Path, tool):
    assert all(map(tool, ("qpdf", "mutool")))
    # A sample; all of them: python tests/support/pdf_corpus.py FOLDER
    paths = sorted((corpus / "pdf").rglob("*.pdf"))[::4]
    wrong = {path.name: [w for w in examine(path, "") if w.startswith("!")] for path in paths}
    assert paths
    assert {name: words for name, words in wrong.items() if words} == {}
