"""The first pages of a dossier as they will be, without making all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.archive.dossiers import Prepared, prepared, sheets_of
from desktop_app.archive.exporting import original_session
from desktop_app.archive.pictures import pictures_of
from desktop_app.errors import ArchiveDamaged, ExportFailed, PasswordNeeded, UnreadableSource
from desktop_app.exporting.delivery import DOING
from desktop_app.exporting.pdf.dossier.telling import Listed, Told
from desktop_app.exporting.pdf.dossier.values import Paper

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article, ArticleId
    from desktop_app.domain.dossiers import Dossier
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.exporting.pdf.previews import Previews
    from desktop_app.importing.pdf_session import PdfSession
    from desktop_app.jobs import JobContext


@dataclass(frozen=True, slots=True)
class DossierPreview:
    """Cover and contents, and the first article: its text set, or its original, open.

    Whoever asked closes the original. Contents lack the numbers of pages, which nobody knows yet.
    """

    front: bytes
    article: bytes | PdfSession


def preview_dossier(
    opened: Opened,
    ids: Sequence[ArticleId],
    article: Callable[[ArticleId], Article],
    dossier: Dossier,
    options: ExportOptions,
    previews: Previews,
    context: JobContext,
    password: str = "",
) -> DossierPreview:
    """Return how a dossier of articles begins; nothing is written, nothing noted.

    Raises:
        ExportFailed, BadValue, PasswordNeeded, Cancelled: see ``dossiers.export_dossier``.
    """
    ready = prepared(opened, ids, article, dossier, options, context, password)
    options = ready.options
    sheets = sheets_of(opened, options)
    told = Told(ready.title, options, dossier.attach)
    for position, number in enumerate(ready.ids, 1):
        context.checkpoint(position - 1, len(ready.ids), DOING)
        one = ready.article(number)
        told.add(Listed.of(one, sheets(one, position)))
    paper = Paper(options.page_size, options.font_size, options.margins_mm, dossier.bates)
    pages, front = previews.matter(told.front(paper, None), context)
    first = ready.article(ready.ids[0])
    session = _session(opened, ready, first, password, context)
    if session is not None:
        return DossierPreview(front, session)
    with pictures_of(opened) as pictures:
        shown = replace(options, pictures=pictures)
        bates = dossier.bates.after(pages)
        return DossierPreview(front, previews.sheets([sheets(first, 1)], shown, context, bates))


def _session(
    opened: Opened, ready: Prepared, first: Article, password: str, context: JobContext
) -> PdfSession | None:
    """Return the first article's pages, None where its text is set in their place."""
    try:
        return original_session(opened, first, ready.options, ready.safe, password, context)
    except (PasswordNeeded, ExportFailed, ArchiveDamaged, UnreadableSource):
        return None
