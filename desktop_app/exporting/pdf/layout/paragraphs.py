"""Paragraphs as lines: cut into words, broken where the lines are most even, ordered."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from desktop_app.domain.text import has_rtl
from desktop_app.exporting.pdf.layout import bidi, breaking
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.hosts import Hosts, reset_blanks
from desktop_app.exporting.pdf.layout.hyphens import Hyphens
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style, Token, measure
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.shaping import SOFT_HYPHEN, Shaper
from desktop_app.exporting.pdf.layout.words import Word
from desktop_app.values import dataclass, replace

_TAB = 4
"""Blanks that a tab is wide."""


class Paragraphs:
    """Lays paragraphs out as lines. Belongs to one document."""

    def __init__(self, shaper: Shaper) -> None:
        self.shaper = shaper
        self.hyphens: Hyphens | None = None
        self._known: dict[Style, dict[str, _Plain]] = {}

    def lay(
        self,
        text: str,
        style: Style,
        width: float,
        *,
        spans: Sequence[Span] = (),
        edges: Collection[int] = (),
        right: bool = False,
        divided: bool = False,
    ) -> list[Line]:
        """Return the lines of a paragraph; at least one, even for an empty text.

        Args:
            text: the paragraph; a line feed ends a line.
            style: how it looks outside of ``spans``.
            width: of a line, in points.
            spans: in order, without overlap.
            edges: offsets at which no ligature may join what is before and after.
            right: set it flush right; paragraphs that run from right to left always are.
            divided: divide words, if ``hyphens`` are there; not in paragraphs with ``spans``.
        """
        turned = has_rtl(text)
        base = bidi.base_level(text) if turned else 0
        if turned or spans or "\t" in text:
            atoms = self._atoms(text, style, width, spans, edges, base)
        else:
            atoms = self._plain(text, style, width, edges)
            if divided and self.hyphens is not None:
                atoms = list(self._divided(text, style, atoms))
        ends = breaking.choose_breaks([atom for atom, _ in atoms], width) if atoms else []
        lines, begin = [], 0
        for end in ends:
            members = [token for _, group in atoms[begin:end] for token in group]
            lines.append(self._line(text, members, width, base, right))
            begin = end
        if not lines:
            lines = [Line(0, 0)]
        for line in lines:
            measure(line, style)
        return lines

    def _atoms(
        self,
        text: str,
        style: Style,
        width: float,
        spans: Sequence[Span],
        edges: Collection[int],
        base: int,
    ) -> list[tuple[breaking.Atom, list[Token]]]:
        places = breaking.opportunities(text)
        levels = bidi.levels(text, base) if has_rtl(text) else []
        cuts = _cuts(text, places, spans, levels)
        tokens = self._tokens(text, style, spans, edges, cuts, levels)
        return _atoms(text, tokens, set(places), width, self)

    def _plain(
        self, text: str, style: Style, width: float, edges: Collection[int]
    ) -> list[tuple[breaking.Atom, list[Token]]]:
        """Return the atoms of a text in one style and one direction; each is one token.

        What stands between two opportunities is measured once for all texts of the style.
        """
        known = self._known.setdefault(style, {})
        ordered = sorted(edges)
        atoms: list[tuple[breaking.Atom, list[Token]]] = []
        start = 0
        for end in breaking.opportunities(text):
            part = text[start:end]
            found = known.get(part)
            if found is None:
                token = self.token(text, start, end, 0, style, None)
                atom = _atom(text, [token], self)
                found = known[part] = _Plain(token.words, token.width, token.trimmed, atom)
            token = Token(start, end, found.words, found.width, found.trimmed, 0, style, None)
            if found.atom.trimmed > width:
                atoms.extend(_fit(text, [token], width, self))
            else:
                if ordered and _within(ordered, start, end):
                    token = self.token(text, start, end, 0, style, None, ligatures=False)
                    atoms.append((_atom(text, [token], self), [token]))
                else:
                    atoms.append((found.atom, [token]))
            start = end
        return atoms

    def _divided(
        self, text: str, style: Style, atoms: list[tuple[breaking.Atom, list[Token]]]
    ) -> Iterator[tuple[breaking.Atom, list[Token]]]:
        """Yield the atoms with words divided; the parts of a word that stays whole touch."""
        assert self.hyphens is not None
        for atom, group in atoms:
            first, last = group[0].start, group[-1].end
            start = first
            for place in self.hyphens.places(text[first:last]) if len(group) == 1 else ():
                token = self.token(text, start, first + place, 0, style, None)
                token.soft = True
                reach = token.width + self._hyphen(style)
                yield breaking.Atom(token.width, reach, soft=True), [token]
                start = first + place
            if start == first:
                yield atom, group
            else:
                token = self.token(text, start, last, 0, style, None)
                yield _atom(text, [token], self), [token]

    def _hyphen(self, style: Style) -> float:
        return self.shaper.hyphen(style.role).width * style.size / 1000

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line, in points."""
        words = self.shaper.words(text, style.role)
        return sum(word.width for word in words) * style.size / 1000

    def elide(self, text: str, style: Style, width: float) -> str:
        """Return a text that fits on one line; what was too long ends in an ellipsis."""
        if self.width(text, style) <= width:
            return text
        words = text.split(" ")
        while len(words) > 1 and self.width(" ".join(words) + "…", style) > width:
            words.pop()
        short = " ".join(words)
        while short and self.width(short + "…", style) > width:
            short = short[:-1]
        return short.rstrip(" ,.;:") + "…"

    def token(
        self,
        text: str,
        start: int,
        end: int,
        level: int,
        style: Style,
        node: Node | None,
        *,
        ligatures: bool = True,
        host: Face | None = None,
    ) -> Token:
        """Shape ``text[start:end]``; a tab is as wide as four blanks."""
        part = text[start:end].rstrip("\n")
        scale = style.size / 1000
        if "\t" in part:
            words = self.shaper.words(part.replace("\t", " "), style.role)
            blank = self.shaper.words(" ", style.role)[0].width
            drawn = sum(word.width for word in words) * scale
            gap = part.count("\t") * (_TAB - 1) * blank * scale
            return Token(start, end, words, drawn + gap, 0.0, level, style, node, gap)
        words = (
            self.shaper.words(part, style.role, rtl=level % 2 == 1, ligatures=ligatures, host=host)
            if part
            else ()
        )
        width = sum(word.width for word in words)
        hanging = 0.0
        if words:
            last = words[0] if level % 2 else words[-1]
            hanging = last.width - last.trimmed
        return Token(
            start, end, words, width * scale, (width - hanging) * scale, level, style, node,
            host=host,
        )  # fmt: skip

    def _tokens(
        self,
        text: str,
        style: Style,
        spans: Sequence[Span],
        edges: Collection[int],
        cuts: set[int],
        levels: Sequence[int],
    ) -> list[Token]:
        """Shape what is between cuts; ``levels`` is empty where all runs from left to right."""
        tokens: list[Token] = []
        ordered = sorted(edges)
        coming = list(reversed(spans))
        hosts = Hosts(self.shaper.fonts, text) if levels else None
        for start, end in pairwise(sorted(cuts)):
            while coming and coming[-1].end <= start:
                coming.pop()
            inside = coming[-1] if coming and coming[-1].start <= start else None
            level = levels[start] if levels else 0
            chosen = inside.style if inside else style
            tokens.append(
                self.token(
                    text,
                    start,
                    end,
                    level,
                    chosen,
                    inside.node if inside else None,
                    ligatures=not _within(ordered, start, end),
                    host=hosts.of(text[start:end], level, chosen.role) if hosts else None,
                )
            )
        return tokens

    def _line(self, text: str, tokens: list[Token], width: float, base: int, right: bool) -> Line:
        line = Line(tokens[0].start, tokens[-1].end)
        last = tokens[-1]
        if last.soft:
            words = (*last.words, self.shaper.hyphen(last.style.role))
            reach = last.width + self._hyphen(last.style)
            tokens[-1] = replace(last, words=words, width=reach, trimmed=reach)
        elif text[: last.end].endswith(SOFT_HYPHEN):
            tokens[-1] = self._hyphenated(text, last)
        if base or any(token.level for token in tokens):
            tokens = reset_blanks(text, tokens, base)
            blanks = 0.0
            for token in reversed(tokens):
                if text[token.start : token.end].strip():
                    break
                blanks += token.width
            tokens = bidi.visual_order(tokens, [token.level for token in tokens])
            tokens = self._seen(text, tokens)
        else:
            blanks = tokens[-1].width - tokens[-1].trimmed
        total = sum(token.width for token in tokens)
        line.width = total - blanks
        left = width - line.width if right else 0.0
        if base % 2:
            left = width - total
        for token in tokens:
            line.tokens.append((left, token))
            left += token.width
        return line

    def _seen(self, text: str, tokens: list[Token]) -> list[Token]:
        """Return the tokens of a line; what is nothing but drawn gets its own font.

        There are readers that leave out a stretch in which nothing is to be seen but a drawing.
        """
        found: list[Token] = []
        for host, group in groupby(tokens, key=lambda token: token.host):
            members = list(group)
            if host is None or any(map(host.covers, _letters(text, members))):
                found += members
                continue
            found += [
                self.token(text, t.start, t.end, t.level, t.style, t.node)
                if t.words and text[t.start : t.end].strip()
                else t
                for t in members
            ]
        return found

    def _hyphenated(self, text: str, token: Token) -> Token:
        """Return the token with a hyphen in the place of the soft hyphen at its end."""
        style = token.style
        stem = self.token(
            text, token.start, token.end - 1, token.level, style, token.node, host=token.host
        )
        hyphen = self.shaper.hyphen(style.role)
        width = stem.width + hyphen.width * style.size / 1000
        words = (*stem.words, hyphen)
        return Token(token.start, token.end, words, width, width, token.level, style, token.node)


