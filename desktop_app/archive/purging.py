"""Deletes articles in the Trash for good."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from desktop_app.archive.describing import article_subject
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import utc_now
from desktop_app.domain.edits import Flag
from desktop_app.errors import EditConflict
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.outbox import Outbox

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened


def purge(opened: Opened, ids: Collection[ArticleId]) -> Changes:
    """Delete text, notes and originals of articles that are in the Trash.

    The log keeps the ids and hashes. An original goes when no article uses it any more, after
    the database has committed, so that no article can ever be without its original.
    """
    orphaned: list[str] = []
    wanted = tuple(dict.fromkeys(ids))
    with opened.database.write() as session:
        articles = Articles(session)
        articles.require(*wanted)
        if not all(articles.flags(wanted, Flag.TRASHED).values()):
            raise EditConflict(
                "Only articles in the Trash can be deleted for good.", "Move them there first."
            )
        audit = Audit(session, opened.subkeys.audit)
        for article in wanted:
            before = articles.get(article)
            detail: dict[str, str] = {
                "original": before.original.sha256,
                "text": before.text.sha256,
            }
            unused = articles.purge(article)
            audit.append("purge", article_subject(article), detail, utc_now())
            if unused:
                orphaned.append(unused)
        Outbox(session).touch(wanted)
    for sha256 in orphaned:
        opened.originals.remove(sha256)
    opened.database.checkpoint()  # what was overwritten must not live on in the write-ahead log
    return Changes(frozenset(wanted), members=True, tags=True, cases=True, texts=True)
