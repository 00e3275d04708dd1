"""A whole document: articles one after the other, each with its notes, list and provenance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop_app.domain.dossiers import Bates
from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.exporting.pdf.layout.bars import black_out
from desktop_app.exporting.pdf.layout.bidi import runs_left
from desktop_app.exporting.pdf.layout.body import Body
from desktop_app.exporting.pdf.layout.endmatter import SECTION, EndMatter
from desktop_app.exporting.pdf.layout.flow import Flow
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.furniture import EDGE, foot_top, running_number
from desktop_app.exporting.pdf.layout.head import UNTITLED, Head
from desktop_app.exporting.pdf.layout.hyphens import Hyphens
from desktop_app.exporting.pdf.layout.links import areas
from desktop_app.exporting.pdf.layout.margin import Margin
from desktop_app.exporting.pdf.layout.marks import mark_areas
from desktop_app.exporting.pdf.layout.page import (
    Bookmark,
    Laid,
    MarkArea,
    Node,
    Place,
)
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.shaping import Shaper
from desktop_app.exporting.pdf.layout.theme import geometry, theme
from desktop_app.exporting.sheet import Sheet
from desktop_app.values import dataclass, replace

_BOOKMARK = 80
"""Characters of a bookmark."""


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How pages look; see ``ExportOptions``."""

    notes: str
    page_size: str
    font_size: float
    margins_mm: float
    only_annotated_pages: bool
    hyphenation: bool
    bates: Bates | None = None
    """The numbers that run through all pages of the file that these become a part of."""
    bars: bool = False


