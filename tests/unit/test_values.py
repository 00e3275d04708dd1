"""Values behave as those of ``dataclasses`` do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from desktop_app import values
from tests.support.own_process import printed

Maker = Callable[..., Callable[[type], Any]]


@values.dataclass(frozen=True, slots=True)
class Place:
    """A value that can be found again by its name."""

    town: str
    house: int = 1
    guests: tuple[str, ...] = values.field(default_factory=tuple, compare=False)
    planet: ClassVar[str] = "Earth"


def _point(make: Maker, field: Any, **options: bool) -> Any:
    class Point:
        """A place on paper."""

        across: int
        down: int = 0
        marks: list[int] = field(default_factory=list)
        secret: str = field(default="tide", repr=False)

        def __str__(self) -> str:
            return "a point"

    return make(slots=True, **options)(Point)


@pytest.fixture(
    params=[
        {"frozen": True},
        {},
        {"eq": False},
        {"frozen": True, "repr": False},
        {"frozen": True, "eq": False},
        {"frozen": True, "kw_only": True},
    ],
    ids=str,
)
def both(request: pytest.FixtureRequest) -> tuple[Any, Any]:
    """Give the same class made here and by the standard library."""
    ours = _point(values.dataclass, values.field, **request.param)
    return ours, _point(dataclasses.dataclass, dataclasses.field, **request.param)


def test_they_tell_the_same(both: tuple[Any, Any]) -> None:
    ours, theirs = (kind(across=3, marks=[1]) for kind in both)
    for told in (str, lambda value: repr(value).split(" at ")[0]):
        assert told(ours) == told(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert both[0].__match_args__ == both[1].__match_args__
    assert [field.name for field in dataclasses.fields(ours)][:3] == ["across", "down", "marks"]
    assert both[0].__doc__ == "A place on paper."


def test_they_are_equal_when_the_others_are(both: tuple[Any, Any]) -> None:
    ours, theirs = ([kind(across=3), kind(across=3), kind(across=3, down=1), 3] for kind in both)
    for at in range(4):
        assert (ours[0] == ours[at]) == (theirs[0] == theirs[at])
    assert ours[0] != theirs[0]


def test_they_are_hashable_when_the_others_are(both: tuple[Any, Any]) -> None:
    assert (both[0].__hash__ is None) == (both[1].__hash__ is None)
    assert hash(Place("Ulm")) == hash(Place("Ulm", 1, ("Ann",)))


def test_they_take_the_same_arguments(both: tuple[Any, Any]) -> None:
    for positional, named in (((), {}), ((1, 2, [], "", 4), {}), ((1,), {"up": 2}), ((1, 2), {})):
        raised = []
        for kind in both:
            try:
                kind(*positional, **named)
            except TypeError as error:
                raised.append(str(error))
        assert not raised or raised[0] == raised[1]


def test_each_gets_a_list_of_its_own(both: tuple[Any, Any]) -> None:
    first, second = both[0](across=1), both[0](across=1)
    first.marks.append(7)
    assert second.marks == []


def test_a_frozen_one_cannot_be_changed() -> None:
    place = Place("Ulm")
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.town = "Bonn"  # type: ignore[misc] # refused
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.town
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.street = "Mill Lane"  # type: ignore[attr-defined] # refused
    assert place == Place("Ulm")


def test_one_that_is_not_frozen_can_be_changed_but_not_widened() -> None:
    point = _point(values.dataclass, values.field)(1)
    point.down = 4
    assert point.down == 4
    with pytest.raises(AttributeError):
        point.up = 1


def test_a_changed_copy_keeps_the_rest() -> None:
    moved = values.replace(Place("Ulm", 2, ("Ann",)), town="Bonn")
    assert (moved.town, moved.house, moved.guests) == ("Bonn", 2, ("Ann",))
    with pytest.raises(TypeError, match="street"):
        values.replace(moved, street="Quay")  # type: ignore[call-arg]  # wrong on purpose


def test_values_of_the_standard_library_are_replaced_as_it_does() -> None:
    @dataclasses.dataclass
    class Plain:
        """A value of another kind."""

        town: str = "Ulm"
        house: int = 1

    assert values.replace(Plain(house=2), town="Bonn") == Plain("Bonn", 2)


def test_fields_with_names_only_may_come_in_any_order() -> None:
    @values.dataclass(frozen=True, slots=True, kw_only=True)
    class Mixed:
        low: int = 1
        high: int

    assert values.replace(Mixed(high=2), low=0) == Mixed(low=0, high=2)


@pytest.mark.parametrize(
    "twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_they_can_be_copied_and_sent(twin: Callable[[Place], Place]) -> None:
    found = twin(Place("Ulm", 2, ("Ann",)))
    assert (found, found.guests, found.planet) == (Place("Ulm", 2), ("Ann",), "Earth")


def test_what_is_done_after_the_beginning_is_done() -> None:
    @values.dataclass(slots=True)
    class Doubled:
        number: int

        def __post_init__(self) -> None:
            self.number *= 2

    assert Doubled(4).number == 8


def test_a_class_below_begins_as_the_one_above() -> None:
    class Far(Place):
        def __init__(self, town: str) -> None:
            super().__init__(town, 9)

    assert Far("Ulm").house == 9
    assert repr(Place("Ulm")) == "Place(town='Ulm', house=1, guests=())"


def test_they_match_by_place() -> None:
    match Place("Ulm", 3):
        case Place(town, house):
            assert (town, house) == ("Ulm", 3)


def test_one_without_fields_equals_another() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Nothing:
        """Nothing."""

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


@pytest.mark.parametrize("make", [lambda: values.dataclass(), lambda: values.dataclass(slots=True)])
def test_other_kinds_are_refused(make: Callable[[], Callable[[type], type]]) -> None:
    class Below(Place):
        """A value on top of a value."""

    with pytest.raises(TypeError, match="dataclasses"):
        make()(Below)


def test_values_are_made_changed_and_refused_without_the_standard_librarys_compiler() -> None:
    code = """
import sys
from desktop_app import settings, values
from desktop_app.domain.results import Matches
settings.load()
values.replace(settings.Settings(), look="dark")
print(sorted({"dataclasses", "inspect", "ast"} & set(sys.modules)))
"""
    assert printed(code) == "[]\n"
