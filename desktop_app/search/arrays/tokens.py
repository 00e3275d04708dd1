"""Many texts into words at once: the same words, at the same positions, as ``analysis`` gives.

A text is split at blanks and at signs that mean nothing (``analysis.chunk_tokens`` says which), and
each distinct chunk is analysed once. What a chunk stands for lies in flat tables, so that the words
of a text are looked up and not made. Not for two threads at once.
"""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, islice

import numpy as np
from numpy.typing import NDArray

from desktop_app.search import glue, scripts
from desktop_app.search.analysis import chunk_tokens, surface
from desktop_app.search.arrays.segment import BETWEEN
from desktop_app.search.schema import CONTINUED

Numbers = NDArray[np.uint32]

_LETTERS = (string.ascii_letters + string.digits + "_#@'`").encode()
_BLANKS = bytes(byte if byte >= 0x80 or byte in _LETTERS else 0x20 for byte in range(256))
# The commonest signs of other scripts that mean nothing; all others stay inside their chunks.
_SIGNS = [sign.encode() for sign in "“”„«»–—…•。，、：；！？（）「」《》،؛؟।"]
_SLICE = 1 << 18
"""Characters of a long text that are split at once."""

_BLANK = re.compile(r"\s")
_AT_ONCE = 1 << 18
_LONGEST = 64
"""Longer chunks, and long ones of letters without blanks, hardly come again; they are not kept."""

_LONGEST_UNSPACED = 6


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """The words of some texts in their order, as parallel arrays."""

    terms: Numbers
    forms: Numbers
    positions: NDArray[np.int64]
    texts: NDArray[np.int64]
    """Which of the texts each word stands in."""

    ends: NDArray[np.int64]
    """How many positions each of the texts has."""


class _Table:
    """An array that grows."""

    def __init__(self) -> None:
        self._held = np.zeros(1024, np.uint32)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def values(self) -> Numbers:
        return self._held[: self._length]

    def extend(self, values: NDArray[np.uint32]) -> None:
        end = self._length + len(values)
        if end > len(self._held):
            held = np.zeros(max(end, 2 * len(self._held)), np.uint32)
            held[: self._length] = self.values
            self._held = held
        self._held[self._length : end] = values
        self._length = end


