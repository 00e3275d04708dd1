"""Checks an archive against itself and names every part that is not what it was."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from desktop_app.archive.reports import OriginalState, VerifyReport
from desktop_app.domain.articles import Article
from desktop_app.domain.text import text_sha256
from desktop_app.errors import ArchiveDamaged
from desktop_app.jobs import JobContext
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.pictures import read_pictures
from desktop_app.storage.sets import plain
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.storage.originals import Originals


def verify(
    opened: Opened, context: JobContext, *, full: bool = True, excused: Collection[str] = ()
) -> VerifyReport:
    """Check originals, texts, quotes and the log.

    ``full`` unseals and hashes every original; without it only their presence is checked.
    ``excused`` are the SHA-256 of originals that are known to be missing.
    """
    database, originals = opened.database, opened.originals
    counts = {"articles": 0, "originals": 0, "annotations": 0, "log": 0}
    problems = database.problems(full=full)
    if problems:  # what cannot be read cannot be checked any further
        return VerifyReport(tuple(problems), counts)
    with database.read() as session:
        ids = Articles(session).all_ids()
        audit = Audit(plain(session), opened.subkeys.audit)
        problems += audit.verify()
        counts["log"] = audit.head()[0]
        counts["stray files"] = len(originals.stray(Articles(session).blobs_in_use()))
        kept = Batches(session).kept()
    checked = dict.fromkeys(excused, "")
    seen = dict.fromkeys(excused, "")
    for item, sha256 in kept:
        if sha256 not in checked:
            checked[sha256] = _original(originals, sha256, full)
            counts["originals"] += 1
        if checked[sha256]:
            problems.append(f"Item {item} of an import: {checked[sha256]}")
    for done, number in enumerate(ids):
        context.checkpoint(done, len(ids), "Verifying")
        with database.read() as session:
            if not Articles(session).exists(number):
                continue
            article = Articles(session).get(number)
            older = Texts(session).older(number)
            pictures = read_pictures(plain(session), number)
        counts["articles"] += 1
        counts["annotations"] += len(article.annotations)
        sha256 = article.original.sha256
        if sha256 not in checked:
            checked[sha256] = _original(originals, sha256, full)
            counts["originals"] += 1
        if checked[sha256]:
            problems.append(f"Article {article.id}: {checked[sha256]}")
        problems += _pictures(originals, article, pictures, seen, full=full)
        problems += _texts(article, older)
    if len(seen) > len(excused):
        counts["pictures"] = len(seen) - len(excused)
    return VerifyReport(tuple(problems), counts)


def original_state(originals: Originals, sha256: str) -> OriginalState:
    """Read an original to its end and say what it is."""
    if not originals.has(sha256):
        return OriginalState.MISSING
    try:
        originals.check(sha256)
    except ArchiveDamaged:
        return OriginalState.CHANGED
    return OriginalState.UNCHANGED


def _original(originals: Originals, sha256: str, full: bool) -> str:
    """Return what is wrong with an original, "" if nothing."""
    if not originals.has(sha256):
        return "the original is missing."
    if full and original_state(originals, sha256) is not OriginalState.UNCHANGED:
        return "the original was changed since it was imported."
    return ""


def _pictures(
    originals: Originals,
    article: Article,
    pictures: Collection[str],
    seen: dict[str, str],
    *,
    full: bool,
) -> Iterator[str]:
    """Name what is wrong with an article's pictures; ``seen`` is what is known of each."""
    for sha256 in pictures:
        if sha256 not in seen:
            problem = _original(originals, sha256, full)
            seen[sha256] = problem.replace("the original", "a picture")
        if seen[sha256]:
            yield f"Article {article.id}: {seen[sha256]}"


def _texts(article: Article, older: Mapping[str, str]) -> Iterator[str]:
    """Name what is wrong with an article's texts; ``older`` are the other versions by hash."""
    texts = {**older, article.text.sha256: article.text.text}
    for sha256, text in texts.items():
        if text_sha256(text) != sha256:
            which = "the text" if sha256 == article.text.sha256 else "an older text"
            yield f"Article {article.id}: {which} was changed outside of the program."
    for annotation in article.annotations:
        anchor = annotation.anchor
        quoted = texts.get(anchor.text_sha256) if anchor is not None else None
        if anchor is None or quoted is None:
            continue
        if quoted[anchor.start : anchor.end] != anchor.quote:
            yield (
                f"Article {article.id}: annotation {annotation.id} no longer quotes what "
                "stands at its place."
            )
