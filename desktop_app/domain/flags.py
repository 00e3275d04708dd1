"""The states of an article; apart from the edits, which take long to import."""

from __future__ import annotations

from enum import StrEnum


class Flag(StrEnum):
    """States of an article that are on or off. ``FILED`` off means: in the Inbox."""

    STARRED = "starred"
    READ = "read"
    FILED = "filed"
    TRASHED = "trashed"


class Review(StrEnum):
    """How far an article has been checked: not at all, read with care, or cleared for use."""

    NONE = ""
    REVIEWED = "reviewed"
    CLEARED = "cleared"
