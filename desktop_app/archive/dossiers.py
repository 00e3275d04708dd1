"""A dossier: articles, their originals, everything that was noted, in one sealed PDF."""

from __future__ import annotations

import datetime as dt
import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.archive.attachments import check_attachments
from desktop_app.archive.exporting import exposed, unchanged
from desktop_app.archive.leaving import note_export
from desktop_app.archive.page_marks import annotatable
from desktop_app.archive.pictures import pictures_of
from desktop_app.archive.redacting import Redacting, check_redaction
from desktop_app.domain.dossiers import NAME, SIGNED, Dossier, Order
from desktop_app.domain.text import fold
from desktop_app.errors import ArchiveDamaged, BadValue, ExportFailed
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.pdf.dossier.making import Asked, Supply, make
from desktop_app.exporting.pdf.exporter import missing_notice
from desktop_app.exporting.pdf.update.originals import Annotatable
from desktop_app.exporting.pdf.update.values import Job
from desktop_app.exporting.sheet import Sheet, make_sheet
from desktop_app.exporting.targets import whole_file
from desktop_app.exporting.wording import clean
from desktop_app.storage.reading import no_article
from desktop_app.vault.sealed import blake2b
from desktop_app.vault.signing import Signer

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article, ArticleId
    from desktop_app.jobs import JobContext

_SUFFIX = ".pdf"
_LIKE = "pdf"
_PURPOSE = b"guardbook-once"
_UNTITLED = "Dossier"


class Sortable(Protocol):
    """What the order of articles goes by."""

    @property
    def title(self) -> str:
        """Its title."""
        ...

    @property
    def published(self) -> dt.date | None:
        """The day, None if it is not known."""
        ...

    @property
    def cases(self) -> tuple[str, ...]:
        """The names of its cases."""
        ...


@dataclass(frozen=True, slots=True)
class _Shown:
    title: str
    published: dt.date | None
    cases: tuple[str, ...]


