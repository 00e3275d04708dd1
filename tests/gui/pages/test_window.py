"""Pages in the window: where they come from, passwords, and the commands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import PasswordNeeded
from desktop_app.gui.pages.password import PasswordSheet
from desktop_app.gui.reader.switch import ReaderSwitch
from tests.support.fake_pages import FakeFile, article_text

ONE, TWO = ArticleId(1), ArticleId(2)


@pytest.fixture
def file() -> FakeFile:
    return FakeFile()


@pytest.fixture
def window(open_window, archive, file: FakeFile):
    """A window whose first article is a PDF."""
    found = archive.articles[ONE]
    archive.articles[ONE] = replace(
        found,
        text=article_text(),
        annotations=(),
        original=replace(found.original, mime="application/pdf", name="minutes.pdf"),
    )

    def pages(article: ArticleId, password: str) -> FakeFile:
        if file.problem is not None and password != "sesame":
            raise file.problem
        file.problem = None
        return file

    archive.pages = pages
    made = open_window(archive, reader=ReaderSwitch)
    made.go(ONE)
    return made


def opened(window) -> None:
    window.qtbot.waitUntil(lambda: window.reader.place_of_pages.pane.open)
    window.settle()


def test_the_keyboard_stays_in_the_list_or_in_the_reader_when_text_and_pages_change(window) -> None:
    opened(window)
    window.reader.setFocus()
    window.take("pages.switch")
    assert window.reader.text.view.hasFocus()
    window.panes.list.setFocus()
    window.take("pages.switch")
    assert window.reader.now is not window.reader.text
    assert window.panes.list.hasFocus()
    opened(window)


def test_an_article_made_of_a_pdf_opens_in_pages(window, file: FakeFile) -> None:
    opened(window)
    assert window.app.actions["pages.switch"].isEnabled()
    window.go(TWO)
    assert window.reader.place_of_pages is None
    assert not window.app.actions["pages.switch"].isEnabled()
    window.take("star")
    window.qtbot.waitUntil(lambda: file.closed)


def test_commands_act_on_the_pages(window) -> None:
    opened(window)
    place = window.reader.place_of_pages
    window.take("pages.turn")
    assert place.pane.view.drawing(0).dress.turn == 90
    window.take("pages.side")
    assert place.side.isVisible()
    window.take("pages.go")
    assert place.bar.field.hasFocus()
    was = place.pane.view.zoom
    window.take("text.larger")
    assert place.pane.view.zoom > was
    window.take("pages.width")
    window.take("pages.switch")
    assert window.reader.now is window.reader.text
    window.take("pages.turn")  # nothing is turned while the text is shown
    size = window.app.theme.reading_size
    window.take("text.larger")
    assert window.app.theme.reading_size == size + 1
    window.take("text.reset")


def test_words_of_a_page_are_highlighted_by_a_letter_and_this_is_taken_back(window) -> None:
    opened(window)
    view = window.reader.place_of_pages.pane.view
    view.setFocus()
    view.select(4, 18)
    window.qtbot.keyClick(view, Qt.Key.Key_H)
    window.settle()
    [mark] = window.archive.articles[ONE].annotations
    assert mark.anchor.quote == "harbour office"
    assert view.segments
    window.take("undo")
    assert not view.segments


def test_a_password_is_asked_for_until_it_fits_and_then_no_more(window, file: FakeFile) -> None:
    opened(window)
    file.problem = PasswordNeeded("The PDF is protected by a password.")
    window.go(TWO)
    window.go(ONE)
    sheets = window.app.window

    def sheet() -> PasswordSheet | None:
        shown = [one for one in sheets.findChildren(PasswordSheet) if one.isVisible()]
        return shown[0] if shown else None

    window.qtbot.waitUntil(lambda: sheet() is not None)
    assert not sheet().yes.isEnabled()
    first = sheet()
    window.qtbot.keyClicks(first.field, "wrong")
    window.qtbot.keyClick(first.field, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: sheet() not in (None, first))
    assert "does not open" in sheet().accessibleDescription()
    window.qtbot.keyClicks(sheet().field, "sesame")
    window.qtbot.keyClick(sheet().field, Qt.Key.Key_Return)
    opened(window)
    window.go(TWO)
    window.go(ONE)
    opened(window)
    assert sheet() is None


def test_the_place_in_the_pages_is_found_again(window) -> None:
    opened(window)
    view = window.reader.place_of_pages.pane.view
    view.go_to_page(1)
    window.settle()
    place = window.reader.place()
    assert place
    window.go(TWO)
    window.go(ONE)
    opened(window)
    assert window.reader.place() == place


def test_a_second_article_has_pages_of_its_own(window, file: FakeFile) -> None:
    opened(window)
    window.go(TWO)
    window.desk.second.show(ONE)
    window.qtbot.waitUntil(lambda: window.desk.second._reader.place_of_pages is not None)
    window.qtbot.waitUntil(lambda: window.desk.second._reader.place_of_pages.pane.open)
    window.settle()
    file.closed = False
    window.app.window.close()
    assert file.closed
