"""A picture file in the reader: the box and the note are drawn on it as on any page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.blocks import build
from desktop_app.domain.pages import Box
from desktop_app.gui.exports.choice import original_words
from desktop_app.gui.reader.switch import PAGED
from desktop_app.gui.theme import PageLook
from desktop_app.importing.image_session import ImageSession
from tests.support.fake_pages import article
from tests.support.made_pictures import quarters, saved
from tests.support.paged import Shown, boxed

LEFT = Qt.MouseButton.LeftButton
AREA = AnnotationKind.AREA
UPPER_LEFT = boxed(0, Box(0, 0, 400, 300))


@pytest.fixture
def pictured(shown: Shown):
    """A reader that shows a picture of 800 by 600 pixels."""
    opened = []

    def show(*annotations):
        shown.source.file = ImageSession(saved(quarters(800, 600)))
        opened.append(shown.source.file)
        shown.reader.show_article(article(*annotations, text=build([]), mime="image/png"))
        shown.qtbot.waitUntil(lambda: shown.pane.open)
        shown.settle()
        return shown

    yield show
    for file in opened:
        file.close()


def test_a_box_on_a_picture_is_told_in_its_pixels(pictured) -> None:
    shown = pictured()
    wishes: list = []
    shown.reader.region_requested.connect(wishes.append)
    view = shown.view
    per_pixel = view.page_rect(0).width() / 800
    shown.place.area()
    corner = view.page_rect(0).topLeft()
    start, end = (corner + QPoint(round(x * per_pixel), round(y * per_pixel))
                  for x, y in ((100, 60), (300, 160)))  # fmt: skip
    shown.qtbot.mousePress(view.viewport(), LEFT, pos=start)
    shown.qtbot.mouseMove(view.viewport(), (start + end) / 2)
    shown.qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    region, kind, _, _ = wishes[0]
    assert (region.page, kind) == (0, AREA)
    assert list(region.boxes[0]) == pytest.approx([100, 60, 300, 160], abs=1 / per_pixel)


def test_a_box_is_drawn_by_keys_and_stands_where_it_was_drawn_when_the_picture_is_turned(
    pictured,
) -> None:
    shown = pictured(UPPER_LEFT)
    wishes: list = []
    shown.reader.region_requested.connect(wishes.append)
    view = shown.view
    placed = view.placed_box(UPPER_LEFT.region)
    sheet = view.page_rect(0).translated(-view.origin()[0], -view.origin()[1])
    assert [placed.x0, placed.y0] == pytest.approx([sheet.x(), sheet.y()], abs=1)
    assert placed.x1 == pytest.approx(sheet.x() + sheet.width() / 2, abs=1)
    shown.place.turn()
    shown.settle()
    turned = view.placed_box(UPPER_LEFT.region)
    sheet = view.page_rect(0).translated(-view.origin()[0], -view.origin()[1])
    assert turned.x1 == pytest.approx(sheet.x() + sheet.width(), abs=1)
    assert turned.y0 == pytest.approx(sheet.y(), abs=1)
    shown.place.turn()
    shown.place.turn()
    shown.place.turn()
    shown.settle()
    # The picture ends above the middle of the window; the box stands on it all the same.
    assert view.page_rect(0).bottom() < view.viewport().height()
    shown.place.area()
    shown.qtbot.keyClick(view, Qt.Key.Key_Return)
    box, per_pixel = wishes[0][0].boxes[0], view.page_rect(0).width() / 800
    assert box.middle == pytest.approx((400, 300), abs=2 / per_pixel)
    assert (box.y1 - box.y0) * per_pixel == pytest.approx(90, abs=2)


def test_a_picture_keeps_its_colours_in_a_dark_reader(pictured, monkeypatch) -> None:
    shown = pictured()
    monkeypatch.setattr("desktop_app.gui.pages.sheets.isinstance", lambda *_: True, raising=False)
    monkeypatch.setattr(shown.view.theme, "page", PageLook.DARK, raising=False)
    assert shown.view.dress().ground == ""
    image: QImage = shown.place.model.pictures.like(shown.view.drawing(0))
    corner = QColor(image.pixel(5, 5))
    assert corner.red() > 150 > 90 > corner.blue()


def test_nothing_is_said_of_words_that_a_picture_has_not(pictured) -> None:
    assert pictured().place.bar.hint.full_text == ""


def test_what_a_picture_is_exported_as_is_said() -> None:
    assert "image/png" in PAGED
    assert original_words(picture=True) != original_words()
