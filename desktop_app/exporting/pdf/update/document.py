"""From a file and its marks to an update of it, or to a copy where none can be made."""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
from pikepdf import Dictionary

from desktop_app.exporting.pdf.update.appending import Appendix
from desktop_app.exporting.pdf.update.ciphers import cipher_of
from desktop_app.exporting.pdf.update.comparing import same, unchanged
from desktop_app.exporting.pdf.update.errors import Damaged, Exposed, Locked, Pageless
from desktop_app.exporting.pdf.update.marks import Annotator
from desktop_app.exporting.pdf.update.pages import Page, pages_of
from desktop_app.exporting.pdf.update.values import Job, Updated, Way

_SIGNED = 1
_TROUBLE = (pikepdf.PdfError, ValueError, TypeError)
"""What libraries raise for files that are not as they should be."""


def update(data: bytes, job: Job) -> tuple[Updated, bytes]:
    """Return what was made of a file: bytes to put behind it, or a whole copy with the marks.

    Raises:
        Damaged: it is no PDF, or cannot be repaired.
        Locked: it opens only with its password.
        Exposed: it could be repaired only without its encryption.
    """
    try:
        with _opened(data, job.password, recover=False) as pdf:
            tail, pages, signed = _appended(pdf, data, job)
            return Updated(Way.APPENDED, pages, signed), tail
    except (Damaged, *_TROUBLE):
        pass  # what that is does not matter: a copy is made of all that can be read
    try:
        with _opened(data, job.password, recover=True) as pdf:
            return _repaired(pdf, job)
    except _TROUBLE as error:
        raise Damaged from error


def _repaired(pdf: pikepdf.Pdf, job: Job) -> tuple[Updated, bytes]:
    """Return a copy with the marks, as protected as the original.

    Raises:
        Damaged: none can be made.
        Exposed: one could be made, but without encryption.
    """
    problem: Exception | None = None
    for protection in _protections(pdf, job.password):
        try:
            made = _in_copy(pdf, job, protection)
        except Pageless:
            raise
        except (Damaged, Locked, *_TROUBLE) as error:
            problem = error
            continue
        if pdf.is_encrypted and protection is False:
            raise Exposed
        return made
    raise Damaged from problem


def _protections(pdf: pikepdf.Pdf, password: str) -> Iterator[pikepdf.Encryption | bool]:
    """Yield the ways to protect a copy: as the original, then newly, at last not at all.

    Newly means with a password of the owner that nobody knows: what is not allowed stays so.
    """
    if pdf.is_encrypted:
        yield True
        yield pikepdf.Encryption(
            user=password, owner=secrets.token_urlsafe(32), R=6, allow=pdf.allow
        )
    yield False


def _in_copy(
    pdf: pikepdf.Pdf, job: Job, protection: pikepdf.Encryption | bool
) -> tuple[Updated, bytes]:
    """Return a copy with a protection and the marks."""
    copy = _copy(pdf, protection)
    known = replace(job, password=job.password if protection else "")
    with _opened(copy, known.password, recover=False) as made:
        if made.is_encrypted is not bool(protection):
            raise Damaged
        tail, pages, _ = _appended(made, copy, known, renumbered=True)
    # The signature was over bytes that are not there any more.
    return Updated(Way.REPAIRED, pages, signed=False), copy + tail


def _opened(data: bytes, password: str, *, recover: bool) -> pikepdf.Pdf:
    try:
        return pikepdf.open(
            io.BytesIO(data),
            password=password,
            attempt_recovery=recover,
            suppress_warnings=True,
            inherit_page_attributes=False,  # else pages come to name objects the file has not
        )
    except pikepdf.PasswordError as error:
        raise Locked(wrong=bool(password)) from error


def _copy(pdf: pikepdf.Pdf, protection: pikepdf.Encryption | bool) -> bytes:
    """Return a file of all that can be read of another; without encryption always the same one."""
    len(pdf.pages)  # mends the tree of pages
    made = io.BytesIO()
    pdf.save(
        made,
        encryption=protection,
        deterministic_id=protection is False,
        fix_metadata_version=False,
    )
    return made.getvalue()


def _appended(
    pdf: pikepdf.Pdf, data: bytes, job: Job, *, renumbered: bool = False
) -> tuple[bytes, int, bool]:
    """Return the bytes behind a file, how many pages it has, and whether it is signed.

    Raises:
        Damaged: nothing can be appended to it that would be found again.
    """
    pages = pages_of(pdf)
    if not job.marks:
        return b"", len(pages), _is_signed(pdf)
    appendix = Appendix(pdf, data, cipher_of(pdf), renumbered=renumbered)
    annotator = Annotator(pages, appendix)
    for mark in job.marks:
        annotator.add(mark)
    gained = annotator.finish()
    tail = appendix.tail()
    with _opened(data + tail, job.password, recover=False) as updated:
        _check(pages, gained, pages_of(updated))
        if not unchanged(pdf, updated, appendix.replaced):
            raise Damaged
    return tail, len(pages), _is_signed(pdf)


def _check(before: list[Page], gained: dict[int, int], after: list[Page]) -> None:
    """Make sure that pages are read as was meant: these annotations more, all else as it was."""
    if len(before) != len(after):
        raise Damaged
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        had, has = old.entries(), new.entries()
        if old.name != new.name or has[: len(had)] != had:
            raise Damaged
        if len(has) - len(had) != gained.get(number, 0):
            raise Damaged
        if not same(old.item, new.item, but=("/Annots",)):
            raise Damaged


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return False
    try:
        return bool(int(form.get("/SigFlags", 0)) & _SIGNED)
    except (TypeError, ValueError):
        return False
