"""The structure tree: what is a heading, a paragraph, a list, a note (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name, String
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.values import dataclass, field


@dataclass(slots=True)
class _Kids:
    """What a node holds: nodes, stretches of content (page, number), annotations (page, object)."""

    items: list[Node | tuple[int, int] | tuple[int, Dictionary]] = field(default_factory=list)


class Structure:
    """Gathers the tree while pages are written, then writes it."""

    def __init__(self) -> None:
        self._kids: dict[int, _Kids] = {}
        self._stretches: list[list[Node]] = []
        self._annotations: list[tuple[Node, Dictionary]] = []
        self._pages: Sequence[Dictionary] = ()

    def mark(self, node: Node, page: int) -> int:
        """Note a stretch of content of ``node``; return its number on the page."""
        while len(self._stretches) <= page:
            self._stretches.append([])
        self._attach(node)
        number = len(self._stretches[page])
        self._stretches[page].append(node)
        self._of(node).items.append((page, number))
        return number

    def annotation(self, node: Node, page: int, item: Dictionary) -> None:
        """Note that an annotation belongs to ``node``."""
        self._attach(node)
        self._of(node).items.append((page, item))
        self._annotations.append((node, item))

    def _of(self, node: Node) -> _Kids:
        kids = self._kids.get(id(node))
        if kids is None:
            kids = self._kids[id(node)] = _Kids()
        return kids

    def _attach(self, node: Node) -> None:
        """Join an inline node to its parent where it first appears."""
        if node.inline and id(node) not in self._kids and node.parent is not None:
            self._of(node)
            self._of(node.parent).items.append(node)

    def write(self, pdf: File, pages: Sequence[Dictionary], root: Node) -> None:
        """Write the tree below ``root``; elements without content are left out."""
        self._pages = pages
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        elements: dict[int, Dictionary] = {}
        top = self._element(pdf, root, tree, elements)
        tree.K = Array([top] if top is not None else [])
        numbers = Array()
        for page, nodes in enumerate(self._stretches):
            if nodes:
                numbers.append(page)
                owners = Array([elements[id(node)] for node in nodes])
                numbers.append(pdf.make_indirect(owners))
        key = len(pages)
        for node, item in self._annotations:
            item.StructParent = key
            numbers.append(key)
            numbers.append(elements[id(node)])
            key += 1
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = key
        pdf.root.StructTreeRoot = tree
        pdf.root.MarkInfo = Dictionary(Marked=True)
        for index, page_object in enumerate(pages):
            page_object.StructParents = index
            page_object.Tabs = Name.S

    def _element(
        self,
        pdf: File,
        node: Node,
        parent: Dictionary,
        elements: dict[int, Dictionary],
    ) -> Dictionary | None:
        items = [*self._of(node).items, *node.children]
        if not items or not self._has_content(node):
            return None
        element = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent)
        )
        elements[id(node)] = element
        if node.alt:
            element.Alt = String(node.alt)
        if node.language:
            element.Lang = String(node.language)
        kids = Array()
        own: int | None = None
        for item in items:
            if isinstance(item, Node):
                child = self._element(pdf, item, element, elements)
                if child is not None:
                    kids.append(child)
                continue
            page, content = item
            if own is None:
                own = page
                element.Pg = self._pages[page]
            kids.append(self._reference(page, content, own))
        element.K = kids
        return element

    def _has_content(self, node: Node) -> bool:
        kids = self._kids.get(id(node))
        if kids is not None and kids.items:
            return True
        return any(map(self._has_content, node.children))

    def _reference(self, page: int, content: int | Dictionary, own: int) -> int | Dictionary:
        if isinstance(content, int):
            if page == own:
                return content
            return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=content)
        return Dictionary(Type=Name.OBJR, Obj=content, Pg=self._pages[page])
