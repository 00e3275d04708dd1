"""Tags that an article suggests by itself, each with its reason; none is ever applied unasked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from desktop_app.domain.articles import Suggestion
from desktop_app.domain.tags import MAX_LENGTH, tag_key
from desktop_app.domain.text import fold, one_line
from desktop_app.importing.fixups import words_of

MAX_SUGGESTIONS = 8
_LOOKED_AT = 100_000
"""Code points in which names are looked for; what matters in an article is named early."""

_HASHTAG = re.compile(r"#(?<![\w&/#.{=]#)(\w{2,60})")
_SENTENCE = re.compile(r"(?<=[.!?…:])[\"'”’»)]*\s+|\n+")
_WORD = re.compile(r"[^\W\d_]['’\w-]*|\d+")
_JOINS = frozenset({"of", "de", "la", "del", "du", "des", "von", "van", "der", "den", "al", "bin"})
_POSSESSIVE = re.compile(r"['’]s?$")
# Words that begin with a capital letter and name nothing.
_COMMON_LIST = """
a an and the in on at to from by for with of or but if as it he she we i you they his her its
our my their this that these those there then when while who what which where why how not no yes
all some many most both each other after before since until during under over between however
meanwhile also still yet so because although though than more according mr mrs ms dr sir monday
tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december president minister prime chancellor senator der die
das ein eine und oder aber mit von zu im am auf für bei nach vor seit wenn als wie er sie es wir
ich ihr sein montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai
juni juli oktober dezember le la les un une des et ou mais avec pour dans sur par il elle nous
vous ils elles ce cette el los las una y o pero con por en su se lo que no si como más и в на с
по к из за от до но а он она они мы вы это что как не так же при для о об у его их
"""
_COMMON = frozenset(_COMMON_LIST.split())


def suggestions(
    text: str, keywords: Iterable[str] = (), reason: str = "the page's own keywords"
) -> tuple[Suggestion, ...]:
    """Return at most eight suggested tags: hashtags, keywords of the file, names in the text.

    Args:
        text: the canonical text.
        keywords: what the file itself says it is about.
        reason: where the keywords were found.
    """
    found: dict[str, Suggestion] = {}
    for tag in hashtags(text):
        found.setdefault(words_of(tag), Suggestion(tag, "hashtag in the text"))
    for word in keywords:
        clean = one_line(word).strip(" #,;")
        if 1 < len(clean) <= 60 and len(clean.split()) <= 5:
            found.setdefault(words_of(clean), Suggestion(clean, reason))
        if len(found) >= MAX_SUGGESTIONS:
            break
    for name, count in names(text):
        seen = "named once in the text" if count == 1 else f"named {count} times in the text"
        found.setdefault(words_of(name), Suggestion(name, seen))
    return tuple(list(found.values())[:MAX_SUGGESTIONS])


def hashtags(text: str) -> list[str]:
    """Return the hashtags of a text in lower case, each once, in order of appearance."""
    found = dict.fromkeys(
        f"#{fold(match[1])}" for match in _HASHTAG.finditer(text) if not match[1].isdigit()
    )
    return [tag for tag in found if len(tag_key(tag)) <= MAX_LENGTH]


def names(text: str) -> list[tuple[str, int]]:
    """Return sequences of capitalised words and how often each occurs, the best first.

    Where nouns are capitalised (German), only sequences of two words and more are names.
    """
    text = text[:_LOOKED_AT]
    found: Counter[tuple[str, ...]] = Counter()
    first: Counter[tuple[str, ...]] = Counter()  # single words that may only begin a sentence
    capitals = words = 0
    for sentence in _SENTENCE.split(text):
        tokens = [(match[0], match.start(), match.end()) for match in _WORD.finditer(sentence)]
        words += len(tokens)
        capitals += sum(1 for word, _, _ in tokens[1:] if word[0].isupper())
        for sequence, begins in _sequences(sentence, tokens):
            (first if begins and len(sequence) == 1 else found)[sequence] += 1
    for sequence in found.keys() & first.keys():
        found[sequence] += first[sequence]
    alone = Counter({sequence[0]: n for sequence, n in found.items() if len(sequence) == 1})
    shouting = capitals > 0.15 * max(words, 1)
    kept = {
        sequence: count
        for sequence, count in found.items()
        if _is_name(sequence, count, alone, shouting)
    }
    ranked = sorted(kept, key=lambda each: -(kept[each] * 2 + 1 if len(each) > 1 else kept[each]))
    return [(" ".join(sequence), kept[sequence]) for sequence in _without_adjectives(ranked)]


def _sequences(
    sentence: str, tokens: list[tuple[str, int, int]]
) -> Iterable[tuple[tuple[str, ...], bool]]:
    """Yield runs of capitalised words, and whether each begins its sentence."""
    run: list[str] = []
    begins = False
    for index, (word, start, end) in enumerate(tokens):
        if not run and not word[0].isupper():
            continue
        gap = sentence[tokens[index - 1][2] : start] if index else ""
        follows = bool(run) and gap == " " and not _POSSESSIVE.search(run[-1])
        joins = word in _JOINS and _capital_next(tokens, index) and not (begins and len(run) == 1)
        if follows and (word[0].isdigit() or joins):
            run.append(word)
            continue
        if word[0].isupper() and fold(word) not in _COMMON and end - start > 1:
            if not follows and run:
                yield _clean(run), begins
                run = []
            if not run:
                begins = index == 0
            run.append(word)
            continue
        if run:
            yield _clean(run), begins
            run = []
    if run:
        yield _clean(run), begins


def _capital_next(tokens: list[tuple[str, int, int]], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1][0][0].isupper()


def _clean(run: list[str]) -> tuple[str, ...]:
    words = list(run)
    while len(words) > 1 and words[-1] in _JOINS:
        words.pop()
    return (*words[:-1], _POSSESSIVE.sub("", words[-1]))


def _is_name(sequence: tuple[str, ...], count: int, alone: Counter[str], shouting: bool) -> bool:
    if len(" ".join(sequence)) > 60 or len(sequence) > 5:
        return False
    if len(sequence) == 1:
        return count >= 3 and not shouting and len(sequence[0]) > 2
    # "Russian Twitter" is a common adjective before a name, "Soviet Union" is one name.
    adjective = alone[sequence[0]] > count
    glued = any(
        word != name and word.startswith(name) and word[len(name) :].islower()
        and len(word) - len(name) > 2 for word in sequence for name in alone if alone[name] > 2
    )  # fmt: skip
    return not adjective and not glued and not all(word.isupper() for word in sequence)


def _without_adjectives(ranked: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Leave out "Russian" beside "Russia", and single words that a longer name contains."""
    single = {sequence[0] for sequence in ranked if len(sequence) == 1}
    return [
        sequence
        for sequence in ranked
        if len(sequence) > 1
        or not any(
            sequence[0] != other and sequence[0].startswith(other)
            and len(sequence[0]) - len(other) <= 3 for other in single
        )
    ]  # fmt: skip
