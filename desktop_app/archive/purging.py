"""Deletes articles in the Trash for good."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.archive.describing import article_subject
from desktop_app.archive.sweeping import UNSWEPT
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import utc_now
from desktop_app.domain.edits import Flag
from desktop_app.errors import ArchiveProblem, EditConflict, NotInArchive
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.sets import plain

if TYPE_CHECKING:
    from pathlib import Path

    from sqlmodel import Session

    from desktop_app.archive.opening import Opened
    from desktop_app.jobs import JobContext

_MARK = f"{UNSWEPT}purge"
BATCH = 200
"""Articles that are deleted in one transaction: others wait about half a second for it."""


def purgeable(opened: Opened, ids: Collection[ArticleId]) -> tuple[ArticleId, ...]:
    """Return articles to be deleted for good, each once.

    Raises:
        NotInArchive: one is not there.
        EditConflict: one is not in the Trash.
    """
    wanted = tuple(dict.fromkeys(ids))
    with opened.database.read() as session:
        articles = Articles(session)
        articles.require(*wanted)
        if not all(articles.flags(wanted, Flag.TRASHED).values()):
            raise EditConflict(
                "Only articles in the Trash can be deleted for good.", "Move them there first."
            )
    return wanted


def purge(opened: Opened, wanted: Sequence[ArticleId], context: JobContext) -> Changes:
    """Delete text, notes and originals of those of some articles that are in the Trash.

    The log keeps the ids and hashes. Originals and pictures go when no article uses them any
    more, after the database has committed, so that no article can ever be without its original.

    A few hundred go at a time, and other edits in between; one that brings an article back out
    of the Trash meanwhile saves it. Once the job is cancelled the rest stays in the Trash.
    """
    gone: list[ArticleId] = []
    try:
        for at in range(0, len(wanted), BATCH):
            if context.cancelled:
                break
            with opened.originals.turn:
                gone += _purge(opened, wanted[at : at + BATCH])
            context.report(min(at + BATCH, len(wanted)), len(wanted), "Deleting for good")
    finally:
        opened.database.checkpoint()  # what was overwritten must not live on beside the file
    return Changes(frozenset(gone), members=True, tags=True, cases=True, texts=True)


def older_copies(folder: Path) -> tuple[Path, ...]:
    """Return the copies that were made of an archive before it was brought up to date.

    They are sealed with its key, and hold what was purged since.
    """
    return tuple(sorted((folder / Database.BACKUPS).glob("*.db")))


def forget_kept(opened: Opened, item: int) -> None:
    """Delete the original of an item that failed, kept under that number.

    Raises:
        NotInArchive: none is kept under it.
    """
    with opened.originals.turn:
        with opened.database.write() as session:
            sha256 = kept_original(session, item)
            Batches(session).forget_kept(sha256)
            used = sha256 in Articles(session).blobs_in_use()
            audit = Audit(plain(session), opened.subkeys.audit)
            audit.append("forget", f"item {item}", {"original": sha256}, utc_now())
            Meta(session).set(_MARK, "")
        _remove(opened, () if used else (sha256,))
    opened.database.checkpoint()


def kept_original(session: Session, item: int) -> str:
    """Return the SHA-256 of the original kept under an item's number.

    Raises:
        NotInArchive: none is kept under it.
    """
    sha256 = Batches(session).kept_original(item)
    if sha256 is None:
        raise NotInArchive(
            f"No original is kept under item {item}.",
            "The report of the import names the items that failed and are kept.",
        )
    return sha256


def _purge(opened: Opened, wanted: Sequence[ArticleId]) -> tuple[ArticleId, ...]:
    orphaned: set[str] = set()
    with opened.database.write() as session:
        articles = Articles(session)
        still = articles.flags(wanted, Flag.TRASHED)
        wanted = tuple(article for article in wanted if still.get(article))
        audit = Audit(plain(session), opened.subkeys.audit)
        for article in wanted:
            before = articles.get(article)
            detail: dict[str, str] = {
                "original": before.original.sha256,
                "text": before.text.sha256,
            }
            orphaned |= articles.purge(article)
            audit.append("purge", article_subject(article), detail, utc_now())
        Outbox(session).touch(wanted)
        Meta(session).set(_MARK, "")
        unused = articles.unused(orphaned)
    _remove(opened, unused)
    return wanted


def _remove(opened: Opened, hashes: Iterable[str]) -> None:
    """Delete originals that no row names any more; after a crash here they are swept."""
    for sha256 in hashes:
        opened.originals.remove(sha256)
    with suppress(ArchiveProblem), opened.database.write() as session:
        Meta(session).forget(_MARK)
