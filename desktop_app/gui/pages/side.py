"""The strip beside the pages: small pictures of them, the outline, and marks of other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.pages import ForeignMark, OutlineItem
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.pages.pictures import Drawing
from desktop_app.gui.pages.sheets import Sheets
from desktop_app.gui.pages.view_model import Small
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, label

WIDTH = 196
_THUMB, _PAD, _WORDS = 116, 8, 20
_PAGE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class PagesModel(QAbstractListModel):
    """One row a page; what it says is what the file calls the page."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: Sequence[str] = ()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Take other pages."""
        self.beginResetModel()
        self._labels = labels
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a page."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {0}").format(self._labels[index.row()])
        return None


class _Thumbnails(QStyledItemDelegate):
    """Draws a small picture of a page and its name below."""

    def __init__(self, theme: Theme, sheets: Sheets) -> None:
        super().__init__()
        self._theme, self._sheets = theme, sheets

    def size_of(self, page: int) -> tuple[int, int]:
        """Return width and height of a page's small picture."""
        stack = self._sheets.stack
        if page >= len(stack):
            return _THUMB, _THUMB
        wide, high = stack.sizes[page]
        share = min(_THUMB / wide, 1.5 * _THUMB / high)
        return max(1, round(wide * share)), max(1, round(high * share))

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room for one page."""
        return QSize(_THUMB, self.size_of(index.row())[1] + _WORDS + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one page."""
        theme, page = self._theme, index.row()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        wide, high = self.size_of(page)
        rect = QRect(box.x() + (box.width() - wide) // 2, box.y() + _PAD, wide, high)
        image = self._sheets.model.thumbnails.like(small_drawing(self._sheets, page, wide))
        if image is None:
            painter.fillRect(rect, QColor(self._sheets.colours.reader))
        else:
            painter.drawImage(rect, image)
        painter.setPen(QPen(theme.color("accent" if chosen else "line2"), 2 if chosen else 1))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.setFont(theme.ui_font(11, 600 if chosen else 450))
        painter.setPen(theme.color("text" if chosen else "text2"))
        below = QRect(box.x(), rect.bottom() + 2, box.width(), _WORDS)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))


def small_drawing(sheets: Sheets, page: int, wide: int) -> Drawing:
    """Return what is wanted of a small picture of that width."""
    points = sheets.stack.pages[page].shown_size[0]
    ratio = sheets.devicePixelRatioF()
    return Drawing(page, round(wide * ratio / max(points, 1.0), 4), sheets.dress())


