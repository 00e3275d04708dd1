"""Queries made at random: by the grammar of the search field, by bytes, and damaged ones."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

_DAYS = ("2021", "2021-02", "2021-02-14", "0000", "2021-13-45", "99999", "last", "*", "")
_FACTS = re.split(
    " ",
    "tag:courts tag:courts/local tag:nothing case:Harbour case:* lang:de lang:english lang:xx "
    "kind:text kind:pdf has:note has:highlights has:x is:read is:starred is:trashed is:what "
    "last:30d last:2w last:-1d last:999999999d added:2024 added:<2024-05",
)
_FIELDS = re.split(
    " ", "title text byline source url note tag case lang kind has is added date colour x"
)
_ODD = (
    "\ud800", "\udfff", "\0", "\x1b", "\u202e", "\u200d", "\ufeff", "\u0301", "\u0640", "😀",
    "漢字", "สวัสดี", "السلام", "ёж", "ﬁ", "ſ", "İ", "\U0010ffff", "“", "”", "«", "’s",
    "\\", "/", "|", "^",
)  # fmt: skip
_SIGNS = '"()[]*?~:-=#@<>.,+&!{}\n\t ' + "\u3000"
DEEPEST = 5


class Queries:
    """Makes queries, the same ones for the same seed.

    Args:
        seed: of chance.
        words: words of the index, commonest first.
    """

    def __init__(self, seed: int, words: Sequence[str]) -> None:
        self._rng = random.Random(seed)
        self._words = words
        self._leaves: tuple[Callable[[], str], ...] = (
            self._word, self._word, self._word, self._word, self._beginning, self._beginning,
            self._wildcard, self._fuzzy, self._phrase, self._phrase, self._field, self._fact,
            self._days, self._written, self._glued,
        )  # fmt: skip

    def __iter__(self) -> Queries:
        return self

    def __next__(self) -> tuple[str, str]:
        """Return a kind, "grammar", "damaged" or "bytes", and a query of it."""
        kind = self._rng.choices(("grammar", "damaged", "bytes"), (6, 3, 1))[0]
        return kind, {
            "grammar": self._query,
            "damaged": self._damaged,
            "bytes": self._bytes,
        }[kind]()

    # -- by the grammar ------------------------------------------------------------------
    def _query(self, depth: int = 0) -> str:
        rng = self._rng
        parts = [self._part(depth) for _ in range(rng.choices((1, 2, 3, 5, 9), (5, 5, 3, 2, 1))[0])]
        joints = rng.choices((" ", " AND ", " OR ", " NOT ", " -", "\n"), (9, 2, 3, 1, 1, 1), k=8)
        found = parts[0]
        for at, part in enumerate(parts[1:]):
            found += joints[at % len(joints)] + part
        return found

    def _part(self, depth: int) -> str:
        rng = self._rng
        if depth < DEEPEST and rng.random() < 0.15:
            before = rng.choice(("", "", "-", "NOT ", "title:", "text:"))
            return f"{before}({self._query(depth + 1)})"
        return rng.choice(self._leaves)()

    def _word(self) -> str:
        """Return a word of the index; each order of magnitude of ranks is as frequent."""
        rank = int(len(self._words) ** self._rng.random()) - 1
        return self._words[min(rank, len(self._words) - 1)]

    def _beginning(self) -> str:
        return self._word()[: self._rng.choice((1, 2, 2, 3, 4))] + "*"

    def _wildcard(self) -> str:
        word, rng = list(self._word()), self._rng
        for _ in range(rng.randint(1, 3)):
            word[rng.randrange(len(word))] = rng.choice("*?")
        return "".join(word)

    def _fuzzy(self) -> str:
        word, rng = list(self._word()), self._rng
        word[rng.randrange(len(word))] = rng.choice("aeioulnrst")
        return "".join(word) + rng.choice(("~", "~1", "~2", "~3", "~9", "~0", "~~"))

    def _phrase(self) -> str:
        rng = self._rng
        words = " ".join(rng.choice((self._word, self._word, self._beginning))() for _ in range(3))
        return f'"{words}"' + rng.choice(("", "", "~1", "~5", "~99", "~1000000000"))

    def _field(self) -> str:
        value = self._rng.choice((self._word, self._beginning, self._phrase, self._fuzzy))()
        return f"{self._rng.choice(_FIELDS)}:{value}"

    def _fact(self) -> str:
        return self._rng.choice(_FACTS)

    def _days(self) -> str:
        one, other = self._rng.choice(_DAYS), self._rng.choice(_DAYS)
        between = self._rng.choice((f"[{one} TO {other}]", f"<{one}", f">={one}", one))
        return self._rng.choice(("date:", "date:", "added:", "")) + between

    def _written(self) -> str:
        return self._rng.choice(("=", "#", "@", "+", "!", "'")) + self._word()

    def _glued(self) -> str:
        return self._rng.choice("-'’/.:_&").join(self._word() for _ in range(3))

    # -- damaged -------------------------------------------------------------------------
    def _damaged(self) -> str:
        """Return a query of which pieces were lost, doubled, exchanged or put in."""
        query = self._query()
        for _ in range(self._rng.randint(1, 4)):
            query = self._damage(query)
        return query

    def _damage(self, query: str) -> str:
        rng = self._rng
        at = rng.randint(0, len(query))
        to = min(len(query), at + rng.randint(1, 6))
        put = rng.choice((*_ODD, *_SIGNS)) * rng.choice((1, 1, 1, 2, 40))
        made = (
            query[:at],
            query[at:],
            query[:at] + query[to:],
            query[:at] + put + query[at:],
            query[:at] + query[at:to] * rng.choice((2, 3, 60)) + query[to:],
            query.swapcase(),
        )
        return rng.choice(made)

    def _bytes(self) -> str:
        """Return bytes read as text: any, or those of a query of which some are others."""
        rng = self._rng
        raw = bytearray(rng.randbytes(rng.randint(1, 80)))
        if rng.random() < 0.5:
            raw = bytearray(self._query().encode("utf-8", "surrogatepass"))
            for _ in range(rng.randint(1, 5)):
                raw[rng.randrange(len(raw))] = rng.randrange(256)
        how = rng.choice(
            (("utf-8", "surrogateescape"), ("latin-1", "strict"), ("utf-16", "replace"))
        )
        return bytes(raw).decode(*how)


def shape_of(query: str) -> str:
    """Return a query with its words as ``w``, numbers as ``9`` and odd signs by their code."""
    short = re.sub(r"[^\W\d_]+", "w", query)
    short = re.sub(r"\d+", "9", short)
    found = "".join(one if one.isprintable() else f"<{ord(one):x}>" for one in short)
    found = re.sub(r"((?:w[ *~9?]*){3})(?:w[ *~9?]*)+", r"\1… ", found)
    return found if len(found) <= 90 else f"{found[:80]}… ({len(query):,} letters)"
