"""The small popup in which tags and cases are picked: a field with what fits below it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.annotations import Colour
from desktop_app.gui.giving_back import KeyboardBefore
from desktop_app.gui.shadow import Shadow
from desktop_app.gui.tags.view_model import Option, Picker
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import IconButton, label

WIDTH = 320
_LINE = 30
_OPTION = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class _OptionDelegate(QStyledItemDelegate):
    """Draws a dot or icon, the words, and the detail on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words, self._detail = theme.ui_font(13, 500), theme.ui_font(11, 450)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height."""
        return QSize(100, _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw an option."""
        found: Option = index.data(_OPTION)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        middle = rect.center().y()
        sign = self._in(option, QRect(rect.left() + 8, middle - 7, 16, 16))
        if found.icon:
            picture = self._theme.pixmap(found.icon, "accent" if chosen else "text2", 16)
            painter.drawPixmap(sign.topLeft(), picture)
        else:
            painter.setBrush(self._theme.ink(found.colour or Colour.YELLOW))
            painter.drawEllipse(QPointF(sign.left() + 8, middle + 0.5), 4, 4)
        metrics = QFontMetrics(self._detail)
        room = rect.width() // 2
        detail = metrics.elidedText(found.detail, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(detail)
        painter.setLayoutDirection(option.direction)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._detail)
        painter.setPen(self._theme.color("text3"))
        where = QRect(rect.right() - wide - 8, rect.top(), wide + 2, rect.height())
        painter.drawText(self._in(option, where), vertical, detail)
        painter.setFont(self._words)
        painter.setPen(self._theme.color("text"))
        room = rect.width() - wide - 56
        # The end of a path tells more than its middle.
        mode = Qt.TextElideMode.ElideMiddle if "/" in found.words else Qt.TextElideMode.ElideRight
        # A name runs as its own first letter says: "#" stays before, dots after Latin letters.
        own = f"\u2068{found.words}\u2069" if "/" not in found.words else found.words
        words = QFontMetrics(self._words).elidedText(own, mode, room)
        where = QRect(rect.left() + 34, rect.top(), room, rect.height())
        painter.drawText(self._in(option, where), vertical, words)
        painter.restore()

    @staticmethod
    def _in(option: QStyleOptionViewItem, area: QRect) -> QRect:
        """Return where an area of the line is, which is mirrored with the language."""
        return QStyle.visualRect(option.direction, option.rect, area)


def place_below(button: QWidget, window: QWidget) -> QPoint:
    """Return where a popup opens under a button: at its end, as seen from the window."""
    end = button.width() if button.isLeftToRight() else 0
    return button.mapTo(window, QPoint(end, button.height() + 6))


class PickPopup(QFrame):
    """Opens at a place of the window; Enter picks, Esc or a click elsewhere closes.

    Signals:
        closed: the popup is gone; it deletes itself.
    """

    closed = Signal()

    def __init__(self, theme: Theme, picker: Picker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(picker.title)
        self._theme, self._picker, self._host = theme, picker, parent
        self._before = KeyboardBefore(self)
        self._over = False
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        column.addLayout(self._chips)
        self.field = QLineEdit()
        self.field.setFont(theme.ui_font(13, 450))
        self.field.setPlaceholderText(picker.placeholder)
        self.field.setAccessibleName(picker.title)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.options = QListWidget()
        self.options.setAccessibleName(self.tr("Matches"))
        self.options.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.options.setFrameShape(QFrame.Shape.NoFrame)
        self.options.setObjectName("options")
        self.options.setMouseTracking(True)
        self.options.setItemDelegate(_OptionDelegate(theme, self.options))
        self.options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.options.itemClicked.connect(self._pick)
        column.addWidget(self.options)
        Shadow(self, theme)
        self._fill()

    def open_at(self, place: QPoint) -> None:
        """Show the popup at a place of the window, which is where its upper end corner lies."""
        self._place = place
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_popup(self) -> None:
        """Take the popup away and give the keyboard back."""
        if self._over:
            return
        self._over = True
        had = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had:
            self._before.give_back()
        self.closed.emit()
        self.deleteLater()

    def _fit(self) -> None:
        self._column.activate()
        self.adjustSize()
        left = self._place.x() - (self.width() if self.isLeftToRight() else 0)
        left = max(8, min(left, self._host.width() - self.width() - 8))
        top = max(8, min(self._place.y(), self._host.height() - self.height() - 8))
        self.move(left, top)

    def _fill(self) -> None:
        self._fill_chips()
        self.options.clear()
        for option in self._picker.options(self.field.text()):
            item = QListWidgetItem(option.words)
            item.setData(_OPTION, option)
            spoken = ", ".join(part for part in (option.words, option.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(plain_tip(option.words))
            self.options.addItem(item)
        count = self.options.count()
        self.options.setVisible(count > 0)
        self.options.setFixedHeight(count * _LINE + 2)
        if count and self.field.text().strip():
            self.options.setCurrentRow(0)
        if self.isVisible():
            self._fit()

    def _fill_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.hide()
                line.deleteLater()
        for option in self._picker.chosen():
            chip = self._chip(option)
            self._chips.addWidget(chip)
            chip.show()  # what is not shown yet has no room in the layout

    def _chip(self, option: Option) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        name = label(self._theme, option.value, 13, 500)
        drop = IconButton(self._theme, "x", self.tr("Remove {0}").format(option.value), size=14)
        drop.clicked.connect(lambda: self._drop(option.value))
        row.addWidget(_Dot(self._theme, option))
        row.addWidget(name, 1)
        row.addWidget(drop)
        return line

    def _pick(self, item: QListWidgetItem | None = None) -> None:
        item = item or self.options.currentItem()
        if item is None:
            self.close_popup()
            return
        option: Option = item.data(_OPTION)
        self._picker.pick(option.value)
        if self._picker.closes:
            self.close_popup()
        else:
            self.field.clear()
            self._fill()
            self.field.setFocus()

    def _drop(self, value: str) -> None:
        self._picker.drop(value)
        self._fill()
        self.field.setFocus()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys move through the options."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._on_focus_out(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        elif key == Qt.Key.Key_Escape:
            self.close_popup()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            count = self.options.count()
            if count:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.options.setCurrentRow((self.options.currentRow() + step) % count)
        else:
            return False
        return True

    def _on_focus_out(self, event: QFocusEvent) -> None:
        now = QApplication.focusWidget()
        elsewhere = now is not None and not self.isAncestorOf(now)
        if elsewhere and event.reason() in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        ):
            self.close_popup()


class _Dot(QWidget):
    """The dot of a tag, or the icon of a case."""

    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__()
        self._theme, self._option = theme, option
        self.setFixedSize(18, 18)

    def paintEvent(self, _: QEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._option.icon:
            painter.drawPixmap(1, 1, self._theme.pixmap(self._option.icon, "text2", 16))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.ink(self._option.colour or Colour.YELLOW))
        painter.drawEllipse(QPointF(9, 9), 4, 4)
