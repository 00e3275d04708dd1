"""What a paragraph is broken into: stretches that no line may part, and what they measure."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout import breaking
from desktop_app.exporting.pdf.layout.lines import Span, Token
from desktop_app.exporting.pdf.layout.shaping import SOFT_HYPHEN

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs


def within(edges: Sequence[int], start: int, end: int) -> bool:
    """Whether one of ``edges``, which are in order, lies between two offsets."""
    at = bisect.bisect_right(edges, start)
    return at < len(edges) and edges[at] < end


def cuts_of(
    text: str, places: Sequence[int], spans: Sequence[Span], levels: Sequence[int]
) -> set[int]:
    """Return where the paragraph is cut: lines may break, or style, direction or a tab change."""
    cuts = {0, *places}
    for span in spans:
        cuts.update((span.start, span.end))
    for index in range(1, len(levels)):
        # Blanks at the end of a line go to its outer end, so they stand alone.
        blanks = text[index].isspace() != text[index - 1].isspace()
        if blanks or levels[index] != levels[index - 1]:
            cuts.add(index)
    if "\t" in text:
        cuts.update(i + n for i, c in enumerate(text) if c == "\t" for n in (0, 1))
    return cuts


def letters_of(text: str, tokens: Iterable[Token]) -> Iterator[str]:
    """Yield what tokens show of a text, but no blanks."""
    for token in tokens:
        yield from filter(str.strip, text[token.start : token.end])


def grouped(
    text: str, tokens: list[Token], places: set[int], width: float, paragraphs: Paragraphs
) -> list[tuple[breaking.Atom, list[Token]]]:
    """Group tokens between opportunities to break; what is too wide for a line is cut up."""
    atoms: list[tuple[breaking.Atom, list[Token]]] = []
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.end in places:
            atoms.extend(fitted(text, group, width, paragraphs))
            group = []
    return atoms


def fitted(
    text: str, group: list[Token], width: float, paragraphs: Paragraphs
) -> Iterator[tuple[breaking.Atom, list[Token]]]:
    """Yield the atom that tokens are, or several where that is too wide for a line."""
    atom = atom_of(text, group, paragraphs)
    if atom.trimmed <= width:
        yield atom, group
        return
    for one in group:
        # Its parts have ligatures again, so it is measured with them.
        token = paragraphs.token(
            text, one.start, one.end, one.level, one.style, one.node, host=one.host
        )
        for part in _cut(text, token, width, paragraphs):
            yield atom_of(text, [part], paragraphs), [part]


def atom_of(text: str, group: list[Token], paragraphs: Paragraphs) -> breaking.Atom:
    """Return tokens as what cannot be parted."""
    last = group[-1]
    part = text[group[0].start : last.end]
    if len(group) == 1 and last.trimmed == last.width and SOFT_HYPHEN not in part:
        shown = last.trimmed if part.strip() else 0.0
        return breaking.Atom(
            last.width, shown, breaking.ends_with_hyphen(part), part.endswith("\n")
        )
    total = sum(token.width for token in group)
    trimmed = total - last.width + last.trimmed
    for token in reversed(group):
        if text[token.start : token.end].strip():
            break
        trimmed -= token.trimmed
    if part.endswith(SOFT_HYPHEN):
        trimmed += paragraphs.shaper.hyphen(last.style.role).width * last.style.size / 1000
    return breaking.Atom(total, trimmed, breaking.ends_with_hyphen(part), part.endswith("\n"))


def _cut(text: str, token: Token, width: float, paragraphs: Paragraphs) -> Iterator[Token]:
    """Cut a token that is wider than a line between characters, as late as possible."""
    if token.trimmed <= width:
        yield token
        return
    scale = token.style.size / 1000
    advance = [0.0] * (token.end - token.start + 1)
    at = 0
    words = reversed(token.words) if token.level % 2 else token.words
    for word in words:
        for cluster in word.clusters:
            advance[at + cluster.end] += (cluster.right - cluster.left) * scale
        at += len(word.text)
    begin, filled, reached = token.start, 0.0, token.start
    before = 0
    for end in breaking.graphemes(text[token.start : token.end]):
        step = sum(advance[before + 1 : end + 1])
        if filled + step > width and reached > begin:
            yield paragraphs.token(
                text, begin, reached, token.level, token.style, token.node, host=token.host
            )
            begin, filled = reached, 0.0
        filled += step
        reached, before = token.start + end, end
    yield paragraphs.token(
        text, begin, token.end, token.level, token.style, token.node, host=token.host
    )
