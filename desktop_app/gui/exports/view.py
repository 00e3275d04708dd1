"""The sheet in which an export is chosen, with a live preview beside the choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.exports.choice import DOSSIER, PDF, ExportChoice, format_words
from desktop_app.gui.exports.options import OptionsColumn
from desktop_app.gui.exports.preview import PreviewPane
from desktop_app.gui.exports.preview_model import PreviewViewModel, Shown
from desktop_app.gui.exports.view_model import Subject
from desktop_app.gui.overlay import MARGIN, Sheet
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

if TYPE_CHECKING:
    from desktop_app.domain.annotations import Colour
    from desktop_app.domain.cases import CaseId
    from desktop_app.gui.exports.dossiers import DossierChoice

WIDTH = 920
NARROW = 560
_OPTIONS = 392
_ROOM = 96
_HIGHEST = 720
_BAR = 14
_FRAME = 150
"""Height of headline, buttons and the space between."""


class ExportSheet(Sheet):
    """What is exported, how, and how it will look; in a small window one after the other.

    Signals:
        confirmed: an ``ExportChoice`` and the ``Subject``.
        printing: the same, to be printed.
    """

    confirmed = Signal(object, object)
    printing = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        choice: ExportChoice,
        subjects: Sequence[Subject],
        tags: Sequence[str],
        meanings: Mapping[Colour, str],
        preview: PreviewViewModel,
        parent: QWidget,
        dossiers: Mapping[CaseId, DossierChoice] = MappingProxyType({}),
    ) -> None:
        wide = parent.width() >= WIDTH + _ROOM
        title = formats.translate("exports", "Export")
        super().__init__(theme, title, WIDTH if wide else NARROW, parent)
        self._subjects, self._model, self._following = subjects, preview, False
        preview.setParent(self)
        # Each part is made where it stays: one that moves has the style put on once more.
        self._area = area = QScrollArea(self.card)
        self.options = OptionsColumn(
            theme, choice, subjects, tags, meanings, area.viewport(), dossiers
        )
        self.options.changed.connect(self._on_changed)
        self.pane = PreviewPane(theme, self.card)
        self.pane.setVisible(wide)
        self._wide, self._looking = wide, False
        sides = QHBoxLayout()
        sides.setSpacing(24)
        self._fit(area, parent.height() - 2 * MARGIN - _FRAME, wide)
        sides.addWidget(area)
        sides.addWidget(self.pane, 1)
        self.body.addLayout(sides, 1)
        self.body.addLayout(self._buttons(theme))
        self.pane.turned.connect(self._on_turned)
        preview.shown.connect(self._on_shown)
        preview.slow.connect(self.pane.set_slow)
        preview.failed.connect(self._on_problem)
        preview.counted.connect(self.options.black.tell)
        self.closed.connect(preview.close)
        self._on_changed()

    def _fit(self, area: QScrollArea, room: int, wide: bool) -> None:
        """Make the options as high as they are if there is room; below that they scroll."""
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.options)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)
        wanted = self.options.sizeHint()
        area.setMinimumHeight(min(room, _HIGHEST, wanted.height() + 8))
        if wide:
            # Words of other languages are longer; the preview makes room for them.
            longest = self.options.minimumSizeHint().width() + _BAR
            area.setFixedWidth(min(max(_OPTIONS, longest), WIDTH // 2 + 80))

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the keyboard as long as the sheet is shown: a slot must not outlive it."""
        super().showEvent(event)
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self._following:
            self._following = True
            app.focusChanged.connect(self._on_focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no more."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._following:
            self._following = False
            app.focusChanged.disconnect(self._on_focus)
        super().hideEvent(event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the keyboard is."""
        if now is not None and self.options.isAncestorOf(now):
            black = self.options.black
            if black.isAncestorOf(now):  # what is said of the words stands below them
                self._area.ensureWidgetVisible(black, 0, 12)
            self._area.ensureWidgetVisible(now, 0, 12)

    def _on_range(self) -> None:
        """Stay where the keyboard is when options come or go."""
        self._on_focus(None, self.window().focusWidget())

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.said = label(theme, "", 12, 450, "text3", wrap=True)
        # Shown without a parent it would be a window of its own, which takes the keyboard away.
        self.look = QPushButton(self.tr("Preview"), self.card)
        self.look.setVisible(not self._wide)
        self.look.clicked.connect(self._on_look)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.print = QPushButton(self.tr("Print…"))
        self.print.clicked.connect(self._print)
        self.confirm = QPushButton(self.tr("Export…"))
        self.confirm.setObjectName("primary")
        self.confirm.clicked.connect(self._confirm)
        self.default = self.confirm
        row.addWidget(self.said, 1)
        for button in (self.look, cancel, self.print, self.confirm):
            button.setFont(theme.ui_font(13, 550))
            row.addWidget(button)
        return row

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return self.options.choice

    @property
    def subject(self) -> Subject:
        """Which articles are meant now."""
        return self._subjects[self.options.subject]

    @property
    def waiting(self) -> bool:
        """Whether a preview is still to come."""
        return self._model.waiting

    def _on_changed(self) -> None:
        choice, subject = self.choice, self.subject
        # What is printed is set by the program; the pages that are shown would be others.
        self.print.setVisible(choice.format == PDF and not self.options.original)
        self.confirm.setEnabled(not choice.refused)
        self.said.setText(self._words())
        width = round(self.pane.paper.sizeHint().width() * self.devicePixelRatioF() * 1.25)
        # Several articles in one file are set anew, whatever their originals are.
        shown = choice if self.options.original else replace(choice, set_text=True)
        draw = self._wide or self._looking
        # What is blacked out is told also where there is no room to draw it.
        self._model.ask(subject.ids, shown, width, subject.name, draw=draw)

    def _words(self) -> str:
        """Return what is to be said of the choice as a whole."""
        choice = self.choice
        if choice.refused:
            return self.tr("Words cannot be blacked out in this format.")
        if choice.format == DOSSIER and self._wide:
            return self.tr("The preview shows cover, contents and the first article.")
        many = len(self.subject.ids) > 1 and self._wide
        return self.tr("The preview shows the first article.") if many else ""

    def _on_look(self) -> None:
        """Show the preview in the place of the options, or the other way round."""
        on = self._looking = not self._looking
        self.look.setText(self.tr("Options") if on else self.tr("Preview"))
        self._area.setVisible(not on)
        self.pane.setVisible(on)
        self._on_changed()

    def _on_shown(self, shown: Shown) -> None:
        words = "" if shown.picture is not None else format_words()[self.choice.format]
        self.pane.show_page(shown, words)

    def _on_problem(self, problem: GuardbookError) -> None:
        self.pane.show_problem(localized(str(problem)))

    def _on_turned(self, step: int) -> None:
        self._model.go(self._model.page + step)

    def _confirm(self) -> None:
        choice, subject = self.choice, self.subject
        self.close_sheet()
        self.confirmed.emit(choice, subject)

    def _print(self) -> None:
        choice, subject = self.choice, self.subject
        self.close_sheet()
        self.printing.emit(choice, subject)
