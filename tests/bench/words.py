"""Texts for archives that are made for measuring: words of no meaning, as often as in real ones."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

VOCABULARY = 30_000
_COMMON = (
    "the of to and a in that is was for it with as his on be at by had not are but from or have "
    "an they which one you were her all she there would their we him been has when who will more "
    "no if out so said what up its about into than them can only other new some could time these "
    "two may then do first any my now such like our over man me even most made after also did many "
    "before must through years where much way well down should because each just those people how"
)
_SYLLABLES = (
    "ba be bo ca ce co da de di do fa fe fi ga go ha he hi ka ko la le li lo ma me mi mo na ne no "
    "pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we zo bar den fal gor har kel lan "
    "mer nor par ran sel tor val wen"
)
_CYRILLIC = (
    "ба бе во га го да де до жи за ка ко ла ле ли ло ма ме ми мо на не но па пе по ра ре ри ро са "
    "се си со та те ти то че ша бор вер град ден кол мир нов род"
)


class Vocabulary:
    """Words by rank, drawn by Zipf's law: the word of rank r about 1/(r + 2.7) as often."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        self._weights = list(
            itertools.accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1))
        )

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """Return ``count`` words."""
        return rng.choices(self.words, cum_weights=self._weights, k=count)


def latin(rng: random.Random, size: int = VOCABULARY) -> Vocabulary:
    """Return a vocabulary that begins with the commonest English words."""
    return Vocabulary(_invented(rng, size, _SYLLABLES.split(), _COMMON.split()))


def cyrillic(rng: random.Random, size: int = VOCABULARY // 6) -> Vocabulary:
    """Return a vocabulary in Cyrillic letters."""
    return Vocabulary(_invented(rng, size, _CYRILLIC.split(), ()))


def _invented(
    rng: random.Random, size: int, syllables: Sequence[str], first: Sequence[str]
) -> list[str]:
    words = dict.fromkeys(first)
    while len(words) < size:
        length = rng.choices((2, 3, 4, 5), (4, 5, 3, 1))[0]
        words["".join(rng.choices(syllables, k=length))] = None
    return list(words)[:size]


def paragraphs(rng: random.Random, vocabulary: Vocabulary, count: int) -> list[str]:
    """Return ``count`` words as paragraphs of two to five sentences."""
    words = iter(vocabulary.draw(rng, count))
    found: list[str] = []
    left = count
    while left > 0:
        sentences = []
        for _ in range(rng.randint(2, 5)):
            taken = list(itertools.islice(words, min(rng.randint(8, 22), left)))
            if not taken:
                break
            left -= len(taken)
            sentences.append(" ".join(taken).capitalize() + ".")
        found.append(" ".join(sentences))
    return found


def title(rng: random.Random, vocabulary: Vocabulary) -> str:
    """Return a headline of five to ten words."""
    return " ".join(vocabulary.draw(rng, rng.randint(5, 10))).capitalize()
