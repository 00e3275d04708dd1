"""What stands above the text, and pages with little on them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.results import Matches
from desktop_app.gui.reader import geometry
from desktop_app.gui.reader.document import LONGEST_TITLE, head_of
from desktop_app.gui.reader.view import ReaderPane

LONG = "The ministry said that nothing was announced and " * 22


def headline(pane: ReaderPane) -> str:
    return pane.view.article.head.title


def middle(pane: ReaderPane) -> QPoint:
    box = geometry.block_rect(pane.view.article.firstBlock())
    return QPoint(pane.view.columns.text_x + 40, round(box.top()) + 12)


def test_a_long_headline_is_cut_after_a_word_and_shown_in_full_by_a_click(pane, make) -> None:
    pane.show_article(make.article(title=LONG), Matches())
    assert len(headline(pane)) <= LONGEST_TITLE + 2
    assert headline(pane).endswith(" …")
    assert pane.view.accessibleDescription() == LONG.strip()
    assert pane.view.long_title_at(middle(pane)) == LONG.strip()
    before = pane.view.text_bottom()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane))
    assert headline(pane) == LONG.strip()
    assert pane.view.text_bottom() > before
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane))
    assert headline(pane).endswith(" …")


def test_another_article_does_not_inherit_a_headline_in_full(pane, make) -> None:
    pane.show_article(make.article(title=LONG), Matches())
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane))
    pane.show_article(make.article(title=LONG, number=2), Matches())
    assert headline(pane).endswith(" …")


def test_a_long_headline_is_shown_in_full_by_a_key_too(pane, make, caught) -> None:
    entered = caught(pane.view.entered)
    pane.show_article(make.article(title=LONG), Matches())
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert headline(pane) == LONG.strip()
    pane.view.select(3, 3)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert entered == [3]


def test_a_usual_headline_is_no_button(shown: ReaderPane) -> None:
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown))
    assert shown.view.long_title_at(middle(shown)) == ""
    assert headline(shown) == "Candles in the courtyards"


def test_a_headline_of_one_word_is_cut_anywhere(make) -> None:
    head = head_of(make.article(title="x" * 1000))
    assert head.title == "x" * LONGEST_TITLE + " …"
    assert not head_of(make.article(title="  ")).named


def test_a_match_beyond_what_is_shown_of_a_headline_does_no_harm(pane, make) -> None:
    at = LONG.rindex("announced")
    pane.show_article(make.article(title=LONG), Matches(title=((at, at + 9),)))
    assert pane.next_match()
    assert pane.view.scroll_value() == 0


def test_long_headlines_are_smaller(pane, make) -> None:
    sizes = []
    for title in ("Short", "Word " * 16, LONG):
        pane.show_article(make.article(title=title, number=len(sizes) + 2), Matches())
        sizes.append(pane.view.article.firstBlock().charFormat().font().pixelSize())
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_an_article_without_text_says_so(pane, make) -> None:
    def ink() -> int:
        picture = pane.view.viewport().grab().toImage()
        ground = picture.pixel(2, 2)
        below = range(pane.view.text_bottom(), picture.height())
        return sum(picture.pixel(x, y) != ground for y in below for x in range(0, 400, 2))

    make.text = paragraphs("")
    pane.show_article(make.article(title=""), Matches())
    assert pane.view.article.bare
    assert ink()
    make.text = paragraphs("A word.")
    pane.show_article(make.article(title="", number=2), Matches())
    assert not pane.view.article.bare
    assert not ink()


def test_the_text_stands_at_one_place_with_notes_and_without(pane, make) -> None:
    pane.resize(1100, 700)
    pane.show_article(make.article(), Matches())
    bare = pane.view.columns
    pane.show_article(make.article(make.note(None, "On the whole."), number=2), Matches())
    assert (pane.view.columns.left, pane.view.columns.text) == (bare.left, bare.text)
    pane.set_notes_visible(False)
    assert pane.view.columns.left > bare.left
