"""Light, dark, or what the system says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QIcon, QImage, QPalette

from desktop_app.domain.annotations import Colour
from desktop_app.gui.stylesheet import stylesheet
from desktop_app.gui.theme import READING_FAMILY, UI_FAMILY, Look, Theme, load_fonts
from desktop_app.gui.tokens import DARK, LIGHT
from desktop_app.gui.widgets import ElidedLabel, label


def test_the_system_decides_until_the_user_does(qtbot, qapp) -> None:
    theme = Theme(Look.SYSTEM)
    hints = qapp.styleHints()
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    assert theme.tokens is DARK
    with qtbot.waitSignal(theme.changed):
        theme.set_look(Look.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        theme.set_look(Look.LIGHT)
    assert theme.tokens is LIGHT
    assert theme.look is Look.LIGHT


def test_the_size_of_the_text_stays_within_reason(qtbot, theme: Theme) -> None:
    theme.set_reading_size(99)
    assert theme.reading_size == 28
    theme.set_reading_size(3)
    assert theme.reading_size == 14
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_reading_size(14)
    assert theme.reading_font().pixelSize() == 14


def test_the_bundled_fonts_are_used(theme: Theme) -> None:
    load_fonts()
    assert QFontInfo(theme.ui_font(13)).family() == UI_FAMILY
    assert QFontInfo(theme.reading_font(18)).family() == READING_FAMILY
    assert theme.reading_font(18, italic=True).italic()


def test_weights_of_the_variable_font_look_different(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetricsF

    widths = [
        QFontMetricsF(theme.ui_font(40, weight)).horizontalAdvance("Guardbook archive")
        for weight in (400, 550, 700)
    ]
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


def test_icons_are_drawn_once_and_in_their_colour(theme: Theme) -> None:
    first = theme.pixmap("star", "accent", 18)
    assert theme.pixmap("star", "accent", 18).cacheKey() == first.cacheKey()
    image = theme.pixmap("star-fill", theme.ink(Colour.YELLOW), 16).toImage()
    assert image.pixelColor(8, 9).name() == LIGHT.inks[Colour.YELLOW].lower()
    assert theme.icons.has("star-fill")
    assert not theme.icons.has("no-such-icon")
    icon = theme.icon("tag")
    normal = icon.pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage()
    assert icon.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage() != normal


def test_the_programs_own_picture_keeps_its_colours(theme: Theme) -> None:
    image = theme.icons.plain("guardbook", 64).pixmap(64, 64).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 64, 4) for y in range(0, 64, 4)}
    assert len(colours) > 5


@pytest.mark.parametrize(("look", "tokens"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK)])
def test_palette_and_sheet_are_made_of_the_tokens(qapp, look: Look, tokens) -> None:
    palette = Theme(look).palette()
    assert palette.color(QPalette.ColorRole.Highlight).name() == tokens.selection.lower()
    assert palette.color(QPalette.ColorRole.Text).name() == tokens.text.lower()
    sheet = stylesheet(tokens, DARK)
    assert "$" not in sheet
    assert tokens.field_border in sheet
    assert Theme(look).shadow().alpha() == tokens.shadow
    assert Theme(look).fill(Colour.PINK).name() == tokens.fills[Colour.PINK].lower()


@pytest.mark.parametrize(("kept", "shown"), [(-5, 14), (0, 14), (20, 20), (999_999, 28)])
def test_a_size_that_no_window_chose_is_made_to_fit(qapp, kept: int, shown: int) -> None:
    assert Theme(Look.LIGHT, kept).reading_size == shown


def test_icons_with_a_side_are_mirrored_where_lines_run_from_right_to_left(theme: Theme) -> None:
    def drawn(name: str) -> QImage:
        return theme.pixmap(name, "text2", 18).toImage()

    def ink(image: QImage, columns: range) -> int:
        return sum(image.pixelColor(x, y).alpha() for x in columns for y in range(18))

    left, right = range(9), range(9, 18)

    names = ("panel-left", "undo-2", "tag")
    before = [drawn(name) for name in names]
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = [drawn(name) for name in names]
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for was, now in zip(before[:2], after[:2], strict=True):
        assert was != now
        assert (ink(was, left) > ink(was, right)) == (ink(now, left) < ink(now, right))
    assert after[2] == before[2]


def test_latin_words_and_lines_begin_where_the_language_of_the_window_does(
    qtbot, theme: Theme
) -> None:
    def ink() -> tuple[bool, bool]:
        """Return for two kinds of labels whether their words are on the right."""
        labels = [label(theme, "court.txt"), ElidedLabel(theme, 13, 450, "text")]
        labels[1].set_text("court.txt")
        sides: list[bool] = []
        for one in labels:
            qtbot.addWidget(one)
            one.resize(300, 20)
            picture = one.grab().toImage()
            back = picture.pixel(150, 0)
            drawn = {x // 150 for x in range(300) for y in range(20) if picture.pixel(x, y) != back}
            sides.append(drawn == {1})
            assert len(drawn) == 1
        return sides[0], sides[1]

    assert ink() == (False, False)
    assert "border-left: 3px" in stylesheet(LIGHT, DARK)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert ink() == (True, True)
        assert "border-right: 3px" in stylesheet(LIGHT, DARK)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
