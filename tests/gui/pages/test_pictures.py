"""Drawn pages: kept within bounds, turned, and in other colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.domain.pages import PagePicture
from desktop_app.gui.pages.pictures import LARGEST, Drawing, Dress, Pictures, bounded, dressed
from desktop_app.gui.tokens import DARK, SEPIA

PLAIN = Dress()


def drawing(page: int, scale: float = 1.0, dress: Dress = PLAIN) -> Drawing:
    return Drawing(page, scale, dress)


def image(side: int = 10) -> QImage:
    return QImage(side, side, QImage.Format.Format_RGB32)


def picture(last: int = 255) -> PagePicture:
    """Return two pixels beside each other, a white and a black one."""
    return PagePicture(2, 1, 8, bytes((255, 255, 255, last, 0, 0, 0, last)))


def test_what_was_looked_at_longest_ago_goes_first() -> None:
    kept = Pictures(2 * 400)
    kept.put(drawing(0), image())
    kept.put(drawing(1), image())
    assert kept.get(drawing(0)) is not None
    kept.put(drawing(2), image())
    assert kept.size == 800
    assert kept.get(drawing(1)) is None
    assert kept.get(drawing(0)) is not None


def test_one_picture_is_kept_however_large() -> None:
    kept = Pictures(10)
    kept.put(drawing(0), image(50))
    assert kept.get(drawing(0)) is not None


def test_a_page_of_another_size_stands_in_and_one_of_other_colours_does_not() -> None:
    kept = Pictures(10_000)
    kept.put(drawing(0, 1.0), image())
    assert kept.get(drawing(0, 2.0)) is None
    assert kept.like(drawing(0, 2.0)) is not None
    assert kept.like(drawing(0, 1.0, Dress(0, "#000000", "#ffffff"))) is None
    kept.put(drawing(0, 2.0), image(20))
    assert kept.size == 1600
    kept.clear()
    assert kept.like(drawing(0)) is None
    assert kept.size == 0


def test_a_page_has_no_more_pixels_than_can_be_kept() -> None:
    assert bounded(2.0, 100, 100) == 2.0
    scale = bounded(100.0, 600, 800)
    assert 600 * 800 * scale**2 == pytest.approx(LARGEST)


@pytest.mark.parametrize("last", [0, 255])
def test_a_picture_is_as_it_was_drawn(last: int) -> None:
    made = dressed(picture(last), PLAIN)
    assert [made.pixelColor(x, 0).name() for x in (0, 1)] == ["#ffffff", "#000000"]
    assert made.pixelColor(0, 0).alpha() == 255


def test_a_turned_picture_is_as_high_as_it_was_wide() -> None:
    made = dressed(picture(), Dress(90))
    assert (made.width(), made.height()) == (1, 2)


@pytest.mark.parametrize("tokens", [SEPIA, DARK])
def test_paper_and_letters_take_the_colours_of_the_page(tokens) -> None:
    made = dressed(picture(), Dress(0, tokens.reader, tokens.text))
    assert made.pixelColor(0, 0) == QColor(tokens.reader)
    assert made.pixelColor(1, 0) == QColor(tokens.text)
