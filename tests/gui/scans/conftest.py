"""A window on an archive with a scan of two pages, and somebody who reads it at once."""

from __future__ import annotations

import pytest
from scans import blank, tsv

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import ArticleId
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.importing.recognising import tsv as answers
from desktop_app.importing.recognising.tesseract import Tesseract
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

ONE = ArticleId(1)
WORDS = "Nobody came."


class Program:
    """Stands in for Tesseract."""

    languages = ("deu", "eng", "rus")

    def __init__(self):
        self.asked = []
        self.problem = None
        self.on_page = None

    def chosen(self, wanted):
        return tuple(wanted)

    def paragraphs(self, _picture, languages, stop):
        self.asked.append(languages)
        if self.on_page is not None:
            self.on_page()
        if self.problem is not None:
            raise self.problem
        return (
            None
            if stop()
            else answers.paragraphs(tsv((1, 1, 100, 100, "Nobody"), (1, 1, 180, 100, "came.")))
        )


@pytest.fixture
def program(monkeypatch):
    made = Program()
    monkeypatch.setattr(Tesseract, "find", lambda: made)
    return made


@pytest.fixture
def archive(tmp_path):
    (tmp_path / "scan.pdf").write_bytes(blank("", "", height=400))
    with Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    ) as opened:
        opened.import_paths([tmp_path / "scan.pdf"], JobContext())
        opened.update_index(JobContext())
        yield opened


@pytest.fixture
def window(open_window, archive):
    made = open_window(archive, reader=ReaderSwitch)
    made.go(ONE)
    opened(made)
    return made


def opened(window):
    """Wait until the pages are there."""
    window.qtbot.waitUntil(
        lambda: window.reader.place_of_pages is not None and window.reader.place_of_pages.pane.open
    )
    window.settle()
