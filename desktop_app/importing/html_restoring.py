"""Puts back what trafilatura leaves out on its way to the text: links and captions.

It loses whole sentences around links when it is asked to keep them, so it is not, and it drops
figures. The page is read a second time, plainly; each link goes where the same words stand, each
caption between the same neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.blocks import BlockKind, Part

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
