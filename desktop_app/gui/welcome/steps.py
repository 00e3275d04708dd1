"""What the tour points at and says."""

from __future__ import annotations

from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions
from desktop_app.gui.welcome.tour import Step
from desktop_app.gui.window import Panes

translate = formats.translate


def steps(panes: Panes, actions: Actions) -> tuple[Step, ...]:
    """Return the four steps."""
    return (
        Step(
            panes.search.field,
            translate("tour", "Find every word again"),
            translate(
                "tour", "Type, and the list follows. {0} brings you here from anywhere."
            ).format(actions.badge("search")),
        ),
        Step(
            panes.toolbar.buttons["highlight"],
            translate("tour", "Mark what matters"),
            translate(
                "tour", "Select words in an article and press {0}; {1} writes a note."
            ).format(
                actions.badge("highlight") or actions.spec("highlight").text,
                actions.badge("note") or actions.spec("note").text,
            ),
        ),
        Step(
            panes.toolbar.export,
            translate("tour", "Hand it over"),
            translate(
                "tour", "{0} writes a PDF with your highlights and notes that any reader opens."
            ).format(actions.badge("export.pdf")),
        ),
        Step(
            panes.sidebar.promise,
            translate("tour", "It stays here"),
            translate(
                "tour",
                "No network connection, ever. Click here to see what is protected and what is not.",
            ),
        ),
    )
