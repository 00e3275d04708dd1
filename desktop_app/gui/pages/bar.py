"""The bar above the pages: which page, how large, and the switch between pages and text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.gui import formats
from desktop_app.gui.pages.layout import Fit
from desktop_app.gui.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton, label, takes_keys

_NARROWEST, _TIGHT = 300, 600
"""Narrower than this, the bar does without what has keys and menu entries."""
_GAP = 12
"""Between the page's number and what makes pages larger."""


class PageField(QLineEdit):
    """Takes the number or the name of a page.

    Signals:
        wanted: Enter was pressed; carries what was typed.
        left: Esc was pressed.
    """

    wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFont(theme.ui_font(13, 500))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(64)
        self.setAccessibleName(self.tr("Page"))

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's actions do."""
        return takes_keys(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there on Enter; go back on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PagesBar(QWidget):
    """Says where one is and offers what is done with pages.

    Signals:
        switched: the text is wanted in place of the pages, or the other way round.
        page_wanted: carries the number or the name of a page.
        zoom_wanted: carries 1 or -1.
        fit_wanted: carries a ``Fit``.
        turn_wanted: the pages are to be turned.
        tool_wanted: carries the ``AnnotationKind`` that is to be drawn.
        side_wanted: the strip beside the pages is to come or go.
        left: the keyboard wants to go back to the pages.
    """

    switched = Signal()
    page_wanted = Signal(str)
    zoom_wanted = Signal(int)
    fit_wanted = Signal(object)
    turn_wanted = Signal()
    side_wanted = Signal()
    tool_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Bar above the pages"))
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 6)
        row.setSpacing(4)
        self.side_button = IconButton(
            theme, "list-tree", self.tr("Small pages, outline and marks in the file")
        )
        self.side_button.setCheckable(True)
        self.field = PageField(theme)
        self.of = label(theme, "", 13, 450, "text2")
        self.smaller = IconButton(theme, "zoom-out", self.tr("Smaller"))
        self.percent = label(theme, "", 12, 500, "text2")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(44)
        self.larger = IconButton(theme, "zoom-in", self.tr("Larger"))
        self.width_button = IconButton(theme, "move-horizontal", self.tr("Fit to width"))
        self.page_button = IconButton(theme, "move-vertical", self.tr("Fit whole page"))
        self.turn_button = IconButton(theme, "rotate-cw", self.tr("Turn clockwise"))
        self.tools = {
            AnnotationKind.AREA: IconButton(theme, "square-dashed", self.tr("Mark an area")),
            AnnotationKind.NOTE: IconButton(
                theme, "message-square-text", self.tr("Note on the page")
            ),
        }
        self.hint = ElidedLabel(theme, 12, 450, "text2", Qt.TextElideMode.ElideRight)
        choices = {"pages": self.tr("Pages"), "text": self.tr("Text")}
        self.choice = Segments(theme, self.tr("Shown as"), choices, parent=self)
        self.of_pages: list[QWidget] = [
            *(self.side_button, self.field, self.of, self.smaller, self.percent, self.larger),
            *(self.width_button, self.page_button, self.turn_button),
            *self.tools.values(),
        ]
        for part in self.of_pages:
            row.addWidget(part)
        row.insertSpacing(3, _GAP)
        row.addWidget(self.hint, 1)
        row.addWidget(self.choice)
        for kind, tool in self.tools.items():
            tool.setCheckable(True)
            tool.clicked.connect(lambda _=False, kind=kind: self.tool_wanted.emit(kind))
        for button in (self.width_button, self.page_button):
            button.setCheckable(True)
        for part in (self.side_button, self.width_button, self.page_button, *self.tools.values()):
            part.setObjectName("toggle")
        self.field.wanted.connect(self.page_wanted)
        self.field.left.connect(self._leave_field)
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.width_button.clicked.connect(lambda: self.fit_wanted.emit(Fit.WIDTH))
        self.page_button.clicked.connect(lambda: self.fit_wanted.emit(Fit.PAGE))
        self.side_button.clicked.connect(self.side_wanted)
        self.turn_button.clicked.connect(self.turn_wanted)
        self.choice.changed.connect(self._on_choice)
        self._shown, self._notice, self._text = "", "", False

    def show_choice(self, *, text: bool) -> None:
        """Say whether text or pages are shown."""
        self._text = text
        self.choice.choose("text" if text else "pages")
        self._share()

    def set_page(self, name: str, page: int, count: int) -> None:
        """Say which page is looked at."""
        number = formats.number(page + 1)
        self._shown = name
        self.field.setText(name)
        words = self.tr("of {0}").format(formats.number(count))
        if name != number:
            words = self.tr("({0} of {1})").format(number, formats.number(count))
        self.of.setText(words)

    def set_nowhere(self) -> None:
        """Say nothing: no file is open."""
        self._shown = ""
        for part in (self.field, self.of, self.percent):
            part.setText("")
        self.set_notice("")

    def set_zoom(self, zoom: float, fit: Fit) -> None:
        """Say how large the pages are, and why."""
        self.percent.setText(self.tr("{0} %").format(QLocale().toString(round(zoom * 100))))
        self.width_button.setChecked(fit is Fit.WIDTH)
        self.page_button.setChecked(fit is Fit.PAGE)

    def set_notice(self, words: str) -> None:
        """Say something about the whole file, "" for nothing."""
        self._notice = words
        self.hint.set_text(words)

    def show_tool(self, kind: AnnotationKind | None, words: str) -> None:
        """Say what is drawn now, None for nothing, and how it is done."""
        self.hint.set_text(words or self._notice)
        for one, button in self.tools.items():
            button.setChecked(one is kind)

    def focus_page(self) -> None:
        """Move the keyboard to the page's number."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _leave_field(self) -> None:
        self.field.setText(self._shown)
        self.left.emit()

    def _on_choice(self, key: str) -> None:
        if (key == "text") != self._text:
            self.switched.emit()

    def _share(self) -> None:
        self.hint.setVisible(not self._text)
        gone = self._spared()
        for part in self.of_pages:
            part.setVisible(not self._text and part not in gone)

    def _spared(self) -> list[QWidget]:
        """Return the parts there is no room for; the switch between pages and text is whole."""
        gone: list[QWidget] = []
        if self.width() < _TIGHT:
            gone += [self.percent, self.width_button, self.page_button, self.turn_button]
        around = self.row.contentsMargins()
        room = self.width() - around.left() - around.right() - _GAP - self.row.spacing()
        room -= self._needed(self.choice) + self._needed(self.hint)
        room -= sum(self._needed(part) for part in self.of_pages if part not in gone)
        zooming, tools = (self.smaller, self.larger), tuple(self.tools.values())
        for parts in (zooming, (self.side_button,), (self.of,), tools):
            if room >= 0:
                break
            gone += parts
            room += sum(map(self._needed, parts))
        return gone

    def _needed(self, part: QWidget) -> int:
        width = max(part.minimumSizeHint().width(), part.minimumWidth())
        return min(width, part.maximumWidth()) + self.row.spacing()

    def minimumSizeHint(self) -> QSize:
        """Let the window be narrow: the bar does without some parts then."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without some parts where there is no room."""
        super().resizeEvent(event)
        self._share()
