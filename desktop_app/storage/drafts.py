"""Notes that are being typed, kept so that a crash loses none; neither edits nor in the log."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.domain.drafts import Draft
from desktop_app.storage.encoding import Json, to_json
from desktop_app.storage.marginalia import find_annotation, kept_region

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.storage.sqlite import Connection

_ALL = "SELECT id, article, value FROM draft ORDER BY at, id"
_KEEP = """
    INSERT OR REPLACE INTO draft (id, article, value, at)
    SELECT ?1, id, ?3, ?4 FROM article WHERE id = ?2"""


def read_drafts(connection: Connection) -> tuple[Draft, ...]:
    """Return what was typed and is not stored, the oldest first.

    Words that are those of their annotation by now are left out. Where the annotation is gone,
    its words are those of a new one.
    """
    found = []
    for name, article, value in connection.execute(_ALL).fetchall():
        draft = _value(AnnotationId(name), ArticleId(article), value)
        if draft is None:
            continue
        stored = None if draft.new else find_annotation(connection, draft.annotation.id)
        typed = draft.annotation
        if stored is None:
            found.append(Draft(typed, new=True))
        elif (stored.note, stored.colour) != (typed.note, typed.colour):
            found.append(draft)
    return tuple(found)


def _value(name: AnnotationId, article: ArticleId, text: str) -> Draft | None:
    """Return a draft from its JSON, None if it cannot be read."""
    try:
        new, kind, anchor, colour, note, author, created, modified, tags, *rest = json.loads(text)
        typed = Annotation(
            name,
            article,
            AnnotationKind(kind),
            Anchor(*anchor) if anchor is not None else None,
            Colour(colour),
            note,
            author,
            from_iso(created),
            from_iso(modified),
            tuple(tags),
            kept_region(rest[0] if rest else None),
        )
    except (ValueError, TypeError):
        return None
    return Draft(typed, bool(new))


class Drafts:
    """The drafts, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, draft: Draft, at: str) -> None:
        """Keep a draft, in the place of an older one of that id; nothing if its article is gone."""
        from desktop_app.domain.regions import region_to_json
        from desktop_app.storage.sets import run

        one, anchor = draft.annotation, draft.annotation.anchor
        place: list[Json] | None = None
        if anchor is not None:
            place = [anchor.text_sha256, anchor.start, anchor.end]
            place += [anchor.quote, anchor.prefix, anchor.suffix]
        value: list[Json] = [draft.new, one.kind, place, one.colour, one.note, one.author]
        value += [to_iso(one.created), to_iso(one.modified), one.tags, region_to_json(one.region)]
        run(self._session, _KEEP, one.id, one.article, to_json(value), at)

    def forget(self, name: str) -> None:
        """Forget a draft, whether or not there is one."""
        from desktop_app.storage.sets import run

        run(self._session, "DELETE FROM draft WHERE id = ?", name)
