"""A query in words, as it was understood."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Mapping

from desktop_app.domain.dates import DateRange
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
from desktop_app.search import language
from desktop_app.search.forms import SHOWN, Forms
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.stemming import is_stemmed
from desktop_app.search.tree import (
    And,
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


def describe(tree: Node, forms: Mapping[Simple, Forms]) -> str:
    """Return one line: words first, then facts (``rally AND NOT germany, tag russia``).

    Args:
        tree: the query.
        forms: what each word and pattern stands for; the commonest words are shown.
    """
    return _Describer(forms).whole(tree)


class _Describer:
    def __init__(self, forms: Mapping[Simple, Forms]) -> None:
        self._forms = forms

    def whole(self, tree: Node) -> str:
        parts = tree.parts if isinstance(tree, And) else (tree,)
        facts = [part for part in parts if _is_fact(part)]
        words = [part for part in parts if not _is_fact(part)]
        text = " AND ".join(self._part(part, inside=len(words) > 1) for part in words)
        return ", ".join(filter(None, [text, *(self._part(part) for part in facts)]))

    def _part(self, node: Node, *, inside: bool = False) -> str:
        match node:
            case And(parts) | Or(parts):
                joint = " AND " if isinstance(node, And) else " OR "
                text = joint.join(self._part(part, inside=True) for part in parts)
                return f"({text})" if inside else text
            case Not(part):
                return f"NOT {self._part(part, inside=True)}"
            case Facts(wanted):
                return fact(wanted)
            case Everything():
                return "every article"
            case _:
                field = "" if node.fields == PLAIN_FIELDS else f"{node.fields[0]}: "
                return field + self._leaf(node)

    def _leaf(self, node: Simple | Phrase) -> str:
        match node:
            case Phrase(slots, within=within):
                words = " ".join(slot.text + _ending(slot) for slot in slots)
                return f"“{words}” within {within} words" if within else f"“{words}”"
            case Word(text, exact=exact, beginning=beginning):
                if beginning:
                    # A whole word that begins no other is not said twice.
                    return text if self._shown(node) == text else f"{text}…{self._such(node)}"
                if exact:
                    return f"exactly {text}" if is_stemmed(text) else text
                others = self._shown(node)
                return f"{text} (also {others})" if others else text
            case Fuzzy(text, distance=distance):
                return f"{text}~{distance}{self._such(node)}"
            case Pattern(text, shape=Shape.CHARACTER):
                return text
            case _:
                return f"{node.text}{_ending(node)}{self._such(node)}"

    def _such(self, node: Simple) -> str:
        return f" ({self._shown(node) or 'no such word'})"

    def _shown(self, node: Simple) -> str:
        """Return the commonest words, and how many more there are."""
        found = self._forms[node]
        shown = found.common[:SHOWN]
        more = found.total - len(shown)
        if not more:
            return ", ".join(shown)
        # Of very many words it is not worth the time to count those of several parts once.
        count = f"{more:,}" if found.exact else f"over {more // 100 * 100:,}"
        return f"{', '.join(shown)} and {count} more"


def _ending(node: Word | Pattern) -> str:
    return "*" if isinstance(node, Pattern) and node.shape is Shape.PREFIX else ""


def _is_fact(node: Node) -> bool:
    return isinstance(node.part if isinstance(node, Not) else node, Facts)


def fact(wanted: Filter) -> str:
    """Return a fact in words."""
    match wanted:
        case TagIs(path):
            return f"tag {path}"
        case CaseIs(name):
            return f"case {name}"
        case InCase():
            return "in the case"
        case StateIs(state):
            return state.value
        case Has(what):
            return f"has {what.value}"
        case AnyOf(filters):
            return " or ".join(fact(one) for one in filters)
        case _:
            return _column(wanted)


def _column(wanted: PublishedIn | ImportedIn | LanguageIs | KindIs | SourceIs) -> str:
    match wanted:
        case PublishedIn(days):
            return f"published {_days(days)}"
        case ImportedIn(days):
            return f"added {_days(days)}"
        case LanguageIs(code):
            return f"language {language.NAMES.get(code, code)}"
        case KindIs(kind):
            return f"kind {kind}"
        case SourceIs(name):
            return f"source {name}"


def _days(days: DateRange) -> str:
    first, last = days.first, days.last
    if first is None and last is None:
        return "any day"
    if first is None:
        assert last is not None
        return f"up to {_day(last, ending=True)}"
    if last is None:
        return f"from {_day(first, ending=False)}"
    start, end = _day(first, ending=False), _day(last, ending=True)
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        start, end = f"{first.year:04}", f"{last.year:04}"
    if len(start) != len(end):
        start, end = first.isoformat(), last.isoformat()
    return start if start == end else f"{start} to {end}"


def _day(day: dt.date, *, ending: bool) -> str:
    """Return a day as a month where it is the first or last of one."""
    edge = monthrange(day.year, day.month)[1] if ending else 1
    return f"{day.year:04}-{day.month:02}" if day.day == edge else day.isoformat()
