"""Undo for everything: one command for every edit, because edits are values."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.domain.edits import Edit, label
from desktop_app.errors import GuardbookError
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done

LIMIT = 500
"""How many steps are kept."""


class EditCommand(QUndoCommand):
    """An edit that storage has accepted.

    Qt keeps a command on its stack even when its ``redo`` fails, so ``redo`` and ``undo`` do
    nothing: the stack is moved only after the archive has carried the edit out.
    """

    def __init__(self, edit: Edit) -> None:
        super().__init__(label(edit))
        self.edit = edit


class Undo(QObject):
    """Carries out edits one by one in the write lane and remembers how to take them back.

    A step waits for the one before it, so pressing Ctrl+Z while an edit is still being
    written takes back that very edit.

    Signals:
        state_changed: what can be undone or redone is another.
        stepped: an undo or redo was carried out; carries its words ("Undone: Add highlight").
    """

    state_changed = Signal()
    stepped = Signal(str)

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._events = archive, jobs, events
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(LIMIT)
        self._stack.indexChanged.connect(self._on_index)
        self._steps: deque[Callable[[], None]] = deque()
        self._running = False

    @property
    def undo_text(self) -> str:
        """What would be undone, "" if nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What would be redone, "" if nothing."""
        return self._stack.redoText()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self._stack.canRedo()

    def do(
        self,
        action: Callable[[], Done],
        done: Callable[[Done], None] | None = None,
        *,
        remember: bool = True,
    ) -> None:
        """Carry out an action on the archive.

        Args:
            action: called in the write lane; returns what it did.
            done: called on the GUI thread once storage has accepted it.
            remember: whether it can be undone (marking as read by opening cannot).
        """

        def finish(result: Done) -> None:
            if remember and result.edit is not None:
                self._stack.push(EditCommand(result.edit))
            self._finish(result)
            if done is not None:
                done(result)

        self._queue(lambda: self._submit(action, finish))

    def undo(self) -> None:
        """Take back the newest edit that is not taken back yet."""
        self._queue(self._undo)

    def redo(self) -> None:
        """Carry out again what was taken back last."""
        self._queue(self._redo)

    def _undo(self) -> None:
        command = self._command(self._stack.index() - 1)
        if command is None:
            self._next()
            return

        def finish(done: Done) -> None:
            self._stack.undo()
            self._finish(done)
            self.stepped.emit(self.tr("Undone: {0}").format(command.text()))

        self._submit(lambda: self._archive.apply(command.edit.inverse()), finish)

    def _redo(self) -> None:
        command = self._command(self._stack.index())
        if command is None:
            self._next()
            return

        def finish(done: Done) -> None:
            self._stack.redo()
            self._finish(done)
            self.stepped.emit(self.tr("Done again: {0}").format(command.text()))

        self._submit(lambda: self._archive.apply(command.edit), finish)

    def _command(self, index: int) -> EditCommand | None:
        if not 0 <= index < self._stack.count():
            return None
        command = self._stack.command(index)
        return command if isinstance(command, EditCommand) else None

    def _queue(self, step: Callable[[], None]) -> None:
        self._steps.append(step)
        if not self._running:
            self._next()

    def _next(self) -> None:
        self._running = bool(self._steps)
        if self._steps:
            self._steps.popleft()()

    def _submit(self, action: Callable[[], Done], finish: Callable[[Done], None]) -> None:
        def failed(error: GuardbookError) -> None:
            self._jobs.failed.emit(error)
            self._next()

        self._jobs.write(lambda _: action(), finish, failed=failed)

    def _finish(self, done: Done) -> None:
        self._events.changed.emit(done.changes)
        self._next()

    def _on_index(self, _: int) -> None:
        self.state_changed.emit()
