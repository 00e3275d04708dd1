"""From a corrected text to the edit that makes it the present one, annotations and all.

A version of a text is stored and stays; the edit only says which one is the present. Annotations
follow where their passage is found again without doubt, and wait as orphans where it is not.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain import edits as e
from desktop_app.domain.anchors import make_anchor, reanchor
from desktop_app.domain.annotations import AnnotationId, ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.correcting import corrected
from desktop_app.domain.versions import CORRECTED, TextName
from desktop_app.errors import BadValue, UnreadableSource
from desktop_app.importing.source import Source
from desktop_app.jobs import JobContext
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.domain.articles import Article, ArticleDraft
    from desktop_app.importing.worker import Worker
    from desktop_app.storage.originals import Originals

MAX_TEXT = 10_000_000
"""Code points of a text that is typed."""


def correct_text(
    session: Session, article: ArticleId, typed: str, moment: dt.datetime
) -> tuple[e.Edit, ...]:
    """Give an article the text that the user typed over the present one."""
    if len(typed) > MAX_TEXT:
        raise BadValue(
            f"A text has at most {MAX_TEXT:,} characters.", "Import the rest as another article."
        )
    text = corrected(Articles(session).text(article), typed)
    if not text.text:
        raise BadValue("There are no words in that text.", "Leave at least one word of it.")
    return set_text(session, article, text, CORRECTED, moment)


def set_text(
    session: Session, article: ArticleId, text: ArticleText, extractor: str, moment: dt.datetime
) -> tuple[e.Edit, ...]:
    """Store a text as a version if there is none like it, and make it the present one."""
    if text == Articles(session).text(article):
        return ()
    return _moving(session, article, Texts(session).keep(article, text, extractor, moment))


def present_version(session: Session, article: ArticleId, number: int) -> tuple[e.Edit, ...]:
    """Make a version that is there the present one again."""
    Articles(session).require(article)
    return _moving(session, article, TextName(number, Texts(session).get(article, number).sha256))


def read_again(
    originals: Originals, worker: Worker, article: Article, password: str = ""
) -> ArticleDraft:
    """Read an article's original with the importers of today.

    Raises:
        UnreadableSource: no importer finds a text in it any more.
        ArchiveDamaged: the original is not what was imported.
        ImportFailed: no file can be read.
    """
    original = article.original
    source = Source(original.name, originals.get(original.sha256), password=password)
    for draft in worker.read(source, JobContext()):
        if draft.part == original.part and draft.text.text:
            return draft
    raise UnreadableSource(
        "No text was found in the original.", "Correct the text by hand instead."
    )


def reattach(
    session: Session, annotation: AnnotationId, start: int, end: int, moment: dt.datetime
) -> e.Edit | None:
    """Put an annotation on the passage ``[start, end)`` of the present text."""
    was = Annotations(session).get(annotation)
    if was.anchor is None:
        raise BadValue("It does not stand on a passage.", "Mark the passage instead.")
    text = Articles(session).text(was.article)
    anchor = make_anchor(text.text, text.sha256, start, end)
    if anchor == was.anchor:
        return None
    return e.ChangeAnnotation(was, replace(was, anchor=anchor, modified=moment))


def _moving(session: Session, article: ArticleId, now: TextName) -> tuple[e.Edit, ...]:
    was = Texts(session).present(article)
    if was == now:
        return ()
    # The text comes last, because it names the whole step in the Undo menu.
    return (*_following(session, article, now), e.SetText(article, was, now))


def _following(session: Session, article: ArticleId, now: TextName) -> Iterator[e.Edit]:
    """Yield the edits by which annotations follow to another version of the text."""
    texts = Texts(session)
    text = texts.get(article, now.number).text
    old: dict[str, str] = {}
    for annotation in Annotations(session).of_article(article):
        anchor = annotation.anchor
        if anchor is None or annotation.placed_in(now.sha256):
            continue
        if anchor.text_sha256 not in old:
            found = texts.find(article, anchor.text_sha256)
            old[anchor.text_sha256] = found.text if found else ""
        place = reanchor(anchor, text, now.sha256, old[anchor.text_sha256])
        if place is not None:
            yield e.ChangeAnnotation(annotation, replace(annotation, anchor=place))
