"""Paragraphs as lines: cut into words, broken where the lines are most even, ordered."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise

from desktop_app.domain.text import has_rtl
from desktop_app.exporting.pdf.layout import bidi, breaking
from desktop_app.exporting.pdf.layout.atoms import (
    cuts_of,
    grouped,
    letters_of,
    within,
)
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.hosts import Hosts, reset_blanks
from desktop_app.exporting.pdf.layout.hyphens import Hyphens
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style, Token, measure
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.shaping import SOFT_HYPHEN, Shaper
from desktop_app.exporting.pdf.layout.straight import Straight
from desktop_app.values import replace

_TAB = 4
"""Blanks that a tab is wide."""
_ENDLESS = 1e6
"""Points; wider than any text."""


class Paragraphs:
    """Lays paragraphs out as lines. Belongs to one document."""

    def __init__(self, shaper: Shaper) -> None:
        self.shaper = shaper
        self.hyphens: Hyphens | None = None
        self._straight = Straight(self)

    def lay(
        self,
        text: str,
        style: Style,
        width: float,
        *,
        spans: Sequence[Span] = (),
        edges: Collection[int] = (),
        right: bool = False,
        rtl: bool | None = None,
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
            rtl: whether it runs from right to left; None if its first letter says it.
            divided: divide words, if ``hyphens`` are there; not in paragraphs with ``spans``.
        """
        turned, right = has_rtl(text), right or bool(rtl)
        divided = divided and self.hyphens is not None and not spans and not turned
        straight = not turned and "\t" not in text and SOFT_HYPHEN not in text
        if straight and not divided:
            found = self._straight.lay(text, style, width, spans, edges, right)
            if found is not None:
                return found
        base = int(bidi.base_level(text) if rtl is None else rtl) if turned else 0
        if straight and divided:
            atoms = self._straight.atoms(text, style, width, edges)
        else:
            atoms = self._atoms(text, style, width, spans, edges, base)
        if divided:
            atoms = list(self._divided(text, style, atoms))
        ends = breaking.choose_breaks([atom for atom, _ in atoms], width) if atoms else []
        lines, begin = [], 0
        for end in ends:
            members = [token for _, group in atoms[begin:end] for token in group]
            lines.append(self._line(text, members, width, base, right, turned))
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
        cuts = cuts_of(text, places, spans, levels)
        tokens = self._tokens(text, style, spans, edges, cuts, levels)
        return grouped(text, tokens, set(places), width, self)

    def _divided(
        self, text: str, style: Style, atoms: list[tuple[breaking.Atom, list[Token]]]
    ) -> Iterator[tuple[breaking.Atom, list[Token]]]:
        """Yield the atoms with words divided; the parts of a word that stays whole touch."""
        assert self.hyphens is not None
        hyphen = self._hyphen(style)
        for atom, group in atoms:
            first, last = group[0].start, group[-1].end
            start = first
            for place in self.hyphens.places(text[first:last]) if len(group) == 1 else ():
                _, token = self._straight.piece(text, start, first + place, style)
                token.soft = True
                reach = token.width + hyphen
                yield breaking.Atom(token.width, reach, soft=True), [token]
                start = first + place
            if start == first:
                yield atom, group
            else:
                end, token = self._straight.piece(text, start, last, style)
                yield end, [token]

    def _hyphen(self, style: Style) -> float:
        return self.shaper.hyphen(style.role).width * style.size / 1000

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line, in points."""
        if has_rtl(text):
            return max(line.width for line in self.lay(text, style, _ENDLESS))
        words = self.shaper.words(text, style.role)
        return sum(word.width for word in words) * style.size / 1000

    def elide(self, text: str, style: Style, width: float) -> str:
        """Return a text that fits on one line; what was too long ends in an ellipsis."""
        if self.width(text, style) <= width:
            return text
        words = text.split(" ")
        kept = bisect.bisect_left(
            range(2, len(words) + 1),
            True,
            key=lambda count: self.width(" ".join(words[:count]) + "…", style) > width,
        )
        short = " ".join(words[: kept + 1])
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
                    ligatures=not within(ordered, start, end),
                    host=hosts.of(text[start:end], level, chosen.role) if hosts else None,
                )
            )
        return tokens

    def _line(
        self, text: str, tokens: list[Token], width: float, base: int, right: bool, turned: bool
    ) -> Line:
        line = Line(tokens[0].start, tokens[-1].end, base=base)
        last = tokens[-1]
        if last.soft:
            words = (*last.words, self.shaper.hyphen(last.style.role))
            reach = last.width + self._hyphen(last.style)
            tokens[-1] = replace(last, words=words, width=reach, trimmed=reach)
        elif text[last.end - 1 : last.end] == SOFT_HYPHEN:
            tokens[-1] = self._hyphenated(text, last)
        if turned and (base or any(token.level for token in tokens)):
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
        total = sum([token.width for token in tokens])
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
            if host is None or any(map(host.covers, letters_of(text, members))):
                found += members
                continue
            found += [
                self.token(
                    text, t.start, t.end, t.level, t.style, t.node, host=self._own(t.level, t.style)
                )
                if t.words and text[t.start : t.end].strip()
                else t
                for t in members
            ]
        return found

    def _own(self, level: int, style: Style) -> Face | None:
        return self.shaper.fonts.face(style.role) if level % 2 else None

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
