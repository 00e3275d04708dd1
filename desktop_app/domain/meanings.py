"""What the colours of highlights mean: to everybody at first, then as the user names them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.text import one_line
from desktop_app.errors import BadValue

CHOICE = "meanings"
"""Under which name the archive keeps them."""

MAX_MEANING = 40
"""Code points of a meaning: it has to fit beside a dot."""


def chosen_meanings(choice: object) -> dict[Colour, str]:
    """Return every colour's meaning from what ``meanings_choice`` made; anything else is none."""
    named = choice if isinstance(choice, Mapping) else {}
    found = {}
    for colour, first in MEANINGS.items():
        given = named.get(colour.value)
        found[colour] = (one_line(given) if isinstance(given, str) else "") or first
    return found


def meanings_choice(meanings: Mapping[Colour, str]) -> dict[str, str] | None:
    """Return what is to be remembered: the meanings that are not the first ones.

    Raises:
        BadValue: a meaning is too long.
    """
    kept = {}
    for colour, given in meanings.items():
        words = one_line(given)
        if len(words) > MAX_MEANING:
            raise BadValue(
                f"The meaning of a colour has at most {MAX_MEANING} characters.",
                "Choose one or two words.",
            )
        if words and words != MEANINGS[colour]:
            kept[colour.value] = words
    return kept or None
