"""The reader as the window uses it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import Colour
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.match_count import MatchCount
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.gui.theme import Look


def test_everything_that_takes_the_keyboard_has_a_name(shown: ReaderPane) -> None:
    shown.view.select(0, 9)
    shown.view.selected.emit()
    shown.edit_note(shown.article.annotations[0].id)
    nameless = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget is not shown.view.verticalScrollBar()
        and not widget.accessibleName()
    ]
    assert nameless == []
    assert all(
        "(" not in button.accessibleName() or ":" in button.accessibleName()
        for button in shown.findChildren(QToolButton)
    )
    assert shown.view.accessibleDescription() == "Candles in the courtyards"


def test_matches_are_walked_with_words_for_it(shown: ReaderPane, make, caught) -> None:
    said = caught(shown.announce)
    words = [make.place("candles 🙂")[0], make.place("candles. The")[0]]
    matches = Matches(title=((0, 7),), text=tuple((at, at + 7) for at in words))
    shown.set_matches(matches)
    for _ in range(4):
        assert shown.next_match(1)
    assert shown.next_match(-1)
    assert said == [
        "Match 1 of 3",
        "Match 2 of 3",
        "Match 3 of 3",
        "From the beginning again: match 1 of 3",
        "From the end again: match 3 of 3",
    ]
    places = shown.view.article.places
    current = [
        places.selection(one.cursor)
        for one in shown.view.extraSelections()
        if one.format.foreground().color().name() == "#ffe08a"
    ]
    assert current == [(words[1], words[1] + 7)]


def test_the_count_of_matches_is_seen_at_the_foot_of_the_page(shown: ReaderPane) -> None:
    count = shown.findChild(MatchCount)
    shown.set_matches(Matches(text=((0, 2), (3, 9))))
    assert count.isVisible()
    assert count.text() == "2 matches"
    shown.next_match(1)
    assert count.text() == "1 of 2"
    shown.layout().activate()
    assert count.geometry().top() > shown.view.geometry().bottom()  # it hides no word
    assert count.geometry().bottom() <= shown.height()
    assert shown.next_match(1)
    assert not shown.next_match(1, wrap=False)
    assert count.text() == "2 of 2"
    shown.set_matches(Matches())
    assert not count.isVisible()


def test_without_matches_there_is_a_sentence(shown: ReaderPane, caught) -> None:
    said = caught(shown.announce)
    assert not shown.next_match(1)
    assert said == ["Nothing was found in this article."]


def test_a_match_in_a_title_with_controls_is_where_it_reads(pane: ReaderPane, make) -> None:
    title = "A🙂\u202eB candle"
    at = title.index("candle")
    pane.show_article(make.article(title=title), Matches(title=((at, at + 6),)))
    (one,) = pane.view.extraSelections()
    assert one.cursor.selectedText() == "candle"


def test_a_far_match_is_scrolled_to(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    at = long_text.blocks[810].start
    pane.show_article(make.article(), Matches(text=((at, at + 9),)))
    assert pane.next_match(1)
    line = pane.view.line_at(at)
    assert 0 < line[0] - pane.view.scroll_value() < pane.view.viewport().height()


def test_the_same_matches_keep_their_place(shown: ReaderPane, caught) -> None:
    matches = Matches(text=((0, 2), (3, 9)))
    shown.set_matches(matches)
    shown.next_match(1)
    said = caught(shown.announce)
    shown.show_article(replace(shown.article, read=True), Matches(text=((0, 2), (3, 9))))
    shown.next_match(1)
    assert said == ["Match 2 of 2"]


def test_a_new_annotation_keeps_place_and_selection(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    article = make.article()
    pane.show_article(article, Matches())
    pane.view.article.finish()
    pane.view.settle()
    target = long_text.blocks[300].start
    pane.scroll_to(target)
    pane.view.select(target, target + 9)
    before = pane.view.top()
    other = make.note("Paragraph 301.", "Somewhere else.")
    pane.show_article(replace(article, annotations=(other,)), Matches())
    assert pane.selection() == (target, target + 9)
    assert pane.view.top().offset == before.offset


def test_marking_the_selection_lets_go_of_it(shown: ReaderPane, make, caught) -> None:
    changes = caught(shown.selection_changed)
    start, end = make.place("said nothing")
    shown.view.select(start - 1, end + 1)
    new = make.note("said nothing")
    shown.show_article(
        replace(shown.article, annotations=(*shown.article.annotations, new)), Matches()
    )
    assert shown.selection() is None
    assert changes == [True, False]


def test_another_title_or_text_is_shown_where_one_was(shown: ReaderPane, make, caught) -> None:
    shown.resize(820, 240)
    shown.view.verticalScrollBar().setValue(60)
    shown.view.select(3, 9)
    fields = {**shown.article.fields, Field.TITLE: FieldValue("Another title")}
    shown.show_article(replace(shown.article, fields=fields), Matches())
    assert shown.view.article.head.title == "Another title"
    assert shown.selection() == (3, 9)
    assert abs(shown.view.scroll_value() - 60) < 50
    text = paragraphs("Another text.")
    shown.show_article(replace(shown.article, text=text), Matches())
    assert shown.selection() is None
    shown.view.select_all()
    assert shown.view.selected_text().endswith("Another text.")


def test_another_article_starts_at_its_top(pane: ReaderPane, make, long_text, caught) -> None:
    changes = caught(pane.selection_changed)
    make.text = long_text
    pane.show_article(make.article(), Matches())
    pane.scroll_to(long_text.blocks[200].start)
    pane.view.select(0, 9)
    pane.show_article(make.article(number=2), Matches())
    assert pane.view.scroll_value() == 0
    assert pane.selection() is None
    assert changes == [True, False]


def test_the_quote_of_a_highlight_is_copied_without_selecting(
    shown: ReaderPane, make, caught
) -> None:
    said = caught(shown.announce)
    shown.notes.activate(shown.article.annotations[0].id)
    shown.copy_quote()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“people stood outside”\n— “Candles in the courtyards”, Harbour Post")
    assert said == ["Copied with its source."]


def test_without_an_article_nothing_is_copied(pane: ReaderPane) -> None:
    QGuiApplication.clipboard().setText("before")
    pane.copy_quote()
    pane.edit_note(None)
    assert QGuiApplication.clipboard().text() == "before"
    assert pane.notes.editing is None


def test_dark_and_larger_keep_place_selection_and_matches(
    pane: ReaderPane, make, long_text, theme
) -> None:
    make.text = long_text
    target = long_text.blocks[300].start
    pane.show_article(make.article(), Matches(text=((target, target + 9),)))
    pane.scroll_to(target)
    pane.view.select(target, target + 9)
    before = pane.view.top().offset
    theme.set_look(Look.DARK)
    assert pane.view.top().offset == before
    theme.set_reading_size(20)
    after = pane.view.top().offset
    assert before is not None
    assert after is not None
    assert abs(after - before) < 200
    assert pane.selection() == (target, target + 9)
    assert pane.view.article.styles.px(18) == 20
    grounds = {one.format.background().color().name() for one in pane.view.extraSelections()}
    assert grounds == {"#6b5410"}


def test_hidden_notes_give_the_text_their_room(shown: ReaderPane, qtbot: QtBot) -> None:
    assert shown.view.columns.beside
    shown.set_notes_visible(False)
    assert not shown.view.columns.beside
    assert shown.notes.items == ()
    shown.set_notes_visible(False)
    shown.set_notes_visible(True)
    assert shown.view.columns.beside
    assert [item.kind for item in shown.notes.items] == ["card"]


def test_a_narrow_reader_shows_numbers(shown: ReaderPane, make, point, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.view.laid_out):
        shown.resize(560, 700)
    assert [item.kind for item in shown.notes.items] == ["marker"]
    shown.view.clicked.emit(make.place("stood")[0])
    assert [item.kind for item in shown.notes.items] == ["marker", "card"]
    card = shown.notes.items[1]
    line = shown.view.line_at(make.place("people stood outside")[1])
    assert card.y > line[1]
    assert card.x + card.width <= shown.view.columns.text_x + shown.view.columns.text


def test_notes_that_reach_below_the_text_can_be_scrolled_to(
    pane: ReaderPane, make, qtbot: QtBot
) -> None:
    many = [make.note("A last line", f"Note {number}. " * 12) for number in range(12)]
    pane.show_article(make.article(*many), Matches())
    last = pane.notes.items[-1]
    assert last.y + last.height > pane.view.text_bottom()
    qtbot.waitUntil(
        lambda: (
            pane.view.verticalScrollBar().maximum() + pane.view.viewport().height()
            >= last.y + last.height
        )
    )


def test_other_meanings_are_said_everywhere(shown: ReaderPane) -> None:
    shown.set_meanings({colour: f"Reason {colour.value}" for colour in Colour})
    card = shown.notes.card(shown.article.annotations[0].id)
    assert "Reason blue (R)" in card.accessibleName()
    shown.view.select(0, 9)
    shown.view.selected.emit()
    assert shown.bar.swatches.button(Colour.BLUE).accessibleName() == "Blue: Reason blue (R)"


def test_the_keyboard_comes_to_the_text(pane: ReaderPane) -> None:
    pane.setFocus()
    assert pane.view.hasFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)
    assert not pane.bar.isVisible()
