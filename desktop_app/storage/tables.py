"""The tables as SQLModel sees them; ``migrations`` says the same in SQL, and a test compares.

No ``from __future__ import annotations`` here: SQLModel needs live types. Texts without a value
are "", moments and days are ISO texts, lists and mappings are JSON.
"""

from sqlalchemy import Boolean, Index, Integer, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel


class ArticleRecord(SQLModel, table=True):
    """One article: everything that lists show, so that they never read its text."""

    __tablename__ = "article"
    __table_args__ = (
        UniqueConstraint("original_sha256", "part"),
        # Each order of the list is an index read backwards: SQLite adds the id to every key, so
        # that the newest of equals comes first.
        Index("ix_article_published", "published"),
        Index("ix_article_oldest", sql("published DESC")),
        Index("ix_article_imported", "imported_at"),
        Index("ix_article_title", sql("title_key DESC")),
        Index("ix_article_source", sql("source_key DESC")),
        # What facets count: looked up here, each is a tenth of the row.
        Index(
            "ix_article_facets", "id", "source", "published", "language", "kind", sql("url <> ''")
        ),
        Index("ix_article_text", "text_sha256"),
        Index("ix_article_url", "url", sqlite_where=sql("url <> ''")),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    title: str = Field(sa_type=Text)
    title_key: str = Field(sa_type=Text)
    """What lists are sorted by, see ``listing.sort_key``."""
    byline: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    source_key: str = Field(sa_type=Text)
    url: str = Field(sa_type=Text)
    published: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    provenance: str = Field(sa_type=Text)
    """``{field: [how, by]}``"""
    kind: str = Field(sa_type=Text)
    mime: str = Field(sa_type=Text)
    extractor: str = Field(sa_type=Text)
    original_sha256: str = Field(sa_type=Text)
    original_size: int = Field(sa_type=Integer)
    original_name: str = Field(sa_type=Text)
    part: str = Field(sa_type=Text)
    text_number: int = Field(sa_type=Integer)
    """The present version of its text."""
    text_sha256: str = Field(sa_type=Text)
    snippet: str = Field(sa_type=Text)
    words: int = Field(sa_type=Integer)
    imported_at: str = Field(sa_type=Text)
    batch: int | None = Field(default=None, foreign_key="batch.id", index=True)
    suggestions: str = Field(sa_type=Text)
    """``[[tag, reason], ...]``"""


class StateRecord(SQLModel, table=True):
    """The states of an article; each article has one.

    Apart from the article, because they change for thousands at once: rows of a few bytes. Tags
    and cases refer to them for the same reason.
    """

    __tablename__ = "article_state"
    __table_args__ = (
        Index("ix_article_state_trashed", "article", sqlite_where=sql("trashed_at IS NOT NULL")),
        Index("ix_article_state_review", "review", "article", sqlite_where=sql("review <> ''")),
    )

    article: int = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    starred: bool = Field(default=False, sa_type=Boolean)
    read: bool = Field(default=False, sa_type=Boolean)
    filed: bool = Field(default=False, sa_type=Boolean)
    trashed_at: str | None = Field(default=None, sa_type=Text)
    review: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": sql("''")})


class TextRecord(SQLModel, table=True):
    """One version of an article's text; ``number`` counts from 1."""

    __tablename__ = "text_version"
    __table_args__ = (
        Index(
            "ix_text_version_pictures", "article",
            sqlite_where=sql("instr(blocks, '[\"blob\",') > 0"),
        ),
    )  # fmt: skip

    article: int = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    number: int = Field(primary_key=True)
    sha256: str = Field(sa_type=Text)
    extractor: str = Field(sa_type=Text)
    created: str = Field(sa_type=Text)
    blocks: str = Field(sa_type=Text)
    """``[[kind, start, end, level, [[name, value], ...]], ...]``"""
    text: str = Field(sa_type=Text)


class AnnotationRecord(SQLModel, table=True):
    """A marked passage or area, or a note on an article; the latter two have no anchor."""

    __tablename__ = "annotation"
    __table_args__ = (
        Index("ix_annotation_article", "article", "start"),
        Index("ix_annotation_marked", "article", sqlite_where=sql("start IS NOT NULL")),
        Index("ix_annotation_noted", "article", sqlite_where=sql("note <> ''")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    article: int = Field(foreign_key="article.id", ondelete="CASCADE")
    kind: str = Field(sa_type=Text)
    text_sha256: str | None = Field(default=None, sa_type=Text)
    start: int | None = Field(default=None, sa_type=Integer)
    stop: int | None = Field(default=None, sa_type=Integer)
    quote: str | None = Field(default=None, sa_type=Text)
    prefix: str | None = Field(default=None, sa_type=Text)
    suffix: str | None = Field(default=None, sa_type=Text)
    colour: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    author: str = Field(sa_type=Text)
    created: str = Field(sa_type=Text)
    modified: str = Field(sa_type=Text)
    region: str | None = Field(default=None, sa_type=Text)
    """``[page, [[x0, y0, x1, y1], ...]]``"""


class TagRecord(SQLModel, table=True):
    """A tag; ``key`` is the form under which two tags are the same one."""

    __tablename__ = "tag"

    id: int | None = Field(default=None, primary_key=True)
    path: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text, unique=True)
    colour: str = Field(sa_type=Text)


class ArticleTagRecord(SQLModel, table=True):
    """An article carries a tag."""

    __tablename__ = "article_tag"
    __table_args__ = (
        Index("ix_article_tag_article", "article", "tag"),
        {"sqlite_with_rowid": False},
    )

    tag: int = Field(primary_key=True, foreign_key="tag.id")
    article: int = Field(primary_key=True, foreign_key="article_state.article", ondelete="CASCADE")


class AnnotationTagRecord(SQLModel, table=True):
    """An annotation carries a tag; ``position`` keeps the order of its tags."""

    __tablename__ = "annotation_tag"
    __table_args__ = (
        Index("ix_annotation_tag_annotation", "annotation", "position"),
        {"sqlite_with_rowid": False},
    )

    tag: int = Field(primary_key=True, foreign_key="tag.id")
    annotation: str = Field(
        primary_key=True, sa_type=Text, foreign_key="annotation.id", ondelete="CASCADE"
    )
    position: int = Field(sa_type=Integer)


class CaseRecord(SQLModel, table=True):
    """A case; ``key`` is its folded name. "Case" itself is a word of SQL."""

    __tablename__ = "cases"

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text, index=True)
    parent: str | None = Field(default=None, sa_type=Text, foreign_key="cases.id", index=True)


class CaseArticleRecord(SQLModel, table=True):
    """An article is in a case."""

    __tablename__ = "case_article"
    __table_args__ = (
        Index("ix_case_article_article", "article", "case_id"),
        {"sqlite_with_rowid": False},
    )

    case_id: str = Field(primary_key=True, sa_type=Text, foreign_key="cases.id")
    article: int = Field(primary_key=True, foreign_key="article_state.article", ondelete="CASCADE")


class AuditRecord(SQLModel, table=True):
    """A row of the log; ``mac`` chains it to the row before."""

    __tablename__ = "audit"
    __table_args__ = {"sqlite_autoincrement": True}

    seq: int | None = Field(default=None, primary_key=True)
    at: str = Field(sa_type=Text)
    action: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text, index=True)
    detail: str = Field(sa_type=Text)
    mac: str = Field(sa_type=Text)


