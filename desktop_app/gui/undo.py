"""Undo for everything: one command for every edit, because edits are values."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import GuardbookError
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.sentences import localized
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done
    from desktop_app.domain.edits import Edit

LIMIT = 500
"""How many steps are kept."""


log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that waits for its turn: ``plan`` says what to do then, None for nothing."""

    plan: Callable[[], Callable[[], Done] | None]
    finish: Callable[[Done], None]
    failed: Callable[[], None] | None
    is_edit: bool = True


class EditCommand(QUndoCommand):
    """An edit that storage has accepted.

    Qt keeps a command on its stack even when its ``redo`` fails, so ``redo`` and ``undo`` do
    nothing: the stack is moved only after the archive has carried the edit out.
    """

    def __init__(self, edit: Edit) -> None:
        from desktop_app.domain.labels import label

        super().__init__(localized(label(edit)))
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
        self._steps: deque[_Step] = deque()
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
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Carry out an action on the archive.

        Args:
            action: called in the write lane; returns what it did.
            done: called on the GUI thread once storage has accepted it.
            failed: called on the GUI thread if it did not, after the error was told.
        """

        def finish(result: Done) -> None:
            if result.edit is not None:
                self._stack.push(EditCommand(result.edit))
            self._events.changed.emit(result.changes)
            if done is not None:
                done(result)

        self._queue(_Step(lambda: action, finish, failed))

    def undo(self) -> None:
        """Take back the newest edit that is not taken back yet."""
        self._queue(self._step(self._stack_undo, -1, self.tr("Undone: {0}")))

    def redo(self) -> None:
        """Carry out again what was taken back last."""
        self._queue(self._step(self._stack_redo, 0, self.tr("Done again: {0}")))

    def forget(self, articles: Collection[ArticleId]) -> None:
        """Forget the steps that speak of articles which are gone for good."""
        from desktop_app.domain.edits import articles_of

        gone = set(articles)
        kept = [
            command.edit
            for at in range(self._stack.index())
            if (command := self._command(at)) is not None
            and not gone & set(articles_of(command.edit))
        ]
        self._stack.clear()
        for edit in kept:
            self._stack.push(EditCommand(edit))
        self.state_changed.emit()

    def finish(self) -> None:
        """Carry out at once what still waits, at the end, when no thread does it any more."""
        steps, self._steps = list(self._steps), deque()
        for step in steps:
            action = step.plan() if step.is_edit else None
            if action is not None:
                try:
                    action()
                except GuardbookError as problem:
                    log.warning("An edit was not saved at the end: %s", type(problem).__name__)

    def _step(self, move: Callable[[], None], offset: int, words: str) -> _Step:
        """Return a step of the stack; what it does is decided when its turn comes."""
        found: list[EditCommand] = []

        def plan() -> Callable[[], Done] | None:
            command = self._command(self._stack.index() + offset)
            if command is None:
                return None
            found.append(command)
            edit = command.edit.inverse() if offset else command.edit
            return lambda: self._archive.apply(edit)

        def finish(result: Done) -> None:
            move()
            self._events.changed.emit(result.changes)
            self.stepped.emit(words.format(found[0].text()))

        return _Step(plan, finish, None, is_edit=False)

    def _stack_undo(self) -> None:
        self._stack.undo()

    def _stack_redo(self) -> None:
        self._stack.redo()

    def _command(self, index: int) -> EditCommand | None:
        if not 0 <= index < self._stack.count():
            return None
        command = self._stack.command(index)
        return command if isinstance(command, EditCommand) else None

    def _queue(self, step: _Step) -> None:
        self._steps.append(step)
        if not self._running:
            self._next()

    def _next(self) -> None:
        self._running = False
        while self._steps:
            step = self._steps.popleft()
            action = step.plan()
            if action is not None:
                self._running = True
                self._submit(action, step)
                return

    def _submit(self, action: Callable[[], Done], step: _Step) -> None:
        def done(result: Done) -> None:
            step.finish(result)
            self._next()

        def failed(problem: GuardbookError) -> None:
            self._jobs.failed.emit(problem)
            stopped()

        def stopped() -> None:
            if step.failed is not None:
                step.failed()
            self._next()

        self._jobs.write(lambda _: action(), done, failed=failed, stopped=stopped)

    def _on_index(self, _: int) -> None:
        self.state_changed.emit()
