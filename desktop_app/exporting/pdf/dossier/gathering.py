"""Takes one part apart: its pages and all that they need, under the numbers of the whole."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary

from desktop_app.exporting.pdf.dossier import links, stamping
from desktop_app.exporting.pdf.dossier.fragments import Fragment, Mark, Task
from desktop_app.exporting.pdf.dossier.written import Name, Owners, Writer, name_of
from desktop_app.exporting.pdf.update.errors import Damaged, Locked, Pageless

_NEVER = ("/Parent", "/AA", "/B", "/Thumb")
_FOREIGN = ("/StructParents", "/Tabs")
_TELLING = ("/PieceInfo", "/Metadata", "/LastModified")
"""What programs note for themselves; it may name folders and people."""
_MOST_PAGES = 200_000
_MOST_FIELDS = 20_000


def gather(data: bytes, stamps: bytes, task: Task) -> tuple[Fragment, bytes]:
    """Return what a part is made of, and its objects one after the other.

    Raises:
        Locked: it opens only with its password.
        Damaged: its pages cannot be read (``Pageless``: there are none).
    """
    try:
        with pikepdf.open(io.BytesIO(data), password=task.password, suppress_warnings=True) as pdf:
            return _Part(pdf, task).made(data, stamps)
    except pikepdf.PasswordError as error:
        raise Locked(wrong=bool(task.password)) from error
    except (pikepdf.PdfError, ValueError, TypeError, KeyError) as error:
        raise Damaged from error


class _Part:
    def __init__(self, pdf: pikepdf.Pdf, task: Task) -> None:
        self._pdf, self._task = pdf, task
        self._leaves = [page.obj for page in pdf.pages]
        if not self._leaves:
            raise Pageless
        if len(self._leaves) > _MOST_PAGES:
            raise Damaged
        self._index = {name_of(page): number for number, page in enumerate(self._leaves)}

    def made(self, data: bytes, stamps: bytes) -> tuple[Fragment, bytes]:
        task, pdf = self._task, self._pdf
        labels = tuple(page.label for page in pdf.pages)
        bookmarks = tuple(self._bookmarks())
        cargo = self._cargo()
        self._clean()
        places = tuple(self._places())
        if stamps:
            stamping.stamp(pdf, data, stamps, task.password)
        dropped = _TELLING if task.anonymous else ()
        tree = pdf.Root.get("/StructTreeRoot") if task.tree else None
        fixed: dict[Name, int] = {}
        tops: list[pikepdf.Object] = []
        parents: list[tuple[int, pikepdf.Object]] = []
        if isinstance(tree, Dictionary):
            above = pdf.make_indirect(Dictionary())
            fixed = {name_of(tree): task.tree, name_of(above): task.element}
            tops, parents = self._tags(tree, above)
        owners = Owners(self._leaves, fixed, dropped)
        layers, hidden = self._layers()
        fields = self._fields()
        owners.share([*tops, *(item for _, item in parents), *layers, *fields])
        numbers: dict[Name, int] = dict(fixed)
        groups = list(owners.groups())
        for _, members in groups:
            for name, _ in members:
                numbers[name] = task.base + len(numbers) - len(fixed)
        writer = Writer(numbers, dropped)
        bodies = [
            writer.page(item, task.parent)
            if page >= 0 and name in self._index
            else writer.body(item)
            for page, members in groups
            for name, item in members
        ]
        fragment = Fragment(
            tuple(map(len, bodies)),
            tuple((len(members), page) for page, members in groups),
            tuple(numbers[name_of(page)] for page in self._leaves),
            labels,
            tuple(links.top_of(page) for page in self._leaves),
            bookmarks,
            places,
            tuple((key + task.key, numbers[name_of(item)]) for key, item in parents),
            tuple(numbers[name_of(top)] for top in tops),
            task.key + max((key + 1 for key, _ in parents), default=0),
            tuple(numbers[name_of(layer)] for layer in layers),
            tuple(numbers[name_of(layer)] for layer in hidden),
            tuple(numbers[name_of(field)] for field in fields),
            self._signed,
            cargo,
        )
        return fragment, b"".join(bodies)

    def _cargo(self) -> int:
        """Return how many files are within this one; damaged lists of them are not counted."""
        known: set[Name] = set()
        with suppress(pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError):
            known.update(name_of(one.obj) for one in self._pdf.attachments.values())
        held = [item for page in self._leaves for item in annotated(page) if links.hangs_on(item)]
        return len(known) + sum(name_of(item.get("/FS", item)) not in known for item in held)

    # -- pages ---------------------------------------------------------------------------
    def _clean(self) -> None:
        """Leave out what acts by itself, and let links lead within the part."""
        task = self._task
        targets = links.Targets(self._pdf, self._leaves)
        for page in self._leaves:
            for key in (*_NEVER, *(() if task.tree else _FOREIGN)):
                if key in page:
                    del page[key]
            if task.tree and "/StructParents" in page:
                page.StructParents = int(page.StructParents) + task.key
            for item in annotated(page):
                if not task.tree:  # our own lead to names of the whole
                    links.mend(item, targets, anonymous=task.anonymous)
                if "/StructParent" not in item:
                    continue
                if task.tree:
                    item.StructParent = int(item.StructParent) + task.key
                else:
                    del item["/StructParent"]

    def _places(self) -> Iterator[tuple[str, int, float]]:
        """Yield where annotations are that are asked for; the last one of a name counts."""
        wanted = set(self._task.wanted)
        for number, page in enumerate(self._leaves):
            for item in annotated(page):
                name = item.get("/NM")
                if isinstance(name, pikepdf.String) and str(name) in wanted:
                    box = item.get("/Rect")
                    if isinstance(box, Array) and len(box) == 4:
                        yield str(name), number, max(float(box[1]), float(box[3]))

    def _bookmarks(self) -> Iterator[Mark]:
        targets = links.Targets(self._pdf, self._leaves)
        for title, level, destination in links.outline(self._pdf):
            found = targets.place(destination)
            if found is not None:
                yield Mark(title, level, *found)

    # -- what belongs to the file as a whole ---------------------------------------------
    def _tags(
        self, tree: Dictionary, above: Dictionary
    ) -> tuple[list[pikepdf.Object], list[tuple[int, pikepdf.Object]]]:
        """Return the topmost tag, now below another one, and what the part's keys stand for."""
        task = self._task
        kids, known = tree.get("/K"), tree.get("/ParentTree")
        tops: list[pikepdf.Object] = (
            [one for one in kids if isinstance(one, Dictionary)] if kids is not None else []
        )
        language = self._pdf.Root.get("/Lang")
        for top in tops:
            top.P = above
            top.S = pikepdf.Name.Art if task.owner else pikepdf.Name.Part
            if language is not None:
                top.Lang = language
        del tops[1:]
        numbers = known.get("/Nums") if isinstance(known, Dictionary) else None
        pairs = list(numbers) if isinstance(numbers, Array) else []
        return tops, [
            (int(key), item) for key, item in list(pairwise(pairs))[::2] if item is not None
        ]

    def _layers(self) -> tuple[list[pikepdf.Object], list[pikepdf.Object]]:
        """Return the optional content of the file, and what of it is not shown at first."""
        told = self._pdf.Root.get("/OCProperties")
        if not isinstance(told, Dictionary):
            return [], []
        layers = _indirect(told.get("/OCGs"))
        usual = told.get("/D")
        if not isinstance(usual, Dictionary):
            return layers, []
        shown = {name_of(one) for one in _indirect(usual.get("/ON"))}
        hidden = {name_of(one) for one in _indirect(usual.get("/OFF"))}
        if usual.get("/BaseState") == pikepdf.Name.OFF:
            hidden |= {name_of(one) for one in layers} - shown
        return layers, [one for one in layers if name_of(one) in hidden]

    @property
    def _signed(self) -> bool:
        form = self._pdf.Root.get("/AcroForm")
        flags = form.get("/SigFlags", 0) if isinstance(form, Dictionary) else 0
        return isinstance(flags, int) and bool(flags & 1)

    def _fields(self) -> list[pikepdf.Object]:
        """Return the topmost form fields, each with a name that no other part has."""
        form = self._pdf.Root.get("/AcroForm")
        fields = (
            _indirect(form.get("/Fields"))[:_MOST_FIELDS] if isinstance(form, Dictionary) else []
        )
        found: list[pikepdf.Object] = []
        for field in fields:
            if not isinstance(field, Dictionary):
                continue
            name = field.get("/T")
            words = str(name) if isinstance(name, pikepdf.String) else str(len(found))
            field.T = pikepdf.String(f"{self._task.owner}-{words}")
            for key in ("/V", "/AA", "/A") if field.get("/FT") == pikepdf.Name.Sig else ("/AA",):
                if key in field:
                    del field[key]
            found.append(field)
        return found


def annotated(page: Dictionary) -> Iterator[Dictionary]:
    """Yield the annotations of a page that are such."""
    found = page.get("/Annots")
    if isinstance(found, Array):
        for item in found:
            if isinstance(item, Dictionary):
                yield item


def _indirect(found: object) -> list[pikepdf.Object]:
    """Return the objects of a list that have names, each once."""
    if not isinstance(found, Array):
        return []
    items = [one for one in found if isinstance(one, pikepdf.Object) and one.is_indirect]
    return list({name_of(one): one for one in items}.values())
