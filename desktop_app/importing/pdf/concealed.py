"""Words that a page shows without letters to read: in patterns, in masks, in shapes of letters.

PDFium gives the letters of a page and of its forms, but not those of tiles and soft masks. Used in
processes without rights only. What cannot be looked through counts as words.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pikepdf
from pikepdf import Dictionary, Name, Stream

from desktop_app.importing.pdf import structure

MOST = 20_000
"""Objects looked at for one page; one that needs more is not looked through."""

_SHOWING = "Tj TJ ' \""
_Item = tuple[pikepdf.Object, bool]
"""Resources or a stream, and whether its words are no letters for PDFium."""


class Concealed:
    """Tells of each page of a file whether it may show words that are no letters.

    Args:
        data: the file.
        password: opens it; "" for none.
        count: how many pages PDFium finds.
    """

    def __init__(self, data: bytes, password: str, count: int) -> None:
        self._data, self._password, self._count = data, password, count
        self._held = ExitStack()
        self._pdf: pikepdf.Pdf | None = None
        self._opened = False
        self._showing: dict[tuple[int, int], bool] = {}
        self._known: dict[tuple[int, int], bool] = {}

    def on(self, index: int) -> bool:
        """Return whether a page may show such words."""
        try:
            pdf = self._file()
            if pdf is None or len(pdf.pages) != self._count:
                return True
            resources = structure.inherited(pdf.pages[index].obj, "/Resources")
            if not isinstance(resources, Dictionary):
                return False
            name = resources.objgen
            if name == (0, 0) or name not in self._known:
                self._known[name] = self._found(resources)
            return self._known[name]
        except (*structure.WRONG, pikepdf.PasswordError, RuntimeError):
            return True

    def _file(self) -> pikepdf.Pdf | None:
        if not self._opened:
            self._opened = True
            opening = structure.opened(self._data, self._password)
            self._pdf = self._held.enter_context(opening)
        return self._pdf

    def _found(self, resources: pikepdf.Object) -> bool:
        waiting: list[_Item] = [(resources, False)]
        seen: set[tuple[tuple[int, int], bool]] = set()
        steps = 0
        while waiting:
            item, hidden = waiting.pop()
            steps += 1
            if steps > MOST:
                return True
            name = item.objgen
            if name != (0, 0):
                if (name, hidden) in seen:
                    continue
                seen.add((name, hidden))
            if isinstance(item, Stream):
                if hidden and self._shows(item):
                    return True
                inner = item.get("/Resources")
                if isinstance(inner, Dictionary):
                    waiting.append((inner, hidden))
            else:
                waiting.extend(_inside(item, hidden=hidden))
        return False

    def _shows(self, stream: Stream) -> bool:
        """Whether a stream shows words itself."""
        name = stream.objgen
        if name not in self._showing:
            self._showing[name] = bool(pikepdf.parse_content_stream(stream, _SHOWING))
        return self._showing[name]


def _inside(resources: pikepdf.Object, *, hidden: bool) -> Iterator[_Item]:
    """Yield what resources hold that is drawn, and what draws through it."""
    for form in _values(resources, "/XObject"):
        if isinstance(form, Stream) and form.get("/Subtype") == Name.Form:
            yield form, hidden
    for pattern in _values(resources, "/Pattern"):
        yield from _painted(pattern)
    for state in _values(resources, "/ExtGState"):
        yield from _mask(state)
    for font in _values(resources, "/Font"):
        if isinstance(font, Dictionary) and font.get("/Subtype") == Name.Type3:
            yield from _shapes(font)


def _shapes(font: Dictionary) -> Iterator[_Item]:
    inner = font.get("/Resources")
    if isinstance(inner, Dictionary):
        yield inner, True
    for shape in _values(font, "/CharProcs"):
        if isinstance(shape, Stream):
            yield shape, True


def _painted(pattern: object) -> Iterator[_Item]:
    if isinstance(pattern, Stream):
        yield pattern, True
    elif isinstance(pattern, Dictionary):
        yield from _mask(pattern.get("/ExtGState"))


def _mask(state: object) -> Iterator[_Item]:
    mask = state.get("/SMask") if isinstance(state, Dictionary) else None
    group = mask.get("/G") if isinstance(mask, Dictionary) else None
    if isinstance(group, Stream):
        yield group, True


def _values(holder: pikepdf.Object, key: str) -> Iterator[object]:
    found = holder.get(key)
    if isinstance(found, Dictionary):
        for _, value in found.items():
            yield value
