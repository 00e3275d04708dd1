"""What an action is, and the set of them that one window has; the entries are in actions.py."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence

from desktop_app.domain.annotations import Colour
from desktop_app.gui import formats
from desktop_app.gui.theme import Theme
from desktop_app.values import dataclass, field


class Menu(StrEnum):
    """The menus of the menu bar, in order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    ARTICLE = "article"
    GO = "go"
    HELP = "help"


class Need(StrEnum):
    """What must be there before an action can be taken."""

    ARCHIVE = "an open archive"
    WRITABLE = "an archive that can be changed"
    ARTICLE = "a chosen article"
    TRASHED = "a chosen article that is in the Trash"
    KEPT = "chosen articles outside of the Trash"
    PASSAGE = "selected words in the article"
    QUERY = "a search"
    SEARCH = "words or filters that can be saved"
    SCOPE = "a list that is not the whole archive"
    UNDO = "something to undo"
    REDO = "something to redo"
    BACK = "an article opened before"
    FORWARD = "an article opened after"
    SECOND = "a second article"
    PAGES = "an article whose original has pages"


_PLACES = frozenset({Need.TRASHED, Need.KEPT})


class Reach(StrEnum):
    """Where an action's shortcut acts: in the whole window, or in list and reader only.

    Keys with which a focused button is pressed must stay with the button.
    """

    WINDOW = "window"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        id: its name in the code ("import.files").
        menu: where it stands; actions keep the order of the registry.
        text: its words, translated; "…" if it asks for more.
        tip: one sentence for the status bar and the shortcut sheet.
        icon: name of a drawing in resources/icons.
        keys: shortcuts, the first one is shown.
        needs: all of these must be there.
        group: actions of one group exclude each other; such actions are checkable.
        ends_section: whether a line follows it in the menu.
        over_sheets: whether it acts while a sheet lies over the window, too.
    """

    id: str
    menu: Menu
    text: str
    tip: str
    icon: str
    keys: tuple[str, ...] = ()
    needs: frozenset[Need] = field(default_factory=frozenset)
    checkable: bool = False
    group: str = ""
    ends_section: bool = False
    reach: Reach = Reach.WINDOW
    over_sheets: bool = False


def is_single_key(keys: str) -> bool:
    """Whether a shortcut is one character without a modifier (WCAG 2.1.4)."""
    return len(keys) == 1


def plain_text(text: str) -> str:
    """Return an action's words without mnemonic and dots, as a name for assistive tools."""
    return text.replace("&", "").rstrip("…").rstrip()