class SideStrip(QWidget):
    """Three lists, of which one is shown; hidden until it is wanted.

    Signals:
        page_wanted: carries the number of a page, from 0.
        left: the keyboard wants to go back to the pages.
    """

    page_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, sheets: Sheets) -> None:
        super().__init__()
        self._theme, self._sheets = theme, sheets
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Beside the pages"))
        self._model = PagesModel()
        self.pages = QListView()
        self._delegate = _Thumbnails(theme, sheets)
        self.pages.setModel(self._model)
        self.pages.setItemDelegate(self._delegate)
        self.pages.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.outline = QTreeWidget()
        self.outline.setHeaderHidden(True)
        self.outline.setIndentation(14)
        self.foreign = QListWidget()
        self.foreign.setWordWrap(True)
        self._nothing = label(theme, "", 12, 450, "text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(12, 24, 12, 12)
        self.stack = QStackedWidget()
        self.choice = QButtonGroup(self)
        self.buttons: dict[str, IconButton] = {}
        self._lists: dict[str, QAbstractItemView] = {}
        self._key = "pages"
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        names = {
            "pages": (self.pages, "file", self.tr("Small pictures of the pages")),
            "outline": (self.outline, "list-tree", self.tr("Outline of the file")),
            "foreign": (self.foreign, "highlighter", self.tr("Marks that are in the file")),
        }
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, (shown, icon, spoken) in names.items():
            shown.setObjectName("options")
            shown.setAccessibleName(spoken)
            shown.setFont(self._theme.ui_font(12, 450))
            shown.setFrameShape(QListView.Shape.NoFrame)
            self._lists[key] = shown
            self.stack.addWidget(shown)
            button = self.buttons[key] = IconButton(self._theme, icon, spoken)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: self.show_list(key))
            self.choice.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self.stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.buttons["pages"].setChecked(True)

    def _connect(self) -> None:
        sheets = self._sheets
        self.pages.clicked.connect(lambda index: self.page_wanted.emit(index.row()))
        self.pages.activated.connect(lambda index: self._go(index.row()))
        self.outline.itemClicked.connect(lambda item: self._show(item.data(0, _PAGE)))
        self.outline.itemActivated.connect(lambda item: self._go(item.data(0, _PAGE)))
        self.foreign.itemClicked.connect(lambda item: self._show(item.data(_PAGE)))
        self.foreign.itemActivated.connect(lambda item: self._go(item.data(_PAGE)))
        self.pages.verticalScrollBar().valueChanged.connect(lambda _: sheets.model.ask())
        sheets.model.thumbnail_drawn.connect(self._on_thumbnail)
        sheets.page_changed.connect(self._on_page)
        sheets.small_wishes = self._wishes

    # -- content -------------------------------------------------------------------------
    def show_file(
        self,
        labels: Sequence[str],
        outline: Sequence[OutlineItem],
        foreign: Sequence[ForeignMark],
        *,
        more: bool = False,
    ) -> None:
        """Show another file; ``more`` says that it holds more marks than are given."""
        self._model.set_labels(labels)
        self._fill_outline(outline)
        self._fill_foreign(foreign, labels)
        if more:
            self._add_mark(
                self.tr("The file holds more than is listed here; not all of its marks were read."),
                foreign[-1].page if foreign else 0,
            )
        self.show_list(self._key)
        self._on_page(self._sheets.page)

    def _fill_outline(self, items: Sequence[OutlineItem]) -> None:
        self.outline.clear()
        above: list[QTreeWidgetItem] = []
        for one in items:
            made = QTreeWidgetItem([visible_bidi(one.title.strip()) or self.tr("Untitled")])
            made.setData(0, _PAGE, one.page)
            del above[max(0, one.level) :]
            if above:
                above[-1].addChild(made)
            else:
                self.outline.addTopLevelItem(made)
            above.append(made)
        self.outline.expandToDepth(0)

    def _fill_foreign(self, marks: Sequence[ForeignMark], labels: Sequence[str]) -> None:
        self.foreign.clear()
        for one in marks:
            page = labels[one.page] if one.page < len(labels) else str(one.page + 1)
            said = [self.tr("In the file, p. {0}").format(page)]
            if one.author:
                said[0] = self.tr("In the file, p. {0}, by {1}").format(page, one.author)
            said += [formats.quoted(one.quote)] if one.quote else []
            said += [one.note] if one.note else []
            self._add_mark(visible_bidi("\n".join(said)), one.page)

    def _add_mark(self, words: str, page: int) -> None:
        item = QListWidgetItem(words)
        item.setData(_PAGE, page)
        self.foreign.addItem(item)

    def show_list(self, key: str) -> None:
        """Show one of the three lists, or say that there is nothing in it."""
        self._key = key
        self.buttons[key].setChecked(True)
        count = {
            "pages": self._model.rowCount(),
            "outline": self.outline.topLevelItemCount(),
            "foreign": self.foreign.count(),
        }[key]
        empty = {
            "pages": "",
            "outline": self.tr("This file has no outline."),
            "foreign": self.tr("No other program has left marks in this file."),
        }[key]
        self._nothing.setText(empty)
        self.stack.setCurrentWidget(self._lists[key] if count else self._nothing)
        self._sheets.model.ask()

    def lay_out(self) -> None:
        """Make room for small pictures of another shape."""
        self.pages.doItemsLayout()
        self._sheets.model.ask()

    def focus_list(self) -> None:
        """Move the keyboard to the list that is shown."""
        shown = self._lists[self._key]
        (shown if shown.isVisible() else self.buttons[self._key]).setFocus()

    # -- pages ---------------------------------------------------------------------------
    def _show(self, page: int) -> None:
        if page >= 0:
            self.page_wanted.emit(page)

    def _go(self, page: int) -> None:
        self._show(page)
        self.left.emit()

    def _on_page(self, page: int) -> None:
        index = self._model.index(page)
        if index.isValid() and index != self.pages.currentIndex():
            self.pages.setCurrentIndex(index)

    def _on_thumbnail(self) -> None:
        self.pages.viewport().update()

    def _wishes(self) -> Iterator[Small]:
        if not self.pages.isVisible():
            return
        view = self.pages.viewport().rect()
        for page in range(self._model.rowCount()):
            rect = self.pages.visualRect(self._model.index(page))
            if rect.bottom() < view.top():
                continue
            if rect.top() > view.bottom():
                return
            wide = self._delegate.size_of(page)[0]
            yield Small(small_drawing(self._sheets, page, wide))
