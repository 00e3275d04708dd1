"""Where each article was left: remembered while reading, kept lazily, found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.drafts import ReadingPlace
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.reader.switch import ReaderSwitch

KEEP_MS = 5000
"""How long after scrolling a place is kept, if the article is not left before."""


class Places(QObject):
    """Remembers where one reader's articles were left; nothing is written while it scrolls."""

    def __init__(
        self,
        tools: Tools,
        reader: ReaderSwitch,
        reading: ReadingViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._reader, self._reading = tools, reader, reading
        self._known: dict[ArticleId, ReadingPlace] = {}
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.leave)
        reader.scrolled.connect(self._on_scrolled)

    def _on_scrolled(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def leave(self) -> None:
        """Remember where the article that is shown is scrolled to."""
        self._timer.stop()
        article, archive = self._reader.article, self._tools.archive
        if article is None:
            return
        place = ReadingPlace(article.text.sha256, self._reader.place())
        before = self._known.get(article.id)
        if place == before or (before is None and not place.start):
            return
        self._known[article.id] = place
        if archive.writable:
            # A place that cannot be kept is no loss to speak of.
            self._tools.jobs.write(
                lambda _: archive.keep_place(article.id, place),
                lambda _: None,
                failed=lambda _: None,
            )

    def arrive(self) -> None:
        """Scroll the article that has just been opened to where it was left."""
        article = self._reader.article
        if article is None:
            return
        stored = self._reading.place
        place = self._known.get(article.id, stored)
        if place is None:
            return
        self._known.setdefault(article.id, place)
        if place.text_sha256 == article.text.sha256 and place.start:
            self._reader.go_to_place(place.start)
