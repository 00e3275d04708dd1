"""Numbers for pages that others set: small pages, each with one number, to be drawn on theirs."""

from __future__ import annotations

from desktop_app.exporting.pdf.dossier.values import Stamps
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.page import Laid, Node, Page
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper
from desktop_app.exporting.pdf.layout.theme import theme

HEIGHT = 12.0
_BASELINE = 8.6


def stamps(wanted: Stamps) -> Laid:
    """Return the small pages; all are as wide as the widest number."""
    fonts = Fonts()
    paragraphs = Paragraphs(Shaper(fonts))
    style = theme(11.0, 0).furniture
    words = [wanted.bates.label(index) for index in range(wanted.pages)]
    lines = [paragraphs.lay(label, style, 10_000.0)[0] for label in words]
    width = max(line.width for line in lines) + 2.0
    laid = Laid(width, HEIGHT, "", "", "", "", Node("Document"))
    for number, line in enumerate(lines, 1):
        page = Page(number)
        page.body.extend(line.runs(width - 1.0 - line.width, _BASELINE - line.baseline, None))
        laid.pages.append(page)
    laid.fonts, laid.missing = fonts.faces, fonts.missing
    return laid
