"""Days and ranges of days, as people write them."""

from __future__ import annotations

import datetime as dt
import re

from desktop_app.values import dataclass

_PARTIAL = r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?"
_LAST = r"(\d{1,5})\s*([dwmy])"
_DAY = len("2021-02-14")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from ``first`` to ``last``, both included; None means open."""

    first: dt.date | None = None
    last: dt.date | None = None


def parse_day(text: str) -> dt.date | None:
    """Return the day that an ISO text (``2021-02-14``, also with a time) names, or None."""
    # Lists read hundreds of these before the window is first painted: no regular expression.
    text = text.strip()
    year, month, day = text[:4], text[5:7], text[8:_DAY]
    whole = len(text) >= _DAY and text[4] == text[7] == "-" and text[_DAY : _DAY + 1] in "T "
    if not (whole and year.isdecimal() and month.isdecimal() and day.isdecimal()):
        return None
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def parse_range(text: str) -> DateRange | None:
    """Return the range that ``2021``, ``2021-02`` or ``2021-02-14`` names, or None."""
    match = re.fullmatch(_PARTIAL, text.strip())
    if match is None:
        return None
    try:
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        if day:
            return DateRange(dt.date(year, month, day), dt.date(year, month, day))
        if month:
            from calendar import monthrange

            last = monthrange(year, month)[1]
            return DateRange(dt.date(year, month, 1), dt.date(year, month, last))
        return DateRange(dt.date(year, 1, 1), dt.date(year, 12, 31))
    except ValueError:  # month 13, year 0 (IllegalMonthError is a ValueError)
        return None


def last_days(text: str, today: dt.date) -> DateRange | None:
    """Return the range that ``30d``, ``2w``, ``6m`` or ``1y`` up to ``today`` names, or None."""
    match = re.fullmatch(_LAST, text.strip().lower())
    if match is None:
        return None
    days = int(match[1]) * _DAYS[match[2]]
    try:
        return DateRange(today - dt.timedelta(days=days), today)
    except OverflowError:
        return DateRange(dt.date.min, today)


def utc_now() -> dt.datetime:
    """Return the present moment in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def to_iso(moment: dt.datetime) -> str:
    """Return a moment as ``2026-11-23T08:00:00+00:00``, always in UTC."""
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds")


def from_iso(text: str) -> dt.datetime:
    """Return the moment of a text that ``to_iso`` made; one without a zone is in UTC."""
    moment = dt.datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
