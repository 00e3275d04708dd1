"""Picture files as articles: what they say of themselves, and their description as the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import ArticleText, paragraphs
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.errors import UnreadableSource
from desktop_app.importing.image.kinds import TYPES, kind_of
from desktop_app.importing.source import Source, shown
from desktop_app.importing.suggestions import suggestions
from desktop_app.importing.values import Fields, byline, iso_day, line

if TYPE_CHECKING:
    from desktop_app.importing.image.facts import Notes
    from desktop_app.importing.image.opening import PictureFile

_MILLION = 1_000_000


class ImageImporter:
    """Makes one article of a picture file."""

    name = "image"
    version = 1
    kind = "image"
    mime = "image/*"
    suffixes = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff"})

    def score(self, source: Source) -> int:
        """Take what begins as one of the pictures that can be shown."""
        return 99 if kind_of(source.head[:16]) else 0

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the one article; its text is what the file says of the picture.

        Raises:
            UnreadableSource: it cannot be shown.
        """
        # Pillow is loaded for pictures only.
        from desktop_app.importing.image.drawing import check
        from desktop_app.importing.image.facts import notes
        from desktop_app.importing.image.opening import PictureFile, TooLarge
        from desktop_app.importing.page_serving import Damaged

        try:
            file = PictureFile(source.data)
            with file.open() as image:
                told = list(notes(image))
            check(file)
        except TooLarge as problem:
            raise _too_large(source.name, problem.width * problem.height, problem.most) from problem
        except Damaged as error:
            raise UnreadableSource(
                f"“{shown(source.name)}” could not be opened as a picture; it may be damaged.",
                "Open it in the program it came from and save it again.",
            ) from error
        text = paragraphs(next((each.description for each in told if each.description), ""))
        keywords = [word for each in told for word in each.keywords]
        yield ArticleDraft(
            text=text,
            kind=self.kind,
            mime=TYPES[file.kind],
            extractor=f"{self.name} {self.version}",
            fields=self._fields(source, told),
            suggestions=suggestions(text.text, keywords, "named in the picture's file"),
            part=source.part,
            notices=tuple(_notices(file, text)),
        )

    def _fields(self, source: Source, told: Sequence[Notes]) -> dict[Field, FieldValue]:
        """Return what is known of the picture, each with the notes in which it stands."""
        found: dict[Field, FieldValue] = {}
        for each in told:
            fields = Fields(f"{self.name} {self.version}, {each.kind}")
            fields.parsed(Field.TITLE, line(each.title))
            fields.parsed(Field.BYLINE, byline(each.names))
            # When it was taken is about when it was published.
            fields.guessed(Field.PUBLISHED, iso_day(each.taken))
            found = {**fields.done(), **found}
        rest = Fields(f"{self.name} {self.version}")
        rest.guessed(Field.TITLE, line(PurePath(source.name).stem.replace("_", " ")))
        return {**rest.done(), **found}


def _notices(file: PictureFile, text: ArticleText) -> Iterator[str]:
    if not text.text:
        yield "The picture is kept without words; it is found by its title and its notes."
    if file.moving:
        yield "Only the first of several pictures in the file is shown."


def _too_large(name: str, pixels: int, most: int) -> UnreadableSource:
    return UnreadableSource(
        f"“{shown(name)}” has {pixels // _MILLION} million pixels; pictures over "
        f"{most // _MILLION} million cannot be imported.",
        "Save it smaller and import that.",
    )
