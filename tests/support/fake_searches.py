"""Saved searches, history and facets of an archive in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.archive.reports import Done
from desktop_app.domain import edits as e
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.facets import Group, combined, group_of
from desktop_app.domain.filters import Scope, Sort
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import Completions, Facets, Likeness, SearchRequest
from desktop_app.domain.searches import SavedSearch, SearchId, new_search_id
from desktop_app.jobs import JobContext
from desktop_app.search.unfinished import unfinished


class FakeSearches:
    """Comes before the other bases of the archive in memory."""

    def __init__(self) -> None:
        self.searches: list[SavedSearch] = []
        self.queries: list[str] = []

    # -- saved searches
    def saved_searches(self) -> tuple[SavedSearch, ...]:
        return tuple(sorted(self.searches, key=lambda one: one.position))

    def save_search(
        self, name: str, query: str, scope: Scope = (), filters: Scope = (),
        sort: Sort = Sort.RELEVANCE,
    ) -> Done:  # fmt: skip
        self._call("save_search")
        was = next((one for one in self.searches if one.name == name), None)
        if was is not None:
            now = replace(was, query=query, scope=scope, filters=filters, sort=sort)
            return self.apply(e.ChangeSearch(was, now))
        at = len(self.searches) + 1
        return self.apply(
            e.SaveSearch(SavedSearch(new_search_id(), name, query, scope, filters, sort, at))
        )

    def rename_search(self, search: SearchId, name: str) -> Done:
        was = next(one for one in self.searches if one.id == search)
        return self.apply(e.ChangeSearch(was, replace(was, name=name)))

    def forget_search(self, search: SearchId) -> Done:
        return self.apply(e.ForgetSearch(next(one for one in self.searches if one.id == search)))

    def move_search(self, search: SearchId, by: int) -> Done:
        known = list(self.saved_searches())
        at = next(place for place, one in enumerate(known) if one.id == search)
        known.insert(max(0, at + by), known.pop(at))
        return self.apply(
            e.Several(
                tuple(
                    e.ChangeSearch(one, replace(one, position=place))
                    for place, one in enumerate(known, 1)
                )
            )
        )

    def count_searches(
        self, searches: Sequence[SavedSearch], context: JobContext
    ) -> Mapping[SearchId, int]:
        self._call("count_searches")
        return {
            one.id: len(
                self.find(
                    SearchRequest(one.query, (*one.scope, *combined(one.filters))), context
                ).ids
                if one.query
                else self.ids((*one.scope, *combined(one.filters)))
            )
            for one in searches
        }

    def _perform_search(self, edit: e.Edit) -> Changes | None:
        match edit:
            case e.SaveSearch(search=one):
                self.searches.append(one)
            case e.ForgetSearch(search=one):
                self.searches.remove(one)
            case e.ChangeSearch(was=was, now=now):
                self.searches[self.searches.index(was)] = now
            case _:
                return None
        return Changes(searches=True)

    # -- completion
    def completions(self, query: str, most: int) -> Completions:
        found = unfinished(query)
        if found is None:
            return Completions()
        texts = " ".join(f"{one.title} {one.text.text}" for one in self.articles.values())
        words = {word.strip(".") for word in texts.split()}
        fitting = [one for one in words if one.casefold().startswith(found[1])]
        fitting = [one for one in fitting if one.casefold() != found[1]]
        return Completions(found[0], tuple(sorted(fitting, key=str.casefold)[:most]))

    # -- more like one
    def likeness(self, article: ArticleId) -> Likeness:
        found = self.articles[article]
        word = next((w for w in ("candle", "gas") if w in found.text.text.casefold()), "")
        return Likeness(article, found.title, word)

    # -- history
    def warm(self, context: JobContext) -> None:
        self._call("warm")

    def past_queries(self) -> tuple[str, ...]:
        return tuple(self.queries)

    def remember_query(self, query: str) -> None:
        self._call("remember_query")
        self.queries = [query, *(one for one in self.queries if one != query)]

    def clear_history(self) -> None:
        self.queries.clear()

    # -- facets
    def narrowing(self, request: SearchRequest, filters: Scope, context: JobContext) -> Facets:
        self._call("narrowing")
        counts = {}
        for group in Group:
            kept = combined(one for one in filters if group_of(one) is not group)
            wanted = replace(request, scope=(*request.scope, *kept))
            ids = self.find(wanted, context).ids if request.query else self.ids(wanted.scope)
            found = Counter(
                value for one in ids for value in self._values(self.articles[one], group)
            )
            counts[group.value] = tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair)))
        return Facets(counts)

    @staticmethod
    def _values(article: Any, group: Group) -> list[str]:
        match group:
            case Group.SOURCE:
                return [article.value(Field.SOURCE)]
            case Group.YEAR:
                return [str(article.published.year)]
            case Group.TAG:
                return [tag.path for tag in article.tags]
            case Group.CASE:
                return [case.name for case in article.cases]
            case Group.STATE:
                return ["read" if article.read else "unread"]
        return []
