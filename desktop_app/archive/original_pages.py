"""Opening the original of an article page by page, as a process without rights sees it.

This is where it is decided which files have pages, and who opens which of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.media import PDF, PICTURES
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import BadValue, UnreadableSource
from desktop_app.importing.image_session import ImageSession
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.importing.recognising.layer import EXTRACTOR
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.articles import Article
    from desktop_app.domain.blocks import ArticleText
    from desktop_app.importing.page_session import PageSession

SESSIONS: dict[str, type[PageSession]] = {PDF: PdfSession, **dict.fromkeys(PICTURES, ImageSession)}
"""What opens originals that have pages, by their media type."""


def recognised_version(opened: Opened, article: Article) -> ArticleText | None:
    """Return the version of an article's text that tells where recognised words stand.

    That is the present one, or the last one before it, where that was corrected by hand; None if
    nothing was recognised.
    """
    if article.extractor == EXTRACTOR:
        return article.text
    if article.text_number == 1:
        return None
    listing = Listing(opened.database)
    for version in listing.versions(article.id):
        if version.extractor == EXTRACTOR and version.name.number < article.text_number:
            return listing.version(article.id, version.name.number)
    return None


def open_pages(
    opened: Opened, article: Article, password: str, *, bare: bool = False
) -> PageSession:
    """Open an article's original; whoever asked closes the session.

    With ``bare`` it is as it was imported: nothing is known of what was recognised or corrected.

    The file is unsealed in memory and goes to the process through a pipe.

    Raises:
        PasswordNeeded: it opens only with a password, or with another one.
        UnreadableSource: it has no pages, or is too damaged.
    """
    session_of = SESSIONS.get(article.original.mime)
    if session_of is None:
        raise UnreadableSource("The article was not made of a file with pages.")
    data = opened.originals.get(article.original.sha256)
    if bare:
        session = session_of(data, password)
    else:
        layer = recognised_version(opened, article)
        session = session_of(data, password, text=article.text, layer=layer)
    try:
        session.pages()
    except BaseException:
        session.close()
        raise
    return session


def region_shown(opened: Opened, article: Article, page: int, shown: Box, password: str) -> Region:
    """Return the region of a page that is seen in a box.

    Args:
        opened: the archive.
        article: whose original it is.
        page: which one, from 0.
        shown: from the upper left corner of the upright page, y downwards: in pixels of a picture,
            in points of any other page.
        password: opens an original that is locked.

    Raises:
        BadValue: there is no such page, or the box does not lie on it.
        PasswordNeeded, UnreadableSource: see ``open_pages``.
    """
    with open_pages(opened, article, password) as session:
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
