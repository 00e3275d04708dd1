"""The text of an article as blocks."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Mapping, Sequence

from desktop_app.domain.blocks import Block as TextBlock
from desktop_app.domain.blocks import BlockKind
from desktop_app.domain.inner_pictures import MadePicture, alt_of, picture_of
from desktop_app.exporting.pdf.layout.bidi import runs_left
from desktop_app.exporting.pdf.layout.flow import Aside, Bar, Block
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.links import TextLink
from desktop_app.exporting.pdf.layout.page import Box, Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.part import Part
from desktop_app.exporting.pdf.layout.pictures import picture_block
from desktop_app.exporting.pdf.layout.tables import Tables
from desktop_app.exporting.pdf.layout.theme import ACCENT, HAIRLINE, TINT, Geometry, Theme
from desktop_app.exporting.sheet import Sheet
from desktop_app.exporting.wording import missing_picture, text_links
from desktop_app.values import dataclass, replace

_INDENT = 17.0
_DIVIDED = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)
_OMITTED = "[…]"
_PICTURE = "Picture"


@dataclass(slots=True, eq=False)
class BodyBlock:
    """A block of the text, and what shows it on the page."""

    source: TextBlock
    text: str
    block: Block


class Body(Part):
    """Makes the blocks of one article's text, in order."""

    def __init__(
        self,
        sheet: Sheet,
        root: Node,
        paragraphs: Paragraphs,
        styles: Theme,
        page: Geometry,
        pictures: Mapping[str, MadePicture],
    ) -> None:
        super().__init__(sheet, root, paragraphs, styles, page)
        self._pictures = pictures
        self._caption: Node | None = None
        """Where the words of the picture above go, which are its caption."""
        self._gap = styles.body.leading * 0.5
        self._lists: list[tuple[int, Node, Node]] = []
        """Open lists: depth, the list, its last item."""
        self._list_left = False
        """Whether the open list begins at the right, whatever an item is written in."""
        self._edges = sorted({place for mark in sheet.marks for place in (mark.start, mark.end)})
        self._levels = sorted(
            {block.level for block in sheet.text.blocks if block.kind is BlockKind.HEADING}
        )
        self.text: list[BodyBlock] = []
        """The blocks that show text of the article."""
        self.headings: list[tuple[int, str, Block]] = []
        """(depth from 1, text, block), for the bookmarks."""

    def build(self) -> None:
        """Fill ``blocks``, ``text``, ``links`` and ``headings``."""
        previous = -1
        for index in self._sheet.blocks:
            if index != previous + 1:
                self._omission()
            previous = index
            source = self._sheet.text.blocks[index]
            text = self._sheet.text.of(source)
            if source.kind is BlockKind.LIST_ITEM:
                if not self._lists:
                    self._list_left = self._list_runs_left(index)
            else:
                if self._lists:
                    self.blocks[-1].after = self._gap
                self._lists.clear()
            if self._picture(source, text) and not text:
                continue
            if source.kind is BlockKind.TABLE and text:
                self._table(source, text)
                continue
            block = self._block(source, text)
            self.blocks.append(block)
            if text:
                self.text.append(BodyBlock(source, text, block))
        if previous != len(self._sheet.text.blocks) - 1:
            self._omission()

    def _picture(self, source: TextBlock, text: str) -> bool:
        """Set the picture above a block's words; return whether there is one."""
        self._caption = None
        picture = picture_of(source)
        made = self._pictures.get(picture.sha256) if picture is not None else None
        if picture is None or made is None:
            return False
        alt = alt_of(self._sheet.text, source) or _PICTURE
        node = self._root.child("Figure", alt=alt)
        left = runs_left(text or self._sheet.text.text)
        block = picture_block(picture.sha256, made, node, self._page, left=left)
        block.before, block.after = self._gap * 0.4, self._gap * (0.6 if text else 1.4)
        captioned = bool(text) and source.kind in (BlockKind.CAPTION, BlockKind.IMAGE)
        block.keep_next = captioned
        self._caption = node if captioned else None
        self.blocks.append(block)
        return True

    def _omission(self) -> None:
        lines = self._paragraphs.lay(_OMITTED, self._styles.meta, self._page.width)
        node = self._root.child("P")
        self.blocks.append(Block(lines, self._page.left, node, after=self._gap))

    def _block(self, source: TextBlock, text: str) -> Block:
        root, styles = self._root, self._styles
        match source.kind:
            case BlockKind.HEADING:
                return self._heading(source, text)
            case BlockKind.LIST_ITEM:
                return self._list_item(source, text)
            case BlockKind.QUOTE:
                depth = max(1, source.level)
                node = root.child("BlockQuote").child("P")
                block = self._paragraph(source, text, styles.quote, node, _INDENT * depth)
                offsets = [6 - _INDENT * (n + 1) for n in range(depth)]
                if runs_left(text):
                    offsets = [block.measure - offset - 1.5 for offset in offsets]
                block.bars = [Bar(offset, 1.5, HAIRLINE) for offset in offsets]
                return block
            case BlockKind.CODE | BlockKind.TABLE:
                block = self._paragraph(source, text, styles.code, root.child("P"), 8, 8)
                block.before, block.after = 6, self._gap + 6
                block.tint = Box(self._page.left, 0, self._page.width, 0, TINT, 3)
                return block
            case BlockKind.CAPTION | BlockKind.IMAGE:
                node = (self._caption or root).child("Caption" if text else "P")
                words = text or missing_picture(source)
                return self._paragraph(source, words, styles.caption, node)
            case BlockKind.RULE:
                line = Line(0, 0, height=self._gap * 2)
                width = self._page.width / 5
                left = self._page.left + (self._page.width - width) / 2
                return Block([line], left, None, after=self._gap, rule=HAIRLINE, width=width)
            case BlockKind.PARAGRAPH:
                return self._paragraph(source, text, styles.body, root.child("P"))

    def _paragraph(
        self,
        source: TextBlock,
        text: str,
        style: Style,
        node: Node,
        indent: float = 0.0,
        indent_right: float = 0.0,
    ) -> Block:
        """Lay a paragraph with its links in their own colour."""
        links = _links(source, style, node)
        narrower = indent + indent_right
        lines = self._lay(source, text, style, [span for span, _ in links], narrower)
        turned = self._at_right(source, text)
        left = self._page.left + (indent_right if turned else indent)
        block = Block(lines, left, node, after=self._gap, measure=self._page.width - narrower)
        self._open(links, block, text)
        return block

    def _open(
        self, links: Sequence[tuple[Span, str]], block: Block, text: str, start: int = 0
    ) -> None:
        """Make links clickable that stand in a block, which shows ``text`` from ``start`` on."""
        for span, address in links:
            first, last = max(span.start - start, 0), min(span.end - start, len(text))
            if first < last and span.node is not None:
                words = f"Open {address}"
                self.links.append(TextLink(block, text, first, last, address, words, span.node))

    def _lay(
        self, source: TextBlock, text: str, style: Style, spans: Sequence[Span], narrower: float
    ) -> list[Line]:
        edges = self._within(source)
        return self._paragraphs.lay(
            text,
            style,
            self._page.width - narrower,
            spans=spans,
            edges=edges,
            right=self._at_right(source, text),
            divided=source.kind in _DIVIDED,
        )

    def _at_right(self, source: TextBlock, text: str) -> bool:
        """Whether a block begins at the right edge."""
        in_list = source.kind is BlockKind.LIST_ITEM and self._list_left
        return in_list or runs_left(text)

    def _list_runs_left(self, first: int) -> bool:
        """Whether a list has items from right to left in an article that runs so, too."""
        text = self._sheet.text
        of_list = itertools.takewhile(
            lambda block: block.kind is BlockKind.LIST_ITEM,
            itertools.islice(text.blocks, first, None),
        )
        return any(runs_left(text.of(item)) for item in of_list) and runs_left(text.text)

    def _within(self, source: TextBlock) -> list[int]:
        """Return where marks begin and end within a block, from its start."""
        first = bisect.bisect_right(self._edges, source.start)
        last = bisect.bisect_left(self._edges, source.end)
        return [edge - source.start for edge in self._edges[first:last]]

    def _table(self, source: TextBlock, text: str) -> None:
        """Set a table: a block for each row."""
        node = self._root.child("Table")
        links = _links(source, self._styles.remark, node)
        spans = [span for span, _ in links]
        table = Tables(self._paragraphs, self._styles, self._page)
        rows = list(table.rows(text, node, spans, self._within(source)))
        rows[0].block.before = self._gap * 0.5
        rows[-1].block.after = self._gap * 1.5
        for row in rows:
            part = replace(source, start=source.start + row.start, end=source.start + row.end)
            self.blocks.append(row.block)
            shown = text[row.start : row.end]
            self.text.append(BodyBlock(part, shown, row.block))
            self._open(links, row.block, shown, row.start)

    def _heading(self, source: TextBlock, text: str) -> Block:
        depth = self._levels.index(source.level)
        node = self._root.child(f"H{min(depth + 2, 6)}")
        style = self._styles.headings[min(depth, len(self._styles.headings) - 1)]
        lines = self._lay(source, text, style, (), 0)
        block = Block(
            lines,
            self._page.left,
            node,
            before=self._gap,
            after=self._gap * 0.55,
            keep_next=True,
        )
        self.headings.append((depth + 1, text, block))
        return block

    def _list_item(self, source: TextBlock, text: str) -> Block:
        level = max(1, source.level)
        while self._lists and self._lists[-1][0] > level:
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < level:
            parent = self._lists[-1][2] if self._lists else self._root
            self._lists.append((level, parent.child("L"), parent))
        group = self._lists[-1][1]
        item = group.child("LI")
        self._lists[-1] = (level, group, item)
        label, node = item.child("Lbl"), item.child("LBody")
        style = self._styles.body
        block = self._paragraph(source, text, style, node, _INDENT * level)
        block.after = style.leading * 0.22
        marker = source.attribute("marker").strip() or "•"
        shown = self._paragraphs.lay(marker, style, _INDENT * 3)[0]
        beside = block.measure + 5 if self._at_right(source, text) else -shown.width - 5
        block.asides = [Aside(shown, block.x + beside, label)]
        return block


def _links(source: TextBlock, style: Style, node: Node) -> list[tuple[Span, str]]:
    """Return the links of a block in their own colour, each with its address."""
    coloured = Style(style.role, style.size, style.leading, ACCENT)
    return [
        (Span(start, end, coloured, node.child("Link", inline=True)), address)
        for start, end, address in text_links(source)
    ]
