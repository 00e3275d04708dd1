"""Pictures that are written into a page or a Markdown file as ``data:`` addresses.

They are lifted out of the text before anything parses it, which no parser would survive at their
size, and leave a short address in their place. Blocks come to name those; at the end the ones
that the article really shows are checked and kept. Nothing is ever fetched, and no other file is
looked into.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote_to_bytes

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.inner_pictures import Picture
from desktop_app.importing.image.kinds import kind_of

if TYPE_CHECKING:
    from desktop_app.importing.image.inner import Look

MOST = 200
"""Pictures that are kept of one article."""

MAX_BYTES = 20 * 1024 * 1024
"""Of the file of one picture."""

MAX_ALL_BYTES = 64 * 1024 * 1024
MAX_ALL_PIXELS = 200_000_000
"""Of the pictures of one article together: decoding them takes a few seconds at most."""

SMALLEST = 32
"""Pixels; what is narrower or lower is an icon, a line or a tracker."""

LARGE = (200, 100)
"""Pixels of a picture that belongs to an article though it stands before or after all of it."""

Attributes = tuple[tuple[str, str], ...]
T = TypeVar("T")

_LIFTED, _ALT = "lifted", "alt"
_TOKEN = re.compile(r"data:image/[\w.+-]{1,40};lifted=(\d{1,9}),")
_DATA = re.compile(r"data:(image/[\w.+-]{1,40})((?:;[\w.=-]{1,40})*),", re.I)
_SOURCE = r"\bsrc(?:set)?\s{0,9}=\s{0,9}([\"']?)\s{0,99}"
_TARGET = r"(?:\]\(\s{0,9}|^ {0,3}\[[^\]\n]{1,200}\]:\s{0,9})(<?)"
_HTML = re.compile(f"{_SOURCE}(?=data:image/)", re.I)
_MARKDOWN = re.compile(f"(?:{_SOURCE}|{_TARGET})(?=data:image/)", re.I | re.M)
_ENDS = {'"': re.compile('"'), "'": re.compile("'"), "<": re.compile("[>\n]"),
         "": re.compile(r"[\s>)\"']")}  # fmt: skip
_SHOWN = ("PNG", "JPEG", "GIF", "WEBP")
_SAID_TO_BE = tuple(f"data:image/{kind}" for kind in ("png", "jpeg", "jpg", "gif", "webp"))
_SHORT = 64
"""Letters of an address that holds no picture worth looking at."""

_DAMAGED, _LARGE, _OTHER, _MANY = "damaged", "large", "other", "many"
_SAID = {
    _DAMAGED: ("One picture of the article is damaged and was left out.",
               "Of the pictures in the article {0} are damaged and were left out."),
    _LARGE: ("One picture of the article is too large and was left out.",
             "Of the pictures in the article {0} are too large and were left out."),
    _OTHER: ("One picture of the article is no PNG, JPEG, GIF or WebP and was left out.",
             "Of the pictures in the article {0} are no PNG, JPEG, GIF or WebP and were left out."),
    _MANY: ("The article has one picture more than are kept.",
            "The article has {0} pictures more than are kept."),
}  # fmt: skip


class _Refused(Exception):
    """A picture is not kept; says why. Without a word it is none of the article's."""


@dataclass(frozen=True, slots=True)
class _Kept:
    data: bytes
    picture: Picture


