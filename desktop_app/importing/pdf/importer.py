"""PDFs as articles: their text by pages, and what they say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import ArticleText, build
from desktop_app.domain.provenance import Field
from desktop_app.errors import UnreadableSource
from desktop_app.importing.detect import is_binary
from desktop_app.importing.fixups import guessed_title
from desktop_app.importing.source import Source, shown
from desktop_app.importing.suggestions import suggestions
from desktop_app.importing.values import Fields, byline, iso_day, language, line

if TYPE_CHECKING:
    from desktop_app.importing.pdf.document import Document

_START = re.compile(rb"[\s\xef\xbb\xbf\x00]*%PDF-")
_INSIDE = re.compile(rb"%PDF-\d\.\d")
_OBJECT = re.compile(rb"\d+ \d+ obj\b")
_SEARCHED = 1024

# What programs write when nobody gave a title.
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel|publisher) - .*|untitled.*|(?:new )?document ?\d*|title"
    r"|(?:slide|folie|diapositive|sheet|page|seite) ?\d*|unbenannt.*|sans titre.*"
    r"|none|null|[\W\d_]*"
    r"|.*\.(?:docx?|pdf|indd|qxd|tex|dvi|e?ps|rtf|odt|odp|ods|pages|key|pptx?|xlsx?|html?|txt|p65)"
    r"|(?:[a-z]:)?[\\/].*|https?:.*", re.I
)  # fmt: skip
_KEYWORDS = re.compile(r"\s*[;,\n]\s*")


class PdfImporter:
    """Reads one article from a PDF."""

    name = "pdf"
    version = 1
    kind = "pdf"
    mime = "application/pdf"
    suffixes = frozenset({".pdf"})

    def score(self, source: Source) -> int:
        """Take what begins as a PDF, be it behind up to 1 KiB of something else."""
        head = source.head
        if _START.match(head[:_SEARCHED]):
            return 99
        inside = _INSIDE.search(head[: _SEARCHED + 8])
        if inside is None:
            return 0
        return 97 if is_binary(head) or _OBJECT.search(head, inside.end()) else 0

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the one article; one that is locked, or a scan, is kept without text.

        Raises:
            UnreadableSource: it cannot be opened.
        """
        # PDFium is loaded for PDFs only.
        from desktop_app.importing.page_serving import Damaged, Locked
        from desktop_app.importing.pdf import halves, knowing, noticing, shaping
        from desktop_app.importing.pdf.document import Document

        fields = Fields(self._by)
        try:
            document, password = Document.fitting(source.data, source.password)
        except Locked as locked:
            yield self._draft(source, fields, build(()), [noticing.locked(wrong=locked.wrong)])
            return
        except Damaged as error:
            raise UnreadableSource(
                f"“{shown(source.name)}” could not be opened as a PDF; it may be damaged.",
                "Open it in the program it came from and save it again.",
            ) from error
        pages = halves.pages(document, source.neighbour)
        info = knowing.read_info(document, source.data, password, sized=False)
        parts = shaping.parts(pages, info)
        title = line(document.fact("Title"))
        if not _NO_TITLE.fullmatch(title):
            fields.parsed(Field.TITLE, title)
        fields.guessed(Field.TITLE, line(shaping.largest(pages) or guessed_title(parts)))
        _fill(fields, document)
        keywords = _KEYWORDS.split(document.fact("Keywords")[:2000])
        document.close()
        yield self._draft(source, fields, build(parts), noticing.notices(info, pages), keywords)

    @property
    def _by(self) -> str:
        return f"{self.name} {self.version}"

    def _draft(
        self,
        source: Source,
        fields: Fields,
        text: ArticleText,
        notices: Sequence[str],
        keywords: Sequence[str] = (),
    ) -> ArticleDraft:
        fields.guessed(Field.TITLE, line(PurePath(source.name).stem.replace("_", " ")))
        return ArticleDraft(
            text=text,
            kind=self.kind,
            mime=self.mime,
            extractor=self._by,
            fields=fields.done(),
            suggestions=suggestions(text.text, keywords, "named in the PDF"),
            part=source.part,
            notices=tuple(notices),
        )


def _fill(fields: Fields, document: Document) -> None:
    """Set what a file says of itself; when it was made is about when it was published."""
    fields.parsed(Field.BYLINE, byline([document.fact("Author")]))
    fields.guessed(Field.PUBLISHED, iso_day(document.fact("CreationDate").removeprefix("D:")[:8]))
    fields.parsed(Field.LANGUAGE, language(document.language()))