@dataclass(frozen=True, slots=True)
class _Plain:
    """What stands between two opportunities to break, in one style."""

    words: tuple[Word, ...]
    width: float
    trimmed: float
    atom: breaking.Atom


def _within(edges: Sequence[int], start: int, end: int) -> bool:
    """Whether one of ``edges``, which are in order, lies between two offsets."""
    at = bisect.bisect_right(edges, start)
    return at < len(edges) and edges[at] < end


def _cuts(
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


def _letters(text: str, tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        yield from filter(str.strip, text[token.start : token.end])


def _atoms(
    text: str, tokens: list[Token], places: set[int], width: float, paragraphs: Paragraphs
) -> list[tuple[breaking.Atom, list[Token]]]:
    """Group tokens between opportunities to break; what is too wide for a line is cut up."""
    atoms: list[tuple[breaking.Atom, list[Token]]] = []
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.end in places:
            atoms.extend(_fit(text, group, width, paragraphs))
            group = []
    return atoms


def _fit(
    text: str, group: list[Token], width: float, paragraphs: Paragraphs
) -> Iterator[tuple[breaking.Atom, list[Token]]]:
    atom = _atom(text, group, paragraphs)
    if atom.trimmed <= width:
        yield atom, group
        return
    for token in group:
        for part in _cut(text, token, width, paragraphs):
            yield _atom(text, [part], paragraphs), [part]


def _atom(text: str, group: list[Token], paragraphs: Paragraphs) -> breaking.Atom:
    last = group[-1]
    part = text[group[0].start : last.end]
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
