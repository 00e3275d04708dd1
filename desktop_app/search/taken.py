"""What queries were taken for, so that what was found is marked and not what was typed.

Safe from any thread.
"""

from __future__ import annotations

import datetime as dt
import threading

from desktop_app.domain.results import SearchRequest
from desktop_app.search.marking import Marker
from desktop_app.search.query import Reading, read
from desktop_app.search.tree import Node

_MOST = 16
_READ = 64


class Taken:
    """Remembers the latest queries in which words were exchanged because nothing was found."""

    def __init__(self) -> None:
        self._trees: dict[tuple[str, bool], Node] = {}
        self._missed: dict[str, None] = {}
        self._readings: dict[tuple[str, dt.date, bool], Reading] = {}
        self._lock = threading.Lock()

    def reading(self, query: str, today: dt.date, *, as_you_type: bool) -> Reading:
        """Return what ``query.read`` does; the latest queries are not read again."""
        key = (query, today, as_you_type)
        with self._lock:
            known = self._readings.get(key)
        if known is None:
            known = read(query, today, as_you_type=as_you_type)
            with self._lock:
                self._readings[key] = known
                if len(self._readings) > _READ:
                    del self._readings[next(iter(self._readings))]
        return known

    def note(self, request: SearchRequest, tree: Node | None) -> None:
        """Remember what a query was taken for; None if it stands as it was typed.

        What a query finds as a whole, which found nothing while it was typed, is marked also
        where marks are asked for as of one that is being typed.
        """
        query, typed = request.query, request.as_you_type
        self._keep((query, typed), tree)
        with self._lock:
            missed = query in self._missed
            if typed:
                self._missed.pop(query, None)
        if missed and not typed:
            whole = self.reading(query, dt.date.min, as_you_type=False).tree
            self._keep((query, True), tree or whole)

    def miss(self, query: str) -> None:
        """Remember that a query found nothing as it was typed."""
        with self._lock:
            self._missed[query] = None
            if len(self._missed) > _MOST:
                del self._missed[next(iter(self._missed))]

    def _keep(self, key: tuple[str, bool], tree: Node | None) -> None:
        with self._lock:
            self._trees.pop(key, None)
            if tree is not None:
                self._trees[key] = tree
                if len(self._trees) > _MOST:
                    del self._trees[next(iter(self._trees))]

    def marker(self, query: str, as_you_type: bool) -> Marker | None:
        """Return what marks the matches of a query, None if it says nothing."""
        with self._lock:
            tree = self._trees.get((query, as_you_type))
        if tree is None:
            # What day it is changes no words.
            tree = self.reading(query, dt.date.min, as_you_type=as_you_type).tree
        return None if tree is None else Marker(tree)
