"""The history of an article in plain words: rows of the log become sentences under their day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.provenance import Field, How
from desktop_app.domain.versions import HistoryRow, LogRow
from desktop_app.gui import formats
from desktop_app.gui.details.wording import field_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened at a time of day ("14:02"); ``times`` if the same did more than once."""

    clock: str
    words: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what happened on it, newest first."""

    name: str
    happenings: tuple[Happening, ...]


def days(rows: Iterable[HistoryRow], today: dt.date) -> tuple[Day, ...]:
    """Return what the rows say, newest first, as they come; ``today`` is where the user is."""
    found: dict[dt.date, list[Happening]] = {}
    for row in rows:
        happened = found.setdefault(formats.local_day(row.row.at), [])
        clock, words = formats.clock(row.row.at), sentence(row)
        last = happened[-1] if happened else None
        if last is not None and (last.clock, last.words) == (clock, words):
            happened[-1] = Happening(clock, words, last.times + 1)
        else:
            happened.append(Happening(clock, words))
    return tuple(Day(day_name(day, today), tuple(those)) for day, those in found.items())


def day_name(day: dt.date, today: dt.date) -> str:
    """Return a day as people say it."""
    if day == today:
        return translate("history", "Today")
    if day == today - dt.timedelta(days=1):
        return translate("history", "Yesterday")
    return formats.long_date(day)


def sentence(row: HistoryRow) -> str:
    """Return what a row says; an action that is not known stands as it is in the log."""
    action, detail = row.row.action, row.row.detail
    simple = _simple().get(action)
    if simple is not None:
        return simple
    made = _MADE.get(action)
    if made is not None:
        return made(row)
    if action == "set field":
        confirmed = _confirmed(detail)
        if confirmed:
            return confirmed
        return _field_changed().get(str(detail.get("field")), translate("history", "Field changed"))
    return action[:1].upper() + action[1:]


def _confirmed(detail: Mapping[str, object]) -> str:
    """Return what a row says where the value stayed and only how it is known changed."""
    was, now = detail.get("was"), detail.get("now")
    if not isinstance(was, dict) or not isinstance(now, dict):
        return ""
    name = str(detail.get("field"))
    if was.get("sha256") != now.get("sha256") or name not in set(Field):
        return ""
    words = translate("history", "Confirmed: {0}")
    if now.get("how") != How.TYPED.value:
        words = translate("history", "Not confirmed any more: {0}")
    return words.format(field_name(Field(name)))


def _simple() -> dict[str, str]:
    return {
        "import": translate("history", "Imported"),
        "duplicate": translate("history", "The same file came again and was not kept twice"),
        "save original": translate("history", "Original saved as a file"),
    }


def _field_changed() -> dict[str, str]:
    return {
        "title": translate("history", "Title changed"),
        "byline": translate("history", "Byline changed"),
        "source": translate("history", "Source changed"),
        "url": translate("history", "Address changed"),
        "published": translate("history", "Date changed"),
        "language": translate("history", "Language changed"),
    }


def _added(row: HistoryRow) -> str:
    return {
        "highlight": translate("history", "Highlight added"),
        "underline": translate("history", "Underline added"),
        "strikeout": translate("history", "Strike-out added"),
    }.get(str(row.row.detail.get("kind")), translate("history", "Note added"))


def _removed(row: HistoryRow) -> str:
    return {
        "highlight": translate("history", "Highlight deleted"),
        "underline": translate("history", "Underline deleted"),
        "strikeout": translate("history", "Strike-out deleted"),
    }.get(str(row.row.detail.get("kind")), translate("history", "Note deleted"))


def _changed(row: HistoryRow) -> str:
    was, now = _pair(row.row)
    if was.get("note") != now.get("note"):
        if not was.get("note"):
            return translate("history", "Note added")
        if not now.get("note"):
            return translate("history", "Note deleted")
        return translate("history", "Note changed")
    if was.get("quote") != now.get("quote"):
        return translate("history", "Highlight put on other words")
    if was.get("text") != now.get("text"):
        return translate("history", "Highlight carried over to the other text")
    if was.get("colour") != now.get("colour"):
        return translate("history", "Colour changed")
    return translate("history", "Highlight changed")


def _flag(row: HistoryRow) -> str:
    detail = row.row.detail
    return {
        ("starred", True): translate("history", "Star added"),
        ("starred", False): translate("history", "Star removed"),
        ("read", True): translate("history", "Marked as read"),
        ("read", False): translate("history", "Marked as unread"),
        ("filed", True): translate("history", "Moved out of the Inbox"),
        ("filed", False): translate("history", "Returned to the Inbox"),
        ("trashed", True): translate("history", "Moved to the Trash"),
        ("trashed", False): translate("history", "Restored from the Trash"),
    }.get((str(detail.get("flag")), bool(detail.get("on"))), translate("history", "State changed"))


def _review(row: HistoryRow) -> str:
    return {
        "reviewed": translate("history", "Marked as reviewed"),
        "cleared": translate("history", "Marked as cleared"),
    }.get(str(row.row.detail.get("now")), translate("history", "Marked as not reviewed"))


def _text(row: HistoryRow) -> str:
    was, now = _pair(row.row)
    before, after = was.get("version", 0), now.get("version", 0)
    words = (
        translate("history", "Text corrected: version {0}")
        if after > before
        else translate("history", "Text set back to version {0}")
    )
    return words.format(formats.number(after))


def _exported(row: HistoryRow) -> str:
    name = str(row.row.detail.get("format", "")).upper()
    if name == "PRINT":
        return translate("history", "Printed")
    if row.row.detail.get("anonymous"):
        return translate("history", "Exported as {0}, anonymously").format(name)
    return translate("history", "Exported as {0}").format(name)


def _naming(context_named: Callable[[], str], unnamed: Callable[[], str]) -> Callable[..., str]:
    def made(row: HistoryRow) -> str:
        return context_named().format(row.names[0]) if row.names else unnamed()

    return made


def _pair(row: LogRow) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    was, now = row.detail.get("was"), row.detail.get("now")
    return (
        was if isinstance(was, Mapping) else {},
        now if isinstance(now, Mapping) else {},
    )


_MADE: dict[str, Callable[[HistoryRow], str]] = {
    "add annotation": _added,
    "remove annotation": _removed,
    "change annotation": _changed,
    "set flag": _flag,
    "set review": _review,
    "set text": _text,
    "export": _exported,
    "tag": _naming(
        lambda: translate("history", "Tagged “{0}”"), lambda: translate("history", "Tag added")
    ),
    "untag": _naming(
        lambda: translate("history", "Tag “{0}” removed"),
        lambda: translate("history", "Tag removed"),
    ),
    "file": _naming(
        lambda: translate("history", "Filed in “{0}”"),
        lambda: translate("history", "Filed in a case"),
    ),
    "unfile": _naming(
        lambda: translate("history", "Taken out of “{0}”"),
        lambda: translate("history", "Taken out of a case"),
    ),
}
