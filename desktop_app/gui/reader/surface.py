"""What the reader's parts need of a page, whether it is laid out text or a picture of print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.notes.arrangement import Host
from desktop_app.gui.reader.highlights import Segment
from desktop_app.gui.reader.page import Top
from desktop_app.gui.reader.placing import Room
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region


Span = tuple[int, int]


class Surface(Host, Protocol):
    """A page that is read, selected from and marked; offsets are code points of the text.

    The signals are those of ``ArticleView``, which says what they carry.
    """

    theme: Theme
    takes_changes: bool
    tip: Callable[[int], str]
    take_tab: Callable[[], bool]
    take_escape: Callable[[], bool]
    can_escape: Callable[[], bool]

    @property
    def selected(self) -> SignalInstance:
        """The user selected something or nothing, and is done with it."""
        ...

    @property
    def selectionChanged(self) -> SignalInstance:
        """Something else is selected than before."""
        ...

    @property
    def clicked(self) -> SignalInstance:
        """A click that selects nothing."""
        ...

    @property
    def entered(self) -> SignalInstance:
        """Enter was pressed."""
        ...

    @property
    def digit(self) -> SignalInstance:
        """The number of a colour was pressed."""
        ...

    @property
    def delete_pressed(self) -> SignalInstance:
        """Delete was pressed."""
        ...

    @property
    def menu_wanted(self) -> SignalInstance:
        """A menu is wanted."""
        ...

    @property
    def laid_out(self) -> SignalInstance:
        """Lines stand elsewhere than before."""
        ...

    def whole(self) -> QWidget:
        """Return the page with its scroll bars, as a widget."""
        ...

    def verticalScrollBar(self) -> QScrollBar:
        """Return what scrolls it."""
        ...

    def setFocus(self) -> None:
        """Give it the keyboard."""
        ...

    @property
    def headline(self) -> str | None:
        """The headline on the page, where matches of the title are shown; None without one."""
        ...

    @property
    def segments(self) -> Sequence[Segment]:
        """The marked passages shown."""
        ...

    def set_segments(self, found: Sequence[Segment]) -> None:
        """Show marked passages."""
        ...

    def set_marks(self, title: Sequence[Span], text: Sequence[Span]) -> None:
        """Show what a search found."""
        ...

    def set_current(self, in_title: bool, index: int) -> None:
        """Make one of the matches the current one."""
        ...

    def set_active(self, annotation: AnnotationId | None) -> None:
        """Show one annotation as the one that is being looked at."""
        ...

    @property
    def any_selected(self) -> bool:
        """Whether anything is selected, be it blanks."""
        ...

    def selection(self) -> Span | None:
        """Return what is selected of the text."""
        ...

    def passage(self) -> Span | None:
        """Return the selected words; None for blanks only."""
        ...

    def select(self, start: int, end: int) -> None:
        """Select a passage without scrolling."""
        ...

    def select_all(self) -> None:
        """Select everything."""
        ...

    def clear_selection(self) -> None:
        """Select nothing."""
        ...

    def copy(self) -> None:
        """Copy what is selected."""
        ...

    def link_at(self, offset: int) -> str:
        """Return the address that a letter links to, "" if none."""
        ...

    def rooms(self, start: int, end: int) -> tuple[Room, Room] | None:
        """Return what a passage takes of its first and its last line, in the viewport."""
        ...

    def region_room(self, region: Region) -> Room | None:
        """Return where a region stands in the viewport; None where pages are not shown."""
        ...

    def top(self) -> Top:
        """Return where the page is scrolled to."""
        ...

    def restore(self, top: Top) -> None:
        """Scroll to where ``top`` was taken."""
        ...

    def show_offset(self, offset: int) -> None:
        """Bring a passage into view."""
        ...

    def scroll_page(self, step: int) -> bool:
        """Scroll by a page; False at the end."""
        ...
