"""Enumerations that are made in one go are those that Python makes."""

from __future__ import annotations

import enum
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QIODevice, QLocale, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QKeySequence, QPainter, QTextFormat
from PySide6.QtWidgets import QAbstractItemView, QMessageBox, QSizePolicy, QStyle

from desktop_app.gui import plain_enums

OWNERS = (
    *(QEvent, QIODevice, QLocale, Qt, QFont, QIcon, QImage, QKeySequence, QPainter, QTextFormat),
    *(QAbstractItemView, QMessageBox, QSizePolicy, QStyle),
)
BASES = (Enum, IntEnum, Flag, IntFlag)
BY_PYTHON = vars(EnumType)["_create_"]
Pairs = list[tuple[str, Any]]

ODD: dict[str, Pairs] = {
    "nothing": [],
    "first": [("A", 3), ("B", 1), ("C", 3)],
    "flags in no order": [("B", 4), ("A", 1), ("Both", 5), ("None_", 0), ("All", 7), ("Also", 4)],
    "below nothing": [("A", 1), ("Minus", -1)],
    "own words": [("name", 1), ("value", 2), ("real", 4)],
    "private": [("_A", 1), ("B", 2)],
    "words": [("A", "a"), ("B", "b")],
    "truth": [("A", True), ("B", 2)],
    "twice": [("A", 1), ("A", 2)],
    "order": [("mro", 1)],
}


@pytest.fixture
def plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enumerations are made in one go where this Python is known, and as before afterwards."""
    assert BY_PYTHON.__module__ == "enum"
    monkeypatch.setattr(EnumType, "_create_", BY_PYTHON)
    plain_enums.make_plainly()


def made(base: Any, pairs: Pairs, *, by_python: bool) -> Any:
    """Return an enumeration, or the error about it."""
    name = "Made"
    try:
        if by_python:
            return BY_PYTHON(base, name, pairs, module=__name__, boundary=KEEP)
        return base(name, pairs, boundary=KEEP)
    except (TypeError, ValueError) as error:
        return type(error), str(error)


def agree(base: Any, pairs: Pairs) -> None:
    """Assert that both ways make the same."""
    ours, theirs = made(base, pairs, by_python=False), made(base, pairs, by_python=True)
    if isinstance(theirs, tuple):
        assert ours == theirs
        return
    enum._test_simple_enum(theirs, ours)  # type: ignore[attr-defined]  # how Python tests its own
    assert ours.__module__ == theirs.__module__ == __name__
    assert ours.__qualname__ == theirs.__qualname__
    assert ours.__doc__ == theirs.__doc__
    assert list(vars(ours)) == list(vars(theirs)) or set(vars(ours)) == set(vars(theirs))
    for turned in (list, lambda members: [*reversed(members)]):
        assert [str(one) for one in turned(ours)] == [str(one) for one in turned(theirs)]
    for (name, our), (other, their) in zip(
        ours.__members__.items(), theirs.__members__.items(), strict=True
    ):
        assert name == other
        assert list(vars(our)) == list(vars(their))
        assert (our.name, our.value, repr(our)) == (their.name, their.value, repr(their))
        assert getattr(ours, name) is ours[name] is ours(our.value) is our


@pytest.mark.usefixtures("plainly")
def test_the_enumerations_of_qt_are_those_that_python_makes() -> None:
    kinds = [kind for owner in OWNERS for kind in vars(owner).values() if type(kind) is EnumType]
    assert len(kinds) > 100
    for kind in kinds:
        base = next(one for one in kind.__mro__ if one in BASES)
        members: Any = kind.__members__
        agree(base, [(name, member.value) for name, member in members.items()])


@pytest.mark.usefixtures("plainly")
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("base", BASES)
def test_odd_ones_are_made_or_refused_as_python_does(base: type, odd: str) -> None:
    agree(base, ODD[odd])


@pytest.mark.usefixtures("plainly")
def test_enumerations_of_others_are_made_by_python() -> None:
    colour = Enum("colour", "RED GREEN")
    assert [(one.name, one.value) for one in colour] == [("RED", 1), ("GREEN", 2)]
    assert colour.__module__ == __name__
    python: Any = Enum
    inner = python("Inner", [("A", 1)], boundary=KEEP, qualname="Outer.Inner")
    assert inner.__qualname__ == "Outer.Inner"
    assert python("Number", [("A", 1)], boundary=KEEP, type=int).A + 1 == 2
    assert [*python("Words", ["A", "B"], boundary=KEEP).__members__] == ["A", "B"]


def test_an_unknown_python_makes_all_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert BY_PYTHON.__module__ == "enum"
    monkeypatch.setattr(EnumType, "_create_", BY_PYTHON)
    monkeypatch.setattr(plain_enums, "_KNOWN", ())
    plain_enums.make_plainly()
    assert vars(EnumType)["_create_"] is BY_PYTHON
