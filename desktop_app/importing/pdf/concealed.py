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

_SHOWING, _DRAWING = "Tj TJ ' \"", "Do"
_LETTERS, _HIDDEN, _IN_FONT = 0, 1, 2
_Item = tuple[pikepdf.Object, int]
"""Resources or a stream, and what its words are for PDFium: letters, or no letters.

A stream that names no forms of its own draws those of the page, or of a font that has resources.
"""


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
        self._used: dict[tuple[int, int], frozenset[str]] = {}
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
        waiting: list[_Item] = [(resources, _LETTERS)]
        seen: set[tuple[tuple[int, int], int]] = set()
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
                inner = item.get("/Resources")
                if isinstance(inner, Dictionary):
                    waiting.append((inner, hidden))
                if hidden and self._may_show(item, inner, hidden):
                    return True
            else:
                waiting.extend(_inside(item, hidden=hidden))
        return False

    def _may_show(self, stream: Stream, inner: object, hidden: int) -> bool:
        """Whether a stream shows words itself, or by forms that are not those of ``inner``."""
        name = stream.objgen
        if name not in self._used:
            found = pikepdf.parse_content_stream(stream, f"{_SHOWING} {_DRAWING}")
            self._used[name] = frozenset(str(each.operator) for each in found)
        used = self._used[name]
        own = isinstance(inner, Dictionary) and isinstance(inner.get("/XObject"), Dictionary)
        return bool(used - {_DRAWING}) or bool(used and hidden == _HIDDEN and not own)


def _inside(resources: pikepdf.Object, *, hidden: int) -> Iterator[_Item]:
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
    hidden = _IN_FONT if isinstance(inner, Dictionary) else _HIDDEN
    if isinstance(inner, Dictionary):
        yield inner, hidden
    for shape in _values(font, "/CharProcs"):
        if isinstance(shape, Stream):
            yield shape, hidden


def _painted(pattern: object) -> Iterator[_Item]:
    if isinstance(pattern, Stream):
        yield pattern, _HIDDEN
    elif isinstance(pattern, Dictionary):
        yield from _mask(pattern.get("/ExtGState"))


def _mask(state: object) -> Iterator[_Item]:
    mask = state.get("/SMask") if isinstance(state, Dictionary) else None
    group = mask.get("/G") if isinstance(mask, Dictionary) else None
    if isinstance(group, Stream):
        yield group, _HIDDEN


def _values(holder: pikepdf.Object, key: str) -> Iterator[object]:
    found = holder.get(key)
    if isinstance(found, Dictionary):
        for _, value in found.items():
            yield value
