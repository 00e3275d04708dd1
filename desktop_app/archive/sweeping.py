"""Deletes originals that a crash left without an article: nobody would ever see them again."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.errors import ArchiveProblem
from desktop_app.storage.articles import Articles
from desktop_app.storage.meta import Meta

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened

UNSWEPT = "unswept "
"""Begins the names of facts that say: originals are being kept or deleted, by this import.

The fact is there before the first original and goes after the last one, so that the folder of
originals, which may be large, is looked through after a crash only.
"""


def sweep(opened: Opened) -> int:
    """Delete what belongs to nothing, if a crash may have left any; return how many files.

    The archive's lock keeps other processes out, and ``originals.turn`` the other threads: an
    import that is running never loses an original. A disk that refuses is asked again next time.
    """
    if opened.lock is None:
        return 0
    with opened.database.read() as session:
        if not Meta(session).names(UNSWEPT):
            return 0
    swept = 0
    with suppress(ArchiveProblem), opened.originals.turn:
        with opened.database.read() as session:
            # Read anew: an import may have begun and ended since.
            names = Meta(session).names(UNSWEPT)
            used = Articles(session).blobs_in_use()
        swept = opened.originals.sweep(used)
        with opened.database.write() as session:
            for name in names:
                Meta(session).forget(name)
    return swept
