"""Saved searches on the command line: taken up, narrowed further, and listed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.cli.output import show_json, visible
from desktop_app.domain.facets import combined
from desktop_app.domain.filters import Filter, InCase, Scope, Sort

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.jobs import JobContext


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search as the options ask for it."""

    query: str
    scope: Scope
    filters: Scope
    sort: Sort

    @property
    def whole_scope(self) -> Scope:
        """What is asked for beside the words."""
        return (*self.scope, *combined(self.filters))


def wanted_search(archive: Archive, query: str, saved: str | None, sort: str | None) -> Wanted:
    """Return the search of that name, narrowed by more words, or the words alone.

    Raises:
        NotInArchive: there is no saved search of that name.
    """
    if saved is None:
        return Wanted(query, (), (), Sort(sort or Sort.RELEVANCE))
    found = archive.saved_search(saved)
    both = f"({found.query}) ({query})" if found.query and query.strip() else found.query or query
    return Wanted(both, found.scope, found.filters, Sort(sort) if sort else found.sort)


def in_words(archive: Archive, read_as: str, wanted: Wanted) -> str:
    """Return how a search was understood, its filters named too."""
    return ", ".join(part for part in (read_as, *_facts(archive, wanted.whole_scope)) if part)


def list_saved(archive: Archive, context: JobContext, *, as_json: bool) -> int:
    """Print each saved search with how many articles it finds now."""
    searches = archive.saved_searches()
    counts = archive.count_searches(searches, context)
    if as_json:
        values = [
            {
                "name": one.name,
                "query": one.query,
                "filters": _facts(archive, (*one.scope, *combined(one.filters))),
                "sort": one.sort.value,
                "articles": counts[one.id],
            }
            for one in searches
        ]
        show_json({"searches": values})
        return 0
    for one in searches:
        facts = _facts(archive, (*one.scope, *combined(one.filters)))
        what = ", ".join(part for part in (one.query, *facts) if part)
        print(f"{visible(one.name)}\t{counts[one.id]}\t{visible(what)}")
    return 0


def _facts(archive: Archive, scope: Scope) -> list[str]:
    from desktop_app.search.readback import fact

    names = {row.case.id: row.case.name for row in archive.cases()}

    def told(wanted: Filter) -> str:
        if isinstance(wanted, InCase):
            return f"case {names.get(wanted.case, 'that is gone')}"
        return fact(wanted)

    return [told(one) for one in scope]
