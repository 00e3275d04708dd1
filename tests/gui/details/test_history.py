from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.versions import HistoryRow, LogRow
from desktop_app.gui.details.history import day_name, days, sentence

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def row(action, detail=None, names=(), at=NOON):
    return HistoryRow(LogRow(1, at, action, "article 1", detail or {}), names)


def changed(was, now):
    return row("change annotation", {"was": was, "now": now})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (row("import"), "Imported"),
        (row("save original"), "Original saved as a file"),
        (row("set field", {"field": "url"}), "Address changed"),
        (row("set field", {"field": "mood"}), "Field changed"),
        (row("add annotation", {"kind": "highlight"}), "Highlight added"),
        (row("add annotation", {"kind": "note"}), "Note added"),
        (row("remove annotation", {"kind": "strikeout"}), "Strike-out deleted"),
        (row("remove annotation", {}), "Note deleted"),
        (changed({"note": ""}, {"note": "a"}), "Note added"),
        (changed({"note": "a"}, {"note": ""}), "Note deleted"),
        (changed({"note": "a"}, {"note": "b"}), "Note changed"),
        (changed({"quote": "a"}, {"quote": "b"}), "Highlight put on other words"),
        (changed({"text": "a"}, {"text": "b"}), "Highlight carried over to the other text"),
        (changed({"colour": "a"}, {"colour": "b"}), "Colour changed"),
        (changed({"tags": 1}, {"tags": 2}), "Highlight changed"),
        (row("change annotation"), "Highlight changed"),
        (row("set flag", {"flag": "starred", "on": True}), "Star added"),
        (row("set flag", {"flag": "cleared", "on": True}), "State changed"),
        (row("set review", {"now": "reviewed"}), "Marked as reviewed"),
        (row("set review", {"now": ""}), "Marked as not reviewed"),
        (row("tag", names=("court",)), "Tagged “court”"),
        (row("tag"), "Tag added"),
        (row("untag", names=("court",)), "Tag “court” removed"),
        (row("untag"), "Tag removed"),
        (row("file", names=("Quay",)), "Filed in “Quay”"),
        (row("file"), "Filed in a case"),
        (row("unfile", names=("Quay",)), "Taken out of “Quay”"),
        (row("unfile"), "Taken out of a case"),
        (
            row("set text", {"was": {"version": 1}, "now": {"version": 2}}),
            "Text corrected: version 2",
        ),
        (
            row("set text", {"was": {"version": 2}, "now": {"version": 1}}),
            "Text set back to version 1",
        ),
        (row("export", {"format": "pdf"}), "Exported as PDF"),
        (row("export", {"format": "print"}), "Printed"),
        (row("export", {"format": "pdf", "anonymous": True}), "Exported as PDF, anonymously"),
        (row("sealed in wax"), "Sealed in wax"),
    ],
)
def test_a_row_of_the_log_is_said_in_plain_words(given, said):
    assert sentence(given) == said


def test_what_happened_stands_under_its_day_newest_first():
    earlier = NOON - dt.timedelta(days=1)
    long_ago = NOON - dt.timedelta(days=40)
    found = days(
        [row("tag"), row("import"), row("import"), row("tag", at=earlier), row("tag", at=long_ago)],
        NOON.astimezone().date(),
    )
    assert [day.name for day in found] == ["Today", "Yesterday", "14 October 2026"]
    assert [(one.words, one.times) for one in found[0].happenings] == [
        ("Tag added", 1),
        ("Imported", 2),
    ]
    assert ":" in found[0].happenings[0].clock


def test_a_day_has_a_name():
    today = dt.date(2026, 11, 23)
    assert day_name(today, today) == "Today"
    assert day_name(dt.date(2026, 11, 22), today) == "Yesterday"
    assert day_name(dt.date(2025, 11, 23), today) == "23 November 2025"
