"""What follows the articles of a dossier: all notes, all sources, all parts."""

from __future__ import annotations

from desktop_app.exporting.pdf.dossier.leaves import Leaves
from desktop_app.exporting.pdf.dossier.values import Back, Noted, NotesOf, PartLine, SourceOf
from desktop_app.exporting.pdf.layout.endmatter import shortened
from desktop_app.exporting.pdf.layout.flow import Aside, Bar, Block
from desktop_app.exporting.pdf.layout.lines import Span, Style
from desktop_app.exporting.pdf.layout.links import TextLink
from desktop_app.exporting.pdf.layout.page import Laid, Node
from desktop_app.exporting.pdf.layout.theme import ACCENT, INKS

NOTES = "Index of notes"
SOURCES = "Sources"
PARTS = "Parts of this file"

_NUMBERS, _INDENT, _LABELS = 26.0, 30.0, 84.0
_SHORT = 8
"""Lines up to which a quote or note stays on one page with what follows it."""


def back(wanted: Back) -> Laid:
    """Return the pages after the articles."""
    leaves = Leaves(wanted.paper, NOTES)
    if wanted.notes:
        node = leaves.section(NOTES)
        for article in wanted.notes:
            _notes(leaves, article, node)
    node = leaves.section(SOURCES)
    for source in wanted.sources:
        _source(leaves, source, node)
    node = leaves.section(PARTS)
    for words in wanted.told:
        leaves.add(leaves.block(words, leaves.styles.remark, node.child("P"), after=7))
    leaves.space(8)
    for part in wanted.parts:
        _part(leaves, part, node)
    return leaves.finish()


def _heading(leaves: Leaves, number: int, title: str, place: str, node: Node) -> Block:
    styles = leaves.styles
    style = styles.headings[-1]
    quiet = Style("label", styles.number.size, style.leading, styles.label.colour)
    heading = leaves.linked(
        title, style, node.child("H2"), place, f"Go to article {number}", indent=_NUMBERS
    )
    heading.before, heading.after = style.leading * 0.7, style.leading * 0.3
    heading.asides = [leaves.aside(str(number), quiet, node)]
    heading.keep_next = True
    return heading


def _notes(leaves: Leaves, article: NotesOf, root: Node) -> None:
    node = root.child("Sect")
    blocks = [_heading(leaves, article.number, article.title, article.place, node)]
    items = node.child("L")
    for noted in article.notes:
        blocks += _noted(leaves, noted, items.child("LI"))
        leaves.add(*blocks)
        blocks = []


def _noted(leaves: Leaves, noted: Noted, item: Node) -> list[Block]:
    styles = leaves.styles
    bars = [Bar(-9, 2, INKS[noted.colour])]
    body = item.child("LBody")
    texts = [
        (shortened(noted.quote), styles.passage, "BlockQuote"),
        (noted.note, styles.remark, "P"),
    ]
    blocks = []
    for text, style, tag in texts:
        if text:
            block = leaves.block(text, style, body.child(tag), indent=_NUMBERS + _INDENT)
            block.keep_next = len(block.lines) <= _SHORT
            block.lines[-1].height += style.size * 0.18
            blocks.append(block)
    style = styles.small
    node = body.child("P")
    text = " · ".join(part for part in (noted.where, noted.rest) if part)
    foot = _led(leaves, text, len(noted.where), style, node, noted)
    foot.after = style.leading * 0.95
    blocks.append(foot)
    if noted.number:
        number = leaves.paragraphs.lay(str(noted.number), styles.number, _INDENT)[0]
        left = leaves.page.left + _NUMBERS
        blocks[0].asides = [Aside(number, left, item.child("Lbl"))]
    for block in blocks:
        block.bars = bars
    return blocks


def _led(leaves: Leaves, text: str, end: int, style: Style, node: Node, noted: Noted) -> Block:
    """Return the line below a note; its beginning leads to the page, if it is on one."""
    if not noted.place:
        return leaves.block(text, style, node, indent=_NUMBERS + _INDENT)
    link = node.child("Link", inline=True)
    coloured = Style(style.role, style.size, style.leading, ACCENT)
    spans = [Span(0, end, coloured, link)]
    block = leaves.block(text, style, node, indent=_NUMBERS + _INDENT, spans=spans)
    words = f"Go to {noted.where}"
    leaves.lead(TextLink(block, text, 0, end, leaves.anchor(noted.place), words, link))
    return block


def _source(leaves: Leaves, source: SourceOf, root: Node) -> None:
    node = root.child("Sect")
    styles = leaves.styles
    blocks = [_heading(leaves, source.number, source.title, source.place, node)]
    for label, value, address in source.facts:
        item = node.child("P")
        style = styles.hash if label.startswith("SHA") else styles.value
        spans = []
        link = item.child("Link", inline=True) if address else None
        if link is not None:
            coloured = Style(style.role, style.size, style.leading, ACCENT)
            spans = [Span(0, len(value), coloured, link)]
        block = leaves.block(value, style, item, indent=_LABELS, spans=spans, keep_next=True)
        name = leaves.paragraphs.lay(label, styles.label, _LABELS)[0]
        block.asides = [Aside(name, leaves.page.left + _NUMBERS, item)]
        blocks.append(block)
        if link is not None:
            words = f"Open {address}"
            leaves.lead(TextLink(block, value, 0, len(value), address, words, link))
    blocks[-1].keep_next = False
    leaves.add(*blocks)


def _part(leaves: Leaves, part: PartLine, root: Node) -> None:
    styles, node = leaves.styles, root.child("P")
    name = leaves.block(part.name, styles.value, node, keep_next=True)
    where = leaves.block(part.where, styles.small, node, keep_next=True)
    sha256 = leaves.block(part.sha256, styles.hash, node, after=6)
    leaves.add(name, where, sha256)
