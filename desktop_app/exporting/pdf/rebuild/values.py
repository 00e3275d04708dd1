"""A page that is to be made anew. Boxes are points of the page as the original has it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.pages import Box, PageInfo, PagePicture


@dataclass(frozen=True, slots=True)
class LayerWord:
    """A word that can be selected and found, and where it stands."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size, its picture, what is blacked out on it, and the words that are left."""

    info: PageInfo
    picture: PagePicture
    bars: tuple[Box, ...]
    words: tuple[LayerWord, ...]
