"""Words of the archive are offered while one is typed, and keys do what they always do."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from desktop_app.errors import ArchiveDamaged


@pytest.fixture
def typed(window):
    """The window after "cou" was typed in the search field."""
    type_in(window, "cou")
    return window


def type_in(window, text: str) -> None:
    completing, field = window.desk.finding.completing, window.panes.search.field
    completing.idle.setInterval(600_000)  # a slow computer is none that waits
    field.setFocus()
    window.qtbot.keyClicks(field, text)
    window.qtbot.waitUntil(lambda: not completing.waiting)
    window.settle()


def offered(window) -> list[str]:
    popup = window.desk.finding.completing.popup
    if popup is None:
        return []
    return [popup.list.item(at).text() for at in range(popup.list.count())]


def press(window, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    window.qtbot.keyClick(window.panes.search.field, key, modifier)
    window.settle()


def test_words_that_begin_so_are_offered_while_the_field_keeps_the_keyboard(typed) -> None:
    popup = typed.desk.finding.completing.popup
    assert offered(typed) == ["council", "court", "courtyard", "courtyards"]
    assert popup.isVisible()
    assert typed.panes.search.field.hasFocus()
    assert len(typed.titles()) == 3  # what was found stands there all the same
    type_in(typed, "n")
    assert offered(typed) == ["council"]
    assert typed.desk.finding.completing.popup is popup


def test_tab_takes_the_marked_word_and_it_is_searched(typed) -> None:
    field = typed.panes.search.field
    press(typed, Qt.Key.Key_Tab)
    assert field.text() == "council"
    assert field.hasFocus()
    assert offered(typed) == []
    assert typed.titles() == ["Budget for the schools"]
    field.undo()
    typed.settle()
    assert field.text().startswith("cou")
    assert field.text() != "council"


def test_ctrl_and_arrows_mark_another_word_round_about(typed) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(typed, Qt.Key.Key_Down, control)
    press(typed, Qt.Key.Key_Down, control)
    press(typed, Qt.Key.Key_Up, control)
    press(typed, Qt.Key.Key_Tab)
    assert typed.panes.search.field.text() == "court"
    press(typed, Qt.Key.Key_Backspace)
    type_in(typed, "")
    press(typed, Qt.Key.Key_Up, control)
    press(typed, Qt.Key.Key_Tab)
    assert typed.panes.search.field.text() == "courtyards"


def test_a_click_takes_a_word_and_only_the_last_one_is_replaced(window) -> None:
    window.panes.search.field.setText("🙂 candles ")
    type_in(window, "cour")
    popup = window.desk.finding.completing.popup
    item = popup.list.item(1)
    place = popup.list.visualItemRect(item).center()
    window.qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.settle()
    assert window.panes.search.field.text() == "🙂 candles courtyard"
    assert window.panes.search.field.hasFocus()


def test_enter_opens_the_first_article_and_takes_no_word(typed) -> None:
    with typed.qtbot.waitSignal(typed.desk.search.open_first):
        typed.qtbot.keyClick(typed.panes.search.field, Qt.Key.Key_Return)
    typed.settle()
    assert typed.panes.search.field.text() == "cou"
    assert offered(typed) == []


def test_esc_takes_the_words_away_before_it_clears(typed) -> None:
    press(typed, Qt.Key.Key_Escape)
    assert offered(typed) == []
    assert typed.panes.search.field.text() == "cou"
    press(typed, Qt.Key.Key_Escape)
    assert typed.panes.search.field.text() == ""


def test_the_arrow_down_leads_into_the_list(typed) -> None:
    press(typed, Qt.Key.Key_Down)
    assert typed.panes.list.hasFocus()
    assert offered(typed) == []


def test_within_the_text_nothing_is_offered_and_tab_goes_on(window) -> None:
    window.panes.search.field.setText("xxx")
    window.panes.search.field.setCursorPosition(0)
    type_in(window, "cou")
    assert offered(window) == []
    press(window, Qt.Key.Key_Tab)
    assert window.panes.search.field.text() == "couxxx"
    assert not window.panes.search.field.hasFocus()


def test_who_types_no_more_sees_what_was_found(typed) -> None:
    popup = typed.desk.finding.completing.popup
    popup.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever a test left it
    typed.desk.finding.completing.idle.timeout.emit()
    assert offered(typed) == []


@pytest.mark.parametrize("text", ["zzz", "court ", "tag:cou"])
def test_nothing_is_offered_where_nothing_fits(window, text: str) -> None:
    type_in(window, text)
    assert offered(window) == []


def test_words_go_away_with_the_letters_they_begin_with(typed) -> None:
    typed.qtbot.keyClicks(typed.panes.search.field, "x")
    typed.panes.search.field.flush()
    assert offered(typed) == []
    typed.settle()


def test_tab_takes_no_word_that_the_last_letter_has_ruled_out(typed) -> None:
    typed.qtbot.keyClicks(typed.panes.search.field, "x ")
    typed.desk.finding.completing.accept()
    assert typed.panes.search.field.text() == "coux "
    typed.settle()


def test_what_is_put_into_the_field_otherwise_offers_nothing(window) -> None:
    window.panes.search.field.setText("cou")
    window.settle()
    assert not window.desk.finding.completing.waiting
    assert offered(window) == []


def test_a_failure_is_left_to_the_search_to_say(typed, monkeypatch) -> None:
    def broken(query: str, most: int) -> None:
        raise ArchiveDamaged("It is damaged.")

    monkeypatch.setattr(typed.archive, "completions", broken)
    type_in(typed, "r")
    assert offered(typed) == []
    assert not typed.app.window.bar.isVisible()


def noted(window, monkeypatch) -> list[str]:
    """Return a list that fills with what is asked and answered."""
    order: list[str] = []
    completions = window.archive.completions

    def asked(query: str, most: int) -> object:
        order.append("words")
        return completions(query, most)

    monkeypatch.setattr(window.archive, "completions", asked)
    window.desk.search.answered.connect(lambda _: order.append("found"))
    return order


def test_what_is_found_comes_before_how_the_word_goes_on(window, monkeypatch) -> None:
    order = noted(window, monkeypatch)
    type_in(window, "cou")
    assert order == ["found", "words"]
    assert offered(window)


def test_a_search_that_takes_long_holds_no_words_back(window, monkeypatch) -> None:
    order, gate, find = noted(window, monkeypatch), threading.Event(), window.archive.find

    def slow(*values: object) -> object:
        gate.wait()
        return find(*values)

    monkeypatch.setattr(window.archive, "find", slow)
    window.panes.search.field.setFocus()
    window.qtbot.keyClicks(window.panes.search.field, "cou")
    try:
        window.qtbot.waitUntil(lambda: bool(offered(window)))
    finally:
        gate.set()
    window.settle()
    assert order == ["words", "found"]


def test_words_are_not_asked_for_any_more_once_the_field_is_left(window, monkeypatch) -> None:
    order = noted(window, monkeypatch)
    window.panes.search.field.setFocus()
    window.qtbot.keyClicks(window.panes.search.field, "cou")
    window.qtbot.waitUntil(lambda: not window.panes.search.field.pending)
    assert window.desk.finding.completing.waiting
    window.desk.finding.completing.close()
    assert not window.desk.finding.completing.waiting
    window.settle()
    assert order == ["found"]
