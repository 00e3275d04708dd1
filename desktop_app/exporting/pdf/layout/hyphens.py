"""Where words may be divided, by the patterns of their language (Pyphen, used under MPL 1.1)."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{6,}")
_FEWEST_BEFORE, _FEWEST_AFTER = 2, 3


class Hyphens:
    """Divides words of one language; none where there are no patterns for it."""

    def __init__(self, language: str) -> None:
        import pyphen

        known = pyphen.language_fallback(language.replace("-", "_")) if language else None
        self._patterns = (
            pyphen.Pyphen(lang=known, left=_FEWEST_BEFORE, right=_FEWEST_AFTER) if known else None
        )
        self._known: dict[str, list[int]] = {}

    def places(self, part: str) -> list[int]:
        """Return the offsets at which what stands between two blanks may be divided."""
        if self._patterns is None:
            return []
        found = self._known.get(part)
        if found is None:
            found = [
                word.start() + int(place)
                for word in _WORD.finditer(part)
                for place in self._patterns.positions(word.group())
            ]
            self._known[part] = found
        return found
