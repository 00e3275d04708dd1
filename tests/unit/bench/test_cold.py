"""What was drawn where tells when the list had rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bench.cold import _listed
from tests.bench.screen import Drawn, Start

WINDOW = Drawn(10.3, 0, 0, 1440, 900)
SIDEBAR = Drawn(10.35, 0, 115, 232, 734)
COUNT = Drawn(10.36, 247, 79, 286, 28)
ROWS = Drawn(10.4, 233, 115, 388, 734)
READER = Drawn(10.5, 622, 34, 818, 866)


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        ([WINDOW, SIDEBAR, COUNT, ROWS, READER], 400),
        ([WINDOW, WINDOW, ROWS, ROWS], 400),
        ([WINDOW, SIDEBAR, COUNT, READER], 300),
    ],
)
def test_rows_come_with_the_list_or_with_the_window(drawn, expected) -> None:
    process: Any = None
    start = Start(process, began=10.0, painted=300, drawn=drawn)
    assert _listed(start) == pytest.approx(expected)
