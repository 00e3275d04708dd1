"""From articles to a dossier: part by part into the file, the lists at the end."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.dossiers import Bates, Where
from desktop_app.errors import ArchiveDamaged, ExportFailed, PasswordNeeded, UnreadableSource
from desktop_app.exporting.delivery import DOING
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.dossier import telling
from desktop_app.exporting.pdf.dossier.book import DOCUMENT, TAGS, Book, Entry, Stretch
from desktop_app.exporting.pdf.dossier.closing import close
from desktop_app.exporting.pdf.dossier.fragments import Fragment, Task
from desktop_app.exporting.pdf.dossier.process import Gatherer
from desktop_app.exporting.pdf.dossier.sealing import Sign
from desktop_app.exporting.pdf.dossier.telling import Part, title_of
from desktop_app.exporting.pdf.dossier.values import Paper, Stamps
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.pdf.process import ExportingProcess
from desktop_app.exporting.pdf.update import process as annotating
from desktop_app.exporting.pdf.update.values import Way

if TYPE_CHECKING:
    from desktop_app.domain.articles import Article, ArticleId
    from desktop_app.exporting.pdf.update.originals import Annotatable, Find
    from desktop_app.exporting.sheet import Sheet
    from desktop_app.jobs import JobContext


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dossier is to be: its title, numbers, and whether originals come along."""

    title: str
    bates: Bates
    attach: bool
    export: ExportOptions


@dataclass(frozen=True, slots=True)
class Supply:
    """Where articles come from.

    ``sheet`` gives what is to be shown of an article, by its place from 1; ``original`` the
    bytes that were imported, None where they are missing or damaged. ``withdraw`` is told of an
    article whose text is set, whether or not pages of it were found.
    """

    ids: Sequence[ArticleId]
    article: Callable[[ArticleId], Article]
    sheet: Callable[[Article, int], Sheet]
    find: Find
    original: Callable[[Article], bytes | None]
    sign: Sign
    withdraw: Callable[[Article], None] | None = None


@dataclass(slots=True)
class Made:
    """What came of it."""

    pages: int = 0
    placed: int = 0
    orphans: int = 0
    manifest: str = ""
    missing: set[str] = field(default_factory=set)
    notices: list[str] = field(default_factory=list)


def make(asked: Asked, supply: Supply, file: BinaryIO, ctx: JobContext) -> Made:
    """Write a dossier.

    Raises:
        ExportFailed: it cannot be made.
        Cancelled: ``ctx`` was cancelled.
    """
    with ExitStack() as stack:
        exporting = stack.enter_context(ExportingProcess())
        gatherer = stack.enter_context(Gatherer(ctx))
        return _Making(asked, supply, Book(file), exporting, gatherer, ctx).made()


