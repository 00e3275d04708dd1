"""The bar: what it offers, where it stands, how the keyboard gets in and out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane


def select(pane: ReaderPane, start: int, end: int) -> None:
    pane.view.select(start, end)
    pane.view.selected.emit()


def words(pane: ReaderPane) -> list[str]:
    return [
        button.accessibleName()
        for button in pane.bar.findChildren(QToolButton)
        if button.isVisibleTo(pane.bar)
    ]


def test_every_button_has_a_name_and_colours_have_letters(shown: ReaderPane) -> None:
    select(shown, 0, 9)
    assert words(shown) == [
        "Yellow: To verify (T)",
        "Green: Background (B)",
        "Blue: Quote (Q)",
        "Pink: Follow up (F)",
        "Violet: Contradiction (C)",
        "Note",
        "Tag",
        "Copy quote",
        "Other marks",
    ]
    assert shown.bar.swatches.button(Colour.BLUE).toolTip() == "Blue: Quote (Q) · 3"
    assert [action.text() for action in shown.bar.menu.actions()] == ["Underline", "Strike-out"]


def test_the_bar_is_wide_enough_for_its_words_when_it_is_made(shown: ReaderPane, qtbot) -> None:
    select(shown, 0, 9)
    qtbot.waitUntil(shown.bar.isVisible)
    for button in shown.bar.findChildren(QToolButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.accessibleName()


def test_over_a_highlight_the_bar_deletes_and_shows_its_colour(shown: ReaderPane) -> None:
    shown._marking.pick(shown.article.annotations[0])
    assert "Delete" in words(shown)
    assert "Tag" not in words(shown)
    assert shown.bar.swatches.button(Colour.BLUE).isChecked()
    checked = [action.text() for action in shown.bar.menu.actions() if action.isChecked()]
    assert checked == ["Highlight"]


def test_an_archive_that_is_only_read_offers_only_the_quote(shown: ReaderPane, caught) -> None:
    wishes = caught(shown.annotate_requested, shown.annotation_changed, shown.annotation_removed)
    shown.set_writable(False)
    select(shown, 0, 9)
    assert words(shown) == ["Copy quote"]
    shown._marking.recolour(Colour.PINK)
    shown._marking.change_kind(AnnotationKind.UNDERLINE)
    shown.view.clear_selection()
    shown.notes.activate(shown.article.annotations[0].id)
    shown._marking.remove()
    shown.edit_note(shown.article.annotations[0].id)
    assert shown.notes.editing is None
    assert not shown.view.takes_changes
    assert not wishes
    shown.set_writable(True)
    select(shown, 0, 9)
    assert "Note" in words(shown)


@pytest.mark.parametrize("quote", ["On Sunday", "A last line", "The court said nothing"])
def test_the_bar_covers_no_selected_word_and_stays_inside(
    shown: ReaderPane, make, quote: str
) -> None:
    select(shown, *make.place(quote))
    assert shown.bar.isVisible()
    proper = shown.bar.proper()
    first, last = shown.view.rooms(*make.place(quote))
    assert proper.bottom <= first.y or proper.y >= last.bottom
    viewport = shown.view.viewport()
    assert proper.x >= 0
    assert proper.y >= 0
    assert proper.x + proper.width <= viewport.width()
    assert proper.bottom <= viewport.height()


def test_in_a_narrow_page_the_buttons_are_icons_and_none_is_cut_off(shown: ReaderPane) -> None:
    wide = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    select(shown, 0, 9)
    assert shown.bar.quote_button.toolButtonStyle() == wide
    shown.resize(400, 500)
    select(shown, 0, 9)
    proper = shown.bar.proper()
    assert proper.x >= 0
    assert proper.x + proper.width <= shown.view.viewport().width()
    assert shown.bar.more_button.geometry().right() < shown.bar.width()
    assert shown.bar.quote_button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert "Copy quote" in words(shown)
    shown.resize(900, 500)
    select(shown, 0, 9)
    assert shown.bar.quote_button.toolButtonStyle() == wide


def test_the_bar_follows_the_words_and_hides_with_them(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    start = long_text.blocks[2].start
    select(pane, start, start + 9)
    before = pane.bar.proper().y
    bar = pane.view.verticalScrollBar()
    bar.setValue(60)
    assert pane.bar.proper().y == before - 60
    bar.setValue(2000)
    assert not pane.bar.isVisible()
    bar.setValue(0)
    assert pane.bar.proper().y == before


def test_a_selection_higher_than_the_page_has_no_bar(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    pane.view.verticalScrollBar().setValue(900)
    select(pane, 0, 11_000)
    assert not pane.bar.isVisible()
    pane.view.verticalScrollBar().setValue(0)
    assert pane.bar.isVisible()


def test_esc_closes_the_bar_and_leaves_the_selection(shown: ReaderPane) -> None:
    select(shown, 0, 9)
    shown.bar.focus_first()
    button = QApplication.focusWidget()
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    override.setAccepted(False)
    QApplication.sendEvent(button, override)
    assert override.isAccepted()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is shown.bar.swatches.button(Colour.GREEN)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shown.bar.isVisible()
    assert shown.view.hasFocus()
    assert shown.selection() == (0, 9)


def test_the_bar_keeps_presses_from_the_text_below(shown: ReaderPane) -> None:
    select(shown, 0, 9)
    QTest.mouseClick(shown.bar, Qt.MouseButton.LeftButton, pos=shown.bar.rect().center())
    assert shown.selection() == (0, 9)
    assert shown.bar.sizeHint().height() == shown.bar.height()


def test_the_bar_is_drawn_in_both_themes(shown: ReaderPane, theme) -> None:
    from desktop_app.gui.theme import Look

    select(shown, 0, 9)
    light = shown.bar.grab().toImage()
    theme.set_look(Look.DARK)
    select(shown, 0, 9)
    dark = shown.bar.grab().toImage()
    middle = light.rect().center()
    assert light.pixelColor(middle.x(), 20 + 5).name() != dark.pixelColor(middle.x(), 25).name()
