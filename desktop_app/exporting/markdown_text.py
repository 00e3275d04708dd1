"""Text in Markdown that reads the same as without it (CommonMark 0.31, GitHub's extensions)."""

from __future__ import annotations

import re

_ALWAYS = frozenset("\\`*[]~")
_WORD = re.compile(r"[^\W_]")
_ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|\w+);")
_TAG = re.compile(r"<[A-Za-z/!?]")
# What would make a heading, a list, a quote, a rule or a table of the line that it begins.
_OPENER = re.compile(
    r"\s*(?:(#){1,6}(?=\s|$)|([-+])(?=\s|$)|([>|])|([-:])[-:| ]*$|(=)=*\s*$|\d{1,9}([.)])(?=\s|$))",
    re.MULTILINE,
)


def escaped(text: str) -> list[str]:
    """Return what each character of ``text`` is written as; a line feed becomes a hard break.

    There is one item a character, so that more can be put in between.
    """
    out = [f"\\{character}" if character in _ALWAYS else character for character in text]
    for match in _ENTITY.finditer(text):
        out[match.start()] = "\\&"
    for match in _TAG.finditer(text):
        out[match.start()] = "\\<"
    for index, character in enumerate(text):
        if character == "_" and not _inside_word(text, index):
            out[index] = "\\_"
        elif character == "\n":
            out[index] = "  \n"
    start = 0
    while start <= len(text):
        opener = _OPENER.match(text, start)
        if opener:
            at = opener.start(opener.lastindex or 0)
            out[at] = f"\\{text[at]}"
        end = text.find("\n", start)
        start = end + 1 if end >= 0 else len(text) + 1
    return out


def _inside_word(text: str, index: int) -> bool:
    """Whether an underscore stands between letters, where it means nothing."""
    return (
        0 < index < len(text) - 1
        and _WORD.match(text[index - 1]) is not None
        and _WORD.match(text[index + 1]) is not None
    )


def fenced(text: str) -> str:
    """Return text as a code block; the fence is longer than any in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"
