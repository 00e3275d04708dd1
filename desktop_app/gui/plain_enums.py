"""Making the enumerations of Qt in one go, where Python looks at each of their members many times.

Qt brings 240 of them with 3,400 members by the time the window is seen, most of them together with
the first class that has one. Python's own way asks of each class how it is built, and of each
member what it might be: a function, a private name, a value that makes itself. These are names
with numbers: Python makes one class without members, the others are copies with members put in.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_KNOWN = ((3, 11),)
"""The versions of Python whose members are known to consist of what is put in here."""

_TAKEN: dict[type, frozenset[str]] = {
    base: frozenset({"mro"}.union(*(vars(one) for one in base.__mro__)))
    for base in (Enum, IntEnum, Flag, IntFlag)
}
"""The names that mean something in a class without members; hence no member may have them."""

_empty_ones: dict[type, dict[str, Any]] = {}
"""By their base, what enumerations without members consist of."""

_CREATE = "_create_"
_python: Callable[..., Any] = vars(EnumType)[_CREATE]


def make_plainly() -> None:
    """Have the enumerations of Qt made in one go from now on, and all others as before."""
    if sys.version_info[:2] in _KNOWN:
        setattr(EnumType, _CREATE, _create)


def _create(
    base: Any,  # noqa: ANN401 - a class of classes
    class_name: str,
    names: Any,  # noqa: ANN401 - all that Python takes
    *,
    module: str | None = None,
    boundary: Any = None,  # noqa: ANN401 - the same
    **others: Any,  # noqa: ANN401 - the same
) -> Any:  # noqa: ANN401 - the same
    """Make an enumeration; arguments and result are those of Python's own function."""
    if module is None:
        # Where it is called from: beyond this function and ``EnumType.__call__``.
        with suppress(ValueError):
            module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as Python does
    usual = boundary is KEEP and module and others.get("qualname") is others.get("type") is None
    if not usual or base not in _TAKEN or not _are_plain(base, names):
        return _python(base, class_name, names, module=module, boundary=boundary, **others)
    made = _empty(base, class_name, module)
    _fill(made, names)
    if issubclass(base, Flag):
        _count_bits(made)
    return made


def _are_plain(base: type, names: object) -> bool:
    """Whether these are pairs of a name and a number, none with a meaning of its own."""
    if type(names) is not list or not {tuple}.issuperset(map(type, names)):
        return False
    values = dict(names)
    return (
        len(values) == len(names)
        and _TAKEN[base].isdisjoint(values)
        and not any(name.startswith("_") for name in values)
        and {int}.issuperset(map(type, values.values()))
        and not (issubclass(base, Flag) and min(values.values(), default=0) < 0)
    )


def _empty(base: Any, name: str, module: str | None) -> Any:  # noqa: ANN401 - enumerations
    """Make an enumeration without members: a copy of one that Python made."""
    body = _empty_ones.get(base)
    if body is None:
        made = vars(_python(base, "Empty", (), module=module, boundary=KEEP))
        body = {key: made[key] for key in made if key not in ("__dict__", "__weakref__")}
        _empty_ones[base] = body
    kept: dict[str, Any] = {"_member_names_": [], "_member_map_": {}, "_value2member_map_": {}}
    kept |= {"_unhashable_values_": [], "__module__": module}
    made = type.__new__(EnumType, name, (base,), body | kept)
    type.__setattr__(made, "__new__", Enum.__new__)  # what stands in a body becomes another
    return made


def _fill(made: Any, names: list[tuple[str, int]]) -> None:  # noqa: ANN401 - enumerations
    """Put members into an enumeration without any; a number's later names mean its first."""
    own = vars(made)
    every, by_value, first = own["_member_map_"], own["_value2member_map_"], own["_member_names_"]
    new, put, number = own["_new_member_"], type.__setattr__, issubclass(made, int)
    flag = issubclass(made, Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if number else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(first)
            by_value[value] = member
            if not flag or (value and not value & (value - 1)):
                first.append(name)
        put(made, name, member)
        every[name] = member


def _count_bits(made: Any) -> None:  # noqa: ANN401 - enumerations
    """Note of flags which bits they have, and that they are in no order if they are not."""
    several = single = 0
    for value in vars(made)["_value2member_map_"]:
        several |= value
        single |= 0 if value & (value - 1) else value
    made._flag_mask_, made._singles_mask_ = several, single
    made._all_bits_ = 2 ** several.bit_length() - 1
    values = [member._value_ for member in made]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
