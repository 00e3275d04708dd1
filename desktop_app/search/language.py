"""Which language a text is in, told by its script and its small words.

The idea of counting small words is that of Grefenstette, "Comparing Two Language Identification
Schemes", JADT 1995. Where two languages are about as likely, or the text is too short to tell,
the answer is "": a wrong language would give wrong stems.
"""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.search import stopwords

NAMES: dict[str, str] = {
    "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "bn": "bengali", "ca": "catalan",
    "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "he": "hebrew", "hi": "hindi", "hr": "croatian",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "ja": "japanese",
    "ka": "georgian", "km": "khmer", "ko": "korean", "lo": "lao", "lt": "lithuanian",
    "mk": "macedonian", "my": "burmese", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sk": "slovak", "sq": "albanian",
    "sr": "serbian", "sv": "swedish", "sw": "swahili", "ta": "tamil", "th": "thai",
    "tr": "turkish", "uk": "ukrainian", "ur": "urdu", "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip
"""The languages that can be told apart, by ISO 639-1 code, with their English names."""

_SAMPLE = 20_000
_MIN_LETTERS = 8
_MIN_WORDS = 3
_MIN_SHARE = 0.06
_LEAD = 1.15
"""How many times more small words the best language must have than the next one."""
_SURE_LETTERS = 100
_SURE_WORDS = 10
_SURE_LEAD = 2.0
_SURE_SHARE = 0.6
"""How much more a text must say to be believed against what its file states."""
_SURE_KINDS = 6
"""How many different small words it must have: Low German has "de" and "dat" of Dutch, and often;
prose of the languages that are known has seven in 2,000 letters at least."""
_TWO_SCRIPTS = frozenset({"sr"})
_WITH_HAN = frozenset({"zh", "ja", "ko"})

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
    ("cyrillic", "\u0400-\u052f"),
    ("arabic", "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"),
    ("kana", "\u3041-\u309f\u30a1-\u30ff\uff66-\uff9d"),
    ("han", "\u3400-\u9fff\U00020000-\U0003ffff"),
    ("ko", "\uac00-\ud7a3\u1100-\u11ff"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("he", "\u05d0-\u05ea"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("ta", "\u0b80-\u0bff"),
    ("th", "\u0e01-\u0e4e"),
    ("lo", "\u0e81-\u0edf"),
    ("my", "\u1000-\u109f"),
    ("ka", "\u10a0-\u10ff"),
    ("km", "\u1780-\u17d3"),
    ("hy", "\u0531-\u0587"),
)
_PATTERNS = tuple((name, re.compile(f"[{letters}]")) for name, letters in _SCRIPTS)
_HANGUL = dict(_PATTERNS)["ko"]
_WORD = re.compile(r"[^\W\d_]+(?:[\u064b-\u065f\u0670]+[^\W\d_]+)*")
# Letters that only one of the neighbouring languages of a script writes.
_TELLING = {
    "uk": re.compile("[їєґ]"),
    "be": re.compile("ў"),
    "sr": re.compile("[ђћџљњ]"),
    "mk": re.compile("[ѓќѕ]"),
    "ru": re.compile("[ыэ]"),
    "bg": re.compile("ъ(?=[лртнгдбсзвкхпмш])"),
    "ur": re.compile("[ٹڈڑںے]"),
    "fa": re.compile("[پچژگ]"),
}
_TELLING_WEIGHT = 0.5
_LISTS = {
    "latin": stopwords.LATIN,
    "cyrillic": stopwords.CYRILLIC,
    "arabic": stopwords.ARABIC,
}


def detect(text: str, stated: str = "") -> str:
    """Return the language of a text as an ISO 639-1 code, "" if it is not sure.

    Args:
        text: the whole text; its beginning is read.
        stated: the language that the file names, if it names one. It holds, unless the text is
            surely in another one: many pages state the language of the program that made them.
    """
    text = text[:_SAMPLE].casefold()
    found = _told(text)
    if not stated or found == stated:
        return found
    return found if found and _refutes(text, found, stated) else stated


def _told(text: str) -> str:
    script, letters, _ = _script(text)
    if letters < 2:
        return ""
    if script in ("zh", "ja"):
        return script
    if letters < _MIN_LETTERS:
        return ""
    lists = _LISTS.get(script)
    return script if lists is None else _by_words(text, lists)


def _script(text: str) -> tuple[str, int, float]:
    """Return the script that most of a text is in, or its language; all letters; its share."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _PATTERNS}
    letters = sum(counts.values())
    han, kana = counts.pop("han"), counts.pop("kana")
    # A Chinese or Japanese letter says as much as two or three letters of an alphabet.
    counts["ja" if kana * 10 > han else "zh"] = 3 * (han + kana)
    script = max(counts, key=lambda name: counts[name])
    return script, letters, counts[script] / max(sum(counts.values()), 1)


def _refutes(text: str, found: str, stated: str) -> bool:
    """Tell whether a text is surely in the language found, and not in the one stated."""
    if stated not in NAMES or stated in _TWO_SCRIPTS:
        return False
    script, letters, share = _script(text)
    lists = _LISTS.get(script)
    if share < _SURE_SHARE:
        return False
    if lists is None:
        return letters >= _SURE_LETTERS and not _may_be_both(text, found, stated)
    scores, _ = _scores(text, lists)
    kinds = len(lists[found].intersection(_WORD.findall(text)))
    least = max(_SURE_WORDS, _SURE_LEAD * scores.get(stated, 0))
    return kinds >= _SURE_KINDS and scores[found] >= least


def _may_be_both(text: str, found: str, stated: str) -> bool:
    """Tell whether what speaks for the language found are letters of the one stated as well."""
    if found == "ko" or not {found, stated} <= _WITH_HAN:
        return False
    # Kana are not written in Korean; Han letters are, and more of them than Hangul in old prints.
    return stated != "ko" or found == "zh" or _HANGUL.search(text) is not None


def _by_words(text: str, lists: dict[str, frozenset[str]]) -> str:
    scores, total = _scores(text, lists)
    (best, first), (_, second) = sorted(scores.items(), key=lambda pair: -pair[1])[:2]
    if first < max(_MIN_WORDS, _MIN_SHARE * total) or first < _LEAD * second:
        return ""
    return best


def _scores(text: str, lists: dict[str, frozenset[str]]) -> tuple[dict[str, float], int]:
    """Return how much speaks for each language of a script, and the number of words."""
    words = Counter(_WORD.findall(text))
    scores: dict[str, float] = {}
    for code, small in lists.items():
        scores[code] = sum(count for word, count in words.items() if word in small)
        if code in _TELLING:
            scores[code] += _TELLING_WEIGHT * len(_TELLING[code].findall(text))
    return scores, sum(words.values())
