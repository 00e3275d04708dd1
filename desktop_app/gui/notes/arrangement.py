"""Where everything stands beside or below the text: rectangles only, without a window.

Heights count from the top of the page, in pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.notes.view_model import Entry, Group, stack
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.pages import Region

WIDTH = 236
POPOVER = 280
BELOW = 420
"""Greatest width of cards below the text."""
MARKER = 20
HEADING = 24
TOP = 34
"""Where the first note on the article stands."""
GAP = 10
_AWAY = 32


class Mode(StrEnum):
    """How notes are shown: in a column of their own, as numbers in the margin, or not at all."""

    BESIDE = "beside"
    MARKERS = "markers"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Space:
    """The room for notes: ``x`` of their column; the text's left edge and width.

    ``mirrored`` for a window that reads from right to left.
    """

    mode: Mode
    x: int
    text_x: int
    text: int
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """Something with a place. ``kind`` is "card", "marker" or "heading".

    ``name`` is the annotation's id, or the group of a heading.
    """

    kind: str
    name: str
    entry: Entry | None
    x: int
    y: int
    width: int
    height: int

    @property
    def key(self) -> tuple[str, str]:
        """What its widget is found by."""
        return self.kind, self.name


class Lines(Protocol):
    """The text that the notes belong to."""

    def line_at(self, offset: int) -> tuple[int, int] | None:
        """Return top and bottom of the line at an offset; None while it is not filled in."""
        ...

    def region_at(self, region: Region) -> tuple[int, int] | None:
        """Return top and bottom of a region; None where pages are not shown."""
        ...

    def text_bottom(self) -> int:
        """Return where the text ends."""
        ...


class Host(Lines, Protocol):
    """The page beside which the notes stand; heights count from its top, in pixels."""

    def viewport(self) -> QWidget:
        """Return the widget that scrolls."""
        ...

    def scroll_value(self) -> int:
        """Return how far the page is scrolled."""
        ...

    def show_height(self, top: int, bottom: int) -> None:
        """Scroll so that a range of heights can be seen."""
        ...


Height = Callable[[Entry, int], int]
"""Returns how high the card of a note is at a width."""


def arrange(
    entries: Sequence[Entry],
    lines: Lines,
    height: Height,
    space: Space,
    opened: Collection[AnnotationId],
) -> list[Item]:
    """Return a place for everything that is to be seen.

    Args:
        entries: the notes, in order; those whose line is not filled in yet are left out.
        lines: of the text.
        height: of a card.
        space: the room there is.
        opened: the notes that are looked at or edited.
    """
    if space.mode is Mode.BESIDE:
        return _beside(entries, lines, height, space, opened)
    return [
        *_markers(entries, lines, space),
        *_below(entries, lines, height, space, opened),
        *_popovers(entries, lines, height, space, opened),
    ]


def _beside(
    entries: Sequence[Entry],
    lines: Lines,
    height: Height,
    space: Space,
    opened: Collection[AnnotationId],
) -> list[Item]:
    rows: list[tuple[Entry | None, int, int]] = []
    active: int | None = None
    last, orphans = TOP, False
    for entry, line in _in_order(entries, lines):
        if entry.group is Group.ORPHAN and not orphans:
            orphans = True
            rows.append((None, last, HEADING))
        placed = line is not None
        line = line or (last, last)
        if entry.id in opened and placed:
            active = len(rows)
        last = max(last, line[0])
        rows.append((entry, line[0], height(entry, WIDTH)))
    heights = [high for _, _, high in rows]
    tops = stack([want for _, want, _ in rows], heights, gap=GAP, top=TOP, active=active)
    return [
        _heading(Group.ORPHAN, space.x, top, WIDTH)
        if entry is None
        else Item("card", entry.id, entry, space.x, top, WIDTH, high)
        for (entry, _, high), top in zip(rows, tops, strict=True)
    ]


def _in_order(entries: Sequence[Entry], lines: Lines) -> list[tuple[Entry, tuple[int, int] | None]]:
    """Return the notes with their places: those without one, from top to bottom, the orphans.

    What has a place that is not known yet is left out.
    """
    free: list[tuple[Entry, tuple[int, int] | None]] = []
    placed: list[tuple[Entry, tuple[int, int]]] = []
    orphans: list[tuple[Entry, tuple[int, int] | None]] = []
    for entry in entries:
        line = _region_line(entry, lines)
        if entry.group is Group.PLACED:
            line = lines.line_at(entry.start)
        if line is not None:
            placed.append((entry, line))
        elif entry.group is Group.ORPHAN:
            orphans.append((entry, None))
        elif entry.group is not Group.PLACED:
            free.append((entry, None))
    placed.sort(key=lambda one: one[1][0])
    return [*free, *placed, *orphans]


def _region_line(entry: Entry, lines: Lines) -> tuple[int, int] | None:
    region = entry.annotation.region
    return lines.region_at(region) if region is not None else None


def _heading(group: Group, x: int, y: int, width: int) -> Item:
    return Item("heading", group.value, None, x, y, width, HEADING)


def _markers(entries: Sequence[Entry], lines: Lines, space: Space) -> list[Item]:
    """Return the numbers of placed notes, in the margin beside their lines."""
    if space.mode is Mode.HIDDEN:
        return []
    marked = [
        (entry, line)
        for entry in entries
        if entry.number and (line := lines.line_at(entry.start)) is not None
    ]
    tops = stack([line[0] + 2 for _, line in marked], [MARKER] * len(marked), gap=2)
    x = space.text_x - MARKER - 6 if space.mirrored else space.text_x + space.text + 6
    return [
        Item("marker", entry.id, entry, x, top, MARKER, MARKER)
        for (entry, _), top in zip(marked, tops, strict=True)
    ]


def _below(
    entries: Sequence[Entry],
    lines: Lines,
    height: Height,
    space: Space,
    opened: Collection[AnnotationId],
) -> list[Item]:
    """Return the notes without a passage, below the text under their headings."""
    found = [
        one
        for one in entries
        if one.group is not Group.PLACED
        and _region_line(one, lines) is None
        and (space.mode is Mode.MARKERS or one.id in opened)
    ]
    if not found:
        return []
    items: list[Item] = []
    y, group, width = lines.text_bottom() + _AWAY, None, min(space.text, BELOW)
    x = space.text_x + space.text - width if space.mirrored else space.text_x
    for entry in found:
        if entry.group is not group:
            group = entry.group
            items.append(_heading(group, x, y, width))
            y += HEADING + 4
        high = height(entry, width)
        items.append(Item("card", entry.id, entry, x, y, width, high))
        y += high + GAP
    return items


def _popovers(
    entries: Sequence[Entry],
    lines: Lines,
    height: Height,
    space: Space,
    opened: Collection[AnnotationId],
) -> list[Item]:
    """Return the cards of opened notes, below the last line of their passage or their region."""
    width = min(POPOVER, space.text)
    x = space.text_x if space.mirrored else space.text_x + space.text - width
    items = []
    for entry in entries:
        anchor, line = entry.annotation.anchor, _region_line(entry, lines)
        if entry.group is Group.PLACED and anchor is not None:
            line = lines.line_at(anchor.end)
        if line is not None and entry.id in opened:
            high = height(entry, width)
            items.append(Item("card", entry.id, entry, x, line[1] + 8, width, high))
    return items
