from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.gui.flow import Flow


def parts(*widths):
    made = []
    for width in widths:
        part = QWidget()
        part.setFixedSize(width, 20)
        made.append(part)
    return made


def test_parts_begin_a_new_line_where_there_is_no_room(qtbot):
    flow = Flow(6, 8)
    qtbot.addWidget(flow)
    flow.show()
    flow.resize(120, 100)
    flow.set_parts(parts(50, 40, 60))
    assert [(part.x(), part.y()) for part in flow.parts] == [(8, 0), (64, 0), (8, 26)]
    assert flow.heightForWidth(120) == flow.sizeHint().height() == 46
    assert flow.hasHeightForWidth()
    flow.resize(300, 100)
    assert {part.y() for part in flow.parts} == {0}
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert flow.parts[0].geometry().right() == 300 - 8 - 1
    flow.set_parts(())
    assert flow.minimumSizeHint().height() == 0
