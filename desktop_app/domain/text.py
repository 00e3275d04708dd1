"""The one form in which text is kept, hashed, indexed and shown."""

from __future__ import annotations

import re
import unicodedata

# Compiled when they are first used: showing an article that is stored needs none of them.
_LINE_ENDS = "[\r\u2028\u2029\x85\x0b\x0c]"
# Controls other than tab and line feed, lone surrogates, and noncharacters carry no text.
_NOT_TEXT = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
# Only those runs of blanks that are not a single space already.
_BLANKS = r"[^\S\n]{2,}|[^\S\n ]"
_WORD = r"\w+"
# The same for ASCII, byte by byte: books of many megabytes are read in a moment.
_ENDS_TO_LF = bytes.maketrans(b"\r\x0b\x0c", b"\n\n\n")
_NO_TEXT_IN_ASCII = bytes([*range(9), *range(14, 32), 127])
_WORDS_AND_REST = bytes(
    ord("w") if chr(byte).isalnum() or byte == ord("_") else ord(" ") for byte in range(128)
).ljust(256)
# Reordering controls can make a name read as another one (CVE-2021-42574).
_BIDI_MARKS = {
    "\u202a": "⟦LRE⟧", "\u202b": "⟦RLE⟧", "\u202c": "⟦PDF⟧", "\u202d": "⟦LRO⟧", "\u202e": "⟦RLO⟧",
    "\u2066": "⟦LRI⟧", "\u2067": "⟦RLI⟧", "\u2068": "⟦FSI⟧", "\u2069": "⟦PDI⟧",
}  # fmt: skip
_BIDI = str.maketrans(_BIDI_MARKS)
BIDI_CONTROLS = "".join(_BIDI_MARKS)
"""What changes the direction of letters without being one."""
_ANY_BIDI = f"[{BIDI_CONTROLS}]"
_LEFTWARDS = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
_FIRST_LEFTWARDS = "\u0590"


def normalise(text: str) -> str:
    """Return ``text`` in NFC with LF as the only line end and without control characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.isascii():
        plain = text.encode("ascii").translate(_ENDS_TO_LF, _NO_TEXT_IN_ASCII)
        return plain.decode("ascii")
    # What is printable needs no care; that is nearly every line, and quickly seen.
    lines = [line if line.isprintable() else _clean(line) for line in text.split("\n")]
    return unicodedata.normalize("NFC", "\n".join(lines))


def _clean(line: str) -> str:
    return re.sub(_NOT_TEXT, "", re.sub(_LINE_ENDS, "\n", line))


def one_line(text: str) -> str:
    """Return normalised text on one line, blanks folded, for titles and other fields."""
    return " ".join(normalise(text).split())


def squeeze(text: str) -> str:
    """Fold runs of blanks within each line of a normalised text; strip each line."""
    return "\n".join(map(_squeezed, text.split("\n")))


def _squeezed(line: str) -> str:
    if "  " in line or not line.isprintable():
        line = re.sub(_BLANKS, " ", line)
    return line.strip()


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8, in hex."""
    import hashlib

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def word_count(text: str) -> int:
    """Return how many runs of letters and digits the text has."""
    if text.isascii():
        marked = b" " + text.encode("ascii").translate(_WORDS_AND_REST)
        return marked.count(b" w")
    return sum(len(re.findall(_WORD, line)) for line in text.split("\n"))


def opening(text: str, length: int = 240) -> str:
    """Return the first words of a text on one line, at most ``length`` code points."""
    start = " ".join(text[: length * 2].split())
    if len(start) <= length:
        return start
    return start[:length].rsplit(" ", 1)[0] + "…"


def visible_bidi(text: str) -> str:
    """Return text with bidirectional controls spelt out, so that no name can be disguised."""
    return text.translate(_BIDI) if re.search(_ANY_BIDI, text) else text


def visible_line(text: str) -> str:
    """Return text from outside on one line, as it may stand within a sentence of ours."""
    return visible_bidi(one_line(text))


def has_rtl(text: str) -> bool:
    """Whether any letter runs from right to left."""
    if text.isascii() or max(text) < _FIRST_LEFTWARDS:
        return False
    return re.search(_LEFTWARDS, text) is not None


def is_rtl(text: str) -> bool:
    """Whether a text runs from right to left: its first letter says so."""
    if text.isascii():
        return False
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def fold(text: str) -> str:
    """Return the form under which two names count as the same one."""
    return unicodedata.normalize("NFKC", text).casefold()
