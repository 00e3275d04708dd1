"""What a benchmark prints says what was measured, what was asked, and whether it was reached."""

from __future__ import annotations

import json

import pytest

from tests.bench.figures import Figure, missed, number, percentile, table, write_json

GOOD = Figure("scroll p95", 11.94, "ms", 12, "wheel 3.0, page 11.9 ms")
BAD = Figure("settled", 2.408, "x", 2.4)
TOLD = Figure("memory", 1234.4, "MB")


def squeezed(line: str) -> str:
    return " ".join(line.split())


def test_the_table_says_met_missed_or_nothing() -> None:
    heads, rule, *lines = table([GOOD, BAD, TOLD]).splitlines()
    assert squeezed(heads) == "measure value target detail"
    assert set(rule) == {"-", " "}
    assert [squeezed(line) for line in lines] == [
        "scroll p95 11.9 ms <= 12.0 ms met wheel 3.0, page 11.9 ms",
        "settled 2.41 x <= 2.40 x MISSED",
        "memory 1,234 MB",
    ]


def test_columns_line_up() -> None:
    lines = table([GOOD, BAD]).splitlines()[2:]
    assert len({line.index("met" if "met" in line else "MISSED") for line in lines}) == 1
    assert (
        len(
            {line.index(end) + len(end) for line, end in zip(lines, (".9 ms", "41 x"), strict=True)}
        )
        == 1
    )


def test_only_what_is_over_its_target_is_missed() -> None:
    assert missed([GOOD, BAD, TOLD]) == ["settled"]
    assert missed([Figure("exact", 12.0, "ms", 12.0)]) == []


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([5.0], 0.95, 5.0),
        (range(1, 101), 0.95, 95),
        (range(1, 101), 0.99, 99),
        (range(1, 21), 0.95, 19),
        ([3, 1, 2], 1.0, 3),
        ([3, 1, 2], 0.0, 1),
    ],
)
def test_a_percentile_is_one_of_the_values(values, share, expected) -> None:
    assert percentile(values, share) == expected


def test_nothing_measured_is_no_figure() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        percentile([], 0.95)


def test_numbers_have_as_many_digits_as_they_are_worth() -> None:
    written = [number(value, "ms") for value in (0.123, 12.34, 123.4, 1234.5)]
    assert written == ["0.12 ms", "12.3 ms", "123 ms", "1,234 ms"]
    assert (number(1.249, "x"), number(3, ""), number(219.6, "MB")) == ("1.25 x", "3", "220 MB")


def test_the_file_has_what_the_table_has(tmp_path) -> None:
    write_json([GOOD, BAD, TOLD], tmp_path / "figures.json")
    told = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert [entry["met"] for entry in told["figures"]] == [True, False, None]
    assert told["figures"][0] == {
        "measure": "scroll p95",
        "value": 11.94,
        "unit": "ms",
        "target": 12,
        "met": True,
        "detail": "wheel 3.0, page 11.9 ms",
    }
    assert told["python"].startswith("3.")