class Composer:
    """Lays out one document."""

    def __init__(
        self,
        sheets: Sequence[Sheet],
        options: PageOptions,
        pictures: Mapping[str, MadePicture] | None = None,
    ) -> None:
        self._sheets = sheets
        self._options = options
        self._pictures = pictures or {}
        languages = list(dict.fromkeys(sheet.language for sheet in sheets if sheet.language))
        language = languages[0] if len(languages) == 1 else ""
        self._fonts = Fonts(languages[0] if languages else "")
        self._paragraphs = self._speaker(self._fonts)
        self._speaking = {self._fonts.language: self._paragraphs}
        notes = options.notes == "margin" and any(sheet.marks for sheet in sheets)
        self._page = geometry(options.page_size, options.margins_mm, options.font_size, notes=notes)
        first = sheets[0]
        title = " ".join(first.title.split()) or UNTITLED
        if len(sheets) > 1:
            title = f"{len(sheets)} articles"
        self._laid = Laid(
            width=self._page.page_width,
            height=self._page.page_height,
            title=title,
            language=language,
            author=first.byline if len(sheets) == 1 else "",
            subject=first.source if len(sheets) == 1 else "",
            root=Node("Document"),
            pictures=self._pictures,
        )
        self._running: list[str] = []
        """Of each page: the title that stands above it, "" where the article begins."""
        self._bare: set[int] = set()
        """Pages of text on which nothing is marked."""

    def compose(self, progress: Callable[[int, int], None]) -> Laid:
        """Return the document; ``progress`` is called with articles done and in all."""
        for number, sheet in enumerate(self._sheets):
            progress(number, len(self._sheets))
            self._article(sheet)
        if self._options.only_annotated_pages:
            self._drop_bare_pages()
        self._furniture()
        if self._options.bars:
            black_out(self._laid.pages)
        self._laid.fonts = self._fonts.faces
        self._laid.missing = self._fonts.missing
        return self._laid

    def _article(self, sheet: Sheet) -> None:
        laid, page = self._laid, self._page
        root = laid.root.child("Art") if len(self._sheets) > 1 else laid.root
        if len(self._sheets) > 1:
            root.language = sheet.language
        title = " ".join(sheet.title.split()) or UNTITLED
        styles = theme(self._options.font_size, len(title))
        paragraphs = self._in(sheet.language)
        parts = (sheet, root, paragraphs, styles, page)
        flow = Flow(laid.pages, page.top, page.bottom)
        first = len(laid.pages)
        head, body = Head(*parts), Body(*parts, self._pictures)
        head.build()
        body.build()
        flow.add([*head.blocks, *body.blocks])
        marks = mark_areas(sheet.marks, body.text, root)
        marked = {number for area in marks for number in area.pieces}
        self._bare.update(set(range(first + 1, len(laid.pages))) - marked)
        beside = root.child("Sect")
        end = EndMatter(sheet, root.child("Sect"), paragraphs, styles, page)
        end.build(marks)
        if not self._fits_below(flow, end, sheet):
            flow.new_page()
        flow.add(end.blocks)
        self._bare -= {number for block in end.blocks for number, _ in block.placed}
        margin = Margin(beside, paragraphs, styles, page)
        margin.fill(
            laid.pages, marks, {number: block.place for number, block in end.entries.items()}
        )
        for link in (*head.links, *body.links, *end.links):
            laid.links.extend(areas(link))
        laid.links.extend(margin.links)
        laid.marks.extend(marks)
        laid.bookmarks.append(_bookmarks(title, head, body, end, marks))
        running = paragraphs.elide(title, styles.furniture, page.width)
        self._running += ["", *[running] * (len(laid.pages) - first - 1)]

    def _in(self, language: str) -> Paragraphs:
        """Return what lays paragraphs in a language."""
        found = self._speaking.get(language)
        if found is None:
            found = self._speaker(self._fonts.speaking(language))
            self._speaking[language] = found
        return found

    def _speaker(self, fonts: Fonts) -> Paragraphs:
        paragraphs = Paragraphs(Shaper(fonts))
        if self._options.hyphenation:
            paragraphs.hyphens = Hyphens(fonts.language)
        return paragraphs

    def _fits_below(self, flow: Flow, end: EndMatter, sheet: Sheet) -> bool:
        """Whether what follows the text may begin on the text's last page."""
        # Some readers take a page for one direction or the other as a whole.
        if sheet.marks or runs_left(sheet.text.text):
            return False
        height = sum(
            block.before + block.after + sum(line.height for line in block.lines)
            for block in end.blocks
        )
        return flow.y + height + 40 <= self._page.bottom

    def _drop_bare_pages(self) -> None:
        """Leave out pages of text without marks; printed numbers stay as they are."""
        laid = self._laid
        kept = [index for index in range(len(laid.pages)) if index not in self._bare]
        new = {index: number for number, index in enumerate(kept)}

        def moved(place: Place) -> Place:
            if place.page in new:
                return replace(place, page=new[place.page])
            return Place(min((n for i, n in new.items() if i > place.page), default=0), 0.0)

        laid.pages = [laid.pages[index] for index in kept]
        self._running = [self._running[index] for index in kept]
        laid.links = [
            replace(
                link,
                page=new[link.page],
                target=moved(link.target) if isinstance(link.target, Place) else link.target,
            )
            for link in laid.links
            if link.page in new
        ]
        for area in laid.marks:
            area.pieces = {new[page]: pieces for page, pieces in area.pieces.items()}
        laid.bookmarks = [_moved(bookmark, moved) for bookmark in laid.bookmarks]

    def _furniture(self) -> None:
        """Print the running title and the page's number, and its number in the whole."""
        laid, page, bates = self._laid, self._page, self._options.bates
        style = theme(self._options.font_size, 0).furniture
        total = max(sheet_page.number for sheet_page in laid.pages)
        for index, (sheet_page, title) in enumerate(zip(laid.pages, self._running, strict=True)):
            foot = self._paragraphs.lay(
                f"{sheet_page.number} / {total}", style, page.full, right=bates is None
            )[0]
            sheet_page.furniture.extend(foot.runs(page.left, foot_top(page, foot), None))
            if bates is not None:
                number = bates.label(index)
                sheet_page.furniture.extend(running_number(self._paragraphs, number, style, page))
            if title:
                head = self._paragraphs.lay(title, style, page.width)[0]
                sheet_page.furniture.extend(head.runs(page.left, max(page.top * 0.5, EDGE), None))


def _moved(bookmark: Bookmark, move: Callable[[Place], Place]) -> Bookmark:
    children = [_moved(child, move) for child in bookmark.children]
    return Bookmark(bookmark.title, move(bookmark.place), children)


def _bookmarks(
    title: str, head: Head, body: Body, end: EndMatter, marks: Sequence[MarkArea]
) -> Bookmark:
    """Return the article's branch of the outline: its sections, and one entry for each mark."""
    top = Bookmark(_cut(title), head.blocks[0].place)
    branch = [top]
    for depth, text, block in body.headings:
        del branch[depth:]
        entry = Bookmark(_cut(text), block.place)
        branch[-1].children.append(entry)
        branch.append(entry)
    for name, block in end.sections:
        entry = Bookmark(name, block.place)
        top.children.append(entry)
        if name == SECTION:
            entry.children.extend(
                Bookmark(
                    _cut(f"{area.mark.number}. {area.mark.quote}"),
                    Place(min(area.pieces), area.pieces[min(area.pieces)][0].y - 20),
                )
                for area in marks
                if area.pieces
            )
    return top


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _BOOKMARK else f"{text[: _BOOKMARK - 1].rstrip()}…"