class Tokeniser:
    """What is known of chunks, and of the words in them.

    A term is a folded word; a form is a word with one way of writing it, form 0 is none.
    """

    def __init__(self) -> None:
        # A missing key gets the next number; both are called without a line of Python.
        self._next = count().__next__
        self._chunks: defaultdict[str, int] = defaultdict(self._next)
        self._dropped = 0
        self.terms: defaultdict[str, int] = defaultdict()
        self.terms.default_factory = self.terms.__len__
        self.forms: defaultdict[str, int] = defaultdict()
        self.forms.default_factory = self.forms.__len__
        self.forms[""] = 0
        # By chunk: its first entry, how many it has, over how many positions it reaches.
        self._first, self._number, self._reach = _Table(), _Table(), _Table()
        # By entry: term, position in the chunk, form.
        self._term, self._ahead, self._form = _Table(), _Table(), _Table()
        self._capital = _Table()
        self._names: list[str] = []
        self._runs: dict[int, list[str]] = {}
        self._holding: dict[str, list[int]] = {}

    @property
    def size(self) -> int:
        """How many entries the tables have, a measure of the memory that they take."""
        return len(self._first) + len(self._term)

    def chunks(self, texts: Iterable[str]) -> tuple[Numbers, NDArray[np.int64]]:
        """Return the numbers of the chunks of some texts, and how many each text has."""
        sizes: list[int] = []
        parts: list[Numbers] = []
        waiting: list[str] = []
        for text in texts:
            size = 0
            for part in _slices(text):
                made = _split(part)
                size += len(made)
                waiting += made
                if len(waiting) >= _AT_ONCE:
                    parts.append(self._numbered(waiting))
                    waiting = []
            sizes.append(size)
        parts.append(self._numbered(waiting))
        return np.concatenate(parts), np.array(sizes, np.int64)

    def places(self, chunks: Numbers, sizes: NDArray[np.int64]) -> Places:
        """Return the words of the texts that have these chunks, ``sizes`` of them each."""
        reach = self._reach.values[chunks].astype(np.int64)
        after = np.cumsum(reach)
        at = after - reach
        bounds = np.concatenate(([0], after))[np.concatenate(([0], np.cumsum(sizes)))]
        texts = np.repeat(np.arange(len(sizes)), sizes)
        at -= bounds[texts]
        entries = self._first.values[chunks].astype(np.int64)
        number = self._number.values[chunks]
        if not np.all(number == 1):
            after = np.cumsum(number, dtype=np.int64)
            entries = np.repeat(entries - (after - number), number)
            entries += np.arange(len(entries))
            at, texts = np.repeat(at, number), np.repeat(texts, number)
        at += self._ahead.values[entries]
        terms, forms = self._term.values[entries], self._form.values[entries]
        return Places(terms, forms, at, texts, np.diff(bounds))

    def glued(self, chunks: Numbers, articles: NDArray[np.int64]) -> list[int]:
        """Return the articles that may hold a word that is glued to a name, ascending.

        Args:
            chunks: chunks of several articles.
            articles: which article each of them is of.
        """
        names: dict[int, set[int]] = {}
        for chunk in np.unique(chunks[self._capital.values[chunks] == 1]).tolist():
            for run in self._runs.get(chunk) or [self._names[chunk]]:
                for head in glue.heads(run, self):
                    alone = self._chunks.get(head)
                    known = set() if alone is None else {alone}
                    names.setdefault(chunk, set()).update(known, self._holding.get(head, ()))
        if not names:
            return []
        wanted = np.zeros(len(self._first), np.bool_)
        wanted[[chunk for chunks_of in names.values() for chunk in chunks_of]] = True
        there = wanted[chunks]
        standing = set(zip(articles[there].tolist(), chunks[there].tolist(), strict=True))
        wanted[:] = False
        wanted[list(names)] = True
        there = wanted[chunks]
        return sorted(
            {
                article
                for article, chunk in zip(
                    articles[there].tolist(), chunks[there].tolist(), strict=True
                )
                if any((article, name) in standing for name in names[chunk])
            }
        )

    def cut(self, text: str, cuts: Mapping[str, int]) -> dict[int, int]:
        """Return new chunks for those of a text in which a word is cut, by their place in it."""
        found: dict[int, int] = {}
        place = 0
        for part in _slices(text):
            for chunk in _split(part):
                if chunk in cuts or any(run in cuts for run in self._runs_in(chunk)):
                    found[place] = self._next()
                    self._dropped += 1
                    self._enter([chunk], cuts)
                place += 1
        return found

    def __contains__(self, word: object) -> bool:
        """Whether a word stands in a text, written like that."""
        return word in self._chunks or word in self._holding

    def _runs_in(self, chunk: str) -> Sequence[str]:
        number = self._chunks.get(chunk)
        return _words(chunk) if number is None else self._runs.get(number, ())

    def _numbered(self, chunks: list[str]) -> Numbers:
        numbers = np.fromiter(map(self._chunks.__getitem__, chunks), np.uint32, len(chunks))
        new = len(self._chunks) + self._dropped - len(self._first)
        if new:
            self._enter([*islice(reversed(self._chunks), new)][::-1], {})
        return numbers

    def _enter(self, new: list[str], cuts: Mapping[str, int]) -> None:
        """Put new chunks into the tables; those of plain letters all at once."""
        plain = np.fromiter(
            (c.isascii() and c.isalnum() and len(c) <= _LONGEST for c in new), np.bool_, len(new)
        )
        if cuts:
            plain[:] = False
        first, number = np.zeros(len(new), np.uint32), np.ones(len(new), np.uint32)
        reach = np.ones(len(new), np.uint32)
        capital = np.zeros(len(new), np.uint32)
        at = np.flatnonzero(plain)
        first[at] = len(self._term) + np.arange(len(at))
        written = new if len(at) == len(new) else [new[place] for place in at.tolist()]
        capital[at] = self._enter_plain(written)
        start = len(self._first)
        for place in np.flatnonzero(~plain).tolist():
            chunk = new[place]
            first[place] = len(self._term)
            number[place], reach[place], unspaced = self._enter_other(chunk, cuts)
            capital[place] = self._note_runs(chunk, start + place)
            if len(chunk) > (_LONGEST_UNSPACED if unspaced else _LONGEST) and not cuts:
                del self._chunks[chunk]
                self._dropped += 1
                new[place] = ""
        self._names += new
        for table, values in (
            (self._first, first),
            (self._number, number),
            (self._reach, reach),
            (self._capital, capital),
        ):
            table.extend(values)

    def _enter_plain(self, written: list[str]) -> NDArray[np.bool_]:
        """Enter words of ASCII letters and digits; return which may be glued to a name."""
        if not written:
            return np.zeros(0, np.bool_)
        words = " ".join(written).lower().split(" ")
        size = len(words)
        self._term.extend(np.fromiter(map(self.terms.__getitem__, words), np.uint32, size))
        self._ahead.extend(np.zeros(size, np.uint32))
        forms = np.zeros(size, np.uint32)
        pairs = zip(words, written, strict=True)
        differ = [at for at, (word, form) in enumerate(pairs) if word != form]
        for at in differ:
            form = written[at]
            if form[0].isalpha():
                forms[at] = self.forms[f"{words[at]}{BETWEEN}{form}"]
        self._form.extend(forms)
        capital = np.zeros(size, np.bool_)
        capital[[at for at in differ if _may_be_glued(written[at])]] = True
        return capital

    def _enter_other(self, chunk: str, cuts: Mapping[str, int]) -> tuple[int, int, bool]:
        """Enter one chunk; return its entries, its positions, whether it is without blanks."""
        terms: list[int] = []
        ahead: list[int] = []
        forms: list[int] = []
        reach = 0
        for token in chunk_tokens(chunk, cuts):
            written = surface(chunk, token)
            terms.append(self.terms[token.text])
            ahead.append(token.position)
            forms.append(self.forms[f"{token.text}{BETWEEN}{written}"] if written else 0)
            end = token.position + token.span
            reach = max(reach, end)
            for further in range(token.position + 1, end):
                terms.append(self.terms[token.text + CONTINUED])
                ahead.append(further)
                forms.append(0)
        for table, values in ((self._term, terms), (self._ahead, ahead), (self._form, forms)):
            table.extend(np.array(values, np.uint32))
        return len(terms), reach, scripts.is_unspaced(chunk)

    def _note_runs(self, chunk: str, number: int) -> bool:
        """Note the names in a chunk that is more than one of them; return if one may be glued."""
        runs = [run for run in _words(chunk) if run[0].isupper()]
        if not runs:
            return False
        if runs != [chunk] or len(chunk) > _LONGEST:
            self._runs[number] = runs
            for run in runs:
                self._holding.setdefault(run, []).append(number)
        return any(map(_may_be_glued, runs))


def _words(chunk: str) -> list[str]:
    runs = scripts.runs_pattern().finditer(chunk)
    return [run.group() for run in runs if run.lastgroup == "word"]


def _may_be_glued(word: str) -> bool:
    return len(word) >= glue.MIN_HEAD + glue.MIN_TAIL and word[0].isupper() and not word.isupper()


def _split(text: str) -> list[str]:
    """Return the chunks of a text in order."""
    data = text.encode("utf-8", "surrogatepass").translate(_BLANKS)
    if not text.isascii():
        for sign in _SIGNS:
            data = data.replace(sign, b" ")
    return data.decode("utf-8", "surrogatepass").split()


def _slices(text: str) -> Iterator[str]:
    """Yield a text in parts that are split at blanks."""
    start = 0
    while len(text) - start > 2 * _SLICE:
        blank = _BLANK.search(text, start + _SLICE)
        if blank is None:
            break
        yield text[start : blank.start()]
        start = blank.start()
    yield text[start:] if start else text
