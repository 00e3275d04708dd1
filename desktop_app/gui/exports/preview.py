"""The right side of the export sheet: pages as they will be, or the beginning of the file."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui import formats
from desktop_app.gui.exports.preview_model import Shown
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, IconLabel, label

PAGE_WIDTH = 400
_PAPER = QSize(PAGE_WIDTH, PAGE_WIDTH * 297 // 210)
_NOTCH = 120


class PaperView(QWidget):
    """One page on a tinted ground; keys and the wheel turn pages.

    Signals:
        turned: how many pages to go on; a large number means to the end.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: QImage | None = None
        self._turned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        theme.changed.connect(self.update)

    def show_picture(self, picture: QImage | None) -> None:
        """Show a page in place of the one before."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which A4 can be read."""
        return _PAPER + QSize(24, 24)

    def paper(self) -> QRect:
        """Return where the page lies; all of it is seen."""
        size = self._picture.size() if self._picture is not None else _PAPER
        room = self.size() - QSize(24, 24)
        fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint(
            (self.width() - fitted.width()) // 2, (self.height() - fitted.height()) // 2
        )
        return QRect(corner, fitted)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw ground, shadow and paper."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sidebar"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        paper = self.paper()
        painter.setBrush(theme.shadow())
        painter.drawRoundedRect(paper.adjusted(0, 2, 0, 3), 2, 2)
        # Paper is white whatever the window's colours are.
        painter.fillRect(paper, QColor("white"))
        if self._picture is not None:
            painter.drawImage(paper, self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("line2"))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages; arrows follow the direction of the language."""
        on = 1 if self.isLeftToRight() else -1
        steps = {
            Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Space: 1,
            Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on,
            Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn a page for each notch."""
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            step = 1 if self._turned < 0 else -1
            self._turned += step * _NOTCH
            self.turned.emit(step)
        event.accept()


class PreviewPane(QWidget):
    """Page or text, with a line below that says which page it is.

    Signals:
        turned: how many pages to go on.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.paper = PaperView(theme)
        self.paper.turned.connect(self.turned)
        self._words = label(theme, "", 13, 450, "text2", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.paper)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("The preview is being made"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        column.addWidget(self._progress)
        column.addWidget(self._stack, 1)
        column.addLayout(self._turning(theme))
        self.show_page(Shown(pages=0), "")

    # What is not seen at first is made when it is wanted.
    @cached_property
    def text(self) -> QPlainTextEdit:
        """The beginning of the file, where the format has no pages."""
        made = QPlainTextEdit()
        made.setObjectName("sample")
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFont(_mono())
        made.setAccessibleName(self.tr("Beginning of the file"))
        self._stack.addWidget(made)
        return made

    @cached_property
    def _about(self) -> QWidget:
        """What is said where there is neither page nor text."""
        page = QWidget(self._stack)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.addStretch()
        column.addWidget(
            IconLabel(self._theme, "file-text", "text3", 32), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self._words)
        column.addStretch()
        self._stack.addWidget(page)
        return page

    def _turning(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = ("chevron-right", "chevron-left") if mirrored else (
            "chevron-left", "chevron-right",
        )  # fmt: skip
        self.back = IconButton(theme, left, self.tr("Previous page"), size=16)
        self.on = IconButton(theme, right, self.tr("Next page"), size=16)
        self.where: QLabel = label(theme, "", 12, 500, "text2")
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where.setMinimumWidth(110)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        row.addStretch()
        for part in (self.back, self.where, self.on):
            row.addWidget(part)
        row.addStretch()
        return row

    def show_page(self, shown: Shown, words: str) -> None:
        """Show a page, a text, or where there is neither, what the format is good for."""
        paged = shown.picture is not None or (not shown.text and not words)
        if paged:
            self.paper.show_picture(shown.picture)
            self._stack.setCurrentWidget(self.paper)
        elif shown.text:
            self.text.setPlainText(shown.text)
            self._stack.setCurrentWidget(self.text)
        else:
            self._words.setText(words)
            self._stack.setCurrentWidget(self._about)
        for part in (self.back, self.on, self.where):
            part.setVisible(paged)
        self.back.setEnabled(shown.page > 0)
        self.on.setEnabled(shown.page + 1 < shown.pages)
        self.where.setText(page_words(shown.page, shown.pages))
        self.paper.setAccessibleName(
            self.tr("Preview: {0}").format(self.where.text()) if shown.pages else self.tr("Preview")
        )

    def show_problem(self, sentence: str) -> None:
        """Say why there is no preview; exporting may work all the same."""
        self.show_page(Shown(), sentence)

    def set_slow(self, slow: bool) -> None:
        """Show that the preview is still being made."""
        self._progress.setVisible(slow)


def page_words(page: int, pages: int) -> str:
    """Return "Page 2 of 6"; "" for no pages."""
    if not pages:
        return ""
    words = formats.translate("exports", "Page {0} of {1}")
    return words.format(formats.number(page + 1), formats.number(pages))


def _mono() -> QFont:
    font = QFont("DejaVu Sans Mono")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(11)
    return font
