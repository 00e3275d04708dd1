"""Hands articles to an exporter and notes in the log that they left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.attachments import attaching, check_attachments
from desktop_app.archive.describing import article_subject
from desktop_app.archive.leaving import Left, note, note_export
from desktop_app.archive.original_pages import SESSIONS
from desktop_app.archive.page_marks import annotatable
from desktop_app.archive.pictures import pictures_of
from desktop_app.archive.redacted_pages import ROUGH
from desktop_app.archive.redacting import Redacting, check_redaction
from desktop_app.domain.articles import Article
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import ArchiveDamaged, ExportFailed, GuardbookError
from desktop_app.exporting.delivery import Batch, TextExporter
from desktop_app.exporting.exporter import Exporters, ExportOptions, ExportReport
from desktop_app.exporting.pdf.exporter import PdfExporter
from desktop_app.exporting.pdf.update.process import annotate
from desktop_app.exporting.pdf.update.values import Way
from desktop_app.exporting.sheet import make_sheet
from desktop_app.exporting.targets import whole_file
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.exporting.pdf.previews import Previews
    from desktop_app.storage.originals import Originals


def export(
    opened: Opened,
    articles: Sequence[Article],
    name: str,
    options: ExportOptions,
    target: Path,
    context: JobContext,
    password: str = "",
) -> ExportReport:
    """Write articles to ``target`` in the format of that name, whole or not at all.

    An article whose original is a PDF leaves as that PDF with the annotations in it, one whose
    original is a picture as a page with that, unless its text is to be set anew; ``password``
    opens it.

    An archive that is open for reading only is exported all the same, without a row in its log.
    """
    if not articles:
        raise ExportFailed("There is nothing to export.", "Choose at least one article.")
    check_attachments(name, options)
    if options.redaction is not None:
        check_redaction(name, options, target)
        safe = Redacting(opened, articles, options, context, password)
        report = _redacted(safe, name, target, context)
        return note_export(opened, _left(articles, name, options), report)
    exporter = Exporters.one(name)
    whole = unchanged(opened.originals, articles)
    with pictures_of(opened) as pictures:
        options = replace(options, unchanged=whole, pictures=pictures)
        if isinstance(exporter, PdfExporter) and not options.set_text:
            report = exporter.write_on_originals(
                articles,
                options,
                target,
                context,
                lambda article, sheet: annotatable(
                    opened, article, sheet, password, bare=options.anonymous
                ),
                attaching(opened, options),
            )
        elif isinstance(exporter, PdfExporter):
            attach = attaching(opened, options)
            report = exporter.write_on_pages(articles, options, target, context, None, attach)
        else:
            report = exporter.write(articles, options, target, context)
    more = (*exposed(articles), *_unattached(articles, report, options))
    report = replace(report, notices=(*report.notices, *more))
    return note_export(opened, _left(articles, name, options), report)


def _unattached(
    articles: Sequence[Article], report: ExportReport, options: ExportOptions
) -> Iterator[str]:
    """Yield a sentence where files were to be attached to originals that are PDFs themselves."""
    if not (options.attach_original or options.attach_annotations) or options.set_text:
        return
    alone = len(report.paths) == len(articles)
    if alone and any(one.original.mime in SESSIONS and not one.original.part for one in articles):
        yield (
            "Nothing is attached where the original itself leaves with its pages; set its text "
            "anew for that."
        )


def exposed(articles: Iterable[Article]) -> Iterator[str]:
    """Yield a sentence where something leaves as it is that was marked to be blacked out."""
    redaction = Redaction()
    marked = sum(redaction.covers(one) for article in articles for one in article.annotations)
    if marked:
        yield (
            f"Passages and areas with the tag “{redaction.tag}” are in the export as they are: "
            f"{marked}. Black them out if they must not leave."
        )


def _redacted(safe: Redacting, name: str, target: Path, context: JobContext) -> ExportReport:
    """Write articles with words blacked out."""
    exporter = Exporters.one(name)
    if isinstance(exporter, PdfExporter) and not safe.options.set_text:
        return exporter.write_on_pages(safe.articles, safe.options, target, context, safe)
    report = exporter.write(safe.articles, safe.options, target, context)
    return replace(report, notices=(*report.notices, *safe.notices()))


def preview(
    opened: Opened,
    articles: Sequence[Article],
    options: ExportOptions,
    previews: Previews,
    context: JobContext,
    password: str = "",
) -> bytes:
    """Return the PDF that an export would write, without writing or noting anything."""
    if options.redaction is not None:
        safe = Redacting(opened, articles, options, context, password)
        return previews.pdf(safe.articles, safe.options, context)
    whole = unchanged(opened.originals, articles)
    with pictures_of(opened) as pictures:
        options = replace(options, unchanged=whole, pictures=pictures)
        return previews.pdf(articles, options, context)


def preview_original(
    opened: Opened, article: Article, options: ExportOptions, password: str, context: JobContext
) -> PdfSession | None:
    """Return an article's original with the annotations in it, open; None if it has no pages.

    Whoever asked closes it. What strangers wrote is in it, so it is read in a jail only.
    """
    safe = None
    if options.redaction is not None:
        safe = Redacting(opened, [article], options, context, password)
        [article], options = safe.articles, safe.options
    return original_session(opened, article, options, safe, password, context)


def original_session(
    opened: Opened,
    article: Article,
    options: ExportOptions,
    safe: Redacting | None,
    password: str,
    context: JobContext,
) -> PdfSession | None:
    """Return the same of an article and options that ``safe`` gave, if it is not None."""
    sheet = make_sheet(article, options)
    if safe is not None:
        pieces = safe.pieces(article, sheet, ROUGH)
        return PdfSession(b"".join(pieces)) if pieces is not None else None
    found = annotatable(opened, article, sheet, password, bare=options.anonymous)
    if found is None:
        return None
    updated, made = annotate(found.data, found.job, context)
    return PdfSession(found.data + made if updated.way is Way.APPENDED else made, password)


def preview_text(
    opened: Opened, article: Article, name: str, options: ExportOptions, password: str = ""
) -> str:
    """Return the file that an export of one article would write, "" where it is no text."""
    exporter = Exporters.one(name)
    if not isinstance(exporter, TextExporter):
        return ""
    if options.redaction is not None:
        safe = Redacting(opened, [article], options, JobContext(), password)
        [article], options = safe.articles, safe.options
    else:
        options = replace(options, unchanged=unchanged(opened.originals, [article]))
    return "".join(exporter.pieces(iter(Batch([article], options, 0, 1)), 1, options))


def printed(opened: Opened, articles: Sequence[Article], options: ExportOptions) -> None:
    """Note in the log that articles were handed to a printer."""
    note(opened, "export", _left(articles, "print", options))


def _left(articles: Sequence[Article], name: str, options: ExportOptions) -> Left:
    for article in articles:
        detail = {"format": name, "anonymous": options.anonymous, "text": article.text.sha256}
        if options.redaction is not None:
            detail["redacted"] = True  # and not a word of what
        yield article_subject(article.id), detail


def save_original(opened: Opened, article: Article, target: Path) -> str:
    """Write an article's original to ``target``, and note in the log that it left.

    Returns:
        "", or a sentence that says why it is not in the log.

    Raises:
        ExportFailed: it could not be written; what stood at ``target`` is untouched.
        ArchiveDamaged: the original is not what was imported.
    """
    return _save(opened, article.original.sha256, article_subject(article.id), target)


def save_kept_original(opened: Opened, item: int, target: Path) -> str:
    """Write the original of an item that could not be imported; see ``save_original``.

    Raises:
        NotInArchive: none is kept under that number.
    """
    from desktop_app.archive.purging import kept_original

    with opened.database.read() as session:
        sha256 = kept_original(session, item)
    return _save(opened, sha256, f"item {item}", target)


def _save(opened: Opened, sha256: str, subject: str, target: Path) -> str:
    data = opened.originals.get(sha256)
    with whole_file(target) as file:
        file.write(data)
    try:
        note(opened, "save original", [(subject, {"original": sha256})])
    except GuardbookError as problem:
        # The file is there; that must be said, whatever became of the log.
        return f"The original was saved, but that is not in the archive's log: {problem}"
    return ""


def unchanged(originals: Originals, articles: Sequence[Article]) -> frozenset[str]:
    """Return the hashes of the originals that are, byte for byte, what was imported."""
    found = set()
    for sha256 in {article.original.sha256 for article in articles}:
        with suppress(ArchiveDamaged):
            originals.check(sha256)
            found.add(sha256)
    return frozenset(found)
