"""Where the panel for several articles and the bar of the Trash stand, made when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop_app.gui.action_set import Actions, Reach
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.gui.batch.view import BatchPanel, TrashBar


class BatchPlace(QObject):
    """Shows the panel in place of the reader, and the bar above it.

    Args:
        pages: where the reader stands among other pages.
        above: an empty layout above them.

    Signals:
        left: the choice shall be taken back to one article.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, actions: Actions, pages: QStackedWidget, above: QVBoxLayout
    ) -> None:
        super().__init__(pages)
        self._theme, self._actions = theme, actions
        self._pages, self._above = pages, above
        self.made: BatchPanel | None = None
        """The panel, None before it was first shown."""
        self._bar: TrashBar | None = None

    def show_chosen(self, reader: QWidget, count: int, *, trashed: bool) -> None:
        """Offer what can be done with several chosen articles, in place of the reader.

        Above one article that is in the Trash stands how to get it out again.
        """
        if self._pages.currentWidget() not in (reader, self.made):
            return
        several = count > 1
        if several:
            self.panel.show_count(count, trashed=trashed)
        if several or self.made is not None:
            self._pages.setCurrentWidget(self.panel if several else reader)
        if self._bar is not None or trashed:
            self.bar.setVisible(trashed and not several)

    @property
    def panel(self) -> BatchPanel:
        """The panel for several articles."""
        if self.made is None:
            from desktop_app.gui.batch.view import BatchPanel

            self.made = BatchPanel(self._theme, self._actions)
            self.made.left.connect(self.left)
            for action in self._content_actions():
                self.made.addAction(action)
            self._pages.addWidget(self.made)
        return self.made

    @property
    def bar(self) -> TrashBar:
        """The bar above an article in the Trash."""
        if self._bar is None:
            from desktop_app.gui.batch.view import TrashBar

            self._bar = TrashBar(self._theme, self._actions)
            self._above.addWidget(self._bar)
        return self._bar

    def _content_actions(self) -> list[QAction]:
        specs = self._actions.specs
        return [self._actions[spec.id] for spec in specs if spec.reach is Reach.CONTENT]