class Actions(QObject):
    """The actions of one window.

    Signals:
        triggered: the id of an action that was taken.
    """

    triggered = Signal(str)

    def __init__(
        self, theme: Theme, specs: Iterable[ActionSpec], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.specs = tuple(specs)
        self._spec_of = {spec.id: spec for spec in self.specs}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._single_letters = True
        self._details: dict[str, str] = {}
        self._filled: set[str] = set()
        self._drawn: set[str] = set()
        self._situation: frozenset[Need] = frozenset()
        self._states: dict[str, tuple[bool, bool]] = {}
        """Whether each action is seen, and can be taken: most stay as they are."""
        self._blocked = False
        for spec in self.specs:
            self._actions[spec.id] = self._make(spec)
        self._refresh_keys()
        self._refresh_enabled()
        theme.changed.connect(self._refresh_icons)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def spec(self, action_id: str) -> ActionSpec:
        """Return the entry of an action."""
        return self._spec_of[action_id]

    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the registry."""
        return tuple(self._actions.values())

    def set_situation(self, situation: Iterable[Need]) -> None:
        """Enable exactly the actions that can be taken now."""
        found = frozenset(situation)
        if found != self._situation:
            self._situation = found
            self._refresh_enabled()

    def missing(self, action_id: str) -> frozenset[Need]:
        """Return what an action waits for, whether or not a sheet lies over the window."""
        return self._spec_of[action_id].needs - self._situation

    def set_blocked(self, blocked: bool) -> None:
        """Disable all but a few actions while a sheet lies over the window."""
        if blocked != self._blocked:
            self._blocked = blocked
            self._refresh_enabled()

    @property
    def single_letters(self) -> bool:
        """Whether shortcuts of one character act."""
        return self._single_letters

    def set_single_letters(self, on: bool) -> None:
        """Switch shortcuts of one character on or off."""
        if on != self._single_letters:
            self._single_letters = on
            self._refresh_keys()

    def draw(self, ids: Iterable[str]) -> None:
        """Give actions their icons; those of a menu are drawn when it first opens."""
        for action_id in ids:
            if action_id not in self._drawn:
                self._drawn.add(action_id)
                self._refresh_icon(self._spec_of[action_id])

    def set_detail(self, action_id: str, detail: str) -> None:
        """Say what an action would do just now ("Undo: Add highlight"), "" for nothing special."""
        if self._details.get(action_id, "") == detail:
            return
        self._details[action_id] = detail
        text = self._spec_of[action_id].text
        self._actions[action_id].setText(f"{text}: {detail}" if detail else text)
        self._actions[action_id].setToolTip(self.tooltip(action_id))

    def set_filled(self, action_id: str, filled: bool) -> None:
        """Fill the icon of an action whose effect holds for what is chosen, such as a star."""
        if filled != (action_id in self._filled):
            self._filled ^= {action_id}
            self._drawn.add(action_id)
            self._refresh_icon(self._spec_of[action_id])

    def tooltip(self, action_id: str) -> str:
        """Return words and keys of an action ("Highlight (H)")."""
        action, spec = self._actions[action_id], self._spec_of[action_id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        detail = self._details.get(action_id)
        name = f"{plain_text(spec.text)}: {detail}" if detail else plain_text(spec.text)
        return f"{name} ({keys})" if keys else name

    def badge(self, action_id: str) -> str:
        """Return the keys of an action for a badge ("Ctrl F"), "" if it has none now."""
        keys = self._actions[action_id].shortcut()
        return formats.shortcut(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.checkable or bool(spec.group))
        # In a menu such an entry shows a tick, or nothing, where others have their icon.
        action.setIconVisibleInMenu(not action.isCheckable())
        if spec.reach is Reach.CONTENT:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.group:
            group = self._groups.get(spec.group)
            if group is None:
                group = self._groups[spec.group] = QActionGroup(self)
            group.addAction(action)
        action.triggered.connect(lambda _checked=False: self.triggered.emit(spec.id))
        return action

    def _refresh_keys(self) -> None:
        for spec in self.specs:
            keys = [
                QKeySequence(text)
                for text in spec.keys
                if self._single_letters or not is_single_key(text)
            ]
            self._actions[spec.id].setShortcuts(keys)
            self._actions[spec.id].setToolTip(self.tooltip(spec.id))

    def _refresh_icons(self) -> None:
        for action_id in self._drawn:
            self._refresh_icon(self._spec_of[action_id])

    def _refresh_icon(self, spec: ActionSpec) -> None:
        if spec.id in self._filled:
            colour = self._theme.ink(Colour.YELLOW)
            picture = self._theme.pixmap(f"{spec.icon}-fill", colour, 18)
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Disabled)
        else:
            icon = self._theme.icon(spec.icon, "text2", 18)
        self._actions[spec.id].setIcon(icon)

    def _refresh_enabled(self) -> None:
        for spec in self.specs:
            # In the Trash, and outside of it, what makes no sense is not even offered.
            seen = spec.needs & _PLACES <= self._situation or not self._situation
            free = spec.over_sheets or not self._blocked
            state = seen, free and spec.needs <= self._situation
            if self._states.get(spec.id) != state:
                self._states[spec.id] = state
                self._actions[spec.id].setVisible(seen)
                self._actions[spec.id].setEnabled(state[1])
