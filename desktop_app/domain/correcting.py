"""A text that was corrected by hand keeps its structure: headings, lists, links, images."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Collection, Iterator, Sequence

from desktop_app.domain.blocks import (
    SEPARATOR,
    WORDS,
    ArticleText,
    Block,
    BlockKind,
    Part,
    build,
)
from desktop_app.domain.text import normalise, squeeze

_EXACT = (BlockKind.CODE, BlockKind.TABLE)
_GOES_ON = (BlockKind.LIST_ITEM, BlockKind.QUOTE)
_COMPARED = 2_000
"""Paragraphs between the first and the last change that are compared with each other."""
_WEIGHED = 10_000
"""Pairs of paragraphs in one changed stretch whose words are compared; others go by their order."""
_ORDER = 1e-6
"""What it is worth that a paragraph takes some old one's place, though they share no words."""


def editable(text: ArticleText) -> str:
    """Return a text as it is offered for correction: its blocks with words, parted by a line."""
    return SEPARATOR.join(text.of(block) for block in text.blocks if block.end > block.start)


def corrected(was: ArticleText, typed: str) -> ArticleText:
    """Return a text as it was typed, with the structure of the text that it was typed over.

    Blank lines part the blocks. A block whose words are unchanged stays as it is; one in the
    place of an older one keeps its kind, and its links before and after what was changed; any
    other is a paragraph. Images and rules have no words and stay behind the block they followed.
    """
    worded = [block for block in was.blocks if block.end > block.start]
    before = [was.of(block) for block in worded]
    pieces = list(_pieces(typed, set(before)))
    wordless = _wordless(was)
    parts: list[Part] = []

    def put_wordless(upto: int) -> None:
        while wordless and wordless[0][0] <= upto:
            block = wordless.popleft()[1]
            parts.append(Part("", block.kind, block.level, block.attributes))

    put_wordless(0)
    for piece, partner in zip(pieces, _partners(before, pieces), strict=True):
        if partner is None:
            parts.append(_new(piece, parts))
            continue
        put_wordless(partner)
        parts.append(_kept(was, worded[partner], piece))
        put_wordless(partner + 1)
    put_wordless(len(worded))
    return build(parts)


def _pieces(typed: str, known: Collection[str]) -> Iterator[str]:
    """Cut what was typed at blank lines; a line of blanks parts only what is new."""
    for piece in re.split(r"\n{2,}", normalise(typed)):
        whole = piece.strip("\n")
        if whole in known:
            yield whole
            continue
        for part in re.split(r"\n[^\S\n]*\n", whole):
            if part.strip():
                yield part


def _wordless(text: ArticleText) -> deque[tuple[int, Block]]:
    """Return images and rules, each with how many blocks with words stand before it."""
    found: deque[tuple[int, Block]] = deque()
    worded = 0
    for block in text.blocks:
        if block.end > block.start:
            worded += 1
        else:
            found.append((worded, block))
    return found


def _partners(before: Sequence[str], after: Sequence[str]) -> list[int | None]:
    """Return for each new block the old one whose place it takes, in rising order."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    found: list[int | None] = list(range(head))
    found += [None if at is None else head + at for at in _middle(old, new)]
    found += range(len(before) - tail, len(before))
    return found


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[int | None]:
    if max(len(old), len(new)) > _COMPARED:
        yield from (at if at < len(old) else None for at in range(len(new)))
        return
    from difflib import SequenceMatcher

    for _, first, last, start, end in SequenceMatcher(None, old, new, False).get_opcodes():
        for at in _alike(old[first:last], new[start:end]):
            yield None if at is None else first + at


def _alike(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Return for each new block the old one that shares most words with it, in rising order.

    Old and new blocks are paired as they stand where as many words are shared that way.
    """
    if old == new or min(len(old), len(new)) == 0 or len(old) * len(new) > _WEIGHED:
        return [at if at < len(old) else None for at in range(len(new))]
    before, after = ([Counter(text.split()) for text in texts] for texts in (old, new))
    # From the last blocks to the first: what the best pairs of all that follow are worth.
    worth = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for one in reversed(range(len(old))):
        for two in reversed(range(len(new))):
            paired = worth[one + 1][two + 1] + _shared_words(before[one], after[two]) + _ORDER
            worth[one][two] = max(paired, worth[one + 1][two], worth[one][two + 1])
    found: list[int | None] = [None] * len(new)
    one = two = 0
    while one < len(old) and two < len(new):
        paired = worth[one + 1][two + 1] + _shared_words(before[one], after[two]) + _ORDER
        if paired >= worth[one][two]:
            found[two] = one
            one, two = one + 1, two + 1
        elif worth[one + 1][two] >= worth[one][two + 1]:
            one += 1
        else:
            two += 1
    return found


def _shared_words(one: Counter[str], other: Counter[str]) -> float:
    """Return the part of the words of two texts that they share, 1 for all."""
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _new(piece: str, parts: Sequence[Part]) -> Part:
    """Return a block that was not there: in a list or a quotation one more of that."""
    last = next((part for part in reversed(parts) if part.text), None)
    text = squeeze(piece).strip()
    if last is not None and last.kind in _GOES_ON:
        return Part(text, last.kind, last.level)
    return Part(text)


def _kept(text: ArticleText, block: Block, piece: str) -> Part:
    """Return a block with other words, or the same."""
    was = text.of(block)
    now = piece if block.kind in _EXACT or piece == was else squeeze(piece).strip()
    head = _shared(was, now)
    tail = _shared(was[head:][::-1], now[head:][::-1])
    attributes = []
    for name, value in block.attributes:
        if name == WORDS and now != was:
            continue  # the version that was typed over still has them
        if name != "link":
            attributes.append((name, value))
            continue
        first, last, url = value.split(" ", 2)
        start, end = int(first) - block.start, int(last) - block.start
        if end > head:  # behind what was changed, or over it
            moved = len(now) - len(was)
            start, end = start + moved, end + moved
            if start < len(now) - tail:
                continue
        attributes.append((name, f"{start} {end} {url}"))
    return Part(now, block.kind, block.level, tuple(attributes))


def _shared(one: str, other: str) -> int:
    """Return with how many equal code points two texts begin."""
    for at, (mine, yours) in enumerate(zip(one, other, strict=False)):
        if mine != yours:
            return at
    return min(len(one), len(other))
