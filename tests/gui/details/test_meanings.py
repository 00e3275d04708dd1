from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.gui.details.meanings import MeaningsForm


def test_a_colour_is_named_and_an_empty_field_gives_its_first_meaning_back(theme, qtbot):
    form = MeaningsForm(theme, {**MEANINGS, Colour.PINK: "Call back"})
    qtbot.addWidget(form)
    form.show()
    told = []
    form.changed.connect(told.append)
    assert form.fields[Colour.PINK].text() == "Call back"
    assert form.fields[Colour.BLUE].text() == "Quote"
    blue = form.fields[Colour.BLUE]
    qtbot.keyClick(blue, Qt.Key.Key_Return)
    assert told == []
    blue.setText("On the record")
    qtbot.keyClick(blue, Qt.Key.Key_Return)
    form.fields[Colour.PINK].clear()
    qtbot.keyClick(form.fields[Colour.PINK], Qt.Key.Key_Return)
    assert told[0][Colour.BLUE] == "On the record"
    assert told[0][Colour.PINK] == "Call back"
    assert told[1] == {**dict.fromkeys(Colour, ""), Colour.BLUE: "On the record"}
    assert all(field.accessibleName() for field in form.fields.values())
