"""The structure tree: what is a heading, a paragraph, a list, a note (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.emit.objects import (
    Array,
    Dictionary,
    File,
    Name,
    Written,
    name_bytes,
    string,
)
from desktop_app.exporting.pdf.layout.page import Node

_Item = Node | tuple[int, int | Written]
"""What a node holds: a node, or a page with a stretch of its content or an annotation."""


class Structure:
    """Gathers the tree while pages are written, then writes it.

    Args:
        pages: how many the document has.
    """

    def __init__(self, pages: int) -> None:
        self._kids: dict[int, list[_Item]] = {}
        self._stretches: list[list[Node]] = [[] for _ in range(pages)]
        self._annotations: list[Node] = []
        self._pages: Sequence[Dictionary] = ()

    def mark(self, node: Node, page: int) -> int:
        """Note a stretch of content of ``node``; return its number on the page."""
        stretches = self._stretches[page]
        number = len(stretches)
        self._attached(node).append((page, number))
        stretches.append(node)
        return number

    def annotation(self, node: Node, page: int, item: Written) -> int:
        """Note that an annotation belongs to ``node``; return its key, ``StructParent``."""
        self._attached(node).append((page, item))
        self._annotations.append(node)
        return len(self._stretches) + len(self._annotations) - 1

    def _attached(self, node: Node) -> list[_Item]:
        """Return what a node holds; an inline one joins its parent where it first appears."""
        items = self._kids.get(id(node))
        if items is None:
            items = self._kids[id(node)] = []
            if node.inline and node.parent is not None:
                self._kids.setdefault(id(node.parent), []).append(node)
        return items

    def write(self, pdf: File, pages: Sequence[Dictionary], root: Node) -> None:
        """Write the tree below ``root``; elements without content are left out."""
        self._pages = pages
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        elements: dict[int, Written] = {}
        top = self._element(pdf, root, tree.number, elements)
        tree.K = Array([top] if top is not None else [])
        numbers = Array()
        for page, nodes in enumerate(self._stretches):
            if nodes:
                numbers.append(page)
                owners = Array([elements[id(node)] for node in nodes])
                numbers.append(pdf.make_indirect(owners))
        for key, node in enumerate(self._annotations, len(pages)):
            numbers += key, elements[id(node)]
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(pages) + len(self._annotations)
        pdf.root.StructTreeRoot = tree
        pdf.root.MarkInfo = Dictionary(Marked=True)
        for index, page_object in enumerate(pages):
            page_object.StructParents = index
            page_object.Tabs = Name.S

    def _element(
        self, pdf: File, node: Node, parent: int, elements: dict[int, Written]
    ) -> Written | None:
        """Write a node and all below it; ``parent`` is the number of the element above it."""
        held = self._kids.get(id(node))
        items = [*held, *node.children] if held else node.children
        if not held and not self._has_content(node):
            return None
        element = elements[id(node)] = pdf.make_written()
        number = element.number
        kids: list[bytes] = []
        own = -1
        for item in items:
            if isinstance(item, Node):
                child = self._element(pdf, item, number, elements)
                if child is not None:
                    kids.append(b" %d 0 R" % child.number)
                continue
            page, content = item
            if own < 0:
                own = page
            if not isinstance(content, int):
                where = content.number, self._pages[page].number
                kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % where)
            elif page == own:
                kids.append(b" %d" % content)
            else:
                kids.append(
                    b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._pages[page].number, content)
                )
        element.entries = b"/Type/StructElem/S%b/P %d 0 R%b%b%b/K[%b]" % (
            name_bytes(node.tag),
            parent,
            b"/Alt" + string(node.alt) if node.alt else b"",
            b"/Lang" + string(node.language) if node.language else b"",
            b"/Pg %d 0 R" % self._pages[own].number if own >= 0 else b"",
            b"".join(kids),
        )
        return element

    def _has_content(self, node: Node) -> bool:
        return bool(self._kids.get(id(node))) or any(map(self._has_content, node.children))
