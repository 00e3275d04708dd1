"""The states of an article that are on or off; apart from the edits, which take long to import."""

from __future__ import annotations

from enum import StrEnum


class Flag(StrEnum):
    """States of an article that are on or off. ``FILED`` off means: in the Inbox."""

    STARRED = "starred"
    READ = "read"
    FILED = "filed"
    TRASHED = "trashed"
