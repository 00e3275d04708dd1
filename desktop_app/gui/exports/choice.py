"""What can be chosen for an export, and how it is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from desktop_app.domain.annotations import Colour
from desktop_app.errors import BadValue
from desktop_app.gui import formats
from desktop_app.gui.exports.dossiers import DossierChoice
from desktop_app.values import dataclass

if TYPE_CHECKING:
    import datetime as dt

    from desktop_app.domain.redaction import Redaction
    from desktop_app.exporting.exporter import ExportOptions

translate = formats.translate

REMEMBERED = "export"
"""Name under which the archive keeps what was chosen last."""

PDF = "pdf"
DOSSIER = "dossier"
HTML = "html"
MARKDOWN = "markdown"
CSV = "csv"
JSON = "json"
W3C = "w3c"
RIS = "ris"
BIBTEX = "bibtex"
CSL = "csl"
FOLDER = "folder"
BAGIT = "bagit"
SUFFIXES = {
    **{
        PDF: ".pdf",
        DOSSIER: ".pdf",
        HTML: ".html",
        MARKDOWN: ".md",
        CSV: ".csv",
        JSON: ".json",
        W3C: ".jsonld",
    },
    **{RIS: ".ris", BIBTEX: ".bib", CSL: ".json", FOLDER: "", BAGIT: ""},
}
MARGIN = "margin"
END = "end"

FONT_SIZES = (9.5, 11.0, 13.0)
MARGINS = (15.0, 22.0, 32.0)

WITH_NOTES = frozenset({PDF, DOSSIER, HTML})
"""Formats in which notes can stand beside the text."""
PACKAGES = frozenset({FOLDER, BAGIT})
"""Formats that are a folder of many files, with everything about the articles."""
WITH_TEXT = frozenset({PDF, DOSSIER, HTML, MARKDOWN, JSON})
"""Formats that carry the text, so that what is not marked can be left out."""
WITH_PAGES = frozenset({PDF, DOSSIER})


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the sheet was left with; sizes in points and millimetres, "" and () mean all."""

    format: str = PDF
    notes: str = MARGIN
    anonymous: bool = False
    only_highlights: bool = False
    only_annotated_pages: bool = False
    cases: bool = False
    originals: bool = False
    colours: tuple[Colour, ...] = ()
    tag: str = ""
    page_size: str = "A4"
    font_size: float = 11.0
    margins_mm: float = 22.0
    set_text: bool = False
    hyphenation: bool = False
    attach_original: bool = False
    attach_annotations: bool = False
    """What goes along within the PDF; like filters it is meant for one export only."""
    black_out: bool = False
    words: tuple[str, ...] = ()
    """What is to be blacked out, a phrase each; never remembered."""
    black_tag: str = ""
    areas_only: bool = False
    dossier: DossierChoice = DossierChoice()

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return SUFFIXES[self.format]

    @property
    def refused(self) -> bool:
        """Whether the format cannot leave with words blacked out, and they are to be."""
        return self.black_out and self.format in PACKAGES

    def options(self, moment: dt.datetime, meanings: Mapping[Colour, str]) -> ExportOptions:
        """Return it as exporters are asked; ``moment`` is printed as the day of the export."""
        from desktop_app.exporting.exporter import ExportOptions

        redaction = self._redaction()
        if self.format in PACKAGES:
            return ExportOptions(
                exported_at=moment,
                cases=self.cases,
                originals=self.originals,
                meanings=meanings,
                redaction=redaction,  # refused there, which is better than forgotten
            )
        return ExportOptions(
            exported_at=moment,
            set_text=self.set_text and self.format == PDF,
            anonymous=self.anonymous,
            only_highlights=self.only_highlights,
            only_annotated_pages=self.only_annotated_pages and self.format in WITH_PAGES,
            notes=self.notes,
            colours=self.colours,
            tags=(self.tag,) if self.tag else (),
            cases=self.cases,
            page_size=self.page_size,
            font_size=self.font_size,
            margins_mm=self.margins_mm,
            hyphenation=self.hyphenation,
            attach_original=self.attach_original and self.can_attach_original,
            attach_annotations=self.attach_annotations and self.can_attach,
            meanings=meanings,
            redaction=redaction,
        )

    @property
    def can_attach(self) -> bool:
        """Whether files can go along within the file."""
        return self.format == PDF and not self.black_out

    @property
    def can_attach_original(self) -> bool:
        """Whether the original can: it may name people, folders and programs."""
        return self.can_attach and not self.anonymous

    @property
    def dossier_attaches(self) -> bool:
        """Whether originals can go along in a dossier: nothing is to be left out of it."""
        return not self.anonymous and not self.black_out

    def _redaction(self) -> Redaction | None:
        if not self.black_out:
            return None
        from desktop_app.domain.redaction import Redaction

        return Redaction(self.words, self.black_tag, areas_only=self.areas_only)

    def without_words(self, name: str) -> str:
        """Return a name for a file without what is to be blacked out."""
        try:
            redaction = self._redaction()
        except BadValue:  # the export says what is wrong with the words
            return name
        return redaction.phrases.without(name) if redaction is not None else name


