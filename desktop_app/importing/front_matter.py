"""YAML front matter at the head of a Markdown file, read without trusting it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.domain.provenance import Field
from desktop_app.importing.values import Fields, address, byline, host, iso_day, language, line

MAX_LENGTH = 64 * 1024
MAX_BRACKETS = 200
"""The parser's time grows with the square of nested brackets."""

_FENCED = re.compile(r"\s*---[ \t]*\n(.*?\n|)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# "title: Harbour: the crane" is no YAML, but what people write.
_UNQUOTED = re.compile(
    r"^([A-Za-z][\w -]{0,40}:)[ \t]+([^\s\"'\[{>|&*!#].*:[ \t].*)$", re.MULTILINE
)
_PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):[ \t]+(.+)")
_WIKI_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]")
_MAX_VALUES = 50

_TITLE = ("title", "headline")
_BYLINE = ("byline", "author", "authors", "creator", "by")
_SOURCE = (
    "source",
    "publisher",
    "publication",
    "outlet",
    "site",
    "site_name",
    "sitename",
    "website",
)
_URL = ("url", "link", "canonical_url", "canonicalurl", "source_url", "original_url", "permalink")
_PUBLISHED = ("date", "published", "publication_date", "published_at", "pubdate", "date_published")
_LANGUAGE = ("language", "lang", "locale")
_TAGS = ("tags", "keywords", "tag", "categories")


def split(text: str) -> tuple[dict[str, Any], str]:
    """Return the front matter of a normalised text, keys in lower case, and what follows it.

    Without front matter, or with a head that holds no pairs, the text is returned whole.
    """
    match = _FENCED.match(text[: MAX_LENGTH + 16])
    if match is None:
        return {}, text
    values = _yaml(match[1])
    if values is None:
        values = dict(_pairs(match[1]))
    return (values, text[match.end() :]) if values else ({}, text)


def _yaml(text: str) -> dict[str, Any] | None:
    """Return a YAML mapping whose scalars are all text; None if the head is not one.

    No type is ever constructed, and aliases are refused, since a few of them can stand for
    millions of values.
    """
    import yaml

    if text.count("[") + text.count("{") > MAX_BRACKETS:
        return None
    text = _UNQUOTED.sub(lambda match: f"{match[1]} {json.dumps(match[2])}", text)
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):
                return None
        # The base loader is the safe loader without any conversion: it makes nothing but
        # text, lists and mappings, and "date: 2021-02-31" is no error in it.
        found = yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    return {str(key).strip().lower(): value for key, value in found.items()}


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield ``key: value`` lines of a head that is not YAML, such as one with stray colons."""
    for each in text.split("\n")[:200]:
        match = _PAIR.fullmatch(each.strip())
        if match is not None:
            yield match[1].strip().lower(), match[2].strip().strip("\"'")


def fill(fields: Fields, values: Mapping[str, Any]) -> list[str]:
    """Put what the front matter states into fields; return its keywords."""
    fields.parsed(Field.TITLE, line(_first(values, _TITLE)))
    fields.parsed(Field.BYLINE, byline(_plain(each) for each in _all(values, _BYLINE)))
    source = _first(values, _SOURCE)
    url = next(filter(None, (address(each) for each in _all(values, _URL))), "") or address(source)
    fields.parsed(Field.URL, url)
    if source and not address(source):
        fields.parsed(Field.SOURCE, line(source))
    fields.guessed(Field.SOURCE, host(url))
    dates = (iso_day(each) for each in _all(values, _PUBLISHED))
    fields.parsed(Field.PUBLISHED, next(filter(None, dates), ""))
    fields.parsed(Field.LANGUAGE, language(_first(values, _LANGUAGE)))
    return [piece for each in _all(values, _TAGS) for piece in _listed(each)]


def _first(values: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((_plain(each) for each in _all(values, names) if each.strip()), "")


def _all(values: Mapping[str, Any], names: tuple[str, ...]) -> list[str]:
    """Return every text under the names, in the order of the names; lists are opened."""
    found: list[str] = []
    for name in names:
        value = values.get(name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                each = each.get("name") or each.get("title")
            if isinstance(each, str) and each.strip():
                found.append(each)
    return found[:_MAX_VALUES]


def _plain(text: str) -> str:
    """Return text without the brackets with which note programs link to a page."""
    return _WIKI_LINK.sub(r"\1", text)


def _listed(text: str) -> list[str]:
    pieces = re.split(r"[,;]", text) if "," in text or ";" in text else [text]
    return [_plain(piece).strip().lstrip("#") for piece in pieces if piece.strip()]
