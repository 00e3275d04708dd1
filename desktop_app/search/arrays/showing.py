"""Snippets of articles that lie in the index: what forms its words have, it knows already.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, Snippet
from desktop_app.errors import ArchiveDamaged
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.marking import Marker
from desktop_app.search.snippets import snippet


def shown(
    snapshot: Snapshot | None, documents: Sequence[IndexDocument], marker: Marker | None
) -> dict[ArticleId, Snippet]:
    """Return a snippet for each of some articles.

    Args:
        snapshot: the state of the index, None if it is not known.
        documents: the articles.
        marker: marks the matches; None for a search without words.
    """
    quick = _narrowed(snapshot, marker) if snapshot is not None and marker is not None else None
    found: dict[ArticleId, Snippet] = {}
    for document in documents:
        made = snippet(document, quick or marker)
        if quick is not None and not made.marks and not made.title_marks:
            # It may have been changed since it was indexed, and have other forms.
            made = snippet(document, marker)
        found[document.id] = made
    return found


def _narrowed(snapshot: Snapshot, marker: Marker) -> Marker | None:
    """Return what looks for the forms that the index has, None if that takes no less."""
    try:
        forms = {word: snapshot.vocabulary.forms(word) for word in marker.words()}
    except ArchiveDamaged:
        return None
    few = {word: found for word, found in forms.items() if found is not None}
    return marker.narrowed(few) if few else None
