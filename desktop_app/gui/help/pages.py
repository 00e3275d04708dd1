"""The pages of the help: read, filled with what the registry knows, and searched."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QKeySequence

from desktop_app import paths
from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions, plain_text
from desktop_app.gui.menus import menu_names

translate = formats.translate

NAMES = (
    *("start", "import", "search", "highlights", "cases", "export", "backup", "privacy"),
    "keyboard",
)
"""The pages in their order; each is a file ``NAME.md``."""

_PLACE = re.compile(r"\{(key|action):([a-z_.]+)\}|\{(fields|shortcuts)\}")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page as Markdown; its first line is its title. ``language`` is that of its pictures."""

    name: str
    text: str
    language: str = ""

    @property
    def title(self) -> str:
        """The headline."""
        return self.text.partition("\n")[0].lstrip("# ")


def folder() -> Path:
    """Return the folder of the pages."""
    return paths.resources() / "help"


def raw(name: str, language: str = "") -> str:
    """Return a page as it is written, in a language if it was translated, else in English."""
    translated = folder() / language / f"{name}.md"
    found = translated if language and translated.is_file() else folder() / f"{name}.md"
    return found.read_text(encoding="utf-8")


def pages(actions: Actions, language: str = "") -> tuple[HelpPage, ...]:
    """Return all pages, with keys, names of actions and tables put in."""
    return tuple(HelpPage(name, filled(raw(name, language), actions), language) for name in NAMES)


def picture(name: str, look: str, language: str = "") -> Path:
    """Return the file of a picture, of the window in a language if there is one, else in English.

    Args:
        name: what pages call it.
        look: "light" or "dark".
        language: a code.
    """
    own = folder() / "pictures" / language / f"{name}_{look}.png"
    return own if language and own.is_file() else folder() / "pictures" / f"{name}_{look}.png"


def filled(text: str, actions: Actions) -> str:
    """Put into a page what only the program knows.

    ``{key:ID}`` is the first key of an action, ``{action:ID}`` its name, ``{fields}`` the table
    of search fields and ``{shortcuts}`` that of all keys.

    Raises:
        KeyError: there is no such action.
    """

    def put(found: re.Match[str]) -> str:
        kind, action_id, table = found.groups()
        if table:
            return _fields() if table == "fields" else _shortcuts(actions)
        spec = actions.spec(action_id)
        if kind == "action":
            return f"**{plain_text(spec.text)}**"
        return f"`{_native(spec.keys[0])}`"

    return _PLACE.sub(put, text)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _fields() -> str:
    from desktop_app.gui.sentences import localized
    from desktop_app.search.schema import FIELDS

    heads = (translate("help", "for example"), translate("help", "what is looked at"))
    return _table(heads, [(f"`{row.example}`", localized(row.help)) for row in FIELDS])


def _shortcuts(actions: Actions) -> str:
    heads = (translate("help", "key"), translate("help", "what it does"))
    parts = []
    for menu, name in menu_names().items():
        rows = [
            (" ".join(f"`{_native(keys)}`" for keys in spec.keys), plain_text(spec.text))
            for spec in actions.specs
            if spec.menu is menu and spec.keys
        ]
        if rows:
            parts += [f"## {name.replace('&', '')}", _table(heads, rows)]
    return "\n\n".join(parts)


def find(
    found: Sequence[HelpPage], words: str, fold: Callable[[str], str] = str.casefold
) -> list[HelpPage]:
    """Return the pages that hold every word, those with it in the title first."""
    wanted = fold(words).split()
    fitting = [page for page in found if all(word in fold(page.text) for word in wanted)]
    return sorted(fitting, key=lambda page: not all(word in fold(page.title) for word in wanted))
