"""The one form in which text is kept, hashed, indexed and shown."""

from __future__ import annotations

import re
import unicodedata

# Compiled when they are first used: showing an article that is stored needs none of them.
_LINE_ENDS = "\r\n|[\r\u2028\u2029\x85\x0b\x0c]"
# Controls other than tab and line feed, lone surrogates, and noncharacters carry no text.
_NOT_TEXT = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
_BLANKS = r"[^\S\n]+"
_WORD = r"\w+"
# Reordering controls can make a name read as another one (CVE-2021-42574).
_BIDI_MARKS = {
    "\u202a": "⟦LRE⟧", "\u202b": "⟦RLE⟧", "\u202c": "⟦PDF⟧", "\u202d": "⟦LRO⟧", "\u202e": "⟦RLO⟧",
    "\u2066": "⟦LRI⟧", "\u2067": "⟦RLI⟧", "\u2068": "⟦FSI⟧", "\u2069": "⟦PDI⟧",
}  # fmt: skip
_BIDI = str.maketrans(_BIDI_MARKS)


def normalise(text: str) -> str:
    """Return ``text`` in NFC with LF as the only line end and without control characters."""
    return unicodedata.normalize("NFC", re.sub(_NOT_TEXT, "", re.sub(_LINE_ENDS, "\n", text)))


def one_line(text: str) -> str:
    """Return normalised text on one line, blanks folded, for titles and other fields."""
    return " ".join(normalise(text).split())


def squeeze(text: str) -> str:
    """Fold runs of blanks within each line of a normalised text; strip each line."""
    return "\n".join(line.strip() for line in re.sub(_BLANKS, " ", text).split("\n"))


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8, in hex."""
    import hashlib

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def word_count(text: str) -> int:
    """Return how many runs of letters and digits the text has."""
    return sum(1 for _ in re.finditer(_WORD, text))


def opening(text: str, length: int = 240) -> str:
    """Return the first words of a text on one line, at most ``length`` code points."""
    start = " ".join(text[: length * 2].split())
    if len(start) <= length:
        return start
    return start[:length].rsplit(" ", 1)[0] + "…"


def visible_bidi(text: str) -> str:
    """Return text with bidirectional controls spelt out, so that no name can be disguised."""
    return text.translate(_BIDI)


def fold(text: str) -> str:
    """Return the form under which two names count as the same one."""
    return unicodedata.normalize("NFKC", text).casefold()
