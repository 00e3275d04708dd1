"""Markdown to blocks, through the tokens of markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.text import normalise
from desktop_app.importing.html_blocks import Named, no_picture
from desktop_app.importing.html_plain import plain_paragraphs
from desktop_app.importing.runs import Run

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_DEPTH = 32

MAX_NESTING = 40
"""Lists and quotes within each other, a list counting twice: the time of the parser grows with it,
and it leaves out whatever stands deeper."""

_CONTAINERS = ("blockquote_open", "list_item_open")

_IMG = re.compile(r"<img\b[^<>]{0,10000}>", re.I)
_ATTRIBUTE = re.compile(r"\b(src|alt)\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I)

Address = Callable[[str], str]


class TooDeep(ValueError):
    """Lists or quotes stand so deep within each other that the parser left words out."""


def parts_of(text: str, address: Address, named: Named = no_picture) -> list[Part]:
    """Return the blocks of a CommonMark text with tables.

    A picture stands above the block with its words, which is behind the words it stands among.

    Args:
        text: Markdown without front matter.
        address: turns the target of a link into a whole address, or "" to leave it out.
        named: says what a block says that shows the picture at an address.

    Raises:
        TooDeep: words would be left out.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable("table")
    # Links it thinks unsafe would stay in the text with their marks; ``address`` judges them.
    setattr(parser, "validateLink", _is_link)  # noqa: B010 - a method, says the type checker
    tokens = parser.parse(text)
    if any(token.type in _CONTAINERS and token.level >= MAX_NESTING - 1 for token in tokens):
        raise TooDeep
    return list(_Reader(address, named).read(tokens))


def _is_link(_: str) -> bool:
    return True


class _Reader:
    """Turns the flat list of tokens into parts."""

    def __init__(self, address: Address, named: Named) -> None:
        self._address = address
        self._named = named
        self._heading = 0
        self._quotes = 0
        self._lists: list[int | None] = []  # the number of the next item, None for bullets
        self._marker = ""
        self._table: list[list[str]] | None = None

    def read(self, tokens: Sequence[Token]) -> Iterator[Part]:
        for token in tokens:
            if token.type == "inline":
                yield from self._inline(token.children or [])
            elif token.type in ("fence", "code_block"):
                yield Part(token.content, BlockKind.CODE)
            elif token.type == "hr":
                yield Part("", BlockKind.RULE)
            elif token.type == "html_block":
                yield from self._tagged(token.content)
                for paragraph in plain_paragraphs(token.content):
                    yield self._part(paragraph)
            elif token.type == "table_close":
                yield Part(_rows(self._table or []), BlockKind.TABLE)
                self._table = None
            else:
                self._structure(token)

    def _structure(self, token: Token) -> None:
        """Keep count of what the next text stands in."""
        if token.type == "heading_open":
            self._heading = int(token.tag[1])
        elif token.type == "heading_close":
            self._heading = 0
        elif token.tag == "blockquote":
            self._quotes += token.nesting
        elif token.tag in ("ul", "ol") and token.nesting > 0:
            start = int(token.attrs.get("start", 1))
            self._lists.append(start if token.tag == "ol" else None)
        elif token.tag in ("ul", "ol"):
            self._lists.pop()
        elif token.type == "list_item_open":
            self._marker = self._next_marker()
        elif token.type == "table_open":
            self._table = []
        elif token.type == "tr_open" and self._table is not None:
            self._table.append([])

    def _next_marker(self) -> str:
        number = self._lists[-1]
        if number is None:
            return "•"
        self._lists[-1] = number + 1
        return f"{number}."

    def _inline(self, children: Sequence[Token]) -> Iterator[Part]:
        run = Run()
        for token in children:
            self._run_on(run, token)
        text, links = run.take()
        if self._table is not None:
            if self._table:
                self._table[-1].append(text.replace("\n", " "))
            return
        if text:
            yield self._part(text, links)
        for token in children:
            if token.type == "image":
                words = " ".join(normalise(token.content).split())
                shown = self._named(str(token.attrs.get("src", "")), "")
                kind = BlockKind.CAPTION if words or not shown else BlockKind.IMAGE
                yield Part(words, kind, attributes=shown)
            elif token.type == "html_inline":
                yield from self._tagged(token.content)

    def _tagged(self, html: str) -> Iterator[Part]:
        """Yield the pictures that stand in HTML."""
        for tag in _IMG.findall(html):
            said = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag)}
            shown = self._named(said.get("src", ""), unescape(said.get("alt", "")))
            if shown:
                yield Part("", BlockKind.IMAGE, attributes=shown)

    def _run_on(self, run: Run, token: Token) -> None:
        if token.type in ("text", "code_inline"):
            run.add(token.content)
        elif token.type == "softbreak":
            run.add(" ")
        elif token.type == "hardbreak" or _is_break(token):
            run.break_line()
        elif token.type == "link_open":
            run.open_link(self._address(str(token.attrs.get("href", ""))))
        elif token.type == "link_close":
            run.close_link()

    def _part(self, text: str, links: tuple[tuple[str, str], ...] = ()) -> Part:
        if self._heading:
            return Part(text, BlockKind.HEADING, self._heading, links)
        if self._lists:
            marker = (("marker", self._marker),) if self._marker else ()
            self._marker = ""
            depth = min(len(self._lists), MAX_DEPTH)
            return Part(text, BlockKind.LIST_ITEM, depth, marker + links)
        if self._quotes:
            return Part(text, BlockKind.QUOTE, min(self._quotes, MAX_DEPTH), links)
        return Part(text, BlockKind.PARAGRAPH, 0, links)


def _is_break(token: Token) -> bool:
    return token.type == "html_inline" and token.content.lower().startswith("<br")


def _rows(table: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in table if any(row))
