"""Pages of a dossier that are no article's: what cover, contents and lists have in common."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.dossier.values import Paper
from desktop_app.exporting.pdf.layout.flow import Aside, Block, Flow
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.furniture import EDGE, running_number
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.links import TextLink, areas
from desktop_app.exporting.pdf.layout.page import Anchor, Bookmark, Laid, Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper
from desktop_app.exporting.pdf.layout.theme import geometry, theme

LANGUAGE = "en"
"""Of what is printed around the articles."""


class Leaves:
    """Some pages in the making.

    Args:
        paper: their size and numbers.
        title: what the file of these pages is called.
    """

    def __init__(self, paper: Paper, title: str) -> None:
        self._paper = paper
        self.page = geometry(paper.page_size, paper.margins_mm, paper.font_size, notes=False)
        self.styles = theme(paper.font_size, 0)
        self._fonts = Fonts(LANGUAGE)
        self.paragraphs = Paragraphs(Shaper(self._fonts))
        width, height = self.page.page_width, self.page.page_height
        self.laid = Laid(width, height, title, LANGUAGE, "", "", Node("Document"))
        self.flow = Flow(self.laid.pages, self.page.top, self.page.bottom)
        self._links: list[TextLink] = []
        self._sections: list[tuple[int, str]] = []

    @property
    def root(self) -> Node:
        """Below which everything on these pages stands."""
        return self.laid.root

    def add(self, *blocks: Block) -> None:
        """Place blocks that stay together as each of them says."""
        self.flow.add(blocks)

    def block(
        self,
        text: str,
        style: Style,
        node: Node,
        *,
        indent: float = 0.0,
        outdent: float = 0.0,
        before: float = 0.0,
        after: float = 0.0,
        spans: Sequence[Span] = (),
        keep_next: bool = False,
    ) -> Block:
        """Return a paragraph; ``indent`` and ``outdent`` are left free before and after it."""
        width = self.page.full - indent - outdent
        lines = self.paragraphs.lay(text, style, width, spans=spans)
        return Block(lines, self.page.left + indent, node, before, after, keep_next)

    def linked(
        self,
        text: str,
        style: Style,
        node: Node,
        place: str,
        words: str,
        *,
        indent: float,
        outdent: float = 0.0,
    ) -> Block:
        """Return a paragraph that leads to a place in the dossier, if ``place`` names one."""
        if not place:
            return self.block(text, style, node, indent=indent, outdent=outdent)
        link = node.child("Link", inline=True)
        spans = [Span(0, len(text), style, link)]
        block = self.block(text, style, node, spans=spans, indent=indent, outdent=outdent)
        self.lead(TextLink(block, text, 0, len(text), self.anchor(place), words, link))
        return block

    def lead(self, link: TextLink) -> None:
        """Let words lead somewhere, once their block is placed."""
        self._links.append(link)

    def anchor(self, place: str) -> Anchor:
        """Return a place of another part of the dossier."""
        return Anchor(place)

    def aside(self, text: str, style: Style, node: Node | None, *, right: bool = False) -> Aside:
        """Return a line beside a paragraph, at the left edge of the page or flush right."""
        line = self.paragraphs.lay(text, style, self.page.full, right=right)[0]
        return Aside(line, self.page.left, node)

    def space(self, height: float) -> None:
        """Leave room, also at the top of a page."""
        self.add(Block([Line(0, 0, height=height)], self.page.left, None))

    def section(self, name: str) -> Node:
        """Begin a section on a page of its own; return its element."""
        self.flow.new_page()
        node = self.root.child("Sect")
        heading = self.block(
            name, self.styles.title, node.child("H1"), after=self.styles.title.leading * 0.8
        )
        heading.keep_next = True
        self.add(heading)
        self.laid.bookmarks.append(Bookmark(name, heading.place))
        self._sections.append((len(self.laid.pages) - 1, name))
        return node

    def finish(self) -> Laid:
        """Return the pages, with their numbers."""
        laid, page, style = self.laid, self.page, self.styles.furniture
        for link in self._links:
            laid.links.extend(areas(link))
        begun = dict(self._sections)
        running = ""
        for index, leaf in enumerate(laid.pages):
            number = self._paper.bates.label(index)
            leaf.furniture.extend(running_number(self.paragraphs, number, style, page))
            if index in begun:
                running = begun[index]
            elif running:
                head = self.paragraphs.lay(running, style, page.width)[0]
                leaf.furniture.extend(head.runs(page.left, max(page.top * 0.5, EDGE), None))
        laid.fonts, laid.missing = self._fonts.faces, self._fonts.missing
        return laid
