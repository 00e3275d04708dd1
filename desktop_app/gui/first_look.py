"""What the first picture of an archive shows, read before anything of it is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Sort
from desktop_app.errors import GuardbookError
from desktop_app.gui.articles.begun import BegunIds
from desktop_app.gui.articles.model import RUN
from desktop_app.gui.sidebar.view_model import Entry, read_entries
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.articles import Article, ArticleRow
    from desktop_app.domain.drafts import ReadingPlace

BEGINNING = 500
"""So many articles of a long list are read at first; the rest comes behind the picture."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The list in its order with the rows that are seen, the sidebar, and the article on top."""

    ids: Sequence[int]
    sort: Sort
    rows: Mapping[ArticleId, ArticleRow]
    entries: tuple[Entry, ...]
    article: Article | None
    place: ReadingPlace | None


def first_look(archive: Archive, sort: Sort) -> FirstLook | None:
    """Read it, in a worker; None where that fails: the window then asks again, and says why."""
    try:
        seen = archive.beginning(sort, BEGINNING, RUN)
        ids: Sequence[int] = seen.ids
        if len(ids) < seen.length:
            ids = BegunIds(seen.ids, seen.length, lambda: archive.ids((), sort))
        entries = read_entries(archive, seen.totals)
        return FirstLook(ids, sort, seen.rows, entries, seen.article, seen.place)
    except GuardbookError:
        return None
