"""From a file and its marks to an update of it, or to a copy where none can be made."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
from pikepdf import Dictionary

from desktop_app.exporting.pdf.update.appending import Appendix
from desktop_app.exporting.pdf.update.ciphers import cipher_of
from desktop_app.exporting.pdf.update.errors import Damaged, Locked
from desktop_app.exporting.pdf.update.marks import Annotator
from desktop_app.exporting.pdf.update.pages import Page, pages_of
from desktop_app.exporting.pdf.update.values import Job, Updated, Way

_SIGNED = 1


def update(data: bytes, job: Job) -> tuple[Updated, bytes]:
    """Return what was made of a file: bytes to put behind it, or a whole copy with the marks.

    Raises:
        Damaged: it is no PDF, or cannot be repaired.
        Locked: it opens only with its password.
    """
    try:
        with _opened(data, job.password, recover=False) as pdf:
            tail, pages, signed = _appended(pdf, data, job)
            return Updated(Way.APPENDED, pages, signed), tail
    except (Damaged, pikepdf.PdfError, ValueError, TypeError):
        pass  # what that is does not matter: a copy is made of all that can be read
    try:
        with _opened(data, job.password, recover=True) as pdf:
            way = Way.UNLOCKED if pdf.is_encrypted else Way.REPAIRED
            copy = _copy(pdf)
        with _opened(copy, "", recover=False) as pdf:
            tail, pages, _ = _appended(pdf, copy, replace(job, password=""))
    except (pikepdf.PdfError, ValueError, TypeError) as error:
        raise Damaged from error
    # The signature was over bytes that are not there any more.
    return Updated(way, pages, signed=False), copy + tail


def _opened(data: bytes, password: str, *, recover: bool) -> pikepdf.Pdf:
    try:
        return pikepdf.open(
            io.BytesIO(data), password=password, attempt_recovery=recover, suppress_warnings=True
        )
    except pikepdf.PasswordError as error:
        raise Locked(wrong=bool(password)) from error


def _copy(pdf: pikepdf.Pdf) -> bytes:
    """Return a file of all that can be read of another, without encryption."""
    len(pdf.pages)  # mends the tree of pages
    made = io.BytesIO()
    pdf.save(made, encryption=False, deterministic_id=True, fix_metadata_version=False)
    return made.getvalue()


def _appended(pdf: pikepdf.Pdf, data: bytes, job: Job) -> tuple[bytes, int, bool]:
    """Return the bytes behind a file, how many pages it has, and whether it is signed.

    Raises:
        Damaged: nothing can be appended to it that would be found again.
    """
    pages = pages_of(pdf)
    if not job.marks:
        return b"", len(pages), _is_signed(pdf)
    appendix = Appendix(pdf, data, cipher_of(pdf))
    annotator = Annotator(pages, appendix)
    for mark in job.marks:
        annotator.add(mark)
    gained = annotator.finish()
    tail = appendix.tail()
    with _opened(data + tail, job.password, recover=False) as updated:
        _check(pages, gained, pages_of(updated))
    return tail, len(pages), _is_signed(pdf)


def _check(before: list[Page], gained: dict[int, int], after: list[Page]) -> None:
    """Make sure that the update is read as it was meant: these annotations more, no other less."""
    if len(before) != len(after):
        raise Damaged
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        had, has = old.entries(), new.entries()
        if old.name != new.name or has[: len(had)] != had:
            raise Damaged
        if len(has) - len(had) != gained.get(number, 0):
            raise Damaged


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return False
    try:
        return bool(int(form.get("/SigFlags", 0)) & _SIGNED)
    except (TypeError, ValueError):
        return False
