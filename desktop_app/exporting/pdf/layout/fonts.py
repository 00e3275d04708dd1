"""Which font draws which character."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.faces import Face, bundled

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.layout.system_fonts import SystemFonts

# The serif lacks some Greek and Cyrillic that the sans has, and the other way round.
_SECOND = {
    "text": "label",
    "text-italic": "label",
    "text-bold": "label-bold",
    "label": "text",
    "label-medium": "text",
    "label-bold": "text-bold",
}


class Fonts:
    """The fonts of one document, loaded as they are needed.

    ``missing`` gathers the characters that no font has.
    """

    def __init__(self, language: str = "") -> None:
        self.language = language
        self.missing: set[str] = set()
        self._bundled: dict[str, Face] = {}
        self._system: list[SystemFonts] = []
        self._found: dict[tuple[str, str, str], Face | None] = {}

    def speaking(self, language: str) -> Fonts:
        """Return the same fonts for a text in another language."""
        other = Fonts(language)
        other.missing, other._bundled = self.missing, self._bundled
        other._system, other._found = self._system, self._found
        return other

    @property
    def faces(self) -> list[Face]:
        """Every font in use, in the order of first use."""
        found = [face for face in self._found.values() if face is not None]
        return list(dict.fromkeys([*self._bundled.values(), *found]))

    def face(self, role: str) -> Face:
        """Return the bundled font for a role."""
        found = self._bundled.get(role)
        if found is None:
            found = self._bundled[role] = bundled(role)
        return found

    def runs(self, text: str, role: str, host: Face | None = None) -> list[tuple[int, int, Face]]:
        """Cut text where the font has to change: (start, end, font) in code points.

        A word stays in ``host`` or one of the bundled fonts if that is possible; marks and
        joiners stay with the letter before them.
        """
        for face in (host, self.face(role), self.face(_SECOND[role])):
            if face is None:
                continue
            if all(ord(character) in face.covered for character in text) or all(
                is_invisible(character) or face.covers(character) for character in text
            ):
                return [(0, len(text), face)]
        cuts: list[tuple[int, int, Face]] = []
        for index, character in enumerate(text):
            before = cuts[-1][2] if cuts else host
            face = self._choose(character, role, before)
            if face is before and cuts:
                cuts[-1] = (cuts[-1][0], index + 1, face)
            else:
                cuts.append((index, index + 1, face))
        return cuts

    def first(self, text: str, role: str) -> Face | None:
        """Return the font of the first letter that runs from right to left, if it can be host.

        Fonts with PostScript outlines cannot: their codes are glyphs.
        """
        for character in text:
            if unicodedata.bidirectional(character) in {"R", "AL"}:
                face = self._choose(character, role, None)
                return None if face.postscript or face is self.face(role) else face
        return None

    def _choose(self, character: str, role: str, before: Face | None) -> Face:
        main = self.face(role)
        if is_invisible(character):
            return before or main
        sticky = unicodedata.category(character)[0] in "MZP"
        if before is not None and sticky and before.covers(character):
            return before
        key = (character, role, self.language)
        if key not in self._found:
            self._found[key] = self._look_for(character, role)
        found = self._found[key]
        if found is None:
            self.missing.add(character)
            return main
        return found

    def _look_for(self, character: str, role: str) -> Face | None:
        for name in (role, _SECOND[role]):
            if self.face(name).covers(character):
                return self.face(name)
        if not self._system:
            from desktop_app.exporting.pdf.layout.system_fonts import SystemFonts

            self._system.append(SystemFonts())
        return self._system[0].find(
            character, self.language, serif=role.startswith("text"), bold="bold" in role
        )


# Format characters of Arabic and Syriac that are drawn around digits.
_DRAWN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")


def is_invisible(character: str) -> bool:
    """Whether a character is there for what it does, not to be seen (soft hyphen, joiners)."""
    if character.isascii():
        return False
    return (
        unicodedata.category(character) == "Cf" and character not in _DRAWN
    ) or "\ufe00" <= character <= "\ufe0f"
