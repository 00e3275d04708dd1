"""Puts back what trafilatura leaves out on its way to the text: links, captions and pictures.

It loses whole sentences around links when it is asked to keep them, so it is not, and it drops
figures. The page is read a second time, plainly; each link goes where the same words stand, each
caption and picture between the same neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.importing.pictures import shows_picture, with_picture, without_words

_CONTEXT = 20
_MAX_SEARCHED = 500
"""Links that are looked for one by one, in blocks that the page does not have in one piece."""

_NEIGHBOURS = 3
"""Blocks on either side of a caption among which one of the article must be."""

Link = tuple[int, int, str]


def with_links(parts: Sequence[Part], page: Sequence[Part]) -> list[Part]:
    """Return the parts with the links that the page has at the same words.

    Args:
        parts: the blocks of the article, without links.
        page: every block of the page, with links.
    """
    whole = {part.text: list(_links(part)) for part in page if part.attributes}
    found = [whole.pop(part.text, []) if _may_link(part) else [] for part in parts]
    texts = {part.text for part in parts}
    rest = [part for part in page if part.attributes and part.text not in texts]
    searched = 0
    for part in rest:
        for start, end, url in _links(part):
            searched += 1
            if searched <= _MAX_SEARCHED:
                _place(parts, found, part.text, (start, end, url))
    return [
        replace(part, attributes=part.attributes + tuple(_as_attributes(links))) if links else part
        for part, links in zip(parts, found, strict=True)
    ]


def _links(part: Part) -> Iterator[Link]:
    for name, value in part.attributes:
        if name == "link":
            start, end, url = value.split(" ", 2)
            yield int(start), int(end), url


def _may_link(part: Part) -> bool:
    return part.kind not in (BlockKind.TABLE, BlockKind.CODE)


def _place(parts: Sequence[Part], found: list[list[Link]], text: str, link: Link) -> None:
    """Add a link to the one block where its words stand among the same neighbours."""
    start, end, url = link
    before = text[max(0, start - _CONTEXT) : start]
    phrase = before + text[start : end + _CONTEXT]
    places = [
        (index, at)
        for index, part in enumerate(parts)
        if _may_link(part) and (at := part.text.find(phrase)) >= 0
    ]
    if len(places) == 1:
        index, at = places[0]
        begin = at + len(before)
        new = (begin, begin + end - start, url)
        if all(new[1] <= old[0] or new[0] >= old[1] for old in found[index]):
            found[index].append(new)


def _as_attributes(links: list[Link]) -> Iterator[tuple[str, str]]:
    for start, end, url in sorted(links):
        yield "link", f"{start} {end} {url}"


def with_captions(parts: Sequence[Part], page: Sequence[Part]) -> list[Part]:
    """Return the parts with the captions that stand between them on the page.

    Args:
        parts: the blocks of the article.
        page: every block of the page, in order.
    """
    places = {part.text: index for index, part in enumerate(parts)}
    known = [places.get(part.text) for part in page]
    before: dict[int, list[Part]] = {}
    used = set(places)
    for index, part in enumerate(page):
        if part.kind is not BlockKind.CAPTION or part.text in used:
            continue
        above = [each for each in known[max(0, index - _NEIGHBOURS) : index] if each is not None]
        below = [each for each in known[index + 1 : index + 1 + _NEIGHBOURS] if each is not None]
        if above and below and 0 < below[0] - above[-1] <= 2:
            used.add(part.text)
            before.setdefault(below[0], []).append(part)
    return [each for index, part in enumerate(parts) for each in (*before.get(index, ()), part)]


def with_pictures(
    parts: Sequence[Part], page: Sequence[Part], is_large: Callable[[Part], bool]
) -> list[Part]:
    """Return the parts with the pictures that stand among them on the page.

    One before the first of them, or behind the last, is the article's only if it is large and
    nothing but captions and a few lines stands between: others are the page's.

    Args:
        parts: the blocks of the article, captions included.
        page: every block of the page, in order, with its pictures.
        is_large: says it of a part with a picture.
    """
    places = {part.text: index for index, part in enumerate(parts) if part.text}
    above = list(_nearest(page, places))
    below = list(reversed(list(_nearest(page[::-1], places))))
    with_own = {part.text for part in parts if shows_picture(part)}
    before: dict[int, list[Part]] = {}
    shown = list(parts)
    for index, part in enumerate(page):
        if not shows_picture(part) or (part.text and part.text in with_own):
            continue
        if part.text in places:
            with_own.add(part.text)
            shown[places[part.text]] = with_picture(parts[places[part.text]], part)
            continue
        place = _between(above[index], below[index])
        if place is None and is_large(part):
            place = _outside(above[index], below[index], parts)
        if place is not None:
            before.setdefault(place, []).append(without_words(part))
    found = [each for index, part in enumerate(shown) for each in (*before.get(index, ()), part)]
    return found + before.get(len(parts), [])


Near = tuple[int | None, int]
"""The nearest block of the article in one direction, and how many other blocks with words, that
are no captions, stand between; none if a headline does, or too many."""


def _nearest(page: Sequence[Part], places: dict[str, int]) -> Iterator[Near]:
    """Yield for each part of a page what is nearest before it."""
    last: int | None = None
    others = 0
    for part in page:
        yield (last, others) if others < _NEIGHBOURS else (None, others)
        if part.text in places:
            last, others = places[part.text], 0
        elif part.kind is BlockKind.HEADING and part.level == 1:
            last = None
        elif part.text and part.kind is not BlockKind.CAPTION:
            others += 1


def _between(above: Near, below: Near) -> int | None:
    """Return before which block a picture stands that has the article's on both sides."""
    if above[0] is None or below[0] is None or not 0 < below[0] - above[0] <= 2:
        return None
    return below[0]


def _outside(above: Near, below: Near, parts: Sequence[Part]) -> int | None:
    """Return before which block a picture stands at the beginning or end of the article."""
    headline = parts[0].kind is BlockKind.HEADING and parts[0].level == 1
    if below[0] == 0 and above[0] is None and not headline:
        return 0
    if above == (len(parts) - 1, 0) and below[0] is None:
        return len(parts)
    return None
