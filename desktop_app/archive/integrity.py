"""Checks an archive against itself and names every part that is not what it was."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.archive.reports import OriginalState, VerifyReport
from desktop_app.domain.articles import Article
from desktop_app.domain.text import text_sha256
from desktop_app.errors import ArchiveDamaged
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.pictures import read_pictures
from desktop_app.storage.sets import plain
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import ArticleId
    from desktop_app.storage.database import Database
    from desktop_app.storage.originals import Originals


def verify(
    opened: Opened, context: JobContext, *, full: bool = True, excused: Collection[str] = ()
) -> VerifyReport:
    """Check originals, texts, quotes and the log.

    ``full`` unseals and hashes every original; without it only their presence is checked.
    ``excused`` are the SHA-256 of originals that are known to be missing.
    """
    database = opened.database
    counts = {"articles": 0, "originals": 0, "annotations": 0, "log": 0}

    def ask(*_: int) -> None:
        if context.cancelled:
            raise Cancelled

    problems = database.problems(ask, full=full)
    if problems:  # what cannot be read cannot be checked any further
        return VerifyReport(tuple(problems), counts)
    with database.read() as session:
        ids = Articles(session).all_ids()
        audit = Audit(plain(session), opened.subkeys.audit)
        problems += audit.verify(ask)
        counts["log"] = audit.head()[0]
        ask()
        counts["stray files"] = len(opened.originals.stray(Articles(session).blobs_in_use()))
        kept = Batches(session).kept()
    originals = _Checked(opened.originals, ask, excused, full=full)
    pictures = _Checked(opened.originals, ask, excused, full=full)
    for item, sha256 in kept:
        problem = originals.problem(sha256, partial(_keeps, database, item, sha256))
        problems += [f"Item {item} of an import: {problem}"] if problem else []
    for done, number in enumerate(ids):
        context.checkpoint(done, len(ids), "Verifying")
        with database.read() as session:
            if not Articles(session).exists(number):
                continue
            article = Articles(session).get(number)
            older = Texts(session).older(number)
            shown = read_pictures(plain(session), number)
        counts["articles"] += 1
        counts["annotations"] += len(article.annotations)
        there = partial(_is_there, database, number)
        found = [originals.problem(article.original.sha256, there)]
        found += [pictures.problem(each, there, "a picture") for each in shown]
        problems += [f"Article {article.id}: {each}" for each in found if each]
        problems += _texts(article, older)
    counts["originals"] = originals.count
    if pictures.count:
        counts["pictures"] = pictures.count
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


class _Checked:
    """Originals, or pictures, each checked once.

    Args:
        originals: holds them.
        ask: raises where nothing more is to be checked.
        excused: those that are known to be missing.
        full: whether each is read to its end.
    """

    def __init__(
        self,
        originals: Originals,
        ask: Callable[[], object],
        excused: Collection[str],
        *,
        full: bool,
    ) -> None:
        self._originals, self._ask, self._full = originals, ask, full
        self._excused = frozenset(excused)
        self._known: dict[str, str] = {}

    @property
    def count(self) -> int:
        """How many were checked."""
        return len(self._known)

    def problem(self, sha256: str, wanted: Callable[[], bool], name: str = "the original") -> str:
        """Return what is wrong with one, "" if nothing.

        ``wanted`` tells whether what it belongs to is still there: it may have been deleted for
        good since it was read, and the original with it.
        """
        if sha256 in self._excused:
            return ""
        if sha256 not in self._known:
            self._ask()
            self._known[sha256] = _original(self._originals, sha256, self._full)
        problem = self._known[sha256]
        if problem and not wanted():
            del self._known[sha256]
            return ""
        return f"{name} {problem}" if problem else ""


def _is_there(database: Database, article: ArticleId) -> bool:
    with database.read() as session:
        return Articles(session).exists(article)


def _keeps(database: Database, item: int, sha256: str) -> bool:
    with database.read() as session:
        return Batches(session).kept_original(item) == sha256


def _original(originals: Originals, sha256: str, full: bool) -> str:
    """Return what is wrong with an original, "" if nothing."""
    if not originals.has(sha256):
        return "is missing."
    if full and original_state(originals, sha256) is not OriginalState.UNCHANGED:
        return "was changed since it was imported."
    return ""


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
