"""The objects of some pages under new numbers, page by page (ISO 32000-1, 7.3)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import pikepdf

from desktop_app.exporting.pdf.update.appending import dictionary_of, scalar
from desktop_app.exporting.pdf.update.errors import Damaged

Name = tuple[int, int]
"""Number and generation of an object."""

SHARED = -1
_DEEPEST = 100
_OUTSIDE = ("/Catalog", "/Pages", "/StructTreeRoot")
"""What holds another file together."""
_FETCHED = ("/Ref", "/OPI", "/F", "/FFilter", "/FDecodeParms", "/PS")
"""Keys of a stream that let another file be drawn in its place, or a program run."""
_PROGRAM = pikepdf.Name.PS
_NOTHING = b"<</Type/XObject/Subtype/Form/BBox[0 0 0 0]/Length 0>>\nstream\n\nendstream"


def name_of(item: pikepdf.Object) -> Name:
    """Return what an object is called."""
    number, generation = item.objgen
    return number, generation


class Owners:
    """Which objects only one page needs, and which ones several do, or none.

    Args:
        pages: in order.
        fixed: objects that have their numbers already, and are not looked into.
        dropped: keys that are left out wherever they stand.
    """

    def __init__(
        self, pages: Iterable[pikepdf.Dictionary], fixed: Collection[Name], dropped: Collection[str]
    ) -> None:
        self._fixed, self._dropped = frozenset(fixed), frozenset(dropped)
        self._owner: dict[Name, int] = {}
        self._items: dict[Name, pikepdf.Object] = {}
        self._order: dict[int, list[Name]] = {}
        self._pages = {name_of(page): number for number, page in enumerate(pages)}
        for number, page in enumerate(pages):
            self._reach(number, page)

    def share(self, roots: Iterable[pikepdf.Object]) -> None:
        """Add what is reached from elsewhere."""
        for root in roots:
            self._reach(SHARED, root)

    def groups(self) -> Iterator[tuple[int, list[tuple[Name, pikepdf.Object]]]]:
        """Yield pages with what is theirs alone, the page itself first; then all others."""
        for page in (*range(len(self._pages)), SHARED):
            names = [name for name in self._order.get(page, ()) if self._owner[name] == page]
            yield page, [(name, self._items[name]) for name in names]

    def _reach(self, owner: int, root: pikepdf.Object) -> None:
        seen: set[Name] = set()
        waiting = [root]
        while waiting:
            item = waiting.pop()
            if item.is_indirect:
                name = name_of(item)
                page = self._pages.get(name)
                if self._owner.get(name) == SHARED:
                    continue  # and so is all that it needs: each tag leads to all the others
                if name in seen or name in self._fixed or (page is not None and page != owner):
                    continue
                if page is None and outside(item):
                    continue
                seen.add(name)
                self._take(name, item, owner)
            waiting.extend(reversed(list(self._inside(item))))

    def _take(self, name: Name, item: pikepdf.Object, owner: int) -> None:
        known = self._owner.get(name)
        if known is None:
            self._owner[name] = owner
            self._items[name] = item
            self._order.setdefault(owner, []).append(name)
        elif known != owner and known != SHARED:
            self._owner[name] = SHARED
            self._order.setdefault(SHARED, []).append(name)

    def _inside(self, item: pikepdf.Object) -> Iterator[pikepdf.Object]:
        """Yield what an object refers to, however deep within itself."""
        waiting: list[tuple[object, int]] = [(item, 0)]
        while waiting:
            value, depth = waiting.pop()
            if not isinstance(value, pikepdf.Object) or depth > _DEEPEST:
                continue
            if depth and value.is_indirect:
                yield value
                continue
            if isinstance(value, pikepdf.Stream):
                inner = [one for _, one in kept_of_stream(value, self._dropped)]
            elif isinstance(value, pikepdf.Dictionary):
                inner = [one for key, one in value.items() if key not in self._dropped]
                if depth == 0 and name_of(item) in self._pages:
                    inner = [one for key, one in value.items() if kept_of_page(key, self._dropped)]
            elif isinstance(value, pikepdf.Array):
                inner = list(value)
            else:
                continue
            waiting.extend((one, depth + 1) for one in reversed(inner))


def outside(item: pikepdf.Object) -> bool:
    """Whether an object belongs to the file as a whole, or is a page that is not in its tree."""
    if not isinstance(item, pikepdf.Dictionary):
        return False
    kind = item.get("/Type")
    return isinstance(kind, pikepdf.Name) and (str(kind) in _OUTSIDE or str(kind) == "/Page")


def kept_of_page(key: str, dropped: Collection[str]) -> bool:
    """Whether an entry of a page stays as it is."""
    return key != "/Parent" and key not in dropped


def is_program(stream: pikepdf.Stream) -> bool:
    """Whether a stream is a program for printers, in place of something drawn."""
    return _PROGRAM in (stream.get("/Subtype"), stream.get("/Subtype2"))


def kept_of_stream(
    stream: pikepdf.Stream, dropped: Collection[str]
) -> Iterator[tuple[str, pikepdf.Object]]:
    """Yield the entries of a stream that stay: none that names another file, none of a program."""
    if is_program(stream):
        return
    for key, value in stream.stream_dict.items():
        if key not in dropped and key not in _FETCHED and key != "/Length":
            yield key, value


class Writer:
    """Writes objects with the numbers of the new file; what has none there becomes null."""

    def __init__(self, numbers: Mapping[Name, int], dropped: Collection[str]) -> None:
        self._numbers, self._dropped = numbers, frozenset(dropped)

    def body(self, item: pikepdf.Object) -> bytes:
        """Return an object's body.

        Raises:
            Damaged: it holds itself, or cannot be read.
        """
        if isinstance(item, pikepdf.Stream):
            if is_program(item):
                return _NOTHING
            data = item.read_raw_bytes()
            entries = [
                (pikepdf.Name(key).unparse(), self._value(value, 1))
                for key, value in kept_of_stream(item, self._dropped)
            ]
            entries.append((b"/Length", b"%d" % len(data)))
            return b"%b\nstream\n%b\nendstream" % (dictionary_of(entries), data)
        return self._value(item, 0)

    def page(self, item: pikepdf.Object, parent: int) -> bytes:
        """Return a page's body, below another node of the tree."""
        entries = [
            (pikepdf.Name(key).unparse(), self._value(value, 1))
            for key, value in item.items()
            if kept_of_page(key, self._dropped)
        ]
        return dictionary_of([*entries, (b"/Parent", b"%d 0 R" % parent)])

    def _value(self, value: object, depth: int) -> bytes:
        if depth > _DEEPEST:
            raise Damaged
        if not isinstance(value, pikepdf.Object):
            return scalar(value)
        if depth and value.is_indirect:
            number = self._numbers.get(name_of(value))
            return b"null" if number is None else b"%d 0 R" % number
        if isinstance(value, pikepdf.Dictionary):
            return dictionary_of(
                (pikepdf.Name(key).unparse(), self._value(one, depth + 1))
                for key, one in value.items()
                if key not in self._dropped
            )
        if isinstance(value, pikepdf.Array):
            return b"[%b]" % b" ".join(self._value(one, depth + 1) for one in value)
        return value.unparse(resolved=True)
