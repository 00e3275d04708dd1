"""A card's words: how high they are, where they end, what is drawn."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.annotations import Colour
from desktop_app.gui.notes.face import Face, break_lines, paint_frame
from desktop_app.gui.notes.view_model import Entry, entries
from desktop_app.gui.notes.words import usual_meanings
from desktop_app.gui.theme import Theme

SHA = "a" * 64
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def face(theme: Theme, annotation, width: int = 236) -> Face:
    (entry,) = entries([annotation], SHA)
    return Face(theme, entry, usual_meanings(), NOW, width)


def test_more_words_make_a_higher_card(theme: Theme, note) -> None:
    short, long = face(theme, note(3, "Short.")), face(theme, note(3, "Some words. " * 20))
    assert short.height < long.height
    assert face(theme, note(3, "Some words. " * 20), 420).height < long.height
    assert face(theme, note(3, "Short.", tags=("a", "b"))).height > short.height
    assert face(theme, note(3, "Short.", sha="another")).height > short.height


def test_a_very_long_note_ends_in_dots(theme: Theme, note) -> None:
    font = theme.ui_font(12)
    text = "word " * 400
    layout, height = break_lines(text, font, 200, 12, 16)
    assert layout.lineCount() == 12
    assert height == 12 * 16
    assert layout.text().endswith(" …")
    last = layout.text().removesuffix(" …")
    assert text[: len(last) + 1].endswith(" ")  # no half of a word
    whole, _ = break_lines("two\nlines", font, 200, 12, 16)
    assert whole.lineCount() == 2
    assert not whole.text().endswith("…")
    assert face(theme, note(3, text)).height == face(theme, note(3, text * 5)).height


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_bar_stands_at_the_edge_where_reading_begins(
    theme: Theme, note, mirrored: bool
) -> None:
    annotation = note(3, "Short.", colour=Colour.PINK)
    (entry,) = entries([annotation], SHA)
    image = drawn(theme, entry, mirrored)
    left, right = image.pixelColor(2, 30), image.pixelColor(233, 30)
    ink, plain = theme.ink(Colour.PINK), theme.color("raised")
    assert (left, right) == ((plain, ink) if mirrored else (ink, plain))
    badge = image.pixelColor(236 - 14 - 7 if mirrored else 14 + 3, image.height() - 10 - 11)
    assert badge != plain


def test_a_note_on_the_article_has_no_letter(theme: Theme, note) -> None:
    assert face(theme, note(None)).letter == ""
    assert face(theme, note(3)).letter == "T"
    (entry,) = entries([note(None)], SHA)
    assert drawn(theme, entry, False).pixelColor(2, 30) == theme.color("text3")


def drawn(theme: Theme, entry: Entry, mirrored: bool) -> QImage:
    made = Face(theme, entry, usual_meanings(), NOW, 236)
    image = QImage(236, made.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_frame(painter, theme, entry, QRectF(image.rect()), hovered=True, mirrored=mirrored)
    made.paint(painter, mirrored=mirrored)
    painter.end()
    return image
