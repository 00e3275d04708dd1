"""What is said of a PDF that was imported: sentences about what its article does not have."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.pages import Attachment, PdfInfo
from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.importing.pdf.document import MAX_PAGES
from desktop_app.importing.pdf.page_text import ReadPage

_NAMED = 5
_KILO = 1000


def locked(*, wrong: bool) -> str:
    """Return what is said of a PDF that needs a password."""
    if wrong:
        return "The PDF is protected by another password, so its text was not read."
    return "The PDF is protected by a password, so its text was not read."


def notices(info: PdfInfo, pages: Sequence[ReadPage]) -> list[str]:
    """Return the sentences about a PDF that was read."""
    found = []
    count = len(pages)
    empty = sum(1 for page in pages if not page.paragraphs)
    if empty == count:
        found.append(
            "The PDF has no text (scan of 1 page)."
            if count == 1
            else f"The PDF has no text (scan of {count} pages)."
        )
    elif empty == 1:
        found.append(f"One of {count} pages has no text.")
    elif empty:
        found.append(f"Of {count} pages {empty} have no text.")
    if count == MAX_PAGES:
        found.append(f"Only the first {MAX_PAGES:,} pages were read.")
    if len(info.attachments) == 1:
        found.append(f"A file in the PDF was not read: {_named(info.attachments)}.")
    elif info.attachments:
        found.append(f"Files in the PDF were not read: {_named(info.attachments)}.")
    return found


def _named(attachments: Sequence[Attachment]) -> str:
    shown = [
        f"{visible_bidi(one_line(each.name))[:80]} ({_size(each.size)})"
        if each.size >= 0
        else visible_bidi(one_line(each.name))[:80]
        for each in attachments[:_NAMED]
    ]
    return ", ".join([*shown, *["…"][: max(0, len(attachments) - _NAMED)]])


def _size(size: int) -> str:
    if size < _KILO:
        return f"{size} B"
    if size < _KILO**2:
        return f"{size / _KILO:.0f} kB"
    return f"{size / _KILO**2:.1f} MB"
