"""The words of a block as HTML: links, marked passages, and a reference after each of them."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import Block
from desktop_app.exporting.sheet import KINDS, Mark, Sheet
from desktop_app.exporting.wording import letter, text_links

_ELEMENTS = {
    AnnotationKind.HIGHLIGHT: "mark",
    AnnotationKind.UNDERLINE: "u",
    AnnotationKind.STRIKEOUT: "s",
    AnnotationKind.NOTE: "mark",
}


def colour_class(colour: Colour) -> str:
    """Return the class that gives an element a colour."""
    return f"c-{colour.value}"


def reference(name: str, mark: Mark) -> str:
    """Return number and letter of a passage, linked to its entry in the list."""
    kind = KINDS[mark.kind]
    return (
        f'<a class="ref {colour_class(mark.colour)}" href="#{name}-n{mark.number}" '
        f'aria-label="{kind} {mark.number}, {escape(mark.meaning)}">'
        f"{mark.number}{escape(letter(mark.meaning))}</a>"
    )


class Inline:
    """The inside of the blocks of one article; ``name`` begins its anchors."""

    def __init__(self, sheet: Sheet, name: str) -> None:
        self._sheet, self._name = sheet, name
        self._begun: set[int] = set()

    def of(self, block: Block) -> tuple[str, list[Mark]]:
        """Return a block's HTML and the marks that end in it. To be asked in the text's order."""
        text = self._sheet.text.text
        marks = [m for m in self._sheet.marks if m.start < block.end and m.end > block.start]
        links = [(block.start + start, block.start + end, url) for start, end, url in
                 text_links(block)]  # fmt: skip
        ending = [mark for mark in marks if mark.end <= block.end]
        after: dict[int, list[Mark]] = {}
        for mark in ending:
            # One link cannot stand within another.
            place = next((end for start, end, _ in links if start < mark.end < end), mark.end)
            after.setdefault(place, []).append(mark)
        cuts = {block.start, block.end, *after}
        cuts.update(place for start, end, _ in links for place in (start, end))
        cuts.update(place for m in marks for place in (m.start, m.end))
        places = sorted(place for place in cuts if block.start <= place <= block.end)
        opening = {start: url for start, _, url in links}
        closing = {end for _, end, _ in links}
        out: list[str] = []
        for start, end in pairwise(places):
            if start in opening:
                address = escape(opening[start])
                out.append(f'<a href="{address}" rel="noopener noreferrer">')
            out.append(self._piece(text[start:end], start, marks))
            if end in closing:
                out.append("</a>")
            out += [reference(self._name, mark) for mark in after.get(end, ())]
        return "".join(out), ending

    def _piece(self, words: str, start: int, marks: list[Mark]) -> str:
        """Return a stretch within which nothing begins or ends."""
        shown = escape(words).replace("\n", "<br>")
        # The mark that began last lies innermost: its colour is the one that is seen.
        for mark in sorted(marks, key=lambda m: (m.start, m.number), reverse=True):
            if mark.start <= start < mark.end:
                anchor = ""
                if mark.number not in self._begun:
                    self._begun.add(mark.number)
                    anchor = f' id="{self._name}-m{mark.number}"'
                element = _ELEMENTS[mark.kind]
                colour = colour_class(mark.colour)
                shown = f'<{element} class="{colour}"{anchor}>{shown}</{element}>'
        return shown
