"""News made for measuring: the same each time, with words as often as in real news.

Words follow two laws of Zipf (Ferrer i Cancho and Solé, "Two Regimes in the Frequency of Words",
J. Quant. Linguist. 8, 2001): the word of rank r stands about 1/(r + 2.7) as often up to rank
5,000, and 1/r^2 as often after it. There is no last rank, so that ever more words turn up, about as
the square root of the text read, as Heaps' law has it of Reuters' news. Words come in families of
one stem. A corpus is the beginning of every larger one.
"""

from __future__ import annotations

import datetime as dt
import itertools
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.bench.searching.papers import BLOCK, FIRST_YEAR, YEARS, News, file_of

FORM = 1
"""Counts up whenever other news are made."""

WORDS = 400
"""Words of a text, on average."""

SPREAD = 150
BEND, OFFSET = 5_000, 2.7
_PLACES = ("Harbour", "Valley", "Northern", "Lakeside", "Old Town", "Border", "Island", "Capital")
_PAPERS = ("Post", "Observer", "Courier", "Gazette", "Review")
SOURCES = tuple(f"{place} {paper}" for place in _PLACES for paper in _PAPERS)
TAGS = tuple(
    f"{root}{child}"
    for root in ("courts", "protest", "money", "health", "energy", "elections")
    for child in ("", "/local", "/abroad", "/records")
)
_FIRST_DAY = dt.date(FIRST_YEAR, 1, 1)
_SYLLABLES = tuple(
    f"{onset}{vowel}{coda}"
    for onset in "bdfghjklmnprstvw"
    for vowel in "aeiou"
    for coda in ("", "k", "l", "m", "n", "r")
)
_ENDINGS = ("", "s", "ed", "ing")
_LENGTHS = ((150, 1), (6_000, 2), (100_000_000, 3))
"""Families up to a number are written with so many syllables; all others with four."""

_STEP = 7_919
"""Scatters the syllables; prime to their number."""


def spelt(rank: int) -> str:
    """Return the word of a rank (from 0); no two ranks have the same word."""
    family, ending = divmod(rank, len(_ENDINGS))
    length = next((length for most, length in _LENGTHS if family < most), 4)
    number = family * _STEP % len(_SYLLABLES) ** length
    found = ""
    for _ in range(length):
        number, at = divmod(number, len(_SYLLABLES))
        found += _SYLLABLES[at]
    return found + _ENDINGS[ending]


BYLINES = (
    *("" for _ in range(60)),
    *(f"{spelt(at)} {spelt(at + 1)}".title() for at in range(4_000, 4_480, 2)),
)
"""Names of authors; an article in five has none."""


class Ranks:
    """Draws ranks of words. Only raw bits of the generator are used, which never change."""

    def __init__(self, seed: int) -> None:
        self._bits = np.random.PCG64(seed)
        head = np.cumsum(1 / (np.arange(1, BEND + 1) + OFFSET))
        tail = BEND / (BEND + OFFSET)  # the area below 1/r^2, which joins 1/r at the bend
        self._head, self._whole = head, float(head[-1]) + tail

    def draw(self, count: int) -> npt.NDArray[np.int64]:
        """Return ``count`` ranks from 0."""
        chance = (self._bits.random_raw(count) >> np.uint64(11)) * 2.0**-53 * self._whole
        ranks = np.searchsorted(self._head, chance, side="right").astype(np.int64)
        far = ranks >= BEND
        left = (self._whole - chance[far]) / (self._whole - self._head[-1])
        ranks[far] = (BEND / np.maximum(left, 2.0**-40)).astype(np.int64)
        return ranks


def block(number: int) -> list[News]:
    """Make the documents of one file."""
    rng, ranks = random.Random(number), Ranks(number)
    lengths = [rng.randint(WORDS - SPREAD, WORDS + SPREAD) for _ in range(BLOCK)]
    heads = [rng.randint(5, 10) for _ in range(BLOCK)]
    drawn = ranks.draw(sum(lengths) + sum(heads))
    known, where = np.unique(drawn, return_inverse=True)
    spelling = [spelt(int(rank)) for rank in known]
    words = map(spelling.__getitem__, where.tolist())
    first = number * BLOCK + 1
    return [
        News(
            first + at,
            " ".join(itertools.islice(words, heads[at])).capitalize(),
            "\n\n".join(_paragraphs(rng, list(itertools.islice(words, lengths[at])))),
            rng.choice(BYLINES),
            SOURCES[min(int(rng.expovariate(0.12)), len(SOURCES) - 1)],
            (_FIRST_DAY + dt.timedelta(days=rng.randrange(YEARS * 365))).isoformat(),
            tuple(sorted(rng.sample(TAGS, rng.choices((0, 1, 2, 3), (4, 3, 2, 1))[0]))),
        )
        for at in range(BLOCK)
    ]


def _paragraphs(rng: random.Random, words: Sequence[str]) -> Iterator[str]:
    """Yield paragraphs of two to five sentences."""
    sentences, at, end = [], 0, rng.randint(2, 5)
    while at < len(words):
        length = rng.randint(8, 22)
        sentences.append(" ".join(words[at : at + length]).capitalize() + ".")
        at += length
        if len(sentences) == end or at >= len(words):
            yield " ".join(sentences)
            sentences, end = [], rng.randint(2, 5)


def prepare(where: Path, count: int, tell: Callable[[str], None]) -> Path:
    """Make the files of ``count`` documents below ``where``, unless an earlier run did.

    Returns:
        The folder to be given to ``papers.Corpus``.
    """
    folder = where / f"news-form{FORM}"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(-(-count // BLOCK)):
        path = file_of(folder, number)
        if path.exists():
            continue
        tell(f"making news: {number * BLOCK:,} of {count:,}")
        unfinished = path.with_suffix(".part")
        with unfinished.open("w", encoding="utf-8") as lines:
            for news in block(number):
                lines.write(json.dumps(asdict(news), ensure_ascii=False) + "\n")
        unfinished.replace(path)
    return folder
