"""What may stand in the fields of an article, and how it is written there."""

from __future__ import annotations

from desktop_app.domain.dates import parse_day
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import one_line
from desktop_app.errors import BadValue

MAX_FIELD = 2_000
"""Code points of a field."""


def field_text(field: Field, value: str) -> str:
    """Return what a field holds after this was typed.

    Raises:
        BadValue: it is too long, or no day, or no code of a language.
    """
    text = one_line(value)
    if len(text) > MAX_FIELD:
        raise BadValue(
            f"The {field.value} has at most {MAX_FIELD:,} characters.", "Choose a shorter one."
        )
    if field is Field.PUBLISHED and text:
        day = parse_day(text)
        if day is None:
            raise BadValue(
                f"“{text}” is not a day.", "Write it as year-month-day, such as 2021-02-14."
            )
        return day.isoformat()
    if field is Field.LANGUAGE and text:
        code = text.lower()
        if not (2 <= len(code) <= 3 and code.isascii() and code.isalpha()):
            raise BadValue(
                f"“{text}” is not a language code.", "Use two letters, such as en or ru."
            )
        return code
    return text
