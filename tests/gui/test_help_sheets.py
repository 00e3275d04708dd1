"""The sheet of all shortcuts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.action_set import Actions
from desktop_app.gui.help_sheets import ShortcutSheet
from desktop_app.gui.theme import Theme


def test_shortcuts_are_found_by_name_and_by_key(qtbot, theme: Theme, actions: Actions) -> None:
    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    sheet = ShortcutSheet(theme, actions, host)
    sheet.open()
    assert sheet.field.hasFocus()
    assert len(sheet.shown) == sum(1 for spec in actions.specs if spec.keys)
    sheet.field.setText("annotated pdf")
    assert len(sheet.shown) == 1
    assert [head.text() for head, _ in sheet._groups if not head.isHidden()] == ["File"]
    sheet.field.setText("ctrl+k")
    assert sheet.shown[0].startswith("command palette")
    sheet.field.setText("qqqq")
    assert sheet.shown == []
    assert sheet._nothing.isVisible()
    sheet.field.clear()
    assert not sheet._nothing.isVisible()
