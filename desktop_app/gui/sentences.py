"""Says in the window's language what the floors below say in English.

Errors, hints and notices are whole English sentences with names and numbers in them. Their
patterns ("There is no tag “{0}” in this archive.") are listed in
``resources/translations/sentences.json``, which is made from the sources together with the
translations; so nothing below the window needs to know about languages.
"""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop_app import paths
from desktop_app.domain.wording import Joined, Named, Worded
from desktop_app.gui.formats import number
from desktop_app.gui.search.words import value_name

CONTEXT = "sentences"
WORDINGS = "wordings"


def localized(text: str) -> str:
    """Return a sentence, or several after one another, in the window's language.

    What no pattern fits, or nobody has translated, stays as it is.
    """
    if not text or not _patterns():
        return text
    whole = _one(text)
    if whole is not None:
        return whole
    pieces = re.split(r"(?<=[.?!]) (?=[A-ZÀ-Þ“])", text)
    if len(pieces) == 1:
        return text
    return " ".join(_one(piece) or piece for piece in pieces)


def spoken(words: str) -> str:
    """Return how a query was understood in the window's language."""
    match words:
        case Worded(pattern=pattern, values=values):
            said = QCoreApplication.translate(WORDINGS, pattern)
            return said.format(*(number(v) if isinstance(v, int) else spoken(v) for v in values))
        case Joined(joint=joint, parts=parts):
            return spoken(joint).join(map(spoken, parts))
        case Named(group=group, value=value):
            return value_name(group, value)
    return words


def _one(text: str) -> str | None:
    said = QCoreApplication.translate(CONTEXT, text)
    if said != text:
        return said
    for pattern, form in _patterns():
        found = form.fullmatch(text)
        if found is None:
            continue
        said = QCoreApplication.translate(CONTEXT, pattern)
        if said == pattern:
            return None
        for place, value in enumerate(found.groups()):
            said = said.replace(f"{{{place}}}", _one(value) or value)
        return said
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns with something to fill in, those with most words of their own first."""
    try:
        listed = json.loads((paths.resources() / "translations" / "sentences.json").read_bytes())
    except (OSError, ValueError):
        return ()
    filled = [text for text in listed if "{0}" in text]
    filled.sort(key=lambda text: len(re.sub(r"\{\d\}", "", text)), reverse=True)
    return tuple((text, _form(text)) for text in filled)


def _form(text: str) -> re.Pattern[str]:
    pieces = re.split(r"\{\d\}", text)
    return re.compile("(.*)".join(re.escape(piece) for piece in pieces), re.DOTALL)
