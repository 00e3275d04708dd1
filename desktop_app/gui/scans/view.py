"""The sheet that asks in which languages pages are to be read."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.search import words
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox, label

WIDTH = 460
_LINE, _TAKEN = 28, 300


class ScanSheet(Sheet):
    """Languages to choose from, those that are likely chosen already.

    Args:
        known: the languages that can be read, as Tesseract names them ("deu").
        likely: those that are chosen at first.
        has_text: whether the article has a text that every page could be read in place of.

    Signals:
        confirmed: a tuple of languages, and whether every page is to be read.
    """

    confirmed = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        known: Sequence[str],
        likely: Collection[str],
        *,
        has_text: bool,
    ) -> None:
        super().__init__(theme, self.tr("Read the text of the pages"), WIDTH, parent)
        told = self.tr(
            "The pictures of the pages are read on this computer, by the program Tesseract. Their "
            "words become a version of the text that can be searched for, marked and corrected; "
            "the original stays as it is."
        )
        self.body.addWidget(label(theme, told, 13, 450, "text2", wrap=True))
        self.setAccessibleDescription(told)
        self.body.addWidget(label(theme, self.tr("Languages of the pages"), 12, 600))
        self.boxes = {name: CheckBox(theme, language_name(name)) for name in _sorted(known, likely)}
        self.body.addWidget(self._list(parent))
        for name, box in self.boxes.items():
            box.setChecked(name in likely)
            box.toggled.connect(self._on_toggled)
        self.every = CheckBox(theme, self.tr("Also pages that have a text"))
        self.every.setVisible(has_text)
        self.body.addWidget(self.every)
        self.cancel, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Read"))
        self.default = self.confirm
        self.confirm.clicked.connect(self._confirm)
        self._likely = tuple(likely)
        self._on_toggled()

    def _list(self, parent: QWidget) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(4)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = len(self.boxes) * _LINE + 8
        area.setFixedHeight(min(wanted, room(parent, 240, _TAKEN)))
        return area

    @property
    def languages(self) -> tuple[str, ...]:
        """The chosen languages; the likely ones first, as they were given."""
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        first = [name for name in self._likely if name in chosen]
        return tuple(dict.fromkeys((*first, *chosen)))

    def _on_toggled(self) -> None:
        self.confirm.setEnabled(bool(self.languages))

    def _confirm(self) -> None:
        languages, every = self.languages, self.every.isChecked()
        self.close_sheet()
        self.confirmed.emit(languages, every)


def language_name(name: str) -> str:
    """Return what speakers of a language call it, and what Tesseract does: "Deutsch (deu)"."""
    base = name.rsplit("/", 1)[-1].split("_")[0]
    kinds = QLocale.LanguageCodeType.ISO639Part2T | QLocale.LanguageCodeType.ISO639Part2B
    kinds |= QLocale.LanguageCodeType.ISO639Part3
    code = {"chi": "zho"}.get(base, base)
    language = QLocale.codeToLanguage(code, kinds)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return name
    short = QLocale.languageToCode(language)
    own = words.language_name(short)
    return f"{own} ({name})" if own != short else name


def _sorted(known: Sequence[str], likely: Collection[str]) -> list[str]:
    """Return languages with those that are likely first, the others by their names."""
    return sorted(known, key=lambda name: (name not in likely, language_name(name).casefold()))
