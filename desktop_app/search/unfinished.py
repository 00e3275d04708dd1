"""Which word of a query is still being typed, and may be completed."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.search import scripts
from desktop_app.search.schema import field_named

SHORTEST = 2
"""So many letters tell something of a word."""

_OPERATORS = frozenset({"AND", "OR", "NOT"})
_NAMED = re.compile(r'(\w+):"?[^":]*$')


def unfinished(query: str) -> tuple[int, str] | None:
    """Return where the last word of a query begins, and its letters folded.

    None if the query does not end in a plain word: after a wildcard or a blank, in the value of
    a field that the database answers, and in scripts that are written without blanks.
    """
    found = _last().search(query)
    if found is None:
        return None
    word, start = found[1], found.start(1)
    in_field = query[:start].endswith((":", ':"')) or query.count('"') % 2 == 1
    named = _NAMED.search(query) if in_field else None
    row = field_named(named[1]) if named is not None else None
    if (named is not None and row is None) or (row is not None and row.source == "database"):
        return None
    if word in _OPERATORS or scripts.is_unspaced(word):
        return None
    folded = scripts.fold(word)
    return (start, folded) if len(folded) >= SHORTEST else None


@cache
def _last() -> re.Pattern[str]:
    letter = f"[^\\W\\d_{scripts.marks()}]"
    return re.compile(f'(?:^|[\\s("=:-])({letter}[^\\W\\d_]*(?:[{scripts.marks()}]+[^\\W\\d_]*)*)$')
