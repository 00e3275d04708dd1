"""From articles to files: one file with all of them, or a folder with a file each."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.articles import Article
from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.names import file_names
from desktop_app.exporting.sheet import Sheet, make_sheet
from desktop_app.exporting.targets import whole_file, whole_folder
from desktop_app.jobs import JobContext

DOING = "Exporting"
_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,7}")
"""Endings of files as people know them; "No. 5" and "v1.2" have none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article, and what is to be shown of it."""

    article: Article
    sheet: Sheet


@dataclass(slots=True)
class Batch:
    """The articles of one file, in order; can be gone through once.

    Sheets are made one at a time, as they are asked for, so that thousands of articles never
    stand in memory twice.
    """

    articles: Sequence[Article]
    options: ExportOptions
    done: int
    """Articles in files that are finished already."""
    total: int
    """Articles of the whole export, in all files."""
    placed: int = 0
    orphans: int = 0

    def __len__(self) -> int:
        return len(self.articles)

    def __iter__(self) -> Iterator[Entry]:
        for position, article in enumerate(self.articles, 1):
            sheet = make_sheet(article, self.options, position)
            self.placed += len(sheet.marks)
            self.orphans += len(sheet.orphans)
            yield Entry(article, sheet)

    def entries(self, ctx: JobContext) -> Iterator[Entry]:
        """Yield the entries and report the progress before each.

        Raises:
            Cancelled: ``ctx`` was cancelled.
        """
        for position, entry in enumerate(self):
            ctx.checkpoint(self.done + position, self.total, DOING)
            yield entry


def deliver(
    articles: Sequence[Article],
    options: ExportOptions,
    target: Path,
    suffix: str,
    ctx: JobContext,
    make: Callable[[Batch], Iterable[bytes]],
) -> ExportReport:
    """Write articles as ``Exporter.write`` says; ``make`` gives the bytes of one file.

    Raises:
        ExportFailed: there are no articles, or the target cannot be written.
        Cancelled: ``ctx`` was cancelled; nothing is left behind.
    """
    if not articles:
        raise ExportFailed("There is nothing to export.", "Choose at least one article.")
    target = target.absolute()
    total = len(articles)
    paths: list[Path] = []
    batches: list[Batch] = []

    def made(members: Sequence[Article], done: int) -> Iterable[bytes]:
        batch = Batch(members, options, done, total)
        batches.append(batch)
        return make(batch)

    ctx.checkpoint(0, total, DOING)
    if target.suffix.lower() == suffix:
        with whole_file(target) as file:
            file.writelines(made(articles, 0))
            ctx.checkpoint(total, total, DOING)
        paths.append(target)
    else:
        _refuse_other_ending(target, suffix)
        names = file_names(articles, suffix)
        with whole_folder(target, paths) as folder:
            for done, (article, name) in enumerate(zip(articles, names, strict=True)):
                folder.write(name, b"".join(made([article], done)))
            ctx.checkpoint(total, total, DOING)
    return ExportReport(
        tuple(paths),
        0,
        sum(batch.placed for batch in batches),
        sum(batch.orphans for batch in batches),
    )


def _refuse_other_ending(target: Path, suffix: str) -> None:
    """Ask about a name that looks like a file of another kind, before it becomes a folder."""
    if _ENDING.fullmatch(target.suffix) and not target.is_dir():
        raise ExportFailed(
            f"“{target.name}” does not end in {suffix}.",
            f"End it in {suffix} for one file, or name a folder.",
        )


class TextExporter(ABC):
    """An exporter whose files are text in UTF-8: a subclass says what stands in one file."""

    name: str
    suffix: str
    label: str

    def write(
        self, articles: Sequence[Article], options: ExportOptions, target: Path, ctx: JobContext
    ) -> ExportReport:
        """Write articles to ``target``; see ``Exporter.write``."""

        def make(batch: Batch) -> Iterator[bytes]:
            for piece in self.pieces(batch.entries(ctx), len(batch), options):
                yield piece.encode("utf-8")

        return deliver(articles, options, target, self.suffix, ctx, make)

    @abstractmethod
    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield the text of one file with ``count`` articles, in as many pieces as are handy."""
