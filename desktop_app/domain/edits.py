"""Edits as values: each can be carried out, logged, and turned into its exact inverse.

An edit says what was and what shall be. It is refused (EditConflict) where the archive no
longer is as it says, so that nothing is overwritten unseen. ``archive/annotating.py`` carries
them out; intentions ("tag these") become edits in ``archive``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop_app.domain.annotations import Annotation, ArticleId
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.flags import Flag as Flag
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.searches import ChangeSearch as ChangeSearch
from desktop_app.domain.searches import ForgetSearch as ForgetSearch
from desktop_app.domain.searches import SaveSearch as SaveSearch
from desktop_app.domain.tags import Tag
from desktop_app.domain.versions import TextName


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field of an article another value."""

    article: ArticleId
    field: Field
    was: FieldValue
    now: FieldValue

    def inverse(self) -> SetField:
        """Return the edit that undoes this one."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class SetText:
    """Make another version of an article's text the present one; both are stored already."""

    article: ArticleId
    was: TextName
    now: TextName

    def inverse(self) -> SetText:
        """Return the edit that undoes this one."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Add an annotation that is not there yet."""

    annotation: Annotation

    def inverse(self) -> RemoveAnnotation:
        """Return the edit that undoes this one."""
        return RemoveAnnotation(self.annotation)


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Remove an annotation."""

    annotation: Annotation

    def inverse(self) -> AddAnnotation:
        """Return the edit that undoes this one."""
        return AddAnnotation(self.annotation)


@dataclass(frozen=True, slots=True)
class ChangeAnnotation:
    """Replace an annotation by another value with the same id and article."""

    was: Annotation
    now: Annotation

    def inverse(self) -> ChangeAnnotation:
        """Return the edit that undoes this one."""
        return ChangeAnnotation(was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class DefineTag:
    """Make a tag known that is not known yet."""

    tag: Tag

    def inverse(self) -> ForgetTag:
        """Return the edit that undoes this one."""
        return ForgetTag(self.tag)


@dataclass(frozen=True, slots=True)
class ForgetTag:
    """Forget a tag that nothing carries."""

    tag: Tag

    def inverse(self) -> DefineTag:
        """Return the edit that undoes this one."""
        return DefineTag(self.tag)


@dataclass(frozen=True, slots=True)
class ChangeTag:
    """Rename or recolour one tag; what carries it goes on carrying it."""

    was: Tag
    now: Tag

    def inverse(self) -> ChangeTag:
        """Return the edit that undoes this one."""
        return ChangeTag(was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class TagArticles:
    """Put a known tag on articles of which none carries it."""

    tag: str
    articles: tuple[ArticleId, ...]

    def inverse(self) -> UntagArticles:
        """Return the edit that undoes this one."""
        return UntagArticles(self.tag, self.articles)


@dataclass(frozen=True, slots=True)
class UntagArticles:
    """Take a tag off articles that all carry it."""

    tag: str
    articles: tuple[ArticleId, ...]

    def inverse(self) -> TagArticles:
        """Return the edit that undoes this one."""
        return TagArticles(self.tag, self.articles)


@dataclass(frozen=True, slots=True)
class CreateCase:
    """Create a case."""

    case: Case

    def inverse(self) -> DeleteCase:
        """Return the edit that undoes this one."""
        return DeleteCase(self.case)


@dataclass(frozen=True, slots=True)
class DeleteCase:
    """Delete a case that has neither articles nor cases below it."""

    case: Case

    def inverse(self) -> CreateCase:
        """Return the edit that undoes this one."""
        return CreateCase(self.case)


@dataclass(frozen=True, slots=True)
class ChangeCase:
    """Rename or move a case."""

    was: Case
    now: Case

    def inverse(self) -> ChangeCase:
        """Return the edit that undoes this one."""
        return ChangeCase(was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class FileArticles:
    """Put articles into a case; none is in it yet."""

    case: CaseId
    articles: tuple[ArticleId, ...]

    def inverse(self) -> UnfileArticles:
        """Return the edit that undoes this one."""
        return UnfileArticles(self.case, self.articles)


@dataclass(frozen=True, slots=True)
class UnfileArticles:
    """Take articles out of a case; all are in it."""

    case: CaseId
    articles: tuple[ArticleId, ...]

    def inverse(self) -> FileArticles:
        """Return the edit that undoes this one."""
        return FileArticles(self.case, self.articles)


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Switch a state on or off for articles that all have it the other way."""

    flag: Flag
    on: bool
    articles: tuple[ArticleId, ...]

    def inverse(self) -> SetFlag:
        """Return the edit that undoes this one."""
        return replace(self, on=not self.on)


@dataclass(frozen=True, slots=True)
class SetReview:
    """Note that articles which had all been checked so far have now been checked further."""

    was: Review
    now: Review
    articles: tuple[ArticleId, ...]

    def inverse(self) -> SetReview:
        """Return the edit that undoes this one."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class Several:
    """Edits carried out in order, in one transaction, as one step of undo."""

    edits: tuple[Edit, ...]

    def inverse(self) -> Several:
        """Return the edit that undoes this one."""
        return Several(tuple(edit.inverse() for edit in reversed(self.edits)))


OrderEdit: TypeAlias = (
    DefineTag
    | ForgetTag
    | ChangeTag
    | TagArticles
    | UntagArticles
    | CreateCase
    | DeleteCase
    | ChangeCase
    | FileArticles
    | UnfileArticles
)
"""Edits of tags and cases and of what is in them."""

SearchEdit: TypeAlias = SaveSearch | ForgetSearch | ChangeSearch
"""Edits of saved searches."""

ArticleEdit: TypeAlias = (
    SetField | SetText | AddAnnotation | RemoveAnnotation | ChangeAnnotation | SetFlag | SetReview
)
"""Edits of articles themselves."""

SingleEdit: TypeAlias = ArticleEdit | OrderEdit | SearchEdit
"""Edits that are one row in the log."""

Edit: TypeAlias = SingleEdit | Several
# TRASHED keeps the time of trashing in storage; switching it off and on sets a new time.


def articles_of(edit: Edit) -> tuple[ArticleId, ...]:
    """Return the articles that an edit speaks of; tags and cases themselves speak of none."""
    match edit:
        case Several(edits=edits):
            return tuple(article for one in edits for article in articles_of(one))
        case SetField(article=article) | SetText(article=article):
            return (article,)
        case AddAnnotation(annotation=annotation) | RemoveAnnotation(annotation=annotation):
            return (annotation.article,)
        case ChangeAnnotation(now=annotation):
            return (annotation.article,)
    return getattr(edit, "articles", ())
