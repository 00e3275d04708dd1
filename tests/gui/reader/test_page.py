"""The page: columns, marks near the view, scrolling, and what is painted around letters."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.page import OVERLAP, Top
from desktop_app.gui.reader.view import ReaderPane


def picture(pane: ReaderPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def colours(image: QImage, left: int, top: int, right: int, bottom: int) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(max(0, left), min(right, image.width()))
        for y in range(max(0, top), min(bottom, image.height()))
    }


def test_a_page_without_an_article_is_empty(pane: ReaderPane) -> None:
    pane.show_article(None)
    assert pane.view.article is None
    assert pane.view.line_at(3) is None
    assert pane.view.rooms(0, 1) is None
    assert pane.view.top() == Top()
    assert pane.view.offset_at(QPoint(50, 50)) is None
    assert pane.view.selection() is None
    assert pane.selection() is None
    pane.scroll_to(10)
    assert colours(picture(pane), 0, 0, 500, 300) == {"#ffffff"}


def test_the_text_has_the_width_of_the_picture(shown: ReaderPane) -> None:
    view = shown.view
    assert view.columns.beside
    assert view.columns.left + view.columns.text_x == 32
    assert 470 <= view.columns.text <= 490
    assert view.document().size().width() <= view.columns.page


def test_a_wide_page_centres_the_text(shown: ReaderPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.view.laid_out):
        shown.resize(1600, 700)
    columns = shown.view.columns
    assert columns.text == 620
    assert shown.view.viewport().x() == columns.left


def test_a_highlight_is_seen_in_its_colour(shown: ReaderPane, make) -> None:
    room = shown.view.rooms(*make.place("people stood outside"))
    assert room is not None
    box = room[0]
    found = colours(picture(shown), box.x, box.y + 2, box.x + box.width, box.bottom - 2)
    assert "#d3e6fb" in found


def test_an_underline_is_drawn_in_its_ink(shown: ReaderPane, make) -> None:
    box = shown.view.rooms(*make.place("Nobody had asked"))[0]
    found = colours(picture(shown), box.x, box.bottom - 4, box.x + box.width, box.bottom + 1)
    assert "#d0457f" in found


def test_a_strike_is_drawn_through_the_words(pane: ReaderPane, make) -> None:
    struck = make.note("The court said", kind=AnnotationKind.STRIKEOUT, colour=Colour.GREEN)
    under = make.note("The court", kind=AnnotationKind.UNDERLINE, colour=Colour.BLUE)
    pane.show_article(make.article(struck, under), Matches())
    box = pane.view.rooms(*make.place("The court"))[0]
    middle = box.y + box.height * 6 // 10
    assert "#2e9e4f" in colours(picture(pane), box.x, middle - 2, box.x + 60, middle + 3)
    assert "#2f7bd0" in colours(picture(pane), box.x, box.bottom - 4, box.x + 60, box.bottom + 1)


def test_marks_far_from_the_view_cost_nothing(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    starts = range(0, len(long_text.text) - 20, 200)
    pane.show_article(make.article(), Matches(text=tuple((at, at + 5) for at in starts)))
    pane.view.article.finish()
    near = len(pane.view.extraSelections())
    assert 0 < near < len(starts) / 5
    bar = pane.view.verticalScrollBar()
    pane.view.settle()
    bar.setValue(bar.maximum() // 2)
    middle = {one.cursor.position() for one in pane.view.extraSelections()}
    top = pane.view.cursorForPosition(QPoint(40, 5)).position()
    assert min(middle) < top < max(middle)


def test_scrolling_by_pages_keeps_some_lines_and_ends(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    assert not pane.scroll_page(-1)
    assert pane.scroll_page(1)
    assert pane.view.scroll_value() == pane.view.viewport().height() - OVERLAP
    assert pane.scroll_page(-1)
    pane.view.article.finish()
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not pane.scroll_page(1)


def test_a_passage_far_down_is_filled_in_and_shown(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    target = long_text.blocks[800].start
    assert pane.view.line_at(target) is None
    pane.scroll_to(target)
    line = pane.view.line_at(target)
    assert line is not None
    away = line[0] - pane.view.scroll_value()
    assert 0 < away < pane.view.viewport().height() // 2
    before = pane.view.scroll_value()
    pane.scroll_to(target)
    assert pane.view.scroll_value() == before


def test_the_place_in_the_text_survives_another_width(
    pane: ReaderPane, make, long_text, qtbot: QtBot
) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    pane.scroll_to(long_text.blocks[400].start)
    top = pane.view.top()
    assert top.offset is not None
    with qtbot.waitSignal(pane.view.laid_out):
        pane.resize(560, 700)
    qtbot.waitUntil(lambda: pane.view.columns.text < 500)  # a bar that scrolls may be wide
    line = pane.view.line_at(top.offset)
    assert line is not None
    assert abs(line[0] - pane.view.scroll_value() - top.away) < 60


def test_a_long_text_waits_until_the_size_rests(
    pane: ReaderPane, make, long_text, qtbot: QtBot
) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    before = pane.view.columns
    pane.resize(500, 700)
    assert pane.view.columns == before
    qtbot.waitUntil(lambda: pane.view.columns != before)


def test_a_place_in_the_head_is_kept(pane: ReaderPane, make, long_text) -> None:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    pane.view.verticalScrollBar().setValue(7)
    top = pane.view.top()
    assert top == Top(None, 7)
    pane.view.verticalScrollBar().setValue(500)
    pane.view.restore(top)
    assert pane.view.scroll_value() == 7


EVERYTHING = [
    Part("One paragraph."),
    Part("A quote\nof two lines", BlockKind.QUOTE, 2),
    Part("code = 1\n\tmore", BlockKind.CODE),
    Part("a\tb\nc\td", BlockKind.TABLE),
    Part("", BlockKind.IMAGE),
    Part("A courtyard", BlockKind.IMAGE),
    Part("", BlockKind.RULE),
    Part("* * *", BlockKind.RULE),
    Part("item", BlockKind.LIST_ITEM, 1, (("marker", "12."),)),
    Part("قال المتحدث", BlockKind.LIST_ITEM, 1),
    Part("اقتباس", BlockKind.QUOTE, 1),
]


def test_what_stands_around_letters_is_painted_and_is_no_text(pane: ReaderPane, make) -> None:
    make.text = build(EVERYTHING)
    pane.resize(820, 1100)
    pane.show_article(make.article(), Matches())
    image = picture(pane)

    def row(words: str) -> set[str]:
        line = pane.view.line_at(make.text.text.index(words))
        return colours(image, 32, line[0], 32 + pane.view.columns.text, line[1])

    assert "#d3d0c9" in row("A quote")
    assert "#d3d0c9" in row("اقتباس")
    assert "#faf9f7" in row("code = 1")
    left = pane.view.line_at(make.text.text.index("item"))
    assert len(colours(image, 32, left[0], 32 + 24, left[1])) > 3
    pane.view.select_all()
    assert pane.view.selected_text().endswith(make.text.text)
    assert "12." not in pane.view.selected_text()


def test_panels_have_no_gaps_between_their_lines(pane: ReaderPane, make) -> None:
    make.text = build([Part("a = 1\nb = 2\nc = 3", BlockKind.CODE)])
    pane.show_article(make.article(), Matches())
    image = picture(pane)
    first, last = pane.view.line_at(0), pane.view.line_at(12)
    x = pane.view.columns.text_x + pane.view.columns.text - 4
    assert colours(image, x, first[0], x + 1, last[1]) == {"#faf9f7"}


def test_ctrl_and_wheel_change_the_size_of_the_letters(shown: ReaderPane, theme) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    def wheel(delta: int, held: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(shown.view.viewport(), event)

    wheel(120, Qt.KeyboardModifier.ControlModifier)
    assert theme.reading_size == 19
    wheel(-120, Qt.KeyboardModifier.ControlModifier)
    assert theme.reading_size == 18
    wheel(-120, Qt.KeyboardModifier.NoModifier)
    assert theme.reading_size == 18
