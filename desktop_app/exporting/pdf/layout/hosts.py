"""Stretches of a paragraph that holds text from right to left: their fonts, and their ends."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.lines import Token


class Hosts:
    """Which font a stretch is written in, where a paragraph holds text from right to left."""

    def __init__(self, fonts: Fonts, text: str) -> None:
        self._fonts = fonts
        self._text = text
        self._known: dict[str, Face | None] = {}
        self._turned = False

    def of(self, part: str, level: int, role: str) -> Face | None:
        """Return the font for the next stretch: all that is no letter goes with the last letter."""
        kinds = {unicodedata.bidirectional(character) for character in part}
        if "L" in kinds:
            self._turned = False
        elif kinds & {"R", "AL"}:
            self._turned = True
        if not (level % 2 or self._turned) or "L" in kinds:
            return None
        if role not in self._known:
            self._known[role] = self._fonts.first(self._text, role)
        return self._known[role]


def reset_blanks(text: str, tokens: Sequence[Token], base: int) -> list[Token]:
    """Give the blanks at the end of a line the paragraph's direction (rule L1 of UAX #9)."""
    kept = len(tokens)
    while kept and not text[tokens[kept - 1].start : tokens[kept - 1].end].strip():
        kept -= 1
    return [*tokens[:kept], *(replace(token, level=base) for token in tokens[kept:])]
