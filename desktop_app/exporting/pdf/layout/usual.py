"""Where lines of usual texts may end, without asking Qt: loading it takes longer than an article.

Usual are words of letters and digits with the punctuation of prose, and blanks between them. For
these the Unicode Line Breaking Algorithm (UAX #14) comes down to a few places: after blanks, after
dashes, after a hyphen before a letter. A test compares it with Qt's.
"""

from __future__ import annotations

import re

_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0410-\u044f\u0401\u0451"
_INNER = rf"[{_LETTER}0-9\u00a0\u00b6\u00b7\u00d7\u2192\u25a0]"
"""Also a no-break blank, and signs that behave as letters."""

# A bracket after a closing quotation mark and a blank is held by it.
_OPENING = r"(?:[\u201c\u00ab]|(?<![\u201d\u00bb] )\()?"
_HYPHEN = rf"(?<=[{_LETTER}])-(?=[{_LETTER}])"
_SLASH = rf"(?<=[{_LETTER}])/(?=[{_LETTER}])"
_DASH = rf"(?<=[{_LETTER}0-9])(?:\u2013(?=[{_LETTER}])|\u2014(?=[{_LETTER}0-9]))"
_HELD = rf"(?<=[{_LETTER}0-9])[-\u2013](?=[0-9])"
_JOINT = rf"(?:['\u2019.,:]|{_HYPHEN}|{_SLASH}|{_DASH}|{_HELD})"
_CLOSING = r"[.,;:!?\u2026]?[)\u201d\u00bb]?[.,;:]?"
_WORD = rf"{_OPENING}{_INNER}++(?:{_JOINT}{_INNER}++)*+{_CLOSING}"
_ALONE = rf"(?<={_INNER} )(?:/|[\u2013\u2014])(?= {_INNER})"
_END = r"(?:[.,;:!?] *[ \n])?"
"""What a quote begins with that leaves out the sentence before it."""
_TEXT = re.compile(rf"{_END}{_WORD}(?: *[ \n](?:{_WORD}|{_ALONE}))*[ \n]?")
_PLACE = re.compile(rf" *\n| +(?![/\n])|{_HYPHEN}|{_SLASH}|{_DASH}")


def usual_opportunities(text: str) -> list[int] | None:
    """Return the offsets before which a line may break, the end included; None if unusual."""
    if _TEXT.fullmatch(text) is None:
        return None
    found = [place.end() for place in _PLACE.finditer(text)]
    if not found or found[-1] != len(text):
        found.append(len(text))
    return found