def ordered(
    ids: Sequence[ArticleId],
    order: Order,
    rows: Callable[[Sequence[ArticleId]], Mapping[ArticleId, Sortable]],
) -> list[ArticleId]:
    """Return articles in an order, each once; those without a day come last, by their numbers.

    Raises:
        NotInArchive: one of them is not there.
    """
    chosen = list(dict.fromkeys(ids))
    if order is Order.GIVEN:
        return chosen
    known: dict[ArticleId, Sortable] = {}
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

    ``password`` opens originals that are locked; those that it does not open are set anew. Where
    words are blacked out, they are in none of its parts, and the order tells nothing of them: the
    one that was given becomes that of dates.

    Raises:
        ExportFailed: there is nothing to export, the target cannot be written to, or what is to be
            blacked out cannot be found.
        BadValue: something is to be attached that may not, or a name has words to be blacked out.
        PasswordNeeded: an original with marked areas opens only with its password.
        Cancelled: nothing is left behind.
    """
    target = target.absolute()
    ready = prepared(opened, ids, article, dossier, options, context, password, target)
    title, ids, article, options, safe = ready
    asked = Asked(title, dossier.bates, dossier.attach, options)
    supply = Supply(
        ids,
        article,
        sheets_of(opened, options),
        lambda one, shown: (
            annotatable(opened, one, shown, password, bare=options.anonymous)
            if safe is None
            else _blacked_out(safe, one, shown)
        ),
        lambda one: _original(opened, one),
        _signing(opened, anonymous=options.anonymous),
        safe.withdraw if safe is not None else None,
    )
    with pictures_of(opened) as pictures, whole_file(target) as file:
        shown = replace(asked, export=replace(options, pictures=pictures))
        made = make(shown, supply, file, context)
    notices = [missing_notice(sorted(made.missing))] if made.missing else []
    notices += made.notices
    if safe is None:
        notices += exposed(article(number) for number in ids)
    else:
        notices += safe.notices({one: number for number, one in enumerate(ids, 1)})
        notices += _order_notice(ids, dossier.order)
    report = ExportReport((target,), made.pages, made.placed, made.orphans, tuple(notices))
    subject = f"article {ids[0]}" if len(ids) == 1 else f"{len(ids)} articles"
    detail = {
        "format": NAME,
        "anonymous": options.anonymous,
        "manifest": made.manifest,
        "articles": list(ids),
        **({"redacted": True} if safe is not None else {}),  # and not a word of what
    }
    return note_export(opened, [(subject, detail)], report)


class Prepared(NamedTuple):
    """What a dossier is made of: nothing of it has words that are to be blacked out.

    ``safe`` is what made it so, None where nothing is blacked out.
    """

    title: str
    ids: Sequence[ArticleId]
    article: Callable[[ArticleId], Article]
    options: ExportOptions
    safe: Redacting | None


def prepared(
    opened: Opened,
    ids: Sequence[ArticleId],
    article: Callable[[ArticleId], Article],
    dossier: Dossier,
    options: ExportOptions,
    context: JobContext,
    password: str,
    target: Path | None = None,
) -> Prepared:
    """Return what a dossier is made of; see ``export_dossier`` for what it raises."""
    check_redaction(NAME, replace(options, originals=options.originals or dossier.attach), target)
    check_attachments(NAME, options)
    if not ids:
        raise ExportFailed("There is nothing to export.", "Choose at least one article.")
    if target is not None and target.suffix.lower() != _SUFFIX:
        raise ExportFailed(
            f"“{target.name}” does not end in {_SUFFIX}.", "A dossier is one PDF: end its name so."
        )
    if dossier.attach:
        check_attachments(_LIKE, replace(options, attach_original=True))
    title = " ".join(clean(dossier.title).split()) or _UNTITLED
    if options.redaction is None:
        return Prepared(title, ids, article, options, None)
    phrases = options.redaction.phrases
    if phrases.hits(dossier.bates.prefix):
        raise BadValue(
            "The prefix of the Bates numbers has a word that is to be blacked out.",
            "Choose another prefix.",
        )
    safe = Redacting(opened, [article(number) for number in ids], options, context, password)
    ids, article = _in_safe_order(safe, ids, dossier.order)
    return Prepared(phrases.without(title), ids, article, safe.options, safe)


def _in_safe_order(
    safe: Redacting, ids: Sequence[ArticleId], order: Order
) -> tuple[list[ArticleId], Callable[[ArticleId], Article]]:
    """Return the order that articles have as they leave, and what gives them.

    In the order of what they were, the neighbours of a title would tell how it begins; so would
    they in a list that somebody sorted, which is why what was given becomes the order of dates.
    """
    order = Order.DATE if order is Order.GIVEN else order
    known = {one.id: one for one in safe.articles}

    def rows(wanted: Sequence[ArticleId]) -> dict[ArticleId, Sortable]:
        return {number: _shown(known[number]) for number in wanted}

    return ordered(ids, order, rows), known.__getitem__


def _order_notice(ids: Sequence[ArticleId], order: Order) -> Iterator[str]:
    if order is Order.GIVEN and len(ids) > 1:
        yield (
            "The articles stand by date, and not in the order in which they were given: that one "
            "can tell what is blacked out."
        )


def _shown(article: Article) -> _Shown:
    return _Shown(article.title, article.published, tuple(case.name for case in article.cases))


def _blacked_out(safe: Redacting, article: Article, sheet: Sheet) -> Annotatable | None:
    """Return the new pages of an article; what is marked on them is there already."""
    pieces = safe.pieces(article, sheet)
    return Annotatable(b"".join(pieces), "", Job(())) if pieces is not None else None


def sheets_of(opened: Opened, options: ExportOptions) -> Callable[[Article, int], Sheet]:
    """Return what gives the sheet of an article; each original is read again once."""
    whole: dict[str, frozenset[str]] = {"": frozenset()}

    def sheet(article: Article, position: int) -> Sheet:
        sha256 = article.original.sha256
        if sha256 not in whole:
            whole[sha256] = unchanged(opened.originals, [article])
        return make_sheet(article, replace(options, unchanged=whole[sha256]), position)

    return sheet


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
