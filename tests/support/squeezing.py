"""Texts as they are compared, whoever read them out of a file."""

from __future__ import annotations

import re
import unicodedata

_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def squeezed(text: str) -> str:
    """Return text without blanks and controls of direction, in one normal form."""
    return unicodedata.normalize("NFC", _CONTROLS.sub("", re.sub(r"\s+", "", text)))
