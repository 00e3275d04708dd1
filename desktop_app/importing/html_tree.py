"""HTML text to a tree, with limits: no network, no entities, no depth or size without end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.importing.html_blocks import PARAGRAPH_MARK

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_TAGS = 300_000
"""A page with more is no article; it is read as plain text."""

_DATA_URI = re.compile(r"(data:[\w.+/-]{0,60}(?:;[\w=-]{0,40})*,)[^\"'()<>\s]{200,}")
_XML_HEAD = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_COMMENT_LENGTH = 2000
_BREAKS = re.compile(r"(?:<br\s*/?>(?:\s|&nbsp;)*){2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: ``cut`` when the parser gave up before its end, at a depth of 256."""

    root: _Element
    tags: int
    cut: bool


def light(text: str) -> str:
    """Return a page without the bytes of pictures and fonts that are written into it.

    libxml2 gives up at attributes over 10 MB, which pages saved in one file reach.
    """
    return _DATA_URI.sub(r"\1", text) if "data:" in text else text


def parse(text: str) -> Page | None:
    """Return the tree of a page, or None if there is nothing in it or too much.

    Two line breaks in a row, with which old pages part their paragraphs, are marked with
    ``PARAGRAPH_MARK``, because trafilatura folds them into one.
    """
    from lxml import etree, html

    tags = text.count("<")
    if tags > MAX_TAGS:
        return None
    if PARAGRAPH_MARK not in text:
        text = _BREAKS.sub(f"<br>{PARAGRAPH_MARK}", text)
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    head = _XML_HEAD.match(text)
    data = (text[head.end() :] if head else text).replace("\x00", "").encode("utf-8", "replace")
    if not data.strip():
        return None
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return Page(root, tags, cut)


def comments(text: str, count: int = 20) -> list[str]:
    """Return the first comments of a page; browsers note in them where it was saved from."""
    found: list[str] = []
    at = text.find("<!--")
    while at >= 0 and len(found) < count:
        end = text.find("-->", at)
        if end < 0:
            break
        found.append(text[at + 4 : min(end, at + _COMMENT_LENGTH)])
        at = text.find("<!--", end)
    return found
