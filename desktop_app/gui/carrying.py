"""What is carried by the mouse inside the window: articles, or a case. Never any text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.cases import CaseId

ARTICLES = "application/x-guardbook-articles"
CASE = "application/x-guardbook-case"


def carry_articles(ids: Sequence[ArticleId]) -> QMimeData:
    """Return articles as they are dragged."""
    return _carrying(ARTICLES, json.dumps(list(ids)))


def carry_case(case: CaseId) -> QMimeData:
    """Return a case as it is dragged."""
    return _carrying(CASE, json.dumps(case))


def carried_articles(data: QMimeData) -> list[ArticleId]:
    """Return the articles that are dragged, none if it is something else."""
    found = _carried(data, ARTICLES)
    return [ArticleId(one) for one in found] if isinstance(found, list) else []


def carried_case(data: QMimeData) -> CaseId | None:
    """Return the case that is dragged, None if it is something else."""
    found = _carried(data, CASE)
    return CaseId(found) if isinstance(found, str) else None


def _carrying(kind: str, text: str) -> QMimeData:
    data = QMimeData()
    data.setData(kind, text.encode())
    return data


def _carried(data: QMimeData, kind: str) -> object:
    return json.loads(bytes(data.data(kind).data())) if data.hasFormat(kind) else None
