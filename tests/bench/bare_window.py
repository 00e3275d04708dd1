"""The least a window can be: what ours is compared with. Arguments: width and height, in pixels."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("A bare window")
window.resize(int(sys.argv[1]), int(sys.argv[2]))
window.show()
sys.exit(app.exec())
