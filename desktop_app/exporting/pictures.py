"""Where exporters have pictures from: made ready elsewhere, by a process without rights."""

from __future__ import annotations

from typing import Protocol

from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.inner_pictures import MadePicture, blobs_of


class PictureSource(Protocol):
    """Gives the pictures of an archive by their SHA-256; None for one that is not to be had."""

    def for_print(self, sha256: str) -> MadePicture | None:
        """Return a picture as it stands in a PDF."""
        ...

    def for_web(self, sha256: str) -> MadePicture | None:
        """Return a picture as it stands in a web page."""
        ...


class NoPictures:
    """Gives none; words stand in their places."""

    def for_print(self, sha256: str) -> MadePicture | None:
        """Return None."""

    def for_web(self, sha256: str) -> MadePicture | None:
        """Return None."""


def shown_blobs(text: ArticleText, blocks: tuple[int, ...]) -> tuple[str, ...]:
    """Return the hashes of the pictures that the blocks of those numbers show."""
    return blobs_of(text.blocks[index] for index in blocks)
