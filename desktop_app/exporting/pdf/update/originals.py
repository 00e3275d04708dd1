"""Originals with pages, handed out with our annotations: what is written, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from desktop_app.domain.articles import Article
from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.update import process
from desktop_app.exporting.pdf.update.values import Job, Updated, Way
from desktop_app.exporting.sheet import Sheet
from desktop_app.jobs import JobContext


@dataclass(frozen=True, slots=True)
class Annotatable:
    """A PDF and what is to be added to it: the original, or a page made of one that is a picture.

    ``sha256`` is the original's, ``lost`` counts marks whose words are on none of its pages;
    ``picture`` says that the original is a picture, ``kept`` that its bytes are in the PDF as
    they are.
    """

    data: bytes
    sha256: str
    job: Job
    lost: int = 0
    picture: bool = False
    kept: bool = False


Find: TypeAlias = Callable[[Article, Sheet], Annotatable | None]
"""Gives the original of an article, None where it has no pages; raises what stands in the way."""


@dataclass
class Originals:
    """What became of the originals of one export."""

    find: Find
    options: ExportOptions
    ctx: JobContext
    alone: bool
    """Whether the export is of one article: then what stands in its way is an error."""
    _done: list[tuple[Annotatable, Updated]] = field(default_factory=list)
    _refused: int = 0

    def pieces(self, article: Article, sheet: Sheet) -> Iterator[bytes] | None:
        """Return the bytes of an article's original with its annotations, None if it has none."""
        try:
            found = self.find(article, sheet)
            if found is None:
                return None
            updated, made = process.annotate(found.data, found.job, self.ctx)
        except (PasswordNeeded, ExportFailed):
            if self.alone:
                raise
            self._refused += 1
            return None
        self._done.append((found, updated))
        return iter((found.data, made) if updated.way is Way.APPENDED else (made,))

    @property
    def pages(self) -> int:
        """How many pages the annotated originals have in all."""
        return sum(updated.pages for _, updated in self._done)

    def notices(self) -> Iterator[str]:
        """Yield sentences about what the files are, compared with the originals."""
        if self.alone:
            for found, updated in self._done:
                yield from _about(found, updated)
        else:
            yield from self._counted()
        lost = sum(found.lost for found, _ in self._done)
        if lost:
            yield (
                "Highlights whose words are on none of the pages, and which are notes at the top "
                f"of a page instead: {lost}."
            )
        if self.options.anonymous and any(not found.picture for found, _ in self._done):
            yield (
                "What the original says of itself, and what other programs noted in it, is still "
                "in the file."
            )

    def _counted(self) -> Iterator[str]:
        ways = [updated.way for found, updated in self._done if not found.picture]
        whole = ways.count(Way.APPENDED)
        if whole:
            yield f"Files in which the original's bytes are unchanged at the beginning: {whole}."
        if len(ways) > whole:
            yield f"Files that are repaired copies of their originals: {len(ways) - whole}."
        if self._refused:
            yield (
                "Originals that are locked or damaged, and whose text is set anew instead: "
                f"{self._refused}."
            )


def _about(found: Annotatable, updated: Updated) -> Iterator[str]:
    if found.picture:
        yield (
            f"The picture is in the file byte for byte; its SHA-256 is {found.sha256}."
            if found.kept
            else "The picture is in the file without loss, and without what cameras and programs "
            f"noted in it; the original's SHA-256 is {found.sha256}."
        )
        return
    size = f"{len(found.data):,}"
    if updated.way is Way.APPENDED:
        yield (
            f"The original's {size} bytes are unchanged at the beginning of the file; their "
            f"SHA-256 is {found.sha256}."
        )
    else:
        yield (
            "Nothing can be added to the original because of how it is built, or because it is "
            f"damaged; this is a repaired copy of it. The original's SHA-256 is {found.sha256}."
        )
    if found.job.password:
        yield "The file opens with the same password as the original."
    if updated.signed:
        yield (
            "The original is signed; the signature still covers its bytes, and programs may say "
            "that something was added after it."
        )
