"""Text within a block, put together piece by piece, with links at their exact places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.domain.text import normalise

_BLANKS = re.compile(r"\s+")


class Run:
    """Collects the text of one block as ``domain.blocks.build`` will keep it.

    Blanks are folded while it grows, so that the offsets of links hold. A link that is open
    when the text is taken goes on in the next block.
    """

    def __init__(self) -> None:
        self._url = ""
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = "\n"
        self._from = 0
        self._links: list[tuple[int, int, str]] = []

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return self._length > 0

    def add(self, text: str) -> None:
        """Append text; any run of blanks and line ends counts as one blank."""
        text = _BLANKS.sub(" ", normalise(text))
        if self._last in " \n":
            text = text.removeprefix(" ")
        self._append(text)

    def break_line(self) -> None:
        """Begin a new line, unless nothing stands on this one yet."""
        if self._last == " ":
            last = self._pieces.pop()[:-1]
            self._length -= 1
            self._append(last)
        if self._last != "\n":
            self._append("\n")

    def open_link(self, url: str) -> None:
        """Let the following text link to an address, "" for none."""
        self.close_link()
        self._url, self._from = url, self._length

    def close_link(self) -> None:
        """End the link that is open, if any."""
        if self._url:
            self._links.append((self._from, self._length, self._url))
        self._url = ""

    def take(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return the text and its links as attributes of a block, and start anew."""
        url = self._url
        self.close_link()
        text = "".join(self._pieces).rstrip(" \n")
        links = tuple(_attributes(text, self._links))
        self._begin()
        self._url = url
        return text, links

    def _append(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._length += len(text)
            self._last = text[-1]


def _attributes(text: str, links: list[tuple[int, int, str]]) -> Iterator[tuple[str, str]]:
    """Yield link attributes without blanks at their ends; empty links are left out."""
    for begin, end, url in links:
        covered = text[begin:end]
        start = begin + len(covered) - len(covered.lstrip())
        stop = start + len(covered.strip())
        if stop > start:
            yield "link", f"{start} {stop} {url}"
