"""A package comes back: its articles with everything about them, into an archive that is empty.

Originals first, then one transaction with everything else; the index follows later. What does not
come to its end leaves the archive as empty as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.archive.sweeping import UNSWEPT
from desktop_app.domain import packages
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import from_iso, utc_now
from desktop_app.errors import ArchiveTooNew, ImportFailed
from desktop_app.importing.packages import Package, Reader, find_package
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.audit import Audit
from desktop_app.storage.meta import Meta
from desktop_app.storage.migrations import STEPS
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.restoring import Restoring, StrangeRow, ours_only
from desktop_app.storage.sets import chunks, plain

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.archive.opening import Opened

DOING = "Importing"
_AT_ONCE = 200
_MARK = f"{UNSWEPT}package"


def package_of(paths: Sequence[Path], tags: Sequence[str], case: str) -> Package | None:
    """Return the package that is to be imported, None where none of the paths is one.

    Raises:
        ImportFailed: other paths, tags or a case came with it, or it cannot be read.
    """
    package = next(filter(None, map(find_package, paths)), None)
    if package is not None and (len(paths) > 1 or tags or case):
        raise ImportFailed(
            f"“{package.root.name}” is an archive that was exported.",
            "Import it by itself, without tags and case.",
        )
    return package


def unpack(opened: Opened, package: Package, context: JobContext) -> ImportReport:
    """Put everything of a package into an archive that is empty.

    Raises:
        ImportFailed: the archive is not empty, or the package is damaged or not as it was signed;
            nothing was changed.
        ArchiveTooNew: it was exported by a newer version of the program.
        ArchiveProblem: the disk is full, or refuses.
    """
    if package.schema > len(STEPS):
        raise ArchiveTooNew(
            f"“{package.root.name}” was exported by a newer version of the program.",
            "Install the newest version of Guardbook.",
        )
    reader = Reader(package)
    with opened.database.write() as session:
        _require_empty(session, package)
        Meta(session).set(_MARK, "")
    try:
        with opened.originals.turn:
            for data in reader.originals():
                context.checkpoint(0, package.articles, DOING)
                opened.originals.put(data)
            with opened.database.write() as session:
                found = _restore(session, opened, reader, package, context)
                Meta(session).forget(_MARK)
    except Cancelled:
        return ImportReport(0, (), Changes(), cancelled=True)
    items = tuple(ImportItem(str(package.root), "", ItemState.DONE, article) for article in found)
    changes = Changes(
        frozenset(found), members=True, texts=True, tags=True, cases=True, searches=True
    )
    return ImportReport(0, items, changes, signer=reader.signer)


def _require_empty(session: Session, package: Package) -> None:
    if not Restoring(session).is_empty():
        raise ImportFailed(
            f"“{package.root.name}” is a whole archive, and this one is not empty.",
            "Make a new archive in another folder, and import it there.",
        )


def _restore(
    session: Session, opened: Opened, reader: Reader, package: Package, context: JobContext
) -> list[ArticleId]:
    restoring = Restoring(session)
    _require_empty(session, package)
    found: list[ArticleId] = []
    try:
        with ours_only():
            restoring.archive(reader.archive())
        for done, whole in enumerate(reader.articles()):
            context.checkpoint(done, package.articles, DOING)
            with ours_only():
                found.append(restoring.article(whole))
        for some in chunks(found, _AT_ONCE):
            context.checkpoint(len(found), package.articles, DOING)
            with ours_only():
                restoring.check(some)
        with ours_only():
            restoring.check_archive()
            _log(session, opened, reader, package)
    except StrangeRow as error:
        which = packages.article_file(found[-1]) if found else packages.ARCHIVE
        raise ImportFailed(
            f"Something in “{package.root.name}” is nothing that an archive has, at or after "
            f"“{which}”.",
            "Export the archive once more, with this version of Guardbook.",
        ) from error
    Outbox(session).touch(found)
    return found


def _log(session: Session, opened: Opened, reader: Reader, package: Package) -> None:
    """Take the log up, row by row under this archive's key, and note where it came from."""
    audit = Audit(plain(session), opened.subkeys.audit)
    rows, head = 0, ""
    for row in reader.log():
        detail = row["detail"]
        if not isinstance(detail, dict):
            raise TypeError("detail")
        audit.append(str(row["action"]), str(row["subject"]), detail, from_iso(row["at"]))
        rows, head = rows + 1, str(row["mac"])
    told: dict[str, str | int] = {
        "articles": package.articles,
        "manifest": reader.manifest_sha256,
        "signer": reader.signer,
        "rows": rows,
        "head": head,
    }
    audit.append("take over", "archive", told, utc_now())
