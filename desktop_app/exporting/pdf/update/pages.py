"""The pages of a file as they stand in it, and how their lists of annotations grow.

The tree is walked here, because libraries mend it as they walk: what they make of it is not what
the file says.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

import pikepdf
from pikepdf import Array, Dictionary

from desktop_app.domain.pages import Box, PageInfo, box_between, stated_page
from desktop_app.exporting.pdf.update.appending import Appendix, ObjectId, dictionary_of, reference
from desktop_app.exporting.pdf.update.errors import Damaged, Pageless
from desktop_app.values import dataclass

MOST_PAGES = 200_000
_DEEPEST = 200
_INHERITED = ("/MediaBox", "/CropBox", "/Rotate")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its object, and what it has of its own or from above."""

    item: Dictionary
    info: PageInfo

    @property
    def name(self) -> ObjectId:
        """Number and generation of its object."""
        number, generation = self.item.objgen
        return number, generation

    def annotations(self) -> Array | None:
        """Return its list of annotations, None for none or what is no list."""
        found = self.item.get("/Annots")
        return found if isinstance(found, Array) else None

    def entries(self) -> list[ObjectId]:
        """Return the names of its annotations; those that stand in the list itself are (0, 0)."""
        found = self.annotations()
        return [
            (one.objgen[0], one.objgen[1]) if isinstance(one, pikepdf.Object) else (0, 0)
            for one in (found if found is not None else ())
        ]


def pages_of(pdf: pikepdf.Pdf) -> list[Page]:
    """Return all pages in order.

    Raises:
        Damaged: the tree of pages is not sound, or empty (``Pageless``).
    """
    root = pdf.trailer.get("/Root")
    top = root.get("/Pages") if isinstance(root, Dictionary) else None
    if not isinstance(top, Dictionary):
        raise Damaged
    found: list[Page] = []
    for item, inherited in _leaves(top):
        found.append(Page(item, _info(inherited)))
        if len(found) > MOST_PAGES:
            raise Damaged
    if not found:
        raise Pageless
    names = [page.name for page in found]
    # A page that stands twice, or has no object of its own, cannot be replaced alone.
    if len(set(names)) < len(names) or (0, 0) in names:
        raise Damaged
    return found


def _leaves(top: Dictionary) -> Iterator[tuple[Dictionary, dict[str, object]]]:
    """Yield the pages below a node, each with what it inherits; without recursion."""
    waiting: list[tuple[object, dict[str, object], frozenset[ObjectId]]] = [(top, {}, frozenset())]
    while waiting:
        node, above, path = waiting.pop()
        if not isinstance(node, Dictionary) or len(path) > _DEEPEST:
            raise Damaged
        own = {name: node.get(name) for name in _INHERITED if node.get(name) is not None}
        here = {**above, **own}
        kids = node.get("/Kids")
        if kids is None:
            yield node, here
            continue
        name = (node.objgen[0], node.objgen[1])
        if not isinstance(kids, Array) or (name != (0, 0) and name in path):
            raise Damaged
        waiting.extend((kid, here, path | {name}) for kid in reversed(list(kids)))


def _info(inherited: dict[str, object]) -> PageInfo:
    paper, seen = (_box(inherited.get(name)) for name in ("/MediaBox", "/CropBox"))
    turned = inherited.get("/Rotate")
    return stated_page(paper, seen, int(turned) if isinstance(turned, int | Decimal) else 0)


def _box(value: object) -> Box | None:
    """Return a rectangle as a box, whichever corners it names; None for what is none."""
    if not isinstance(value, Array) or len(value) != 4:
        return None
    try:
        one, two, three, four = (float(edge) for edge in value)
    except (TypeError, ValueError):
        return None
    box = box_between((one, two), (three, four))
    sound = all(math.isfinite(edge) for edge in box) and box.x1 > box.x0 and box.y1 > box.y0
    return box if sound else None


class Lists:
    """The lists of annotations of a file's pages."""

    def __init__(self, pages: list[Page], appendix: Appendix) -> None:
        self._appendix = appendix
        lists = (page.annotations() for page in pages)
        self._holders = Counter(
            (one.objgen[0], one.objgen[1]) for one in lists if one is not None and one.is_indirect
        )

    def extend(self, page: Page, added: list[ObjectId]) -> None:
        """Put annotations at the end of a page's list: the list is replaced, or else the page.

        A list that several pages have stays theirs: this page gets one of its own.
        """
        more = b" ".join(reference(name) for name in added)
        there = page.annotations()
        if there is not None and there.is_indirect:
            name = (there.objgen[0], there.objgen[1])
            if self._holders[name] == 1:
                self._appendix.put(name, self._longer(name, there, more))
                return
        written = self._appendix.written
        entries = [
            (pikepdf.Name(key).unparse(), written(page.name, value, 1))
            for key, value in page.item.items()
            if key != "/Annots"
        ]
        entries.append((b"/Annots", self._longer(page.name, there, more)))
        self._appendix.put(page.name, dictionary_of(entries))

    def _longer(self, name: ObjectId, there: Array | None, more: bytes) -> bytes:
        old = () if there is None else there
        parts = [self._appendix.written(name, one, 1) for one in old]
        return b"[%b]" % b" ".join((*parts, more))
