"""Snippets of articles that lie in the index: what forms its words have, it knows already.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import ShownArticle, Snippet
from desktop_app.errors import ArchiveDamaged
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.marking import Marker
from desktop_app.search.snippets import snippet
from desktop_app.search.tree import Fuzzy


def shown(
    snapshot: Snapshot | None, documents: Sequence[ShownArticle], marker: Marker | None
) -> dict[ArticleId, Snippet]:
    """Return a snippet for each of some articles.

    Args:
        snapshot: the state of the index, None if it is not known.
        documents: the articles.
        marker: marks the matches; None for a search without words.
    """
    if snapshot is None or marker is None:
        return {document.id: snippet(document, marker) for document in documents}
    if not documents:
        return {}
    quick, hold = _narrowed(snapshot, marker), snapshot.slots.hold
    found: dict[ArticleId, Snippet] = {}
    for document in documents:
        used = quick if hold(document.id) else marker
        made = snippet(document, used)
        if used is not marker and not made.marks and not made.title_marks:
            # None of the known forms stands in it: changed since, it may have others.
            made = snippet(document, marker)
        found[document.id] = made
    return found


def _narrowed(snapshot: Snapshot, marker: Marker) -> Marker:
    """Return what looks for the forms that the index has only, where these are few."""
    words = marker.words()
    if sum(isinstance(word, Fuzzy) for word in words) > 1:
        # The index has far more words to compare with several misspelt ones than the texts.
        words = [word for word in words if not isinstance(word, Fuzzy)]
    try:
        forms = {word: snapshot.vocabulary.forms(word) for word in words}
    except ArchiveDamaged:
        return marker
    few = {word: found for word, found in forms.items() if found is not None}
    return marker.narrowed(few) if few else marker
