"""Bylines as people: split only where there is little doubt, whole everywhere else.

A name that is split wrongly stands wrongly in every bibliography made of it; one that is kept
whole is only sorted by its first word.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop_app.domain.text import one_line

_MOST_WORDS = 4
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset(
    {
        *("af", "al", "ap", "bin", "bint", "d", "da", "das", "de", "degli", "dei", "del", "della"),
        *("den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los"),
        *("ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur", "фон", "де", "ван"),
    }
)
# Where the family's name comes first, or is of two words that nothing tells from a given name.
_OTHER_ORDER = frozenset({"hu", "ja", "ko", "vi", "zh"})
_TWO_FAMILY_NAMES = frozenset({"ca", "es", "gl", "pt"})
_SPLIT_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN")
_STRONG = re.compile(r"\s*;\s*|\s*\n\s*")
_WEAK = re.compile(
    r"\s*,\s*(?:(?:and|und|et|y|e|и|і)\s+)?|\s+(?:and|und|et|y|e|и|і|with)\s+|\s*&\s*"
)
_BY = re.compile(r"(?i)(?:by|von|par|por|от|автор:?)\s+(?=\S)")
# Words of desks and agencies: whoever is called so is no person.
_HOUSE = frozenset(
    {
        *("agency", "agentur", "bureau", "correspondent", "correspondents", "desk", "editors"),
        *("editorial", "foundation", "group", "magazine", "media", "network", "news", "newspaper"),
        *("newsroom", "office", "press", "radio", "redaktion", "reporters", "service", "staff"),
        *("team", "times", "tv", "writers", "zeitung", "агентство", "редакция"),
    }
)


@dataclass(frozen=True, slots=True)
class Name:
    """An author: a person with a family name, or a ``literal`` that is left as it stands.

    ``particle`` is the small word before the family name ("van der"), ``suffix`` what comes
    after it ("Jr.").
    """

    literal: str = ""
    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""

    @property
    def whole(self) -> str:
        """The name as it is read ("Ann van Lee Jr.")."""
        parts = (self.given, self.particle, self.family, self.suffix)
        return self.literal or " ".join(part for part in parts if part)

    @property
    def sorting(self) -> str:
        """The name as lists of names have it ("van Lee, Ann, Jr.")."""
        family = " ".join(part for part in (self.particle, self.family) if part)
        parts = (family, self.given, self.suffix)
        return self.literal or ", ".join(part for part in parts if part)

    @property
    def last(self) -> str:
        """What a name is short for ("van Lee")."""
        return self.literal or " ".join(part for part in (self.particle, self.family) if part)


def people(byline: str, language: str = "") -> tuple[Name, ...]:
    """Return the authors that a byline names, in its order.

    Args:
        byline: as it stands in the archive.
        language: of the article, since names are built differently; a code of two letters.
    """
    text = one_line(byline.replace("\n", ";")).strip(" ,;")
    match = _BY.match(text)
    text = text[match.end() :] if match else text
    code = language.lower()[:2]
    found: list[Name] = []
    for group in filter(None, _STRONG.split(text)):
        parts = [part for part in _WEAK.split(group) if part]
        names = [_person(part, code) for part in parts]
        if len(parts) > 1 and all(_like_a_person(part) for part in parts):
            found.extend(names)
        else:
            found.append(_inverted(group, code) or _person(group, code))
    return tuple(found)


def _like_a_person(text: str) -> bool:
    """Whether it is two to four words that are written as names are."""
    words = text.split()
    if words and words[-1].strip(".").casefold() in _SUFFIXES:
        words = words[:-1]
    if not 2 <= len(words) <= _MOST_WORDS or not _one_script(text):
        return False
    if words[0].casefold() in _PARTICLES or words[-1].casefold() in _PARTICLES:
        return False
    return not any(word.casefold() in _HOUSE for word in words) and all(
        word in _PARTICLES or _is_name(word) for word in words
    )


def _is_name(word: str) -> bool:
    """Whether a word begins with a capital and is not one of capitals, but for initials."""
    letters = [char for char in word if char.isalpha()]
    if not letters or not letters[0].isupper() or any(char.isdigit() for char in word):
        return False
    if any(not (char.isalpha() or char in ".-'’‑" or unicodedata.combining(char)) for char in word):
        return False
    return len(letters) <= 2 or not all(char.isupper() for char in letters)


def _one_script(text: str) -> bool:
    """Whether all letters are of one script in which the family's name is the last word."""
    scripts = {unicodedata.name(char, "?").split()[0] for char in text if char.isalpha()}
    return len(scripts) == 1 and scripts <= set(_SPLIT_SCRIPTS)


def _person(text: str, language: str) -> Name:
    if "," in text or not _like_a_person(text) or language in _OTHER_ORDER:
        return Name(literal=text)
    words = text.split()
    suffix = words.pop() if words[-1].strip(".").casefold() in _SUFFIXES else ""
    if language in _TWO_FAMILY_NAMES and len(words) > 2:
        return Name(literal=text)
    at = len(words) - 1
    while at > 1 and words[at - 1] in _PARTICLES:
        at -= 1
    particle = " ".join(words[at:-1])
    return Name(family=words[-1], given=" ".join(words[:at]), particle=particle, suffix=suffix)


def _inverted(text: str, language: str) -> Name | None:
    """Return the person of "Lee, Ann B.": only where an initial leaves no doubt."""
    parts = text.split(", ")
    if len(parts) != 2 or language in _OTHER_ORDER or not _one_script(text):
        return None
    family, given = parts
    initials = [word for word in given.split() if word.endswith(".") and len(word) <= 3]
    words = [*family.split(), *given.split()]
    if not initials or not all(word in _PARTICLES or _is_name(word) for word in words):
        return None
    if given.strip(".").casefold() in _SUFFIXES:
        return None
    *particles, last = family.split()
    if not all(word in _PARTICLES for word in particles):
        return Name(family=family, given=given)
    return Name(family=last, given=given, particle=" ".join(particles))
