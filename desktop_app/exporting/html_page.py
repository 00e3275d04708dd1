"""One article as HTML: text with its marks, notes beside it, list of notes, provenance."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

from desktop_app.domain.blocks import Block, BlockKind
from desktop_app.domain.inner_pictures import alt_of, picture_of
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.html_inline import Inline, colour_class, reference
from desktop_app.exporting.sheet import KINDS, Mark, Sheet
from desktop_app.exporting.wording import letter, missing_picture, moment

_RIGHT_TO_LEFT = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
_GAP = '<p class="gap" aria-label="Left out">[…]</p>'


def direction(language: str) -> str:
    """Return which way a language runs: "rtl", "ltr", or "auto" where it is not known."""
    if not language:
        return "auto"
    return "rtl" if language.split("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


class Page:
    """One article; ``position`` counts the articles of the file and parts their anchors."""

    def __init__(self, sheet: Sheet, options: ExportOptions, position: int) -> None:
        self._sheet = sheet
        self._pictures = options.pictures
        self._beside = options.notes == "margin"
        self._name = f"a{position}"
        self._inline = Inline(sheet, self._name)
        self._levels = sorted(
            {block.level for block in sheet.text.blocks if block.kind is BlockKind.HEADING}
        )

    def parts(self) -> Iterator[str]:
        """Yield the pieces of the article's element."""
        language = self._sheet.language
        lang = f' lang="{escape(language)}"' if language else ""
        yield f'<article id="{self._name}"{lang} dir="{direction(language)}">\n'
        yield from self._head()
        yield f'<div class="text{" beside" if self._beside else ""}">\n'
        yield from self._body()
        yield "</div>\n"
        yield '<div class="after" lang="en" dir="ltr">\n'
        yield from self._notes()
        yield from self._orphans()
        yield from self._provenance()
        yield "</div>\n</article>\n"

    # -- the text ------------------------------------------------------------------------
    def _head(self) -> Iterator[str]:
        sheet = self._sheet
        yield f'<header>\n<h1 dir="auto">{escape(sheet.title or "Untitled")}</h1>\n'
        facts = [fact for fact in (sheet.source, sheet.published, sheet.byline) if fact]
        if facts:
            told = " · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in facts)
            yield f'<p class="meta">{told}</p>\n'
        if sheet.tags:
            tags = " ".join(
                f'<span class="tag {colour_class(colour)}"><bdi>{escape(tag)}</bdi></span>'
                for tag, colour in sheet.tags
            )
            yield f'<p class="tags">{tags}</p>\n'
        yield "</header>\n"

    def _body(self) -> Iterator[str]:
        text, previous, in_list = self._sheet.text, -1, False
        for index in self._sheet.blocks:
            block = text.blocks[index]
            is_item = block.kind is BlockKind.LIST_ITEM
            left_out = index != previous + 1
            if in_list and (left_out or not is_item):
                yield "</ul>\n"
                in_list = False
            if left_out:
                yield f"{_GAP}\n"
            if is_item and not in_list:
                yield '<ul role="list">\n'
                in_list = True
            yield self._block(block)
            previous = index
        if in_list:
            yield "</ul>\n"
        if previous != len(text.blocks) - 1:
            yield f"{_GAP}\n"

    def _block(self, block: Block) -> str:
        inner, ending = self._inline.of(block)
        shown_above = self._picture(block)
        aside = "".join(self._aside(mark) for mark in ending) if self._beside else ""
        match block.kind:
            case BlockKind.HEADING:
                tag, attributes = f"h{min(6, self._levels.index(block.level) + 2)}", ""
            case BlockKind.QUOTE:
                tag, attributes = "blockquote", ""
            case BlockKind.CODE | BlockKind.TABLE:
                tag, attributes = "pre", ' tabindex="0"'
            case BlockKind.IMAGE if shown_above and not inner:
                return f"<figure>{shown_above}</figure>\n"
            case BlockKind.CAPTION | BlockKind.IMAGE if shown_above:
                tag, attributes = "figcaption", ' class="caption"'
            case BlockKind.CAPTION | BlockKind.IMAGE:
                tag, attributes = "p", ' class="caption"'
                inner = inner or escape(missing_picture(block))
            case BlockKind.RULE:
                return "<hr>\n"
            case BlockKind.LIST_ITEM:
                marker = escape(block.attribute("marker").strip() or "•")
                inner = f'<span class="marker">{marker}</span> {inner}'
                level = min(max(1, block.level), 6)
                return f'<li class="l{level}">{shown_above}{inner}{aside}</li>\n'
            case _:
                tag, attributes = "p", ""
        way = "" if self._sheet.language else ' dir="auto"'
        shown = f"<{tag}{attributes}{way}>{inner}</{tag}>"
        if shown_above:
            inside = tag == "figcaption"
            shown = (
                f"<figure>{shown_above}{shown if inside else ''}</figure>{'' if inside else shown}"
            )
        return f'<div class="row">{shown}{aside}</div>\n' if aside else f"{shown}\n"

    def _picture(self, block: Block) -> str:
        """Return the picture that a block shows above its words, "" if none."""
        picture = picture_of(block)
        made = self._pictures.for_web(picture.sha256) if picture is not None else None
        if made is None:
            return ""
        data = base64.b64encode(made.data).decode("ascii")
        return (
            f'<img src="data:{made.mime};base64,{data}" width="{made.width}" '
            f'height="{made.height}" alt="{escape(alt_of(self._sheet.text, block))}">'
        )

    def _aside(self, mark: Mark) -> str:
        """Return the note beside the text; a passage without one is only in the list."""
        if not mark.note:
            return ""
        return (
            f'<aside class="{colour_class(mark.colour)}" aria-label="Note {mark.number}">'
            f"{reference(self._name, mark)} "
            f'<span class="words" dir="auto">{_lines(mark.note)}</span></aside>'
        )

    # -- what follows the text -----------------------------------------------------------
    def _notes(self) -> Iterator[str]:
        sheet = self._sheet
        if not (sheet.marks or sheet.notes):
            return
        yield "<section>\n<h2>Highlights and notes</h2>\n"
        if sheet.legend:
            counts = " ".join(
                f'<li class="{colour_class(count.colour)}"><b>{letter(count.meaning)}</b> '
                f"<bdi>{escape(count.meaning)}</bdi> ({count.colour.value}) × {count.passages}</li>"
                for count in sheet.legend
            )
            yield f'<ul class="legend" role="list">{counts}</ul>\n'
        yield '<ol class="notes" role="list">\n'
        for note in sheet.notes:
            yield self._entry(note, note.locator or "On the article", "")
        for mark in sheet.marks:
            number = mark.number
            back = (
                f'<a class="number" href="#{self._name}-m{number}" '
                f'aria-label="To passage {number}">{number}</a>'
            )
            yield self._entry(mark, mark.locator, back, f' id="{self._name}-n{number}"')
        yield "</ol>\n</section>\n"

    def _orphans(self) -> Iterator[str]:
        if self._sheet.orphans:
            yield '<section>\n<h2>Not found in the text</h2>\n<ol class="notes" role="list">\n'
            for mark in self._sheet.orphans:
                yield self._entry(mark, "Its passage is not in the text any more", "")
            yield "</ol>\n</section>\n"

    def _entry(self, mark: Mark, where: str, back: str, anchor: str = "") -> str:
        parts = [f'<li class="{colour_class(mark.colour)}"{anchor}>{back}<div>']
        if mark.quote:
            quote = _lines(mark.quote.replace("\n\n", "\n"))
            parts.append(f'<blockquote dir="auto">{quote}</blockquote>')
        if mark.note:
            parts.append(f'<p class="words" dir="auto">{_lines(mark.note)}</p>')
        kind = KINDS[mark.kind].lower()
        facts = [f"{mark.meaning} ({mark.colour.value} {kind})", where, mark.author]
        facts += [moment(mark.modified), " ".join(f"#{tag}" for tag in mark.tags)]
        told = " · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in facts if fact)
        parts.append(f'<p class="meta">{told}</p></div></li>\n')
        return "".join(parts)

    def _provenance(self) -> Iterator[str]:
        yield "<section>\n<h2>Provenance</h2>\n<dl>\n"
        for fact in self._sheet.facts:
            value = f'<bdi dir="auto">{escape(fact.value)}</bdi>'
            if fact.address:
                value = f'<a href="{escape(fact.address)}" rel="noopener noreferrer">{value}</a>'
            yield f"<dt>{escape(fact.label)}</dt><dd>{value}</dd>\n"
        yield "</dl>\n</section>\n"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
