"""Texts laid out once: how they are cut, and where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout

from desktop_app.gui.articles.typesetting import _LINES_KEPT, Lines, Typesetter
from desktop_app.gui.theme import Theme

ARABIC = "اجتمعت اللجنة المكلفة بمراجعة عقود الميناء خلف أبواب مغلقة للمرة التاسعة "


@pytest.fixture
def setter(theme: Theme) -> Typesetter:
    return Typesetter(theme.ui_font(12, 400))


def ink(lines: Lines, top: int = 0, bottom: int = 60) -> tuple[int, int]:
    """Return the first and the last column in which something is drawn; 100 is the left edge."""
    image = QImage(700, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    lines.draw(painter, QPointF(100, 0))
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 200 for y in range(top, bottom))
    ]
    return inked[0] - 100, inked[-1] - 100


def test_a_text_that_fits_is_whole_and_a_longer_one_is_cut(setter: Typesetter) -> None:
    short = setter.lines("short", 300, 2, pitch=17)
    assert short.whole
    assert short.count == 1
    assert short.wide == pytest.approx(setter.metrics.horizontalAdvance("short"), abs=1)
    once = setter.lines("many words " * 20, 300, 1, pitch=17)
    twice = setter.lines("many words " * 20, 300, 2, pitch=17)
    assert (once.whole, once.count) == (False, 1)
    assert (twice.whole, twice.count) == (False, 2)
    assert setter.lines("two lines are enough here", 100, 4, pitch=17).whole


def test_no_line_goes_beyond_its_width(setter: Typesetter) -> None:
    for text in ("many words " * 20, "x" * 400, "🙂" * 200, ARABIC * 3):
        rtl = text.startswith(ARABIC)
        lines = setter.lines(text, 300, 2, rtl=rtl, pitch=17)
        first, last = ink(lines)
        assert not lines.whole
        assert first >= -1
        assert last <= 300


def test_a_text_that_just_fits_needs_no_ellipsis(setter: Typesetter) -> None:
    text = "as wide as its line"
    room = setter.metrics.horizontalAdvance(text) + 1
    assert setter.lines(text, room, 1, pitch=17).whole
    cut = setter.lines(text, room - 3, 1, pitch=17)
    assert not cut.whole
    assert cut.wide <= room - 3


def test_an_ellipsis_follows_what_is_left_of_a_line(setter: Typesetter) -> None:
    cut = setter.lines("x" * 400, 300, 1, pitch=17)
    assert ink(cut)[1] > 290
    assert cut.wide <= 300


def test_letters_that_are_narrow_fill_their_line_too(setter: Typesetter) -> None:
    narrow = setter.lines("i" * 400, 300, 1, pitch=17)
    assert not narrow.whole
    assert ink(narrow)[1] > 290
    fits = setter.lines("i" * 80, 300, 1, pitch=17)
    assert fits.whole
    assert fits.wide == pytest.approx(setter.metrics.horizontalAdvance("i" * 80), abs=1)


def test_a_text_from_right_to_left_stands_on_the_right(setter: Typesetter) -> None:
    first, last = ink(setter.lines(ARABIC[:12], 300, 1, rtl=True, pitch=17))
    assert first > 200
    assert 290 < last <= 300
    cut = setter.lines(ARABIC * 2, 300, 1, rtl=True, pitch=17)
    assert not cut.whole
    assert ink(cut)[0] < 20


def test_a_label_is_as_wide_as_its_text_in_either_direction(setter: Typesetter) -> None:
    for rtl in (False, True):
        label = setter.label("Harbour Post", 300, rtl=rtl)
        assert label.whole
        assert ink(label)[0] < 5
        assert ink(label)[1] == pytest.approx(label.wide, abs=3)
        assert setter.label("Harbour Post", 300, rtl=rtl) is label
        cut = setter.label("Harbour Post", 40, rtl=rtl)
        assert not cut.whole
        assert ink(cut)[1] <= 40
        assert ink(cut)[0] >= 0


def test_labels_that_were_laid_out_long_ago_are_let_go(setter: Typesetter) -> None:
    first = setter.label("0", 300)
    for number in range(1, 600):
        setter.label(str(number), 300)
    assert setter.label("0", 300) is not first
    assert setter.label("599", 300) is setter.label("599", 300)


def test_a_text_without_marks_is_laid_out_once_for_each_place(
    setter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []
    lay = setter._laid
    monkeypatch.setattr(setter, "_laid", lambda text, shape: laid.append(text) or lay(text, shape))
    title = "The harbour trial"
    assert setter.lines(title, 300, pitch=18) is setter.lines(title, 300, pitch=18)
    assert laid == [title]  # a fragment that takes the place of the beginning leaves it as it is
    setter.lines(title, 200, pitch=18)
    setter.lines(title, 300, pitch=18, rtl=True)
    assert len(laid) == 3
    mark = QTextLayout.FormatRange()
    for _ in range(2):
        setter.lines(title, 300, pitch=18, marks=[mark])
    assert len(laid) == 5
    for number in range(_LINES_KEPT):
        setter.lines(str(number), 300)
    del laid[:]
    setter.lines(title, 300, pitch=18)
    assert laid == [title]
