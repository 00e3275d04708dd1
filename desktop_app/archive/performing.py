"""Carries out edits: strictly, inside one transaction, each with its row in the log.

Everything an edit says about the present must be true, or nothing is changed at all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import TYPE_CHECKING, assert_never

from desktop_app.archive.describing import describe
from desktop_app.domain import edits as e
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.cases import Case
from desktop_app.domain.changes import Changes
from desktop_app.domain.provenance import Field
from desktop_app.errors import EditConflict
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.cases import Cases
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.searches import Searches
from desktop_app.storage.sets import plain
from desktop_app.storage.tags import Tags
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from sqlmodel import Session

_AGAIN = "Look at it again, then repeat what you wanted to do."
_INDEXED = frozenset({Field.TITLE, Field.BYLINE, Field.SOURCE, Field.URL, Field.LANGUAGE})


def perform(session: Session, audit_key: bytes, edit: e.Edit, moment: dt.datetime) -> Changes:
    """Carry out an edit in the session's transaction and say what it touched.

    Raises:
        EditConflict: the archive is not as the edit says; the caller's transaction must end.
    """
    if isinstance(edit, e.Several):
        changes = Changes()
        for part in edit.edits:
            changes |= perform(session, audit_key, part, moment)
        return changes
    performer = _Performer(session, moment)
    changes = performer.search(edit) if isinstance(edit, e.SearchEdit) else performer.single(edit)
    action, subject, detail = describe(edit)
    Audit(plain(session), audit_key).append(action, subject, detail, moment)
    if changes.texts:
        Outbox(session).touch(changes.articles)
    return changes


class _Performer:
    """One transaction's worth of repositories."""

    def __init__(self, session: Session, moment: dt.datetime) -> None:
        self._articles = Articles(session)
        self._annotations = Annotations(session)
        self._tags = Tags(session)
        self._cases = Cases(session)
        self._texts = Texts(session)
        self._searches = Searches(session)
        self._moment = moment

    def single(self, edit: e.ArticleEdit | e.OrderEdit) -> Changes:
        match edit:
            case e.SetField() | e.SetText():
                return self._content(edit)
            case e.AddAnnotation() | e.RemoveAnnotation() | e.ChangeAnnotation():
                return self._annotation(edit)
            case e.SetFlag() | e.SetReview():
                return self._state(edit)
            case e.DefineTag() | e.ForgetTag() | e.ChangeTag():
                return self._tag_tree(edit)
            case e.TagArticles(tag=tag, articles=articles):
                self._expect(
                    not self._carrying(tag, articles), "some articles have the tag already"
                )
                self._tags.put(tag, articles)
                return Changes(frozenset(articles), members=True, tags=True)
            case e.UntagArticles(tag=tag, articles=articles):
                self._expect(
                    self._carrying(tag, articles) == set(articles), "some articles lack the tag"
                )
                self._tags.take(tag, articles)
                return Changes(frozenset(articles), members=True, tags=True)
            case e.CreateCase() | e.DeleteCase() | e.ChangeCase():
                return self._case_tree(edit)
            case e.FileArticles(case=case, articles=articles):
                inside = self._cases.members(case) & set(articles)
                self._expect(not inside, "some articles are in the case already")
                self._cases.put(case, articles)
                return Changes(frozenset(articles), members=True, cases=True)
            case e.UnfileArticles(case=case, articles=articles):
                missing = set(articles) - self._cases.members(case)
                self._expect(not missing, "some articles are not in the case")
                self._cases.take(case, articles)
                return Changes(frozenset(articles), members=True, cases=True)
        assert_never(edit)

    def _content(self, edit: e.SetField | e.SetText) -> Changes:
        if isinstance(edit, e.SetField):
            return self._set_field(edit)
        article, was, now = edit.article, edit.was, edit.now
        self._expect(self._texts.present(article) == was, "the text was changed")
        same = self._texts.get(article, now.number).sha256 == now.sha256
        self._expect(same, "that version of the text is another one")
        self._texts.make_present(article, now.number)
        return Changes(frozenset({article}), members=True, texts=True)

    def _set_field(self, edit: e.SetField) -> Changes:
        now = self._articles.field(edit.article, edit.field)
        self._expect(now == edit.was, f"the {edit.field.value} was changed")
        self._articles.set_field(edit.article, edit.field, edit.now)
        return Changes(
            frozenset({edit.article}),
            members=edit.field is Field.PUBLISHED,
            texts=edit.field in _INDEXED,
        )

    def _annotation(
        self, edit: e.AddAnnotation | e.RemoveAnnotation | e.ChangeAnnotation
    ) -> Changes:
        read = True  # whether the index has words to read again
        match edit:
            case e.AddAnnotation(annotation=annotation):
                self._expect(
                    self._annotations.find(annotation.id) is None, "the annotation is there already"
                )
                self._annotations.add(annotation)
            case e.RemoveAnnotation(annotation=annotation):
                self._expect(
                    self._annotations.find(annotation.id) == annotation, "the note was changed"
                )
                self._annotations.remove(annotation.id)
            case e.ChangeAnnotation(was=was, now=annotation):
                self._expect(self._annotations.find(was.id) == was, "the note was changed")
                self._annotations.change(annotation)
                read = (was.note, was.anchor) != (annotation.note, annotation.anchor)
        return Changes(frozenset({annotation.article}), members=True, tags=not read, texts=read)

    def _state(self, edit: e.SetFlag | e.SetReview) -> Changes:
        if isinstance(edit, e.SetReview):
            return self._set_review(edit)
        found = self._articles.flags(edit.articles, edit.flag)
        self._expect(len(found) == len(edit.articles), "some articles are gone")
        self._expect(edit.on not in found.values(), "some articles are in that state already")
        self._articles.set_flag(edit.articles, edit.flag, edit.on, self._moment)
        return Changes(frozenset(edit.articles), members=True)

    def _set_review(self, edit: e.SetReview) -> Changes:
        found = self._articles.reviews(edit.articles)
        self._expect(len(found) == len(edit.articles), "some articles are gone")
        self._expect(set(found.values()) <= {edit.was}, "some articles were reviewed meanwhile")
        self._articles.set_review(edit.articles, edit.now)
        return Changes(frozenset(edit.articles), members=True)

    def _tag_tree(self, edit: e.DefineTag | e.ForgetTag | e.ChangeTag) -> Changes:
        touched: frozenset[ArticleId] = frozenset()
        match edit:
            case e.DefineTag(tag=tag):
                self._expect(self._tags.get(tag.path) is None, "the tag is there already")
                self._tags.define(tag)
            case e.ForgetTag(tag=tag):
                self._expect(self._tags.get(tag.path) == tag, "the tag was changed")
                self._expect(not self._tags.used(tag.path), "the tag is still in use")
                self._tags.forget(tag.path)
            case e.ChangeTag(was=was, now=now):
                self._expect(self._tags.get(was.path) == was, "the tag was changed")
                other = self._tags.get(now.path)
                self._expect(other is None or other == was, "there is another tag of that name")
                touched = self._tags.marked(was.path)
                self._tags.change(was, now)
        return Changes(touched, members=bool(touched), tags=True)

    def _case_tree(self, edit: e.CreateCase | e.DeleteCase | e.ChangeCase) -> Changes:
        touched: frozenset[ArticleId] = frozenset()
        match edit:
            case e.CreateCase(case=case):
                self._expect(self._cases.find(case.id) is None, "the case is there already")
                self._expect(
                    case.parent is None or self._cases.find(case.parent) is not None,
                    "the case above it is gone",
                )
                self._cases.create(case)
            case e.DeleteCase(case=case):
                self._expect(self._cases.find(case.id) == case, "the case was changed")
                empty = not self._cases.members(case.id) and not self._cases.children(case.id)
                self._expect(empty, "the case is not empty")
                self._cases.delete(case.id)
            case e.ChangeCase(was=was, now=now):
                self._expect(self._cases.find(was.id) == was, "the case was changed")
                self._expect(not self._under(now), "a case cannot be inside itself")
                touched = self._cases.members(was.id)
                self._cases.change(now)
        return Changes(touched, members=bool(touched), cases=True)

    def search(self, edit: e.SearchEdit) -> Changes:
        match edit:
            case e.SaveSearch(search=search):
                there = self._searches.find(search.id) is not None
                self._expect(not there, "the search is saved already")
                self._searches.add(search)
            case e.ForgetSearch(search=search):
                now = self._searches.find(search.id)
                self._expect(now == search, "the saved search was changed")
                self._searches.remove(search.id)
            case e.ChangeSearch(was=was, now=search):
                self._expect(self._searches.find(was.id) == was, "the saved search was changed")
                self._searches.change(search)
        return Changes(searches=True)

    def _under(self, case: Case) -> bool:
        """Whether the case would stand below itself."""
        above = case.parent
        while above is not None:
            if above == case.id:
                return True
            parent = self._cases.find(above)
            self._expect(parent is not None, "the case above it is gone")
            above = parent.parent if parent else None
        return False

    def _carrying(self, tag: str, articles: Collection[ArticleId]) -> set[ArticleId]:
        self._expect(self._tags.get(tag) is not None, "the tag is gone")
        return set(self._tags.carriers(tag)) & set(articles)

    def _expect(self, true: bool, what: str) -> None:
        if not true:
            raise EditConflict(f"Nothing was changed: {what}.", _AGAIN)
