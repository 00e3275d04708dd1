"""Opening the PDF that an article was made of: its pages, as a process without rights sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.errors import UnreadableSource
from desktop_app.importing.pdf_session import PdfSession

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article

MIME = "application/pdf"


def open_pdf(opened: Opened, article: Article, password: str) -> PdfSession:
    """Open an article's original; whoever asked closes the session.

    The file is unsealed in memory and goes to the process through a pipe.

    Raises:
        PasswordNeeded: it opens only with a password, or with another one.
        UnreadableSource: it is no PDF, or too damaged.
    """
    if article.original.mime != MIME:
        raise UnreadableSource("The article was not made of a PDF.")
    data = opened.originals.get(article.original.sha256)
    session = PdfSession(data, password, text=article.text)
    try:
        session.pages()
    except BaseException:
        session.close()
        raise
    return session
