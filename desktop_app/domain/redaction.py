"""What is to be blacked out before an article leaves the archive."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop_app.domain.phrases import REDACTED, Phrases, merged
from desktop_app.domain.tags import below_tag
from desktop_app.errors import BadValue

if TYPE_CHECKING:
    from desktop_app.domain.annotations import Annotation

TAG = "redact"
"""The tag whose passages and areas are blacked out where no other is named."""


class Redaction:
    """Phrases, and the tag of passages and areas that are to be blacked out.

    Args:
        phrases: words and phrases; ``*`` at an end of a word stands for any more letters.
        tag: of annotations; what stands at or below it is meant, "" for none.
        areas_only: whether pages whose words cannot be read may leave with nothing but the areas
            blacked out that somebody marked.

    Raises:
        BadValue: a phrase has no letters and no digits.
    """

    def __init__(
        self, phrases: Sequence[str] = (), tag: str = TAG, *, areas_only: bool = False
    ) -> None:
        self.given, self.tag, self.areas_only = tuple(phrases), tag, areas_only
        if any(not phrase.strip(" *\t\n") for phrase in self.given):
            raise BadValue(
                "There is an empty line among the words to be blacked out.", "Leave it out."
            )
        _ = self.phrases

    def _key(self) -> tuple[object, ...]:
        return self.given, self.tag, self.areas_only

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Redaction) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        # What is to be blacked out must not come into a log either.
        return f"Redaction({len(self.given)} phrases)"

    @cached_property
    def phrases(self) -> Phrases:
        """The phrases, ready to be looked for."""
        return Phrases(self.given)

    def covers(self, annotation: Annotation) -> bool:
        """Whether an annotation says that what it marks is to be blacked out."""
        return self.names(annotation.tags)

    def names(self, tags: Iterable[str]) -> bool:
        """Whether one of some tags says so."""
        return bool(self.tag) and any(below_tag(tag, self.tag) for tag in tags)


class Moved:
    """A text with stretches blacked out, and where each of its places has gone.

    Args:
        text: as it was.
        spans: what is to be blacked out, in order and apart from each other.
    """

    def __init__(self, text: str, spans: Iterable[tuple[int, int]]) -> None:
        pieces: list[str] = []
        self._steps: list[tuple[int, int, int, int]] = []
        reached = length = 0
        for start, end in merged(spans):
            pieces += [text[reached:start], REDACTED]
            length += start - reached
            self._steps.append((start, end, length, length + len(REDACTED)))
            length += len(REDACTED)
            reached = end
        self._begins = [first for first, *_ in self._steps]
        self.text = "".join((*pieces, text[reached:]))

    @property
    def bars(self) -> tuple[tuple[int, int], ...]:
        """Where what is blacked out stands now."""
        return tuple((first, last) for _, _, first, last in self._steps)

    def bars_within(self, start: int, end: int) -> bool:
        """Whether some of a passage of the new text is blacked out."""
        before = bisect_left(self._steps, end, key=itemgetter(2))
        return before > 0 and self._steps[before - 1][3] > start

    def start(self, offset: int) -> int:
        """Return where a passage begins now; within what is blacked out: where that begins."""
        return self._at(offset, behind=False)

    def end(self, offset: int) -> int:
        """Return where a passage ends now; within what is blacked out: where that ends."""
        return self._at(offset, behind=True)

    def _at(self, offset: int, *, behind: bool) -> int:
        before = bisect_left(self._begins, offset)
        if not before:
            return offset
        _, end, first, last = self._steps[before - 1]
        if offset < end:
            return last if behind else first
        return offset + last - end