class _Making:
    def __init__(
        self,
        asked: Asked,
        supply: Supply,
        book: Book,
        exporting: ExportingProcess,
        gatherer: Gatherer,
        ctx: JobContext,
    ) -> None:
        self._asked, self._supply, self._book = asked, supply, book
        self._exporting, self._gatherer, self._ctx = exporting, gatherer, ctx
        self._parts: list[Part] = []
        self._made = Made()
        self._total = len(supply.ids)

    def made(self) -> Made:
        """Write everything, and return what came of it."""
        asked, ctx = self._asked, self._ctx
        told = telling.Told(asked.title, asked.export, asked.attach)
        for position, number in enumerate(self._supply.ids, 1):
            ctx.checkpoint(0, self._total, DOING)
            article = self._supply.article(number)
            told.add(telling.Listed.of(article, self._supply.sheet(article, position)))
        front = told.front(self._paper(0), [])
        pages, _ = self._exporting.make_matter(front, ctx, 0, self._total)
        at = pages.pages
        for position, number in enumerate(self._supply.ids, 1):
            ctx.checkpoint(position - 1, self._total, DOING)
            at += self._article(position, number, at)
        attached = list(self._attachments()) if asked.attach else []
        entries = self._matter(told, at, attached)
        ctx.checkpoint(self._total, self._total, DOING)
        self._made.pages = len(self._book.pages)
        self._made.manifest = close(
            self._book, asked, told, self._parts, entries, attached, self._supply.sign
        )
        return self._made

    def _paper(self, at: int) -> Paper:
        export = self._asked.export
        return Paper(
            export.page_size, export.font_size, export.margins_mm, self._asked.bates.after(at)
        )

    # -- articles ------------------------------------------------------------------------
    def _article(self, position: int, number: ArticleId, at: int) -> int:
        """Write one article whose pages begin at ``at``; return how many pages it has."""
        article = self._supply.article(number)
        sheet = self._supply.sheet(article, position)
        made = self._original(article, sheet, position, at)
        as_it_is = made is not None
        if not as_it_is and self._supply.withdraw is not None:
            self._supply.withdraw(article)
        fragment, objects = made if made is not None else self._set(sheet, position, at)
        members = [(Where.ARTICLE, position)] * len(fragment.pages)
        whole = self._book.add(fragment, objects, at, members)
        self._made.placed += len(sheet.marks)
        self._made.orphans += len(sheet.orphans)
        part = Part.of(position, article, sheet, fragment, at, whole, as_it_is=as_it_is)
        self._parts.append(part)
        return len(fragment.pages)

    def _task(self, position: int, sheet: Sheet | None) -> Task:
        parent, base = self._book.next_base()
        keys = [mark.key for mark in (*sheet.marks, *sheet.notes)] if sheet is not None else []
        return Task(
            base,
            parent,
            wanted=tuple(keys),
            owner=f"article{position}" if position else "",
            anonymous=self._asked.export.anonymous,
        )

    def _own(self, position: int, sheet: Sheet | None, data: bytes) -> tuple[Fragment, bytes]:
        """Take a PDF of our own apart, with its tags."""
        task = replace(
            self._task(position, sheet), tree=TAGS, element=DOCUMENT, key=self._book.next_key
        )
        return self._gatherer.gather(data, task)

    def _set(self, sheet: Sheet, position: int, at: int) -> tuple[Fragment, bytes]:
        job = replace(job_of([sheet], self._asked.export), bates=self._asked.bates.after(at))
        made, data = self._exporting.make(job, self._ctx, position - 1, self._total)
        self._made.missing.update(made.missing)
        return self._own(position, sheet, data)

    def _original(
        self, article: Article, sheet: Sheet, position: int, at: int
    ) -> tuple[Fragment, bytes] | None:
        """Return the pages of an original that is a PDF, None to set the text instead."""
        if self._asked.export.set_text:
            return None
        title = title_of(sheet)
        say = self._made.notices.append
        try:
            found = self._supply.find(article, sheet)
            if found is None:
                return None
            made = self._merged(found, sheet, position, at)
        except PasswordNeeded:
            say(
                f"Article {position} (“{title}”) is a PDF that opens only with its password; its "
                "text is set instead."
            )
            return None
        except (ExportFailed, ArchiveDamaged, UnreadableSource) as problem:
            say(
                f"The original of article {position} (“{title}”) cannot become part of the "
                f"dossier. {problem} Its text is set instead."
            )
            return None
        if found.job.password:
            say(f"Article {position} (“{title}”) opens without its password in the dossier.")
        if made[0].signed:
            say(
                f"Article {position} (“{title}”) is signed; that signature does not hold for its "
                "pages in the dossier."
            )
        self._tell_cargo(made[0].cargo, position, title)
        if found.lost:
            say(
                f"Article {position} (“{title}”) has highlights whose words are on none of its "
                "pages; they are notes at the top of a page."
            )
        return made

    def _tell_cargo(self, files: int, position: int, title: str) -> None:
        """Say that files within an original are left behind: nobody sees what is in them."""
        if not files or self._asked.attach:
            return
        if self._asked.export.anonymous:
            self._made.notices.append(
                f"Files within the PDF of article {position} (“{title}”) are not in the dossier: "
                f"{files}."
            )
            return
        self._made.notices.append(
            f"Files within the PDF of article {position} (“{title}”) are not in the dossier: "
            f"{files}. Attach the originals to hand them over."
        )

    def _merged(
        self, found: Annotatable, sheet: Sheet, position: int, at: int
    ) -> tuple[Fragment, bytes]:
        updated, made = annotating.annotate(found.data, found.job, self._ctx)
        data = found.data + made if updated.way is Way.APPENDED else made
        stamps = Stamps(self._asked.bates.after(at), updated.pages)
        _, numbers = self._exporting.make_matter(stamps, self._ctx, position - 1, self._total)
        task = replace(self._task(position, sheet), password=found.job.password)
        with Gatherer(self._ctx) as alone:
            return alone.gather(data, task, numbers)

    # -- what stands around them ---------------------------------------------------------
    def _matter(
        self, told: telling.Told, at: int, attached: Sequence[tuple[Stretch, str, int]]
    ) -> list[Entry]:
        """Write lists and contents; return all bookmarks."""
        bates = self._asked.bates
        wanted = told.back(self._paper(at), self._parts, bates, [one for one, _, _ in attached])
        made, data = self._exporting.make_matter(wanted, self._ctx, self._total, self._total)
        last, objects = self._own(0, None, data)
        self._made.missing.update(made.missing)
        self._book.add(last, objects, at, telling.sections(last))
        front = told.front(self._paper(0), self._parts)
        made, data = self._exporting.make_matter(front, self._ctx, self._total, self._total)
        first, objects = self._own(0, None, data)
        self._made.missing.update(made.missing)
        self._book.add(first, objects, 0, telling.sections(first))
        self._book.labels = telling.labels(first, self._parts, last)
        return telling.bookmarks(first, self._parts, last, at)

    def _attachments(self) -> Iterator[tuple[Stretch, str, int]]:
        """Write the originals; yield their bytes, their names, and their objects."""
        known: dict[str, tuple[Stretch, str, int]] = {}
        for position, number in enumerate(self._supply.ids, 1):
            self._ctx.checkpoint(self._total, self._total, DOING)
            article = self._supply.article(number)
            sha256 = article.original.sha256
            if sha256 in known:
                continue
            data = self._supply.original(article)
            if data is None:
                self._made.notices.append(
                    f"The original of article {position} is missing or damaged, and not attached."
                )
                continue
            self._book.turn_to(Where.ATTACHMENT, position)
            start = self._book.size
            packed = zlib.compress(data, 6)
            smaller = len(packed) < len(data)
            body = packed if smaller else data
            stream = self._book.new(
                b"<</Type/EmbeddedFile/Params<</Size %d>>%b/Length %d>>\nstream\n%b\nendstream"
                % (len(data), b"/Filter/FlateDecode" if smaller else b"", len(body), body)
            )
            name = telling.attachment_name(article, position, self._asked.export)
            stretch = Stretch(start, self._book.size, sha256, Where.ATTACHMENT, position)
            known[sha256] = stretch, name, stream
            yield known[sha256]
