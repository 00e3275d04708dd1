"""Texts of articles are stored in versions; ``reading`` reads the present ones."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import to_iso
from desktop_app.storage.encoding import blocks_to_json
from desktop_app.storage.sets import insert_row
from desktop_app.storage.tables import TextRecord

if TYPE_CHECKING:
    from sqlmodel import Session


class Texts:
    """The texts, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, article: ArticleId, number: int, text: ArticleText, extractor: str, at: dt.datetime
    ) -> None:
        """Store a version of an article's text; ``number`` counts from 1."""
        insert_row(
            self._session,
            TextRecord,
            article=article,
            number=number,
            sha256=text.sha256,
            extractor=extractor,
            created=to_iso(at),
            blocks=blocks_to_json(text.blocks),
            text=text.text,
        )
