"""More like this: the words that tell one article from the others of the archive.

A word weighs more the more often it stands in the article and the fewer others have it (tf·idf;
Sparck Jones, "A statistical interpretation of term specificity", J. Documentation 28, 1972).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchResult
from desktop_app.search.analysis import Token, iter_tokens
from desktop_app.search.scripts import fold, is_unspaced
from desktop_app.search.stemming import Stems, stem_language
from desktop_app.search.stopwords import ARABIC, CYRILLIC, LATIN

TERMS = 12
"""The most words that an article is known by."""

MOST = 200
"""The most articles that are called like another one."""

LEAST = 0.2
"""What is near has at least this share of the score of the best."""

FIELDS = ("title", "text")
"""Where the words stand."""

_READ = 200_000
_TRIED = 150
_SHORTEST = 3
_TITLE = 2
_MANY = 50
_COMMON = 0.2
_EMPTY = (
    "about after again all also any been before being both can could did does down even first "
    "had has here him how into its just last like made make many may more most much must new "
    "now off one only other our out over said same say says she should since some still such "
    "take than that their them then these they those through told two under until up upon very "
    "was way week well were what while whose why within without year years yet you your"
)


@dataclass(slots=True)
class _Term:
    """Words of one stem: the one that stands for them, and what they weigh."""

    word: str
    times: int
    articles: int


def significant(
    document: IndexDocument, articles: Callable[[str, str, Sequence[str]], int], total: int
) -> tuple[str, ...]:
    """Return the words that an article is best known by, the weightiest first.

    Words of one stem count as one. Stop words, numbers, ``#tags``, what no other article has and,
    in an archive of some size, what every fifth one has are left out.

    Args:
        document: the article.
        articles: says in how many articles of the index, itself included, a folded word stands
            in any form, by the stems of a language, in some fields.
        total: how many articles the index has.
    """
    stop = _stop_words(document.language)
    counts: Counter[str] = Counter()
    for text, weight in ((document.title, _TITLE), (document.body[:_READ], 1)):
        for token in iter_tokens(text):
            if _may_tell(token) and token.text not in stop:
                counts[token.text] += weight
    limit = _COMMON * total if total >= _MANY else total
    stems, language = Stems(), stem_language(document.language)
    terms: dict[str, _Term] = {}
    for word, times in counts.most_common(_TRIED):
        found = articles(word, language, FIELDS)
        if not 2 <= found <= limit:
            continue
        term = terms.setdefault(stems.stem(word, language), _Term(word, 0, 0))
        term.times += times
        term.articles = max(term.articles, found)
    weights = {
        term.word: (1 + math.log(term.times)) * math.log(1 + total / term.articles)
        for term in terms.values()
    }
    return tuple(sorted(weights, key=lambda word: (-weights[word], word))[:TERMS])


def query(terms: tuple[str, ...]) -> str:
    """Return the query that finds what has at least one of the words, "" without any."""
    return f"({' OR '.join(terms)})" if terms else ""


def near(result: SearchResult, article: ArticleId) -> SearchResult:
    """Return what of a ranked result is like the article whose words it was asked for.

    The article itself is left out, and so is what has too little in common.
    """
    ids, scores = list(result.ids[: MOST + 1]), list(result.scores[: MOST + 1])
    least = LEAST * scores[0] if scores else 0.0
    kept = [
        (one, score)
        for one, score in zip(ids, scores, strict=False)
        if one != article and score >= least
    ]
    return replace(
        result,
        ids=[one for one, _ in kept],
        scores=[score for _, score in kept],
        did_you_mean="",
    )


def _may_tell(token: Token) -> bool:
    word = token.text
    if token.sign or token.span > 1 or any(letter.isdigit() for letter in word):
        return False
    return len(word) >= (2 if is_unspaced(word) else _SHORTEST)


def _stop_words(language: str) -> frozenset[str]:
    code = stem_language(language)
    known = (LATIN.get(code) or CYRILLIC.get(code) or ARABIC.get(code)) or frozenset()
    folded = frozenset(map(fold, known))
    return folded.union(_EMPTY.split()) if code == "en" else folded
