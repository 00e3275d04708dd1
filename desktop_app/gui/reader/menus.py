"""The menus of the page and of a note's card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.gui import formats
from desktop_app.gui.notes.swatches import colour_icon
from desktop_app.gui.notes.words import Meanings, kind_name
from desktop_app.gui.reader.marking import Marking
from desktop_app.gui.reader.surface import Surface
from desktop_app.gui.theme import Theme

translate = QCoreApplication.translate
_LINES = (
    (AnnotationKind.UNDERLINE, "underline"),
    (AnnotationKind.STRIKEOUT, "strikethrough"),
)


def page_menu(
    theme: Theme,
    view: Surface,
    marking: Marking,
    meanings: Meanings,
    quote: Callable[[], None],
    link: str,
) -> QMenu:
    """Return the menu for what is picked on the page; ``link`` is an address or ""."""
    menu = QMenu(view.whole())
    copy = menu.addAction(theme.icon("copy"), translate("reader", "Copy"))
    copy.setEnabled(view.any_selected)
    copy.triggered.connect(lambda: view.copy())
    menu.addAction(theme.icon("quote"), translate("reader", "Copy quote")).triggered.connect(
        lambda: quote()
    )
    if link:
        # Copied and not opened: following a link tells its owner who reads what.
        menu.addAction(
            theme.icon("link"), translate("reader", "Copy link address")
        ).triggered.connect(lambda: QGuiApplication.clipboard().setText(link))
    picked, span = marking.picked, view.passage()
    if marking.writable and (span is not None or picked is not None):
        menu.addSeparator()
        _add_colours(menu, theme, meanings, picked if span is None else None, marking.recolour)
        if span is not None or (picked is not None and picked.kind.on_text):
            _add_kinds(menu, theme, marking, picked if span is None else None)
        words = translate("reader", "Note…")
        if span is None and picked is not None and picked.note:
            words = translate("reader", "Edit note…")
        note = menu.addAction(theme.icon("message-square-text"), words)
        note.triggered.connect(lambda: marking.note_wanted.emit())
        if span is None:
            menu.addSeparator()
            menu.addAction(theme.icon("trash-2"), translate("reader", "Delete")).triggered.connect(
                lambda: marking.remove()
            )
    menu.addSeparator()
    menu.addAction(translate("reader", "Select all")).triggered.connect(lambda: view.select_all())
    return menu


def _add_colours(
    menu: QMenu,
    theme: Theme,
    meanings: Meanings,
    picked: Annotation | None,
    choose: Callable[[Colour], None],
) -> None:
    title = translate("reader", "Highlight in") if picked is None else translate("reader", "Colour")
    below = menu.addMenu(theme.icon("highlighter"), title)
    for colour in Colour:
        name = formats.colour_name(colour)
        action = below.addAction(
            colour_icon(theme, colour), f"{name[:1].upper()}{name[1:]}: {meanings[colour]}"
        )
        if picked is not None:
            action.setCheckable(True)
            action.setChecked(picked.colour is colour)
        action.triggered.connect(lambda _=False, colour=colour: choose(colour))


def _add_kinds(menu: QMenu, theme: Theme, marking: Marking, picked: Annotation | None) -> None:
    kinds = _LINES if picked is None else ((AnnotationKind.HIGHLIGHT, "highlighter"), *_LINES)
    for kind, icon in kinds:
        action = menu.addAction(theme.icon(icon), kind_name(kind))
        if picked is not None:
            action.setCheckable(True)
            action.setChecked(picked.kind is kind)
        action.triggered.connect(lambda _=False, kind=kind: marking.change_kind(kind))


def card_menu(
    theme: Theme,
    parent: QWidget,
    annotation: Annotation,
    meanings: Meanings,
    marking: Marking,
    edit: Callable[[], None],
) -> QMenu:
    """Return the menu of a note's card."""
    menu = QMenu(parent)
    if not marking.writable:
        return menu
    menu.addAction(theme.icon("pencil"), translate("reader", "Edit note…")).triggered.connect(
        lambda: edit()
    )
    if annotation.kind is not AnnotationKind.NOTE:
        _add_colours(menu, theme, meanings, annotation, marking.recolour)
    menu.addSeparator()
    menu.addAction(theme.icon("trash-2"), translate("reader", "Delete")).triggered.connect(
        lambda: marking.remove()
    )
    return menu
