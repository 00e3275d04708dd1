"""Scans in the window: the offer, the sheet, the reading, and what comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.archive.recognising import Recognised
from desktop_app.domain.blocks import Part, build
from desktop_app.errors import PasswordNeeded, UnreadablePage
from desktop_app.gui.scans.commands import Scans, ScanState, told
from desktop_app.gui.scans.view import ScanSheet, language_name
from desktop_app.importing.recognising.tesseract import Tesseract, not_installed
from tests.gui.scans.conftest import ONE, WORDS, opened


def sheets(window):
    return [one for one in window.app.window.findChildren(ScanSheet) if one.isVisible()]


def asked(window):
    """Take the offer and return the sheet."""
    window.reader.place_of_pages.offer.button.click()
    window.qtbot.waitUntil(lambda: bool(sheets(window)))
    [sheet] = sheets(window)
    return sheet


def read(window):
    asked(window).confirm.click()
    window.qtbot.waitUntil(lambda: window.archive.article(ONE).text.text != "")
    window.settle()
    opened(window)


def test_a_scan_offers_to_read_its_words_and_asks_for_their_languages(window, program, monkeypatch):
    offer = window.reader.place_of_pages.offer
    assert offer.isVisible()
    assert "No words of these pages are known" in offer.words.text()
    sheet = asked(window)
    assert QApplication.focusWidget() in sheet.boxes.values()
    assert sheet.languages == ("eng",)
    assert not sheet.every.isVisible()
    for box in sheet.boxes.values():
        box.setChecked(False)
    assert not sheet.confirm.isEnabled()
    sheet.boxes["rus"].setChecked(True)
    sheet.boxes["eng"].setChecked(True)
    assert sheet.languages == ("eng", "rus")
    sheet.close_sheet()
    window.settle()
    assert program.asked == []
    monkeypatch.setattr(Tesseract, "find", none)
    offer.button.click()
    window.qtbot.waitUntil(lambda: "not installed" in window.app.window.bar.text)
    assert not sheets(window)


def none():
    raise not_installed()


def test_words_that_were_read_can_be_selected_on_the_page_and_undone(window, program):
    place = window.reader.place_of_pages
    place.pane.view.go_to_page(1)
    read(window)
    assert place.pane.view.page == 1
    assert program.asked == [("eng",), ("eng",)]
    assert "2 pages read" in window.app.window.toast.text
    assert not place.offer.isVisible()
    assert place.bar.hint.full_text == ""
    window.qtbot.waitUntil(lambda: place.model.text(1) is not None)
    page = place.model.text(1)
    assert page.text == WORDS
    assert not page.boxes[0].blank
    assert window.archive.choice("languages of scans") == ["eng"]
    window.take("pages.read")
    window.qtbot.waitUntil(lambda: bool(sheets(window)))
    [sheet] = sheets(window)
    assert sheet.every.isVisible()
    sheet.close_sheet()
    window.take("undo")
    window.qtbot.waitUntil(lambda: window.archive.article(ONE).text.text == "")
    window.settle()
    opened(window)
    assert place.offer.isVisible()


def test_the_reading_can_be_stopped_and_what_goes_wrong_is_told(window, program, monkeypatch):
    tray = window.panes.tray
    sheet = asked(window)
    scans = window.desk.page_reading.scans
    program.on_page = scans.cancel
    sheet.confirm.click()
    assert "Reading the pages" in tray.text
    window.desk.page_reading.read_pages(window.reader.article)
    assert "being read already" in window.app.window.toast.text
    window.qtbot.waitUntil(lambda: not scans.running)
    window.settle()
    assert not tray.isVisible()
    assert window.archive.article(ONE).text.text == ""
    assert len(program.asked) == 1
    program.on_page = None
    program.problem = UnreadablePage("Reading the picture of a page takes too long.")
    asked(window).confirm.click()
    window.qtbot.waitUntil(lambda: "could not be read" in window.app.window.bar.text)
    window.settle()
    assert not tray.isVisible()
    program.problem = None
    given = []

    def recognise(number, languages, context, *, password, every_page):
        given.append((password, every_page))
        if not password:
            raise PasswordNeeded.of_pdf(wrong=False)
        raise UnreadablePage("It is enough.")

    monkeypatch.setattr(window.archive, "recognise", recognise)
    Scans(window.desk.tools, Passwords()).start(window.reader.article, ("eng",), every=True)
    window.qtbot.waitUntil(lambda: len(given) == 2)
    window.settle()
    assert given == [("", True), ("tide", True)]


class Passwords:
    """Gives the password as soon as it is asked for."""

    secret = ""

    def password(self, _article):
        return self.secret

    def ask_password(self, _article, _problem, then):
        self.secret = "tide"
        then()


def test_what_was_read_is_counted():
    found = Recognised(build([Part("Words.")]), 1, 2, 3)
    assert told(found) == "Text of 1 page read · 2 without words · 3 could not be read"
    assert ScanState(1, 3).headline == "Reading page 2 of 3"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("deu", "Deutsch (deu)"),
        ("eng", "English (eng)"),
        ("chi_sim", "中文 (chi_sim)"),
        ("script/Fraktur", "script/Fraktur"),
        ("frk", "frk"),
    ],
)
def test_languages_are_called_as_their_speakers_do(name, shown):
    assert language_name(name) == shown
