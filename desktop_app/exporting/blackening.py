"""An article as it may leave: what is to be blacked out is gone, with all that tells of it.

Everything is decided here, once, for every format: exporters are given an article in which the
words are not there any more. Hashes, sizes, offsets and counts of what it was are not there either:
who has them can try which name fits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import ArticleText, Block, BlockKind
from desktop_app.domain.phrases import REDACTED, Phrases, merged, whole_words
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.redaction import Moved, Redaction
from desktop_app.domain.tags import Tag
from desktop_app.domain.versions import BLACKED_OUT
from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.sheet import is_chosen
from desktop_app.exporting.wording import day

_PLAIN = frozenset({"page", "label", "marker"})
"""Attributes of blocks that may stay, their values looked through; all others are left out."""


@dataclass
class Tally:
    """What was blacked out of one article, and what was not.

    ``found`` counts the places of each phrase by its number, ``in_text`` those in the text itself;
    ``near`` are words that stay and may tell as much; ``pictures`` and ``orphans`` were left out,
    because nobody can see what is in them.
    """

    places: int = 0
    found: Counter[int] = field(default_factory=Counter)
    in_text: Counter[int] = field(default_factory=Counter)
    near: Counter[str] = field(default_factory=Counter)
    pictures: int = 0
    orphans: int = 0


def blackened(
    article: Article,
    options: ExportOptions,
    redaction: Redaction,
    covered: Iterable[tuple[int, int]] = (),
) -> tuple[Article, Tally]:
    """Return an article that may leave, and what became of it.

    Args:
        article: everything about it.
        options: which annotations are meant; they cannot be told apart by their tags afterwards.
        redaction: what is to be blacked out.
        covered: passages under areas that are to be blacked out.

    Raises:
        ExportFailed: a passage that is to be blacked out is not in the text any more.
    """
    return _Blackening(article, options, redaction).article(covered)


def without_choice(options: ExportOptions, redaction: Redaction) -> ExportOptions:
    """Return options for articles that are blackened: the choice was made, names are gone."""
    meanings = {
        colour: redaction.phrases.without(words) for colour, words in options.meanings.items()
    }
    return replace(options, colours=(), tags=(), authors=(), meanings=meanings)


class _Blackening:
    """The work on one article."""

    def __init__(self, article: Article, options: ExportOptions, redaction: Redaction) -> None:
        self._article, self._options, self._redaction = article, options, redaction
        self._phrases: Phrases = redaction.phrases
        self._tally = Tally()

    def article(self, covered: Iterable[tuple[int, int]]) -> tuple[Article, Tally]:
        """Return the article that may leave."""
        article, tally = self._article, self._tally
        moved = Moved(article.text.text, self._spans(covered))
        tally.places += len(moved.bars)
        text = ArticleText(moved.text, tuple(self._blocks(moved)))
        return (
            replace(
                article,
                fields={name: self._field(name, value) for name, value in article.fields.items()},
                text=text,
                extractor=BLACKED_OUT,
                # The hash and the size of what was imported would tell which name fits.
                original=Original("", 0, "", article.original.mime),
                suggestions=(),
                tags=tuple(self._tags()),
                cases=tuple(replace(case, name=self._said(case.name)) for case in article.cases),
                annotations=tuple(self._annotations(moved, text)),
            ),
            tally,
        )

    # -- the text ------------------------------------------------------------------------
    def _spans(self, covered: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield what is to be blacked out, within the blocks of the text."""
        text = self._article.text
        spans = [whole_words(text.text, start, end) for start, end in self._passages(covered)]
        for hit in self._phrases.hits(text.text):
            self._tally.in_text[hit.phrase] += 1
            spans.append((hit.start, hit.end))
        self._tally.found += self._tally.in_text
        blanked = Moved(text.text, spans).text
        self._tally.near += self._phrases.near(blanked.replace(REDACTED, " "))
        joined, reached = merged(spans), 0
        for block in text.blocks:
            while reached < len(joined) and joined[reached][1] <= block.start:
                reached += 1
            for start, end in islice(joined, reached, None):
                if start >= block.end:
                    break
                first, last = max(start, block.start), min(end, block.end)
                if text.text[first:last].strip():
                    yield first, last

    def _passages(self, covered: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        yield from covered
        for annotation in self._article.annotations:
            anchor = annotation.anchor
            if anchor is None or not self._redaction.covers(annotation):
                continue
            if not annotation.placed_in(self._article.text.sha256):
                raise ExportFailed(
                    f"A passage of article {self._article.id} that is to be blacked out is not in "
                    "its text any more.",
                    f"Look for annotations with the tag “{self._redaction.tag}” that lost their "
                    "place, and mark the passage again.",
                )
            yield anchor.start, anchor.end

    def _blocks(self, moved: Moved) -> Iterator[Block]:
        for block in self._article.text.blocks:
            start, end = moved.start(block.start), moved.end(block.end)
            if block.kind is BlockKind.IMAGE or any(name == "blob" for name, _ in block.attributes):
                self._tally.pictures += 1
            kept = tuple(self._attributes(block, moved))
            yield replace(block, start=start, end=end, attributes=kept)

    def _attributes(self, block: Block, moved: Moved) -> Iterator[tuple[str, str]]:
        for name, value in block.attributes:
            if name == "link":
                first, last, address = value.split(" ", 2)
                start, end = moved.start(int(first)), moved.end(int(last))
                # Where a link leads may name what its words do not name any more.
                if not moved.bars_within(start, end) and not self._told(address):
                    yield name, f"{start} {end} {address}"
            elif name in _PLAIN:
                yield name, self._said(value)

    # -- what stands around it -----------------------------------------------------------
    def _said(self, words: str) -> str:
        """Return words of a person, or a field, without what is to be blacked out."""
        hits = self._phrases.hits(words)
        for hit in hits:
            self._tally.found[hit.phrase] += 1
        self._tally.places += bool(hits)
        self._tally.near += self._phrases.near(words)
        return self._phrases.without(words) if hits else words

    def _told(self, address: str) -> bool:
        """Whether an address tells one of the phrases; it is left out then."""
        told = self._phrases.in_address(address)
        told += [hit.phrase for hit in self._phrases.hits(address)]
        self._tally.found.update(set(told))
        self._tally.places += bool(told)
        return bool(told)

    def _field(self, name: Field, value: FieldValue) -> FieldValue:
        match name:
            case Field.URL:
                return FieldValue() if self._told(value.value) else value
            case Field.PUBLISHED:
                published = self._article.published
                words = f"{value.value} {day(published)}" if published else value.value
                return FieldValue() if self._said(words) != words else value
            case _:
                return replace(value, value=self._said(value.value))

    def _tags(self) -> Iterator[Tag]:
        for tag in self._article.tags:
            if not self._redaction.names([tag.path]):
                yield replace(tag, path=self._said(tag.path))

    def _annotations(self, moved: Moved, text: ArticleText) -> Iterator[Annotation]:
        here = self._article.text.sha256
        for annotation in self._article.annotations:
            if self._redaction.covers(annotation) or not is_chosen(annotation, self._options):
                continue
            anchor = annotation.anchor
            if anchor is not None and not annotation.placed_in(here):
                self._tally.orphans += 1
                continue
            if anchor is not None:
                start, end = moved.start(anchor.start), moved.end(anchor.end)
                anchor = make_anchor(text.text, text.sha256, start, end)
            yield replace(
                annotation,
                anchor=anchor,
                note=self._said(annotation.note),
                author=self._said(annotation.author),
                tags=tuple(dict.fromkeys(self._said(tag) for tag in annotation.tags)),
            )
