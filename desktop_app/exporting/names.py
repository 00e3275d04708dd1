"""Names of exported files: readable, the same every time, and safe on every system."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop_app.domain.articles import Article
from desktop_app.domain.text import fold, one_line, visible_bidi

_LONGEST = 120
"""Bytes of UTF-8 before the ending; file systems allow 255, and people read 60."""

_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f]+')
# Names that Windows keeps for devices, with any ending.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")


def file_names(articles: Sequence[Article], suffix: str) -> list[str]:
    """Return one name an article, none of them twice on any file system.

    Made of the day and the title: "2021-02-14 Candles in the courtyards.pdf".
    """
    return list(_distinct((_stem(article) for article in articles), suffix))


def _stem(article: Article) -> str:
    title = safe_name(visible_bidi(one_line(article.title))) or f"Article {article.id}"
    published = article.published
    stem = f"{published.isoformat()} {title}" if published else title
    return cut_name(stem)


def safe_name(text: str) -> str:
    """Return ``text`` without what file systems forbid, "" if nothing is left."""
    name = " ".join(_FORBIDDEN.sub(" ", text).split())
    name = name.lstrip(". ").rstrip(". ")
    return f"_{name}" if _DEVICES.fullmatch(name) else name


def cut_name(name: str) -> str:
    """Return the name with at most 120 bytes of UTF-8, cut between words where possible."""
    data = name.encode("utf-8")
    if len(data) <= _LONGEST:
        return name
    short = data[:_LONGEST].decode("utf-8", "ignore")
    words = short.rsplit(" ", 1)[0]
    return (words if len(words) > len(short) // 2 else short).rstrip(". ")


def _distinct(stems: Iterable[str], suffix: str) -> Iterable[str]:
    used: set[str] = set()
    for stem in stems:
        name, number = stem, 2
        while fold(name) in used:
            name = f"{stem} ({number})"
            number += 1
        used.add(fold(name))
        yield name + suffix
