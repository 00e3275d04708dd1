"""Every text and sign must be told from what is behind it."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import Colour
from desktop_app.gui.tokens import DARK, LIGHT, SEPIA, Tokens, contrast

TEXT, SIGN = 4.5, 3.0
BACKGROUNDS = ("sidebar", "list", "reader", "raised", "selected", "hover")
EACH = pytest.mark.parametrize("tokens", [LIGHT, DARK, SEPIA], ids=lambda tokens: tokens.name)


@EACH
@pytest.mark.parametrize("name", ["text", "text2", "text3"])
def test_text_can_be_read_on_every_background(tokens: Tokens, name: str) -> None:
    for background in BACKGROUNDS:
        if name == "text3" and background == "selected":
            continue  # a selected row speaks in text2
        ratio = contrast(getattr(tokens, name), getattr(tokens, background))
        assert ratio >= TEXT, f"{name} on {background}: {ratio:.2f}"


@EACH
@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("on_accent", "accent"),
        ("on_selection", "selection"),
        ("on_mark", "mark"),
        ("danger", "reader"),
        ("danger", "raised"),
        ("danger", "list"),
        ("accent", "list"),
        ("accent", "raised"),
    ],
)
def test_words_in_colour_can_be_read(tokens: Tokens, words: str, behind: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, behind)) >= TEXT


@EACH
@pytest.mark.parametrize("colour", list(Colour))
def test_highlighted_words_can_be_read(tokens: Tokens, colour: Colour) -> None:
    assert contrast(tokens.text, tokens.fills[colour]) >= TEXT


@EACH
@pytest.mark.parametrize("colour", list(Colour))
def test_lines_and_dots_can_be_seen(tokens: Tokens, colour: Colour) -> None:
    for background in ("sidebar", "list", "reader", "raised"):
        ratio = contrast(tokens.inks[colour], getattr(tokens, background))
        assert ratio >= SIGN, f"{colour} on {background}: {ratio:.2f}"


@EACH
def test_fields_and_rings_can_be_seen(tokens: Tokens) -> None:
    for background in ("list", "reader"):  # around a field, and inside of every field and box
        assert contrast(tokens.field_border, getattr(tokens, background)) >= SIGN
    for background in BACKGROUNDS:
        assert contrast(tokens.accent, getattr(tokens, background)) >= SIGN


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
