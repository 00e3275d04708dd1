"""Cover and contents of a dossier."""

from __future__ import annotations

from desktop_app.exporting.pdf.dossier.leaves import Leaves
from desktop_app.exporting.pdf.dossier.values import Entry, Front
from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.lines import Line, Style
from desktop_app.exporting.pdf.layout.page import Bookmark, Laid, Node, Place
from desktop_app.exporting.pdf.layout.theme import ACCENT, HAIRLINE, INK, QUIET, SOFT

COVER = "Cover"
CONTENTS = "Contents"

_SHOULDER = 0.21
"""Where the title begins, in heights of the page below the margin."""
_NUMBERS, _PAGES = 26.0, 76.0
"""Width of the columns before and after the titles."""


def front(wanted: Front) -> Laid:
    """Return cover and contents."""
    leaves = Leaves(wanted.paper, wanted.title)
    _cover(leaves, wanted)
    node = leaves.section(CONTENTS)
    entries = node.child("TOC")
    for entry in wanted.entries:
        _entry(leaves, entry, entries.child("TOCI"))
    return leaves.finish()


def _cover(leaves: Leaves, wanted: Front) -> None:
    scale = wanted.paper.font_size / 11
    size = 32.0 if len(wanted.title) <= 60 else 25.0 if len(wanted.title) <= 160 else 17.0
    title = Style("text-bold", size * scale, size * 1.16 * scale, INK)
    kind = Style("label-medium", 10 * scale, 15 * scale, ACCENT)
    line = Style("text", 12 * scale, 18.5 * scale, SOFT)
    node = leaves.root.child("Sect")
    leaves.space(leaves.page.page_height * _SHOULDER)
    rule = Block(
        [Line(0, 0, height=26.0)], leaves.page.left, None, rule=HAIRLINE, width=leaves.page.full
    )
    leaves.add(
        leaves.block("Dossier", kind, node.child("P"), after=8 * scale, keep_next=True),
        leaves.block(wanted.title, title, node.child("Title"), keep_next=True),
        rule,
        *(leaves.block(words, line, node.child("P")) for words in wanted.lines),
    )
    leaves.laid.bookmarks.append(Bookmark(COVER, Place(0, 0.0)))
    _foot(leaves, wanted, node, Style("label", 8.5 * scale, 13.5 * scale, QUIET))


def _foot(leaves: Leaves, wanted: Front, node: Node, style: Style) -> None:
    """Put lines at the foot of the cover, if the title leaves room for them."""
    blocks = [leaves.block(words, style, node.child("P")) for words in wanted.foot]
    height = sum(line.height for block in blocks for line in block.lines)
    if len(leaves.laid.pages) == 1 and leaves.flow.y < leaves.page.bottom - height:
        leaves.flow.y = leaves.page.bottom - height
    leaves.add(*blocks)


def _entry(leaves: Leaves, entry: Entry, node: Node) -> None:
    styles = leaves.styles
    quiet = styles.small
    number = Style("label", styles.number.size, styles.body.leading, QUIET)
    page = Style("label-medium", styles.number.size * 1.12, styles.body.leading, SOFT)
    title = leaves.linked(
        entry.title,
        styles.body,
        node.child("Reference"),
        entry.place,
        f"Go to article {entry.number}",
        indent=_NUMBERS,
        outdent=_PAGES,
    )
    title.keep_next = True
    label = node.child("Lbl")
    title.asides = [leaves.aside(str(entry.number), number, label)]
    if entry.page:
        title.asides.append(leaves.aside(entry.page, page, label, right=True))
    detail = leaves.block(
        entry.detail, quiet, node.child("P"), indent=_NUMBERS, outdent=_PAGES,
        after=styles.body.leading * 0.6,
    )  # fmt: skip
    if entry.bates:
        detail.asides = [leaves.aside(entry.bates, quiet, label, right=True)]
    leaves.add(title, detail)
