"""The list's widget: where it stands, and what it draws."""

from __future__ import annotations

import datetime as dt
from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QHelpEvent, QImage
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QTableView, QToolTip

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.domain.results import Snippet
from desktop_app.domain.tags import Tag
from desktop_app.gui.articles.empty import EmptyState
from desktop_app.gui.articles.lines import after_title, in_sight
from desktop_app.gui.articles.view import ArticleListView
from desktop_app.gui.theme import Look, Theme

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
TAGS = tuple(Tag(f"a long tag number {n}", Colour.PINK) for n in range(6))


def row(number: int) -> ArticleRow:
    return ArticleRow(
        ArticleId(number),
        f"Courtyard 🙂 protests number {number} " * 3,
        "Herald" if number % 2 else "",
        "",
        dt.date(2021, 2, 14) if number % 3 else None,
        NOW,
        "en",
        "Supporters held candle-lit demonstrations in courtyards. " * 4,
        600,
        tags=TAGS[: number % 7],
        highlights=number % 3,
        notes=number % 2,
        read=bool(number % 2),
        starred=bool(number % 4),
    )


@pytest.fixture
def view(qtbot, theme: Theme) -> ArticleListView:
    widget = ArticleListView(theme)
    widget.resize(388, 800)
    widget.list_model.set_source(lambda ids: {one: row(one) for one in ids})
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_ids(array("q", range(100)), refreshed=False)
    return widget


def test_the_screen_is_asked_for_the_pointer_only_where_it_is_over_the_list(
    view: ArticleListView, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(
        QTableView, "verticalScrollbarValueChanged", lambda _, value: asked.append(value)
    )
    over = [False]
    monkeypatch.setattr(view.viewport(), "underMouse", lambda: over[0])
    view.verticalScrollBar().setValue(40)
    assert asked == []
    over[0] = True
    view.verticalScrollBar().setValue(80)
    assert asked == [80]


def test_moving_to_a_row_opens_it(qtbot, view: ArticleListView) -> None:
    with qtbot.waitSignal(view.opened) as told:
        view.go_to(3)
    assert told.args == [3]
    assert view.step(1)
    assert view.current_id() == 4
    assert not view.step(1000)
    assert not view.go_to_article(ArticleId(5000))
    assert view.go_to_article(ArticleId(50))
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    view.go_to(-1)
    assert view.current_id() == 50


def test_many_rows_can_be_selected(qtbot, view: ArticleListView) -> None:
    view.go_to(2)
    with qtbot.waitSignal(view.selection_moved):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_ids() == [2, 3]
    assert [one.id for one in view.selected_rows()] == [2, 3]
    view.selectAll()
    assert len(view.selected_ids()) == 100
    assert len(view.selected_rows(10)) == 10


def test_another_order_keeps_what_is_selected_without_opening_it_again(
    qtbot, view: ArticleListView
) -> None:
    view.go_to(2)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.assertNotEmitted(view.opened):
        view.show_ids(array("q", reversed(range(100))), refreshed=False, reveal=True)
    assert view.current_id() == 3
    assert view.selected_ids() == [3, 2]
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


def test_an_article_found_again_after_a_vain_search_is_the_current_one(
    view: ArticleListView,
) -> None:
    view.go_to(2)
    view.show_ids(array("q"), refreshed=False)
    assert view.current_id() is None
    view.show_ids(array("q", [9, 2]), refreshed=False)
    assert view.current_id() == 2
    assert view.selected_ids() == [2]


def test_where_the_current_article_has_left_the_next_one_opens(
    qtbot, view: ArticleListView
) -> None:
    view.go_to(2)
    left = array("q", [one for one in range(100) if one != 2])
    with qtbot.waitSignal(view.opened) as told:
        view.show_ids(left, refreshed=True)
    assert told.args == [3]
    with qtbot.assertNotEmitted(view.opened):
        view.show_ids(array("q", [50, 60]), refreshed=False)  # another question


def test_a_refresh_keeps_the_place(view: ArticleListView) -> None:
    view.go_to(0)
    view.verticalScrollBar().setValue(500)
    view.show_ids(array("q", range(100)), refreshed=True)
    assert view.verticalScrollBar().value() == 500
    view.show_ids(array("q", range(100)), refreshed=False)
    assert view.verticalScrollBar().value() == 0


def test_taking_the_keyboard_opens_nothing(qtbot, view: ArticleListView) -> None:
    with qtbot.assertNotEmitted(view.opened):
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
    assert view.current_id() is None
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Down)


