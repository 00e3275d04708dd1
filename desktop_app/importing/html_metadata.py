"""What a page states about itself: title, byline, source, address, day, language, keywords.

Each field is taken from the most reliable place that has it: JSON-LD, Open Graph, the names of
Dublin Core and of scholarly pages, other meta elements, and last the text of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.provenance import Field
from desktop_app.importing import json_ld
from desktop_app.importing.fixups import words_of
from desktop_app.importing.html_blocks import PARAGRAPH_MARK
from desktop_app.importing.values import (
    Fields,
    address,
    byline,
    day_in_address,
    host,
    iso_day,
    language,
    line,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_METAS = 500
_NAMES = ("property", "name", "itemprop", "http-equiv")
_TITLES = (
    "citation_title", "dc.title", "og:title", "twitter:title", "sailthru.title",
    "parsely-title", "weibo:article:title", "title",
)  # fmt: skip
_AUTHORS = (
    "citation_author", "dc.creator", "author", "article:author", "byl",
    "parsely-author", "sailthru.author", "og:article:author", "article:author_name",
    "dc.contributor", "authors",
)  # fmt: skip
_SOURCES = (
    "og:site_name", "application-name", "citation_journal_title", "dc.publisher",
    "publisher", "al:android:app_name", "apple-mobile-web-app-title",
)  # fmt: skip
_DAYS = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
    "parsely-pub-date", "citation_publication_date", "citation_date", "citation_online_date",
    "dc.date.issued", "dc.issued", "dc.created", "dc.date.created", "dc.date",
    "sailthru.date", "article:published", "published_time", "publish-date",
    "publish_date", "publishdate", "publication_date", "pubdate", "pub_date", "dateissued",
    "cxenseparse:recs:publishtime", "bt:pubdate", "ptime", "date", "article.published",
    "rnews:datepublished", "weibo:article:create_at",
    "displaydate", "date_published", "created",
)  # fmt: skip
_KEYWORDS = (
    "news_keywords",
    "article:tag",
    "keywords",
    "parsely-tags",
    "sailthru.tags",
    "dc.subject",
)
_CODE = re.compile(r"[:@_=/<>{}]")
_PLATFORMS = frozenset({"blogger", "wordpress", "wordpress.com", "medium", "tumblr", "substack"})
_DUBLIN = re.compile(r"^(?:dc|dcterms?)[.:]")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)", re.I)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s.*?url:\s*(\S+)", re.I | re.DOTALL)
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author|auteur|autor)(?:s|-?name|__name)?(?:$|[\s_-])", re.I
)


def metas_of(root: _Element) -> dict[str, list[str]]:
    """Return the contents of meta elements by their names in lower case."""
    found: dict[str, list[str]] = {}
    for count, meta in enumerate(root.iter("meta")):
        content = (meta.get("content") or meta.get("value") or "").strip()
        if count > _MAX_METAS or not content:
            continue
        for attribute in _NAMES:
            for name in (meta.get(attribute) or "").lower().split():
                found.setdefault(_DUBLIN.sub("dc.", name), []).append(content)
    return found


def fill(fields: Fields, root: _Element, comments: Sequence[str]) -> list[str]:
    """Put what a page states into fields; return its keywords.

    Args:
        fields: filled here.
        root: the whole page as it was parsed.
        comments: the page's first comments.
    """
    metas = metas_of(root)
    scripts = (each.text or "" for each in root.iter("script") if _is_json_ld(each))
    node = json_ld.article_node(scripts)
    fields.parsed(Field.URL, _address(root, metas, node, comments))
    url = fields.get(Field.URL)
    fields.parsed(Field.SOURCE, _outlet(json_ld.text(node, "publisher", "sourceOrganization")))
    fields.parsed(Field.SOURCE, _outlet(_first(metas, _SOURCES)))
    fields.guessed(Field.SOURCE, host(url))
    fields.parsed(Field.TITLE, _title(root, metas, node, fields.get(Field.SOURCE)))
    fields.parsed(Field.BYLINE, byline(json_ld.texts(node, "author", "creator")))
    for name in _AUTHORS:
        fields.parsed(Field.BYLINE, byline(metas.get(name, ())))
    fields.guessed(Field.BYLINE, byline(_bylines(root)))
    fields.parsed(Field.PUBLISHED, iso_day(json_ld.text(node, "datePublished", "dateCreated")))
    for name in _DAYS:
        fields.parsed(Field.PUBLISHED, iso_day(_first(metas, (name,))))
    fields.parsed(Field.PUBLISHED, _marked_day(root))
    fields.guessed(Field.PUBLISHED, _first_day(root) or day_in_address(url))
    fields.parsed(Field.LANGUAGE, _language(root, metas, node))
    return _keywords(metas, node, fields.get(Field.SOURCE))


def _is_json_ld(script: _Element) -> bool:
    return (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json"


def _outlet(name: str) -> str:
    clean = line(name).removeprefix("@")
    return "" if address(clean) or clean.casefold() in _PLATFORMS else clean


def _first(metas: dict[str, list[str]], names: Sequence[str]) -> str:
    return next((value for name in names for value in metas.get(name, ())), "")


def _address(
    root: _Element, metas: dict[str, list[str]], node: json_ld.Node, comments: Sequence[str]
) -> str:
    saved = next(filter(None, (address(url) for url in _saved_from(comments))), "")
    links = (each for each in root.iter("link") if (each.get("rel") or "").lower() == "canonical")
    stated = [each.get("href") or "" for each in links]
    stated += [
        _first(metas, ("og:url",)),
        json_ld.text(node, "mainEntityOfPage", "url", "@id", key="@id"),
    ]
    base = next((each.get("href") or "" for each in root.iter("base")), "")
    found = [each for each in (address(url, saved or base) for url in stated) if each]
    # Some sites name their front page in every article.
    better = (each for each in found if each.split("/", 3)[3:] not in ([], [""]))
    return next(better, "") or saved or next(iter(found), "")


def _saved_from(comments: Sequence[str]) -> Iterator[str]:
    for comment in comments:
        match = _SAVED_FROM.search(comment) or _SINGLE_FILE.search(comment)
        if match is not None:
            yield match[1]


def _title(root: _Element, metas: dict[str, list[str]], node: json_ld.Node, source: str) -> str:
    """Return an h1 that the page's own title contains, else that title without the site's name."""
    headline = line(json_ld.text(node, "headline", "name"))
    stated = [headline, *(line(value) for name in _TITLES for value in metas.get(name, ())[:1])]
    stated = [each for each in stated if each]
    head = next((_shown(each) for each in root.iter("title")), "")
    sites = [source, _first(metas, ("og:site_name",))]
    headings = [_shown(each) for each in list(root.iter("h1"))[:10]]
    titles = [words_of(each) for each in stated[:3] or [head]]
    for heading in headings:
        words = words_of(heading)
        if (
            len(words) > 2
            and any(words in title for title in titles)
            and not _is_site(heading, sites)
        ):
            return heading
    for each in [*stated, head]:
        short = without_site(each, sites)
        if short and not _is_site(short, sites):
            return short
    return next((each for each in headings if each), "") or next(iter(stated), head)


def _shown(element: _Element) -> str:
    """Return the text of an element on one line."""
    return line(
        "".join(str(each) for each in islice(element.itertext(), 200)).replace(PARAGRAPH_MARK, " ")
    )


def _is_site(title: str, sites: Sequence[str]) -> bool:
    return any(site and words_of(title) == words_of(site) for site in sites)


def without_site(title: str, sites: Sequence[str]) -> str:
    """Return a title without the name of the site before or after it.

    A part is taken for the site if it is the site's name, or if a bar sets it off and it is
    much the shorter one.
    """
    pieces = re.split(r"\s+([|·•»«›:]{1,2}|[-–—])\s+", title)
    if len(pieces) < 3:
        return title
    if _is_site(pieces[-1], sites):
        return "".join(_rejoined(pieces[:-2]))
    if _is_site(pieces[0], sites):
        return "".join(_rejoined(pieces[2:]))
    rest, last = "".join(_rejoined(pieces[:-2])), pieces[-1]
    bar = pieces[-2] in ("|", "||", "»", "«", "·", "•")
    few = len(last.split()) <= (5 if bar else 3) and len(rest.split()) >= (3 if bar else 4)
    return rest if few and len(last) < len(rest) else title


def _rejoined(pieces: Sequence[str]) -> Iterator[str]:
    for index, piece in enumerate(pieces):
        yield f" {piece} " if index % 2 else piece


def _bylines(root: _Element) -> list[str]:
    """Return names that the text of the page marks as its authors."""
    for element in root.iter("a", "span", "p", "div", "address", "li"):
        marked = (element.get("rel") or "").lower() == "author" or (
            (element.get("itemprop") or "").lower() == "author"
            or _BYLINE_CLASS.search(element.get("class") or "") is not None
        )
        if marked and "comment" not in (element.get("class") or "").lower():
            text = _shown(element)
            if 3 < len(text) <= 80 and len(text.split()) <= 8 and not any(map(str.isdigit, text)):
                return [text]
    return []


def _marked_day(root: _Element) -> str:
    """Return the day that an element is marked to hold as the day of publication."""
    for element in root.iter("time", "span", "abbr", "p", "div", "meta"):
        marked = "datepublished" in (element.get("itemprop") or "").lower() or (
            element.tag == "time" and element.get("pubdate") is not None
        )
        if marked:
            stated = element.get("datetime") or element.get("content") or element.get("title") or ""
            day = iso_day(stated) or iso_day(_shown(element))
            if day:
                return day
    return ""


def _first_day(root: _Element) -> str:
    """Return the day of the first time element, inside an article if there is one."""
    article = next(root.iter("article"), root)
    for element in article.iter("time"):
        day = iso_day(element.get("datetime") or "") or iso_day(_shown(element))
        if day:
            return day
    return ""


def _language(root: _Element, metas: dict[str, list[str]], node: json_ld.Node) -> str:
    stated = [
        root.get("lang") or "", root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        root.get("xml:lang") or "", json_ld.text(node, "inLanguage"),
        _first(metas, ("og:locale", "content-language", "dc.language", "language")),
    ]  # fmt: skip
    return next(filter(None, (language(each) for each in stated)), "")


def _keywords(metas: dict[str, list[str]], node: json_ld.Node, source: str) -> list[str]:
    stated = json_ld.texts(node, "keywords") or next(
        (metas[name] for name in _KEYWORDS if name in metas), []
    )
    pieces = [piece for each in stated for piece in re.split(r"[,;|]", each[:2000])]
    own = words_of(source)
    return [
        piece.strip()
        for piece in pieces
        if piece.strip() and not _CODE.search(piece) and words_of(piece) != own
    ][:30]
