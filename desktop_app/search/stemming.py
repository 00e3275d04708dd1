"""Stems by language (Snowball, through PyStemmer). An object is for one thread at a time."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Protocol

from desktop_app.search.scripts import is_unspaced

_ALGORITHMS: dict[str, str] = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_MACROLANGUAGE = {"nb": "no", "nn": "no", "": "en"}
# These take letters off the front as well, so that words of one stem can begin differently.
_FRONT = frozenset({"ar", "fa", "ga", "id"})
_TEH, _HEH = "\u0629", "\u0647"
_AND_THE = "\u0648\u0627\u0644"
_SHORTEST = 6
"""Fewer letters behind "and" and the article are mostly a name, or one word by use."""

_PARENTS = re.compile(
    _AND_THE + "\u062f[\u062a\u0627\u064a]?"
    "(?:\u0647(?:\u0627|\u0645\u0627?|\u0646)?|\u0643\u0645?|\u0646\u0627?|[\u062a\u0627\u064a])?"
)
"""Father, mother and parents, of whomever: they begin like "and the", but the "and" is theirs."""


def stem_language(language: str) -> str:
    """Return the language by whose rules an article's words are stemmed.

    An article of unknown language is taken for English; ``de-AT`` is ``de``.
    """
    code = language.casefold().partition("-")[0]
    return _MACROLANGUAGE.get(code, code)


def strips_fronts(language: str) -> bool:
    """Whether words of the same stem can begin with different letters."""
    return language in _FRONT


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the name is PyStemmer's
    def stemWords(self, words: list[str]) -> list[str]: ...  # noqa: N802 - as above


class Stems:
    """Stems words; languages without an algorithm leave words as they are."""

    def __init__(self) -> None:
        self._stemmers: dict[str, _Stemmer | None] = {}

    def known(self, language: str) -> bool:
        """Whether the language has stems of its own."""
        return self._stemmer(language) is not None

    def stem(self, word: str, language: str) -> str:
        """Return the stem of one folded word."""
        stemmer = self._stemmer(language)
        if stemmer is None or not is_stemmed(word):
            return word
        return stemmer.stemWord(word)

    def of(self, language: str) -> Callable[[str], str]:
        """Return what stems one folded word of a language; the same as ``stem``."""
        stemmer = self._stemmer(language)
        if stemmer is None:
            return str
        stem_word = stemmer.stemWord
        return lambda word: stem_word(word) if is_stemmed(word) else word

    def all(self, words: list[str], language: str) -> list[str]:
        """Return the stems of folded words that all have one; see ``is_stemmed``."""
        stemmer = self._stemmer(language)
        return words if stemmer is None else stemmer.stemWords(words)

    def _stemmer(self, language: str) -> _Stemmer | None:
        if language not in self._stemmers:
            self._stemmers[language] = _load(_ALGORITHMS.get(language))
        return self._stemmers[language]


class _OfThread(threading.local):
    def __init__(self) -> None:
        self.stems = Stems()


_own = _OfThread()


def of_thread() -> Stems:
    """Return what stems words in this thread, with the languages that it has loaded already."""
    return _own.stems


class _Arabic:
    """Arabic stems of folded words.

    Folding writes the ending of most feminine nouns (teh marbuta) as heh, which the rules take for
    a letter of the stem where the noun has its article, so it is put back: that stems "his" off
    just as well. "And" is written as one with its word, and the rules leave it there before the
    article (and the government), so it is taken off first.
    """

    def __init__(self, stemmer: _Stemmer) -> None:
        self._stemmer = stemmer

    def stemWord(self, word: str) -> str:  # noqa: N802 - as PyStemmer
        """Return the stem of one word."""
        return self._stemmer.stemWord(_as_noun(_without_and(word)))

    def stemWords(self, words: list[str]) -> list[str]:  # noqa: N802 - as above
        """Return the stems of words."""
        return self._stemmer.stemWords([_as_noun(_without_and(word)) for word in words])


def _without_and(word: str) -> str:
    """Take "and" off a word with its article.

    Before any other alef it may as well be a letter of the word (one, valley, Washington), so it
    stays there; how such words are found is said at ``writings.also_behind_and``.
    """
    if not word.startswith(_AND_THE) or len(word) < _SHORTEST or _PARENTS.fullmatch(word):
        return word
    return word[1:]


def _as_noun(word: str) -> str:
    return word[:-1] + _TEH if word.endswith(_HEH) else word


def _load(algorithm: str | None) -> _Stemmer | None:
    import Stemmer

    if algorithm is None or algorithm not in Stemmer.algorithms():
        return None
    loaded: _Stemmer = Stemmer.Stemmer(algorithm, 0)  # 0: no cache of words inside
    return _Arabic(loaded) if algorithm == "arabic" else loaded


def is_stemmed(word: str) -> bool:
    """Whether a word has a stem: numbers, ``#tags`` and pairs of characters have none."""
    return word[0].isalpha() and (word.isascii() or not is_unspaced(word))
