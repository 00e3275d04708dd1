"""What formats share: guessed titles, subheadings of plain text, parts that are not too long."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.text import fold, normalise

TITLE_LENGTH = 90
HEADING_WORDS = 14
HEADING_LENGTH = 100
PARAGRAPH_LENGTH = 20_000
"""The reader lays out paragraphs whole; longer ones are cut at the end of a sentence."""

MAX_PARTS = 50_000
"""No article has more, and each costs a row of the reader's layout."""

_END = re.compile(r"[.!?…]+[\"'”’»›)\]]*(?=\s|$)|[。！？؟۔।]+[”’」』）)\"']*")
_CLOSING = re.compile(r"[.!?…:;,。！？؟۔।、，：；][\"'”’»›“)\]」』）]*$")
_FULL_STOP = re.compile(r"[.…:;,。۔।、，：；][\"'”’»›“)\]」』）]*$")
_SHORT_FORM_LIST = """
mr mrs ms dr prof st sr jr gen col maj capt lt sgt sen rep gov pres hon rev fr no nos vs etc
inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
fri sat sun hr hrs bzw ca usw nr str abs art bd evtl ggf vgl dipl ing mio mrd tel mme mlle mm av
env ex sra srta dra ud uds ee uu pág núm dña sig dott avv arch on г гг т им ул др проф тыс млн
млрд руб стр см p pp vol ed eds fig al cf op cit
"""
_SHORT_FORMS = frozenset(_SHORT_FORM_LIST.split())
_LINE_OF_HASHTAG = re.compile(r"#\w+")


def first_sentence(text: str) -> str:
    """Return the first sentence of a paragraph; short forms, initials and ordinals end none."""
    for match in _END.finditer(text[:2000]):
        before = text[: match.start()]
        after = text[match.end() :].lstrip()
        if match[0][0] == "." and _goes_on(before, match[0], after):
            continue
        if match[0][0] == "…" and after[:1].islower():
            continue
        return text[: match.end()].strip()
    return text.strip()


def _goes_on(before: str, mark: str, after: str) -> bool:
    """Whether a full stop does not end the sentence."""
    if not after:
        return False
    if after[0].islower() or (mark.startswith("..") and not after[0].isupper()):
        return True
    word = re.split(r"[\s(\[“„«\"'’-]", before)[-1]
    if mark != ".":
        return False
    initial = len(word) == 1 and word.isalpha() and word.isupper()
    ordinal = word.isdigit() and len(word) <= 2
    return initial or ordinal or "." in word or word.casefold() in _SHORT_FORMS


def shorten(text: str, length: int = TITLE_LENGTH) -> str:
    """Return at most ``length`` code points of a line, cut at a word boundary with "…"."""
    if len(text) <= length:
        return text
    cut = text[:length].rsplit(" ", 1)[0] if " " in text[: length + 1] else text[: length - 1]
    cut = cut.rstrip(" ,;:–—-")[: length - 1]
    while cut and unicodedata.combining(text[len(cut)]):
        cut = cut[:-1]
    return f"{cut}…"


def guessed_title(parts: Iterable[Part]) -> str:
    """Return a title made from the first sentence of the first block with words, "" if none."""
    for part in parts:
        text = " ".join(part.text[:4000].split())
        if re.search(r"\w", text) and part.kind not in (BlockKind.IMAGE, BlockKind.RULE):
            sentence = first_sentence(text)
            return shorten(re.sub(r"(?<=[^.\s])\.$", "", sentence))
    return ""


def is_title_line(line: str, following: str) -> bool:
    """Whether the first line of a text is its title: short, no full stop, longer text below."""
    return (
        _is_short(line)
        and not _FULL_STOP.search(line)
        and not line.startswith(("#", "-", "*", ">", "http"))
        and len(following) > len(line)
    )


def with_headings(parts: Sequence[Part]) -> list[Part]:
    """Mark subheadings among plain paragraphs.

    One is a short paragraph without closing punctuation between longer ones; a line that is one
    hashtag can be one too. Of two short lines in a row neither is: they are a list or verse.
    """
    marked = list(parts)
    for index in range(1, len(parts) - 1):
        before, part, after = parts[index - 1 : index + 2]
        if (
            part.kind is BlockKind.PARAGRAPH
            and _is_heading(part.text)
            and len(before.text) > len(part.text) < len(after.text)
            and not _is_heading(before.text)
            and not _is_heading(after.text)
        ):
            marked[index] = replace(part, kind=BlockKind.HEADING, level=2)
    return marked


def _is_short(line: str) -> bool:
    return (
        "\n" not in line
        and 0 < len(line) <= HEADING_LENGTH
        and len(line.split()) <= HEADING_WORDS
        and any(char.isalnum() for char in line)
    )


def _is_heading(line: str) -> bool:
    if line.startswith("#") and not _LINE_OF_HASHTAG.fullmatch(line):
        return False
    return _is_short(line) and not _CLOSING.search(line)


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, punctuation and case aside."""
    return words_of(one) == words_of(other)


def words_of(text: str) -> str:
    """Return the letters and digits of a line, folded, with single blanks between words."""
    return " ".join(re.findall(r"\w+", fold(text)))


def limited(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield parts, those over 20,000 code points cut into several of the same kind.

    Of more than 50,000 parts each becomes a line of longer paragraphs. Rules at either end are
    left out, since they part nothing.
    """
    first, last = 0, len(parts)
    while first < last and _is_bare(parts[first]):
        first += 1
    while first < last and _is_bare(parts[last - 1]):
        last -= 1
    parts = parts[first:last]
    for part in parts if len(parts) <= MAX_PARTS else _joined(parts):
        if len(part.text) <= PARAGRAPH_LENGTH:
            yield part
        else:
            yield from _cut(part)


def _is_bare(part: Part) -> bool:
    """Whether a part shows nothing at the edge of an article."""
    return not part.text.strip() and part.kind is not BlockKind.IMAGE


def _joined(parts: Sequence[Part]) -> Iterator[Part]:
    lines: list[str] = []
    length = 0
    for part in parts:
        if lines and length + len(part.text) >= PARAGRAPH_LENGTH:
            yield Part("\n".join(lines))
            lines, length = [], 0
        if part.text:
            lines.append(part.text)
            length += len(part.text) + 1
    yield Part("\n".join(lines))


def _cut(part: Part) -> Iterator[Part]:
    text = normalise(part.text)
    links = [] if text != part.text else [pair for pair in part.attributes if pair[0] == "link"]
    others = tuple(pair for pair in part.attributes if pair[0] != "link")
    start = 0
    while start < len(text):
        end = _cut_at(text, start)
        piece = text[start:end]
        inside = tuple(_within(links, start, end))
        yield replace(part, text=piece, attributes=others + inside)
        others = ()
        start = end
        while start < len(text) and text[start].isspace():
            start += 1


def _cut_at(text: str, start: int) -> int:
    """Return where to end a piece that begins at ``start``: a line, a sentence, a word."""
    limit = start + PARAGRAPH_LENGTH
    if limit >= len(text):
        return len(text)
    least = start + PARAGRAPH_LENGTH // 2
    for mark in ("\n", ". ", "。", " "):
        at = text.rfind(mark, least, limit)
        if at >= 0:
            return at + len(mark.rstrip())
    return limit


def _within(links: Iterable[tuple[str, str]], start: int, end: int) -> Iterator[tuple[str, str]]:
    for name, value in links:
        first, last, url = value.split(" ", 2)
        begin, stop = max(int(first), start), min(int(last), end)
        if begin < stop:
            yield name, f"{begin - start} {stop - start} {url}"
