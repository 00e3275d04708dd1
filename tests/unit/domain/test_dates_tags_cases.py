import datetime as dt
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.cases import case_name, new_case_id
from desktop_app.domain.dates import (
    DateRange,
    from_iso,
    last_days,
    parse_day,
    parse_range,
    to_iso,
    utc_now,
)
from desktop_app.domain.tags import default_colour, tag_key, tag_path
from desktop_app.errors import BadValue

D = dt.date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-02-14", D(2021, 2, 14)),
        (" 2021-02-14T10:00:00+01:00 ", D(2021, 2, 14)),
        ("2021-02-30", None),
        ("14.02.2021", None),
        ("0000-01-01", None),
        ("2021-02-14x", None),
    ],
)
def test_days_are_iso(text, day):
    assert parse_day(text) == day


@given(
    st.from_regex(r"\s*\d{4}-\d{2}-\d{2}([T \t].{0,3})?\s*", fullmatch=True)
    | st.text("0123456789- T\n\u0663x", max_size=14)
)
@example("2021-02-14\n")
@example("2021-02-14T\n")
@example("\u0662\u0660\u0662\u0661-02-14")
@example("2021-02-\u00b2\u00b2")
def test_a_day_is_four_two_and_two_digits_with_or_without_a_time(text):
    match = re.match(r"\s*(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?\s*$", text, re.DOTALL)
    try:
        wanted = match and D(*map(int, match.groups()))
    except ValueError:
        wanted = None
    assert parse_day(text) == wanted


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2021", DateRange(D(2021, 1, 1), D(2021, 12, 31))),
        ("2024-2", DateRange(D(2024, 2, 1), D(2024, 2, 29))),
        ("2021-02-14", DateRange(D(2021, 2, 14), D(2021, 2, 14))),
        ("2021-13", None),
        ("2021-02-31", None),
        ("0000", None),
        ("soon", None),
    ],
)
def test_parts_of_dates_are_ranges(text, days):
    assert parse_range(text) == days


def test_last_days_count_back():
    today = D(2026, 11, 23)
    assert last_days("30d", today) == DateRange(D(2026, 10, 24), today)
    assert last_days("2W", today) == DateRange(D(2026, 11, 9), today)
    assert last_days("99999y", today) == DateRange(D.min, today)
    assert last_days("soon", today) is None


def test_moments_are_kept_in_utc():
    moment = dt.datetime(2021, 2, 14, 12, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    assert to_iso(moment) == "2021-02-14T09:00:00+00:00"
    assert from_iso(to_iso(moment)) == moment
    assert utc_now().tzinfo is dt.UTC


def test_tags_are_kept_in_one_form():
    assert tag_path(" # Russia / #protest ") == "Russia/protest"
    assert tag_key("RUSSIA") == tag_key("russia")


@pytest.mark.parametrize("name", ["", " / # ", "x" * 101])
def test_a_tag_needs_letters_but_not_too_many(name):
    with pytest.raises(BadValue):
        tag_path(name)


def test_a_child_has_its_root_s_colour():
    assert default_colour("Russia/protest") == default_colour("russia")
    assert len({default_colour(f"tag{n}") for n in range(40)}) == 5


def test_a_case_keeps_its_slashes():
    assert case_name("  File 3-5/2021 ") == "File 3-5/2021"
    assert new_case_id() != new_case_id()


@pytest.mark.parametrize("name", [" ", "x" * 201])
def test_a_case_needs_a_name_but_not_too_long(name):
    with pytest.raises(BadValue):
        case_name(name)
