"""The settings dialog: everything takes effect at once, by keyboard too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton

from desktop_app import settings as saved
from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.errors import StorageFull
from desktop_app.gui import languages
from desktop_app.gui.device.view import DeviceSheet
from desktop_app.gui.help_sheets import ShortcutSheet
from desktop_app.gui.settings.archive_pages import (
    ArchivesPage,
    ColoursPage,
    PrivacyPage,
    SearchPage,
)
from desktop_app.gui.settings.pages import KeyboardPage, LooksPage, TextSize
from desktop_app.gui.settings.view import SettingsSheet
from desktop_app.gui.sidebar.view_model import ANNOTATED
from desktop_app.gui.theme import Look


@pytest.fixture
def sheet(window):
    """Open the settings."""

    def go() -> SettingsSheet:
        window.app.actions["settings"].trigger()
        window.settle()
        return window.app.window.findChildren(SettingsSheet)[-1]

    return go


def page(sheet: SettingsSheet, kind: type):
    return next(one for one in sheet.pages if isinstance(one, kind))


def boxes(parent) -> dict[str, QCheckBox]:
    return {one.text(): one for one in parent.findChildren(QCheckBox)}


def test_it_opens_by_key_and_its_pages_are_reached_by_arrows(window) -> None:
    focus = QApplication.focusWidget() or window.app.window
    QTest.keyClick(focus, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    sheet = window.app.window.findChild(SettingsSheet)
    assert sheet.names.hasFocus()
    names = [sheet.names.item(row).text() for row in range(sheet.names.count())]
    assert names == [
        *("Looks", "Keyboard", "Search", "Colours", "Archives"),
        *("Locking", "About and privacy"),
    ]
    QTest.keyClick(sheet.names, Qt.Key.Key_Down)
    assert sheet._stack.currentWidget() is page(sheet, KeyboardPage)
    QTest.keyClick(sheet.names, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_looks_change_at_once_and_are_remembered(window, sheet) -> None:
    shown = sheet()
    looks = page(shown, LooksPage)
    buttons = {one.text(): one for one in looks.findChildren(QToolButton)}
    assert buttons["Light colours"].isChecked()
    buttons["Dark colours"].click()
    assert window.app.theme.look is Look.DARK
    assert window.app.actions["look.dark"].isChecked()
    assert window.app.looks.settings.look == "dark"
    boxes(looks)["Sidebar"].click()
    assert not window.panes.sidebar.isVisible()
    assert not window.app.actions["view.sidebar"].isChecked()
    assert "Article only" not in boxes(looks)


def test_the_text_grows_and_shrinks_within_its_bounds(window, sheet) -> None:
    size = sheet().findChild(TextSize)
    size.larger.click()
    assert size.size_label.text() == "19 px"
    assert window.app.theme.reading_size == 19
    while size.larger.isEnabled():
        size.larger.click()
    assert window.app.theme.reading_size == 28
    size.usual.click()
    size.smaller.click()
    assert window.app.looks.settings.reading_size == 17


def test_a_language_is_kept_for_the_next_start(
    window, sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "available", lambda: ("en", "de"))
    looks = page(sheet(), LooksPage)
    buttons = {one.text(): one for one in looks.findChildren(QToolButton)}
    assert buttons["As the system"].isChecked()
    buttons["Deutsch"].click()
    assert window.app.looks.settings.language == "de"


def test_single_letters_can_be_switched_off(window, sheet) -> None:
    shown = sheet()
    keyboard = page(shown, KeyboardPage)
    boxes(keyboard)["Shortcuts of one letter"].click()
    assert not window.app.actions.single_letters
    keyboard.keys.click()
    assert window.app.window.findChild(ShortcutSheet).isVisible()
    assert shown.isHidden()


def test_the_search_history_is_switched_off_and_forgotten(window, sheet) -> None:
    window.archive.queries.append("candle")
    search = page(sheet(), SearchPage)
    assert search.history.isChecked()
    search.history.click()
    window.settle()
    assert window.archive.choices["history"] is False
    assert window.archive.queries == []
    assert search.said.text() == "Nothing is remembered now."
    search.history.click()
    window.settle()
    assert "history" not in window.archive.choices
    window.archive.queries.append("candle")
    search.clear.click()
    window.settle()
    assert window.archive.queries == []


def test_colours_are_named_and_given_their_first_meaning_back(window, sheet) -> None:
    shown = sheet()
    colours = page(shown, ColoursPage)
    field = colours.fields[Colour.GREEN]
    assert field.text() == "Background"
    shown.names.setCurrentRow(3)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Court file")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    window.settle()
    assert window.archive.named == {Colour.GREEN: "Court file"}
    assert window.reader.meanings[Colour.GREEN] == "Court file"
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    shown.close_sheet()  # what was typed counts
    window.settle()
    assert window.archive.meanings() == MEANINGS


def test_a_colours_name_is_the_same_everywhere_at_once(window, sheet) -> None:
    window.panes.sidebar.tree.select(ANNOTATED)
    window.settle()
    marks = window.desk.highlights
    shown = sheet()
    field = page(shown, ColoursPage).fields[Colour.YELLOW]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Ask again")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    window.settle()
    assert marks.panel.list.marks.meanings[Colour.YELLOW] == "Ask again"
    assert marks.view_model.meanings[Colour.YELLOW] == "Ask again"
    assert window.desk.tools.meanings.shown[Colour.YELLOW] == "Ask again"
    assert window.reader.meanings[Colour.YELLOW] == "Ask again"
    shown.close_sheet()
    assert page(sheet(), ColoursPage).fields[Colour.YELLOW].text() == "Ask again"


def test_the_history_switch_is_the_same_in_the_menu_and_in_the_settings(window, sheet) -> None:
    search = page(sheet(), SearchPage)
    search.history.click()
    window.settle()
    assert not window.app.actions["search.history"].isChecked()
    assert not window.desk.finding.history.on
    window.desk.finding.history.set_on(True)  # as the search panel does
    window.settle()
    assert search.history.isChecked()
    assert window.app.actions["search.history"].isChecked()


def test_a_switch_that_cannot_be_kept_stands_where_it_stood(window, sheet, monkeypatch) -> None:
    search = page(sheet(), SearchPage)

    def refuse(*_: object) -> None:
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(window.archive, "choose", refuse)
    search.history.click()
    window.settle()
    assert search.history.isChecked()
    assert "The disk is full" in window.app.window.bar.text


def test_archives_are_forgotten_one_by_one(window, sheet, tmp_path: Path) -> None:
    here = window.archive.folder
    others = [str(tmp_path / name) for name in ("One", "Two")]
    known = (str(here), *others)
    saved.amend(lambda found: replace(found, archives=known))
    window.app.looks.keeping.settle(archives=known)
    archives = page(sheet(), ArchivesPage)
    assert [one.accessibleName() for one in archives.forget_buttons] == ["Forget One", "Forget Two"]
    archives.forget_buttons[0].click()
    assert [one.accessibleName() for one in archives.forget_buttons] == ["Forget Two"]
    archives.forget_buttons[0].click()
    assert archives.forget_buttons == []
    assert window.app.archives.folders == (here,)


def test_privacy_leads_on(window, sheet) -> None:
    shown = sheet()
    page(shown, PrivacyPage).more.click()
    window.settle()
    assert window.app.window.findChild(DeviceSheet).isVisible()


def test_without_an_archive_the_window_can_still_be_set(window) -> None:
    window.app._leave()
    window.app.actions["settings"].trigger()
    sheet = window.app.window.findChild(SettingsSheet)
    assert not hasattr(page(sheet, SearchPage), "history")
    assert not hasattr(page(sheet, ColoursPage), "fields")
    for row in range(sheet.names.count()):
        sheet.names.setCurrentRow(row)
        assert not sheet.grab().isNull()


def test_an_archive_for_reading_shows_its_choices_but_keeps_them(window, sheet) -> None:
    window.archive.writable = False
    shown = sheet()
    assert not page(shown, SearchPage).history.isEnabled()
    assert not page(shown, ColoursPage).fields[Colour.BLUE].isEnabled()
