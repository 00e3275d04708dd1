"""Real drags with the mouse, in five scripts: what is selected is what was dragged over."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor, QTextLine
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.blocks import ArticleText, BlockKind, Part, build
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane

DRAGS = 40
"""For each script; 200 in all."""
SCRIPTS = {
    "latin": [
        Part("Supporters of the jailed critic held novel candle-lit demonstrations — “quiet”."),
        Part("A heading", BlockKind.HEADING, 2),
        Part("Café, naïve, Łódź; the neighbours’ lamp stood on the doorstep all night."),
        Part("A first point of a list", BlockKind.LIST_ITEM, 1),
    ],
    "emoji": [
        Part("Hello 🙂 world 👩‍👩‍👧‍👦 family, then e\u0323\u0302 combining and 🎉🎉 twice."),
        Part("Flags 🇩🇪🇫🇷 and a thumb 👍🏽 before a line of plain words."),
        Part("𝔄 letter of mathematics 𝔅 here, and 🕯️ a candle.", BlockKind.QUOTE, 1),
    ],
    "rtl": [
        Part("وقال المتحدث إن التحقيق مستمر وإن النتائج ستعلن في وقت لاحق من هذا العام."),
        Part("תושבי הרובע הדליקו נרות בחצר ואיש לא ביקש מהם רישיון."),
        Part("قال المتحدث في Beirut إن العدد 218 لم يتغير منذ عام 2020."),
    ],
    "cjk": [
        Part("北京时间周日，俄罗斯各地的支持者在住宅庭院举行烛光示威，没有人申请许可。"),
        Part("日本語の段落です。カタカナも少しあります。"),
        Part("한국어 문단과 𠀀𠀁 드문 글자."),
    ],
    "blanks": [
        Part("a\u00a0b\u00a0c\u00a0spaces, thin\u2009space, zero\u200bwidth, so\u00adft"),
        Part("\tTab\tin\tcode\n    four blanks\n\tand\ttabs 🙂 again", BlockKind.CODE),
        Part("Name\tYear\nTallinn\t2015", BlockKind.TABLE),
    ],
}  # fmt: skip


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Pen:
    """Knows where letters stand, without asking the code that is under test."""

    def __init__(self, pane: ReaderPane, text: ArticleText) -> None:
        self.pane, self.text = pane, text
        self.document = pane.view.document()
        self.starts: list[int] = []
        at = 0
        for line in text.text.split("\n"):
            if line:
                self.starts.append(at)
            at += len(line) + 1

    def point(self, offset: int) -> QPoint | None:
        """Return a point at the edge of a letter; None where one point means two edges."""
        index = max(n for n, start in enumerate(self.starts) if start <= offset)
        start = self.starts[index]
        block = self.document.findBlockByNumber(2 + index)
        unit = units(self.text.text[start:offset])
        line = block.layout().lineForTextPosition(unit)
        x = line.cursorToX(unit)[0]
        if line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters) != unit:
            return None
        for near in (round(x), round(x) - 1, round(x) + 1):
            if line.xToCursor(near, QTextLine.CursorPosition.CursorBetweenCharacters) == unit:
                break
        else:
            return None
        origin = self.document.documentLayout().blockBoundingRect(block).topLeft()
        where = origin + QPointF(near, line.y() + line.height() / 2)
        return where.toPoint() - QPoint(0, self.pane.view.verticalScrollBar().value())

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move in steps, and let go."""
        viewport = self.pane.view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, left, none, start)
        for share in (0.3, 0.7, 1.0):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * share
            move = QMouseEvent(
                QMouseEvent.Type.MouseMove,
                at,
                QPointF(viewport.mapToGlobal(at.toPoint())),
                Qt.MouseButton.NoButton,
                left,
                none,
            )
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, left, none, end)


@pytest.fixture
def plan() -> Iterator[random.Random]:
    return random.Random(20261123)


@pytest.mark.parametrize("script", SCRIPTS)
def test_forty_drags_give_the_offsets_of_the_text(
    pane: ReaderPane, make, script: str, plan: random.Random
) -> None:
    make.text = text = build(SCRIPTS[script])
    pane.show_article(make.article(title="A title 🙂"), Matches())
    pen = Pen(pane, text)
    points = {
        offset: point
        for offset in range(len(text.text) + 1)
        if "\n\n" not in text.text[max(0, offset - 1) : offset + 1]
        if (point := pen.point(offset)) is not None
    }
    assert len(points) > len(text.text) * 0.6
    done = 0
    while done < DRAGS:
        start, end = sorted(plan.sample(sorted(points), 2))
        if not text.text[start:end].strip():
            continue
        order = (start, end) if plan.random() < 0.5 else (end, start)
        pane.view.setTextCursor(QTextCursor(pane.view.document()))
        pen.drag(points[order[0]], points[order[1]])
        assert pane.selection() == (start, end), text.text[start:end]
        assert pane.view.createMimeDataFromSelection().text() == text.text[start:end]
        done += 1


def test_a_drag_from_the_headline_begins_with_the_text(pane: ReaderPane, make) -> None:
    make.text = text = build(SCRIPTS["latin"])
    pane.show_article(make.article(), Matches())
    pen = Pen(pane, text)
    end = pen.point(10)
    assert end is not None
    pen.drag(QPoint(60, 40), end)
    assert pane.selection() == (0, 10)
