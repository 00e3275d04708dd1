"""Opening the original of an article page by page, as a process without rights sees it.

This is where it is decided which files have pages, and who opens which of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.pages import PDF, Box, Region
from desktop_app.domain.pictures import PICTURES
from desktop_app.errors import BadValue, UnreadableSource
from desktop_app.importing.image_session import ImageSession
from desktop_app.importing.pdf_session import PdfSession

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article
    from desktop_app.importing.pdf_session import PageSession

SESSIONS: dict[str, type[PageSession]] = {PDF: PdfSession, **dict.fromkeys(PICTURES, ImageSession)}
"""What opens originals that have pages, by their media type."""


def open_pages(opened: Opened, article: Article, password: str) -> PageSession:
    """Open an article's original; whoever asked closes the session.

    The file is unsealed in memory and goes to the process through a pipe.

    Raises:
        PasswordNeeded: it opens only with a password, or with another one.
        UnreadableSource: it has no pages, or is too damaged.
    """
    session_of = SESSIONS.get(article.original.mime)
    if session_of is None:
        raise UnreadableSource("The article was not made of a file with pages.")
    data = opened.originals.get(article.original.sha256)
    session = session_of(data, password, text=article.text)
    try:
        session.pages()
    except BaseException:
        session.close()
        raise
    return session


def region_shown(opened: Opened, article: Article, page: int, shown: Box) -> Region:
    """Return the region of a page that is seen in a box.

    Args:
        opened: the archive.
        article: whose original it is.
        page: which one, from 0.
        shown: from the upper left corner of the upright page, y downwards: in pixels of a picture,
            in points of any other page.

    Raises:
        BadValue: there is no such page, or the box does not lie on it.
        PasswordNeeded, UnreadableSource: see ``open_pages``.
    """
    with open_pages(opened, article, "") as session:
        pages = session.pages()
    if not 0 <= page < len(pages):
        raise BadValue(
            f"There is no page {page + 1}.", f"The last page of the original is {len(pages)}."
        )
    info = pages[page]
    scale = info.pixel or 1.0
    wide, high = (side / scale for side in info.shown_size)
    if shown.x0 < 0 or shown.y0 < 0 or shown.x1 > wide + 0.01 or shown.y1 > high + 0.01:
        raise BadValue(
            "That is no place on the page.", f"It is {wide:.0f} wide and {high:.0f} high."
        )
    return Region(page, (shown if info.pixel else info.box_from_view(shown),))
