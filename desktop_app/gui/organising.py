"""Commands on the trees of the sidebar: make, rename, move, merge and delete tags and cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.cases import CaseId
from desktop_app.domain.flags import Flag
from desktop_app.domain.tags import below_tag, tag_key, tag_path
from desktop_app.errors import BadValue
from desktop_app.gui import formats
from desktop_app.gui.sidebar.view_model import STARRED, TRASH, Entry, case_of, tag_of
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done
    from desktop_app.gui.tags.view_model import Picker


class Organising(QObject):
    """Acts on lines of the sidebar; every change is one step of undo.

    Signals:
        dossier_wanted: a case and its name, of which a dossier shall be made.
    """

    dossier_wanted = Signal(object, str)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._archive = tools, tools.archive
        self._tree = tools.panes.sidebar.tree
        self._tree.renamed.connect(self.rename)
        self._tree.delete_wanted.connect(self.delete)
        self._tree.menu_wanted.connect(self._open_menu)
        self._tree.articles_dropped.connect(self.drop_articles)
        self._tree.case_dropped.connect(lambda entry, case: self.move(case, case_of(entry)))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "case.new": lambda: self.new_case(None),
            "tag.new": lambda: self.new_tag(""),
            "sidebar.rename": self._rename_current,
        }

    # -- new ones ------------------------------------------------------------------------
    def new_case(self, parent: Entry | None) -> None:
        """Ask for the name of a new case, below another one or at the top."""
        from desktop_app.gui.tags.naming import NamePicker

        above = case_of(parent) if parent is not None else None
        title = (
            self.tr("New case in “{0}”").format(parent.label)
            if parent is not None
            else self.tr("New case")
        )
        picker = NamePicker(
            title,
            title,
            lambda name: self._do(lambda: self._archive.create_case(name, above)),
            "folder-plus",
        )
        self._pick(picker, parent.key if parent is not None else "cases")

    def new_tag(self, above: str) -> None:
        """Ask for the name of a new tag, below another one or at the top."""
        from desktop_app.gui.tags.naming import NamePicker

        title = self.tr("New tag below “{0}”").format(above) if above else self.tr("New tag")
        picker = NamePicker(
            title,
            title,
            lambda name: self._do(
                lambda: self._archive.create_tag(f"{above}/{name}" if above else name)
            ),
        )
        self._pick(picker, f"tag:{tag_key(above)}" if above else "tags")

    # -- renaming, merging, colours ------------------------------------------------------
    def _rename_current(self) -> None:
        if not self._tree.rename():
            words = self.tr("Choose a tag or a case in the sidebar to rename it")
            self._tools.window.messages.toast(words)

    def rename(self, entry: Entry, typed: str) -> None:
        """Give a tag or a case the name that was typed; ask where two tags become one."""
        case, tag = case_of(entry), tag_of(entry)
        if case is not None:
            self._do(lambda: self._archive.rename_case(case, typed))
            return
        try:
            name = tag_path(typed)
        except BadValue as problem:
            self._tools.window.messages.error(problem)
            return
        known = {tag_key(row.tag.path): row for row in self._archive.tags()}
        there = known.get(tag_key(name))
        if there is None or below_tag(there.tag.path, tag):
            self._do(lambda: self._archive.rename_tag(tag, name))
        else:
            self.merge(tag, there.tag.path, entry.count)

    def merge(self, tag: str, into: str, count: int) -> None:
        """Ask whether a tag and one that is there already shall become one."""
        from desktop_app.gui.confirming import ConfirmSheet

        sentence = formats.plural(
            "organising",
            "There is a tag “{0}” already. %Ln article moves to it, and “{1}” is gone. "
            "Undo takes the merge back.",
            "There is a tag “{0}” already. %Ln articles move to it, and “{1}” is gone. "
            "Undo takes the merge back.",
            count,
        ).format(into, tag)
        sheet = ConfirmSheet(
            self._tools.theme,
            self.tr("Merge the two tags?"),
            sentence,
            self.tr("Merge"),
            lambda: self._do(
                lambda: self._archive.merge_tags(tag, into),
                self.tr("Merged into “{0}”").format(into),
            ),
            self._tools.window,
        )
        self._tools.open_sheet(sheet)

    def recolour(self, tag: str, colour: Colour) -> None:
        """Give a tag another colour."""
        self._do(lambda: self._archive.recolour_tag(tag, colour))

    # -- places --------------------------------------------------------------------------
    def move(self, case: CaseId, parent: CaseId | None) -> None:
        """Put a case below another one, or at the top."""
        self._do(lambda: self._archive.move_case(case, parent), self.tr("Case moved"))

    def choose_place(self, entry: Entry) -> None:
        """Ask where a case shall go."""
        from desktop_app.gui.tags.naming import PlacePicker

        case = case_of(entry)
        if case is not None:
            picker = PlacePicker(
                self._archive.cases(), case, lambda parent: self.move(case, parent)
            )
            self._pick(picker, entry.key)

    # -- the end of one ------------------------------------------------------------------
    def delete(self, entry: Entry) -> None:
        """Delete a tag or a case with what is below it; the articles stay."""
        case, tag = case_of(entry), tag_of(entry)
        if case is not None:
            words = self.tr("Case “{0}” deleted; its articles stay in the archive")
            self._do(lambda: self._archive.delete_case(case), words.format(entry.label))
        elif tag:
            words = self.tr("Tag “{0}” taken off everything")
            self._do(lambda: self._archive.delete_tag(tag), words.format(tag))

    # -- articles ------------------------------------------------------------------------
    def drop_articles(self, entry: Entry, articles: Sequence[ArticleId]) -> None:
        """File or tag articles that were dropped on a line, star them or put them in the Trash."""
        case, tag, archive = case_of(entry), tag_of(entry), self._archive
        if case is not None:
            words = formats.plural(
                "organising",
                "%Ln article filed in “{0}”",
                "%Ln articles filed in “{0}”",
                len(articles),
            )
            self._do(lambda: archive.file_in(case, add=articles), words.format(entry.label))
        elif tag:
            words = formats.plural(
                "organising",
                "%Ln article tagged “{0}”",
                "%Ln articles tagged “{0}”",
                len(articles),
            )
            self._do(lambda: archive.tag(articles, add=[tag]), words.format(tag))
        elif entry.key in (STARRED, TRASH):
            flag = Flag.STARRED if entry.key == STARRED else Flag.TRASHED
            words = formats.plural(
                "organising",
                "%Ln article moved to “{0}”",
                "%Ln articles moved to “{0}”",
                len(articles),
            )
            self._do(lambda: archive.set_flag(articles, flag, on=True), words.format(entry.label))

    # -- how -----------------------------------------------------------------------------
    def _open_menu(self, entry: Entry, place: QPoint) -> None:
        from desktop_app.gui.sidebar.menu import LineMenu

        menu = LineMenu(self._tools.theme, entry, self._archive.writable, self._tree)
        menu.wanted.connect(partial(self._on_wanted, entry))
        for action_id in menu.of_registry:
            menu.addAction(self._tools.actions[action_id])
        if not menu.isEmpty():
            menu.popup(place)

    def _on_wanted(self, entry: Entry, what: str) -> None:
        if what == "rename":
            self._tree.rename(entry.key)
        elif what == "move":
            self.choose_place(entry)
        elif what == "delete":
            self.delete(entry)
        elif what == "dossier":
            self.dossier_wanted.emit(case_of(entry), entry.label)
        elif what == "below" and tag_of(entry):
            self.new_tag(tag_of(entry))
        elif what == "below":
            self.new_case(entry)
        else:
            self.recolour(tag_of(entry), Colour(what))

    def _pick(self, picker: Picker, key: str) -> None:
        from desktop_app.gui.tags.view import WIDTH, PickPopup

        popup = PickPopup(self._tools.theme, picker, self._tools.window)
        place, along = self._tree.place_of(key), WIDTH - 24
        aside = along if popup.isLeftToRight() else -along
        popup.open_at(place + QPoint(aside, 4))

    def _do(self, action: Callable[[], Done], say: str = "") -> None:
        def done(result: Done) -> None:
            if say and result.edit is not None:
                self._tools.window.messages.toast(say, self.tr("Undo"), self._tools.undo.undo)

        self._tools.undo.do(action, done)
