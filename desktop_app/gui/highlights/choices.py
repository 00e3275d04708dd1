"""What the list of highlights and notes can be narrowed to and ordered by: menus and chips."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.marks import MarkOrder
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.highlights.view_model import HighlightsViewModel
from desktop_app.gui.notes.words import kind_name
from desktop_app.gui.theme import Theme

translate = formats.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the list can be narrowed to."""

    words: str
    chosen: bool
    toggle: Callable[[], None]
    colour: Colour | None = None


def order_names() -> Mapping[MarkOrder, str]:
    """Return the orders and their names."""
    return {
        MarkOrder.NEWEST: translate("highlights", "Newest"),
        MarkOrder.ARTICLE: translate("highlights", "By article"),
        MarkOrder.COLOUR: translate("highlights", "By colour"),
    }


def order_menu(model: HighlightsViewModel, parent: QWidget) -> QMenu:
    """Return the menu of orders."""
    menu = QMenu(parent)

    def fill() -> None:
        menu.clear()
        for order, name in order_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(model.query.order is order)
            action.triggered.connect(partial(_call, partial(model.set_order, order)))

    menu.aboutToShow.connect(fill)
    return menu


def filter_menu(theme: Theme, model: HighlightsViewModel, parent: QWidget) -> QMenu:
    """Return the menu of filters, made anew each time that it opens."""
    menu = QMenu(parent)

    def fill() -> None:
        menu.clear()
        for section in (_colours(model), _kinds(model)):
            for choice in section:
                _add(menu, theme, choice)
            menu.addSeparator()
        for title, found in (
            (translate("highlights", "Tag"), _tags(model, only_chosen=False)),
            (translate("highlights", "Case"), _cases(model, only_chosen=False)),
        ):
            if found:
                below = menu.addMenu(title)
                for choice in found:
                    _add(below, theme, choice)

    menu.aboutToShow.connect(fill)
    return menu


def choices(model: HighlightsViewModel) -> list[Choice]:
    """Return what is chosen, for chips."""
    found = (
        *_colours(model),
        *_kinds(model),
        *_tags(model, only_chosen=True),
        *_cases(model, only_chosen=True),
    )
    return [choice for choice in found if choice.chosen]


def _colours(model: HighlightsViewModel) -> list[Choice]:
    return [
        Choice(
            model.meanings[colour],
            colour in model.query.colours,
            partial(model.toggle_colour, colour),
            colour,
        )
        for colour in Colour
    ]


def _kinds(model: HighlightsViewModel) -> list[Choice]:
    kinds = [
        Choice(kind_name(kind), kind in model.query.kinds, partial(model.toggle_kind, kind))
        for kind in AnnotationKind
    ]
    noted = Choice(translate("highlights", "With a note"), model.query.noted, model.toggle_noted)
    return [*kinds, noted]


def _tags(model: HighlightsViewModel, *, only_chosen: bool) -> list[Choice]:
    chosen = [tag.path for tag in model.query.tags]
    return [
        Choice(visible_bidi(path), path in chosen, partial(model.toggle_tag, path))
        for path in (chosen if only_chosen else model.tags)
    ]


def _cases(model: HighlightsViewModel, *, only_chosen: bool) -> list[Choice]:
    chosen = [case.name for case in model.query.cases]
    return [
        Choice(visible_bidi(name), name in chosen, partial(model.toggle_case, name))
        for name in (chosen if only_chosen else model.cases)
    ]


def _add(menu: QMenu, theme: Theme, choice: Choice) -> None:
    action = menu.addAction(choice.words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(choice.chosen)
    if choice.colour is not None:
        action.setIcon(QIcon(theme.pixmap("highlighter", theme.ink(choice.colour), 16)))
    action.triggered.connect(partial(_call, choice.toggle))


def _call(action: Callable[[], None], _checked: bool = False) -> None:
    action()
