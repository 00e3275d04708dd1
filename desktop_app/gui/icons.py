"""Icons drawn from the bundled line drawings, in the colour and size that are asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform

from desktop_app.gui.languages import from_right_to_left

STROKE = "1.75"
_LINES = "lines"
FILLED = "-fill"
"""A name such as ``star-fill`` asks for the drawing ``star`` with its inside filled."""

MIRRORED = frozenset(
    {
        *("arrow-left", "arrow-right", "panel-left", "panel-right", "undo-2", "redo-2"),
        *("list-checks", "message-square-text"),
    }
)
"""Drawings with a side, which is the other one where lines run from right to left."""


class Icons:
    """Draws icons and keeps what it has drawn.

    Args:
        folder: holds ``NAME.svg`` files (Lucide: 24 x 24, ``currentColor``, stroke 2).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._mirrored: dict[tuple[str, str, int, float], QPixmap] = {}

    def has(self, name: str) -> bool:
        """Whether there is a drawing of that name."""
        return self._path(name).is_file()

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon of ``size`` logical pixels for a screen with that pixel ratio."""
        key = (name, colour, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, colour, size, ratio)
        if name not in MIRRORED or not from_right_to_left():
            return found
        other = self._mirrored.get(key)
        if other is None:
            other = self._mirrored[key] = found.transformed(QTransform.fromScale(-1, 1))
        return other

    def icon(self, name: str, colour: str, faint: str, size: int, ratio: float = 1.0) -> QIcon:
        """Return an icon for a button; ``faint`` is its colour while the button is disabled."""
        icon = QIcon(self.pixmap(name, colour, size, ratio))
        icon.addPixmap(self.pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
        return icon

    def plain(self, name: str, size: int) -> QIcon:
        """Return a picture in its own colours, such as the program's."""
        return QIcon(self.pixmap(name, "", size))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name.removesuffix(FILLED)}.svg"

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Draw a picture as it is, or pour a colour over its lines, which are drawn once."""
        if not colour:
            return self._render(self._text(name), size, ratio)
        key = (name, _LINES, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(self._lines(name), size, ratio)
        found = QPixmap(self._pixmaps[key])
        painter = QPainter(found)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(QRect(0, 0, size + 1, size + 1), QColor(colour))
        painter.end()
        return found

    @staticmethod
    def _render(text: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        pixels = round(size * ratio)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(text.encode()))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _text(self, name: str) -> str:
        return self._path(name).read_text(encoding="utf-8")

    def _lines(self, name: str) -> str:
        text = self._text(name)
        if name.endswith(FILLED):
            text = text.replace('fill="none"', 'fill="currentColor"')
        text = text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
        return text.replace("currentColor", "#000000")