def test_letters_search_nothing_and_enter_goes_into_the_article(
    qtbot, view: ArticleListView
) -> None:
    view.go_to(5)
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert view.current_id() == 5
    with qtbot.waitSignal(view.entered):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_it_tells_which_rows_are_in_view(qtbot, view: ArticleListView) -> None:
    with qtbot.waitSignal(view.in_view) as told:
        view.verticalScrollBar().setValue(98 * 10)
    assert told.args == [10, 18]
    with qtbot.waitSignal(view.in_view) as told:
        view.show_ids(array("q", range(3)), refreshed=False)
    assert told.args == [0, 2]


def test_the_right_button_opens_the_menu_of_the_selection(qtbot, view: ArticleListView) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    opened = []
    menu.aboutToShow.connect(lambda: opened.append(True))
    view.set_menu(menu)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    view.contextMenuEvent(event)
    assert opened == []
    view.go_to(0)
    view.contextMenuEvent(event)
    assert opened == [True]
    menu.close()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_rows_are_drawn_in_every_state(qtbot, view: ArticleListView, theme: Theme, look) -> None:
    theme.set_look(look)
    plain = view.grab().toImage()
    view.go_to(1)
    chosen = view.grab().toImage()
    view.list_model.set_snippets(
        {
            ArticleId(n): Snippet(
                "They stood in the courtyard 🙂 with candles", ((18, 27),), ((0, 9),)
            )
            for n in range(8)
        }
    )
    marked = view.grab().toImage()
    assert plain != chosen != marked
    found = {marked.pixelColor(x, 49 + 8).name() for x in range(0, 388, 2)}
    assert (
        theme.tokens.mark.lower()
        in {marked.pixelColor(x, y).name() for x in range(30, 370, 3) for y in range(20, 90, 3)}
        | found
    )


def test_what_was_found_in_a_note_has_its_sign(view: ArticleListView) -> None:
    def drawn(*, from_note: bool) -> QImage:
        found = Snippet("They stood in the courtyard", ((18, 27),), from_note=from_note)
        view.list_model.set_snippets({ArticleId(n): found for n in range(8)})
        return view.grab().toImage()

    assert drawn(from_note=True) != drawn(from_note=False)


def test_a_row_without_a_source_has_only_its_day_over_the_title(
    view: ArticleListView, theme: Theme
) -> None:
    def inks(one: ArticleRow) -> set[str]:
        """Return the colours where the source stands in the first row."""
        view.list_model.set_source(lambda ids: {ids[0]: one})
        view.show_ids(array("q", [1]), refreshed=False)
        picture = view.viewport().grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(28, 120) for y in range(10, 27)}

    told = replace(row(1), source="Harbour Post", byline="")
    assert len(inks(told)) > 1
    assert len(inks(replace(told, source=""))) == 1


def test_rows_that_are_gone_are_left_empty(view: ArticleListView) -> None:
    view.list_model.set_source(lambda ids: {})
    view.show_ids(array("q", [1]), refreshed=False)
    assert not view.grab().isNull()


def test_a_beginning_that_is_the_title_is_not_said_twice() -> None:
    told = replace(row(1), title="Candles were lit", snippet="Candles were lit. It was Sunday.")
    assert after_title(told) == "It was Sunday."
    assert after_title(replace(told, title="Candles were…")) == "…lit. It was Sunday."
    assert after_title(replace(told, title="Other")) == "Candles were lit. It was Sunday."
    assert after_title(replace(told, title="")) == "Candles were lit. It was Sunday."
    assert after_title(replace(told, title=told.snippet)) == ""
    assert after_title(replace(told, snippet="…")) == ""


def test_a_match_far_into_a_fragment_is_brought_into_view(theme: Theme) -> None:
    metrics = QFontMetrics(theme.ui_font(12, 400))
    text = "word " * 40 + "courtyard and more"
    at = text.index("courtyard")
    shown, marks = in_sight(Snippet(text, ((0, 4), (at, at + 9))), metrics, 300)
    assert (shown, marks[0]) == (text, (0, 4))
    shown, marks = in_sight(Snippet(text, ((at, at + 9),)), metrics, 300)
    ((start, end),) = marks
    assert shown.startswith("…word")
    assert shown[start:end] == "courtyard"
    assert metrics.horizontalAdvance(shown[:end]) <= 300
    long = "x" * 400 + "courtyard"
    shown, marks = in_sight(Snippet(long, ((400, 409),)), metrics, 300)
    assert shown == "…courtyard"


