"""How far each of the things is that take long."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.gui import formats
from desktop_app.values import dataclass


class TrayState(Protocol):
    """How far something is that takes long; ``total`` 0 means that it is not known yet."""

    @property
    def done(self) -> int:
        """Units that are done."""
        ...

    @property
    def total(self) -> int:
        """Units in all."""
        ...

    @property
    def headline(self) -> str:
        """What is going on."""
        ...

    @property
    def line(self) -> str:
        """More about it, "" for nothing."""
        ...

    @property
    def stopping(self) -> str:
        """What the cross does, "" where nothing can stop it."""
        ...


class Run(Protocol):
    """Something that runs, or what runs it."""

    def cancel(self) -> object:
        """Stop it, and nothing else."""
        ...


@dataclass(frozen=True, slots=True)
class Together:
    """Several things in one line: how many, and the progress of the one that is furthest back."""

    count: int
    slowest: TrayState

    @property
    def done(self) -> int:
        """Units of the slowest that are done."""
        return self.slowest.done

    @property
    def total(self) -> int:
        """Units of the slowest in all."""
        return self.slowest.total

    @property
    def headline(self) -> str:
        """What is going on ("3 things are running")."""
        return formats.plural("tray", "%Ln thing is running", "%Ln things are running", self.count)

    @property
    def line(self) -> str:
        """What the slowest does."""
        return self.slowest.headline

    @property
    def stopping(self) -> str:
        """Nothing stops all of them."""
        return ""


def _share(state: TrayState) -> float:
    return state.done / state.total if state.total else 0.0


class TrayViewModel(QObject):
    """Holds the newest state of everything that shows how far it is.

    It knows nothing of what runs beyond that: who runs it says when it is over.

    Signals:
        changed: something goes on, has begun or is over.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: dict[Run, TrayState] = {}

    def tell(self, run: Run, state: TrayState | None) -> None:
        """Take the newest state of a run; None for one that is over, or never was told of."""
        if state is not None:
            self._states[run] = state
        elif self._states.pop(run, None) is None:
            return
        self.changed.emit()

    @property
    def states(self) -> dict[Run, TrayState]:
        """What runs, in the order in which it began."""
        return dict(self._states)

    @property
    def state(self) -> TrayState | None:
        """All of it in one line, None while nothing runs."""
        states = list(self._states.values())
        if len(states) < 2:
            return states[0] if states else None
        return Together(len(states), min(states, key=_share))
