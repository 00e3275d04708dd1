"""The bar above the pages, the strip beside them, and what is said while there are none."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.pages import Box, ForeignMark, OutlineItem, PageText
from desktop_app.domain.results import Matches
from desktop_app.errors import PasswordNeeded, UnreadablePage, UnreadableSource
from desktop_app.gui.pages.layout import Fit
from desktop_app.gui.pages.side import WIDTH
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.theme import PageLook, PageTheme
from tests.support.fake_pages import PAGES, FakeFile, article, article_text, page_text
from tests.support.paged import Shown, Source, boxed, mark

TEXT = article_text().text


def test_the_bar_says_where_one_is_and_leads_elsewhere(shown: Shown) -> None:
    shown.open()
    bar = shown.place.bar
    assert (bar.field.text(), bar.of.text()) == ("i", "(1 of 4)")
    shown.place.ask_page()
    shown.qtbot.keyClicks(bar.field, "1")
    shown.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert shown.view.page == 2  # the file calls its third page so
    assert bar.field.text() == "1"
    shown.place.go_to("4")
    assert 3 in shown.view.in_view()
    shown.place.ask_page()
    shown.qtbot.keyClicks(bar.field, "nowhere")
    shown.qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.text() != "nowhere"
    shown.place.go_to("99")
    assert shown.view.hasFocus()


def test_a_page_without_a_name_is_called_by_its_number(shown: Shown) -> None:
    shown.source.file = FakeFile(labels=())
    shown.open()
    assert (shown.place.bar.field.text(), shown.place.bar.of.text()) == ("1", "of 4")


def test_the_bar_changes_the_size_and_turns(shown: Shown) -> None:
    shown.open()
    bar, view = shown.place.bar, shown.view
    wide = view.zoom
    bar.larger.click()
    assert view.zoom > wide
    assert not bar.width_button.isChecked()
    bar.page_button.click()
    assert view.fit is Fit.PAGE
    assert bar.page_button.isChecked()
    assert view.page_rect(0).height() <= view.viewport().height()
    bar.width_button.click()
    bar.smaller.click()
    assert bar.percent.text().endswith("%")
    wide_page = view.stack.sizes[0]
    bar.turn_button.click()
    shown.place.fit_width()
    shown.place.fit_page()
    shown.settle()
    assert view.stack.sizes[0] != wide_page
    assert view.drawing(0).dress.turn == 90


def test_a_narrow_bar_keeps_the_page_and_the_switch(shown: Shown) -> None:
    shown.open()
    shown.reader.resize(420, 600)
    bar = shown.place.bar
    assert bar.field.isVisible()
    assert bar.choice.isVisible()
    assert not bar.turn_button.isVisible()
    shown.reader.resize(340, 600)
    for key in ("pages", "text"):
        button = bar.choice.button(key)
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width()


def test_the_keyboard_stays_in_the_reader_when_a_text_comes_after_pages(shown: Shown) -> None:
    shown.open()
    shown.view.setFocus()
    shown.reader.show_article(article(number=2, mime="text/plain"))
    assert shown.reader.text.view.hasFocus()
    shown.open()
    assert shown.view.hasFocus()


def test_the_choice_in_the_bar_shows_the_text_and_the_pages(shown: Shown) -> None:
    shown.open()
    place = shown.place
    place.bar.choice.button("text").click()
    assert shown.reader.now is shown.reader.text
    assert place.bar.isVisible()
    assert not place.bar.field.isVisible()
    place.bar.choice.button("text").click()
    assert shown.reader.now is shown.reader.text
    place.bar.choice.button("pages").click()
    shown.settle()
    assert shown.pane.isVisible()


def test_text_and_pages_are_shown_at_the_same_words(shown: Shown) -> None:
    shown.open()
    shown.reader.resize(900, 200)
    shown.settle()
    shown.reader.go_to_place(TEXT.index("Minutes"))
    shown.settle()
    place = shown.reader.place()
    assert place == TEXT.index("Minutes")
    shown.reader.switch()
    assert shown.reader.place() == place
    shown.reader.switch()
    assert shown.reader.place() == place
    shown.settle()
    assert shown.reader.place() == place


def test_the_strip_shows_small_pages_the_outline_and_foreign_marks(shown: Shown) -> None:
    shown.source.file = FakeFile(
        outline=(OutlineItem("Friday", 0, 0), OutlineItem("Meeting", 1, 1), OutlineItem("", -1, 0)),
        foreign=(
            ForeignMark(1, "Highlight", (Box(0, 0, 1, 1),), "not heard", "Really?", "Ada"),
            ForeignMark(3, "Square", (), "", "", ""),
        ),
    )
    shown.open()
    side = shown.place.side
    assert not side.isVisible()
    shown.place.show_side()
    shown.settle()
    assert side.isVisible()
    assert side.width() == WIDTH
    thumbnails = shown.place.model.thumbnails
    assert thumbnails.size > 0
    side.pages.activated.emit(side.pages.model().index(1, 0))
    assert shown.view.page == 1
    assert side.pages.currentIndex().row() == 1
    side.show_list("outline")
    [first, last] = [side.outline.topLevelItem(at) for at in range(2)]
    assert first.child(0).text(0) == "Meeting"
    assert last.text(0) == "Untitled"
    side.outline.itemClicked.emit(first, 0)
    assert shown.view.page == 0
    side.outline.itemActivated.emit(last, 0)
    assert shown.view.page == 0
    side.show_list("foreign")
    words = side.foreign.item(0).text()
    assert words.splitlines() == ["In the file, p. ii, by Ada", "“not heard”", "Really?"]
    side.foreign.itemClicked.emit(side.foreign.item(0))
    assert shown.view.page == 1
    side.foreign.itemActivated.emit(side.foreign.item(1))
    assert shown.view.hasFocus()
    shown.place.turn()
    shown.place.show_side()
    assert not side.isVisible()


@pytest.mark.parametrize("marks", [(), (ForeignMark(1, "Square", ()),)])
def test_a_list_of_marks_says_that_there_are_more(
    shown: Shown, marks: tuple[ForeignMark, ...]
) -> None:
    shown.source.file = FakeFile(foreign=marks, foreign_more=True)
    shown.open()
    shown.place.show_side()
    side = shown.place.side
    side.show_list("foreign")
    assert side.foreign.count() == len(marks) + 1
    last = side.foreign.item(len(marks))
    assert "not all of its marks" in last.text()
    side.foreign.itemClicked.emit(last)
    assert shown.view.page == len(marks)


def test_empty_lists_say_so(shown: Shown) -> None:
    shown.source.file = FakeFile(outline=())
    shown.open()
    shown.place.show_side()
    side = shown.place.side
    for key in ("outline", "foreign"):
        side.show_list(key)
        assert side._nothing.text()
        assert side.stack.currentWidget() is side._nothing
        side.focus_list()
        assert side.buttons[key].hasFocus()


def test_a_file_that_opens_slowly_says_so_and_waits_for_nothing(shown: Shown) -> None:
    gate = threading.Event()
    file = shown.source.file
    shown.source.opener = lambda _: lambda password: gate.wait(5) and file
    start = TEXT.index("harbour master")
    shown.reader.show_article(
        article(mark("harbour master", "Who?")), Matches((), ((start, start + 7),))
    )
    shown.qtbot.waitUntil(shown.pane.veil.isVisible)
    assert shown.reader.next_match(1)
    assert shown.reader.place() == 0
    shown.reader.go_to_place(start)
    assert shown.reader.place() == start
    assert shown.reader.scroll_page(1)
    gate.set()
    shown.settle()
    assert not shown.pane.veil.isVisible()
    assert 1 in shown.view.in_view()


def test_a_file_that_cannot_be_opened_says_why_in_the_pages_place(shown: Shown) -> None:
    problem = UnreadableSource("The PDF cannot be opened; it may be damaged.", "Save it again.")
    shown.source.file = FakeFile(problem=problem)
    shown.reader.show_article(article())
    shown.qtbot.waitUntil(shown.pane.veil.isVisible)
    assert shown.pane.veil.words.text() == str(problem)
    assert shown.pane.veil.hint.text() == problem.hint
    bar = shown.place.bar
    assert (bar.field.text(), bar.of.text(), bar.percent.text()) == ("", "", "")
    shown.reader.switch()
    assert shown.reader.text.view.article is not None


def test_a_page_that_cannot_be_drawn_says_so_and_the_others_are_shown(shown: Shown) -> None:
    shown.source.file = FakeFile(bad={0: UnreadablePage("Page 1 of the PDF cannot be shown.")})
    shown.open()
    assert shown.view.model.errors
    shown.view.grab()
    shown.view.go_to_page(1)
    shown.settle()
    assert shown.view.model.pictures.get(shown.view.drawing(1)) is not None


def test_a_password_is_asked_for_and_used(shown: Shown) -> None:
    source = shown.source
    source.file.problem = PasswordNeeded("The PDF is protected by a password.")
    shown.reader.show_article(article())
    shown.qtbot.waitUntil(lambda: len(source.then) == 1)
    source.passwords.append("open sesame")
    source.file.problem = None
    source.then[0]()
    shown.settle()
    assert source.asked == ["", "open sesame"]
    assert shown.pane.open


def test_pages_of_another_text_are_read_but_not_marked(shown: Shown) -> None:
    shown.reader.show_article(article(text=article_text(["Other words.", *PAGES[1:]])))
    shown.settle()
    assert shown.pane.open
    assert not shown.view.placed
    shown.view.select_all()
    shown.qtbot.keyClick(shown.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.reader.selection() is None


def test_matches_are_shown_and_walked_through(shown: Shown) -> None:
    first, second = TEXT.index("harbour"), TEXT.index("harbour master")
    matches = Matches(((0, 3),), ((first, first + 7), (second, second + 7)))
    shown.open(matches=matches)
    assert shown.reader.next_match(1)
    assert shown.view._current == 0
    assert shown.reader.next_match(1)
    assert shown.view._current == 1
    shown.settle()
    assert 1 in shown.view.in_view()
    assert not shown.reader.next_match(1, wrap=False)
    shown.view.grab()
    shown.reader.set_matches(Matches())
    assert not shown.reader.next_match(1)


def test_a_screen_reader_is_told_the_words_of_the_page(shown: Shown) -> None:
    shown.open()
    words = shown.view.accessibleDescription()
    assert words.startswith("Page i of 4\nThe harbour office closed on Friday.")
    shown.view.go_to_page(2)
    shown.settle()
    assert shown.view.accessibleDescription().endswith("There are no words on this page.")


def test_what_is_marked_is_seen_in_each_colour_of_the_page(shown: Shown, theme) -> None:
    shown.open(mark("harbour office", "Here."), mark("Nobody"))
    shown.reader.notes.activate("on harbour office")
    plain = shown.view.grab().toImage()
    page = PageTheme(theme, PageLook.DARK)
    shown.view.theme = page
    shown.pane._on_theme()
    shown.settle()
    assert shown.view.grab().toImage() != plain
    assert shown.view.inverted


def test_a_note_in_the_margin_is_opened_where_there_is_no_room_beside(shown: Shown) -> None:
    shown.open(mark("harbour office", "Here."))
    shown.reader.resize(520, 600)
    shown.settle()
    assert not shown.view.beside
    assert [item.kind for item in shown.reader.notes.items] == ["marker"]
    shown.reader.set_notes_visible(False)
    shown.settle()
    assert [item.kind for item in shown.reader.notes.items] == []


def test_what_changes_while_pages_are_shown_is_brought_up_to_date(shown: Shown) -> None:
    shown.open()
    start = TEXT.index("harbour office")
    shown.view.select(start, start + len("harbour office"))
    shown.reader.show_article(article(mark("harbour office", "Now.")))
    assert not shown.view.any_selected
    assert shown.view.segments
    assert [item.kind for item in shown.reader.notes.items] == ["card"]


def test_places_wanted_while_the_file_opens_are_shown_then(shown: Shown) -> None:
    note = boxed(3, Box(60, 300, 160, 350), "On the last page.")
    shown.reader.show_article(article(note))
    shown.reader.show_region(note.region)
    shown.settle()
    assert 3 in shown.view.in_view()
    shown.reader.show_article(article(mark("He left"), number=2))
    shown.reader.scroll_to(TEXT.index("He left"))
    shown.settle()
    assert 1 in shown.view.in_view()


def test_a_text_that_is_changed_meanwhile_is_not_marked_on_the_pages(shown: Shown) -> None:
    shown.open(mark("harbour office"))
    assert shown.view.segments
    changed = article(text=article_text(["Other words.", *PAGES[1:]]))
    shown.reader.show_article(changed)
    shown.settle()
    assert not shown.view.segments
    assert shown.reader.article == changed


def test_pictures_of_pages_say_that_they_have_no_words(shown: Shown) -> None:
    shown.reader.show_article(article(text=ArticleText("", ())))
    shown.settle()
    assert shown.place.offer.isVisible()
    assert shown.place.bar.hint.full_text == ""
    shown.place.offer.button.click()
    assert shown.source.to_read == [1]
    shown.place.area()
    assert shown.place.bar.hint.full_text != ""
    shown.qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert shown.place.bar.hint.full_text == ""
    shown.open()
    assert not shown.place.offer.isVisible()


def test_where_nothing_may_be_changed_nothing_is_offered(shown: Shown) -> None:
    shown.reader.set_writable(False)
    shown.reader.show_article(article(text=ArticleText("", ())))
    shown.settle()
    assert not shown.place.offer.isVisible()
    notice = "No words of these pages are known: none can be selected."
    assert shown.place.bar.hint.full_text == notice


def test_a_page_whose_words_are_not_those_of_the_text_is_not_marked(shown: Shown) -> None:
    class Other(FakeFile):
        def text(self, page: int) -> PageText:
            return page_text("Something else is printed here.", 0)

    shown.source.file = Other()
    shown.open(mark("harbour office", "Where?"))
    assert shown.view.page_text(0) is None
    assert shown.view.rooms(4, 10) is None
    assert [item.kind for item in shown.reader.notes.items] == ["card"]
    assert shown.view.offset_at(shown.view.page_rect(0).center()) is None
    assert shown.view.place_at(shown.view.page_rect(0).center()) is None


def test_bar_and_strip_have_the_colours_of_the_window_and_the_page_its_own(
    theme, jobs, qtbot
) -> None:
    page = PageTheme(theme, PageLook.DARK)
    reader = ReaderSwitch(page)
    reader.source = Source(jobs, FakeFile())
    qtbot.addWidget(reader)
    reader.show_article(article())
    place = reader.place_of_pages
    assert place is not None
    qtbot.waitUntil(lambda: place.pane.open)
    assert place.bar.side_button._theme is theme
    assert place.side._theme is theme
    assert place.pane.view.inverted
    reader.show_article(None)
