"""Values: classes of ``dataclasses`` that are made ten times as fast.

For each class ``dataclasses`` writes, compiles and runs six functions. The window's first picture
needs a hundred classes, most of them for a few values; that took a tenth of its time. Here all
functions are shared but ``__init__``, and that is compiled when the first value is made. For type
checkers, ``replace``, ``fields``, ``copy`` and ``match`` nothing differs.

What the first picture imports takes ``dataclass``, ``field`` and ``replace`` from here; elsewhere
it does not matter. ``dataclasses`` itself is imported when somebody asks for the fields of a class:
it brings half of Python's own compiler along.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

_FIELDS = "__dataclass_fields__"
MISSING: Any = object()
"""Stands for a default that there is not."""
_NOT_COPIED = frozenset({"__dict__", "__weakref__"})
_Space = dict[str, Any]


class _Field:
    """What ``dataclasses.field`` would be told of a field."""

    __slots__ = ("compare", "default", "default_factory", "repr")

    def __init__(
        self,
        *,
        default: object = MISSING,
        default_factory: Any = MISSING,  # noqa: ANN401 - a function, or nothing
        repr: bool = True,
        compare: bool = True,
    ) -> None:
        self.default, self.default_factory = default, default_factory
        self.repr, self.compare = repr, compare

    def told(self) -> Any:  # noqa: ANN401 - as typeshed has it
        """Return it as ``dataclasses`` has it."""
        import dataclasses

        given = {name: getattr(self, name) for name in self.__slots__}
        return dataclasses.field(**{n: one for n, one in given.items() if one is not MISSING})


class _Fields:
    """``__dataclass_fields__`` of a class: made when something asks for it."""

    def __init__(self, annotations: _Space, defaults: _Space, *, kw_only: bool) -> None:
        self._annotations, self._defaults, self._kw_only = annotations, defaults, kw_only

    def __get__(self, _: object, owner: type) -> _Space:
        import dataclasses

        defaults = {
            name: one.told() if isinstance(one, _Field) else one
            for name, one in self._defaults.items()
        }
        plain = type(owner.__name__, (), {"__annotations__": self._annotations, **defaults})
        made: _Space = vars(dataclasses.dataclass(kw_only=self._kw_only)(plain))[_FIELDS]
        type.__setattr__(owner, _FIELDS, made)
        return made


def _equal(self: Any, other: Any) -> Any:  # noqa: ANN401 - any value
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__compared__(self) == self.__compared__(other)


def _hashed(self: Any) -> int:  # noqa: ANN401 - any value
    return hash(self.__compared__(self))


@reprlib.recursive_repr()
def _told(self: Any) -> str:  # noqa: ANN401 - any value
    inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__told__)
    return f"{type(self).__qualname__}({inner})"


def _refuse_setting(_: object, name: str, __: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_: object, name: str) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:  # noqa: ANN401 - any value
    return [getattr(self, name) for name in self.__held__]


def _set_state(self: Any, state: list[object]) -> None:  # noqa: ANN401 - any value
    for name, value in zip(self.__held__, state, strict=True):
        object.__setattr__(self, name, value)


def _which(names: tuple[str, ...], defaults: _Space, wish: str) -> tuple[str, ...]:
    """Return the fields that are to be part of something, such as "repr"."""
    return tuple(name for name in names if getattr(defaults.get(name), wish, True))


def _getter(names: tuple[str, ...]) -> Callable[[object], object]:
    """Return what takes the named values out of an object, as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return staticmethod(lambda value: tuple(getattr(value, name) for name in names))


def _starter(frozen: bool, kw_only: bool, own: str) -> Callable[..., None]:
    """Return an ``__init__`` that puts a compiled one in its place when it is called first."""

    def start(self: object, *values: object, **named: object) -> None:
        owner = next(one for one in type(self).__mro__ if vars(one).get("__init__") is start)
        made = _compiled(owner, frozen=frozen, kw_only=kw_only)
        type.__setattr__(owner, "__init__", made)
        made(self, *values, **named)

    start.__name__, start.__qualname__ = "__init__", f"{own}.__init__"
    return start


def _compiled(owner: Any, *, frozen: bool, kw_only: bool) -> Callable[..., None]:  # noqa: ANN401 - a class
    """Compile ``__init__`` of a class."""
    space: _Space = {"_missing": MISSING}
    head, body = ["self", *(["*"] if kw_only else [])], []
    for name in owner.__held__:
        default, value = owner.__defaults__.get(name, MISSING), name
        if isinstance(default, _Field) and default.default_factory is not MISSING:
            space[f"_make_{name}"] = default.default_factory
            head.append(f"{name}=_missing")
            value = f"_make_{name}() if {name} is _missing else {name}"
        elif isinstance(default, _Field):
            default = default.default
        if default is MISSING:
            head.append(name)
        elif value == name:
            space[f"_default_{name}"] = default
            head.append(f"{name}=_default_{name}")
        space[f"_set_{name}"] = getattr(owner, name).__set__
        body.append(f"_set_{name}(self, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(owner, "__post_init__"):
        body.append("self.__post_init__()")
    lines = "\n ".join(body or ["pass"])
    exec(f"def __init__({', '.join(head)}):\n {lines}", space)
    made: Callable[..., None] = space["__init__"]
    made.__qualname__ = f"{owner.__qualname__}.__init__"
    return made


def _value(
    *,
    frozen: bool = False,
    slots: bool = False,
    eq: bool = True,
    repr: bool = True,
    kw_only: bool = False,
) -> Callable[[type], type]:
    """Make a class of values; see ``dataclasses.dataclass``. It has slots and no value as base.

    Raises:
        TypeError: it is of a kind that is not made here.
    """

    def make(plain: type) -> type:
        space = {name: value for name, value in vars(plain).items() if name not in _NOT_COPIED}
        annotations: _Space = space.get("__annotations__", {})
        if not slots or any(hasattr(base, "__held__") for base in plain.__bases__):
            raise TypeError(f"{plain.__name__}: take dataclasses.dataclass for it")
        names = tuple(name for name, kind in annotations.items() if "ClassVar" not in kind)
        defaults = {name: space.pop(name) for name in names if name in space}
        defined = {name: one for name, one in defaults.items() if isinstance(one, _Field)}
        space |= {
            "__slots__": names,
            "__held__": names,
            "__defaults__": defaults,
            _FIELDS: _Fields(
                {name: annotations[name] for name in names}, defaults, kw_only=kw_only
            ),
            "__init__": _starter(frozen, kw_only, plain.__qualname__),
        }
        space.setdefault("__match_args__", () if kw_only else names)
        if repr:
            space.setdefault("__repr__", _told)
            space["__told__"] = _which(names, defined, "repr")
        if eq:
            space["__compared__"] = _getter(_which(names, defined, "compare"))
            space.setdefault("__eq__", _equal)
            space.setdefault("__hash__", _hashed if frozen else None)
        if frozen:
            space |= {"__setattr__": _refuse_setting, "__delattr__": _refuse_deleting}
            space |= {"__getstate__": _state, "__setstate__": _set_state}
        made = type(plain)(plain.__name__, plain.__bases__, space)
        made.__qualname__ = plain.__qualname__
        return made

    return make


def _replaced(value: Any, /, **changes: object) -> Any:  # noqa: ANN401 - any value
    """Return a value with other values in some of its fields; see ``dataclasses.replace``."""
    held = getattr(type(value), "__held__", None)
    if held is None:
        import dataclasses

        return dataclasses.replace(value, **changes)
    return type(value)(**{**{name: getattr(value, name) for name in held}, **changes})


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _value, _Field, _replaced
