"""HTML without a parser: tags dropped, text kept; for fragments and for pages nothing can parse."""

from __future__ import annotations

import html
import re
import string
from collections.abc import Iterator

from desktop_app.domain.text import normalise, squeeze

_TOKEN = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,30})[^<>]*>|<![^<>]*>|<\?[^<>]*>|[^<]+|<")
_BLANKS = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n{2,}")
_ANY = re.compile(r"<[^<>]*>")
_ASCII_LOWER = {ord(letter): letter.lower() for letter in string.ascii_uppercase}
_MANY = 300_000
_OPENING = re.compile(r"<!--|<([a-z]{3,8})\b")
_SILENT = re.compile(r"script|style|noscript|template|title|svg|textarea|select|head")
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "rt", "rp", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr",
})  # fmt: skip


def plain_paragraphs(text: str) -> Iterator[str]:
    """Yield the stretches of text between block tags, in order, in time linear in the length.

    With very many tags each of them parts, and the stretches are lines of longer ones.
    """
    text = without_silent(text)
    if text.count("<") > _MANY:
        lines = squeeze(normalise(html.unescape(_ANY.sub("\n", text))))
        yield _BLANK_LINES.sub("\n", lines).strip()
        return
    pieces: list[str] = []
    for match in _TOKEN.finditer(text):
        name = match[2]
        if name is None:
            if match[0][:2] not in ("<!", "<?"):
                pieces.append(match[0])
        elif name.lower() not in _INLINE:
            yield from _joined(pieces)
            pieces = []
    yield from _joined(pieces)


def _joined(pieces: list[str]) -> Iterator[str]:
    joined = _BLANKS.sub(" ", html.unescape("".join(pieces))).strip()
    if joined:
        yield joined


def without_silent(text: str) -> str:
    """Return HTML without comments, scripts, styles and other elements that show no text.

    An element that is never closed loses its tag only, not the rest of the page.
    """
    kept: list[str] = []
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two letters, and no offset would hold
        lower = text.translate(_ASCII_LOWER)
    unclosed: set[str] = set()
    at = 0
    for match in _OPENING.finditer(lower):
        name = match[1] or ""
        if match.start() < at or (name and not _SILENT.fullmatch(name)):
            continue
        closing = f"</{name}" if name else "-->"
        end = -1 if closing in unclosed else lower.find(closing, match.end())
        kept.append(text[at : match.start()])
        if end < 0:
            unclosed.add(closing)
            end = match.end()
        after = lower.find(">", end)
        at = after + 1 if after >= 0 else len(text)
    kept.append(text[at:])
    return "".join(kept)
