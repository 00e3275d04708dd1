"""What lies over the page while no article is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconLabel, label

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Nothing(QWidget):
    """An icon and a few quiet words in the middle of a page; the mouse goes through them."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = label(theme, self.tr("No article chosen"), 13, 420, "text3")
        column.addWidget(IconLabel(theme, "newspaper", "text3", 28), 0, _MIDDLE)
        column.addWidget(self.words, 0, _MIDDLE)
        self.hide()

    def _page(self) -> QWidget:
        """Return what it lies over; asked anew, for Python may have let go of the page."""
        page = self.parentWidget()
        assert page is not None
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page only while there is something to see."""
        self._page().installEventFilter(self)
        self._fit()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the page in peace."""
        self._page().removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._page().rect())
