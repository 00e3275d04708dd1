"""Brings lines of the tree in step with other entries: only what differs is taken out or put in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QStandardItem

from desktop_app.gui.sidebar.delegate import ENTRY_ROLE
from desktop_app.gui.sidebar.view_model import Entry

MOST = 60
"""With more lines that come or go, filling the tree anew costs less."""


def differing(old: Sequence[Entry], new: Sequence[Entry]) -> int:
    """Return how many lines come or go."""
    return len(set(_keys(old)) ^ set(_keys(new)))


def merge(
    above: QStandardItem,
    entries: Sequence[Entry],
    make: Callable[[Entry], QStandardItem],
    update: Callable[[QStandardItem, Entry], None],
) -> Iterator[QStandardItem]:
    """Let the lines below one be those of the entries, in their order.

    Args:
        above: the line, or the invisible one above all.
        entries: what is to stand below it.
        make: returns a new line with all that is below it.
        update: gives a line another entry of the same key.

    Yields the lines below which something came that was not there.
    """
    wanted = {entry.key for entry in entries}
    for row in reversed(range(above.rowCount())):
        if _key(above.child(row)) not in wanted:
            above.removeRow(row)
    for row, entry in enumerate(entries):
        at = next((at for at in range(row, above.rowCount()) if _is(above, at, entry.key)), -1)
        if at < 0:
            item = make(entry)
            _insert(above, row, item)
            yield above
            yield item
            continue
        if at != row:
            _insert(above, row, *above.takeRow(at))
            yield above.child(row)
        item = above.child(row)
        if item.data(ENTRY_ROLE) != entry:
            update(item, entry)
            yield from merge(item, entry.children, make, update)


def _insert(above: QStandardItem, row: int, item: QStandardItem) -> None:
    # ``insertRow`` with a line would leave that to Python, which soon deletes it.
    above.insertRows(row, 1)
    above.setChild(row, item)


def _is(above: QStandardItem, row: int, key: str) -> bool:
    return _key(above.child(row)) == key


def _key(item: QStandardItem) -> str:
    return str(item.data(ENTRY_ROLE).key)


def _keys(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        yield entry.key
        yield from _keys(entry.children)
