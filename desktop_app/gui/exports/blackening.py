"""The part of the export sheet that says what is to be blacked out.

Nothing of it is remembered, not even in the archive: a list of the words would be a list of the
people who must not be found.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.exports.chooser import Chooser
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox, label
from desktop_app.values import dataclass

TAG = "redact"
"""The tag that is offered first; see ``domain.redaction``."""

_LINES = 3
_NAMED = 6


@dataclass(frozen=True, slots=True)
class Blackened:
    """What is blacked out of the article in the preview, or of ``several``, and what is not.

    ``missing`` are words that are in none, ``near`` those that stay and may tell as much.
    """

    places: int
    missing: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    several: bool = False


class BlackOut(QWidget):
    """Words, and the tag of passages and areas, that are to be blacked out.

    Signals:
        changed: something else is to be blacked out.
    """

    changed = Signal()

    def __init__(self, theme: Theme, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.on = CheckBox(theme, self.tr("Black out"))
        self.on.clicked.connect(self._on_clicked)
        column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeading)
        self._more = QWidget(self)
        inner = QVBoxLayout(self._more)
        inner.setContentsMargins(27, 0, 0, 0)
        inner.setSpacing(8)
        self.words = _field(theme, self.tr("Words to black out, one or more a line"))
        self.words.setPlaceholderText(self.tr("Words, one or more a line; petrov* for all endings"))
        self.words.textChanged.connect(self._on_changed)
        inner.addWidget(self.words)
        name = self.tr("And passages with the tag")
        others = [tag for tag in tags if tag.casefold() != TAG]
        choices = {tag: formats.isolated(f"#{visible_bidi(tag)}") for tag in (TAG, *others)}
        self.tags = Chooser(theme, name, choices)
        self.tags.choose(TAG)
        self.tags.changed.connect(self._on_tag)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(theme, name, 12, 450, "text3"))
        row.addWidget(self.tags, 1)
        inner.addLayout(row)
        self.areas = CheckBox(theme, self.tr("Pages without text: only marked areas"))
        self.areas.clicked.connect(self._on_changed)
        inner.addWidget(self.areas, 0, Qt.AlignmentFlag.AlignLeading)
        self.said = label(theme, "", 12, 450, "text2", wrap=True)
        inner.addWidget(self.said)
        column.addWidget(self._more)
        self._more.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """The words, a phrase a line."""
        return tuple(line.strip() for line in self.words.toPlainText().splitlines() if line.strip())

    def tell(self, found: Blackened | None) -> None:
        """Say what is blacked out of the article in the preview; None if that is not known."""
        self.said.setText("" if found is None else " ".join(_sentences(found)))
        self.said.setVisible(found is not None)

    def show_areas(self, *, on: bool) -> None:
        """Offer what only pages of originals have."""
        self.areas.setVisible(on)

    def _on_clicked(self, on: bool) -> None:
        self._more.setVisible(on)
        self.tell(None)
        if on:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_tag(self, tag: str) -> None:
        self.tags.choose(tag)
        self.changed.emit()


def _field(theme: Theme, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setObjectName("correct")
    made.setTabChangesFocus(True)
    made.setFont(theme.ui_font(13, 450))
    made.setAccessibleName(name)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * _LINES + 26)
    return made


def _sentences(found: Blackened) -> list[str]:
    counted = (
        formats.translate("exports", "Places blacked out in all articles: {0}.")
        if found.several
        else formats.translate("exports", "Places blacked out in the preview: {0}.")
    )
    words = [counted.format(formats.number(found.places))]
    if found.missing:
        missing = formats.translate("exports", "Not found, so check how it is written: {0}.")
        words.append(missing.format(_listed(found.missing)))
    if found.near:
        near = formats.translate("exports", "Stays, and may tell as much: {0}.")
        words.append(near.format(_listed(found.near)))
    return words


def _listed(names: Sequence[str]) -> str:
    more = ["…"] if len(names) > _NAMED else []
    return ", ".join([*map(visible_bidi, names[:_NAMED]), *more])
