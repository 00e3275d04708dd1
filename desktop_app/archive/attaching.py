"""Annotations from a file find their articles: by the hash of the text, never by likeness.

Where the archive holds the very text, the annotation stands where it stood. Where it holds the
article, told by its original, its address or an older version, but with another text, the
passage is found again only without doubt, else it waits there as an orphan. An annotation whose
article is not here stays in the file; nothing is attached to what merely resembles it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.archive.annotating import MAX_NOTE
from desktop_app.archive.organising import defining
from desktop_app.archive.reports import AttachReport
from desktop_app.domain import edits as e
from desktop_app.domain.anchors import Anchor, make_anchor, occurrences, reanchor
from desktop_app.domain.annotations import Annotation, ArticleId
from desktop_app.domain.tags import tag_key, tag_path
from desktop_app.domain.text import text_sha256
from desktop_app.errors import BadValue
from desktop_app.storage import holders
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.sets import plain
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.archive.reports import Done
    from desktop_app.domain.blocks import ArticleText
    from desktop_app.domain.foreign import ForeignAnnotation, ForeignFile
    from desktop_app.jobs import JobContext


class Attaching:
    """One import of one file; ``plan`` is to be called once, ``report`` after it."""

    def __init__(self, file: ForeignFile, moment: dt.datetime, context: JobContext) -> None:
        self._file, self._moment, self._context = file, moment, context
        self._counts = AttachReport(unusable=file.unusable)

    def report(self, done: Done) -> AttachReport:
        """Return what became of the annotations; ``done`` is what the plan has done."""
        return replace(self._counts, done=done)

    def plan(self, session: Session) -> tuple[e.Edit, ...]:
        """Return the edits that add what has an article and is not there yet."""
        known = Annotations(session)
        fresh: dict[str, ForeignAnnotation] = {}
        for one in self._file.annotations:
            if one.id in fresh or known.find(one.id) is not None:
                self._count(known=1)
            elif len(one.note) > MAX_NOTE:
                self._count(unusable=1)
            else:
                fresh[one.id] = one
        places = _Places(session, tuple(fresh.values()))
        there = cache(known.of_article)
        added = []
        for done, one in enumerate(fresh.values()):
            self._context.checkpoint(done, len(fresh), "Attaching")
            place = places.of(one)
            if place is None:
                self._count(unattached=1)
                continue
            article, anchor, placed = place
            annotation = self._annotation(one, article, anchor)
            if any(_is_same(annotation, other) for other in there(article)):
                self._count(known=1)
                continue
            self._count(attached=1) if placed else self._count(orphans=1)
            added.append(annotation)
        tags = [tag for annotation in added for tag in annotation.tags]
        definitions, paths = defining(session, dict.fromkeys(tags))
        spelt = {tag_key(path): path for path in paths}
        return (
            *definitions,
            *(
                e.AddAnnotation(
                    replace(one, tags=tuple(dict.fromkeys(spelt[tag_key(t)] for t in one.tags)))
                )
                for one in added
            ),
        )

    def _count(self, **more: int) -> None:
        counts = {name: getattr(self._counts, name) + count for name, count in more.items()}
        self._counts = replace(self._counts, **counts)

    def _annotation(
        self, one: ForeignAnnotation, article: ArticleId, anchor: Anchor | None
    ) -> Annotation:
        created = one.created or self._moment
        return Annotation(
            one.id,
            article,
            one.kind,
            anchor,
            one.colour,
            one.note,
            one.author,
            created,
            one.modified or created,
            tuple(_usable_tags(one.tags)),
            one.region,
        )


def _is_same(one: Annotation, other: Annotation) -> bool:
    """Whether an annotation says what another says already, under whatever id.

    An anonymous export has other ids than the archive that it comes from, and no authors.
    """
    return other == replace(
        one,
        id=other.id,
        author=one.author or other.author,
        created=other.created,
        modified=other.modified,
        tags=other.tags,
    ) and {tag_key(tag) for tag in one.tags} == {tag_key(tag) for tag in other.tags}


def _usable_tags(names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        try:
            yield tag_path(name)
        except BadValue:  # nothing but a "#", or longer than a tag can be
            continue


class _Places:
    """Finds the article and the passage of each annotation."""

    def __init__(self, session: Session, wanted: tuple[ForeignAnnotation, ...]) -> None:
        self._articles, self._versions = Articles(session), Texts(session)
        self._texts: dict[ArticleId, ArticleText] = {}
        connection = plain(session)
        # Every picture and scan without words has the empty text: it tells none of them apart.
        hashes = {one.text_sha256 for one in wanted} - {"", text_sha256("")}
        self._present = holders.read_text_holders(connection, hashes)
        rest = hashes - self._present.keys()
        self._old = holders.read_version_holders(connection, rest) if rest else {}
        self._originals = holders.read_original_holders(
            connection, {one.original_sha256 for one in wanted} - {""}
        )
        self._addresses = holders.read_address_holders(
            connection, {address for one in wanted for address in one.addresses}
        )

    def of(self, one: ForeignAnnotation) -> tuple[ArticleId, Anchor | None, bool] | None:
        """Return article, anchor, and whether the passage is in its text; None without one."""
        told = self._told(one)
        same = self._present.get(one.text_sha256, ())
        articles = [article for article in told if article in same] or [*same] or [*told]
        if not articles:
            return None
        if not one.quote:
            return articles[0], None, True
        for article in articles[:1] if same else articles:
            anchor = self._anchor(one, article)
            if anchor is not None:
                return article, anchor, True
        return articles[0], self._orphan(one, articles[0]), False

    def _told(self, one: ForeignAnnotation) -> tuple[ArticleId, ...]:
        """Return the articles that the annotation names, the surest first."""
        found = [
            *self._old.get(one.text_sha256, ()),
            *self._originals.get(one.original_sha256, ()),
            *(article for url in one.addresses for article in self._addresses.get(url, ())),
        ]
        return tuple(dict.fromkeys(found))

    def _text(self, article: ArticleId) -> ArticleText:
        if article not in self._texts:
            self._texts[article] = self._articles.text(article)
        return self._texts[article]

    def _anchor(self, one: ForeignAnnotation, article: ArticleId) -> Anchor | None:
        """Return the passage in the article's present text, None where there is any doubt."""
        text = self._text(article)
        if one.text_sha256 == text.sha256 and _stands(text.text, one):
            return make_anchor(text.text, text.sha256, one.start, one.end)
        if one.text_sha256:
            old = self._versions.find(article, one.text_sha256)
            anchor = Anchor(one.text_sha256, one.start, one.end, one.quote, one.prefix, one.suffix)
            return reanchor(anchor, text.text, text.sha256, old.text if old else "")
        places = [place for place in occurrences(text.text, one.quote)
                  if _in_context(text.text, place, one)]  # fmt: skip
        return make_anchor(text.text, text.sha256, *places[0]) if len(places) == 1 else None

    def _orphan(self, one: ForeignAnnotation, article: ArticleId) -> Anchor:
        """Return the anchor as the file has it; it never claims to fit a text that it does not."""
        start, end = (one.start, one.end) if one.start >= 0 else (0, len(one.quote))
        version = self._versions.find(article, one.text_sha256) if one.text_sha256 else None
        known = version is None or _stands(version.text, one)
        sha256 = one.text_sha256 if known else ""
        return Anchor(sha256, start, end, one.quote, one.prefix, one.suffix)


def _stands(text: str, one: ForeignAnnotation) -> bool:
    """Whether the quote stands, letter by letter, at the place that the annotation names."""
    return one.start >= 0 and text[one.start : one.end] == one.quote


def _in_context(text: str, place: tuple[int, int], one: ForeignAnnotation) -> bool:
    """Whether what another program saw around the quote stands there, blanks apart."""
    before, after = "".join(one.prefix.split()), "".join(one.suffix.split())
    room = 4 * (len(one.prefix) + len(one.suffix) + 8)
    here = "".join(text[max(0, place[0] - room) : place[0]].split())
    there = "".join(text[place[1] : place[1] + room].split())
    return bool(before or after) and here.endswith(before) and there.startswith(after)
