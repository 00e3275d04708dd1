"""One state of the index, between two commits. It never changes; safe from any thread."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.search.stemming import stem_language
from desktop_app.search.vocabulary import Vocabulary

if TYPE_CHECKING:
    from desktop_app.search.leaf import Leaf, Opened

K1 = 1.2
B = 0.75
_GONE = ArticleId(-1)


class Snapshot:
    """The articles of the index and their words.

    An article that lies in several pieces counts as one: its counts and lengths are added up.
    """

    def __init__(self, opened: Mapping[str, Opened], applied: tuple[int, str]) -> None:
        self.applied = applied
        self.leaves: dict[str, Leaf] = {name: entry.leaf for name, entry in opened.items()}
        self._lock = threading.RLock()
        self._owners: list[tuple[Leaf, list[ArticleId]]] = []
        self.languages: dict[ArticleId, str] = {}
        """The language by whose rules each article is stemmed."""
        for entry in opened.values():
            leaf = entry.leaf
            owners = [
                _GONE if number in entry.deleted else ArticleId(article)
                for number, article in enumerate(leaf.ids)
            ]
            self._owners.append((leaf, owners))
            for article, language in zip(owners, leaf.languages, strict=True):
                if article != _GONE:
                    self.languages[article] = stem_language(language)
        self._vocabulary: Vocabulary | None = None
        self._norms: dict[str, dict[ArticleId, float]] = {}

    @property
    def ids(self) -> frozenset[ArticleId]:
        """The articles of the index."""
        return frozenset(self.languages)

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the index."""
        with self._lock:
            if self._vocabulary is None:
                terms = (
                    (word, documents)
                    for leaf in self.leaves.values()
                    for lexicon in leaf.lexicons.values()
                    for word, (documents, _, _) in lexicon.items()
                )
                self._vocabulary = Vocabulary(terms, set(self.languages.values()))
            return self._vocabulary

    def documents(self, articles: set[ArticleId]) -> list[int]:
        """Return the numbers of all documents of some articles, as Whoosh counts them."""
        found = []
        base = 0
        for leaf, owners in self._owners:
            found += [base + at for at, article in enumerate(owners) if article in articles]
            base += leaf.count
        return found

    def count(
        self,
        found: dict[ArticleId, float],
        field: str,
        word: str,
        only: frozenset[str] | None = None,
    ) -> None:
        """Add to ``found`` how often a word stands in a field of each article.

        With ``only``, articles in other languages are left out.
        """
        get = found.get
        for leaf, owners in self._owners:
            # Most words of a pattern stand in few of the segments.
            if word not in leaf.lexicons[field]:
                continue
            for number, count in zip(*leaf.postings(field, word), strict=True):
                article = owners[number]
                if only is None or (article != _GONE and self.languages[article] in only):
                    found[article] = get(article, 0.0) + count
        found.pop(_GONE, None)

    def positions(
        self, field: str, word: str, articles: set[ArticleId]
    ) -> dict[ArticleId, list[int]]:
        """Return where a word stands in a field of some articles, in ascending order."""
        found: dict[ArticleId, list[int]] = {}
        for leaf, owners in self._owners:
            numbers, _ = leaf.postings(field, word)
            wanted = {number for number in numbers if owners[number] in articles}
            if wanted:
                for number, places in leaf.positions(field, word, wanted).items():
                    found.setdefault(owners[number], []).extend(places)
        return found

    def norms(self, field: str) -> dict[ArticleId, float]:
        """Return what the length of a field adds to the denominator of BM25, by article."""
        with self._lock:
            norms = self._norms.get(field)
            if norms is None:
                lengths: dict[ArticleId, int] = {}
                for leaf, owners in self._owners:
                    for article, length in zip(owners, leaf.lengths[field], strict=True):
                        if article != _GONE:
                            lengths[article] = lengths.get(article, 0) + length
                average = sum(lengths.values()) / max(1, len(lengths)) or 1.0
                norms = {
                    article: K1 * (1 - B + B * length / average)
                    for article, length in lengths.items()
                }
                self._norms[field] = norms
            return norms

    def written(self, word: str) -> str:
        """Return how the archive writes a folded word most often."""
        counts: dict[str, float] = {}
        for leaf in self.leaves.values():
            for form, count in leaf.written(word).items():
                counts[form] = counts.get(form, 0.0) + count
        best: Sequence[tuple[float, bool, str]] = sorted(
            (-count, form != word, form) for form, count in counts.items()
        )
        return best[0][2] if best else word
