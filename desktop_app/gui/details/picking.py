"""Which note without a place goes on the selected words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.annotations import Annotation, AnnotationId
from desktop_app.domain.text import fold, one_line, visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.tags.view_model import MOST, Option

translate = formats.translate

_LONGEST = 60
_DETAIL = 18


class LostPicker:
    """Lists the notes without a place for the popup that also picks tags and cases.

    Args:
        lost: those of the open article.
        attach: puts one on the selected words.
    """

    closes = True

    def __init__(self, lost: Sequence[Annotation], attach: Callable[[AnnotationId], None]) -> None:
        self._attach = attach
        self._lost: dict[str, Annotation] = {}
        for one in lost:
            words = _words(one)
            name, number = words, 2
            while name in self._lost:
                name, number = f"{words} ({formats.number(number)})", number + 1
            self._lost[name] = one

    @property
    def title(self) -> str:
        """See ``Picker``."""
        return translate("details", "Notes without a place")

    @property
    def placeholder(self) -> str:
        """See ``Picker``."""
        return translate("details", "Reattach which note?")

    def chosen(self) -> list[Option]:
        """Return nothing: no note has been picked yet."""
        return []

    def options(self, typed: str) -> list[Option]:
        """Return the notes whose quote or words contain what was typed."""
        wanted = fold(typed.strip())
        return [
            Option(name, _short(one.note, _DETAIL), one.colour)
            for name, one in self._lost.items()
            if wanted in fold(f"{name} {one.note}")
        ][:MOST]

    def pick(self, value: str) -> None:
        """Put a note on the selected words."""
        self._attach(self._lost[value].id)

    def drop(self, value: str) -> None:
        """Do nothing: there is nothing to take off."""


def _words(one: Annotation) -> str:
    quote = one.anchor.quote if one.anchor is not None else ""
    return f"“{_short(quote)}”"


def _short(text: str, most: int = _LONGEST) -> str:
    line = visible_bidi(one_line(text))
    return line if len(line) <= most else f"{line[:most].rstrip()}…"
