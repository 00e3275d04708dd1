"""The help over the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.help.browser import HelpBrowser
from desktop_app.gui.help.pages import NAMES, HelpPage
from desktop_app.gui.help.view import HelpSheet
from desktop_app.gui.theme import Look, Theme

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def sheet(window):
    """Open the help by its key."""

    def go() -> HelpSheet:
        QTest.keyClick(QApplication.focusWidget() or window.app.window, Qt.Key.Key_F1)
        return window.app.window.findChildren(HelpSheet)[-1]

    return go


def test_it_opens_at_the_page_about_what_has_the_keyboard(window, sheet) -> None:
    for part, page in (
        (window.panes.list, "cases"),
        (window.panes.search.field, "search"),
        (window.panes.reader, "highlights"),
        (window.panes.sidebar.tree, "cases"),
    ):
        part.setFocus()
        shown = sheet()
        assert shown.page == page
        assert shown.browser.hasFocus()
        QTest.keyClick(shown.browser, Qt.Key.Key_Escape)
        assert shown.isHidden()


def test_an_empty_archive_is_helped_with_importing(open_window, empty_archive) -> None:
    window = open_window(empty_archive)
    window.app.actions["help.pages"].trigger()
    assert window.app.window.findChild(HelpSheet).page == "import"


def test_without_an_archive_it_starts_at_the_start(window) -> None:
    window.app._leave()
    window.app.actions["help.pages"].trigger()
    assert window.app.window.findChild(HelpSheet).page == "start"


def test_pages_are_chosen_from_the_list_and_by_links(window, sheet) -> None:
    shown = sheet()
    for row, name in enumerate(NAMES):
        shown.names.setCurrentRow(row)
        assert shown.page == name
        assert shown.browser.toPlainText().startswith(shown.names.currentItem().text())
    shown.browser.anchorClicked.emit(QUrl("import"))
    assert shown.page == "import"
    for other in ("https://example.org/", "file:///etc/passwd", "import.md", ""):
        shown.browser.anchorClicked.emit(QUrl(other))
        assert shown.page == "import"


def test_words_leave_the_pages_that_hold_them_and_are_marked(window, sheet) -> None:
    shown = sheet()
    QTest.keyClicks(shown.field, "citation")
    names = [page.name for page in shown._shown]
    assert names == ["highlights", "export"] or set(names) >= {"highlights", "export"}
    assert shown.browser.extraSelections()
    shown.go_to("privacy")  # a page that the words hide
    assert shown.field.text() == ""
    assert shown.page == "privacy"
    shown.field.setText("nosuchword")
    assert shown._nothing.isVisible()
    assert shown.page == ""


def test_only_bundled_pictures_are_loaded(qtbot, theme: Theme, tmp_path: Path) -> None:
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    light = browser.loadResource(IMAGE, QUrl("main"))
    theme.set_look(Look.DARK)
    assert light != browser.loadResource(IMAGE, QUrl("main"))
    picture = tmp_path / "x.png"
    light.save(str(picture))
    for name in (
        QUrl.fromLocalFile(str(picture)),
        QUrl("https://example.org/x.png"),
        QUrl("../icons/star"),
        "main.png",
    ):
        assert browser.loadResource(IMAGE, name) is None
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert browser.loadResource(style, QUrl("main")) is None


def test_a_page_has_pictures_of_the_window_in_its_language(qtbot, theme: Theme) -> None:
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    seen = []
    for language in ("", "de", "xx"):
        browser.show_page(HelpPage("start", "# Start\n", language))
        seen.append(browser.loadResource(IMAGE, QUrl("main")))
    assert seen[0] == seen[2] != seen[1]


def test_markup_in_a_page_is_shown_as_it_is(qtbot, theme: Theme) -> None:
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    browser.show_page(HelpPage("start", "# A\n\n<img src='file:///etc/passwd'> <b>x</b>\n"))
    assert "<b>" in browser.toPlainText()
    theme.set_look(Look.DARK)
    assert not browser.grab().isNull()


def test_no_line_of_a_page_is_wider_than_the_page(qtbot, theme: Theme) -> None:
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    browser.resize(900, 400)
    browser.show_page(HelpPage("start", "# Start\n\n![A picture](main)\n"))
    browser.show()
    for width in (900, 320, 500):
        browser.resize(width, 400)
        assert browser.horizontalScrollBar().maximum() == 0
