"""A dossier: articles, their originals, everything that was noted, in one sealed PDF."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.attachments import check_attachments
from desktop_app.archive.exporting import exposed, unchanged
from desktop_app.archive.leaving import note_export
from desktop_app.archive.page_marks import annotatable
from desktop_app.archive.pictures import pictures_of
from desktop_app.archive.redacting import check_redaction
from desktop_app.domain.dossiers import NAME, SIGNED, Dossier, Order
from desktop_app.domain.text import fold
from desktop_app.errors import ArchiveDamaged, ExportFailed
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.pdf.dossier.making import Asked, Supply, make
from desktop_app.exporting.pdf.exporter import missing_notice
from desktop_app.exporting.sheet import Sheet, make_sheet
from desktop_app.exporting.targets import whole_file
from desktop_app.exporting.wording import clean
from desktop_app.storage.reading import no_article
from desktop_app.vault.sealed import blake2b
from desktop_app.vault.signing import Signer

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article, ArticleId, ArticleRow
    from desktop_app.jobs import JobContext

_SUFFIX = ".pdf"
_LIKE = "pdf"
_PURPOSE = b"guardbook-once"
_UNTITLED = "Dossier"


def ordered(
    ids: Sequence[ArticleId],
    order: Order,
    rows: Callable[[Sequence[ArticleId]], Mapping[ArticleId, ArticleRow]],
) -> list[ArticleId]:
    """Return articles in an order, each once; those without a day come last, by their numbers.

    Raises:
        NotInArchive: one of them is not there.
    """
    chosen = list(dict.fromkeys(ids))
    if order is Order.GIVEN:
        return chosen
    known: dict[ArticleId, ArticleRow] = {}
    for at in range(0, len(chosen), 500):
        known.update(rows(chosen[at : at + 500]))
    for number in chosen:
        if number not in known:
            raise no_article(number)

    def date(number: ArticleId) -> tuple[str, int]:
        row = known[number]
        return (row.published.isoformat() if row.published else "~"), number

    def title(number: ArticleId) -> tuple[str, str, int]:
        words = known[number].title
        return fold(words), unicodedata.normalize("NFC", words), number

    def case(number: ArticleId) -> tuple[str, str, int]:
        names = sorted(map(fold, known[number].cases))
        return (names[0] if names else "\U0010ffff"), *date(number)

    keys: dict[Order, Callable[[ArticleId], tuple[object, ...]]] = {
        Order.DATE: date,
        Order.TITLE: title,
        Order.CASE: case,
    }
    return sorted(chosen, key=keys[order])


def export_dossier(
    opened: Opened,
    ids: Sequence[ArticleId],
    article: Callable[[ArticleId], Article],
    dossier: Dossier,
    options: ExportOptions,
    target: Path,
    context: JobContext,
    password: str = "",
) -> ExportReport:
    """Write a dossier of articles, in the order in which they are given; whole or not at all.

    ``password`` opens originals that are locked; those that it does not open are set anew.

    Raises:
        ExportFailed: there is nothing to export, or the target cannot be written to.
        BadValue: something is to be blacked out, or attached, that a dossier cannot.
        Cancelled: nothing is left behind.
    """
    check_redaction(NAME, options)
    check_attachments(NAME, options)
    if not ids:
        raise ExportFailed("There is nothing to export.", "Choose at least one article.")
    target = target.absolute()
    if target.suffix.lower() != _SUFFIX:
        raise ExportFailed(
            f"“{target.name}” does not end in {_SUFFIX}.", "A dossier is one PDF: end its name so."
        )
    if dossier.attach:
        check_attachments(_LIKE, replace(options, attach_original=True))
    asked = Asked(
        " ".join(clean(dossier.title).split()) or _UNTITLED, dossier.bates, dossier.attach, options
    )

    whole: dict[str, frozenset[str]] = {}

    def sheet(one: Article, position: int) -> Sheet:
        sha256 = one.original.sha256
        if sha256 not in whole:
            whole[sha256] = unchanged(opened.originals, [one])
        return make_sheet(one, replace(options, unchanged=whole[sha256]), position)

    supply = Supply(
        ids,
        article,
        sheet,
        lambda one, shown: annotatable(opened, one, shown, password, bare=options.anonymous),
        lambda one: _original(opened, one),
        _signing(opened, anonymous=options.anonymous),
    )
    with pictures_of(opened) as pictures, whole_file(target) as file:
        shown = replace(asked, export=replace(options, pictures=pictures))
        made = make(shown, supply, file, context)
    notices = [missing_notice(sorted(made.missing))] if made.missing else []
    notices += [*made.notices, *exposed(article(number) for number in ids)]
    report = ExportReport((target,), made.pages, made.placed, made.orphans, tuple(notices))
    subject = f"article {ids[0]}" if len(ids) == 1 else f"{len(ids)} articles"
    detail = {
        "format": NAME,
        "anonymous": options.anonymous,
        "manifest": made.manifest,
        "articles": list(ids),
    }
    return note_export(opened, [(subject, detail)], report)


def _original(opened: Opened, article: Article) -> bytes | None:
    with suppress(ArchiveDamaged):
        return opened.originals.get(article.original.sha256)
    return None


def _signing(opened: Opened, *, anonymous: bool) -> Callable[[bytes], tuple[str, str]]:
    """Return what signs: with the archive's key or, to be anonymous, one for this file alone.

    That key follows from the archive's and from what is signed: nobody else can link two files
    by it, and the archive can show that it made the file.
    """
    secret = opened.subkeys.audit

    def sign(message: bytes) -> tuple[str, str]:
        own = secret
        if anonymous:
            own = blake2b(hashlib.sha256(message).digest(), key=secret, purpose=_PURPOSE)
        signer = Signer(own)
        return signer.public.hex(), signer.sign(SIGNED + message).hex()

    return sign
