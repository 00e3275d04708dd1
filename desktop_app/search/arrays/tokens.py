"""Many texts into words at once: the same words, at the same positions, as ``analysis`` gives.

A text is split at blanks and at signs that mean nothing (``analysis.chunk_tokens`` says which), and
each distinct chunk is analysed once. What a chunk stands for lies in flat tables, so that the words
of a text are looked up and not made. Not for two threads at once.
"""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.search import scripts
from desktop_app.search.analysis import chunk_tokens, surface
from desktop_app.search.arrays.gluing import Names
from desktop_app.search.arrays.growing import Keys, Numbers, Table
from desktop_app.search.arrays.numbering import LONGEST, MISSING, Numbering, word_keys
from desktop_app.search.arrays.segment import BETWEEN
from desktop_app.search.schema import CONTINUED

_LETTERS = (string.ascii_letters + string.digits + "_#@'`").encode()
_BLANKS = bytes(byte if byte >= 0x80 or byte in _LETTERS else 0x20 for byte in range(256))
# The commonest signs of other scripts that mean nothing; all others stay inside their chunks.
_SIGNS = [sign.encode() for sign in "\u00a0“”„«»–—…•\u3000。，、：；！？（）「」《》،؛؟।"]
_SLICE = 1 << 18
"""Characters of a long text that are split at once."""

_BLOCK = 1 << 20
"""Bytes of texts that are worked on at once."""

_WAITING = 1 << 16
"""Words of one chunk that are held before they go into the tables."""

_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """The words of some texts in no order, as parallel arrays."""

    words: Keys
    """The terms, as the highest bits of keys."""

    forms: Numbers
    positions: NDArray[np.int64]
    texts: NDArray[np.int64]
    """Which of the texts each word stands in."""

    ends: NDArray[np.int64]
    """How many positions each of the texts has."""


_Columns: TypeAlias = tuple[Keys, Numbers, NDArray[np.int64], NDArray[np.int64]]
_ZERO = np.zeros(1, np.int64)
_NONE = np.zeros(0, np.uint32)
_SHIFT = np.uint64(32)
_NO_WORD = np.uint64(0xFFFFFFFFFFFFFFFF)


