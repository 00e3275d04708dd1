"""What a PDF calls its pages. Used in processes without rights only; nothing found is trusted.

PDFium goes round in circles with a file whose labels do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

import pikepdf

from desktop_app.domain.text import one_line
from desktop_app.importing.pdf.structure import WRONG

MAX_RUNS = 20_000
_LONGEST, _LARGEST = 60, 100_000
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Run(NamedTuple):
    """Pages from one on that are numbered in one way."""

    page: int
    style: str
    prefix: str
    first: int


def labels(pdf: pikepdf.Pdf, count: int) -> list[str]:
    """Return what each of ``count`` pages is called, "" where the file does not say."""
    found = [""] * count
    with suppress(*WRONG):
        runs = sorted(_runs(pdf), key=lambda run: run.page)
        for run, following in zip(runs, [*runs[1:], None], strict=True):
            end = count if following is None else min(following.page, count)
            for page in range(max(run.page, 0), end):
                number = numbered(run.first + page - run.page, run.style)
                found[page] = one_line(run.prefix + number)[:_LONGEST]
    return found


def _runs(pdf: pikepdf.Pdf) -> Iterator[_Run]:
    """Yield the entries of the tree of labels; one that turns in a circle is cut."""
    waiting = [pdf.Root.PageLabels] if "/PageLabels" in pdf.Root else []
    seen: set[tuple[int, int]] = set()
    found = 0
    while waiting and found < MAX_RUNS:
        node = waiting.pop()
        if node.objgen != (0, 0):
            if node.objgen in seen:
                continue
            seen.add(node.objgen)
        kids = node.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += [kids[at] for at in range(min(len(kids), MAX_RUNS))]
        entries = node.get("/Nums")
        if not isinstance(entries, pikepdf.Array):
            continue
        for at in range(0, min(len(entries), 2 * MAX_RUNS) - 1, 2):
            with suppress(*WRONG):
                yield _run(int(entries[at]), entries[at + 1])
                found += 1


def _run(page: int, entry: pikepdf.Object) -> _Run:
    prefix = entry.get("/P")
    return _Run(
        page,
        str(entry.get("/S", "")),
        str(prefix) if isinstance(prefix, pikepdf.String) else "",
        int(entry.get("/St", 1)),
    )


def numbered(number: int, style: str) -> str:
    """Return a number in one of the styles of PDF ("/D", "/r", "/R", "/a", "/A"), else ""."""
    if not 0 < number < _LARGEST:
        return ""
    match style:
        case "/D":
            return str(number)
        case "/R" | "/r":
            roman = _roman(number)
            return roman.upper() if style == "/R" else roman
        case "/A" | "/a":
            # a to z, then aa to zz, then aaa to zzz
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, _LONGEST)
            return letter.upper() if style == "/A" else letter
        case _:
            return ""


def _roman(number: int) -> str:
    if number >= 5000:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written
