"""A search that is still under way tells a closed window nothing."""

from __future__ import annotations

import pytest

from desktop_app.gui.events import Events
from desktop_app.gui.search import view_model
from desktop_app.gui.search.view_model import SearchViewModel


class Busy:
    """Jobs that never end."""

    def read(self, *_: object, **__: object) -> None:
        """Take a job and do nothing."""


@pytest.fixture
def searching(qtbot, monkeypatch) -> SearchViewModel:
    monkeypatch.setattr(view_model, "LOADING_MS", 1)
    return SearchViewModel(object(), Busy(), Events())


def test_a_slow_search_says_so(searching, qtbot) -> None:
    with qtbot.waitSignal(searching.loading):
        searching._ask()


def test_after_closing_it_says_nothing(searching) -> None:
    searching._ask()
    searching.close()
    assert not searching._slow.isActive()
    assert not searching._pause.isActive()
