"""Saved web pages: the article, and what the page states about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.inner_pictures import blobs_of
from desktop_app.domain.provenance import Field
from desktop_app.errors import UnreadableSource
from desktop_app.importing import html_metadata, xml_text
from desktop_app.importing.boilerplate import without_boilerplate
from desktop_app.importing.decoding import decode
from desktop_app.importing.detect import is_binary, is_drawing
from desktop_app.importing.fixups import guessed_title, limited
from desktop_app.importing.html_article import article_parts, plain_parts
from desktop_app.importing.html_tree import comments, light, parse
from desktop_app.importing.pictures import InnerPictures
from desktop_app.importing.source import Source, shown
from desktop_app.importing.suggestions import suggestions
from desktop_app.importing.values import Fields, address, language, line

_START = re.compile(
    rb"(?:\s|\xef\xbb\xbf|<!--(?:(?!-->).)*-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.I | re.DOTALL,
)
_TAG = re.compile(rb"<(?:p|div|br|a|h[1-6]|ul|table|span|article|title|meta)[\s/>]", re.I)
_XML = re.compile(rb"\s*(?:\xef\xbb\xbf)?<\?xml\s", re.I)
_CUT = "The page could not be read as it was laid out; its text was kept line by line."


class HtmlImporter:
    """Reads one article from a saved page."""

    name = "html"
    version = 1
    kind = "html"
    mime = "text/html"
    suffixes = frozenset({".html", ".htm", ".xhtml", ".shtml"})

    def score(self, source: Source) -> int:
        """Take what begins like a page under any name, then files by their suffix, then XML."""
        head = source.head
        wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
        if is_binary(head):
            return 0
        if _START.match(head.replace(b"\x00", b"")[2:] if wide else head):
            return 95
        if source.suffix in self.suffixes:
            return 90 if _TAG.search(head) or wide else 60
        return 50 if _XML.match(head) and not is_drawing(head) else 0

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the one article.

        Raises:
            UnreadableSource: there is no text of an article in it.
        """
        decoded = decode(source.data, declares=True)
        pictures = InnerPictures()
        text = light(pictures.lifted(decoded.text))
        by = f"{self.name} {self.version}"
        fields = Fields(by)
        reading = _xml(text, fields) if _is_xml(source, text) else _page(text, fields, pictures)
        parts = without_boilerplate(
            reading.parts, fields.get(Field.TITLE), fields.get(Field.BYLINE)
        )
        fields.guessed(Field.TITLE, line(guessed_title(parts)))
        body = build(limited(pictures.settled(parts)))
        if not body.text:
            raise UnreadableSource(
                f"“{shown(source.name)}” holds no article text.",
                "Open it in a browser; the text may only be shown there by a script.",
            )
        yield ArticleDraft(
            text=body,
            kind=self.kind,
            mime=reading.mime,
            extractor=f"{by}, {reading.found_by}",
            fields=fields.done(),
            suggestions=suggestions(body.text, reading.keywords),
            part=source.part,
            notices=tuple(
                each for each in (decoded.notice, reading.notice, *pictures.notices()) if each
            ),
            pictures=pictures.files(blobs_of(body.blocks)),
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """The blocks of an article and what found them."""

    parts: list[Part]
    found_by: str
    keywords: list[str] = field(default_factory=list)
    mime: str = HtmlImporter.mime
    notice: str = ""


def _is_xml(source: Source, text: str) -> bool:
    return _XML.match(source.head) is not None and not xml_text.is_page(text)


def _xml(text: str, fields: Fields) -> _Reading:
    root = xml_text.parse(text)
    if root is None:
        return _Reading(plain_parts(text), "plain reading", mime="application/xml")
    fields.parsed(Field.TITLE, line(xml_text.first(root, "title")))
    fields.parsed(Field.LANGUAGE, language(xml_text.first(root, "language")))
    return _Reading(list(xml_text.parts_of(root)), "XML text", mime="application/xml")


def _page(text: str, fields: Fields, pictures: InnerPictures) -> _Reading:
    page = parse(text)
    if page is None:
        return _Reading(plain_parts(text), "plain reading", notice=_CUT)
    keywords = html_metadata.fill(fields, page.root, comments(text))
    base = fields.get(Field.URL)
    parts, found_by = article_parts(page, lambda target: address(target, base), pictures)
    if found_by or not page.cut:
        return _Reading(parts, found_by, keywords)
    return _Reading(plain_parts(text), "plain reading", keywords, notice=_CUT)
