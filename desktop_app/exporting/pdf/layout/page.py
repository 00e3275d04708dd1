"""What a laid out document is made of: values between the layout and the writer of the file.

Lengths are PDF points (1/72 inch); x grows to the right, y downwards from the top of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.values import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.inner_pictures import MadePicture
    from desktop_app.exporting.pdf.layout.faces import Face
    from desktop_app.exporting.pdf.layout.words import Word
    from desktop_app.exporting.sheet import Mark

RGB = tuple[float, float, float]


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure tree (ISO 32000-1, 14.8.4): what a stretch of content is.

    An ``inline`` node joins its parent's content where it first stands on a page; the others are
    children of their parent from the start.
    """

    tag: str
    parent: Node | None = None
    inline: bool = False
    alt: str = ""
    language: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, tag: str, *, inline: bool = False, alt: str = "") -> Node:
        """Add an element below this one."""
        node = Node(tag, self, inline, alt)
        if not inline:
            self.children.append(node)
        return node


@dataclass(frozen=True, slots=True)
class Edge:
    """A sign of direction at an edge of a stretch; nothing is seen of it.

    ``code`` writes it: (layer, code) of the font. ``pause`` writes what keeps the stretch from
    the one before it, ``reach`` the sign once more and wide, at ``end``, for where the next stretch
    begins anew; they are None where there is nothing before, or nothing beside it.
    """

    x: float
    sign: str
    code: tuple[int, int]
    pause: tuple[int, int] | None = None
    reach: tuple[int, int] | None = None
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class Apart:
    """How a stretch of a line whose words run both ways is kept apart from the rest of the line."""

    face: Face
    rank: int
    """How many stretches come after it, and one."""
    opens: tuple[Edge, Edge] | None
    """For pages of which most runs to the right, and for those of which most runs to the left."""
    closes: Edge | None


@dataclass(slots=True)
class TextRun:
    """Words side by side in one size and colour; ``y`` is the baseline."""

    x: float
    y: float
    size: float
    colour: RGB
    words: list[Word]
    node: Node | None
    """None for what only decorates the page (an artifact)."""
    leftwards: bool = False
    """Whether its paragraph runs from right to left."""
    apart: Apart | None = None


@dataclass(slots=True)
class Box:
    """A filled rectangle; always an artifact."""

    x: float
    y: float
    width: float
    height: float
    colour: RGB
    radius: float = 0.0


@dataclass(slots=True)
class Figure:
    """Text drawn as outlines, so that no reader of the text trips over it; an artifact."""

    x: float
    y: float
    size: float
    colour: RGB
    face: Face
    text: str


@dataclass(slots=True)
class Drawing:
    """A picture; ``y`` is its top, ``name`` the SHA-256 by which it is known."""

    x: float
    y: float
    width: float
    height: float
    name: str
    node: Node | None


@dataclass(slots=True)
class Page:
    """One page. Its parts go into the file in this order, so that the text reads on undisturbed."""

    number: int
    """As it is printed, from 1."""
    under: list[Box | Figure | TextRun] = field(default_factory=list)
    """Words here are drawn as outlines: they are to be seen once more, not read once more."""
    body: list[TextRun | Drawing] = field(default_factory=list)
    notes: list[TextRun] = field(default_factory=list)
    furniture: list[TextRun] = field(default_factory=list)
    over: list[Box] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Place:
    """A point that a link or bookmark leads to; ``page`` counts from 0."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point that the file has a name for; it may be in what others put into the file."""

    name: str


@dataclass(slots=True)
class LinkArea:
    """A rectangle (x0, y0, x1, y1) that leads to a place or to an address on the web."""

    page: int
    rectangle: tuple[float, float, float, float]
    target: Place | Anchor | str
    contents: str
    """What the link says to who cannot see it."""
    node: Node


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line that is marked; ``size`` is that of the text, ``y`` its baseline."""

    x0: float
    x1: float
    y: float
    size: float


@dataclass(slots=True)
class MarkArea:
    """Where a mark stands: its pieces on each page, in reading order."""

    mark: Mark
    pieces: dict[int, list[Piece]]
    node: Node
    """The element that the mark begins in."""


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline."""

    title: str
    place: Place
    children: list[Bookmark] = field(default_factory=list)


@dataclass(slots=True)
class Laid:
    """A whole document, laid out."""

    width: float
    height: float
    title: str
    language: str
    author: str
    subject: str
    root: Node
    pages: list[Page] = field(default_factory=list)
    links: list[LinkArea] = field(default_factory=list)
    marks: list[MarkArea] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    fonts: list[Face] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    """Characters that no font has."""
    pictures: Mapping[str, MadePicture] = field(default_factory=dict)
    """What drawings show, by their names."""
