"""Links and bookmarks of a part: they lead to its own pages, and do nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

from desktop_app.exporting.pdf.dossier.written import name_of

_MOST_NAMES = 100_000
_MOST_BOOKMARKS = 5_000
_DEEPEST = 32
_LONGEST = 200
_TURNING = (Name.NextPage, Name.PrevPage, Name.FirstPage, Name.LastPage)
_HIDDEN = re.compile(r"[\x00-\x20\x7f]")
_WEB = re.compile(r"(?i)(?:https?|ftps?|mailto|tel):|[^:]*(?:[/?#]|$)")
"""Addresses of the web, of mail and telephones, and those that name no way; not of scripts."""
_CARGO = ("/FS", "/Sound", "/Movie", "/RichMediaContent", "/RichMediaSettings", "/3DD")
"""Files that hang on an annotation; nobody sees what is in them."""


class Targets:
    """Where links of one file lead."""

    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Dictionary]) -> None:
        self._pages = pages
        self._numbers = {name_of(page): number for number, page in enumerate(pages)}
        self._old = pdf.Root.get("/Dests")
        self._named: dict[bytes, object] | None = None
        self._pdf = pdf

    def resolved(self, value: object) -> Array | None:
        """Return a destination that names its page itself, None for one that leads nowhere."""
        for _ in range(3):
            if isinstance(value, Dictionary):
                value = value.get("/D")
            elif isinstance(value, Name):
                value = self._old.get(str(value)) if isinstance(self._old, Dictionary) else None
            elif isinstance(value, pikepdf.String):
                value = self._names().get(bytes(value))
            else:
                break
        if not isinstance(value, Array) or not len(value):
            return None
        page = value[0]
        if isinstance(page, int) and 0 <= page < len(self._pages):
            return Array([self._pages[page], *list(value)[1:]])
        if isinstance(page, Dictionary) and name_of(page) in self._numbers:
            return value
        return None

    def place(self, value: object) -> tuple[int, float] | None:
        """Return the page and height that a destination leads to, None for nowhere."""
        found = self.resolved(value)
        if found is None:
            return None
        page = self._numbers[name_of(found[0])]
        top = top_of(self._pages[page])
        kind = str(found[1]) if len(found) > 1 else ""
        at = {"/XYZ": 3, "/FitH": 2, "/FitBH": 2}.get(kind)
        if at is not None and len(found) > at and not isinstance(found[at], pikepdf.Object):
            top = float(found[at] or top)
        return page, top

    def _names(self) -> dict[bytes, object]:
        """Return all names that destinations have."""
        if self._named is None:
            self._named = {}
            names = self._pdf.Root.get("/Names")
            tree = names.get("/Dests") if isinstance(names, Dictionary) else None
            waiting = [(tree, 0)]
            while waiting and len(self._named) < _MOST_NAMES:
                node, depth = waiting.pop()
                if not isinstance(node, Dictionary) or depth > _DEEPEST:
                    continue
                pairs, kids = node.get("/Names"), node.get("/Kids")
                if isinstance(pairs, Array):
                    flat = list(pairs)
                    for key, value in zip(flat[::2], flat[1::2], strict=False):
                        if isinstance(key, pikepdf.String):
                            self._named[bytes(key)] = value
                if isinstance(kids, Array):
                    waiting.extend((kid, depth + 1) for kid in kids)
        return self._named


def top_of(page: Dictionary) -> float:
    """Return the upper edge of what is seen of a page, in its own points."""
    box = page.get("/CropBox", page.get("/MediaBox"))
    return max(float(box[1]), float(box[3])) if isinstance(box, Array) and len(box) == 4 else 792.0


def hangs_on(item: Dictionary) -> bool:
    """Return whether a file hangs on an annotation."""
    return any(key in item for key in _CARGO)


def mend(item: Dictionary, targets: Targets, *, anonymous: bool) -> None:
    """Let an annotation lead within its part or to the web, and do and hold nothing else."""
    for key in ("/AA", "/PA", *_CARGO):
        if key in item:
            del item[key]
    if "/Dest" in item:
        _lead(item, targets.resolved(item.get("/Dest")))
    if "/A" in item:
        action = item.A
        del item["/A"]
        kind = action.get("/S") if isinstance(action, Dictionary) else None
        if kind == Name.GoTo:
            _lead(item, targets.resolved(action.get("/D")))
        elif _is_harmless(action):
            item.A = Dictionary({key: one for key, one in action.items() if key != "/Next"})
    if anonymous and "/T" in item and item.get("/Subtype") != Name.Widget:
        del item["/T"]


def _is_harmless(action: object) -> bool:
    """Whether an action opens an address of the web or turns to another page."""
    if not isinstance(action, Dictionary):
        return False
    if action.get("/S") == Name.Named:
        return action.get("/N") in _TURNING
    address = action.get("/URI")
    return (
        action.get("/S") == Name.URI
        and isinstance(address, pikepdf.String)
        and _WEB.match(_HIDDEN.sub("", str(address))) is not None
    )


def _lead(item: Dictionary, target: Array | None) -> None:
    if target is not None:
        item.Dest = target
    elif "/Dest" in item:
        del item["/Dest"]


def outline(pdf: pikepdf.Pdf) -> Iterator[tuple[str, int, object]]:
    """Yield the bookmarks of a file: title, level from 0, destination."""
    top = pdf.Root.get("/Outlines")
    first = top.get("/First") if isinstance(top, Dictionary) else None
    waiting: list[tuple[object, int]] = [(first, 0)]
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < _MOST_BOOKMARKS:
        item, level = waiting.pop()
        if not isinstance(item, Dictionary) or name_of(item) in seen or level > _DEEPEST:
            continue
        seen.add(name_of(item))
        title = item.get("/Title")
        words = " ".join(str(title).split()) if isinstance(title, pikepdf.String) else ""
        destination = item.get("/Dest")
        action = item.get("/A")
        if destination is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
            destination = action.get("/D")
        if words:
            yield words[:_LONGEST], level, destination
        waiting.append((item.get("/Next"), level))
        waiting.append((item.get("/First"), level + 1))
