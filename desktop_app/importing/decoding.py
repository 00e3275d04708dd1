"""Bytes to text: which encoding, and how sure that is; never letters swapped in silence.

The order: a byte order mark, ISO-2022-JP's escapes, strict UTF-8, UTF-16 and UTF-32 by their
zero bytes, the encoding that the file itself declares if the result looks like writing, and
last the detector of charset-normalizer among the encodings that people really used.
Labels mean what browsers take them for (https://encoding.spec.whatwg.org/#names-and-labels).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.importing.latin import accent_share, is_latin, latin_encoding

SAMPLE = 64 * 1024
"""Bytes that the detector looks at."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_OF_TEXT = re.compile("ascii|big5|cp|euc|gb|hz|iso|johab|koi8|kz|latin|mac|ptcp|shift|tis|utf")
_HEAD = 16 * 1024
_OUTSIDE = re.compile(rb"[\x80-\xff]")
_TAG = re.compile(rb"</?[A-Za-z][^<>]*>")
# A label stands for the larger set that its users in fact wrote.
_SUPERSET = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "latin_1": "cp1252", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "shift_jis_2004": "cp932", "shift_jisx0213": "cp932",
    "euc_kr": "cp949", "johab": "cp949", "euc_jis_2004": "euc_jp", "euc_jisx0213": "euc_jp",
    "big5": "big5hkscs", "cp950": "big5hkscs",
}  # fmt: skip
_UNICODE = frozenset({"utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "utf-8-sig"})
# Without this list the detector answers with mainframe and Baltic DOS pages for short texts.
_NOT_LATIN = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "cp855", "iso8859_5", "mac_cyrillic", "cp1253",
    "iso8859_7", "cp1255", "cp1256", "iso8859_6", "cp874", "big5hkscs", "gb18030", "euc_jp",
    "cp932", "cp949",
)  # fmt: skip
# Letters that a text in that encoding must have, and their share of all outside ASCII.
_NEEDS = {
    "euc_jp": ("[\u3041-\u30fe]", 0.1), "cp932": ("[\u3041-\u30fe]", 0.1),
    "cp949": ("[\uac00-\ud7a3]", 0.5), "big5hkscs": ("[\u4e00-\u9fff]", 0.8),
    "gb18030": ("[\u4e00-\u9fff]", 0.8),
}  # fmt: skip
_OWN_LETTERS = frozenset({"euc_jp", "cp932", "cp949"})
_MAX_MESS = 0.2
_SURE_MESS = 0.1
_SURE_FIT = 0.9
_FEW, _ENOUGH = 8, 24
"""With fewer bytes outside ASCII than these there is no answer, or only a guess."""

_PROOF = 4
"""Accents that can prove a declaration wrong."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read with, and a sentence when that was a guess."""

    text: str
    encoding: str
    notice: str = ""


def decode(data: bytes, *, declares: bool = False) -> Decoded:
    """Read bytes as text; nothing is ever refused.

    Args:
        data: the whole file.
        declares: whether the beginning may name the encoding (HTML, XML).
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _with_gaps(data[len(mark) :], encoding)
    if b"\x1b$" in data[:_HEAD] and data.isascii():
        try:
            return Decoded(data.decode("iso2022_jp_2"), "iso-2022-jp")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        wide = wide_encoding(data)
        if wide:
            return _with_gaps(data, wide)
        if _nearly_utf8(data, error):
            return _with_gaps(data, "utf-8")
    return _legacy(data, declared_encoding(data) if declares else "")


def declared_encoding(data: bytes) -> str:
    """Return Python's name of the encoding that a page declares, "" if none or not known."""
    match = _DECLARED.search(data[:_HEAD])
    return _known(match[1].decode("ascii")) if match else ""


def wide_encoding(data: bytes) -> str:
    """Return the UTF-16 or UTF-32 form whose zero bytes the data have, "" if none."""
    head = data[:4096]
    head = head[: len(head) - len(head) % 4]
    if len(head) < 4 or b"\x00" not in head:
        return ""
    quarter = len(head) / 4
    zeros = [head[place::4].count(0) / quarter for place in range(4)]
    if min(zeros[2:]) > 0.95 and zeros[0] < 0.05:
        return "utf-32-le"
    if min(zeros[:2]) > 0.95 and zeros[3] < 0.05:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.1 and even < 0.02:
        return "utf-16-le"
    if even > 0.1 and odd < 0.02:
        return "utf-16-be"
    return ""


def _known(label: str) -> str:
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return ""
    return _SUPERSET.get(name, name) if _OF_TEXT.match(name) else ""


def _with_gaps(data: bytes, encoding: str) -> Decoded:
    """Decode; bytes that fit nowhere become U+FFFD, and the notice says so."""
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if lost and encoding.startswith("utf"):
        lost -= data.count("\ufffd".encode(encoding))
    return Decoded(text, encoding, _gap_notice(lost) if lost > 0 else "")


def _gap_notice(lost: int) -> str:
    places, are = ("One place", "is") if lost == 1 else (f"{lost} places", "are")
    return f"{places} in the file could not be read as text and {are} marked “\ufffd”."


def _nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the data are UTF-8 with a little damage: a cut end, a stray byte."""
    cut_end = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
    if cut_end and error.start > 0 and not data[: error.start].isascii():
        return True
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    good = sum(1 for char in text[: 4 * SAMPLE] if ord(char) > 127 and char != "\ufffd")
    return good >= 8 * lost


def _legacy(data: bytes, declared: str) -> Decoded:
    """Read text of the time before Unicode."""
    sample = _sample(data)
    outside = sum(1 for byte in sample if byte > 127)
    if declared in _UNICODE or not _reads(sample, declared):
        declared = ""
    if is_latin(sample):
        encoding, fit = latin_encoding(sample)
        if outside < 3:  # a letter or two prove nothing, and one page is meant nearly always
            encoding, fit = "cp1252", accent_share(sample, "cp1252")
        if declared and not _contradicted(sample, declared, fit):
            encoding, fit = declared, 1.0
        return _strictly(data, encoding, "" if fit >= _SURE_FIT else _GUESS)
    if declared and _looks_right(sample, declared):
        return _strictly(data, declared, "")
    best = _detect(sample, _NOT_LATIN) if outside >= _FEW else None
    if best is None:
        structured = next((name for name in _NEEDS if _has_letters(sample, name)), "")
        return _strictly(data, structured or declared or "cp1252", _GUESS)
    encoding, mess = best
    return _strictly(data, encoding, "" if mess <= _SURE_MESS and outside >= _ENOUGH else _GUESS)


def _contradicted(sample: bytes, declared: str, fit: float) -> bool:
    """Whether another encoding fits the accents well and the declared one does not."""
    enough = len(_OUTSIDE.findall(sample)) >= _PROOF
    return enough and fit >= _SURE_FIT and accent_share(sample, declared) < fit - 0.1


def _detect(sample: bytes, encodings: Sequence[str]) -> tuple[str, float] | None:
    """Return the likeliest of some encodings and how messy the text looks in it (0 to 1)."""
    from charset_normalizer import from_bytes

    best = from_bytes(
        sample, cp_isolation=list(encodings), threshold=_MAX_MESS, preemptive_behaviour=False,
        enable_fallback=False,
    ).best()  # fmt: skip
    if best is None:
        return None
    name = codecs.lookup(best.encoding).name
    return _SUPERSET.get(name, name), best.chaos


def _looks_right(sample: bytes, encoding: str) -> bool:
    """Whether the sample, read so, looks like writing, and no other reading looks better."""
    if encoding in _OWN_LETTERS:
        return _has_letters(sample, encoding)
    here = _detect(sample, (encoding,))
    if here is None:
        return False
    best = _detect(sample, _NOT_LATIN)
    return best is None or here[1] <= best[1] + 0.05


def _reads(sample: bytes, encoding: str) -> bool:
    """Whether every byte of the sample means something in the encoding."""
    try:
        sample.decode(encoding or "ascii")
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _has_letters(sample: bytes, encoding: str) -> bool:
    """Whether the sample is well formed in a two-byte encoding and has the letters for it."""
    if not _reads(sample, encoding):
        return False
    text = sample.decode(encoding)
    letters, share = _NEEDS[encoding]
    every = sum(1 for char in text if char > "\x7f" and char.isalpha())
    return len(re.findall(letters, text)) >= max(1, share * every)


_GUESS = (
    "The file does not say how its letters are encoded, and the guess is not certain; "
    "compare names and accents with the original."
)


def _sample(data: bytes) -> bytes:
    """Return what tells most: the words with bytes outside ASCII, without tags.

    No encoding of the lists uses ``<``, ``>``, a blank or a line feed within a letter.
    """
    first = _OUTSIDE.search(data)
    at = first.start() if first else 0
    start = max(0, data.rfind(b"\n", 0, at) + 1, at - 4096)
    whole = data[start : start + 4 * SAMPLE]
    words = [word for word in _TAG.sub(b" ", whole).split() if not word.isascii()]
    piece = b" ".join(words or whole.split())
    return piece if len(piece) <= SAMPLE else piece[: piece.rfind(b" ", 0, SAMPLE) + 1 or SAMPLE]


def _strictly(data: bytes, encoding: str, notice: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, notice)
    except UnicodeDecodeError:
        decoded = _with_gaps(data, encoding)
        return Decoded(decoded.text, encoding, notice or decoded.notice)
