"""A tree of HTML elements, or of trafilatura's, to blocks: paragraphs, headings, lists, tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.runs import Run

if TYPE_CHECKING:
    from lxml.etree import _Element

PARAGRAPH_MARK = "\u2e4d"
"""Stands in the tree where two line breaks follow each other; see ``html_tree``."""

MAX_DEPTH = 32
"""Lists and quotes nested deeper than this are shown as deep as this."""

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "head": 2}
_LISTS = frozenset({"ul", "ol", "menu", "list", "dir"})
_ITEMS = frozenset({"li", "item", "dd", "dt"})
_QUOTES = frozenset({"blockquote", "quote"})
_BLOCKS = frozenset({
    "p", "div", "section", "article", "main", "body", "header", "footer", "address", "figure",
    "center", "fieldset", "dl", "details", "summary", "legend", "table", "caption", "tbody",
    "thead", "tfoot", "tr", "td", "th", "row", "cell", "nav", "aside", "form", "hgroup",
})  # fmt: skip
_APART = _BLOCKS | _LISTS | _ITEMS | _QUOTES | _HEADINGS.keys() | {"br", "lb", "hr", "pre"}
_CELLS = frozenset({"td", "th", "cell"})
_ROWS = frozenset({"tr", "row"})
_LEFT_OUT = frozenset({
    "script", "style", "noscript", "template", "title", "meta", "link", "svg",
    "canvas", "object", "embed", "iframe", "audio", "video", "select", "button", "input",
    "textarea", "datalist", "map", "graphic", "img", "frameset", "noframes", "applet",
})  # fmt: skip
_NEAR = 16
"""Elements around a picture, or before it, among which its other sources are looked for."""
_BLANKS = re.compile(r"\s+")

Address = Callable[[str], str]
"""Turns the target of a link into a whole address, or "" to leave the link out."""

Attributes = tuple[tuple[str, str], ...]
Named = Callable[[str, str], Attributes]
"""Says what a block says that shows the picture at an address, with its description; nothing for
a picture that is not inside the file."""


def no_picture(_: str, __: str) -> Attributes:
    """Name no picture."""
    return ()


def parts_of(
    root: _Element,
    address: Address,
    *,
    skip: frozenset[str] = frozenset(),
    named: Named = no_picture,
) -> list[Part]:
    """Return the blocks below an element, in order.

    A picture stands above the block with its caption, else in a block of its own: before the
    words that it stands before, behind the block whose words, or cells, it stands among.

    Args:
        root: an element of a page or the body that trafilatura returned.
        address: see ``Address``.
        skip: names of further elements to leave out with everything in them.
        named: see ``Named``.
    """
    reader = _Reader(address, _LEFT_OUT | skip, named)
    reader.read(root)
    return reader.parts


class _Reader:
    """Walks a tree without recursion, since pages nest as deep as their authors like."""

    def __init__(self, address: Address, left_out: frozenset[str], named: Named) -> None:
        self.parts: list[Part] = []
        self._address = address
        self._left_out = left_out
        self._named = named
        self._pictures: list[Part] = []
        self._figure = 0  # where the parts of the figure begin that is read now
        self._run = Run()
        self._heading = 0
        self._caption = 0
        self._quotes = 0
        self._lists: list[tuple[bool, int]] = []  # ordered, items so far
        self._marker = ""
        self._items = 0

    def read(self, root: _Element) -> None:
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            tag = str(element.tag)
            if event in ("comment", "pi"):
                self._text(element.tail)
            elif event == "start":
                if tag == "img":
                    self._picture(element)
                if tag in self._left_out or self._whole(element, tag):
                    walk.skip_subtree()
                    continue
                self._start(element, tag)
                self._text(element.text)
            else:
                if tag not in self._left_out and not self._is_whole(element, tag):
                    self._end(tag)
                if element is not root:
                    self._text(element.tail)
        self._flush()

    def _picture(self, element: _Element) -> None:
        self._see(element)
        if not self._run:
            self._put_pictures()

    def _see(self, element: _Element) -> None:
        """Take a picture, to be put when the words that it stands among are."""
        alt = element.get("alt") or ""
        shown = next(filter(None, (self._named(one, alt) for one in _sources(element))), ())
        if shown:
            self._pictures.append(Part("", BlockKind.IMAGE, attributes=shown))

    def _put_pictures(self) -> None:
        self.parts += self._pictures
        self._pictures.clear()

    def _text(self, text: str | None) -> None:
        if not text:
            return
        pieces = text.split(PARAGRAPH_MARK)
        self._run.add(pieces[0])
        for piece in pieces[1:]:
            self._flush()
            self._run.add(piece)

    def _start(self, element: _Element, tag: str) -> None:
        if tag in ("a", "ref"):
            target = element.get("href") or element.get("target") or ""
            self._run.open_link(self._address(target) if target else "")
        elif tag in ("br", "lb"):
            self._run.break_line()
        elif tag in _HEADINGS:
            self._flush()
            self._heading = _level(element, tag)
        elif tag in _LISTS:
            self._flush()
            self._lists.append((tag == "ol" or element.get("rend") == "ol", 0))
        elif tag in _ITEMS:
            self._flush()
            self._items += 1
            self._marker = self._next_marker()
        elif tag in _QUOTES:
            self._flush()
            self._quotes += 1
        elif tag == "figcaption":
            self._flush()
            self._caption += 1
        elif tag in _BLOCKS:
            self._flush()
            if tag == "figure":
                self._figure = len(self.parts)

    def _end(self, tag: str) -> None:
        if tag in ("a", "ref"):
            self._run.close_link()
            return
        blocks = tag in _BLOCKS or tag in _HEADINGS or tag in _LISTS or tag in _ITEMS
        if not (blocks or tag in _QUOTES or tag == "figcaption"):
            return
        self._flush()
        if tag in _HEADINGS:
            self._heading = 0
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag in _ITEMS:
            self._items = max(0, self._items - 1)
            self._marker = ""
        elif tag in _QUOTES:
            self._quotes = max(0, self._quotes - 1)
        elif tag == "figcaption":
            self._caption = max(0, self._caption - 1)

    def _next_marker(self) -> str:
        if not self._lists:
            return "•"
        ordered, count = self._lists[-1]
        self._lists[-1] = (ordered, count + 1)
        return f"{count + 1}." if ordered else "•"

    def _flush(self) -> None:
        text, links = self._run.take()
        if not text:
            return
        if self._heading:
            self._put(text, BlockKind.HEADING, self._heading, links)
        elif self._items:
            marker = (("marker", self._marker),) if self._marker else ()
            self._marker = ""
            depth = min(max(1, len(self._lists)), MAX_DEPTH)
            self._put(text, BlockKind.LIST_ITEM, depth, marker + links)
        elif self._caption:
            self._put(text, BlockKind.CAPTION, 0, self._shown_above() + links)
        elif self._quotes:
            self._put(text, BlockKind.QUOTE, min(self._quotes, MAX_DEPTH), links)
        else:
            self._put(text, BlockKind.PARAGRAPH, 0, links)

    def _put(
        self, text: str, kind: BlockKind, level: int, attributes: Sequence[tuple[str, str]] = ()
    ) -> None:
        self.parts.append(Part(text, kind, level, tuple(attributes)))
        self._put_pictures()

    def _shown_above(self) -> Attributes:
        """Take the picture that stands right above, in the same figure, for its caption's."""
        above = self.parts[-1:] if len(self.parts) > self._figure else []
        if not above or above[0].kind is not BlockKind.IMAGE:
            return ()
        return self.parts.pop().attributes

    def _is_whole(self, element: _Element, tag: str) -> bool:
        """Whether an element is one block by itself, without blocks of ours in it."""
        if tag == "table":
            return _is_data(element)
        if tag == "code":
            return _is_block_code(element)
        return tag in ("pre", "hr")

    def _whole(self, element: _Element, tag: str) -> bool:
        """Take an element that is one block by itself; say whether it was one."""
        if not self._is_whole(element, tag):
            return False
        self._flush()
        if tag == "hr":
            self._put("", BlockKind.RULE, 0)
        elif tag == "table":
            for picture in _pictures(element, self._left_out):
                self._see(picture)
            self._put(_table(element, self._left_out), BlockKind.TABLE, 0)
        else:
            code = "".join(map(str, element.itertext())).replace(PARAGRAPH_MARK, "\n")
            self._put(code, BlockKind.CODE, 0)
        return True


