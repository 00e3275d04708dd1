"""Markdown with YAML front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.inner_pictures import blobs_of
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import normalise
from desktop_app.errors import UnreadableSource
from desktop_app.importing import front_matter
from desktop_app.importing.decoding import decode
from desktop_app.importing.detect import is_binary
from desktop_app.importing.fixups import guessed_title, limited, same_words
from desktop_app.importing.markdown_blocks import TooDeep, parts_of
from desktop_app.importing.pictures import InnerPictures
from desktop_app.importing.seed_text import plain_parts
from desktop_app.importing.source import Source, shown
from desktop_app.importing.suggestions import suggestions
from desktop_app.importing.values import Fields, address, line

MAX_LENGTH = 400_000
"""Longer texts are read as plain paragraphs: at worst the parser takes 10 µs for a letter."""

MAX_BRACKETS = 20_000
"""So are texts with more of "[": its time grows with the square of those."""

_MARK = re.compile(r"^#{1,6} +(?=\S)")
"""What stands before a heading, where marks are left as they are."""


class MarkdownImporter:
    """Reads one article from a Markdown file."""

    name = "markdown"
    version = 1
    kind = "markdown"
    mime = "text/markdown"
    suffixes = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn"})

    def score(self, source: Source) -> int:
        """Take files by their suffix, and text of no known suffix that has front matter."""
        if is_binary(source.head):
            return 0
        if source.suffix in self.suffixes:
            return 90
        return 40 if source.head.startswith((b"---\n", b"---\r\n")) else 0

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the one article.

        Raises:
            UnreadableSource: there is no text in it.
        """
        decoded = decode(source.data)
        notices = [decoded.notice] if decoded.notice else []
        by = f"{self.name} {self.version}"
        fields = Fields(by)
        values, text = front_matter.split(normalise(decoded.text))
        keywords = front_matter.fill(fields, values)
        base = fields.get(Field.URL)
        pictures = InnerPictures(markdown=True)
        text = pictures.lifted(text)
        parts, plain = _parts(text, base, pictures)
        if plain:
            fields.guessed(Field.TITLE, _MARK.sub("", line(guessed_title(parts))))
            notices.append(plain)
        parts = pictures.settled(_titled(parts, fields))
        body = build(limited(parts))
        if not body.text:
            raise UnreadableSource(
                f"“{shown(source.name)}” holds no text.", "Look at it in a text editor."
            )
        yield ArticleDraft(
            text=body,
            kind=self.kind,
            mime=self.mime,
            extractor=by,
            fields=fields.done(),
            suggestions=suggestions(body.text, keywords, "named in the front matter"),
            part=source.part,
            notices=(*notices, *pictures.notices()),
            pictures=pictures.files(blobs_of(body.blocks)),
        )


def _parts(text: str, base: str, pictures: InnerPictures) -> tuple[list[Part], str]:
    """Return the blocks of a text; as plain paragraphs with the reason, or "" for none."""
    if len(text) > MAX_LENGTH or text.count("[") > MAX_BRACKETS:
        return plain_parts(text), "The text is very long; its Markdown marks were left as they are."
    try:
        return parts_of(text, lambda target: address(target, base), pictures.named), ""
    except TooDeep:
        return plain_parts(text), (
            "Lists or quotes stand very deep within each other; the Markdown marks of the text "
            "were left as they are."
        )


def _titled(parts: list[Part], fields: Fields) -> list[Part]:
    """Set the title if the front matter has none; return the parts without its repetition."""
    first = next(
        (part for part in parts if part.kind is BlockKind.HEADING and part.level == 1), None
    )
    if first is not None:
        fields.parsed(Field.TITLE, line(first.text))
        rest = [part for part in parts if part is not first]
        # An article of nothing but its title keeps it as its text.
        if same_words(first.text, fields.get(Field.TITLE)) and any(part.text for part in rest):
            return rest
    fields.guessed(Field.TITLE, line(guessed_title(parts)))
    return parts
