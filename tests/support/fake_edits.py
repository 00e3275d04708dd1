"""Carries out edits on articles in memory, as the archive does on disk."""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.archive.reports import Done
from desktop_app.domain import edits as e
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.changes import Changes
from desktop_app.domain.flags import Review
from desktop_app.domain.tags import Tag

NOW = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)


class FakeEdits:
    """Articles, tags and cases, and every edit of them; calls are counted and can be refused."""

    def __init__(self) -> None:
        self.articles: dict[ArticleId, Article] = {}
        self.tag_values: dict[str, Tag] = {}
        self.case_values: dict[CaseId, Case] = {}
        self.guard = threading.RLock()
        self.calls: Counter[str] = Counter()
        self.fail: dict[str, Exception] = {}
        """Errors that methods raise, by name."""

    def _call(self, name: str) -> None:
        self.calls[name] += 1
        if name in self.fail:
            raise self.fail[name]

    def set_review(self, articles: Sequence[ArticleId], review: Review) -> Done:
        was = {review_of: [] for review_of in Review}  # type: dict[Review, list[ArticleId]]
        for one in articles:
            was[self.articles[one].review].append(one)
        edits = [e.SetReview(old, review, tuple(ids)) for old, ids in was.items() if ids]
        return self.apply(e.Several(tuple(edits)))

    def file_in(
        self, case: CaseId, add: Sequence[ArticleId] = (), remove: Sequence[ArticleId] = ()
    ) -> Done:
        edits: list[e.Edit] = [e.FileArticles(case, tuple(add))] if add else []
        edits += [e.SetFlag(e.Flag.FILED, True, tuple(add))] if add else []
        edits += [e.UnfileArticles(case, tuple(remove))] if remove else []
        return self.apply(e.Several(tuple(edits)))

    def trashed(self) -> frozenset[ArticleId]:
        return frozenset(one.id for one in self.articles.values() if one.trashed_at is not None)

    def apply(self, edit: e.Edit) -> Done:
        with self.guard:
            self._call("apply")
            return Done(edit, self._perform(edit))

    def _perform(self, edit: e.Edit) -> Changes:
        if isinstance(edit, e.Several):
            changes = Changes()
            for one in edit.edits:
                changes |= self._perform(one)
            return changes
        parts = (
            self._perform_state,
            self._perform_annotation,
            self._perform_order,
            self._perform_search,
        )
        for part in parts:
            changes = part(edit)
            if changes is not None:
                return changes
        raise AssertionError(edit)

    def _perform_state(self, edit: e.Edit) -> Changes | None:
        if isinstance(edit, e.SetReview):
            self._update(edit.articles, review=edit.now)
            return Changes(frozenset(edit.articles), members=True)
        if not isinstance(edit, e.SetFlag):
            return None
        name, value = {
            e.Flag.STARRED: ("starred", edit.on),
            e.Flag.READ: ("read", edit.on),
            e.Flag.FILED: ("filed", edit.on),
            e.Flag.TRASHED: ("trashed_at", NOW if edit.on else None),
        }[edit.flag]
        self._update(edit.articles, **{name: value})
        return Changes(frozenset(edit.articles), members=True)

    def _perform_annotation(self, edit: e.Edit) -> Changes | None:
        match edit:
            case e.AddAnnotation(annotation=one):
                now = (*self.articles[one.article].annotations, one)
            case e.RemoveAnnotation(annotation=one):
                was = self.articles[one.article].annotations
                now = tuple(old for old in was if old.id != one.id)
            case e.ChangeAnnotation(now=one):
                was = self.articles[one.article].annotations
                now = tuple(one if old.id == one.id else old for old in was)
            case _:
                return None
        self._update([one.article], annotations=now)
        return Changes(frozenset({one.article}), texts=True)

    def _perform_order(self, edit: e.Edit) -> Changes | None:
        match edit:
            case e.DefineTag(tag=tag):
                self.tag_values[tag.path] = tag
                return Changes(tags=True)
            case e.ForgetTag(tag=tag):
                del self.tag_values[tag.path]
                return Changes(tags=True)
            case e.CreateCase(case=case):
                self.case_values[case.id] = case
                return Changes(cases=True)
            case e.DeleteCase(case=case):
                del self.case_values[case.id]
                return Changes(cases=True)
            case e.TagArticles(tag=path, articles=ids):
                self._each(ids, lambda a: {"tags": (*a.tags, self.tag_values[path])})
            case e.UntagArticles(tag=path, articles=ids):
                self._each(ids, lambda a: {"tags": tuple(t for t in a.tags if t.path != path)})
            case e.FileArticles(case=number, articles=ids):
                self._each(ids, lambda a: {"cases": (*a.cases, self.case_values[number])})
            case e.UnfileArticles(case=number, articles=ids):
                self._each(ids, lambda a: {"cases": tuple(c for c in a.cases if c.id != number)})
            case _:
                return None
        return Changes(frozenset(ids), members=True, tags=True, cases=True)

    def _perform_search(self, edit: e.Edit) -> Changes | None:
        """Carry out edits of saved searches; see ``FakeSearches``."""
        return None

    def _each(
        self, ids: Sequence[ArticleId], values: Callable[[Article], dict[str, object]]
    ) -> None:
        for one in ids:
            self._update([one], **values(self.articles[one]))

    def _update(self, articles: Sequence[ArticleId], **values: object) -> None:
        for one in articles:
            self.articles[one] = replace(self.articles[one], **values)  # type: ignore[arg-type] # fields by name
