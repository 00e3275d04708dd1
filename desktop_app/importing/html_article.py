"""The article inside a page: trafilatura first, then a plain reading of what the page marks."""

from __future__ import annotations

import logging
from types import ModuleType
from typing import TYPE_CHECKING

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.html_blocks import Address, parts_of
from desktop_app.importing.html_plain import plain_paragraphs
from desktop_app.importing.html_restoring import with_captions, with_links, with_pictures
from desktop_app.importing.html_tree import Page
from desktop_app.importing.pictures import InnerPictures, shows_picture

if TYPE_CHECKING:
    from lxml.etree import _Element

FULL_TAGS, FAST_TAGS = 15_000, 40_000
"""Up to so many tags trafilatura compares its result with other extractors, or works at all;
its time grows with the square of their number. Pages of newspapers have 1,000 to 9,000."""

MAX_INLINE = 4000
"""Inline elements in one block; time grows with their square too."""

_INLINE = frozenset({"a", "b", "code", "em", "font", "i", "span", "strong", "sub", "sup", "u"})
_ASIDE = frozenset({"nav", "aside", "footer", "form", "dialog", "header"})
_LOGGERS = ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer", "readability")


def article_parts(page: Page, address: Address, pictures: InnerPictures) -> tuple[list[Part], str]:
    """Return the blocks of the article, and what found them ("" if nothing did).

    Blocks name those of ``pictures`` that the article shows, not checked yet.
    """
    if page.tags <= FAST_TAGS and not page.cut and not _is_crowded(page.root):
        engine = _trafilatura()
        body = _extracted(engine, page.root, fast=page.tags > FULL_TAGS)
        if body is not None:
            parts = parts_of(body, address)
            if any(part.text for part in parts):
                plain = parts_of(page.root, address, named=pictures.named)
                worded = [part for part in plain if part.text or not shows_picture(part)]
                whole = with_captions(with_links(parts, worded), worded)
                whole = with_pictures(whole, plain, pictures.is_large)
                return whole, f"trafilatura {engine.__version__}"
    if page.cut:
        return [], ""
    for tag in ("article", "main", "body"):
        parts = _largest(page.root, tag, address, pictures)
        if sum(len(part.text) for part in parts) >= (200 if tag != "body" else 1):
            return parts, "plain reading"
    return [], ""


def _largest(root: _Element, tag: str, address: Address, pictures: InnerPictures) -> list[Part]:
    """Return the blocks of the element of that name that holds the most text."""
    found = sorted(root.iter(tag), key=lambda each: -sum(len(text) for text in each.itertext()))
    if not found:
        return []
    return parts_of(found[0], address, skip=_ASIDE, named=pictures.named)


def plain_parts(text: str) -> list[Part]:
    """Return the paragraphs of a page that no parser reads to its end."""
    return [Part(paragraph, BlockKind.PARAGRAPH) for paragraph in plain_paragraphs(text)]


def _is_crowded(root: _Element) -> bool:
    return any(
        len(element) > MAX_INLINE and sum(child.tag in _INLINE for child in element) > MAX_INLINE
        for element in root.iter()
    )


def _extracted(engine: ModuleType, root: _Element, *, fast: bool) -> _Element | None:
    """Return the body that trafilatura makes of a tree, None if it finds no article."""
    found = engine.bare_extraction(
        root,
        fast=fast,
        favor_precision=True,
        include_comments=False,
        include_formatting=False,
        include_images=False,
        include_links=False,
        include_tables=True,
        with_metadata=False,
        deduplicate=False,
    )
    body: _Element | None = None if found is None else found.body
    return body


def _trafilatura() -> ModuleType:
    """Import trafilatura so that it neither touches the network nor logs the texts it reads.

    Importing it imports urllib3, which finds out whether there is IPv6 by binding a socket to
    ::1 unless Python says there is none. This is the only place where the module is touched.
    """
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    import socket

    had = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        import trafilatura
    finally:
        socket.has_ipv6 = had
    engine: ModuleType = trafilatura
    return engine
