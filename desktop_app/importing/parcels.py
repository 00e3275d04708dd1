"""What crosses the pipes between the program and the process that reads files for it.

Nothing that comes from that process is believed: it has read what strangers wrote. Its answers
are made of plain JSON and text, in pieces so small that taking one apart holds up nobody, and
each is checked against the values that it is to become.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import le
from typing import Any, TypeVar

from desktop_app.domain.articles import ArticleDraft, Suggestion
from desktop_app.domain.blocks import ArticleText, Block, BlockKind
from desktop_app.domain.inner_pictures import blobs_of
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.errors import UnreadableSource
from desktop_app.importing.source import Source
from desktop_app.processes.frames import Frame
from desktop_app.values import dataclass, replace

ARTICLES, PAGES = "articles", "pages"
"""The requests to read a source as articles; its answer is made of drafts; or to read a share of
its pages for another process, whose form is theirs."""

LIMITS, REQUEST, DATA = b"L", b"R", b"B"
"""To the process: what it may use, once; then requests, each followed by the bytes to be read."""

SHARE, SHARED, ALONE = b"S", b"H", b"A"
"""From it, once for a source: that another process may read a share. To it: a piece of what that
one found, until ``DONE`` or ``FAILED``; or that there is none, and it reads all itself."""

READY, DONE, FAILED, LEAVING = b"Y", b".", b"E", b"X"
"""From it: that it has begun; the end of an answer; why there is none; that it ends in order."""

DRAFT, TEXT, BLOCKS, PICTURE = b"D", b"T", b"K", b"P"
"""From it: the pieces of an answer, the draft first, then its text, its blocks, its pictures."""

_PIECE, _BLOCKS = 65_536, 500
_SHORT, _LONG, _MANY = 10_000, 100_000, 1_000
_HOWS = {How.PARSED.value: How.PARSED, How.GUESSED.value: How.GUESSED}
_KINDS = {kind.value: kind for kind in BlockKind}
_FIELDS = {field.value: field for field in Field}
T = TypeVar("T")


class Junk(Exception):
    """What came is not what was asked for."""


@dataclass(frozen=True, slots=True)
class Request:
    """Bytes to be read; ``kind`` says as what. The process is not told where they are from."""

    kind: str
    source: Source


def pack_request(request: Request) -> tuple[Frame, Frame]:
    """Return the two messages that a request is."""
    source = request.source
    head = {"kind": request.kind, "name": source.name, "part": source.part}
    if source.password:
        head["password"] = source.password
    return (REQUEST, json.dumps(head).encode("ascii")), (DATA, source.data)


def unpack_request(head: bytes, data: bytes) -> Request:
    """Return what was packed."""
    plain = json.loads(head)
    source = Source(plain["name"], data, part=plain["part"], password=plain.get("password", ""))
    return Request(plain["kind"], source)


def pack_draft(draft: ArticleDraft) -> Iterator[Frame]:
    """Yield the messages that a draft is."""
    fields = {
        name.value: (
            field.value,
            (field.provenance.how.value, field.provenance.by) if field.provenance else None,
        )
        for name, field in draft.fields.items()
    }
    yield DRAFT, _json([
        draft.kind, draft.mime, draft.extractor, draft.part, fields,
        [(each.tag, each.reason) for each in draft.suggestions], draft.notices,
    ])  # fmt: skip
    text, blocks = draft.text.text, draft.text.blocks
    for start in range(0, len(text), _PIECE):
        yield TEXT, text[start : start + _PIECE].encode("utf-8", "replace")
    for start in range(0, len(blocks), _BLOCKS):
        piece = blocks[start : start + _BLOCKS]
        yield BLOCKS, _json([(b.kind.value, b.start, b.end, b.level, b.attributes) for b in piece])
    for picture in draft.pictures:
        yield PICTURE, picture


def _json(value: object) -> bytes:
    # Half characters, as names of files may hold, become "?".
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def unpack_drafts(frames: Sequence[Frame]) -> tuple[ArticleDraft, ...]:
    """Return the drafts of an answer.

    Raises:
        Junk: it is none.
    """
    return checked(_drafts, frames)


def _drafts(frames: Sequence[Frame]) -> tuple[ArticleDraft, ...]:
    drafts: list[ArticleDraft] = []
    at = 0
    while at < len(frames):
        kind, head = frames[at]
        _require(kind == DRAFT)
        at += 1
        pieces: list[str] = []
        while at < len(frames) and frames[at][0] == TEXT:
            pieces.append(frames[at][1].decode("utf-8"))
            at += 1
        blocks: list[Block] = []
        text = "".join(pieces)
        while at < len(frames) and frames[at][0] == BLOCKS:
            _add_blocks(blocks, json.loads(frames[at][1]), len(text))
            at += 1
        pictures: list[bytes] = []
        while at < len(frames) and frames[at][0] == PICTURE:
            pictures.append(frames[at][1])
            at += 1
        _require_pictures(blocks, pictures)
        # The hash of the text is computed here, whatever the process may think it is.
        whole = ArticleText(text, tuple(blocks))
        drafts.append(replace(_head(json.loads(head)), text=whole, pictures=tuple(pictures)))
    _require(bool(drafts))
    return tuple(drafts)


def _head(plain: Any) -> ArticleDraft:  # noqa: ANN401 - of any shape until it is checked
    kind, mime, extractor, part, fields, suggestions, notices = plain
    _require(max(len(fields), len(suggestions), len(notices)) <= _MANY)
    return ArticleDraft(
        ArticleText("", ()),
        _text(kind),
        _text(mime),
        _text(extractor),
        {_FIELDS[name]: _field(*pair) for name, pair in fields.items()},
        tuple(Suggestion(_text(tag), _text(reason)) for tag, reason in suggestions),
        _text(part),
        tuple(_text(notice) for notice in notices),
    )


def _field(value: object, provenance: Any) -> FieldValue:  # noqa: ANN401 - see above
    if provenance is None:
        return FieldValue(_text(value, _LONG))
    how, by = provenance
    return FieldValue(_text(value, _LONG), Provenance(_HOWS[how], _text(by)))


def _add_blocks(blocks: list[Block], plain: Any, length: int) -> None:  # noqa: ANN401 - see above
    """Add blocks that follow one another within a text of that length."""
    _require(type(plain) is list)
    if not plain:
        return
    kinds, starts, ends, levels, attributes = zip(*plain, strict=True)
    _require({*map(type, starts), *map(type, ends), *map(type, levels)} == {int})
    _require(all(map(le, (blocks[-1].end if blocks else 0, *ends), starts)))
    _require(all(map(le, starts, ends)) and ends[-1] <= length)
    _require(min(levels) >= 0 and max(levels) <= _SHORT)
    named = map(_KINDS.__getitem__, kinds)
    blocks.extend(map(Block, named, starts, ends, levels, _attributes(attributes)))


def _attributes(plain: Iterable[Any]) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the attributes of blocks; many have the same ones, which are checked once."""
    known: dict[tuple[tuple[Any, ...], ...], tuple[tuple[str, str], ...]] = {}
    for each in plain:
        pairs = tuple(map(tuple, each))
        found = known.get(pairs)
        if found is None:
            found = tuple((_text(name), _text(value)) for name, value in pairs)
            known[pairs] = found
        yield found


