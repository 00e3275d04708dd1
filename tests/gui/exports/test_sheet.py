"""The sheet in which an export is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.errors import ExportFailed
from desktop_app.gui.exports.choice import CSV, END, HTML, MARKDOWN, ExportChoice
from desktop_app.gui.exports.chooser import Chooser
from desktop_app.gui.exports.preview import PreviewPane
from desktop_app.gui.exports.preview_model import PreviewViewModel, Shown
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.exports.view_model import Subject

ONE = Subject("“Candles”", (ArticleId(1),), "Candles")
ALL = Subject("4 articles in “All articles”", tuple(map(ArticleId, (2, 1, 3, 4))))


@pytest.fixture
def open_sheet(qtbot, theme, archive, jobs):
    opened = []

    def build(choice=None, size=(1200, 820), subjects=(ONE, ALL)) -> ExportSheet:
        host = QWidget()
        host.resize(*size)
        qtbot.addWidget(host)
        with qtbot.waitExposed(host):
            host.show()
        preview = PreviewViewModel(archive, jobs)
        sheet = ExportSheet(
            theme, choice or ExportChoice(), subjects, ["court", "court/judge"], MEANINGS, preview,
            host,
        )  # fmt: skip
        opened.append(preview)
        sheet.open()
        return sheet

    yield build
    for preview in opened:
        preview.finish()


def settled(qtbot, sheet, jobs) -> None:
    qtbot.waitUntil(lambda: not sheet._model.waiting and not jobs.busy)


def test_the_sheet_gives_what_was_chosen(qtbot, open_sheet) -> None:
    sheet = open_sheet()
    options = sheet.options
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(options.notes.button(END), left)
    for box in (options.anonymous, options.highlights, options.pages, options.cases):
        box.click()
    options.paper.button("Letter").click()
    options.sizes.button("13.0").click()
    options.margins.button("15.0").click()
    options.swatches[Colour.BLUE].click()
    options.tags.action("court").trigger()
    options.subjects.action("1").trigger()
    with qtbot.waitSignal(sheet.confirmed) as told:
        qtbot.mouseClick(sheet.confirm, left)
    choice, subject = told.args
    assert choice == ExportChoice(
        "pdf", END, anonymous=True, only_highlights=True, only_annotated_pages=True, cases=True,
        colours=(Colour.BLUE,), tag="court", page_size="Letter", font_size=13.0, margins_mm=15.0,
    )  # fmt: skip
    assert subject == ALL
    assert sheet.isHidden()


def test_only_what_the_format_has_is_shown(open_sheet) -> None:
    sheet = open_sheet(ExportChoice(MARKDOWN))
    options = sheet.options
    assert not options.notes.isVisible()
    assert not options.pages.isVisible()
    assert not sheet.print.isVisible()
    assert options.highlights.isVisible()
    options.formats.action(HTML).trigger()
    assert options.notes.isVisible()
    assert not options.paper.isVisible()
    options.formats.action(CSV).trigger()
    assert not options.highlights.isVisible()
    options.formats.action("pdf").trigger()
    assert options.paper.isVisible()
    assert sheet.print.isVisible()


def test_all_colours_are_the_same_as_none(open_sheet) -> None:
    options = open_sheet().options
    for swatch in options.swatches.values():
        swatch.click()
    assert options.choice.colours == ()
    assert options.colours_said.text() == "All"


def test_the_preview_follows_the_choice(qtbot, open_sheet, archive, jobs) -> None:
    sheet = open_sheet()
    settled(qtbot, sheet, jobs)
    assert sheet.pane.where.text() == "Page 1 of 3"
    assert sheet.said.text() == ""
    sheet.pane.on.click()
    settled(qtbot, sheet, jobs)
    assert sheet.pane.where.text() == "Page 2 of 3"
    sheet.options.subjects.action("1").trigger()
    settled(qtbot, sheet, jobs)
    assert [ids for ids, _ in archive.previewed] == [[1], [2]]
    assert sheet.said.text() == "The preview shows the first article."
    sheet.options.formats.action(MARKDOWN).trigger()
    settled(qtbot, sheet, jobs)
    assert sheet.pane.text.toPlainText() == "markdown of article 2"
    sheet.options.formats.action(HTML).trigger()
    settled(qtbot, sheet, jobs)
    assert "browser" in sheet.pane._words.text()
    archive.fail["preview_text"] = ExportFailed("It has no words.")
    sheet.options.formats.action(CSV).trigger()
    settled(qtbot, sheet, jobs)
    assert sheet.pane._words.text() == "It has no words."


def test_a_small_window_shows_the_preview_in_place_of_the_choices(
    qtbot, open_sheet, archive, jobs
) -> None:
    sheet = open_sheet(choice=ExportChoice(format=MARKDOWN), size=(800, 500))
    assert sheet.look.isVisible()
    qtbot.keyClick(sheet.look, Qt.Key.Key_Space)
    settled(qtbot, sheet, jobs)
    assert sheet.look.text() == "Options"
    assert sheet.pane.isVisible()
    assert sheet.pane.text.toPlainText()
    assert not sheet.options.isVisible()
    assert sheet.card.geometry().bottom() < 500
    assert sheet.confirm.mapTo(sheet, sheet.confirm.rect().bottomRight()).y() < 500
    qtbot.keyClick(sheet.look, Qt.Key.Key_Space)
    assert sheet.options.isVisible()
    assert not sheet.pane.isVisible()
    assert not open_sheet().look.isVisible()


def test_a_small_window_has_the_choices_first(qtbot, open_sheet, archive, jobs) -> None:
    sheet = open_sheet(size=(800, 500))
    assert not sheet.pane.isVisible()
    settled(qtbot, sheet, jobs)
    assert archive.previewed == []
    assert sheet.card.geometry().bottom() < 500
    assert sheet.confirm.mapTo(sheet, sheet.confirm.rect().bottomRight()).y() < 500
    area = sheet.options.parentWidget()
    assert (
        area.mapTo(sheet, area.rect().bottomLeft()).y()
        < sheet.confirm.mapTo(sheet, sheet.confirm.rect().topLeft()).y()
    )


def test_the_sheet_works_by_keyboard(qtbot, open_sheet) -> None:
    sheet = open_sheet(ExportChoice(anonymous=True))
    options = sheet.options
    assert options.subjects.hasFocus()
    for widget in sheet.card.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.text()
    options.anonymous.setFocus()
    qtbot.keyClick(options.anonymous, Qt.Key.Key_Space)
    assert not options.choice.anonymous
    with qtbot.waitSignal(sheet.confirmed) as told:
        qtbot.keyClick(options.anonymous, Qt.Key.Key_Return)
    assert told.args[0] == ExportChoice()


def test_printing_is_asked_for_with_the_same_choice(qtbot, open_sheet) -> None:
    sheet = open_sheet(ExportChoice(notes=END))
    with qtbot.waitSignal(sheet.printing) as told:
        sheet.print.click()
    assert told.args == [ExportChoice(notes=END), ONE]


def test_a_chooser_opens_with_the_down_arrow(qtbot, theme) -> None:
    chooser = Chooser(theme, "Format", {"a": "A & B", "b": "word " * 20})
    qtbot.addWidget(chooser)
    chooser.choose("b")
    assert chooser.text().endswith("…")
    assert chooser.toolTip()
    with qtbot.waitExposed(chooser):
        chooser.show()
    opened = []
    chooser.menu().aboutToShow.connect(lambda: opened.append(True))
    QTimer.singleShot(0, chooser.menu().close)
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert opened
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    with qtbot.waitSignal(chooser.changed) as told:
        chooser.action("a").trigger()
    assert told.args == ["a"]
    assert chooser.accessibleName() == "Format: A & B"
    chooser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not chooser.grab().isNull()


def test_what_is_not_seen_at_first_is_made_when_it_is_wanted(qtbot, theme) -> None:
    chooser, pane = Chooser(theme, "Tag", {"": "All", "court": "#court"}), PreviewPane(theme)
    for widget in (chooser, pane):
        qtbot.addWidget(widget)
    chooser.choose("court")
    assert chooser.menu().actions() == []
    chooser.menu().aboutToShow.emit()
    shown = {one.text(): one.isChecked() for one in chooser.menu().actions()}
    assert shown == {"All": False, "#court": True}
    chooser.choose("")
    chooser.menu().aboutToShow.emit()
    assert [one.isChecked() for one in chooser.menu().actions()] == [True, False]
    assert pane.findChildren(QPlainTextEdit) == []
    pane.show_page(Shown(text="a,b"), "")
    assert [one.toPlainText() for one in pane.findChildren(QPlainTextEdit)] == ["a,b"]


def test_the_choices_scroll_to_where_the_keyboard_is(qtbot, open_sheet) -> None:
    sheet = open_sheet(size=(800, 500))
    bar = sheet._area.verticalScrollBar()
    assert bar.maximum() > 0
    sheet.options.anonymous.setFocus()
    seen = sheet.options.anonymous.visibleRegion().boundingRect()
    assert seen.height() == sheet.options.anonymous.height()
    sheet.options.subjects.setFocus()
    assert bar.value() < bar.maximum()


def test_longer_words_get_the_room_that_they_need(qtbot, open_sheet) -> None:
    sheet = open_sheet()
    options = sheet.options
    assert options.notes.button(END).geometry().right() <= options.notes.width()
    assert sheet._area.horizontalScrollBar().maximum() == 0
