"""Words are typed key by key into the window on a real archive: what the list shows for each."""

from __future__ import annotations

import re
import threading

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.archive.finding import Finder
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXTS = (
    "The council met at the market.",
    "A council of nine sat until noon.",
    "The ledger was on the table of the council at the market.",
    "Nobody counted the boats.",
    "The market was closed on Monday.",
    "The count of votes went to the council.",
    "Legs of lamb cost more than ever.",
    "Nothing else was marked.",
)
TYPED = ("ledger", "market", "council", "council market ledger")


@pytest.fixture
def typed_into(tmp_path, open_window):
    """Return the window on these articles."""
    paths = []
    for number, text in enumerate(TEXTS):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f" date 2021-02-0{number + 1} {text}\n", encoding="utf-8")
    archive = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    archive.import_paths(paths, JobContext())
    archive.update_index(JobContext())
    return open_window(archive)


def holding(query: str) -> set[str]:
    """Return the texts that hold each word, and one that begins with the last, as one reads.

    A single letter after other words tells nothing yet.
    """
    *whole, begun = query.split()
    begun = begun if begun[1:] else ""
    found = set()
    for text in TEXTS:
        words = re.findall("[a-z]+", text.lower())
        if all(word in words for word in whole) and any(word.startswith(begun) for word in words):
            found.add(text)
    return found


def shown(window) -> set[str]:
    """Return the texts of the articles that the list shows."""
    ids = window.panes.list.list_model.ids
    return {article.text.text.strip() for article in window.archive.articles(ids)}


def empty(window) -> None:
    window.panes.search.field.clear()
    window.settle()


@pytest.mark.parametrize("words", TYPED)
def test_each_pause_shows_what_holds_the_words_typed_so_far(typed_into, words: str) -> None:
    field = typed_into.panes.search.field
    field.setFocus()
    for end, letter in enumerate(words, 1):
        typed_into.qtbot.keyClick(field, letter)
        typed_into.settle()
        if end > 1:
            wanted = holding(words[:end])
            assert {text.split()[-1] for text in shown(typed_into)} == {
                text.split()[-1] for text in wanted
            }, words[:end]
            many = f"{len(wanted)} result{'s' * (len(wanted) != 1)}"
            told = typed_into.panes.search.count_text
            assert told == f"{many} for “{words[:end].strip()}”"


def test_a_search_that_ends_late_shows_nothing(typed_into, monkeypatch) -> None:
    late, find, begun = threading.Event(), Finder.find, threading.Event()

    def slow_for_market(self, request, index, context):
        if request.query == "mark":
            begun.set()
            late.wait(60)
        return find(self, request, index, context)

    monkeypatch.setattr(Finder, "find", slow_for_market)
    qtbot, field = typed_into.qtbot, typed_into.panes.search.field
    seen = []
    typed_into.desk.search.answered.connect(lambda answer: seen.append(answer.question.query))
    qtbot.keyClicks(field, "mark")
    qtbot.waitUntil(begun.is_set)
    qtbot.keyClicks(field, "et")
    qtbot.waitUntil(lambda: "market" in seen)
    newest = shown(typed_into)
    late.set()
    typed_into.settle()
    assert seen == ["market"]
    assert shown(typed_into) == newest
    assert len(newest) == len(holding("market"))


def test_the_windows_thread_searches_nothing(typed_into, monkeypatch) -> None:
    threads: dict[str, set[threading.Thread]] = {}
    for name in ("find", "snippets", "facets"):
        asked = getattr(Finder, name)

        def noted(*values, _name=name, _asked=asked, **named):
            threads.setdefault(_name, set()).add(threading.current_thread())
            return _asked(*values, **named)

        monkeypatch.setattr(Finder, name, noted)
    for words in TYPED:
        typed_into.qtbot.keyClicks(typed_into.panes.search.field, words)
        typed_into.settle()
        typed_into.qtbot.waitUntil(lambda: "snippets" in threads)
        empty(typed_into)
    typed_into.take("search.filter")
    assert set(threads) == {"find", "snippets", "facets"}
    assert threading.main_thread() not in set().union(*threads.values())
