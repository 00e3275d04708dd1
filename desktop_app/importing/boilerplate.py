"""Lines that a page puts around an article: calls to read on, to subscribe, to share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.fixups import words_of
from desktop_app.importing.pictures import shows_picture, without_words

_MAX_LENGTH = 200
_LEADING = 5
"""Blocks at the beginning among which a repeated title or byline is looked for."""

_CALLS = re.compile(
    r"""(?:
    # English
    read\s+(?:more|also|next|the\s+full\s+story)|see\s+(?:more|also)|also\s+(?:on|read)\b|
    related(?:\s+(?:stories|articles|topics|content|links|coverage))?\s*:?$|
    related(?:\s+(?:stories|articles))?\s*:|sign\s+up|subscribe\b|get\s+the\s+latest|
    follow\s+(?:us|@|him\s+on|her\s+on|them\s+on)|like\s+(?:this\s+story|us\s+on)|
    share\s+(?:this|on\b)|share$|click\s+here|advertis(?:ement|ing)\b|sponsored\s+(?:content|by)|
    watch(?:\s+(?:more|now|the\s+video))?\s*:|watch\s+(?:more|now)\b|video\s*:|
    (?:image|photo|picture)\s+(?:source|caption|credit)|photo\s+by\b|have\s+a\s+tip|
    tell\s+us\s+what|copyright\b|©|all\s+rights\s+reserved|
    this\s+copy\s+is\s+for\s+your\s+personal|download\s+(?:our|the)\s+app|
    (?:our\s+)?newsletter\b|listen\s+to\s+this|more\s+(?:on\s+this\s+story|from)\b|
    (?:last\s+)?updated\s+(?:at|on)\b|skip\s+(?:to|advert)|continue\s+reading|recommended\s*:?$|
    most\s+(?:read|popular|viewed)\s*:?$|comments?\s*(?:\(\d+\))?$|print$|e-?mail$|loading|
    please\s+enable\s+javascript|you\s+may\s+also\s+like|don['’]t\s+miss|
    # German
    mehr\s+zum\s+thema|lesen\s+sie\s+(?:auch|mehr)|auch\s+interessant|jetzt\s+abonnieren|
    newsletter\s+abonnieren|anzeige\s*:?$|zur\s+startseite|artikel\s+teilen|folgen\s+sie\s+uns|
    # French
    (?:à\s+)?lire\s+aussi|lire\s+la\s+suite|à\s+lire\b|abonnez-vous|inscrivez-vous|suivez-nous|
    partager\b|publicité\s*:?$|voir\s+aussi|
    # Spanish
    le[ae]\s+(?:también|más|además)|leer\s+más|suscr[ií]b|síguenos|síganos|compartir\b|
    publicidad\s*:?$|te\s+puede\s+interesar|más\s+información\s*:?$|
    # Portuguese
    leia\s+(?:mais|também)|saiba\s+mais|inscreva-se|assine\b|siga-nos|compartilh|publicidade\s*:?$|
    # Italian
    leggi\s+anche|per\s+saperne\s+di\s+più|iscriviti|abbonati|seguici|condividi\b|
    # Dutch
    lees\s+(?:ook|meer|verder)|abonneer|schrijf\s+je\s+in|volg\s+ons|deel\s+(?:dit|op)|
    # Polish
    czytaj\s+(?:też|także|więcej)|zobacz\s+(?:też|także)|zapisz\s+się|obserwuj\s+nas|udostępnij|
    reklama\s*:?$|
    # Russian
    читайте\s+(?:также|ещ[её])|смотрите\s+также|подпи(?:шитесь|сывайтесь)|поделиться|реклама\s*:?$|
    # Swedish, Danish, Norwegian
    läs\s+(?:mer|också|även)|les\s+(?:også|mer)|læs\s+(?:også|mere)|prenumerera|følg\s+oss|dela\s*:?$|
    annons\s*:?$
    )""",
    re.I | re.X,
)


def is_call(line: str) -> bool:
    """Whether a short line only calls the reader to do something else than read the article."""
    stripped = line.strip(" -–—|•*▶►→»>")
    return len(stripped) < _MAX_LENGTH and _CALLS.match(stripped) is not None


def without_boilerplate(parts: Sequence[Part], title: str, byline: str) -> list[Part]:
    """Return blocks without calls, and without leading lines that repeat title or byline."""
    wanted = words_of(title)
    author = words_of(byline)
    kept: list[Part] = []
    index = 0
    for part in parts:
        leading = index < _LEADING and _repeats(words_of(part.text), wanted, author)
        index += bool(part.text) or not shows_picture(part)
        called = part.kind not in (BlockKind.TABLE, BlockKind.CODE) and is_call(part.text)
        if not leading and not called:
            kept.append(part)
        elif shows_picture(part):
            kept.append(without_words(part))
    return kept


def _repeats(words: str, title: str, byline: str) -> bool:
    """Whether a line says no more than the title, or than who wrote the article."""
    if not words:
        return False
    if title and (words == title or (len(words) > 15 and words in title)):
        return True
    if title and len(title) > 15 and title in words and len(words) < 1.3 * len(title):
        return True
    ours, theirs = set(words.split()), set(title.split())
    if len(ours) > 3 and len(ours & theirs) > 0.75 * len(ours | theirs):
        return True
    return bool(byline) and words.removeprefix("by ") == byline
