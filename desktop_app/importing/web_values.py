"""The parts of a Web Annotation, each read from whatever a file has in its place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.dates import from_iso
from desktop_app.domain.fragments import region_of
from desktop_app.domain.pages import Region
from desktop_app.domain.text import normalise, one_line

_SHA256 = re.compile(r"urn:(?:hash::)?sha-?256:([0-9a-f]{64})", re.IGNORECASE)
_MOST_TAGS = 50
_LONGEST_NAME = 200
_LONGEST_QUOTE = 1_000_000
_HYPOTHESIS_USER = re.compile(r"acct:([^@]{1,200})@.*")


@dataclass(frozen=True, slots=True)
class Words:
    """Note and tags of an annotation."""

    note: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """What the selectors say; ``given`` if there is any, also one that is not understood."""

    given: bool = False
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1
    region: Region | None = None


def _each(value: object) -> Iterator[Any]:
    """Yield the members of a list, or the value itself if there is one."""
    if isinstance(value, list):
        yield from value
    elif value is not None:
        yield value


def _string(value: object) -> str:
    return normalise(value) if isinstance(value, str) else ""


def type_names(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the types of an object."""
    names = value.get("type", value.get("@type"))
    return tuple(name for name in _each(names) if isinstance(name, str))


def targets(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield what an annotation is about; an address alone is a target too."""
    for target in _each(item.get("target")):
        if isinstance(target, str):
            yield {"source": target}
        elif isinstance(target, dict):
            yield target


def bodies(item: Mapping[str, Any]) -> Words:
    """Return note and tags; several notes are joined, HTML is read as the text it shows."""
    notes, tags = [], []
    for body in (*_each(item.get("body")), *_each(item.get("bodyValue")), *_each(item.get("text"))):
        if isinstance(body, str):
            notes.append(normalise(body))
        elif isinstance(body, dict):
            words, purposes = _said(body), set(_each_string(body.get("purpose")))
            if "tagging" in purposes:
                tags.append(words)
            elif not purposes & {"classifying", "identifying", "linking"}:
                notes.append(words)
    tags += [tag for tag in _each(item.get("tags")) if isinstance(tag, str)]
    shown = (one_line(tag) for tag in tags)
    note = "\n\n".join(note for note in (note.strip() for note in notes) if note)
    return Words(note, tuple(dict.fromkeys(tag for tag in shown if tag))[:_MOST_TAGS])


def _said(body: Mapping[str, Any]) -> str:
    words = body.get("value", body.get("chars"))
    if words is None and isinstance(body.get("items"), list):  # a choice: the first of them
        first = next((one for one in body["items"] if isinstance(one, dict)), {})
        words = first.get("value")
    text = _string(words)
    if "html" in _string(body.get("format")).lower():
        from desktop_app.importing.html_plain import plain_paragraphs

        return "\n\n".join(plain_paragraphs(text))
    return text


def _each_string(value: object) -> Iterator[str]:
    return (one for one in _each(value) if isinstance(one, str))


def passage(target: Mapping[str, Any]) -> Passage:
    """Return what the selectors of a target say, refined ones included."""
    found = Passage(given="selector" in target)
    waiting, seen = list(_each(target.get("selector"))), 0
    quote: Mapping[str, Any] = {}
    place: Mapping[str, Any] = {}
    region: Region | None = None
    while waiting and seen < 100:
        selector, seen = waiting.pop(0), seen + 1
        if not isinstance(selector, dict):
            continue
        kinds = type_names(selector)
        if "TextQuoteSelector" in kinds and not quote:
            quote = selector
        elif "TextPositionSelector" in kinds and not place:
            place = selector
        elif "FragmentSelector" in kinds and region is None:
            region = region_of(selector)
        waiting += [*_each(selector.get("refinedBy")), *_each(selector.get("items"))]
    start, end = _offset(place.get("start")), _offset(place.get("end"))
    if not 0 <= start < end:
        start = end = -1
    exact = _string(quote.get("exact"))[:_LONGEST_QUOTE]
    return Passage(
        found.given,
        exact if exact.strip() else "",
        _string(quote.get("prefix"))[-_LONGEST_NAME:],
        _string(quote.get("suffix"))[:_LONGEST_NAME],
        start,
        end,
        region,
    )


def _offset(value: object) -> int:
    """Return a place in a text, -1 for what cannot be one."""
    if isinstance(value, bool) or not isinstance(value, int):
        return -1
    return value if 0 <= value < 2**31 else -1


def styles(item: Mapping[str, Any], target: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names that say how a passage is marked."""
    names = (*_each_string(target.get("styleClass")), *_each_string(item.get("styleClass")))
    return tuple(name.lower() for name in names)


def creator(item: Mapping[str, Any]) -> str:
    """Return the author's name, "" if none is told."""
    for who in _each(item.get("creator")):
        name = who if isinstance(who, str) else who.get("name") if isinstance(who, dict) else None
        for one in _each_string(name):
            return one_line(one)[:_LONGEST_NAME]
    user = _HYPOTHESIS_USER.fullmatch(_string(item.get("user")))
    return one_line(user[1]) if user else ""


def moment(value: object) -> dt.datetime | None:
    """Return a moment in UTC to the second, None if there is none."""
    try:
        return from_iso(value).replace(microsecond=0) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


def _source(target: Mapping[str, Any]) -> Mapping[str, Any]:
    source = target.get("source", target)
    if isinstance(source, dict):
        return source
    return {"id": source} if isinstance(source, str) else {}


def _named(value: object) -> str:
    """Return the hash that an identifier is made of, "" if it is not one."""
    for one in _each(value):
        name = one.get("id") if isinstance(one, dict) else one
        match = _SHA256.fullmatch(name.strip()) if isinstance(name, str) else None
        if match:
            return match[1].lower()
    return ""


def text_of(target: Mapping[str, Any]) -> str:
    """Return the SHA-256 of the text that a target names, "" if it names none."""
    source = _source(target)
    return _named(source.get("id", source.get("@id")))


def original_of(target: Mapping[str, Any]) -> str:
    """Return the SHA-256 of the file that the text was read from, "" if it is not named."""
    return _named(_source(target).get("dcterms:isFormatOf"))


def addresses(item: Mapping[str, Any], target: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the addresses on the web under which the article is named."""
    source = _source(target)
    told = [source.get("id", source.get("@id")), source.get("via"), source.get("canonical")]
    told.append(item.get("uri"))
    found = (_string(one).strip() for value in told for one in _each(value))
    return tuple(dict.fromkeys(url for url in found if re.match(r"(?i)https?://.", url)))[:20]
