"""What the parts of an article on paper have in common: where they stand, what they are made of."""

from __future__ import annotations

from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.links import TextLink
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.theme import Geometry, Theme
from desktop_app.exporting.sheet import Sheet


class Part:
    """Makes some of the blocks of one article."""

    def __init__(
        self, sheet: Sheet, root: Node, paragraphs: Paragraphs, styles: Theme, page: Geometry
    ) -> None:
        self._sheet = sheet
        self._root = root
        self._paragraphs = paragraphs
        self._styles = styles
        self._page = page
        self.blocks: list[Block] = []
        self.links: list[TextLink] = []