# What is to be blacked out is remembered nowhere: it would be a list of people to be found.
# Filters belong to one export only: next time they would hide annotations unseen.
_KEPT = (
    *("format", "notes", "anonymous", "only_highlights", "only_annotated_pages", "cases"),
    "originals",
    *("page_size", "font_size", "margins_mm", "set_text", "hyphenation"),
)
_ALLOWED: Mapping[str, tuple[object, ...]] = {
    "format": tuple(SUFFIXES),
    "notes": (MARGIN, END),
    "page_size": ("A4", "Letter"),
    "font_size": FONT_SIZES,
    "margins_mm": MARGINS,
}


def to_json(choice: ExportChoice) -> dict[str, object]:
    """Return what is to be remembered of a choice."""
    return {name: getattr(choice, name) for name in _KEPT}


def from_json(value: object) -> ExportChoice:
    """Return a remembered choice; what is missing or cannot be is as at the beginning."""
    if not isinstance(value, dict):
        return ExportChoice()
    kept: dict[str, Any] = {}
    for field in fields(ExportChoice):
        found = value.get(field.name)
        allowed = _ALLOWED.get(field.name, (True, False))
        # 1 is not True here, and True is no size.
        good = any(found == one and type(found) is type(one) for one in allowed)
        if field.name in _KEPT and good:
            kept[field.name] = found
    return ExportChoice(**kept)


def format_names() -> dict[str, str]:
    """Return the formats and their names."""
    return {
        PDF: translate("exports", "Annotated PDF"),
        DOSSIER: translate("exports", "Dossier (one PDF)"),
        HTML: translate("exports", "Web page (HTML)"),
        MARKDOWN: translate("exports", "Markdown"),
        CSV: translate("exports", "Table of highlights (CSV)"),
        JSON: translate("exports", "Data (JSON)"),
        W3C: translate("exports", "Web Annotations (JSON-LD)"),
        RIS: translate("exports", "References (RIS)"),
        BIBTEX: translate("exports", "References (BibTeX)"),
        CSL: translate("exports", "References (CSL-JSON)"),
        FOLDER: translate("exports", "Folder of plain files"),
        BAGIT: translate("exports", "Bag for archives (BagIt)"),
    }


def format_words() -> dict[str, str]:
    """Return what each format is good for, in one or two sentences."""
    return {
        PDF: translate("exports", "Highlights and notes that every PDF reader shows and lists."),
        DOSSIER: translate(
            "exports",
            "All of it in one PDF with cover, contents, index of notes, sources and a number on "
            "every page. Sealed: any change is found and named.",
        ),
        HTML: translate(
            "exports",
            "One file with everything in it: any browser opens and prints it. It loads nothing "
            "from elsewhere.",
        ),
        MARKDOWN: translate(
            "exports", "Plain text for other writing programs, with a footnote for each highlight."
        ),
        CSV: translate("exports", "One row for each highlight and note, for spreadsheets."),
        JSON: translate("exports", "Text, fields and annotations for programs and scripts."),
        W3C: translate(
            "exports",
            "Only the highlights and notes. Colleagues who have the same articles import them "
            "with File, Import annotations.",
        ),
        RIS: translate(
            "exports", "Where each article is from, its tags and notes, for Zotero or EndNote."
        ),
        BIBTEX: translate("exports", "The same for LaTeX and BibLaTeX."),
        CSL: translate("exports", "The same for Pandoc and other programs that set citations."),
        FOLDER: translate(
            "exports",
            "Each article as a web page, as Markdown and as data with everything about it, and a "
            "page that lists them. Not encrypted. Guardbook takes it in again.",
        ),
        BAGIT: translate(
            "exports",
            "The same folder in the form that libraries and archives keep, with a hash of every "
            "file. Not encrypted.",
        ),
    }


def original_words(*, picture: bool = False, black: bool = False) -> str:
    """Return what the original with the annotations in it is good for."""
    if black and picture:
        return translate(
            "exports",
            "The picture made anew, with bars burnt in. What stood under them is not in the file.",
        )
    if black:
        return translate(
            "exports",
            "Each page is a picture with bars burnt in. What stood under them is not in the file, "
            "nor are links, forms and attachments.",
        )
    if picture:
        return translate(
            "exports",
            "The picture on a page, without loss, with areas and notes that every PDF reader "
            "shows and lists.",
        )
    return translate(
        "exports",
        "The PDF as it was imported, with highlights and notes that every PDF reader shows and "
        "lists. Its bytes stay unchanged at the beginning of the file.",
    )
