"""What Tesseract calls the languages that have codes of two letters."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

_CALLED: dict[str, str] = {
    "ar": "ara", "be": "bel", "bg": "bul", "bn": "ben", "ca": "cat", "cs": "ces", "da": "dan",
    "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est", "eu": "eus", "fa": "fas",
    "fi": "fin", "fr": "fra", "ga": "gle", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun",
    "hy": "hye", "id": "ind", "it": "ita", "ja": "jpn", "ka": "kat", "km": "khm", "ko": "kor",
    "lo": "lao", "lt": "lit", "mk": "mkd", "my": "mya", "nb": "nor", "nl": "nld", "nn": "nor",
    "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sq": "sqi",
    "sr": "srp", "sv": "swe", "sw": "swa", "ta": "tam", "th": "tha", "tr": "tur", "uk": "ukr",
    "ur": "urd", "vi": "vie", "zh": "chi_sim",
}  # fmt: skip


def called(code: str) -> str:
    """Return what Tesseract calls a language ("de", "de-AT"), "" if that is not known."""
    return _CALLED.get(re.split("[-_]", code)[0].lower(), "")


def split(text: str) -> tuple[str, ...]:
    """Return the languages that a text names ("deu+eng")."""
    return tuple(filter(None, (part.strip() for part in text.split("+"))))


def usual(
    known: Collection[str], *, language: str = "", before: Sequence[str] = (), system: str = ""
) -> tuple[str, ...]:
    """Return in which languages pages are read if nobody says it.

    Args:
        known: the languages that can be read.
        language: the article's, as a code of two letters, "" if not known.
        before: those that were chosen last.
        system: the window's language.
    """
    own = called(language)
    if own in known:
        return (own,)
    again = tuple(name for name in before if name in known)
    if again:
        return again
    found = (called(system), "eng", *sorted(known))
    return tuple(dict.fromkeys(name for name in found[:2] if name in known)) or found[2:3]
