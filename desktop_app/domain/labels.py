"""The words for an edit in the Undo menu and the log of an article.

They stand here as whole texts, so that the window can have them translated.
"""

from __future__ import annotations

from desktop_app.domain import edits as e
from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.flags import Flag, Review
from desktop_app.domain.provenance import Field


def label(edit: e.Edit) -> str:
    """Return the words for an edit ("Add highlight")."""
    match edit:
        case e.SetField():
            return "Confirm field" if _confirms(edit) else _FIELD_LABELS[edit.field]
        case e.AddAnnotation(annotation=annotation):
            return _ADDING[annotation.kind]
        case e.RemoveAnnotation(annotation=annotation):
            return _DELETING[annotation.kind]
        case e.ChangeAnnotation(was=was, now=now):
            return _CHANGING[AnnotationKind.NOTE if was.note != now.note else was.kind]
        case e.SetFlag(flag=flag, on=on):
            return _FLAG_LABELS[flag, on]
        case e.SetReview(now=review):
            return _REVIEW_LABELS[review]
        case e.Several(edits=edits) if sum(isinstance(one, e.AddAnnotation) for one in edits) > 1:
            return "Import annotations"
        case e.Several(edits=edits) if _merges(edits):
            return "Merge tags"
        case e.Several(edits=edits):
            return label(edits[-1]) if edits else "Nothing"
    return _LABELS[type(edit)]


def _merges(edits: tuple[e.Edit, ...]) -> bool:
    """Whether one tag becomes another: forgotten in the end, but what carried it is tagged anew."""
    kinds = {type(one) for one in edits}
    return e.ForgetTag in kinds and bool(kinds & {e.TagArticles, e.ChangeTag})


def _confirms(edit: e.SetField) -> bool:
    """Whether the value stays, and only how it is known changes."""
    return edit.was.value == edit.now.value


_FIELD_LABELS = {
    Field.TITLE: "Change title",
    Field.BYLINE: "Change byline",
    Field.SOURCE: "Change source",
    Field.URL: "Change address",
    Field.PUBLISHED: "Change date",
    Field.LANGUAGE: "Change language",
}
_ADDING = {
    AnnotationKind.HIGHLIGHT: "Add highlight",
    AnnotationKind.UNDERLINE: "Add underline",
    AnnotationKind.STRIKEOUT: "Add strike-out",
    AnnotationKind.NOTE: "Add note",
    AnnotationKind.AREA: "Add area",
}
_DELETING = {
    AnnotationKind.HIGHLIGHT: "Delete highlight",
    AnnotationKind.UNDERLINE: "Delete underline",
    AnnotationKind.STRIKEOUT: "Delete strike-out",
    AnnotationKind.NOTE: "Delete note",
    AnnotationKind.AREA: "Delete area",
}
_CHANGING = {
    AnnotationKind.HIGHLIGHT: "Change highlight",
    AnnotationKind.UNDERLINE: "Change underline",
    AnnotationKind.STRIKEOUT: "Change strike-out",
    AnnotationKind.NOTE: "Change note",
    AnnotationKind.AREA: "Change area",
}
_LABELS: dict[type, str] = {
    e.SetText: "Change text",
    e.DefineTag: "Create tag",
    e.ForgetTag: "Delete tag",
    e.ChangeTag: "Change tag",
    e.TagArticles: "Add tag",
    e.UntagArticles: "Remove tag",
    e.CreateCase: "Create case",
    e.DeleteCase: "Delete case",
    e.ChangeCase: "Change case",
    e.FileArticles: "Add to case",
    e.UnfileArticles: "Remove from case",
    e.SaveSearch: "Save search",
    e.ForgetSearch: "Delete saved search",
    e.ChangeSearch: "Change saved search",
}
_FLAG_LABELS = {
    (Flag.STARRED, True): "Star",
    (Flag.STARRED, False): "Remove star",
    (Flag.READ, True): "Mark as read",
    (Flag.READ, False): "Mark as unread",
    (Flag.FILED, True): "File in case",
    (Flag.FILED, False): "Return to Inbox",
    (Flag.TRASHED, True): "Move to Trash",
    (Flag.TRASHED, False): "Restore from Trash",
}
_REVIEW_LABELS = {
    Review.NONE: "Mark as not reviewed",
    Review.REVIEWED: "Mark as reviewed",
    Review.CLEARED: "Mark as cleared",
}
