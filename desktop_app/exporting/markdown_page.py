"""One article as Markdown text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import Block, BlockKind
from desktop_app.domain.provenance import Field
from desktop_app.exporting.markdown_text import escaped, fenced
from desktop_app.exporting.sheet import KINDS, Mark, Sheet
from desktop_app.exporting.wording import missing_picture, moment, text_links

_DIGITS = tuple("0123456789")
_OPENING = tuple('“”„«‹‘"')
_OMITTED = r"\[…\]"


class Page:
    """One article as Markdown. ``prefix`` keeps footnotes of several articles in a file apart."""

    def __init__(self, article: Article, sheet: Sheet, prefix: str = "") -> None:
        self._article = article
        self._sheet = sheet
        self._prefix = prefix
        self._levels = sorted(
            {block.level for block in sheet.text.blocks if block.kind is BlockKind.HEADING}
        )

    def text(self, *, front_matter: bool = True) -> str:
        """Return the whole of it."""
        parts = [*self._head(), *self._body(), *self._notes(), *self._provenance()]
        start = f"{self._front_matter()}\n" if front_matter else ""
        return start + "\n\n".join(parts) + "\n"

    def _front_matter(self) -> str:
        """Return the fields as YAML; every value is written as JSON, which is YAML too."""
        sheet = self._sheet
        published = self._article.value(Field.PUBLISHED)
        fields: Mapping[str, object] = {
            "title": sheet.title,
            "source": sheet.source,
            "byline": sheet.byline,
            "published": published,
            "url": sheet.url,
            "language": sheet.language,
            "tags": [name for name, _ in sheet.tags],
            "cases": list(sheet.cases),
        }
        lines = [
            f"{name}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in fields.items()
            if value
        ]
        return "\n".join(["---", *lines, "---", ""])

    def _head(self) -> Iterator[str]:
        sheet = self._sheet
        yield f"# {_line(sheet.title or 'Untitled')}"
        parts = [part for part in (sheet.source, sheet.published, sheet.byline) if part]
        if parts:
            yield f"*{_line(' · '.join(parts))}*"

    def _body(self) -> Iterator[str]:
        """Yield the blocks of the text; the items of a list stay together."""
        text, previous = self._sheet.text, -1
        items: list[str] = []
        for index in self._sheet.blocks:
            block = text.blocks[index]
            is_item = block.kind is BlockKind.LIST_ITEM
            if items and (not is_item or index != previous + 1):
                yield "\n".join(items)
                items = []
            if index != previous + 1:
                yield _OMITTED
            previous = index
            if is_item:
                items.append(self._item(block))
            else:
                yield self._block(block)
        if items:
            yield "\n".join(items)
        if previous != len(text.blocks) - 1:
            yield _OMITTED

    def _block(self, block: Block) -> str:
        text = self._sheet.text.of(block)
        match block.kind:
            case BlockKind.HEADING:
                depth = min(6, self._levels.index(block.level) + 2)
                return f"{'#' * depth} {_one_line(self._inline(block))}"
            case BlockKind.QUOTE:
                mark = "> " * max(1, block.level)
                return "\n".join(mark + line for line in self._inline(block).split("\n"))
            case BlockKind.CODE | BlockKind.TABLE:
                after = "".join(self._marker(mark) for mark in self._ending_in(block))
                return fenced(text) + (f"\n\n{after}" if after else "")
            case BlockKind.CAPTION | BlockKind.IMAGE:
                return f"*{self._inline(block) or _line(missing_picture(block))}*"
            case BlockKind.RULE:
                return "* * *"
            case _:
                return self._inline(block)

    def _item(self, block: Block) -> str:
        marker = block.attribute("marker").strip()
        bullet = marker if marker.startswith(_DIGITS) and marker[-1] in ".)" else "-"
        indent = "    " * (max(1, block.level) - 1)
        words = self._inline(block).replace("\n", f"\n{indent}    ")
        return f"{indent}{bullet} {words}"

    def _inline(self, block: Block) -> str:
        """Return a block's text with its links and with a marker at the end of each passage."""
        text = self._sheet.text.of(block)
        out = escaped(text)
        links = [
            (start, end, url.replace("<", "%3C").replace(">", "%3E"))
            for start, end, url in text_links(block)
        ]
        after: dict[int, str] = {}
        for mark in self._ending_in(block):
            place = mark.end - block.start
            # A footnote cannot stand within a link.
            place = next((end for start, end, _ in links if start < place < end), place)
            after[place] = after.get(place, "") + self._marker(mark)
        for start, end, address in links:
            out[start] = f"[{out[start]}"
            out[end - 1] = f"{out[end - 1]}](<{address}>)"
        for place, marker in after.items():
            out[place - 1] += marker
        return "".join(out)

    def _ending_in(self, block: Block) -> list[Mark]:
        return [mark for mark in self._sheet.marks if block.start < mark.end <= block.end]

    def _marker(self, mark: Mark) -> str:
        return f"[^{self._prefix}{mark.number}]"

    def _notes(self) -> Iterator[str]:
        sheet = self._sheet
        if sheet.marks or sheet.notes:
            yield "## Highlights and notes"
        if sheet.legend:
            yield "\n".join(
                f"- {count.colour.value.capitalize()}: {_line(count.meaning)} × {count.passages}"
                for count in sheet.legend
            )
        for note in sheet.notes:
            yield "\n\n".join(_about(note, note.locator or "On the article"))
        for mark in sheet.marks:
            about = "\n\n".join(_about(mark, mark.locator))
            # What belongs to a footnote is indented; empty lines stay empty.
            indented = about.replace("\n", "\n    ").replace("\n    \n", "\n\n")
            yield f"{self._marker(mark)}: {indented}"
        if sheet.orphans:
            yield "## Not found in the text"
            for orphan in sheet.orphans:
                yield "\n\n".join(_about(orphan, "Its passage is not in the text any more"))

    def _provenance(self) -> Iterator[str]:
        yield "## Provenance"
        yield "\n".join(
            f"- {fact.label}: {f'<{fact.address}>' if fact.address else _line(fact.value)}"
            for fact in self._sheet.facts
        )


def _about(mark: Mark, where: str) -> list[str]:
    """Return quote, note, and a line that says what, where, who and when."""
    parts = []
    if mark.quote:
        quote = mark.quote.replace("\n\n", "\n")
        words = "".join(escaped(quote))
        parts.append(words if quote.startswith(_OPENING) else f"“{words}”")
    if mark.note:
        parts.append("".join(escaped(mark.note)))
    kind = KINDS[mark.kind].lower()
    facts = [f"{mark.meaning} ({mark.colour.value} {kind})", where, mark.author]
    facts.append(moment(mark.modified))
    facts.append(" ".join(f"#{tag}" for tag in mark.tags))
    parts.append(f"*{_line('; '.join(fact for fact in facts if fact))}*")
    return parts


def _line(text: str) -> str:
    """Return text on one line, escaped."""
    return "".join(escaped(_one_line(text)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