def _sources(element: _Element) -> Iterator[str]:
    """Yield the addresses under which a picture may be had, the one it is known by first.

    Parsers put a picture behind its other sources, or into them. Only near ones are looked at:
    a page may have any number of elements around a picture.
    """
    yield element.get("src") or ""
    yield element.get("srcset") or ""
    above = list(islice(element.iterancestors(), _NEAR))
    if any(one.tag == "picture" for one in above):
        for other in (*above, *islice(element.itersiblings(preceding=True), _NEAR)):
            if other.tag == "source":
                yield other.get("srcset") or ""


def _level(element: _Element, tag: str) -> int:
    rend = element.get("rend") or ""
    return _HEADINGS.get(rend, _HEADINGS[tag]) if tag == "head" else _HEADINGS[tag]


def _is_block_code(element: _Element) -> bool:
    parent = element.getparent()
    inline = parent is not None and parent.tag in ("p", "item", "li", "cell", "td", "ref", "a")
    return not inline or "\n" in (element.text or "").strip()


def _is_data(table: _Element) -> bool:
    """Whether a table holds data, not the layout of a page of the nineties."""
    if table.find(".//table") is not None:
        return False
    if any(
        next(table.iter(tag), None) is not None for tag in ("p", "h1", "h2", "h3", "blockquote")
    ):
        return False
    widest = max((sum(1 for _ in row.iter(*_CELLS)) for row in table.iter(*_ROWS)), default=0)
    return widest > 1


def _pictures(table: _Element, left_out: frozenset[str]) -> Iterator[_Element]:
    """Yield the pictures of a table, but those in what is left out with everything in it."""
    from lxml import etree

    walk = etree.iterwalk(table, events=("start",))
    for _, element in walk:
        if element.tag == "img":
            yield element
        elif element.tag in left_out:
            walk.skip_subtree()


def _table(table: _Element, left_out: frozenset[str]) -> str:
    """Return a table as text: a line for its caption and each row, a tab between cells."""
    rows: list[str] = []
    for row in table.iter("caption", *_ROWS):
        if row.tag == "caption":
            rows += filter(None, [_cell(row, left_out)])
            continue
        cells = [_cell(cell, left_out) for cell in row.iter(*_CELLS)]
        if any(cells):
            rows.append("\t".join(cells).rstrip("\t"))
    return "\n".join(rows)


def _cell(cell: _Element, left_out: frozenset[str]) -> str:
    from lxml import etree

    pieces: list[str] = []
    walk = etree.iterwalk(cell, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = str(element.tag)
        gap = " " if tag in _APART else ""
        if event == "start":
            if tag in left_out:
                walk.skip_subtree()
            else:
                pieces += [gap, element.text or ""]
        elif element is not cell:
            pieces += [gap, element.tail or ""]
    return _BLANKS.sub(" ", "".join(pieces).replace(PARAGRAPH_MARK, " ")).strip()
