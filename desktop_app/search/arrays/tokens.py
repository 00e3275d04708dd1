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

import numpy as np
from numpy.typing import NDArray

from desktop_app.search import scripts
from desktop_app.search.analysis import chunk_tokens, surface
from desktop_app.search.arrays.gluing import Names
from desktop_app.search.arrays.growing import Numbers, Table
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
    """The words of some texts in their order, as parallel arrays."""

    terms: Numbers
    forms: Numbers
    positions: NDArray[np.int32]
    texts: NDArray[np.int32]
    """Which of the texts each word stands in."""

    ends: NDArray[np.int32]
    """How many positions each of the texts has."""


_ZERO = np.zeros(1, np.int32)


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
        # By chunk: its first entry, how many it has, over how many positions it reaches.
        self._first, self._number, self._reach = Table(), Table(), Table()
        # By entry: term, position in the chunk, form.
        self._term, self._ahead, self._form = Table(), Table(), Table()
        self._names = Names()

    @property
    def size(self) -> int:
        """How many entries the tables have, a measure of the memory that they take."""
        return len(self._first) + len(self._term)

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
        at = np.cumsum(reach, dtype=np.int32)
        bounds = np.concatenate((_ZERO, at))[np.concatenate(([0], np.cumsum(sizes)))]
        texts = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        at -= reach.astype(np.int32)
        at -= bounds[texts]
        entries = self._first.values[chunks].astype(np.int32)
        number = self._number.values[chunks]
        if not np.all(number == 1):
            after = np.cumsum(number, dtype=np.int32)
            entries = np.repeat(entries - (after - number.astype(np.int32)), number)
            entries += np.arange(len(entries), dtype=np.int32)
            at, texts = np.repeat(at, number), np.repeat(texts, number)
        at += self._ahead.values[entries].astype(np.int32)
        terms, forms = self._term.values[entries], self._form.values[entries]
        return Places(terms, forms, at, texts, np.diff(bounds))

    def glued(self, chunks: Numbers, articles: NDArray[np.int64]) -> list[int]:
        """Return the articles that may hold a word that is glued to a name, ascending.

        Args:
            chunks: chunks of several articles.
            articles: which article each of them is of.
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
                    found[place] = len(self._first)
                    self._enter([chunk], cuts)
                place += 1
        return found

    def _numbered(self, parts: list[bytes], owners: list[int], sizes: list[int]) -> Numbers:
        """Return the numbers of the chunks of some parts of texts; add to the texts' sizes."""
        text = b"".join((b" ", b" ".join(parts), b" " * 8))
        letters = np.frombuffer(text, np.uint8) != 0x20
        edges = np.flatnonzero(letters[1:] != letters[:-1]) + 1
        starts, ends = edges[::2], edges[1::2]
        after = np.cumsum([len(part) + 1 for part in parts])
        bounds = np.searchsorted(starts, after, "right")
        for owner, size in zip(owners, np.diff(bounds, prepend=0).tolist(), strict=True):
            sizes[owner] += size
        numbers = np.full(len(starts), MISSING, np.uint32)
        short = np.flatnonzero(ends - starts <= LONGEST)
        keys = word_keys(text, starts[short], ends[short])
        numbers[short] = self._numbering.numbers(keys)
        missing = numbers[short] == MISSING
        new, first, of_new = np.unique(keys[missing], return_index=True, return_inverse=True)
        base = len(self._first)
        of_new_numbers = np.arange(base, base + len(new), dtype=np.uint32)
        self._numbering.add(new, of_new_numbers)
        numbers[short[missing]] = of_new_numbers[of_new]
        # Long ones, mostly of letters without blanks, hardly come again.
        long = np.flatnonzero(ends - starts > LONGEST)
        numbers[long] = base + len(new) + np.arange(len(long))
        at = np.concatenate([short[missing][first], long])
        bounds_of_new = zip(starts[at].tolist(), ends[at].tolist(), strict=True)
        written = b" ".join([text[start:end] for start, end in bounds_of_new])
        if written:
            self._enter(written.decode("utf-8", "surrogatepass").split(" "), {})
        return numbers

    def _enter(self, new: list[str], cuts: Mapping[str, int]) -> None:
        """Put new chunks into the tables; those of plain letters all at once."""
        start = len(self._first)
        plain = np.fromiter((c.isascii() and c.isalnum() for c in new), np.bool_, len(new))
        if cuts:
            plain[:] = False
        first, number = np.zeros(len(new), np.uint32), np.ones(len(new), np.uint32)
        reach = np.ones(len(new), np.uint32)
        at = np.flatnonzero(plain)
        first[at] = len(self._term) + np.arange(len(at))
        words = new if len(at) == len(new) else [new[place] for place in at.tolist()]
        numbers = (start + at).tolist()
        for place in self._enter_plain(words):
            self._names.note(numbers[place], (words[place],))
        for place in np.flatnonzero(~plain).tolist():
            chunk = new[place]
            first[place] = len(self._term)
            number[place], reach[place] = self._enter_other(chunk, cuts)
            self._names.note(start + place, _runs(chunk))
        self._first.extend(first)
        self._number.extend(number)
        self._reach.extend(reach)

    def _enter_plain(self, written: list[str]) -> list[int]:
        """Enter words of ASCII letters and digits; return which have capital letters."""
        if not written:
            return []
        words = [word[: scripts.MAX_WORD] for word in " ".join(written).lower().split(" ")]
        size = len(words)
        self._term.extend(np.fromiter(map(self.terms.__getitem__, words), np.uint32, size))
        self._ahead.extend(np.zeros(size, np.uint32))
        forms = np.zeros(size, np.uint32)
        pairs = zip(words, written, strict=True)
        differ = [at for at, (word, form) in enumerate(pairs) if word != form]
        for at in differ:
            form = written[at]
            if form[0].isalpha() and len(form) <= scripts.MAX_WORD:
                forms[at] = self.forms[f"{words[at]}{BETWEEN}{form}"]
        self._form.extend(forms)
        return differ

    def _enter_other(self, chunk: str, cuts: Mapping[str, int]) -> tuple[int, int]:
        """Enter one chunk; return how many entries and how many positions it has."""
        start, reach = len(self._term), 0
        waiting: list[tuple[int, int, int]] = []
        for token in chunk_tokens(chunk, cuts):
            written = surface(chunk, token)
            form = self.forms[f"{token.text}{BETWEEN}{written}"] if written else 0
            waiting.append((self.terms[token.text], token.position, form))
            end = token.position + token.span
            reach = max(reach, end)
            for further in range(token.position + 1, end):
                waiting.append((self.terms[token.text + CONTINUED], further, 0))
            if len(waiting) > _WAITING:
                self._extend_entries(waiting)
                waiting = []
        self._extend_entries(waiting)
        return len(self._term) - start, reach

    def _extend_entries(self, entries: list[tuple[int, int, int]]) -> None:
        columns = np.array(entries, np.uint32).reshape(-1, 3)
        self._term.extend(columns[:, 0])
        self._ahead.extend(columns[:, 1])
        self._form.extend(columns[:, 2])


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
