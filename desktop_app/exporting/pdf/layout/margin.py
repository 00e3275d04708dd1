"""Beside the text: the number of each marked passage, and the notes that fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop_app.exporting.pdf.layout.lines import Line
from desktop_app.exporting.pdf.layout.page import (
    Box,
    Figure,
    LinkArea,
    MarkArea,
    Node,
    Page,
    Place,
)
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.theme import INKS, QUIET, Geometry, Theme
from desktop_app.exporting.sheet import Mark
from desktop_app.values import dataclass

_GAP = 8.0
"""Between two notes."""
_BAR = 1.6
_INSET = 7.0
"""From the bar to the words."""
_NUMBER_GAP = 5.0
"""From the text to the number beside it."""
_RAISED = 0.35
"""How far that number stands above the baseline, in its sizes."""


@dataclass(slots=True, eq=False)
class _Card:
    """A note on its way into the margin; ``wanted`` is where its top should be."""

    mark: Mark
    wanted: float
    whole: list[Line]
    short: list[Line]
    shortened: bool = False
    y: float = 0.0

    @property
    def lines(self) -> list[Line]:
        return self.short if self.shortened else self.whole

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines)


class Margin:
    """Sets numbers and notes beside the text of one article."""

    def __init__(self, root: Node, paragraphs: Paragraphs, styles: Theme, page: Geometry) -> None:
        self._root = root
        self._paragraphs = paragraphs
        self._styles = styles
        self._page = page
        self._signatures: dict[str, list[Line]] = {}
        self.links: list[LinkArea] = []

    def fill(
        self, pages: Sequence[Page], areas: Sequence[MarkArea], entries: Mapping[int, Place]
    ) -> None:
        """Add to ``pages`` what stands beside the marked passages.

        Args:
            pages: all pages so far.
            areas: the marks with their places.
            entries: where each mark, by its number, stands in the list at the end.
        """
        begins: dict[int, list[MarkArea]] = defaultdict(list)
        for area in areas:
            if area.pieces:
                begins[min(area.pieces)].append(area)
        for number, group in begins.items():
            self._numbers(number, pages[number], group, entries)
            if self._page.has_notes:
                self._cards(pages[number], number, group, entries)

    def _numbers(
        self, index: int, page: Page, group: list[MarkArea], entries: Mapping[int, Place]
    ) -> None:
        """Put the numbers of the passages that begin on a line beside it."""
        lines: dict[float, list[Mark]] = defaultdict(list)
        for area in group:
            lines[area.pieces[index][0].y].append(area.mark)
        style = self._styles.reference
        face = self._paragraphs.shaper.fonts.face(style.role)
        for y, marks in sorted(lines.items()):
            marks.sort(key=lambda mark: mark.number)
            text = _numbers_of([mark.number for mark in marks])
            x = self._page.right + _NUMBER_GAP
            raised = y - style.size * _RAISED
            page.under.append(Figure(x, raised, style.size, QUIET, face, text))
            width = self._paragraphs.width(text, style)
            first = marks[0]
            words = f"Passage {text}: go to the list of highlights and notes"
            self.links.append(
                LinkArea(
                    index,
                    (x - 2, y - style.size, x + width + 2, y + 3),
                    entries[first.number],
                    words,
                    self._root.child("Link", alt=words),
                )
            )

    def _cards(
        self, page: Page, index: int, group: list[MarkArea], entries: Mapping[int, Place]
    ) -> None:
        cards = [self._card(area, index) for area in group]
        cards.sort(key=lambda card: (card.wanted, card.mark.number))
        top, bottom = self._page.top - _INSET, self._page.bottom
        if _needed(cards) > bottom - top:  # few pages have so many that pointers are needed
            for card in cards:
                card.short = self._pointer(card.mark, entries) if card.mark.note else card.short
        for card in _settle(cards, top, bottom):
            colour = INKS[card.mark.colour]
            left = self._page.notes_left
            page.under.append(Box(left, card.y + 1.5, _BAR, card.height - 3, colour, _BAR / 2))
            node = self._root.child("Note")
            y = card.y
            for line in card.lines:
                page.notes.extend(line.runs(left + _INSET, y, node))
                y += line.height

    def _pointer(self, mark: Mark, entries: Mapping[int, Place]) -> list[Line]:
        """Return what stands in place of a note that does not fit."""
        words = f"{mark.number} → p. {entries[mark.number].page + 1}"
        width = self._page.notes_width - _INSET
        return self._paragraphs.lay(words, self._styles.card_head, width)

    def _card(self, area: MarkArea, index: int) -> _Card:
        mark, styles = area.mark, self._styles
        width = self._page.notes_width - _INSET
        head = self._paragraphs.lay(f"{mark.number}  {mark.meaning}", styles.card_head, width)
        whole = list(head)
        if mark.note:
            whole += self._paragraphs.lay(mark.note, styles.card, width)
        if mark.author:
            whole += self._signature(mark.author, width)
        line = area.pieces[index][0]
        return _Card(mark, line.y - head[0].baseline, whole, head)

    def _signature(self, author: str, width: float) -> list[Line]:
        """Return an author's name; most notes of an article are by the same one."""
        lines = self._signatures.get(author)
        if lines is None:
            lines = self._paragraphs.lay(author, self._styles.card_foot, width)
            self._signatures[author] = lines
        return lines


def _needed(cards: Sequence[_Card]) -> float:
    return sum(card.height + _GAP for card in cards) - _GAP


def _numbers_of(numbers: list[int]) -> str:
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}–{numbers[-1]}"
    return " ".join(map(str, numbers[:2])) + (" …" if len(numbers) > 2 else "")


def _settle(cards: list[_Card], top: float, bottom: float) -> list[_Card]:
    """Place cards as near as possible to where they belong, one below the other.

    The longest notes give way to a pointer to the list until all fit; what still does not fit is
    left out, for its number stands beside the line all the same.
    """
    room = bottom - top

    for card in sorted(cards, key=lambda card: (-card.height, card.mark.number)):
        if _needed(cards) <= room:
            break
        card.shortened = len(card.short) < len(card.whole)
    while cards and _needed(cards) > room:
        cards.pop()
    y = top
    for card in cards:
        card.y = max(card.wanted, y)
        y = card.y + card.height + _GAP
    limit = bottom
    for card in reversed(cards):
        card.y = min(card.y, limit - card.height)
        limit = card.y - _GAP
    return cards
