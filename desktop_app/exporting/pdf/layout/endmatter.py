"""After the text: the list of highlights and notes, orphans, and the provenance."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.layout.flow import Aside, Bar, Block
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.links import TextLink
from desktop_app.exporting.pdf.layout.page import MarkArea, Node, Place
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.part import Part
from desktop_app.exporting.pdf.layout.theme import (
    ACCENT,
    INKS,
    Geometry,
    Theme,
)
from desktop_app.exporting.sheet import KINDS, Mark, Sheet
from desktop_app.exporting.wording import moment

_INDENT = 30.0
"""From the edge to the words of an entry; number and bar stand before them."""
_LABELS = 72.0
"""Width of the column of labels in the provenance block."""
_LONGEST_QUOTE = 1200
_KEPT = 500
_NO_BREAK = "\u00a0"
_SHORT = 8
"""Lines up to which a quote or note stays on one page with what follows it."""

SECTION = "Highlights and notes"
ORPHANS = "Not found in the text"
PROVENANCE = "Provenance"


class EndMatter(Part):
    """Makes the blocks after the text of one article."""

    def __init__(
        self, sheet: Sheet, root: Node, paragraphs: Paragraphs, styles: Theme, page: Geometry
    ) -> None:
        super().__init__(sheet, root, paragraphs, styles, page)
        self.sections: list[tuple[str, Block]] = []
        """Headings, for the bookmarks."""
        self.entries: dict[int, Block] = {}
        """The first block of each mark's entry, by number."""

    def build(self, areas: Sequence[MarkArea]) -> None:
        """Fill ``blocks``, ``links``, ``sections`` and ``entries``; marks have their places."""
        sheet = self._sheet
        if sheet.notes or areas:
            self._section(SECTION)
            if areas:
                self._legend()
            for note in sheet.notes:
                self._remark(note)
        group = self._root.child("L") if areas else self._root
        for area in areas:
            self._entry(area, group.child("LI"))
        if sheet.orphans:
            self._section(ORPHANS)
            self._small(
                "The text has changed since these were made, and their passages do not stand in "
                "it as they were marked."
            )
            group = self._root.child("L")
            for orphan in sheet.orphans:
                self._orphan(orphan, group.child("LI"))
        self._section(PROVENANCE)
        self._facts()

    # Every block is as wide as the text, so that a list page looks like the pages before it.

    def _lay(
        self, text: str, style: Style, spans: Sequence[Span] = (), indent: float = 0.0
    ) -> list[Line]:
        return self._paragraphs.lay(text, style, self._page.width - indent, spans=spans)

    def _section(self, title: str) -> None:
        style = self._styles.section
        before = style.leading * 1.4 if self.blocks else 0.0
        block = Block(
            self._lay(title, style),
            self._page.left,
            self._root.child("H2"),
            before=before,
            after=style.leading * 0.45,
            keep_next=True,
        )
        self.blocks.append(block)
        self.sections.append((title, block))

    def _small(self, text: str) -> None:
        node = self._root.child("P")
        lines = self._lay(text, self._styles.small)
        self.blocks.append(Block(lines, self._page.left, node, after=8, keep_next=True))

    def _legend(self) -> None:
        """Say what the colours mean and how often each occurs."""
        style = self._styles.label
        text, spans = "", []
        for count in self._sheet.legend:
            text += "   " if text else ""
            square = Style(style.role, style.size, style.leading, INKS[count.colour])
            spans.append(Span(len(text), len(text) + 1, square))
            words = f"■ {count.colour.value.capitalize()}: {count.meaning} × {count.passages}"
            text += words.replace(" ", _NO_BREAK)
        node = self._root.child("P")
        lines = self._lay(text, style, spans)
        self.blocks.append(Block(lines, self._page.left, node, after=12, keep_next=True))

    def _remark(self, mark: Mark) -> None:
        """Show a note on the article as a whole."""
        node = self._root.child("Note")
        bar = [Bar(-9, 2, INKS[mark.colour])]
        words = mark.note or mark.meaning
        self._body_of(words, self._styles.remark, node.child("P"), bar)
        parts = (mark.locator or "On the article", mark.meaning, *_signed(mark))
        foot = " · ".join(part for part in parts if part)
        self._foot(foot, mark, node.child("P"), bar)

    def _entry(self, area: MarkArea, item: Node) -> None:
        mark = area.mark
        bar = [Bar(-9, 2, INKS[mark.colour])]
        label, body = item.child("Lbl"), item.child("LBody")
        number = self._paragraphs.lay(str(mark.number), self._styles.number, _INDENT)
        quote = self._body_of(
            shortened(mark.quote),
            self._styles.passage,
            body.child("BlockQuote"),
            bar,
        )
        quote.asides = [Aside(number[0], self._page.left, label)]
        self.entries[mark.number] = quote
        if mark.note:
            self._body_of(mark.note, self._styles.remark, body.child("P"), bar)
        pages = sorted(area.pieces)
        where = _pages(pages) or "not shown"
        kind = "" if mark.kind.value == "highlight" else KINDS[mark.kind]
        rest = " · ".join(part for part in (kind, mark.meaning, *_signed(mark)) if part)
        where = f"{where} · {mark.paragraph}"
        node = body.child("P")
        link = node.child("Link", inline=True) if pages else None
        style = self._styles.small
        coloured = Style(style.role, style.size, style.leading, ACCENT)
        spans = [Span(0, len(where), coloured, link)] if link else []
        block = self._foot(f"{where} · {rest}", mark, node, bar, spans)
        if link:
            first = area.pieces[pages[0]][0]
            self.links.append(
                TextLink(
                    block,
                    where,
                    0,
                    len(where),
                    Place(pages[0], first.y - first.size),
                    f"Go to passage {mark.number} on page {pages[0] + 1}",
                    link,
                )
            )

    def _orphan(self, mark: Mark, item: Node) -> None:
        bar = [Bar(-9, 2, INKS[mark.colour])]
        body = item.child("LBody")
        words = shortened(mark.quote)
        self._body_of(words, self._styles.passage, body.child("BlockQuote"), bar)
        if mark.note:
            self._body_of(mark.note, self._styles.remark, body.child("P"), bar)
        parts = (KINDS[mark.kind], mark.meaning, *_signed(mark))
        self._foot(" · ".join(part for part in parts if part), mark, body.child("P"), bar)

    def _body_of(self, text: str, style: Style, node: Node, bars: Sequence[Bar]) -> Block:
        lines = self._lay(text, style, indent=_INDENT)
        keep = len(lines) <= _SHORT
        x = self._page.left + _INDENT
        block = Block(lines, x, node, keep_next=keep, bars=bars)
        block.lines[-1].height += style.size * 0.18
        self.blocks.append(block)
        return block

    def _foot(
        self,
        text: str,
        mark: Mark,
        node: Node,
        bars: Sequence[Bar],
        spans: Sequence[Span] = (),
    ) -> Block:
        """End an entry with the line that says where, what, who and when; then its tags."""
        style = self._styles.small
        if mark.tags:
            text = f"{text} · {' '.join(f'#{tag}' for tag in mark.tags)}"
        lines = self._lay(text, style, spans, _INDENT)
        block = Block(lines, self._page.left + _INDENT, node, after=style.leading * 1.1, bars=bars)
        self.blocks.append(block)
        return block

    def _facts(self) -> None:
        styles = self._styles
        x = self._page.left + _LABELS
        for fact in self._sheet.facts:
            node = self._root.child("P")
            label = self._paragraphs.lay(fact.label, styles.label, _LABELS)[0]
            style = styles.hash if fact.label.startswith("SHA") else styles.value
            link = node.child("Link", inline=True) if fact.address else None
            coloured = Style(style.role, style.size, style.leading, ACCENT)
            spans = [Span(0, len(fact.value), coloured, link)] if link else []
            width = self._page.full - _LABELS
            lines = self._paragraphs.lay(fact.value, style, width, spans=spans)
            block = Block(lines, x, node, asides=[Aside(label, self._page.left, node)])
            block.keep_next = fact is not self._sheet.facts[-1]
            self.blocks.append(block)
            if link:
                self.links.append(
                    TextLink(
                        block, fact.value, 0, len(fact.value), fact.address,
                        f"Open {fact.address}", link,
                    )
                )  # fmt: skip


def shortened(quote: str) -> str:
    """Return a quote as the list shows it: the middle of a long one is cut out."""
    quote = quote.replace("\n\n", "\n")
    if len(quote) <= _LONGEST_QUOTE:
        return quote
    return f"{quote[:_KEPT].rstrip()} […] {quote[-_KEPT:].lstrip()}"


def _signed(mark: Mark) -> tuple[str, str]:
    return mark.author, moment(mark.modified)


def _pages(pages: list[int]) -> str:
    if not pages:
        return ""
    first, last = pages[0] + 1, pages[-1] + 1
    return f"p. {first}" if first == last else f"pp. {first}–{last}"
