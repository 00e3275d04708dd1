"""Hands articles to an exporter and notes in the log that they left."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.describing import article_subject
from desktop_app.archive.leaving import Left, note, note_export
from desktop_app.archive.page_marks import annotatable
from desktop_app.archive.pictures import pictures_of
from desktop_app.archive.purging import kept_original
from desktop_app.domain.articles import Article
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
    exporter = Exporters.installed().get(name)
    unchanged = _unchanged(opened.originals, articles)
    with pictures_of(opened) as pictures:
        options = replace(options, unchanged=unchanged, pictures=pictures)
        if isinstance(exporter, PdfExporter) and not options.set_text:
            report = exporter.write_on_originals(
                articles,
                options,
                target,
                context,
                lambda article, sheet: annotatable(
                    opened, article, sheet, password, bare=options.anonymous
                ),
            )
        else:
            report = exporter.write(articles, options, target, context)
    return note_export(opened, _left(articles, name, options), report)


def preview(
    opened: Opened,
    articles: Sequence[Article],
    options: ExportOptions,
    previews: Previews,
    context: JobContext,
) -> bytes:
    """Return the PDF that an export would write, without writing or noting anything."""
    unchanged = _unchanged(opened.originals, articles)
    with pictures_of(opened) as pictures:
        options = replace(options, unchanged=unchanged, pictures=pictures)
        return previews.pdf(articles, options, context)


def preview_original(
    opened: Opened, article: Article, options: ExportOptions, password: str, context: JobContext
) -> PdfSession | None:
    """Return an article's original with the annotations in it, open; None if it has no pages.

    Whoever asked closes it. What strangers wrote is in it, so it is read in a jail only.
    """
    sheet = make_sheet(article, options)
    found = annotatable(opened, article, sheet, password, bare=options.anonymous)
    if found is None:
        return None
    updated, made = annotate(found.data, found.job, context)
    return PdfSession(found.data + made if updated.way is Way.APPENDED else made, password)


def preview_text(opened: Opened, article: Article, name: str, options: ExportOptions) -> str:
    """Return the file that an export of one article would write, "" where it is no text."""
    exporter = Exporters.installed().get(name)
    if not isinstance(exporter, TextExporter):
        return ""
    options = replace(options, unchanged=_unchanged(opened.originals, [article]))
    return "".join(exporter.pieces(iter(Batch([article], options, 0, 1)), 1, options))


def printed(opened: Opened, articles: Sequence[Article], options: ExportOptions) -> None:
    """Note in the log that articles were handed to a printer."""
    note(opened, "export", _left(articles, "print", options))


def _left(articles: Sequence[Article], name: str, options: ExportOptions) -> Left:
    for article in articles:
        detail = {"format": name, "anonymous": options.anonymous, "text": article.text.sha256}
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


def _unchanged(originals: Originals, articles: Sequence[Article]) -> frozenset[str]:
    """Return the hashes of the originals that are, byte for byte, what was imported."""
    found = set()
    for sha256 in {article.original.sha256 for article in articles}:
        with suppress(ArchiveDamaged):
            originals.check(sha256)
            found.add(sha256)
    return frozenset(found)
