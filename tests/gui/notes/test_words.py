"""What notes say about themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box, Region
from desktop_app.gui.formats import clock
from desktop_app.gui.notes.view_model import Group, entries
from desktop_app.gui.notes.words import (
    colour_words,
    facts,
    group_name,
    letter,
    spoken,
    usual_meanings,
    when,
)

SHA = "a" * 64
NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
MEANINGS = usual_meanings()


def test_every_colour_has_a_letter_of_its_own() -> None:
    assert sorted(letter(MEANINGS[colour]) for colour in Colour) == ["B", "C", "F", "Q", "T"]
    assert letter("“quoted”") == "Q"
    assert letter("…") == "·"
    assert colour_words(Colour.BLUE, "Quote") == "Blue: Quote (Q)"


def test_today_is_a_time_and_any_other_day_a_date() -> None:
    assert when(NOW, NOW) == clock(NOW)
    assert when(dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC), NOW) == "1 Nov 2026"


def test_the_facts_name_meaning_time_and_author(note) -> None:
    assert facts(note(3), MEANINGS, NOW) == f"To verify  ·  {clock(NOW)}"
    named = note(3, author="A\u202eB", colour=Colour.PINK)
    assert facts(named, MEANINGS, NOW) == f"Follow up  ·  {clock(NOW)}  ·  A⟦RLO⟧B"
    assert facts(note(None), MEANINGS, NOW) == f"Note  ·  {clock(NOW)}"


def test_a_screen_reader_hears_everything_a_card_shows(note) -> None:
    one = note(3, "Ask again.", colour=Colour.GREEN, kind=AnnotationKind.UNDERLINE, author="Desk")
    (entry,) = entries([one], SHA)
    assert spoken(entry, MEANINGS, NOW) == (
        f"Underline. “quote”. Ask again. Green: Background (B). {clock(NOW)}. Desk"
    )
    (lost,) = entries([note(3, "", sha="another")], SHA)
    assert spoken(lost, MEANINGS, NOW).startswith("Not found in this text. “quote”. Yellow")
    (whole,) = entries([note(None, "All of it")], SHA)
    assert spoken(whole, MEANINGS, NOW) == f"Note. All of it. {clock(NOW)}"


def test_groups_have_headings() -> None:
    assert [group_name(group) for group in Group] == [
        "On the article",
        "On the pages",
        "In the text",
        "Not found in this text",
    ]


def test_what_stands_on_a_page_says_on_which(note) -> None:
    here = Region(2, (Box(1, 2, 30, 40),))
    area = replace(note(None, "", colour=Colour.BLUE), kind=AnnotationKind.AREA, region=here)
    point = replace(note(None, "Who?"), region=here)
    assert facts(area, MEANINGS, NOW) == f"Quote  ·  p. 3, area  ·  {clock(NOW)}"
    assert facts(point, MEANINGS, NOW) == f"Note  ·  p. 3  ·  {clock(NOW)}"
    entry = next(one for one in entries([point, area], SHA) if one.annotation is area)
    assert spoken(entry, MEANINGS, NOW).startswith("Area. p. 3, area. Blue: Quote (Q)")