def _require_pictures(blocks: Sequence[Block], pictures: Sequence[bytes]) -> None:
    """Refuse blocks that name what did not come with them, and what no block names."""
    came = {hashlib.sha256(picture).hexdigest() for picture in pictures}
    _require(len(pictures) <= _MANY and came == set(blobs_of(blocks)))


def pack_problem(problem: UnreadableSource) -> Frame:
    """Return the message that says why a source cannot be read."""
    return FAILED, _json([str(problem), problem.hint])


def unpack_problem(payload: bytes) -> UnreadableSource:
    """Return what was packed.

    Raises:
        Junk: it is no problem.
    """

    def problem(plain: bytes) -> UnreadableSource:
        sentence, hint = json.loads(plain)
        return UnreadableSource(_text(sentence), _text(hint))

    return checked(problem, payload)


def checked(unpack: Callable[[Any], T], plain: object) -> T:
    """Return what is made of what came.

    Raises:
        Junk: it is not of the form that ``unpack`` expects.
    """
    try:
        return unpack(plain)
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        OverflowError,  # numbers without end
        RecursionError,
    ) as error:
        raise Junk(type(error).__name__) from error


def _text(value: object, longest: int = _SHORT) -> str:
    if type(value) is not str or len(value) > longest:
        raise ValueError
    value.encode("utf-8")  # raises: JSON may name half characters, which cannot be stored
    return value


def _require(true: bool) -> None:
    if not true:
        raise ValueError
