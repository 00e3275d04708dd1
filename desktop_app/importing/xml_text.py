"""The text of XML files that no importer of their own reads: feeds, exports, documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.html_plain import plain_paragraphs

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_PAGE_ROOT = re.compile(r"<html[\s>]", re.I)
_TITLES = frozenset({"title", "headline", "hl1"})
# What feeds and exports say about themselves, not to a reader.
_LEFT_OUT = frozenset({
    "link", "guid", "id", "url", "uri", "width", "height", "pubdate", "lastbuilddate", "generator",
    "docs", "ttl", "language", "managingeditor", "webmaster", "copyright", "updated", "published",
    "created", "modified", "date", "skiphours", "skipdays", "cloud", "rating", "resource", "data",
    "comments", "issued", "commentrss", "updateperiod", "updatefrequency", "updatebase",
})  # fmt: skip
_ADDRESS = re.compile(r"\S+://\S+|[\d\s.:/+-]+")


def is_page(text: str) -> bool:
    """Whether an XML text is a web page."""
    return _PAGE_ROOT.search(text[:4096]) is not None


def parse(text: str) -> _Element | None:
    """Return the root of an XML text, None if there is none; entities are not resolved."""
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False,
        dtd_validation=False, huge_tree=False, recover=True, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    data = _DECLARATION.sub("", text, count=1).replace("\x00", "").encode("utf-8", "replace")
    try:
        root: _Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root


def first(root: _Element, name: str) -> str:
    """Return the text of the first element with a local name, "" if there is none."""
    for element in root.iter():
        if _local(element) == name and (element.text or "").strip():
            return " ".join(plain_paragraphs(element.text or ""))
    return ""


def parts_of(root: _Element) -> Iterator[Part]:
    """Yield every stretch of text as a block; titles become headings."""
    for element in root.iter():
        name = _local(element)
        if name not in _LEFT_OUT:
            title = name in _TITLES
            yield from _parts(element.text, BlockKind.HEADING if title else BlockKind.PARAGRAPH)
        yield from _parts(element.tail, BlockKind.PARAGRAPH)


def _parts(text: str | None, kind: BlockKind) -> Iterator[Part]:
    if text and text.strip() and not _ADDRESS.fullmatch(text.strip()):
        for paragraph in plain_paragraphs(text):
            yield Part(paragraph, kind, 2 if kind is BlockKind.HEADING else 0)


def _local(element: _Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""
