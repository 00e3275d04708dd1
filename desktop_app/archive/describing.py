"""What the log says of an edit: ids, places and hashes, never words of the archive."""

from __future__ import annotations

import hashlib
from typing import TypeAlias

from desktop_app.domain import edits as e
from desktop_app.domain.annotations import Annotation, ArticleId
from desktop_app.domain.provenance import FieldValue
from desktop_app.domain.regions import region_to_json
from desktop_app.domain.searches import SavedSearch

Json: TypeAlias = str | int | bool | list["Json"] | dict[str, "Json"] | None
LogEntry: TypeAlias = tuple[str, str, dict[str, Json]]


def sha(text: str) -> str:
    """Return the SHA-256 of a text in hex, or "" for no text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest() if text else ""


def article_subject(article: ArticleId) -> str:
    """Return how the log names an article."""
    return f"article {article}"


def describe(edit: e.SingleEdit) -> LogEntry:
    """Return the action, the subject and the detail of an edit for its row in the log."""
    match edit:
        case e.SetField():
            detail: dict[str, Json] = {
                "field": edit.field.value,
                "was": _value(edit.was),
                "now": _value(edit.now),
            }
            return "set field", article_subject(edit.article), detail
        case e.SetText(article=article, was=old, now=new):
            detail = {
                "was": {"version": old.number, "text": old.sha256},
                "now": {"version": new.number, "text": new.sha256},
            }
            return "set text", article_subject(article), detail
        case e.AddAnnotation(annotation=annotation):
            return "add annotation", article_subject(annotation.article), _annotation(annotation)
        case e.RemoveAnnotation(annotation=annotation):
            return "remove annotation", article_subject(annotation.article), _annotation(annotation)
        case e.ChangeAnnotation(was=was, now=now):
            detail = {"was": _annotation(was), "now": _annotation(now)}
            return "change annotation", article_subject(now.article), detail
        case e.SetFlag():
            detail = {"flag": edit.flag.value, "on": edit.on, "articles": list(edit.articles)}
            return "set flag", _subject(edit.articles), detail
        case e.SaveSearch(search=search) | e.ForgetSearch(search=search):
            action = "save search" if isinstance(edit, e.SaveSearch) else "forget search"
            return action, f"search {search.id}", _search(search)
        case e.ChangeSearch(was=old, now=new):
            detail = {"was": _search(old), "now": _search(new)}
            return "change search", f"search {new.id}", detail
        case e.SetReview(was=before, now=after, articles=articles):
            detail = {"was": before.value, "now": after.value, "articles": list(articles)}
            return "set review", _subject(articles), detail
        case _:
            return _describe_order(edit)


def _describe_order(edit: e.OrderEdit) -> LogEntry:
    """Describe edits of tags and cases."""
    match edit:
        case e.DefineTag(tag=tag) | e.ForgetTag(tag=tag):
            action = "define tag" if isinstance(edit, e.DefineTag) else "forget tag"
            return action, "tags", {"tag": sha(tag.path), "colour": tag.colour.value}
        case e.ChangeTag(was=old, now=new):
            return "change tag", "tags", {"was": sha(old.path), "now": sha(new.path)}
        case e.TagArticles(tag=path) | e.UntagArticles(tag=path):
            action = "tag" if isinstance(edit, e.TagArticles) else "untag"
            detail: dict[str, Json] = {"tag": sha(path), "articles": list(edit.articles)}
            return action, _subject(edit.articles), detail
        case e.CreateCase(case=case) | e.DeleteCase(case=case):
            action = "create case" if isinstance(edit, e.CreateCase) else "delete case"
            return action, f"case {case.id}", {"name": sha(case.name), "parent": case.parent}
        case e.ChangeCase(was=was, now=now):
            detail = {"was": sha(was.name), "now": sha(now.name), "parent": now.parent}
            return "change case", f"case {now.id}", detail
        case e.FileArticles() | e.UnfileArticles():
            action = "file" if isinstance(edit, e.FileArticles) else "unfile"
            detail = {"case": edit.case, "articles": list(edit.articles)}
            return action, _subject(edit.articles), detail


def _subject(articles: tuple[ArticleId, ...]) -> str:
    return article_subject(articles[0]) if len(articles) == 1 else f"{len(articles)} articles"


def _value(value: FieldValue) -> Json:
    how = value.provenance.how.value if value.provenance else None
    return {"sha256": sha(value.value), "how": how}


def _search(search: SavedSearch) -> dict[str, Json]:
    return {"name": sha(search.name), "query": sha(search.query), "position": search.position}


def _annotation(annotation: Annotation) -> dict[str, Json]:
    anchor = annotation.anchor
    return {
        "id": annotation.id,
        "kind": annotation.kind.value,
        "colour": annotation.colour.value,
        "note": sha(annotation.note),
        "author": sha(annotation.author),
        "text": anchor.text_sha256 if anchor else None,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": sha(anchor.quote) if anchor else None,
        "region": region_to_json(annotation.region),
        "tags": [sha(tag) for tag in annotation.tags],
    }
