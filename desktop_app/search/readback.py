"""A query in words, as it was understood."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence

from desktop_app.domain.dates import DateRange
from desktop_app.domain.facets import Group
from desktop_app.domain.filters import (
    AnyOf,
    CaseIs,
    Filter,
    Has,
    ImportedIn,
    InCase,
    KindIs,
    LanguageIs,
    PublishedIn,
    SourceIs,
    StateIs,
    TagIs,
)
from desktop_app.domain.wording import Joined, Named, Worded
from desktop_app.search import language
from desktop_app.search.forms import SHOWN, Forms
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.stemming import is_stemmed
from desktop_app.search.tree import (
    And,
    Either,
    Everything,
    Facts,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Shape,
    Simple,
    Word,
)


def describe(tree: Node, forms: Mapping[Simple, Forms], stands: Callable[[Node], bool]) -> str:
    """Return one line: words first, then facts (``rally AND NOT germany, tag russia``).

    Args:
        tree: the query.
        forms: what each word and pattern stands for; the commonest words are shown.
        stands: whether anything is found by a part; asked of what can be written in several ways.
    """
    return _Describer(forms, stands).whole(tree)


class _Describer:
    def __init__(self, forms: Mapping[Simple, Forms], stands: Callable[[Node], bool]) -> None:
        self._forms, self._stands = forms, stands

    def whole(self, tree: Node) -> str:
        parts = tree.parts if isinstance(tree, And) else (tree,)
        facts = [part for part in parts if _is_fact(part)]
        words = [part for part in parts if not _is_fact(part)]
        text = _joined(" AND ", [self._part(part, inside=len(words) > 1) for part in words])
        return _joined(", ", [*filter(None, [text]), *(self._part(part) for part in facts)])

    def _part(self, node: Node, *, inside: bool = False) -> str:
        match node:
            case Either(parts):
                there = [part for part in parts if self._stands(part)] or parts[:1]
                # Nobody asked for exactly these: they have no other forms.
                text, *said = [
                    part.text
                    if part is not parts[0] and isinstance(part, Word) and part.exact
                    else self._part(part)
                    for part in there
                ]
                return Worded("{0} (also {1})", text, Joined(", ", said)) if said else text
            case And(parts) | Or(parts):
                joint = " AND " if isinstance(node, And) else " OR "
                text = _joined(joint, [self._part(part, inside=True) for part in parts])
                return Joined("", ["(", text, ")"]) if inside else text
            case Not(part):
                return Joined(" ", ["NOT", self._part(part, inside=True)])
            case Facts(wanted):
                return fact(wanted)
            case Everything():
                return Worded("every article")
            case _:
                leaf = self._leaf(node)
                if node.fields == PLAIN_FIELDS:
                    return leaf
                return Joined(": ", [node.fields[0], leaf])

    def _leaf(self, node: Simple | Phrase) -> str:
        match node:
            case Phrase(slots, within=within):
                words = " ".join(slot.text + _ending(slot) for slot in slots)
                return Worded("“{0}” within {1} words", words, within) if within else f"“{words}”"
            case Word(text, exact=exact, beginning=beginning):
                if beginning:
                    # A whole word that begins no other is not said twice.
                    return text if self._shown(node) == text else self._such(node, f"{text}…")
                if exact:
                    return Worded("exactly {0}", text) if is_stemmed(text) else text
                others = self._shown(node)
                return Worded("{0} (also {1})", text, others) if others else text
            case Fuzzy(text, distance=distance):
                return self._such(node, f"{text}~{distance}")
            case Pattern(text, shape=Shape.CHARACTER):
                return text
            case _:
                return self._such(node, node.text + _ending(node))

    def _such(self, node: Simple, text: str) -> str:
        return Joined("", [text, " (", self._shown(node) or Worded("no such word"), ")"])

    def _shown(self, node: Simple) -> str:
        """Return the commonest words, and how many more there are."""
        found = self._forms[node]
        shown = found.common[:SHOWN]
        more = found.total - len(shown)
        words = ", ".join(shown)
        if not more:
            return words
        # Of very many words it is not worth the time to count those of several parts once.
        if found.exact:
            return Worded("{0} and {1} more", words, more)
        return Worded("{0} and over {1} more", words, more // 100 * 100)


def _joined(joint: str, parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else Joined(joint, parts)


def _ending(node: Word | Pattern) -> str:
    return "*" if isinstance(node, Pattern) and node.shape is Shape.PREFIX else ""


def _is_fact(node: Node) -> bool:
    return isinstance(node.part if isinstance(node, Not) else node, Facts)


def fact(wanted: Filter) -> str:
    """Return a fact in words."""
    match wanted:
        case TagIs(path):
            return Worded("tag {0}", Named(Group.TAG, path))
        case CaseIs(name):
            return Worded("case {0}", Named(Group.CASE, name))
        case InCase():
            return Worded("in the case")
        case StateIs(state):
            return Named(Group.STATE, state.value)
        case Has(what):
            return Worded("has {0}", Named(Group.HAS, what.value))
        case AnyOf(filters):
            return Joined(Worded(" or "), map(fact, filters))
        case _:
            return _column(wanted)


def _column(wanted: PublishedIn | ImportedIn | LanguageIs | KindIs | SourceIs) -> str:
    match wanted:
        case PublishedIn(days):
            return Worded("published {0}", _days(days))
        case ImportedIn(days):
            return Worded("added {0}", _days(days))
        case LanguageIs(code):
            name = Named(Group.LANGUAGE, code, language.NAMES.get(code, code))
            return Worded("language {0}", name)
        case KindIs(kind):
            return Worded("kind {0}", Named(Group.KIND, kind))
        case SourceIs(name):
            return Worded("source {0}", Named(Group.SOURCE, name))


def _days(days: DateRange) -> str:
    first, last = days.first, days.last
    if first is None and last is None:
        return Worded("any day")
    if first is None:
        assert last is not None
        return Worded("up to {0}", _day(last, ending=True))
    if last is None:
        return Worded("from {0}", _day(first, ending=False))
    start, end = _day(first, ending=False), _day(last, ending=True)
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        start, end = f"{first.year:04}", f"{last.year:04}"
    if len(start) != len(end):
        start, end = first.isoformat(), last.isoformat()
    return start if start == end else Worded("{0} to {1}", start, end)


def _day(day: dt.date, *, ending: bool) -> str:
    """Return a day as a month where it is the first or last of one."""
    edge = monthrange(day.year, day.month)[1] if ending else 1
    return f"{day.year:04}-{day.month:02}" if day.day == edge else day.isoformat()
