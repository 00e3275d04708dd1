"""What can be chosen for a dossier, and how each case remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseId
from desktop_app.gui import formats
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.domain.dossiers import Dossier

translate = formats.translate

REMEMBERED = "dossiers"
"""Name under which the archive keeps what was chosen for each case."""

ORDERS = ("date", "title", "case", "given")
LONGEST_PREFIX = 24
MOST_DIGITS = 9
_MOST = 200
"""Cases whose choices are kept."""


@dataclass(frozen=True, slots=True)
class DossierChoice:
    """What the sheet was left with; a title of "" is the name of the case."""

    title: str = ""
    order: str = "date"
    prefix: str = ""
    first: int = 1
    attach: bool = False

    def asked(self, name: str, *, attaches: bool = True) -> Dossier:
        """Return it as the archive is asked; ``name`` is that of the case.

        Nothing is attached unless it ``attaches``: an original may name people and folders.
        """
        from desktop_app.domain.dossiers import Bates, Dossier, Order

        bates = Bates(self.prefix, self.first)
        return Dossier(
            self.title.strip() or name, Order(self.order), bates, self.attach and attaches
        )


def to_json(choices: Mapping[CaseId, DossierChoice]) -> dict[str, object]:
    """Return what is to be remembered; the cases of which dossiers were made last."""
    kept = list(choices.items())[-_MOST:]
    return {case: [one.title, one.order, one.prefix, one.first, one.attach] for case, one in kept}


def from_json(value: object) -> dict[CaseId, DossierChoice]:
    """Return what was remembered; what cannot be is left out."""
    found: dict[CaseId, DossierChoice] = {}
    for case, one in value.items() if isinstance(value, dict) else ():
        match one:
            case [str(title), str(order), str(prefix), int(first), bool(attach)] if (
                order in ORDERS
                and len(prefix) <= LONGEST_PREFIX
                and prefix.isprintable()
                and 0 <= first < 10**MOST_DIGITS
            ):
                found[CaseId(case)] = DossierChoice(title, order, prefix, first, attach)
    return found


def order_names() -> dict[str, str]:
    """Return the orders and their names."""
    return {
        "date": translate("exports", "By date"),
        "title": translate("exports", "By title"),
        "case": translate("exports", "By case"),
        "given": translate("exports", "As they are listed"),
    }
