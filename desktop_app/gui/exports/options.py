"""The left side of the export sheet: what, how, and what is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import CaseId
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.exports.blackening import BlackOut
from desktop_app.gui.exports.choice import (
    DOSSIER,
    END,
    FONT_SIZES,
    MARGIN,
    MARGINS,
    PACKAGES,
    PDF,
    WITH_NOTES,
    WITH_PAGES,
    WITH_TEXT,
    ExportChoice,
    format_names,
    format_words,
    original_words,
)
from desktop_app.gui.exports.chooser import Chooser
from desktop_app.gui.exports.dossier_fields import DossierFields
from desktop_app.gui.exports.dossiers import DossierChoice
from desktop_app.gui.exports.view_model import Subject
from desktop_app.gui.notes.swatches import Swatch
from desktop_app.gui.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox, label, rule

ORIGINAL, ANEW = "original", "anew"


class OptionsColumn(QWidget):
    """Every choice of an export; what the format does not have is not shown.

    Signals:
        changed: the choice is another one.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        choice: ExportChoice,
        subjects: Sequence[Subject],
        tags: Sequence[str],
        meanings: Mapping[Colour, str],
        parent: QWidget | None = None,
        dossiers: Mapping[CaseId, DossierChoice] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._theme, self.choice, self.subject = theme, choice, 0
        self._subjects = subjects
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 9, 3)
        column.setSpacing(10)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self.dossier = DossierFields(theme, dossiers, self)
        self.dossier.changed.connect(lambda: self._set(dossier=self.dossier.choice))
        self._make_what(subjects)
        for key, name, part in self.dossier.rows():
            self._row(key, name, part)
        self._make_page()
        self._make_filters(tags, meanings)
        column.addWidget(rule())
        self._make_checks(column)
        column.addWidget(rule())
        self.black = BlackOut(theme, tags)
        self.black.changed.connect(self._on_black)
        column.addWidget(self.black)
        column.addStretch()
        self._show()

    # -- parts ---------------------------------------------------------------------------
    def _row(self, key: str, name: str, part: QWidget) -> None:
        words = label(self._theme, name, 13, 500, "text2")
        at = self._grid.rowCount()
        self._grid.addWidget(words, at, 0)
        self._grid.addWidget(part, at, 1)
        self._rows[key] = (words, part)

    @property
    def original(self) -> bool:
        """Whether the original itself is exported, with the annotations in it."""
        choice = self.choice
        return (
            choice.format == PDF and self._subjects[self.subject].original and not choice.set_text
        )

    def _make_what(self, subjects: Sequence[Subject]) -> None:
        name = self.tr("Articles")
        words = {str(at): visible_bidi(subject.words) for at, subject in enumerate(subjects)}
        self.subjects = Chooser(self._theme, name, words)
        self.subjects.choose("0")
        self.subjects.changed.connect(self._on_subject)
        self._row("subjects", name, self.subjects)
        name = self.tr("Format")
        self.formats = Chooser(self._theme, name, format_names())
        self.formats.changed.connect(lambda key: self._set(format=key))
        self._row("formats", name, self.formats)
        self._words = label(self._theme, "", 12, 450, "text3", wrap=True)
        self._grid.addWidget(self._words, self._grid.rowCount(), 1)
        self.papers = self._segments(
            "papers",
            self.tr("Pages"),
            {ORIGINAL: self.tr("Of the original"), ANEW: self.tr("Set anew")},
        )
        self.papers.changed.connect(lambda key: self._set(set_text=key == ANEW))

    def _make_page(self) -> None:
        self.notes = self._segments(
            "notes",
            self.tr("Notes"),
            {MARGIN: self.tr("Beside the text"), END: self.tr("At the end")},
        )
        self.notes.changed.connect(lambda key: self._set(notes=key))
        self.paper = self._segments(
            "paper", self.tr("Paper"), {"A4": "A4", "Letter": self.tr("Letter")}
        )
        self.paper.changed.connect(lambda key: self._set(page_size=key))
        small, normal, large = (str(size) for size in FONT_SIZES)
        self.sizes = self._segments(
            "sizes",
            self.tr("Text"),
            {small: self.tr("Small"), normal: self.tr("Normal"), large: self.tr("Large")},
        )
        self.sizes.changed.connect(lambda key: self._set(font_size=float(key)))
        narrow, usual, wide = (str(size) for size in MARGINS)
        self.margins = self._segments(
            "margins",
            self.tr("Margins"),
            {narrow: self.tr("Narrow"), usual: self.tr("Normal"), wide: self.tr("Wide")},
        )
        self.margins.changed.connect(lambda key: self._set(margins_mm=float(key)))

    def _segments(self, key: str, name: str, choices: dict[str, str]) -> Segments:
        made = Segments(self._theme, name, choices, parent=self)
        self._row(key, name, made)
        return made

    def _make_filters(self, tags: Sequence[str], meanings: Mapping[Colour, str]) -> None:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.swatches: dict[Colour, Swatch] = {}
        shown = formats.colour_meanings(meanings)
        for colour in Colour:
            swatch = Swatch(self._theme, colour, 18)
            swatch.setCheckable(True)
            swatch.set_meaning(shown[colour])
            swatch.clicked.connect(self._on_colour)
            self.swatches[colour] = swatch
            row.addWidget(swatch)
        self.colours_said = label(self._theme, "", 12, 450, "text3")
        row.addSpacing(6)
        row.addWidget(self.colours_said, 1)
        self._row("colours", self.tr("Colours"), part)
        name = self.tr("Tag")
        choices = {
            "": self.tr("All annotations"),
            **{tag: formats.isolated(f"#{visible_bidi(tag)}") for tag in tags},
        }
        self.tags = Chooser(self._theme, name, choices)
        self.tags.changed.connect(lambda key: self._set(tag=key))
        self._row("tags", name, self.tags)

    def _make_checks(self, column: QVBoxLayout) -> None:
        self.highlights = self._check(
            column, self.tr("Only paragraphs with highlights"), "only_highlights"
        )
        self.pages = self._check(
            column, self.tr("Only pages with highlights"), "only_annotated_pages"
        )
        self.cases = self._check(column, self.tr("Name the cases"), "cases")
        self.hyphens = self._check(
            column, self.tr("Divide words at the ends of lines"), "hyphenation"
        )
        self.files = self._check(column, "", "attach_original")
        self.annotations = self._check(
            column, self.tr("Attach highlights and notes as Web Annotations"), "attach_annotations"
        )
        column.addWidget(self.dossier.attach, 0, Qt.AlignmentFlag.AlignLeading)
        self.originals = self._check(
            column, self.tr("With the imported files and their names"), "originals"
        )
        self.anonymous = self._check(column, self.tr("Anonymous"), "anonymous")
        self._hint = label(self._theme, "", 12, 450, "text3", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addSpacing(27)
        row.addWidget(self._hint, 1)
        column.addLayout(row)

    def _check(self, column: QVBoxLayout, text: str, field: str) -> CheckBox:
        box = CheckBox(self._theme, text)
        box.clicked.connect(lambda on: self._set(**{field: on}))
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    # -- the choice ----------------------------------------------------------------------
    def _set(self, **values: object) -> None:
        # Each caller names a field of the choice and gives a value of its kind.
        self.choice = replace(self.choice, **values)  # type: ignore[arg-type] # names of fields
        self._show()
        self.changed.emit()

    def _on_subject(self, key: str) -> None:
        self.subject = int(key)
        self._show()
        self.changed.emit()

    def _on_black(self) -> None:
        black = self.black
        self._set(
            black_out=black.on.isChecked(),
            words=black.lines,
            black_tag=black.tags.key,
            areas_only=black.areas.isChecked(),
        )

    def _on_colour(self) -> None:
        chosen = tuple(colour for colour, swatch in self.swatches.items() if swatch.isChecked())
        self._set(colours=chosen if len(chosen) < len(Colour) else ())

    def _show_dossier(self, *, on: bool) -> None:
        """Show what only a dossier has, as the case of it remembers."""
        self.dossier.show_subject(self._subjects[self.subject])
        self.choice = replace(self.choice, dossier=self.dossier.choice)
        for key, _, _ in self.dossier.rows():
            for part in self._rows[key]:
                part.setVisible(on)
        self.dossier.attach.setVisible(on and self.choice.dossier_attaches)

    def _show(self) -> None:
        choice, kind = self.choice, self.choice.format
        self.formats.choose(kind)
        self._show_dossier(on=kind == DOSSIER)
        original = self.original
        picture = self._subjects[self.subject].picture
        words = format_words()[kind]
        if original:
            words = original_words(picture=picture, black=choice.black_out)
        self._words.setText(words)
        self.papers.choose(ORIGINAL if original else ANEW)
        hint = self.tr("Leave out who wrote notes, who exports, and with what.")
        if original and choice.black_out:
            pass  # nothing of the file but its pages is handed out
        elif original and picture:
            hint = self.tr(
                "Leave out who wrote notes, who exports, and with what, and what cameras and "
                "programs noted in the picture’s file, such as where it was taken."
            )
        elif original:
            hint = self.tr(
                "Leave out who wrote notes, who exports, and with what. What the original says of "
                "itself stays in it."
            )
        self._hint.setText(hint)
        self.anonymous.setAccessibleDescription(hint)
        self.notes.choose(choice.notes)
        self.paper.choose(choice.page_size)
        self.sizes.choose(str(choice.font_size))
        self.margins.choose(str(choice.margins_mm))
        self.tags.choose(choice.tag)
        for colour, swatch in self.swatches.items():
            swatch.setChecked(colour in choice.colours)
        self.colours_said.setText("" if choice.colours else self.tr("All"))
        self.highlights.setChecked(choice.only_highlights)
        self.pages.setChecked(choice.only_annotated_pages)
        self.cases.setChecked(choice.cases)
        self.originals.setChecked(choice.originals)
        self.hyphens.setChecked(choice.hyphenation)
        self.files.setText(
            self.tr("Attach the imported file to the PDF")
            if len(self._subjects[self.subject].ids) == 1
            else self.tr("Attach the imported files to the PDF")
        )
        self.files.setChecked(choice.attach_original and choice.can_attach_original)
        self.annotations.setChecked(choice.attach_annotations and choice.can_attach)
        self.anonymous.setChecked(choice.anonymous)
        for key, those in (
            ("notes", WITH_NOTES), ("paper", WITH_PAGES), ("sizes", WITH_PAGES),
            ("margins", WITH_PAGES),
        ):  # fmt: skip
            for part in self._rows[key]:
                part.setVisible(kind in those and not original)
        for part in self._rows["papers"]:
            part.setVisible(kind == PDF and self._subjects[self.subject].original)
        self.highlights.setVisible(kind in WITH_TEXT and not original)
        self.pages.setVisible(kind in WITH_PAGES and not original)
        self.black.show_areas(on=original)
        self.hyphens.setVisible(kind in WITH_PAGES and not original)
        self.files.setVisible(choice.can_attach_original and not original)
        self.annotations.setVisible(choice.can_attach and not original)
        packed = kind in PACKAGES
        self.cases.setVisible((kind in WITH_TEXT and not original) or packed)
        self.originals.setVisible(packed)
        for part in (*self._rows["colours"], *self._rows["tags"], self.anonymous, self._hint):
            part.setVisible(not packed)