def test_a_list_is_read_once_for_each_painting(view: ArticleListView) -> None:
    asked: list[list[int]] = []

    def read(ids):
        asked.append([*ids])
        return {one: row(one) for one in ids}

    view.list_model.set_source(read)
    view.show_ids(array("q", range(1000)), refreshed=False)
    view.viewport().repaint()
    shown = view.rowAt(view.viewport().height() - 1)
    assert asked == [[*range(shown + 1)]]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    assert asked[1:] == [[*range(999 - shown, 1000)]]


def test_a_changed_row_is_drawn_anew(view: ArticleListView) -> None:
    before = view.viewport().grab().toImage()
    view.list_model.refresh([ArticleId(2)])
    assert view.viewport().grab().toImage() == before
    view.list_model.set_source(lambda ids: {one: replace(row(one), title="New") for one in ids})
    view.show_ids(array("q", range(100)), refreshed=True)
    assert view.viewport().grab().toImage() != before


def test_the_number_of_a_group_stands_apart_from_its_words_in_both_directions(
    view: ArticleListView, theme: Theme
) -> None:
    def inked() -> list[bool]:
        """Return for the tenths of the heading whether anything is drawn there."""
        picture, back = view.viewport().grab().toImage(), theme.color("list")
        wide = picture.width() // 10
        across = [range(at * wide, (at + 1) * wide) for at in range(10)]
        return [any(picture.pixelColor(x, 20) != back for x in part) for part in across]

    view.show_ids(array("q", range(100)), refreshed=False, headings={0: ("May", 1234)})
    assert [inked()[0], inked()[4], inked()[9]] == [True, False, True]
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [inked()[0], inked()[4], inked()[9]] == [True, False, True]


def test_an_empty_list_says_why_and_what_to_do(qtbot, theme: Theme) -> None:
    empty = EmptyState(theme)
    qtbot.addWidget(empty)
    empty.show_state("search", "No results", "", {"everywhere": "Search all articles"})
    assert empty.text == "No results"
    button = empty._buttons.itemAt(0).widget()
    with qtbot.waitSignal(empty.chosen) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["everywhere"]
    empty.show_state("inbox", "The Inbox is empty", "New articles land here.")
    assert empty.text == "The Inbox is empty New articles land here."
    assert empty._buttons.count() == 0


def test_rows_mirror_with_the_language_and_titles_run_as_they_are_written(
    view: ArticleListView, theme: Theme
) -> None:
    def dots() -> tuple[bool, bool]:
        """Return whether the mark of an unread row stands at the left, and at the right."""
        picture = view.viewport().grab().toImage()
        rect, accent = view.visualRect(view.list_model.index(2, 0)), theme.color("accent")
        height = rect.top() + 20
        near = [picture.pixelColor(rect.left() + 19, height + at) for at in range(-2, 3)]
        far = [picture.pixelColor(rect.right() - 19, height + at) for at in range(-2, 3)]
        return accent in near, accent in far

    assert dots() == (True, False)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dots() == (False, True)


def test_the_tip_of_a_row_tells_a_title_that_is_cut(view: ArticleListView, theme: Theme) -> None:
    def tip(width: int) -> str:
        view.resize(width, 400)
        index = view.list_model.index(0, 0)
        option = QStyleOptionViewItem()
        option.rect = view.visualRect(index)
        place = option.rect.center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        assert view.itemDelegate().helpEvent(event, view, option, index)
        return QToolTip.text()

    title = view.list_model.row_at(0).title
    assert tip(1400) == ""
    assert " ".join(tip(240).split()) == title.strip()


def test_rows_ahead_are_read_and_laid_out_before_they_are_scrolled_into_view(
    qtbot, view: ArticleListView
) -> None:
    read: list[int] = []

    def source(ids):
        read.extend(ids)
        return {one: row(one) for one in ids}

    view.list_model.set_source(source)
    view.show_ids(array("q", range(100)), refreshed=False)
    view.viewport().repaint()
    bar = view.verticalScrollBar()
    bar.setValue(40 * 98)
    view.viewport().repaint()
    qtbot.waitUntil(lambda: 40 + 9 + 11 in read)
    read.clear()
    bar.setValue(bar.value() + bar.pageStep())
    view.viewport().repaint()
    assert read == []
    bar.setValue(30 * 98)
    view.viewport().repaint()
    qtbot.waitUntil(lambda: 18 in read)
    assert 17 not in read


@pytest.mark.parametrize("end", ["first", "last"])
def test_at_the_ends_of_the_list_there_is_nothing_ahead(
    qtbot, view: ArticleListView, end: str
) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(50 * 98)
    bar.setValue(0 if end == "first" else bar.maximum())
    view.viewport().repaint()
    with qtbot.waitSignal(view.in_view) as told:
        pass
    assert told.args[0 if end == "first" else 1] == (0 if end == "first" else 99)