class Tokeniser:
    """What is known of chunks, and of the words in them.

    A term is a folded word; a form is a word with one way of writing it, form 0 is none.
    """

    def __init__(self) -> None:
        self.terms: defaultdict[str, int] = defaultdict()
        self.terms.default_factory = self.terms.__len__
        self.forms: defaultdict[str, int] = defaultdict()
        self.forms.default_factory = self.forms.__len__
        self.forms[""] = 0
        self._numbering = Numbering()
        # By chunk: its first word, with its form; over how many positions it reaches.
        self._word, self._form, self._reach = Table(np.uint64), Table(np.uint32), Table(np.uint32)
        # Whether it has no word or several; if so, the entries of those other than the first.
        self._is_odd, self._first, self._number = (
            Table(np.bool_),
            Table(np.uint32),
            Table(np.uint32),
        )
        # By entry: word, position in the chunk, form.
        self._entries = Table(np.uint64), Table(np.uint32), Table(np.uint32)
        self._names = Names()

    @property
    def size(self) -> int:
        """How many entries the tables have, a measure of the memory that they take."""
        return 2 * len(self._reach) + len(self._entries[0])

    def chunks(self, texts: Iterable[str]) -> tuple[Numbers, NDArray[np.int64]]:
        """Return the numbers of the chunks of some texts, and how many each text has."""
        sizes: list[int] = []
        found: list[Numbers] = []
        parts: list[bytes] = []
        owners: list[int] = []
        waiting = 0
        for number, text in enumerate(texts):
            sizes.append(0)
            for part in _slices(text):
                parts.append(_encoded(part))
                owners.append(number)
                waiting += len(parts[-1])
                if waiting > _BLOCK:
                    found.append(self._numbered(parts, owners, sizes))
                    parts, owners, waiting = [], [], 0
        found.append(self._numbered(parts, owners, sizes))
        return np.concatenate(found), np.array(sizes, np.int64)

    def places(self, chunks: Numbers, sizes: NDArray[np.int64]) -> Places:
        """Return the words of the texts that have these chunks, ``sizes`` of them each."""
        reach = self._reach.values[chunks]
        at = np.cumsum(reach, dtype=np.int64)
        bounds = np.concatenate((_ZERO, at))[np.concatenate((_ZERO, np.cumsum(sizes)))]
        at -= reach
        at -= np.repeat(bounds[:-1], sizes)
        texts = np.repeat(np.arange(len(sizes)), sizes)
        words, forms = self._word.values[chunks], self._form.values[chunks]
        odd = np.flatnonzero(self._is_odd.values[chunks])
        if len(odd):
            words, forms, at, texts = self._with_further(chunks, odd, (words, forms, at, texts))
        return Places(words, forms, at, texts, np.diff(bounds))

    def _with_further(self, chunks: Numbers, odd: NDArray[np.intp], found: _Columns) -> _Columns:
        """Return words, forms, positions and texts with those that odd chunks have besides."""
        number = self._number.values[chunks[odd]].astype(np.int64)
        after = np.cumsum(number)
        entries = np.repeat(self._first.values[chunks[odd]] - (after - number), number)
        entries += np.arange(len(entries))
        rows = np.repeat(odd, number)
        words, forms, at, texts = found
        words_of, ahead, forms_of = (table.values[entries] for table in self._entries)
        further = at[rows] + ahead, texts[rows]
        if np.any(words[odd] == _NO_WORD):
            there = words != _NO_WORD
            words, forms, at, texts = words[there], forms[there], at[there], texts[there]
        return (
            np.concatenate((words, words_of)),
            np.concatenate((forms, forms_of)),
            np.concatenate((at, further[0])),
            np.concatenate((texts, further[1])),
        )

    def glued(self, chunks: Numbers, articles: NDArray[np.int64]) -> list[int]:
        """Return the articles that may hold a word that is glued to a name, ascending.

        Args:
            chunks: chunks of several articles.
            articles: which article each of them is of; less than 65,536.
        """
        return self._names.articles(chunks, articles)

    def cut(self, text: str, cuts: Mapping[str, int]) -> dict[int, int]:
        """Return new chunks for those of a text in which a word is cut, by their place in it."""
        found: dict[int, int] = {}
        place = 0
        for part in _slices(text):
            for data in _encoded(part).split():
                chunk = data.decode("utf-8", "surrogatepass")
                if chunk in cuts or any(run in cuts for run in _runs(chunk)):
                    found[place] = len(self._reach)
                    self._enter([chunk], cuts)
                place += 1
        return found

    def _numbered(self, parts: list[bytes], owners: list[int], sizes: list[int]) -> Numbers:
        """Return the numbers of the chunks of some parts of texts; add to the texts' sizes."""
        text = b"".join((b" ", b" ".join(parts), b" " * 8))
        letters = np.frombuffer(text, np.uint8) != 0x20
        edges = np.flatnonzero(letters[1:] != letters[:-1])
        edges += 1
        starts, ends = edges[::2], edges[1::2]
        lengths = ends - starts
        after = np.cumsum([len(part) + 1 for part in parts])
        bounds = np.searchsorted(starts, after, "right")
        for owner, size in zip(owners, np.diff(bounds, prepend=0).tolist(), strict=True):
            sizes[owner] += size
        long = np.flatnonzero(lengths > LONGEST)
        if not len(long):
            return self._numbered_short(text, starts, lengths)
        # Long ones, mostly of letters without blanks, hardly come again.
        numbers = np.empty(len(starts), np.uint32)
        short = np.flatnonzero(lengths <= LONGEST)
        numbers[short] = self._numbered_short(text, starts[short], lengths[short])
        numbers[long] = len(self._reach) + np.arange(len(long))
        self._enter_of(text, starts[long], ends[long])
        return numbers

    def _numbered_short(
        self, text: bytes, starts: NDArray[np.intp], lengths: NDArray[np.intp]
    ) -> Numbers:
        """Return the numbers of chunks that can have keys."""
        keys = word_keys(text, starts, lengths)
        numbers = self._numbering.numbers(keys)
        missing = np.flatnonzero(numbers == MISSING)
        if len(missing):
            new, first, of_new = np.unique(keys[missing], return_index=True, return_inverse=True)
            base = len(self._reach)
            numbers_of_new = np.arange(base, base + len(new), dtype=np.uint32)
            self._numbering.add(new, numbers_of_new)
            numbers[missing] = numbers_of_new[of_new]
            at = missing[first]
            self._enter_of(text, starts[at], starts[at] + lengths[at])
        return numbers

    def _enter_of(self, text: bytes, starts: NDArray[np.intp], ends: NDArray[np.intp]) -> None:
        """Put the chunks that lie between some bounds into the tables."""
        bounds = zip(starts.tolist(), ends.tolist(), strict=True)
        written = b" ".join([text[start:end] for start, end in bounds])
        self._enter(written.decode("utf-8", "surrogatepass").split(" "), {})

    def _enter(self, new: list[str], cuts: Mapping[str, int]) -> None:
        """Put new chunks into the tables; those of plain letters all at once."""
        start = len(self._reach)
        plain = np.fromiter((c.isascii() and c.isalnum() for c in new), np.bool_, len(new))
        if cuts:
            plain[:] = False
        at = np.flatnonzero(plain)
        words = new if len(at) == len(new) else [new[place] for place in at.tolist()]
        terms, forms = np.zeros(len(new), np.uint64), np.zeros(len(new), np.uint32)
        terms[at], forms[at], differ = self._plain(words)
        self._word.extend(terms << _SHIFT)
        self._form.extend(forms)
        self._reach.extend(np.ones(len(new), np.uint32))
        self._is_odd.extend(~plain)
        self._first.extend(forms * 0)
        self._number.extend(forms * 0)
        self._names.extend(len(new))
        numbers = (start + at).tolist()
        for place in differ:
            self._names.note(numbers[place], (words[place],))
        for place in np.flatnonzero(~plain).tolist():
            self._enter_other(start + place, new[place], cuts)
            self._names.note(start + place, _runs(new[place]))

    def _plain(self, written: list[str]) -> tuple[Numbers, Numbers, list[int]]:
        """Return terms and forms of words of ASCII letters and digits, and which have capitals."""
        if not written:
            return _NONE, _NONE, []
        words = [word[: scripts.MAX_WORD] for word in " ".join(written).lower().split(" ")]
        terms = np.fromiter(map(self.terms.__getitem__, words), np.uint32, len(words))
        forms = np.zeros(len(words), np.uint32)
        pairs = zip(words, written, strict=True)
        differ = [at for at, (word, form) in enumerate(pairs) if word != form]
        for at in differ:
            form = written[at]
            if form[0].isalpha() and len(form) <= scripts.MAX_WORD:
                forms[at] = self.forms[f"{words[at]}{BETWEEN}{form}"]
        return terms, forms, differ

    def _enter_other(self, number: int, chunk: str, cuts: Mapping[str, int]) -> None:
        """Put what a chunk stands for into the tables, which have room for it already."""
        start, reach = len(self._entries[0]), 0
        first: tuple[int, int, int] | None = None
        waiting: list[tuple[int, int, int]] = []
        for token in chunk_tokens(chunk, cuts):
            written = surface(chunk, token)
            form = self.forms[f"{token.text}{BETWEEN}{written}"] if written else 0
            entry = self.terms[token.text], token.position, form
            if first is None and not token.position:
                first = entry
            else:
                waiting.append(entry)
            end = token.position + token.span
            reach = max(reach, end)
            for further in range(token.position + 1, end):
                waiting.append((self.terms[token.text + CONTINUED], further, 0))
            if len(waiting) > _WAITING:
                self._extend_entries(waiting)
                waiting = []
        self._extend_entries(waiting)
        term, _, form = first or (0, 0, 0)
        more = len(self._entries[0]) - start
        self._word.values[number] = _NO_WORD if first is None else term << 32
        self._form.values[number], self._reach.values[number] = form, reach
        self._is_odd.values[number] = more or first is None
        self._first.values[number], self._number.values[number] = start, more

    def _extend_entries(self, entries: list[tuple[int, int, int]]) -> None:
        columns = np.array(entries, np.uint32).reshape(-1, 3)
        words, ahead, forms = self._entries
        words.extend(columns[:, 0].astype(np.uint64) << _SHIFT)
        ahead.extend(columns[:, 1])
        forms.extend(columns[:, 2])


def _runs(chunk: str) -> list[str]:
    runs = scripts.runs_pattern().finditer(chunk)
    return [run.group() for run in runs if run.lastgroup == "word"]


def _encoded(text: str) -> bytes:
    """Return a text in UTF-8 with blanks in place of what means nothing."""
    data = text.encode("utf-8", "surrogatepass").translate(_BLANKS)
    if not text.isascii():
        for sign in _SIGNS:
            data = data.replace(sign, b" " * len(sign))
    return data


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
