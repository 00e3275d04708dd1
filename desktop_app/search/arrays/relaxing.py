"""What is searched for instead when no article has all words of a query.

A word that is in no article is taken for the nearest word that occurs together with the others; if
there is none, it is left out, if several are left. If every word is in some article, all of them
but one suffice. What is done is always said. One word alone, and what stands in quotation marks,
is never exchanged: there "did you mean" asks first.
Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.search.arrays.evaluate import Evaluation
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.arrays.spelling import can_be_misspelt, nearest, spelt
from desktop_app.search.leaves import MIN_BEGINNING
from desktop_app.search.tree import And, Either, Node, Or, Phrase, Word, anywhere, joined

MOST = 3
"""So many words of a query are exchanged or left out at most."""

_FEWEST = 3
"""Of so many words one may be missing; beside so many others, one is left out."""

_LONG = 8
"""Words of fewer letters are exchanged for such as are one letter off only."""

_SEVERAL = re.compile(r"[^\W\d_]{2,}(?:[-‐‑–—/|,;+&][^\W\d_]{2,})+")
"""Words that are packed into one."""

_ONE_BY_ONE = "No article has these words side by side; they were searched for one by one."

_COMPARED = 6
"""So many words that are equally near are compared by what they find."""


@dataclass(frozen=True, slots=True)
class Relaxed:
    """Another query.

    ``read_as`` is what it is to be described by; ``text`` is how it would be typed ("" if words
    were only left out).
    """

    tree: Node
    read_as: Node
    text: str
    told: str


@dataclass(frozen=True, slots=True)
class Asking:
    """What can be asked while a query is relaxed.

    ``evaluated`` makes an evaluation of a tree; ``best`` returns the highest score that a tree
    finds, 0 if it finds nothing.
    """

    snapshot: Snapshot
    evaluated: Callable[[Node], Evaluation]
    best: Callable[[Node], float]


def relaxed(text: str, tree: Node, evaluation: Evaluation, asking: Asking) -> Relaxed | None:
    """Return what to search for instead of a query that nothing was found for.

    Args:
        text: the query in which the words of the tree have their places.
        tree: what it was read as.
        evaluation: of the tree.
        asking: how other trees are evaluated.

    Raises:
        Cancelled: the search was called off.
        TooWide: a phrase is of too many too common words.
    """
    given = tuple(_as_typed(_parts_of(tree, text), evaluation))
    glued = [part for part in given if _is_torn(part, text, evaluation)]
    typed = tuple(_apart(given, glued))
    parts = tuple(_once(typed, given))
    words = [part for part in parts if _is_word(part, text)]
    missing = [word for word in words if isinstance(word, Word) and not evaluation.hits(word)]
    if len(missing) == len(words) or len(missing) > MOST:
        return None
    if any(word.beginning or (word.exact and word in given) for word in missing):
        return None
    if missing and not isinstance(tree, And):
        return None  # one word was typed, in parts
    if missing:
        others = tuple(part for part in parts if part not in missing)
        better = _together(missing, others, asking)
        if not all(better.values()) and len(words) - len(missing) < _FEWEST:
            return None
        return _exchanged(text, parts, _each(typed, better), asking.snapshot)
    if glued and evaluation.mask(And(parts)).any():
        return Relaxed(And(parts), And(parts), "", _ONE_BY_ONE)
    if len(words) < _FEWEST:
        return None
    several = [And(tuple(part for part in parts if part is not word)) for word in words]
    told = "No article has all of these words; these have all but one."
    if glued:
        return Relaxed(Or(tuple(several)), And(parts), "", f"{_ONE_BY_ONE} {told}")
    return Relaxed(Or(tuple(several)), tree, "", told)


def without_begun(text: str, tree: Node) -> Relaxed | None:
    """Return a query that is being typed without the last word, if that has one letter as yet.

    So the list stays as it is until the next letter tells which words are meant.
    """
    if not isinstance(tree, And):
        return None
    last = tree.parts[-1]
    if not isinstance(last, Word) or last.exact or last.end != len(text):
        return None
    if len(last.text) >= MIN_BEGINNING:
        return None
    rest = joined(And, list(tree.parts[:-1]))
    return Relaxed(rest, rest, "", "")


def _parts_of(tree: Node, text: str) -> Sequence[Node]:
    """Return what must all be found; none if nothing of it may be exchanged."""
    if isinstance(tree, And):
        return tree.parts
    # Words with a stroke or a comma between, and nothing else: addresses and numbers stay whole.
    alone = isinstance(tree, Phrase | Either) and _SEVERAL.fullmatch(text.strip())
    return (tree,) if alone else ()


def _as_typed(parts: Sequence[Node], evaluation: Evaluation) -> Iterator[Node]:
    """Yield parts; of what stands nowhere in any of its writings, the one that was typed."""
    for part in parts:
        nowhere = isinstance(part, Either) and not evaluation.mask(part).any()
        yield part.parts[0] if isinstance(part, Either) and nowhere else part


def _is_word(part: Node, text: str) -> bool:
    """Whether one word was typed, in parts or not (``U.S.``), in whatever writings it is found."""
    if isinstance(part, Either):
        return any(_is_word(one, text) for one in part.parts)
    return isinstance(part, Word) or _is_glued(part, text)


def _is_glued(part: Node, text: str) -> bool:
    """Whether words were typed without blanks between them, and not in quotation marks."""
    if not isinstance(part, Phrase) or part.within:
        return False
    slots = [slot for slot in part.slots if isinstance(slot, Word) and slot.end]
    if len(slots) < len(part.slots):
        return False
    start, end = slots[0].start, slots[-1].end
    # Behind an odd number of quotation marks one is open.
    return len(text[start:end].split()) == 1 and text.count('"', 0, start) % 2 == 0


def _is_torn(part: Node, text: str, evaluation: Evaluation) -> bool:
    """Whether these are glued words (``knife-weilding``) that stand nowhere like this."""
    return _is_glued(part, text) and not evaluation.mask(part).any()


def _apart(parts: Sequence[Node], glued: Sequence[Node]) -> Iterator[Node]:
    for part in parts:
        if isinstance(part, Phrase) and part in glued:
            yield from part.slots
        else:
            yield part


def _once(parts: Sequence[Node], given: Sequence[Node]) -> Iterator[Node]:
    """Yield parts; of those that were not given like this, but glued, each word once."""
    seen: set[Hashable] = set()
    for part in parts:
        if isinstance(part, Word) and part not in given:
            if anywhere(part) in seen:
                continue
            seen.add(anywhere(part))
        yield part


def _each(typed: Sequence[Node], better: dict[Word, Word | None]) -> dict[Word, Word | None]:
    """Return what is better than each word that was typed, wherever it stands."""
    known = {anywhere(word): other for word, other in better.items()}
    words = [word for word in typed if isinstance(word, Word) and anywhere(word) in known]
    return {word: known[anywhere(word)] for word in words}


def _together(
    missing: Sequence[Word], others: Sequence[Node], asking: Asking
) -> dict[Word, Word | None]:
    """Find for each missing word the nearest one that occurs together with all others.

    Of several that are as near it is the one that fits an article best.
    """
    near = {word: list(_nearest(word, asking.snapshot)) for word in missing}
    choices = [Or(tuple(one for one, _ in words)) for words in near.values() if words]
    found: dict[Word, Word | None] = dict.fromkeys(missing)
    if not choices:
        return found
    evaluation = asking.evaluated(And((*others, *choices)))
    kept = list(others)
    for word, words in near.items():
        fitting = [pair for pair in words if evaluation.mask(And((*kept, pair[0]))).any()]
        if fitting:
            nearest = min(off for _, off in fitting)
            equal = [one for one, off in fitting if off == nearest][:_COMPARED]
            trees = [And((*kept, one)) for one in equal]
            at = max(range(len(equal)), key=lambda at: asking.best(trees[at])) if trees[1:] else 0
            found[word] = equal[at]
            kept.append(equal[at])
    return found


def _nearest(word: Word, snapshot: Snapshot) -> Iterator[tuple[Word, int]]:
    """Yield words that may have been meant, and how many letters off they are."""
    if can_be_misspelt(word):
        for found, off in nearest(word, snapshot.vocabulary):
            if off > 1 and len(word.text) < _LONG:
                return
            yield replace(word, text=found, exact=False), off


def _exchanged(
    text: str, parts: Sequence[Node], better: dict[Word, Word | None], snapshot: Snapshot
) -> Relaxed:
    told, written = [], text
    for word, other in sorted(better.items(), key=lambda pair: pair[0].start, reverse=True):
        was = text[word.start : word.end]
        if other is None:
            told.append(f"No article has “{was}”; it was left out.")
            continue
        better_one = spelt(other.text, snapshot)
        told.append(f"No article has “{was}”; “{better_one}” was searched for.")
        written = written[: word.start] + better_one + written[word.end :]
    kept = [better.get(part, part) if isinstance(part, Word) else part for part in parts]
    tree = And(tuple(part for part in kept if part is not None))
    exchanged = any(better.values())
    written = " ".join(written.split()) if exchanged else ""
    return Relaxed(tree, tree, written, " ".join(dict.fromkeys(reversed(told))))
