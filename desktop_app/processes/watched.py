"""A process that takes apart what strangers wrote, with somebody who looks after it."""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.processes.child import Child, environment
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watch import Watch


class Watched(Child):
    """A module of ours that runs as a process, and is ended if it uses more than it may.

    Args:
        module: what is run, as by ``python -m``.
        limits: what one answer may use.
        ends: the kinds of messages with which an answer ends.
        largest: see ``Child``.
        backlog: see ``Child``.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(
        self, module: str, limits: Limits, ends: Collection[bytes], *, largest: int, backlog: int
    ) -> None:
        self._ends = ends
        self._watch: Watch | None = None
        super().__init__(
            module, environment({}), largest=largest, backlog=backlog, on_message=self._heard
        )
        self._watch = Watch(self.number, self.kill, limits)

    def ask(self) -> None:
        """Note that it is given something to do; its time runs from here."""
        assert self._watch is not None
        self._watch.ask()

    @property
    def cause(self) -> str:
        """What it was ended for (see ``watch``), "" if it runs or ended by itself."""
        assert self._watch is not None
        return self._watch.ended_for(self.exit_code)

    def abort(self) -> None:
        """End it at once: it has nothing to bring in order, and nothing to lose."""
        assert self._watch is not None
        self.kill()
        self.end()
        self._watch.stop()

    def _heard(self, frame: Frame) -> None:
        """Note an end of an answer, in the thread that hears it."""
        watching = self._watch
        if frame[0] in self._ends and watching is not None:
            watching.answer()
