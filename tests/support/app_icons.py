"""Draws the program's icon in every size that desktops ask for.

    python tests/support/app_icons.py

Up to 32 px a simpler drawing is used, as the details of the large one would blur.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32


def drawn(size: int) -> QImage:
    """Return the icon in a size, in pixels."""
    name = "guardbook-small.svg" if size <= SMALL else "guardbook.svg"
    renderer = QSvgRenderer(QByteArray((ICONS / name).read_bytes()))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def main() -> int:
    """Write every size to ``resources/icons/app``."""
    (ICONS / "app").mkdir(exist_ok=True)
    for size in SIZES:
        drawn(size).save(str(ICONS / "app" / f"guardbook-{size}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
