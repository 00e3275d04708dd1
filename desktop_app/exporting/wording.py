"""Days, moments and addresses as exports write them, on every system alike."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from desktop_app.domain.blocks import Block
from desktop_app.domain.text import normalise, visible_bidi

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

# strftime asks the locale of the system, and exports must not depend on it.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The months in English, January first."""


def day(date: dt.date) -> str:
    """Return a day in words: "14 February 2021"."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def moment(time: dt.datetime) -> str:
    """Return a moment in words, in UTC: "14 February 2021, 09:05 UTC"."""
    utc = time.astimezone(dt.UTC)
    return f"{day(utc.date())}, {utc.hour:02}:{utc.minute:02} UTC"


def clean(text: str) -> str:
    """Return what a person typed without what cannot be shown, reordering controls spelt out."""
    return visible_bidi(normalise(text))


def language_tag(language: str) -> str:
    """Return a language as files name it (BCP 47), "" for what is not such a name."""
    tag = language.strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""


def web_address(url: str) -> str:
    """Return an address on the web, "" for any other: a file's address names a machine's folders.

    Addresses with a user name in them are left out for the same reason.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    good = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return "".join(clean(url).split()) if good else ""


def text_links(block: Block) -> Iterator[tuple[int, int, str]]:
    """Yield a block's links to the web: offsets within the block, in order, none in another."""
    found = []
    for name, value in block.attributes:
        if name == "link":
            first, last, url = value.split(" ", 2)
            start, end = int(first) - block.start, int(last) - block.start
            if 0 <= start < end <= block.end - block.start and web_address(url):
                found.append((start, end, web_address(url)))
    reached = 0
    for start, end, address in sorted(found):
        if start >= reached:
            reached = end
            yield start, end, address


def missing_picture(block: Block) -> str:
    """Return the words in the place of a picture that cannot be shown."""
    alt = clean(block.attribute("alt"))
    return f"[Image: {alt}]" if alt else "[Image]"


def letter(meaning: str) -> str:
    """Return the letter that stands for a meaning, beside its colour."""
    return next((character.upper() for character in meaning if character.isalnum()), "·")
