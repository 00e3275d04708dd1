"""What every exporter is given, does and returns, and which exporters there are."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.articles import Article
from desktop_app.domain.dossiers import NAME as DOSSIER
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue
from desktop_app.exporting.packages import PACKAGES
from desktop_app.exporting.pictures import NoPictures, PictureSource
from desktop_app.jobs import JobContext
from desktop_app.values import dataclass, field

_LOG = logging.getLogger(__name__)

ENTRY_POINTS = "guardbook.exporters"

PAGE_SIZES = ("A4", "Letter")
NOTES = ("margin", "end")

_BUILT_IN = {
    "pdf": "desktop_app.exporting.pdf.exporter:PdfExporter",
    "markdown": "desktop_app.exporting.markdown:MarkdownExporter",
    "html": "desktop_app.exporting.html:HtmlExporter",
    "json": "desktop_app.exporting.json_articles:JsonExporter",
    "csv": "desktop_app.exporting.csv_notes:CsvExporter",
    "w3c": "desktop_app.exporting.w3c:W3cExporter",
    "ris": "desktop_app.exporting.references.ris:RisExporter",
    "bibtex": "desktop_app.exporting.references.bibtex:BibtexExporter",
    "csl": "desktop_app.exporting.references.csl:CslExporter",
}
"""Known without the metadata that names entry points: looking through that takes its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How to export. Exporters leave aside what has no meaning in their format.

    The same articles and options give the same bytes: ``exported_at`` is the only clock there is.

    Raises:
        BadValue: a value is out of its range.
    """

    exported_at: dt.datetime
    """The moment that is printed and written as the file's date; aware of its time zone."""
    anonymous: bool = False
    """Leave out authors of annotations, and every trace of who exported what with which tools."""
    only_highlights: bool = False
    """Leave out the paragraphs in which nothing is marked."""
    only_annotated_pages: bool = False
    """Leave out the pages of text on which nothing is marked (PDF)."""
    set_text: bool = False
    """Set the text of an original that is a PDF anew, in the place of the original with the
    annotations in it (PDF)."""
    notes: str = "margin"
    """Where notes are printed besides the list at the end: "margin", or "end" for nowhere else."""
    colours: tuple[Colour, ...] = ()
    """Only annotations in these colours; empty means all."""
    tags: tuple[str, ...] = ()
    """Only annotations with one of these tags or a tag below one; empty means all."""
    authors: tuple[str, ...] = ()
    """Only annotations by these authors; empty means all."""
    cases: bool = False
    """Name the cases that an article is in."""
    originals: bool = False
    """Put the imported files in, and what they were called (folders and bags)."""
    page_size: str = "A4"
    font_size: float = 11.0
    """Size of the text in points, 7 to 20."""
    margins_mm: float = 22.0
    """White space around the page's content in millimetres, 10 to 60."""
    hyphenation: bool = False
    """Divide words at the ends of lines (PDF); a divided word is not found as it was written."""
    meanings: Mapping[Colour, str] = field(default_factory=lambda: dict(MEANINGS))
    """What each colour says; a colour that is not named here is called by its own name."""
    attach_original: bool = False
    """Put the imported files into the PDF, byte for byte."""
    attach_annotations: bool = False
    """Put highlights and notes into the PDF as Web Annotations."""
    redaction: Redaction | None = None
    """What is to be blacked out; done before exporters see the articles."""
    unchanged: frozenset[str] = frozenset()
    """SHA-256 of originals that were read again for this export and are as they were imported."""
    pictures: PictureSource = field(default_factory=NoPictures, repr=False, compare=False)
    """Where the pictures of the articles come from."""

    def __post_init__(self) -> None:
        if self.exported_at.tzinfo is None:
            raise BadValue("The date of the export has no time zone.", "Give it in UTC.")
        if self.page_size not in PAGE_SIZES:
            raise BadValue(
                f"There is no page size “{self.page_size}”.", f"Choose {' or '.join(PAGE_SIZES)}."
            )
        if self.notes not in NOTES:
            raise BadValue(
                f"Notes cannot be placed at “{self.notes}”.", f"Choose {' or '.join(NOTES)}."
            )
        if not 7 <= self.font_size <= 20:
            raise BadValue("The font size is out of range.", "Choose 7 to 20 points.")
        if not 10 <= self.margins_mm <= 60:
            raise BadValue("The margins are out of range.", "Choose 10 to 60 millimetres.")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written. ``pages`` is 0 for formats without pages.

    ``placed`` counts annotations that stand at their passage, ``orphans`` those whose passage is
    not in the text; ``notices`` are sentences about what could not be shown as it is.
    """

    paths: tuple[Path, ...]
    pages: int = 0
    placed: int = 0
    orphans: int = 0
    notices: tuple[str, ...] = ()


class Exporter(Protocol):
    """Writes articles in one format; has no state, so any thread may use it."""

    @property
    def name(self) -> str:
        """The short name, as the command line takes it ("pdf")."""
        ...

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot (".pdf")."""
        ...

    @property
    def label(self) -> str:
        """The name for people ("Annotated PDF")."""
        ...

    def write(
        self, articles: Sequence[Article], options: ExportOptions, target: Path, ctx: JobContext
    ) -> ExportReport:
        """Write articles to ``target``, whole or not at all.

        A target that ends in ``suffix`` becomes one file with all articles; any other becomes a
        folder with one file an article, beside what is in it already. A name with the ending of
        another kind of file is refused, unless it is a folder that exists.

        Raises:
            ExportFailed: it could not be written; what stood there before is untouched.
            Cancelled: ``ctx`` was cancelled; nothing is left behind.
        """
        ...


class Exporters:
    """The exporters there are, by name."""

    def __init__(self, exporters: Iterable[Exporter]) -> None:
        self._by_name = {exporter.name: exporter for exporter in exporters}

    @classmethod
    def installed(cls) -> Exporters:
        """Return the program's own exporters and those that other packages add."""
        import importlib.metadata

        found = {point.name: point for point in importlib.metadata.entry_points(group=ENTRY_POINTS)}
        for name, value in _BUILT_IN.items():
            found[name] = importlib.metadata.EntryPoint(name, value, ENTRY_POINTS)
        exporters: list[Exporter] = []
        for kind in sorted(found):
            try:
                exporters.append(cast("Exporter", found[kind].load()()))
            except (ImportError, AttributeError) as error:
                # One broken package must not take the others' formats away.
                _LOG.warning("Exporter %s cannot be loaded: %s", kind, type(error).__name__)
        return cls(exporters)

    @classmethod
    def one(cls, name: str) -> Exporter:
        """Return the exporter of that name; of the program's own, no other one is loaded.

        Raises:
            BadValue: there is none.
        """
        module, _, kind = _BUILT_IN.get(name, "").partition(":")
        if module:
            return cast("Exporter", getattr(import_module(module), kind)())
        return cls.installed().get(name)

    def get(self, name: str) -> Exporter:
        """Return the exporter of that name.

        Raises:
            BadValue: there is none.
        """
        try:
            return self._by_name[name]
        except KeyError:
            known = ", ".join((*self._by_name, DOSSIER, *PACKAGES))
            raise BadValue(f"There is no export format “{name}”.", f"Choose {known}.") from None

    def __iter__(self) -> Iterator[Exporter]:
        return iter(self._by_name.values())
