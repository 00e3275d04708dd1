"""Commands that change how the window looks and behaves, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.gui.action_set import Actions
from desktop_app.gui.keeping import Keeping
from desktop_app.gui.splitters import Layout
from desktop_app.gui.stylesheet import stylesheet
from desktop_app.gui.theme import READING_SIZE, Look, PageLook, PageTheme, Theme
from desktop_app.gui.tokens import DARK, LIGHT
from desktop_app.gui.window import MainWindow, Panes
from desktop_app.settings import Settings
from desktop_app.values import replace


class Looks(QObject):
    """Keeps window, theme and settings in step.

    Signals:
        chosen: another choice was made.
    """

    chosen = Signal()

    def __init__(
        self,
        app: QApplication,
        theme: Theme,
        actions: Actions,
        window: MainWindow,
        keeping: Keeping,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._theme, self.keeping = app, theme, keeping
        settings = keeping.settings
        page = settings.page if settings.page in set(PageLook) else PageLook.SYSTEM
        self.page = PageTheme(theme, PageLook(page))
        self._actions, self._window = actions, window
        self._dressed: Panes | None = None
        theme.changed.connect(self._paint)
        actions[f"look.{theme.look.value}"].setChecked(True)
        actions[f"page.{self.page.page.value}"].setChecked(True)
        actions[f"layout.{_layout(settings).value}"].setChecked(True)
        actions["view.compact"].setChecked(settings.compact)
        actions["view.focus"].setChecked(settings.focus)
        actions["view.sidebar"].setChecked(settings.sidebar)
        actions["view.notes"].setChecked(settings.notes)
        actions["view.details"].setChecked(settings.details)
        actions["view.details"].toggled.connect(keeping.touch)
        style, styles = f"citation.{settings.citation}", _styles(actions)
        actions[style if style in styles else styles[0]].setChecked(True)
        for name in styles:
            actions[name].toggled.connect(keeping.touch)
        actions["view.menu"].setChecked(settings.menu_bar)
        actions["keys.single"].setChecked(settings.single_letters)
        actions.set_single_letters(settings.single_letters)
        window.menuBar().setVisible(settings.menu_bar)

    @property
    def settings(self) -> Settings:
        """What is chosen; another choice is in the settings' file a moment later."""
        return self.keeping.settings

    @settings.setter
    def settings(self, settings: Settings) -> None:
        self.keeping.put(settings)
        self.chosen.emit()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "view.sidebar": self._on_sidebar,
            "view.notes": self._on_notes,
            "view.focus": self._on_focus,
            "view.menu": self._on_menu,
            "keys.single": self._on_single,
            "look.system": lambda: self._set_look(Look.SYSTEM),
            "look.light": lambda: self._set_look(Look.LIGHT),
            "look.dark": lambda: self._set_look(Look.DARK),
            "page.system": lambda: self._set_page(PageLook.SYSTEM),
            "page.light": lambda: self._set_page(PageLook.LIGHT),
            "page.sepia": lambda: self._set_page(PageLook.SEPIA),
            "page.dark": lambda: self._set_page(PageLook.DARK),
            "layout.columns": lambda: self._set_layout(Layout.COLUMNS),
            "layout.rows": lambda: self._set_layout(Layout.ROWS),
            "view.compact": self._on_compact,
            "text.larger": lambda: self._step_size(1),
            "text.smaller": lambda: self._step_size(-1),
            "text.reset": lambda: self._step_size(0),
        }

    def dress(self) -> None:
        """Apply the settings to panes that have just been put into the window."""
        self._dressed = panes = self._window.panes
        if panes is not None:
            panes.sidebar_shown.connect(self._actions["view.sidebar"].setChecked)
            panes.set_layout(_layout(self.settings))
            panes.list.set_compact(self.settings.compact)
            panes.sidebar.tree.fold_sections(self.settings.folded)
            panes.sidebar.tree.collapsed.connect(self.keeping.touch)
            panes.sidebar.tree.expanded.connect(self.keeping.touch)
            panes.reader.set_notes_visible(self.settings.notes)
            panes.set_focus_mode(self.settings.focus)
            # In a narrow window the sidebar is hidden from the beginning.
            self._actions["view.sidebar"].setChecked(not panes.sidebar.isHidden())

    def remember(self, sort: str, group: str = "") -> Settings:
        """Return the settings with size and place of the window."""
        geometry, splitter = self._window.state()
        details = self._actions["view.details"].isChecked()
        folded, panes = self.settings.folded, self._dressed
        if panes is not None and panes is self._window.panes:  # an archive is open
            folded = panes.sidebar.tree.folded_sections()
        found = replace(
            self.settings,
            geometry=geometry,
            splitter=splitter,
            sort=sort,
            details=details,
            folded=folded,
            group=group,
            citation=next(
                one for one in _styles(self._actions) if self._actions[one].isChecked()
            ).removeprefix("citation."),
        )
        self.keeping.hold(found)
        return found

    def _paint(self) -> None:
        """Give the application the palette and the sheet of the present theme."""
        dress_application(self._app, self._theme)

    def _on_sidebar(self) -> None:
        shown, panes = self._actions["view.sidebar"].isChecked(), self._window.panes
        if panes is None or not panes.narrow:
            self.settings = replace(self.settings, sidebar=shown)
        if panes is not None:
            panes.set_sidebar_visible(shown)

    def _on_notes(self) -> None:
        shown = self._actions["view.notes"].isChecked()
        self.settings = replace(self.settings, notes=shown)
        if self._window.panes is not None:
            self._window.panes.reader.set_notes_visible(shown)

    def _on_focus(self) -> None:
        on = self._actions["view.focus"].isChecked()
        self.settings = replace(self.settings, focus=on)
        if self._window.panes is not None:
            self._window.panes.set_focus_mode(on)

    def _set_layout(self, layout: Layout) -> None:
        self.settings = replace(self.settings, layout=layout.value)
        if self._window.panes is not None:
            self._window.panes.set_layout(layout)

    def _on_compact(self) -> None:
        compact = self._actions["view.compact"].isChecked()
        self.settings = replace(self.settings, compact=compact)
        if self._window.panes is not None:
            self._window.panes.list.set_compact(compact)

    def _set_page(self, page: PageLook) -> None:
        self.settings = replace(self.settings, page=page.value)
        self.page.set_page(page)

    def _on_menu(self) -> None:
        shown = self._actions["view.menu"].isChecked()
        self.settings = replace(self.settings, menu_bar=shown)
        self._window.menuBar().setVisible(shown)

    def _on_single(self) -> None:
        on = self._actions["keys.single"].isChecked()
        self.settings = replace(self.settings, single_letters=on)
        self._actions.set_single_letters(on)

    def _set_look(self, look: Look) -> None:
        self.settings = replace(self.settings, look=look.value)
        self._theme.set_look(look)

    def _step_size(self, step: int) -> None:
        panes = self._dressed
        if panes is None or not panes.reader.resize_text(step):
            self._set_size(self._theme.reading_size + step if step else READING_SIZE)

    def _set_size(self, size: int) -> None:
        self._theme.set_reading_size(size)
        self.settings = replace(self.settings, reading_size=self._theme.reading_size)


def _styles(actions: Actions) -> list[str]:
    return [spec.id for spec in actions.specs if spec.group == "citation"]


def _layout(settings: Settings) -> Layout:
    return Layout(settings.layout) if settings.layout in set(Layout) else Layout.COLUMNS


def dress_application(app: QApplication, theme: Theme) -> None:
    """Give the application the palette and the style sheet of a theme."""
    app.setPalette(theme.palette())
    sheet = stylesheet(theme.tokens, LIGHT if theme.dark else DARK)
    if app.styleSheet() != sheet:  # Qt dresses every widget anew even for the same sheet
        app.setStyleSheet(sheet)
