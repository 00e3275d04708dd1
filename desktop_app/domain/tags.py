"""Tags: a tree of names, written with "/" between parent and child."""

from __future__ import annotations

import zlib

from desktop_app.domain.annotations import Colour
from desktop_app.domain.text import fold, one_line, visible_bidi
from desktop_app.errors import BadValue
from desktop_app.values import dataclass

MAX_LENGTH = 100
_COLOURS = tuple(Colour)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as the archive writes it ("russia/protest") and its colour."""

    path: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many articles carry it; articles in the Trash do not count."""

    tag: Tag
    articles: int


def tag_path(name: str) -> str:
    """Return a name in the form in which tags are kept.

    Raises:
        BadValue: nothing is left of the name, or it is over 100 characters.
    """
    parts = [visible_bidi(one_line(part)).lstrip("#").strip() for part in name.split("/")]
    path = "/".join(part for part in parts if part)
    if not path:
        raise BadValue("A tag needs at least one letter.", "Type a word, such as “court”.")
    if len(path) > MAX_LENGTH:
        raise BadValue(f"A tag has at most {MAX_LENGTH} characters.", "Choose a shorter name.")
    return path


def tag_key(path: str) -> str:
    """Return the form under which two tags are the same one."""
    return fold(path)


def below_tag(path: str, upper: str) -> bool:
    """Whether a tag is another one, or stands below it."""
    parts = upper.split("/")
    return tag_key("/".join(path.split("/")[: len(parts)])) == tag_key(upper)


def moved_tag(path: str, old: str, new: str) -> str:
    """Return what a tag at or below ``old`` is called once that is called ``new``."""
    rest = path.split("/")[old.count("/") + 1 :]
    return "/".join([new, *rest])


def default_colour(path: str) -> Colour:
    """Return the colour that a tag has until it is given another; children share their root's."""
    root = tag_key(path).split("/", 1)[0]
    return _COLOURS[zlib.crc32(root.encode("utf-8")) % len(_COLOURS)]
