"""Days and numbers as the user's country writes them."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.annotations import Colour
from desktop_app.gui import formats, utf16

DAY = dt.date(2021, 2, 14)


def test_days_are_written_in_words() -> None:
    assert formats.long_date(DAY) == "14 February 2021"
    assert formats.short_date(DAY) == "14 Feb 2021"
    assert formats.long_date(None) == formats.short_date(None) == ""


@pytest.mark.parametrize(
    ("language", "country", "words"),
    [
        (QLocale.Language.German, QLocale.Country.Germany, "14. Februar 2021"),
        (QLocale.Language.English, QLocale.Country.UnitedStates, "February 14, 2021"),
        (QLocale.Language.French, QLocale.Country.France, "14 février 2021"),
    ],
)
def test_other_countries_write_their_own_way(
    language: QLocale.Language, country: QLocale.Country, words: str
) -> None:
    QLocale.setDefault(QLocale(language, country))
    assert formats.long_date(DAY) == words


def test_numbers_have_groups_and_phrases_their_number() -> None:
    assert formats.number(49_930) == "49,930"
    assert formats.articles(1) == "1 article"
    assert formats.articles(0) == "0 articles"
    assert formats.articles(100_000) == "100,000 articles"
    assert formats.results(1, "court") == "1 result for “court”"
    assert formats.results(49_930, "court") == "49,930 results for “court”"
    assert formats.results(0, "court") == "No results for “court”"


def test_moments_are_those_of_the_users_place(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = dt.datetime(2026, 11, 23, 23, 30, tzinfo=dt.UTC).astimezone(
        dt.timezone(dt.timedelta(hours=3))
    )
    local = moment.astimezone()
    assert formats.clock(moment) == f"{local:%H:%M}"
    assert formats.local_day(moment) == local.date()


def test_keys_are_written_for_badges() -> None:
    assert formats.shortcut("Ctrl+Shift+E") == "Ctrl Shift E"
    assert formats.shortcut("+") == "+"


def test_every_colour_has_a_word_and_a_meaning() -> None:
    assert {formats.colour_name(one) for one in Colour} == {one.value for one in Colour}
    assert len({formats.colour_meaning(one)[0] for one in Colour}) == len(Colour)


@pytest.mark.parametrize("text", ["plain", "naïve Москва", "a🙂b👩‍👦c", "🙂🙂"])
def test_positions_go_to_qt_and_back(text: str) -> None:
    for offset in range(len(text) + 1):
        at = utf16.units(text, offset)
        assert at == len(text[:offset].encode("utf-16-le")) // 2
        assert utf16.points(text, at) == offset
    assert utf16.points(text, 10_000) == (10_000 if max(text) <= "\uffff" else len(text))


def test_a_date_begins_with_no_comma_in_arabic() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    assert formats.long_date(DAY).startswith("١٤ فبراير")


def test_a_year_has_the_digits_of_the_language_and_nothing_between_them() -> None:
    assert (formats.year(2021), formats.month(2021, 2)) == ("2021", "February 2021")
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    assert formats.year(2021) == "٢٠٢١"
    assert "٢٠٢١" in formats.month(2021, 2)
