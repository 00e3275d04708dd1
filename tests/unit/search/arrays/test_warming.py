"""What is read before anybody searches."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.search.arrays import warming
from desktop_app.search.arrays.building import build
from desktop_app.search.arrays.segment import Opened
from desktop_app.search.arrays.snapshot import Snapshot
from tests.support.naive_segment import document


@pytest.mark.parametrize(("whole", "small"), [(1000, True), (5, False)])
def test_positions_are_read_in_advance_of_a_small_index_only(whole, small, monkeypatch) -> None:
    monkeypatch.setattr(warming, "WHOLE", whole)
    segment = build([document(1, "one two one two one two")])
    snapshot = Snapshot([Opened(segment, np.zeros(1, np.bool_))], (0, ""))
    checked: list[int] = []
    warming.warm(snapshot, lambda: checked.append(1))
    read = vars(segment.fields["text"])
    assert ("positions" in read) is small
    assert {"documents", "counts", "lexicon", "place_starts"} <= read.keys()
    assert checked