class OutboxRecord(SQLModel, table=True):
    """An article that the index has to read again; it may be gone by now."""

    __tablename__ = "outbox"
    __table_args__ = {"sqlite_autoincrement": True}

    seq: int | None = Field(default=None, primary_key=True)
    article: int = Field(sa_type=Integer, unique=True)


class BatchRecord(SQLModel, table=True):
    """One import."""

    __tablename__ = "batch"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    started: str = Field(sa_type=Text)


class ItemRecord(SQLModel, table=True):
    """What became of one path of an import; ``article`` may be gone by now."""

    __tablename__ = "item"

    id: int | None = Field(default=None, primary_key=True)
    batch: int = Field(foreign_key="batch.id", ondelete="CASCADE", index=True)
    path: str = Field(sa_type=Text, index=True)
    part: str = Field(sa_type=Text)
    mtime: float
    size: int = Field(sa_type=Integer)
    sha256: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    message: str = Field(sa_type=Text)
    article: int | None = Field(default=None, sa_type=Integer, index=True)


class MetaRecord(SQLModel, table=True):
    """A fact about the archive as a whole."""

    __tablename__ = "meta"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class SavedSearchRecord(SQLModel, table=True):
    """A search that was given a name; ``position`` orders them in the sidebar."""

    __tablename__ = "saved_search"

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    query: str = Field(sa_type=Text)
    scope: str = Field(sa_type=Text)
    """Filters, as ``filtering.encode`` writes them."""
    sort: str = Field(sa_type=Text)
    position: int = Field(sa_type=Integer)


class SearchHistoryRecord(SQLModel, table=True):
    """A query that was searched for, and when last."""

    __tablename__ = "search_history"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    query: str = Field(sa_type=Text, unique=True)
    at: str = Field(sa_type=Text)


class ReadingPlaceRecord(SQLModel, table=True):
    """How far an article was read: ``start`` is the code point at the top of the page."""

    __tablename__ = "reading_place"

    article: int = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    text_sha256: str = Field(sa_type=Text)
    start: int = Field(sa_type=Integer)
    at: str = Field(sa_type=Text)


class DraftRecord(SQLModel, table=True):
    """A note that is being typed; ``id`` is the annotation's, ``value`` JSON."""

    __tablename__ = "draft"

    id: str = Field(primary_key=True, sa_type=Text)
    article: int = Field(foreign_key="article.id", ondelete="CASCADE", index=True)
    value: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)


class ChoiceRecord(SQLModel, table=True):
    """What the user chose that belongs to the archive, such as export options; JSON."""

    __tablename__ = "choice"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
