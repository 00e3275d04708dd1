"""The small bar above selected words, or above a highlight that was clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationKind
from desktop_app.gui.notes.swatches import Swatches
from desktop_app.gui.notes.words import Meanings, kind_name
from desktop_app.gui.reader.placing import Room
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, takes_keys

SHADOW = 18
"""Room for the shadow around the bar; the bar proper is smaller by it on every side."""
_RADIUS = 10
_DROP = 5
_KINDS = (
    (AnnotationKind.HIGHLIGHT, "highlighter"),
    (AnnotationKind.UNDERLINE, "underline"),
    (AnnotationKind.STRIKEOUT, "strikethrough"),
)


class SelectionBar(QWidget):
    """Colours, note, tag, quote, and the other kinds of marks in a menu.

    Signals:
        coloured: carries the ``Colour`` that was chosen.
        kind_chosen: carries the ``AnnotationKind`` that was chosen.
        note_wanted, tag_wanted, quote_wanted, delete_wanted: a button was pressed.
        closed: Esc was pressed in the bar.
    """

    coloured = Signal(object)
    kind_chosen = Signal(object)
    note_wanted = Signal()
    tag_wanted = Signal()
    quote_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, meanings: Meanings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._annotation: Annotation | None = None
        self._writable = True
        self._fitted = 0
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 8, SHADOW + 5, SHADOW + 6, SHADOW + 5)
        row.setSpacing(2)
        self.swatches = Swatches(theme, meanings, 18, keys=True)
        row.addWidget(self.swatches)
        self._line = QFrame()
        self._line.setFixedSize(13, 18)
        row.addWidget(self._line)
        self.note_button = self._button("message-square-text", self.tr("Note"), self.tr("Note (N)"))
        self.tag_button = self._button("tag", self.tr("Tag"), self.tr("Tag (T)"))
        self.quote_button = self._button(
            "quote", self.tr("Copy quote"), self.tr("Copy quote with its source")
        )
        self.delete_button = self._button("trash-2", self.tr("Delete"), self.tr("Delete (Del)"))
        self.more_button = self._button("ellipsis", "", self.tr("Other marks"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._draw_menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(self.menu)
        self.swatches.chosen.connect(self.coloured)
        self.note_button.clicked.connect(self.note_wanted)
        self.tag_button.clicked.connect(self.tag_wanted)
        self.quote_button.clicked.connect(self.quote_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.setAccessibleName(self.tr("Selection"))
        self.hide()
        self._refresh()
        theme.changed.connect(self._refresh)

    def _button(self, icon: str, text: str, tip: str) -> IconButton:
        made = IconButton(self._theme, icon, text or tip, text=f" {text}" if text else "", size=16)
        made.setToolTip(tip)
        made.setAccessibleName(text or tip)
        made.draw()
        self._row.addWidget(made)
        return made

    # -- content -------------------------------------------------------------------------
    @property
    def annotation(self) -> Annotation | None:
        """The annotation that the bar changes; None if it makes new ones."""
        return self._annotation

    def set_meanings(self, meanings: Meanings) -> None:
        """Say what the colours mean."""
        self.swatches.set_meanings(meanings)

    def set_writable(self, writable: bool) -> None:
        """Offer changes, or only what changes nothing."""
        self._writable = writable
        self.set_annotation(self._annotation)

    def set_annotation(self, annotation: Annotation | None) -> None:
        """Offer what can be done with an annotation, or with selected words."""
        self._annotation, self._fitted = annotation, 0
        marked, writable = annotation is not None, self._writable
        self.swatches.set_current(annotation.colour if annotation is not None else None)
        for part in (self.swatches, self._line, self.note_button, self.more_button):
            part.setVisible(writable)
        self.tag_button.setVisible(writable and not marked)
        self.delete_button.setVisible(writable and marked)
        on_text = annotation is None or annotation.kind.on_text
        self.more_button.setVisible(writable and on_text)
        self.quote_button.setVisible(on_text)
        kind = annotation.kind if annotation is not None else None
        self.menu.clear()
        for one, icon in _KINDS:
            if marked or one is not AnnotationKind.HIGHLIGHT:
                action = self.menu.addAction(kind_name(one))
                action.setObjectName(icon)
                action.setCheckable(marked)
                action.setChecked(one is kind)
                action.triggered.connect(lambda _=False, one=one: self.kind_chosen.emit(one))

    def _draw_menu(self) -> None:
        for action in self.menu.actions():
            action.setIcon(self._theme.icon(action.objectName()))

    def proper_size(self, room: int) -> tuple[int, int]:
        """Return width and height without the shadow.

        Where ``room`` is narrower than the words, the buttons have icons only.
        """
        if room != self._fitted:
            self._fitted = room
            self._set_style(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            if self._wanted()[0] > room:
                self._set_style(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return self._wanted()

    def _set_style(self, style: Qt.ToolButtonStyle) -> None:
        for button in (self.note_button, self.tag_button, self.quote_button, self.delete_button):
            button.setToolButtonStyle(style)

    def _wanted(self) -> tuple[int, int]:
        self._row.activate()
        wanted = self._row.sizeHint()
        return wanted.width() - 2 * SHADOW, wanted.height() - 2 * SHADOW

    def place(self, room: Room) -> None:
        """Stand in a room, the shadow around it."""
        self.setGeometry(
            room.x - SHADOW, room.y - SHADOW, room.width + 2 * SHADOW, room.height + 2 * SHADOW
        )

    def proper(self) -> Room:
        """Return where the bar stands, without its shadow."""
        box = self.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        return Room(box.x(), box.y(), box.width(), box.height())

    def focus_first(self) -> None:
        """Move the keyboard into the bar."""
        first = self.findChildren(QToolButton)
        for button in first:
            if button.isVisible():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _refresh(self) -> None:
        self._line.update()
        self.set_annotation(self._annotation)

    # -- Qt ------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        """Return the size with the shadow."""
        return self._row.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's actions do."""
        return takes_keys(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press between two buttons from the text below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release, too."""
        event.accept()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a soft shadow, and the bar on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_shadow(painter, box, self._theme, _RADIUS)
        painter.setBrush(self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self._line.isVisible():
            x = self._line.geometry().center().x() + 0.5
            middle = box.center().y()
            painter.setPen(self._theme.color("line2"))
            painter.drawLine(round(x), round(middle - 9), round(x), round(middle + 9))


def paint_shadow(painter: QPainter, box: QRectF, theme: Theme, radius: float) -> None:
    """Draw a shadow in steps; an effect of Qt's would be drawn anew with every scroll."""
    painter.setPen(Qt.PenStyle.NoPen)
    reach = SHADOW - _DROP
    # Each step lies over those before it, so that the sum fades out smoothly.
    painter.setBrush(QColor(0, 0, 0, max(1, round(theme.shadow().alpha() / reach / 1.6))))
    for step in range(reach, 0, -1):
        grown = box.adjusted(-step, -step, step, step).translated(0, _DROP)
        painter.drawRoundedRect(grown, radius + step, radius + step)
