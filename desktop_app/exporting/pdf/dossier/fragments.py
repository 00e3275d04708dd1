"""What comes of one part: the objects of its pages, and what the whole has to know of them."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """How a part is to be taken apart.

    Objects get numbers from ``base`` on; pages hang below the object ``parent``. ``tree`` and
    ``element`` are those of the tree of tags, 0 where the part's tags are not wanted, and
    ``key`` is its first key that is free. ``wanted`` are names of annotations whose places are to
    be told. ``owner`` tells its form fields from those of other parts.
    """

    base: int
    parent: int
    tree: int = 0
    element: int = 0
    key: int = 0
    password: str = ""
    anonymous: bool = False
    wanted: tuple[str, ...] = ()
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: its page, counted from 0, and how far from the page's bottom it leads."""

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Fragment:
    """One part: the lengths of its objects, in the order of their numbers.

    ``groups`` cut them into those of one page each and those of none (-1), ``pages`` are the
    numbers of the pages, ``labels`` what the part calls them, ``tops`` their upper edges.
    ``places`` say where annotations are: name, page and top. ``keys`` and ``elements`` join the
    tree of tags.
    ``layers`` and ``hidden`` are its optional content, ``fields`` those of its form; ``cargo``
    counts the files within it that stay behind.
    """

    lengths: tuple[int, ...]
    groups: tuple[tuple[int, int], ...]
    pages: tuple[int, ...]
    labels: tuple[str, ...]
    tops: tuple[float, ...]
    bookmarks: tuple[Mark, ...] = ()
    places: tuple[tuple[str, int, float], ...] = ()
    keys: tuple[tuple[int, int], ...] = ()
    elements: tuple[int, ...] = ()
    next_key: int = 0
    layers: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()
    fields: tuple[int, ...] = ()
    signed: bool = False
    cargo: int = 0


def pack(value: Task | Fragment) -> bytes:
    """Return a value as JSON; the same value gives the same bytes."""
    return json.dumps(dataclasses.asdict(value), ensure_ascii=False).encode("utf-8")


def unpack_task(data: bytes) -> Task:
    """Return what ``pack`` was given."""
    plain = json.loads(data)
    return Task(**{**plain, "wanted": tuple(plain["wanted"])})


def unpack_fragment(data: bytes) -> Fragment:
    """Return what ``pack`` was given; it comes from a process that read what strangers wrote.

    Raises:
        ValueError: it says something that cannot be.
    """
    try:
        plain = json.loads(data)
        made = Fragment(
            lengths=tuple(map(int, plain["lengths"])),
            groups=tuple((int(count), int(page)) for count, page in plain["groups"]),
            pages=tuple(map(int, plain["pages"])),
            labels=tuple(map(str, plain["labels"])),
            tops=tuple(map(float, plain["tops"])),
            bookmarks=tuple(
                Mark(str(m["title"]), int(m["level"]), int(m["page"]), float(m["top"]))
                for m in plain["bookmarks"]
            ),
            places=tuple((str(name), int(page), float(top)) for name, page, top in plain["places"]),
            keys=tuple((int(key), int(number)) for key, number in plain["keys"]),
            elements=tuple(map(int, plain["elements"])),
            next_key=int(plain["next_key"]),
            layers=tuple(map(int, plain["layers"])),
            hidden=tuple(map(int, plain["hidden"])),
            fields=tuple(map(int, plain["fields"])),
            signed=bool(plain["signed"]),
            cargo=int(plain["cargo"]),
        )
    except (KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError("no such answer") from error
    return _sound(made)


def _sound(made: Fragment) -> Fragment:
    pages = len(made.pages)
    good = (
        pages > 0
        and len(made.labels) == len(made.tops) == pages
        and min(made.lengths, default=0) > 0
        and sum(count for count, _ in made.groups) == len(made.lengths)
        and all(count >= 0 and -1 <= page < pages for count, page in made.groups)
        and all(0 <= mark.page < pages for mark in made.bookmarks)
        and all(0 <= page < pages for _, page, _ in made.places)
    )
    if not good:
        raise ValueError("an answer that cannot be")
    return made
