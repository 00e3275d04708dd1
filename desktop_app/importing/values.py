"""Dates, addresses, languages and names, as files write them, in the one form that is kept."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.text import one_line, visible_bidi

MAX_LENGTH = 400
MAX_ADDRESS = 2000

Detect: TypeAlias = Callable[[str, str], str]
"""Names the language of a text, given the one that its file states, by ISO 639-1 codes; "" if
unsure."""

_MONTHS = (
    "january jan januar januari janvier enero ene janeiro gennaio gen января январь stycznia ocak",
    "february feb februar februari février febrero fevereiro febbraio февраля февраль lutego şubat",
    "march mar märz maerz mrz mars marzo março marco maart marts марта март marca mart",
    "april apr avril avr abril aprile апреля апрель kwietnia nisan",
    "may mai mayo maio maggio mei maj мая май maja mayıs",
    "june jun juni juin junio junho giugno июня июнь czerwca haziran",
    "july jul juli juillet julio julho luglio июля июль lipca temmuz",
    "august aug août aout agosto augusti augustus августа август sierpnia ağustos",
    "september sept sep septembre septiembre setembro settembre сентября сентябрь września eylül",
    "october oct oktober okt octobre octubre outubro ottobre октября октябрь października ekim",
    "november nov novembre noviembre novembro ноября ноябрь listopada kasım",
    "december dec dezember dez décembre decembre diciembre dezembro dicembre desember декабря "
    "декабрь grudnia aralık",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_ISO = re.compile(r"(?P<y>\d{4})([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:T?\d{2,6}Z?)?$")
_DAY_FIRST = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?"
    r"(?P<m>[^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(?P<y>\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(
    r"(?P<m>[^\W\d_]{3,12})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?!\d)"
)
_EAST = re.compile(r"(?P<y>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일]")
_DOTTED = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_-]|$)")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.I)
_THREE = {"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru"}
# "Von Anna Beck" is by Anna Beck, "Von Miller" and "Di Stefano" are names.
_BY = re.compile(
    r"(?:(?:written|reporting|story|words|text|posted) )?by[:\s]+|(?:author|auteur|autore?|автор)"
    r":?\s+|(?:von|par|por|di|door|av|af|przez)\s+(?=\S+\s+\S)", re.I
)  # fmt: skip
_NO_NAME = re.compile(
    r"https?://|www\.|\S@\S|^@|^(?:admin|administrator|editor|webmaster|null)$", re.I
)


def iso_day(text: str) -> str:
    """Return the day that a text names, as ``2021-02-14``; "" if none, or if it is not certain.

    A time after it is left out without moving to another time zone: the day of a publication is
    the one that it printed.
    """
    text = one_line(text[:200])
    for pattern in (_ISO, _EAST):
        if match := pattern.search(text):
            return _day(match["y"], match["m"], match["d"])
    if match := _COMPACT.match(text):
        return _day(match["y"], match["m"], match["d"])
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(text):
            if month := _MONTH.get(match["m"].casefold()):
                return _day(match["y"], month, match["d"])
    return _numbers(text)


def _numbers(text: str) -> str:
    """Return the day in ``14.2.2021`` or ``2/14/2021``; which is the month must be certain."""
    match = _DOTTED.search(text)
    if match is None:
        return ""
    first, second = int(match[1]), int(match[2])
    if "." in match[0] or first > 12:
        return _day(match[3], second, first)
    return _day(match[3], first, second) if second > 12 else ""


def day_in_address(url: str) -> str:
    """Return the day in an address such as ``…/2021/02/14/…``, "" if there is none."""
    match = _IN_ADDRESS.search(url)
    return _day(*match.groups()) if match else ""


def _day(year: str | int, month: str | int, day: str | int) -> str:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return ""
    # Programs write these for "no date".
    if not 1500 <= found.year <= 2100 or found == dt.date(1970, 1, 1):
        return ""
    return found.isoformat()


def address(text: str, base: str = "") -> str:
    """Return a whole http or https address without blanks, "" if the text is none.

    Args:
        text: an address, perhaps relative.
        base: the address of the page that names it.
    """
    text = "".join(text[: MAX_ADDRESS * 2].split())
    try:
        whole = urljoin(base, text) if base else text
        parts = urlsplit(whole)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname or len(whole) > MAX_ADDRESS:
        return ""
    return one_line(whole)


def host(url: str) -> str:
    """Return the host of an address without "www.", "" if there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def language(text: str) -> str:
    """Return the ISO 639-1 code in ``en-GB``, ``en_US`` or ``eng``; "" if there is none."""
    text = text.strip()[:40]
    if text.lower() in _THREE:
        return _THREE[text.lower()]
    match = _LANGUAGE.fullmatch(text)
    return match[1].lower() if match else ""


def guessed_language(text: str, stated: FieldValue | None, detect: Detect) -> FieldValue | None:
    """Return the language of a text, None if the one stated holds or nothing is known of it."""
    named = stated.value if stated is not None else ""
    code = detect(text, named)
    if code == named:
        return None
    return FieldValue(code, Provenance(How.GUESSED, "language detector 1"))


def byline(names: Iterable[str]) -> str:
    """Return names of authors as one line, each once, without "By" and without addresses."""
    found: list[str] = []
    for name in names:
        whole = line(name)
        match = _BY.match(whole)
        clean = (whole[match.end() :] if match else whole).strip(" ,;|·-–—")
        if clean and len(clean) <= 200 and not _NO_NAME.search(clean):
            found.append(clean)
    unique = list(dict.fromkeys(found))
    return ", ".join(unique)[:MAX_LENGTH]


def line(text: str) -> str:
    """Return text for a field: one line, no disguise, at most 400 characters."""
    return visible_bidi(one_line(text[: MAX_LENGTH * 8]))[:MAX_LENGTH].strip()


class Fields:
    """The fields of a draft, put together; the first value that is given for a field stays."""

    def __init__(self, by: str) -> None:
        self._by = by
        self._values: dict[Field, FieldValue] = {}

    def parsed(self, field: Field, value: str) -> None:
        """Set a field that the file states."""
        self._set(field, value, How.PARSED)

    def guessed(self, field: Field, value: str) -> None:
        """Set a field that was concluded from something else."""
        self._set(field, value, How.GUESSED)

    def _set(self, field: Field, value: str, how: How) -> None:
        if value and field not in self._values:
            self._values[field] = FieldValue(value, Provenance(how, self._by))

    def get(self, field: Field) -> str:
        """Return a field's text, "" if it has none yet."""
        found = self._values.get(field)
        return found.value if found else ""

    def done(self) -> dict[Field, FieldValue]:
        """Return the fields that have a value."""
        return dict(self._values)
