"""Which encoding of the Latin alphabet a text before Unicode has, told by its accents.

All of them read any bytes, so what can be compared is only how well the accented letters fit
one language: "Novináøi" has a letter that no language with "á" and "í" uses, "Novináři" is Czech.
"""

from __future__ import annotations

import re

_ENCODINGS = (
    "cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257", "mac_roman", "cp850", "cp852",
)  # fmt: skip
"""Ordered: where two read a text equally well, the earlier one is meant far more often."""

_ACCENTS = {
    "cp1252": (
        "àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíñóúü", "ãáàâçéêíóôõú", "àèéìíîòóùú", "åäöé", "æøåéèóòô",
        "áðéíóúýþæö", "áéèëïóöüí", "àçèéíïòóúü",
    ),
    "cp1250": (
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čšžćđ",
    ),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äöüõšž"),
}  # fmt: skip
"""The accented letters of each language (Western: French, German, Spanish, Portuguese, Italian,
Swedish, Danish and Norwegian, Icelandic, Dutch, Catalan), by the Windows page that holds them."""

_PAGE = {"iso8859_2": "cp1250", "mac_roman": "cp1252", "cp850": "cp1252", "cp852": "cp1250"}
_SIGNS = frozenset("‘’‚“”„–—…«»‹›€£°§·•©®™¿¡ºª½¼¾´\xa0\xad")
_IN_WORDS = frozenset("’\xad·")
_RUN = re.compile(rb"[\x80-\xff]+")
_LATIN_RUN = 1.6


def is_latin(sample: bytes) -> bool:
    """Whether bytes outside ASCII stand alone among ASCII letters, as accents do."""
    runs = [len(match[0]) for match in _RUN.finditer(sample)]
    return bool(runs) and sum(runs) / len(runs) < _LATIN_RUN


def latin_encoding(sample: bytes) -> tuple[str, float]:
    """Return the encoding whose accents fit best, and the share of them that fit (0 to 1)."""
    best, share = "cp1252", -1.0
    for encoding in _ENCODINGS:
        fit = accent_share(sample, encoding)
        if fit > share + 0.005:
            best, share = encoding, fit
    return best, max(share, 0.0)


def accent_share(sample: bytes, encoding: str) -> float:
    """Return which share of the letters and signs outside ASCII belong to one language.

    A text without any such letters fits wholly; an encoding that is not Latin fits not at all.
    """
    languages = _ACCENTS.get(_PAGE.get(encoding, encoding))
    if languages is None:
        return 0.0
    text = sample.decode(encoding, errors="replace")
    letters: list[str] = []
    wrong = 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        char = match[0]
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if char.isalpha() and char not in "ªº":
            letters.append(char.lower())
        elif char not in _SIGNS or (
            before.isalpha() and after.isalpha() and char not in _IN_WORDS and char not in "–—…"
        ):
            wrong += 1
    total = len(letters) + wrong
    if not total:
        return 1.0
    return max(sum(char in known for char in letters) for known in languages) / total
