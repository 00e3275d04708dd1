"""Anchors: passages of one text, known by its hash, found again only where there is no doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.text import normalise
from desktop_app.errors import QuoteAmbiguous, QuoteNotFound

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
    """
    exact = [place for place in occurrences(text, anchor.quote) if _is(text, place, anchor.quote)]
    both = [
        place for place in exact if _before(text, place, anchor) and _after(text, place, anchor)
    ]
    if len(both) == 1:
        return make_anchor(text, text_sha256, *both[0])
    if len(exact) == 1 and old_text and len(occurrences(old_text, anchor.quote)) == 1:
        place = exact[0]
        if not _whole(text, place, anchor):
            return None
        if (anchor.prefix and _before(text, place, anchor)) or (
            anchor.suffix and _after(text, place, anchor)
        ):
            return make_anchor(text, text_sha256, *place)
    return None


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
