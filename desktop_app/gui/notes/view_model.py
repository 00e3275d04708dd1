"""Which notes stand where: grouping and stacking, without a window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind
from desktop_app.values import dataclass

DRAFT = AnnotationId("")
"""The id of a note that is being written and is not stored yet."""


class Group(StrEnum):
    """Where a note belongs."""

    ARTICLE = "on the article"
    PAGE = "on a page"
    PLACED = "beside its passage"
    ORPHAN = "not found in this text"


@dataclass(frozen=True, slots=True)
class Entry:
    """One note. ``number`` counts the placed ones from 1 in the order of the text, else 0."""

    annotation: Annotation
    group: Group
    number: int = 0

    @property
    def id(self) -> AnnotationId:
        """The annotation's id."""
        return self.annotation.id

    @property
    def start(self) -> int:
        """Where its passage begins, in code points; 0 for a note on the article."""
        return self.annotation.anchor.start if self.annotation.anchor is not None else 0


def group_of(annotation: Annotation, text_sha256: str) -> Group:
    """Return where a note belongs beside the text with that hash."""
    if annotation.region is not None:
        return Group.PAGE
    if annotation.kind is AnnotationKind.NOTE or annotation.anchor is None:
        return Group.ARTICLE
    return Group.PLACED if annotation.placed_in(text_sha256) else Group.ORPHAN


def entries(
    annotations: Iterable[Annotation], text_sha256: str, opened: Iterable[AnnotationId] = ()
) -> list[Entry]:
    """Return what has a card, in order: on article, pages and passages, then what was not found.

    A passage without words has a card only while it is opened; an orphan and an area always have
    one, as nothing else shows beside the text that they are there.
    """
    keep = set(opened)
    grouped: dict[Group, list[Annotation]] = {group: [] for group in Group}
    for one in annotations:
        group = group_of(one, text_sha256)
        if one.note or one.id in keep or group in (Group.ORPHAN, Group.PAGE):
            grouped[group].append(one)
    for found in grouped.values():
        found.sort(key=_order)
    number = 0
    made = []
    for group, found in grouped.items():
        for one in found:
            if group is Group.PLACED and one.note:
                number += 1
                made.append(Entry(one, group, number))
            else:
                made.append(Entry(one, group))
    return made


class Sorted:
    """Keeps the entries of one article: sorting hundreds of notes takes milliseconds.

    They are asked for at every change of the layout.
    """

    def __init__(self) -> None:
        self._state: tuple[object, ...] = ()
        self._found: list[Entry] = []

    def of(
        self,
        annotations: tuple[Annotation, ...],
        text_sha256: str,
        draft: Annotation | None,
        editing: AnnotationId | None,
    ) -> list[Entry]:
        """Return the entries of annotations and of a new one that is being written."""
        state = (annotations, text_sha256, draft, editing)
        if not self._state or any(a is not b for a, b in zip(self._state, state, strict=True)):
            drafts = (draft,) if draft is not None else ()
            opened = () if editing is None else (editing,)
            self._found = entries((*annotations, *drafts), text_sha256, opened)
            self._state = state
        return self._found


def _order(annotation: Annotation) -> tuple[int, int, str, str]:
    anchor, region = annotation.anchor, annotation.region
    start, end = (anchor.start, anchor.end) if anchor is not None else (0, 0)
    start = region.page if region is not None else start
    return start, end, annotation.created.isoformat(), annotation.id


def stack(
    wanted: Sequence[int],
    heights: Sequence[int],
    *,
    gap: int,
    top: int = 0,
    active: int | None = None,
) -> list[int]:
    """Return the heights at which cards stand, so that none covers another.

    Args:
        wanted: where each card would stand best, from top to bottom.
        heights: of the cards.
        gap: room between two cards.
        top: nothing stands above.
        active: index of a card that stands where it wants; those before it give way upwards
            as far as there is room.

    Returns:
        The upper edges, in the same order; all lengths in pixels.
    """
    tops: list[int] = []
    edge = top
    for want, height in zip(wanted, heights, strict=True):
        tops.append(max(want, edge))
        edge = tops[-1] + height + gap
    if active is not None and tops[active] > wanted[active]:
        tops[active] = max(top, wanted[active])
        for index in range(active - 1, -1, -1):
            tops[index] = min(tops[index], tops[index + 1] - gap - heights[index])
        edge = top
        for index, height in enumerate(heights):
            free = tops[index] if index <= active else wanted[index]
            tops[index] = max(free, edge)
            edge = tops[index] + height + gap
    return tops


def touching(tops: Sequence[int], heights: Sequence[int], first: int, last: int) -> list[int]:
    """Return the indices of what touches the heights from ``first`` to ``last``."""
    return [
        index
        for index, (top, height) in enumerate(zip(tops, heights, strict=True))
        if top < last and top + height > first
    ]
