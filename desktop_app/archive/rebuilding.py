"""The mark that an index carries while it is built anew; see ``indexing``."""

from __future__ import annotations

import re

REBUILDING = re.compile(r"rebuilding (\d+) (\S+)")
"""The outbox number and the head of the log from which the index is in step when it is built."""


def is_whole(mark: str) -> bool:
    """Whether an index with that mark was built to its end."""
    return bool(mark) and not REBUILDING.fullmatch(mark)
