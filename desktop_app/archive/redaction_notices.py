"""What is said of an export with words blacked out: how often, what was not found, what stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.text import visible_line

if TYPE_CHECKING:
    from desktop_app.archive.redacted_pages import NewPages
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.domain.redaction import Redaction
    from desktop_app.exporting.blackening import Tally

_NAMED = 12
"""Articles, pages or words that are named; the others are counted."""


@dataclass
class Told:
    """What became of one article: of its text, and of its pages if they were made anew.

    ``unplaced`` says that words were blacked out that may be those under its areas.
    """

    tally: Tally
    pages: NewPages | None = None
    unplaced: bool = False

    @property
    def places(self) -> int:
        """How many places are blacked out, on the pages or in the text, and around it."""
        return self.pages.places if self.pages is not None else self.tally.places

    @property
    def in_text(self) -> Mapping[int, int]:
        """How often each phrase stands in the text, by its number."""
        return self.tally.in_text

    def has(self, phrase: int) -> bool:
        """Whether a phrase was found anywhere."""
        on_pages = self.pages is not None and self.pages.counts[phrase] > 0
        return self.tally.found[phrase] > 0 or on_pages


def notices(
    redaction: Redaction,
    articles: Mapping[ArticleId, Told],
    numbers: Mapping[ArticleId, int] | None = None,
) -> Iterator[str]:
    """Yield the sentences, by article what was done, then what is to be looked at.

    ``numbers`` are those that the articles leave with, None if they keep the archive's.
    """
    order = sorted(articles, key=numbers.__getitem__) if numbers is not None else list(articles)
    told = {numbers[key] if numbers is not None else key: articles[key] for key in order}
    for number, one in told.items():
        if one.pages is not None:
            yield f"Article {number}: places blacked out on its pages: {one.places}."
        else:
            yield f"Article {number}: places blacked out in its text and around it: {one.places}."
    for phrase, words in enumerate(redaction.phrases.given):
        missing = [str(number) for number, one in told.items() if not one.has(phrase)]
        if missing:
            yield (
                f"“{visible_line(words)}” was not found in article {_listed(missing)}; check how "
                "it is written."
            )
    near: Counter[str] = Counter()
    for one in told.values():
        near.update(one.tally.near)
    if near:
        yield f"Words that stay and may tell as much: {_counted(near)}."
    unplaced = [str(number) for number, one in told.items() if one.unplaced and one.pages is None]
    if unplaced:
        yield (
            "Areas may cover words that were not found there; what was typed or corrected on their "
            f"pages is blacked out as well, in article {_listed(unplaced)}."
        )
    yield from _left_out(told.values())
    yield from _pages(told)


def _left_out(told: Iterable[Told]) -> Iterator[str]:
    pictures = sum(one.tally.pictures for one in told)
    if pictures:
        yield f"Pictures left out, because nobody can look for words in them: {pictures}."
    orphans = sum(one.tally.orphans for one in told)
    if orphans:
        yield f"Annotations left out, because their passage is not in the text any more: {orphans}."


def _pages(told: Mapping[int, Told]) -> Iterator[str]:
    for number, one in told.items():
        if one.pages is None:
            continue
        if one.pages.pictured:
            yield (
                f"Words within pictures cannot be found; look at article {number}, page "
                f"{_listed(one.pages.pictured)}."
            )
        if one.pages.recognised:
            yield (
                "Words that a scanner's program misread cannot be found; look at article "
                f"{number}, page {_listed(one.pages.recognised)}."
            )
    if any(one.pages is not None for one in told.values()):
        yield (
            "The pages of PDFs are pictures with bars burnt in; links, forms, bookmarks, "
            "attachments and what other programs noted are left out."
        )
        yield (
            "On those pages a bar is as wide as the words under it, and who measures it can try "
            "which name fits; in set text all bars are equally wide."
        )


def _counted(words: Counter[str]) -> str:
    named = [
        f"{visible_line(word)} ({count})"
        for word, count in sorted(words.items(), key=_often)[:_NAMED]
    ]
    return ", ".join([*named, *(["…"] if len(words) > _NAMED else [])])


def _often(entry: tuple[str, int]) -> tuple[int, str]:
    return -entry[1], entry[0]


def _listed(names: list[str]) -> str:
    more = [f"… ({len(names)})"] if len(names) > _NAMED else []
    return ", ".join([*names[:_NAMED], *more])
