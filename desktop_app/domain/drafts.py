"""What is kept while somebody reads: notes that are being typed, and how far the text was read."""

from __future__ import annotations

from desktop_app.domain.annotations import Annotation
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """A note as far as it is typed.

    ``annotation`` has the words and the colour of the editor. ``new`` tells that no annotation
    of that id is stored yet; the id then only names the draft.
    """

    annotation: Annotation
    new: bool


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """How far a text was read: the code point at the top of the page, 0 for its head.

    It holds for the text with that hash only.
    """

    text_sha256: str
    start: int
