"""What an export can be asked for, and what is remembered of it."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.exporting.exporter import Exporters
from desktop_app.exporting.packages import PACKAGES
from desktop_app.gui.exports.choice import (
    CSV,
    DOSSIER,
    END,
    PDF,
    SUFFIXES,
    ExportChoice,
    format_names,
    format_words,
    from_json,
    to_json,
)

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def test_every_exporter_can_be_chosen() -> None:
    installed = {exporter.name: exporter.suffix for exporter in Exporters.installed()}
    assert {**installed, DOSSIER: ".pdf", **dict.fromkeys(PACKAGES, "")} == SUFFIXES
    assert format_names().keys() == format_words().keys() == SUFFIXES.keys()


def test_a_choice_becomes_the_options_of_the_exporters() -> None:
    choice = ExportChoice(
        PDF, END, anonymous=True, only_highlights=True, only_annotated_pages=True, cases=True,
        colours=(Colour.BLUE,), tag="a/b", page_size="Letter", font_size=13.0, margins_mm=15.0,
    )  # fmt: skip
    options = choice.options(NOW, MEANINGS)
    assert (options.anonymous, options.only_highlights, options.cases) == (True, True, True)
    assert (options.notes, options.page_size, options.font_size) == ("end", "Letter", 13.0)
    assert (options.colours, options.tags, options.margins_mm) == ((Colour.BLUE,), ("a/b",), 15.0)
    assert options.only_annotated_pages
    assert ExportChoice(CSV, only_annotated_pages=True).options(NOW, MEANINGS).tags == ()


def test_what_was_chosen_is_remembered_but_for_the_filters() -> None:
    choice = ExportChoice(CSV, END, anonymous=True, font_size=13.0, tag="x", colours=(Colour.PINK,))
    kept = from_json(to_json(choice))
    assert kept == ExportChoice(CSV, END, anonymous=True, font_size=13.0)


@pytest.mark.parametrize(
    "value",
    [
        None,
        7,
        "pdf",
        [],
        {"format": "gopher", "notes": 1, "anonymous": 1, "font_size": True, "margins_mm": "22"},
        {"page_size": ["A4"], "font_size": 11, "cases": None, "colours": ["blue"], "tag": "x"},
    ],
)
def test_what_cannot_be_is_as_at_the_beginning(value) -> None:
    assert from_json(value) == ExportChoice()
