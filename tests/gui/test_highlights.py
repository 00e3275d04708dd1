"""Highlights and notes of the whole archive in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.marks import MarkOrder
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import ArchiveProblem
from desktop_app.gui.highlights.choices import filter_menu, order_menu
from desktop_app.gui.highlights.commands import copied_text
from desktop_app.gui.highlights.model import ROW_ROLE, spoken
from desktop_app.gui.highlights.view_model import counted
from desktop_app.gui.theme import Look

ONE, TWO, THREE = ArticleId(1), ArticleId(2), ArticleId(3)


@pytest.fixture
def listed(window):
    """The window with three annotations listed: two in article 1, one in article 2."""
    archive = window.archive
    archive.annotate(TWO, 4, 9, Mark(AnnotationKind.UNDERLINE, Colour.BLUE))
    archive.add_note(ONE, "A note on the whole article.")
    show(window)
    return window


def show(window) -> None:
    window.panes.sidebar.tree.select("annotated")
    settle(window)


def settle(window) -> None:
    listing = window.desk.highlights
    window.qtbot.waitUntil(lambda: not (listing.panel.field.pending or listing.view_model.waiting))
    window.settle()


def panel(window):
    return window.desk.highlights.panel


def quotes(window) -> list[str]:
    rows = panel(window).list.marks
    found = (rows.row_at(at).annotation for at in range(rows.rowCount()))
    return [one.anchor.quote if one.anchor else one.note for one in found]


def test_the_keyboard_goes_over_to_the_list_that_comes_and_back(listed) -> None:
    tree, panes = listed.panes.sidebar.tree, listed.panes
    panel(listed).list.setFocus()
    tree.select("all")
    listed.settle()
    assert panes.list.hasFocus()
    panes.search.focus_field()
    show(listed)
    assert panel(listed).field.hasFocus()
    panes.sidebar.tree.setFocus()
    tree.select("all")
    listed.settle()
    assert panes.sidebar.tree.hasFocus()


def test_the_sidebar_opens_the_list_in_place_of_the_articles(listed) -> None:
    assert panel(listed).isVisible()
    assert not listed.panes.list.isVisible()
    assert quotes(listed) == ["court", "A note on the whole article.", "People"]
    assert panel(listed).count_text == "3 highlights and notes"
    listed.panes.sidebar.tree.select("all")
    listed.settle()
    assert listed.panes.list.isVisible()
    assert not panel(listed).isVisible()
    assert listed.panes.other_list is None


def test_a_row_opens_its_article_at_the_passage(listed) -> None:
    list_, qtbot = panel(listed).list, listed.qtbot
    list_.step(1)
    listed.settle()
    assert listed.desk.reading.article.id == TWO
    assert listed.reader.jumps == [4]
    assert listed.reader.notes.active == [list_.marks.row_at(0).annotation.id]
    qtbot.keyClick(list_, Qt.Key.Key_Down)
    listed.settle()
    qtbot.keyClick(list_, Qt.Key.Key_Down)
    listed.settle()
    assert listed.desk.reading.article.id == ONE
    assert listed.reader.jumps == [4, 0]
    assert len(listed.reader.notes.active) == 3
    qtbot.keyClick(list_, Qt.Key.Key_Return)
    assert listed.reader.body.hasFocus()
    assert not list_.step(1)


def test_esc_in_the_empty_field_leads_back_to_the_list(listed) -> None:
    listed.take("search")
    assert panel(listed).field.hasFocus()
    listed.qtbot.keyClick(panel(listed).field, Qt.Key.Key_Escape)
    assert panel(listed).list.hasFocus()


def test_a_long_quote_with_pictures_in_it_ends_in_dots_that_are_seen(listed) -> None:
    delegate = panel(listed).list.itemDelegate()
    layout = delegate._layout("\U0001f600 word " * 60, QGuiApplication.font(), 300, 2)
    last = layout.lineAt(layout.lineCount() - 1)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert last.textStart() + last.textLength() == len(layout.text().encode("utf-16-le")) // 2


def test_the_list_is_narrowed_by_words_colours_and_kinds(listed) -> None:
    field, qtbot = panel(listed).field, listed.qtbot
    listed.take("search")
    assert field.hasFocus()
    qtbot.keyClicks(field, "time")
    settle(listed)
    assert quotes(listed) == ["People"]
    field.setText("nowhere")
    settle(listed)
    assert panel(listed).empty_text == "No results No highlight and no note here fits."
    panel(listed)._empty.findChild(QPushButton).click()
    settle(listed)
    assert len(quotes(listed)) == 3
    model = listed.desk.highlights.view_model
    model.toggle_colour(Colour.BLUE)
    model.toggle_kind(AnnotationKind.UNDERLINE)
    settle(listed)
    assert quotes(listed) == ["court"]
    chips = panel(listed).chips()
    assert [chip.text() for chip in chips] == ["Quote", "Underline"]
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
    settle(listed)
    assert [chip.text() for chip in panel(listed).chips()] == ["Underline"]
    model.toggle_noted()
    model.toggle_tag("protest")
    model.toggle_case("Harbour trial")
    assert len(panel(listed).chips()) == 4
    model.clear()
    settle(listed)
    assert panel(listed).chips() == []


def test_menus_offer_orders_and_filters(listed, theme) -> None:
    model = listed.desk.highlights.view_model
    orders = order_menu(model, panel(listed))
    orders.aboutToShow.emit()
    orders.actions()[1].trigger()
    assert model.query.order is MarkOrder.ARTICLE
    filters = filter_menu(theme, model, panel(listed))
    filters.aboutToShow.emit()
    words = [one.text() for one in filters.actions() if one.text()]
    assert words[:2] == ["To verify", "Background"]
    assert words[-3:] == ["With a note", "Tag", "Case"]
    filters.actions()[0].trigger()
    assert model.query.colours == (Colour.YELLOW,)
    tags = filters.findChildren(QMenu)[0]
    tags.actions()[0].trigger()
    assert [tag.path for tag in model.query.tags] == ["court/harbour"]


def test_several_are_chosen_copied_and_handed_out_with_their_articles(listed) -> None:
    list_ = panel(listed).list
    list_.step(1)
    list_.selectAll()
    listed.settle()
    assert panel(listed).count_text == "3 of 3 chosen"
    assert panel(listed).chosen_articles() == [TWO, ONE]
    assert listed.desk.editing.targets() == [TWO, ONE]
    listed.qtbot.keyClick(list_, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“court”\n— Verdict in the harbour trial, Harbour Post, ")
    assert copied.count("— ") == 3
    flag = QItemSelectionModel.SelectionFlag
    list_.selectionModel().select(list_.marks.index(0, 0), flag.Deselect | flag.Rows)
    assert panel(listed).chosen_articles() == [ONE]


def test_the_list_follows_changes_and_keeps_its_row(listed) -> None:
    list_ = panel(listed).list
    list_.step(1)
    listed.settle()
    annotation = list_.marks.row_at(0).annotation
    listed.desk.undo.do(lambda: listed.archive.remove_annotation(annotation.id))
    settle(listed)
    settle(listed)
    assert len(quotes(listed)) == 2
    assert list_.currentIndex().row() == 0
    listed.take("go.next")
    assert list_.currentIndex().row() == 1
    listed.take("go.previous")
    assert list_.currentIndex().row() == 0


def test_an_archive_without_any_says_how_to_make_one(window) -> None:
    for article in window.archive.articles.values():
        window.archive.articles[article.id] = replace(article, annotations=())
    show(window)
    assert panel(window).empty_text.startswith("No highlights or notes yet")


def test_rows_are_drawn_and_spoken_in_light_and_dark(listed) -> None:
    marks = panel(listed).list.marks
    row = marks.data(marks.index(2, 0), ROW_ROLE)
    assert spoken(row, marks.meanings).startswith(
        "Highlight, To verify, People, Check the time., Candles in"
    )
    assert marks.data(marks.index(2, 0), Qt.ItemDataRole.AccessibleTextRole) == spoken(
        row, marks.meanings
    )
    assert marks.data(marks.index(2, 0)) is None
    assert marks.row_at(99) is None
    assert marks.position(99) == -1
    listed.app.theme.set_look(Look.DARK)
    panel(listed).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not panel(listed).list.grab().isNull()
    long = replace(row, placed=False, annotation=replace(row.annotation, note="word " * 400))
    assert "word" in copied_text([long])


def test_an_area_says_its_page_where_others_have_their_quote(listed) -> None:
    rows = panel(listed).list.marks
    row = rows.row_at(2)
    area = replace(
        row.annotation,
        kind=AnnotationKind.AREA,
        anchor=None,
        region=Region(2, (Box(1, 2, 30, 40),)),
    )
    row = replace(row, annotation=area)
    assert spoken(row, rows.meanings).startswith("Area, To verify, p. 3, area, ")
    assert copied_text([row]).startswith("p. 3, area\n")
    rows._fetch = lambda numbers: dict.fromkeys(numbers, row)
    rows.show_numbers(rows.numbers)
    assert not panel(listed).list.grab().isNull()


def test_rows_that_cannot_be_read_are_told_and_not_raised(listed, qtbot) -> None:
    marks = panel(listed).list.marks
    problem = ArchiveProblem("Gone.", "Look.")

    def fail(_: object) -> None:
        raise problem

    marks._fetch = fail
    marks._pages.clear()
    with qtbot.waitSignal(marks.failed) as told:
        assert marks.row_at(0) is None
    assert told.args == [problem]


def test_what_is_chosen_is_counted() -> None:
    assert counted(1, 1) == "1 highlight or note"
    assert counted(1234, 3) == "3 of 1,234 chosen"


def test_words_keep_off_the_bar_of_their_colour_in_both_directions(listed) -> None:
    rows = panel(listed).list

    def gaps() -> tuple[bool, bool]:
        """Return whether all is blank between bar and words: left, and right."""
        picture = rows.viewport().grab().toImage()
        rect = rows.visualRect(rows.marks.index(1, 0)).adjusted(0, 13, 0, -13)
        back = picture.pixelColor(4, rect.top())

        def blank(columns: range) -> bool:
            ups = range(rect.top(), rect.bottom())
            return all(picture.pixelColor(x, y) == back for x in columns for y in ups)

        left, right = rect.left(), rect.right()
        return blank(range(left + 22, left + 29)), blank(range(right - 28, right - 21))

    assert gaps()[0]
    panel(listed).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert gaps()[1]
