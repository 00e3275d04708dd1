"""Rows are read where it makes the window wait for nothing."""

from __future__ import annotations

import threading


def test_no_row_of_an_answer_is_read_on_the_windows_thread(window, monkeypatch) -> None:
    rows, threads = window.archive.rows, []

    def read(ids):
        threads.append(threading.current_thread())
        return rows(ids)

    window.panes.list.list_model.set_source(read)
    monkeypatch.setattr(window.archive, "rows", read)
    for text in ("candle", "court", ""):
        window.panes.search.field.setText(text)
        window.settle()
        assert window.titles()
    window.desk.search.refresh()
    window.settle()
    window.panes.list.repaint()
    assert threads
    assert threading.main_thread() not in threads
