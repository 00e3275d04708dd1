"""What stands above an article: its title, where it comes from, its tags."""

from __future__ import annotations

from desktop_app.exporting.pdf.layout import bidi
from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.links import TextLink
from desktop_app.exporting.pdf.layout.part import Part
from desktop_app.exporting.pdf.layout.theme import HAIRLINE, INKS

UNTITLED = "Untitled"
DOT = "●"


def tag_dots(tags: tuple[tuple[str, Style], ...], gap: str = "   ") -> tuple[str, list[Span]]:
    """Return tags as text, each after a dot in the style given for it."""
    text, spans = "", []
    for name, style in tags:
        text += gap if text else ""
        spans.append(Span(len(text), len(text) + 1, style))
        text += f"{DOT} {name}"
    return text, spans


class Head(Part):
    """Makes the blocks above the text of one article; all of them run as its title does."""

    def build(self) -> None:
        """Fill ``blocks`` and ``links``."""
        sheet, styles = self._sheet, self._styles
        title = " ".join(sheet.title.split()) or UNTITLED
        self._rtl = bidi.runs_left(title)
        self._add(title, styles.title, "H1", after=7)
        parts = [part for part in (sheet.source, sheet.published, sheet.byline) if part]
        if parts:
            self._add(" · ".join(parts), styles.meta, after=1)
        if sheet.url:
            self._address(sheet.url)
        meta = styles.meta
        dots = tuple(
            (name, Style(meta.role, meta.size * 0.8, meta.leading, INKS[colour]))
            for name, colour in sheet.tags
        )
        text, spans = tag_dots(dots)
        if text:
            self._add(text, styles.meta_strong, spans=spans, before=2, after=1)
        if sheet.cases:
            self._add(f"In {', '.join(sheet.cases)}", meta, after=1)
        rule = Line(0, 0, height=18.0)
        self.blocks.append(
            Block(
                [rule],
                self._page.left,
                None,
                after=3,
                keep_next=True,
                rule=HAIRLINE,
                width=self._page.width,
            )
        )

    def _address(self, url: str) -> None:
        shown = url.split("://", 1)[1].rstrip("/")
        style = self._styles.link
        node = self._root.child("P")
        link = node.child("Link", inline=True)
        lines = self._paragraphs.lay(
            shown, style, self._page.width, spans=[Span(0, len(shown), style, link)], rtl=self._rtl
        )
        block = Block(lines, self._page.left, node, after=1, keep_next=True)
        self.blocks.append(block)
        self.links.append(TextLink(block, shown, 0, len(shown), url, f"Open {url}", link))

    def _add(
        self,
        text: str,
        style: Style,
        tag: str = "P",
        *,
        spans: list[Span] | None = None,
        before: float = 0.0,
        after: float = 0.0,
    ) -> None:
        lines = self._paragraphs.lay(
            text, style, self._page.width, spans=spans or (), rtl=self._rtl
        )
        self.blocks.append(
            Block(lines, self._page.left, self._root.child(tag), before, after, keep_next=True)
        )