class InnerPictures:
    """The pictures inside one file.

    Args:
        markdown: whether it is Markdown, else a page.
    """

    def __init__(self, *, markdown: bool = False) -> None:
        self._where = _MARKDOWN if markdown else _HTML
        self._restores = markdown  # of pages such addresses are cut in any case
        self._addresses: list[str] = []  # as they are written
        self._several: set[int] = set()  # those that are of several sizes
        self._files: dict[int, bytes | _Refused] = {}
        self._looks: dict[int, Look | _Refused] = {}
        self._kept: dict[int, _Kept | _Refused] = {}
        self._by_hash: dict[str, _Kept] = {}
        self._refused: Counter[str] = Counter()
        self._bytes = self._pixels = 0

    def lifted(self, text: str) -> str:
        """Return a text in which short addresses stand for the pictures in it."""
        if "data:image/" not in text and "DATA:" not in text:
            return text
        pieces: list[str] = []
        at = 0
        unclosed: set[str] = set()
        while (match := self._where.search(text, at)) is not None:
            pieces.append(text[at : match.end()])
            at = match.end()
            opening = next(filter(None, match.groups()), "")
            head = _DATA.match(text, at)
            if head is None or opening in unclosed:
                continue
            end = _ENDS[opening].search(text, head.end())
            if end is None:
                unclosed.add(opening)
            if end is None or end.start() - at < _SHORT:
                continue
            pieces.append(f"data:{head[1].lower()};lifted={len(self._addresses)},")
            if match[0][:6].lower() == "srcset":
                self._several.add(len(self._addresses))
            self._addresses.append(text[at : end.start()])
            at = end.start()
        pieces.append(text[at:])
        return "".join(pieces)

    def restored(self, text: str) -> str:
        """Return a text that shows addresses, not pictures, as it was."""
        return _TOKEN.sub(self._address, text) if ";lifted=" in text else text

    def _address(self, match: re.Match[str]) -> str:
        number = int(match[1])
        if number >= len(self._addresses):
            return match[0]
        address = self._addresses[number]
        head = _DATA.match(address)
        return address if self._restores or head is None else head[0]

    def named(self, address: str, alt: str = "") -> Attributes:
        """Return what a block says that shows the picture at an address, nothing for any other."""
        match = _TOKEN.match(address.strip())
        if match is None or int(match[1]) >= len(self._addresses):
            return ()
        return (_LIFTED, match[1]), (_ALT, alt)

    def is_large(self, part: Part) -> bool:
        """Whether the picture that a part shows is large enough to stand for itself."""
        try:
            found = self._look(_number(part))
        except _Refused:
            return False
        return found.width >= LARGE[0] and found.height >= LARGE[1]

    def settled(self, parts: Sequence[Part]) -> list[Part]:
        """Return the parts with the pictures that are kept, without those that are not."""
        found: list[Part] = []
        for part in parts:
            if ";lifted=" in part.text:  # words about an address; links in them are lost
                found.append(Part(self.restored(part.text), part.kind, part.level))
                continue
            if not shows_picture(part):
                found.append(part)
                continue
            try:
                shown = self._keep(_number(part)).picture
            except _Refused as refused:
                self._refused[str(refused)] += 1
                attributes: Attributes = ()
            else:
                alt = next((value for name, value in part.attributes if name == _ALT), "")
                attributes = replace(shown, alt=alt).attributes()
            others = tuple(pair for pair in part.attributes if pair[0] not in (_LIFTED, _ALT))
            if part.text or attributes:
                found.append(replace(part, attributes=others + attributes))
        return found

    def files(self, named: Sequence[str]) -> tuple[bytes, ...]:
        """Return the files of the pictures of these hashes."""
        wanted = [self._by_hash.get(sha256) for sha256 in dict.fromkeys(named)]
        return tuple(kept.data for kept in wanted if kept is not None)

    def notices(self) -> list[str]:
        """Return a sentence for each reason why pictures were left out."""
        return [
            one if self._refused[why] == 1 else many.format(self._refused[why])
            for why, (one, many) in _SAID.items()
            if self._refused[why]
        ]

    def _keep(self, number: int) -> _Kept:
        return _once(self._kept, number, self._checked)

    def _checked(self, number: int) -> _Kept:
        seen, data = self._look(number), self._file(number)
        if min(seen.width, seen.height) < SMALLEST:
            raise _Refused
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 in self._by_hash:
            return self._by_hash[sha256]
        self._bytes += len(data)
        self._pixels += seen.width * seen.height
        many = len(self._by_hash) >= MOST or self._bytes > MAX_ALL_BYTES
        if many or self._pixels > MAX_ALL_PIXELS:
            raise _Refused(_MANY)
        from desktop_app.importing.image.inner import Unsound, check

        try:
            check(data)
        except (Unsound, MemoryError) as error:
            raise _Refused(_DAMAGED) from error
        kept = self._by_hash[sha256] = _Kept(data, Picture(sha256, seen.width, seen.height))
        return kept

    def _look(self, number: int) -> Look:
        return _once(self._looks, number, lambda at: _looked(self._addresses[at], self._file(at)))

    def _file(self, number: int) -> bytes:
        return _once(self._files, number, lambda at: _bytes_of(self._first(at)))

    def _first(self, number: int) -> str:
        """Return an address alone; of several sizes that is the first one."""
        address = self._addresses[number]
        return address.split(None, 1)[0].rstrip(",") if number in self._several else address


def _once(known: dict[int, T | _Refused], number: int, make: Callable[[int], T]) -> T:
    """Return what is known of a picture, made the first time; a refusal is remembered too."""
    found = known.get(number)
    if found is None:
        try:
            found = make(number)
        except _Refused as refused:
            found = refused
        known[number] = found
    if isinstance(found, _Refused):
        raise found
    return found


def shows_picture(part: Part) -> bool:
    """Whether a part shows a picture inside the file."""
    return any(name == _LIFTED for name, _ in part.attributes)


def without_words(part: Part) -> Part:
    """Return a part that shows only the picture; the words describe it where nothing else does."""
    alt = next((value for name, value in part.attributes if name == _ALT), "") or part.text
    lifted = tuple(pair for pair in part.attributes if pair[0] == _LIFTED)
    return Part("", BlockKind.IMAGE, attributes=(*lifted, (_ALT, alt)))


def with_picture(part: Part, shown: Part) -> Part:
    """Return a part with the picture of another one above its words."""
    picture = tuple(pair for pair in shown.attributes if pair[0] in (_LIFTED, _ALT))
    return replace(part, attributes=part.attributes + picture)


def _number(part: Part) -> int:
    return next(int(value) for name, value in part.attributes if name == _LIFTED)


def _looked(address: str, data: bytes) -> Look:
    # Loaded for files with pictures only.
    from desktop_app.importing.image.inner import TooLarge, Unsound, look

    try:
        return look(data)
    except TooLarge as error:
        raise _Refused(_LARGE) from error
    except Unsound as error:
        # What says that it is one of the four, and is none, is broken; drawings are not.
        said = address.lower().startswith(_SAID_TO_BE) and data.lstrip()[:1] != b"<"
        broken = said or kind_of(data[:16]) in _SHOWN
        raise _Refused(_DAMAGED if broken else _OTHER) from error


def _bytes_of(address: str) -> bytes:
    """Return the file that an address holds."""
    head = _DATA.match(address)
    assert head is not None  # or it was not lifted
    payload = address[head.end() :].strip()
    if len(payload) > MAX_BYTES * 3:
        raise _Refused(_LARGE)
    if "&" in payload:
        payload = html.unescape(payload)
    if ";base64" in head[2].lower():
        if "%" in payload:
            payload = unquote_to_bytes(payload).decode("latin-1")
        letters = "".join(payload.split()).rstrip("=")
        try:
            data = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
        except ValueError as error:
            raise _Refused(_DAMAGED) from error
    else:
        data = unquote_to_bytes(payload)
    if len(data) > MAX_BYTES:
        raise _Refused(_LARGE)
    return data
