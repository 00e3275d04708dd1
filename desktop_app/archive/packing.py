"""Packages: the whole archive, or some articles, as a folder of plain open files or a bag."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.archive.leaving import note_export
from desktop_app.archive.pictures import pictures_of
from desktop_app.archive.redacting import check_redaction
from desktop_app.domain import packages
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.dates import to_iso
from desktop_app.domain.inner_pictures import kind_of
from desktop_app.domain.provenance import Field
from desktop_app.errors import ArchiveDamaged, BadValue, ExportFailed
from desktop_app.exporting.delivery import DOING, Batch
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.html import HtmlExporter
from desktop_app.exporting.markdown import MarkdownExporter
from desktop_app.exporting.packages import BAGIT, layout
from desktop_app.exporting.packages.index_page import Line, index_page
from desktop_app.exporting.packages.manifest import bag_files, folder_files
from desktop_app.exporting.packages.tree import Tree, whole_tree
from desktop_app.exporting.wording import clean, moment
from desktop_app.jobs import JobContext
from desktop_app.storage.dumping import (
    CHUNK,
    blobs_of,
    dump_archive,
    dump_articles,
    dump_log,
    read_everyone,
)
from desktop_app.storage.migrations import schema
from desktop_app.storage.reading import read_articles
from desktop_app.vault.signing import Signer

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.storage.plain_rows import Row
    from desktop_app.storage.sqlite import Connection

_PATH = re.compile(r"[/\\]")


def pack(
    opened: Opened,
    ids: Sequence[ArticleId] | None,
    name: str,
    options: ExportOptions,
    target: Path,
    context: JobContext,
) -> ExportReport:
    """Write a package to ``target``, a folder that is new or empty; whole or not at all.

    Args:
        opened: the archive.
        ids: which articles, None for the whole archive, its Trash and its log included.
        name: one of ``packages.PACKAGES``.
        options: of the pages for people. Without ``originals`` neither these nor their names
            leave, without ``cases`` no case is named; the whole archive has both.
        target: where to.
        context: progress by articles.

    Raises:
        ExportFailed: there is nothing to export, or the target cannot be written to.
        BadValue: something is to be left out that a package is made of.
        Cancelled: nothing is left behind.
    """
    check_redaction(name, options)
    _require_everything(options)
    with opened.database.connect() as connection:
        everyone = [ArticleId(number) for number in read_everyone(connection)]
        wanted = everyone if ids is None else list(dict.fromkeys(ids))
        if not wanted:
            raise ExportFailed("There is nothing to export.", "Choose at least one article.")
        with whole_tree(target) as tree, pictures_of(opened) as pictures:
            options = replace(options, pictures=pictures)
            packing = _Packing(opened, connection, tree, options, ids is None, name == BAGIT)
            packing.write(wanted, context)
    report = ExportReport(
        (target.absolute(),), 0, packing.placed, packing.orphans, packing.notices()
    )
    return note_export(opened, [_left(wanted, name, packing)], report)


def _require_everything(options: ExportOptions) -> None:
    if options.anonymous:
        raise BadValue(
            "A folder or a bag holds everything about its articles, names too.",
            "Export another format to hand articles over without names.",
        )
    if options.only_highlights or options.colours or options.tags or options.authors:
        raise BadValue(
            "A folder or a bag holds every annotation of its articles.",
            "Leave the choice of annotations out, or export another format.",
        )


@dataclass(slots=True)
class _Packing:
    """One package in the making."""

    opened: Opened
    connection: Connection
    tree: Tree
    options: ExportOptions
    whole: bool
    bag: bool
    placed: int = 0
    orphans: int = 0
    manifest: str = ""
    _lines: list[Line] = field(default_factory=list)
    _blobs: dict[str, bool] = field(default_factory=dict)
    _tags: set[str] = field(default_factory=set)
    _cases: set[str] = field(default_factory=set)
    _missing: list[ArticleId] = field(default_factory=list)

    def notices(self) -> tuple[str, ...]:
        """Return what could not be written as it should be."""
        missing = len(self._missing)
        if not missing:
            return ()
        which = ", ".join(str(number) for number in self._missing[:12])
        more = " …" if missing > 12 else ""
        return (
            "The originals of these articles are missing or damaged, and not in it: "
            f"{which}{more}.",
        )

    def write(self, ids: Sequence[ArticleId], context: JobContext) -> None:
        """Write every file, the lists of hashes last."""
        total = len(ids)
        for at in range(0, total, CHUNK):
            some = ids[at : at + CHUNK]
            rows = dump_articles(self.connection, some)
            articles = read_articles(self.connection, some)
            for done, (row, article) in enumerate(zip(rows, articles, strict=True), at):
                context.checkpoint(done, total, DOING)
                self._article(row, article, done, total)
        context.checkpoint(total, total, DOING)
        parts = self._archive()
        log: list[bytes] = []
        if self.whole:
            log = [*map(layout.to_line, dump_log(self.connection))]
            self._put(packages.LOG, b"".join(log))
        self._put(packages.ARCHIVE, layout.to_json(parts))
        title = packages.title(total, whole=self.whole)
        said = f"Exported on {moment(self.options.exported_at)}, not encrypted."
        self._put(layout.INDEX, index_page(title, [said], self._lines).encode("utf-8"))
        self._put(layout.README, layout.readme(title))
        self._put(packages.MARKER, layout.to_json(self._marker(total, len(log))))
        self._finish(title)

    def _article(self, row: Row, article: Article, position: int, total: int) -> None:
        if not self.whole:
            self._cut(row)
        self._tags |= {*row["tags"], *(tag for one in row["annotations"] for tag in one["tags"])}
        self._cases |= set(row["cases"])
        whole = [sha256 for sha256 in self._originals(row) if self._blobs[sha256]]
        options = replace(
            self.options,
            unchanged=frozenset(whole),
            cases=self.whole or self.options.cases,
        )
        self._put(packages.article_file(article.id), layout.to_json(row))
        stem = layout.article_stem(article)
        for exporter in (HtmlExporter(), MarkdownExporter()):
            batch = Batch([article], options, position, total)
            pieces = exporter.pieces(iter(batch), 1, options)
            self._put(f"{stem}{exporter.suffix}", "".join(pieces).encode("utf-8"))
        self.placed += batch.placed
        self.orphans += batch.orphans
        self._lines.append(
            Line(
                f"{stem}.html",
                clean(article.title),
                article.value(Field.PUBLISHED),
                clean(article.value(Field.SOURCE)),
                clean(article.value(Field.BYLINE)),
                tuple(clean(tag.path) for tag in article.tags),
                tuple(clean(case.name) for case in article.cases) if options.cases else (),
                article.trashed_at is not None,
            )
        )

    def _cut(self, row: Row) -> None:
        """Leave out what belongs to the archive and not to the article."""
        row["places"], row["drafts"] = [], []
        row["article"]["batch"] = None
        if not self.options.cases:
            row["cases"] = []
        if not self.options.originals:
            row["article"]["original_name"] = ""

    def _originals(self, row: Row) -> Iterator[str]:
        """Write the original and the pictures of an article; yield their hashes.

        Pictures are part of what is read, and leave with it; originals only where asked for.
        """
        article = row["article"]
        for sha256 in blobs_of(row):
            original = sha256 == article["original_sha256"]
            if original and not (self.whole or self.options.originals):
                continue
            if sha256 not in self._blobs:
                name = article["original_name"] if original else ""
                self._blobs[sha256] = self._blob(sha256, name)
            if not self._blobs[sha256]:
                self._missing.append(article["id"])
            yield sha256

    def _blob(self, sha256: str, name: str) -> bool:
        try:
            data = self.opened.originals.get(sha256)
        except ArchiveDamaged:
            return False
        self._put(layout.original_name(sha256, name or f"x.{kind_of(data)[0]}"), data)
        return True

    def _archive(self) -> dict[str, Any]:
        parts = dump_archive(self.connection)
        if self.whole:
            for row in parts["items"]:
                # A folder's name may say who worked where; nothing needs it.
                row["path"] = name = _PATH.split(row["path"])[-1]
                if row["article"] is None and row["sha256"] and row["sha256"] not in self._blobs:
                    self._blobs[row["sha256"]] = self._blob(row["sha256"], name)
            return parts
        cases = {row["id"]: row for row in parts["cases"]}
        for case in list(self._cases):
            while case is not None:
                self._cases.add(case)
                case = cases[case]["parent"]
        return {
            **{part: [] for part in parts},
            "tags": [row for row in parts["tags"] if row["path"] in self._tags],
            "cases": [row for row in parts["cases"] if row["id"] in self._cases],
        }

    def _marker(self, articles: int, log: int) -> dict[str, Any]:
        return {
            "program": "Guardbook",
            "version": __version__,
            "format": packages.FORMAT,
            "schema": schema(self.connection),
            "whole": self.whole,
            "exported_at": to_iso(self.options.exported_at),
            "articles": articles,
            "originals": sum(self._blobs.values()),
            "missing": sorted(sha256 for sha256, there in self._blobs.items() if not there),
            "log": log,
        }

    def _put(self, name: str, data: bytes) -> None:
        self.tree.write(f"{packages.PAYLOAD}/{name}" if self.bag else name, data)

    def _finish(self, title: str) -> None:
        """Write the list of hashes and, for a bag, what makes it one."""
        tree = self.tree
        signer = Signer(self.opened.subkeys.audit)
        if self.bag:
            day = self.options.exported_at.astimezone(dt.UTC).date()
            files = bag_files(tree.hashes, tree.size, day, title, signer)
        else:
            files = folder_files(tree.hashes, signer)
        self.manifest = hashlib.sha256(files[packages.MANIFEST]).hexdigest()
        for name, data in files.items():
            tree.write(name, data)


def _left(ids: Sequence[ArticleId], name: str, packing: _Packing) -> tuple[str, Mapping[str, Any]]:
    """Return the row of the log that says what left, with the hash of the list of hashes."""
    detail: dict[str, Any] = {"format": name, "manifest": packing.manifest}
    subject = "archive"
    if not packing.whole:
        subject = f"article {ids[0]}" if len(ids) == 1 else f"{len(ids)} articles"
        detail["articles"] = list(ids)
    return subject, detail
