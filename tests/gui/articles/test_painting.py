"""What an answer has painted: little at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer


class Painted(QObject):
    """Calls when a widget is about to be painted."""

    def __init__(self, widget: QObject, told: Callable[[], None]) -> None:
        super().__init__(widget)
        self._told = told
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._told()
        return False


def test_between_the_words_of_an_answer_and_its_rows_there_is_room_for_a_key(window) -> None:
    seen: list[str] = []
    listed, panel = window.panes.list, window.panes.search
    window.settle()
    before = window.titles()
    answered = window.desk.search.answered
    answered.connect(lambda _: seen.append("answer"))
    Painted(listed.viewport(), lambda: seen.append("rows"))

    def words() -> None:
        seen.append("words")
        QTimer.singleShot(0, panel, lambda: seen.append("key"))

    answered.connect(lambda _: Painted(panel, words))
    panel.field.setText("verdict")
    window.qtbot.waitUntil(lambda: "answer" in seen and seen[-1] == "rows")
    behind = seen[seen.index("answer") :]
    assert behind.index("words") < behind.index("key") < behind.index("rows")
    assert window.titles() != before
    assert listed.viewport().updatesEnabled()
