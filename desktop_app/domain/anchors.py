"""Anchors: passages of one text, known by its hash, found again only where there is no doubt."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.domain.text import normalise
from desktop_app.errors import QuoteAmbiguous, QuoteNotFound
from desktop_app.values import dataclass

CONTEXT = 32
"""How many code points before and after a passage are kept with it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The passage ``[start, end)``, in code points, of the text with the hash ``text_sha256``.

    ``prefix`` and ``suffix`` are up to 32 code points around it (W3C TextQuoteSelector).
    """

    text_sha256: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


def make_anchor(text: str, text_sha256: str, start: int, end: int) -> Anchor:
    """Anchor a passage; blanks at its ends are left out.

    Raises:
        QuoteNotFound: the range is empty or outside of the text.
    """
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        raise QuoteNotFound("There are no words in that passage.", "Select some words first.")
    return Anchor(
        text_sha256,
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


def occurrences(text: str, quote: str) -> list[tuple[int, int]]:
    """Return every place of a quote, overlapping ones included.

    Letter by letter first; only if that finds nothing, any run of blanks stands for any other,
    so that a passage pasted from elsewhere is found across line and paragraph breaks.
    """
    quote = normalise(quote).strip()
    if not quote:
        return []
    places = []
    at = text.find(quote)
    while at >= 0:
        places.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    if not places and len(quote.split()) > 1:
        pattern = r"\s+".join(re.escape(word) for word in quote.split())
        places = [match.span() for match in re.finditer(pattern, text)]
    return places


def find_quote(text: str, quote: str, occurrence: int = 0) -> tuple[int, int]:
    """Return the place of a quote; ``occurrence`` counts from 1, 0 means the only one.

    Raises:
        QuoteNotFound: it is not there, or not that often.
        QuoteAmbiguous: it is there more than once and ``occurrence`` is 0.
    """
    places = occurrences(text, quote)
    if not places:
        raise QuoteNotFound(
            "The quote is not in the text of the article.",
            "Copy it from the text letter by letter; accents and punctuation count.",
        )
    if occurrence > len(places):
        raise QuoteNotFound(
            f"The quote is in the text {len(places)} times, not {occurrence}.",
            f"Choose an occurrence from 1 to {len(places)}.",
        )
    if occurrence < 1 and len(places) > 1:
        raise QuoteAmbiguous(
            f"The quote is in the text {len(places)} times.",
            "Say which one with --occurrence, or quote more words.",
            count=len(places),
        )
    return places[max(occurrence, 1) - 1]


def reanchor(anchor: Anchor, text: str, text_sha256: str, old_text: str = "") -> Anchor | None:
    """Return the same passage in another text, or None where there could be any doubt.

    The quote must stand there exactly. Either its whole context on both sides stands around it
    and nowhere else; or, when the old text is at hand, the quote is unique in both texts,
    one whole side of its context is unchanged, and words that it took whole are whole there too.
    With the old text at hand the context must also tell the passage from any other in both: one
    side of it stands only once in each, or the passage lies where nothing was changed at all.
    """
    exact = [place for place in occurrences(text, anchor.quote) if _is(text, place, anchor.quote)]
    both = [
        place for place in exact if _before(text, place, anchor) and _after(text, place, anchor)
    ]
    if both and old_text:
        both = [place for place in both if _told_apart(anchor, place, old_text, text)]
    if len(both) == 1:
        return make_anchor(text, text_sha256, *both[0])
    if len(exact) == 1 and old_text and len(occurrences(old_text, anchor.quote)) == 1:
        place = exact[0]
        if not _whole(text, place, anchor):
            return None
        sides = (
            (anchor.prefix, _before(text, place, anchor)),
            (anchor.suffix, _after(text, place, anchor)),
        )
        if any(side and here and _single(side, old_text, text) for side, here in sides):
            return make_anchor(text, text_sha256, *place)
    return None


def _told_apart(anchor: Anchor, place: tuple[int, int], old_text: str, text: str) -> bool:
    """Whether a place with the whole context can be no other passage of the old text."""
    sides = (anchor.prefix, anchor.suffix)
    return any(_single(side, old_text, text) for side in sides) or place == _unmoved(
        anchor, old_text, text
    )


def _single(side: str, *texts: str) -> bool:
    """Whether one side of a context stands once in each text; a short one is an end of the text."""
    if len(side) < CONTEXT:
        return True
    return all(0 <= text.find(side) == text.rfind(side) for text in texts)


def _unmoved(anchor: Anchor, old_text: str, text: str) -> tuple[int, int] | None:
    """Return the place of a passage before or behind all that was changed, None within it.

    Where beginning and end overlap, one of several equal passages came or went, nobody knows which.
    """
    if old_text[anchor.start : anchor.end] != anchor.quote:
        return None
    most = min(len(old_text), len(text))
    head = _equal(most, lambda count: old_text[:count] == text[:count])
    tail = _equal(most, lambda count: old_text[-count:] == text[-count:])
    moved = len(text) - len(old_text)
    doubtful = max(0, head + tail - most) if moved else 0
    if anchor.end <= head - doubtful:
        return anchor.start, anchor.end
    if anchor.start >= len(old_text) - tail + doubtful:
        return anchor.start + moved, anchor.end + moved
    return None


def _equal(most: int, same: Callable[[int], bool]) -> int:
    """Return how many code points at one end of two texts are equal."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if same(middle) else (least, middle - 1)
    return least


def _is(text: str, place: tuple[int, int], quote: str) -> bool:
    return text[place[0] : place[1]] == quote


def _whole(text: str, place: tuple[int, int], anchor: Anchor) -> bool:
    """Whether the passage cuts no word ("stil" of "still") that it did not cut before."""
    start, end = place
    first, last = text[max(0, start - 1) : start], text[end : end + 1]
    return not (
        (_joins(first, anchor.quote[0]) and not _joins(anchor.prefix[-1:], anchor.quote[0]))
        or (_joins(anchor.quote[-1], last) and not _joins(anchor.quote[-1], anchor.suffix[:1]))
    )


def _joins(one: str, other: str) -> bool:
    return one.isalnum() and other.isalnum()


def _before(text: str, place: tuple[int, int], anchor: Anchor) -> bool:
    # A short prefix means that the passage began the text; it must do so again.
    whole = text[max(0, place[0] - CONTEXT) : place[0]]
    return whole == anchor.prefix


def _after(text: str, place: tuple[int, int], anchor: Anchor) -> bool:
    return text[place[1] : place[1] + CONTEXT] == anchor.suffix
