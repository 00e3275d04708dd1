"""Which exporters there are, and which options they take."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import subprocess
import sys
from types import SimpleNamespace

import pytest

from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import Exporters, ExportOptions


def test_our_own_formats_are_installed_even_without_metadata(monkeypatch):
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: ())
    exporters = list(Exporters.installed())
    assert [(e.name, e.suffix) for e in exporters] == [
        ("bibtex", ".bib"),
        ("csl", ".json"),
        ("csv", ".csv"),
        ("html", ".html"),
        ("json", ".json"),
        ("markdown", ".md"),
        ("pdf", ".pdf"),
        ("ris", ".ris"),
        ("w3c", ".jsonld"),
    ]
    assert all(exporter.label for exporter in exporters)


def test_an_exporter_of_another_package_is_found(monkeypatch):
    added = SimpleNamespace(name="paper")
    point = SimpleNamespace(name="paper", load=lambda: lambda: added)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: (point,))
    assert Exporters.installed().get("paper") is added
    assert len(list(Exporters.installed())) == 10


def test_a_broken_package_does_not_take_the_other_formats_away(monkeypatch, caplog):
    point = importlib.metadata.EntryPoint("broken", "no.such.module:X", "guardbook.exporters")
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: (point,))
    assert "broken" not in [exporter.name for exporter in Exporters.installed()]
    assert len(list(Exporters.installed())) == 9
    assert "broken cannot be loaded: ModuleNotFoundError" in caplog.text


def test_an_unknown_format_is_named_with_those_that_there_are():
    with pytest.raises(BadValue, match="no export format “docx”") as caught:
        Exporters.installed().get("docx")
    assert "pdf" in caught.value.hint
    assert "markdown" in caught.value.hint


def test_exporters_are_got_by_name():
    assert Exporters.installed().get("pdf").label == "Annotated PDF"
    assert Exporters.one("pdf").label == "Annotated PDF"


def test_one_of_our_own_is_got_without_looking_through_packages(monkeypatch):
    monkeypatch.setattr(Exporters, "installed", None)
    assert Exporters.one("csv").suffix == ".csv"


def test_one_of_another_package_and_none_at_all(monkeypatch):
    added = SimpleNamespace(name="paper")
    point = SimpleNamespace(name="paper", load=lambda: lambda: added)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: (point,))
    assert Exporters.one("paper") is added
    with pytest.raises(BadValue, match="no export format “docx”"):
        Exporters.one("docx")


@pytest.mark.parametrize(
    "values",
    [
        {"page_size": "A5"},
        {"notes": "top"},
        {"font_size": 3.0},
        {"margins_mm": 90.0},
        {"exported_at": dt.datetime(2026, 1, 1)},
    ],
)
def test_options_out_of_range_are_refused_with_a_hint(options, values):
    with pytest.raises(BadValue) as caught:
        ExportOptions(**{"exported_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC), **values})
    assert caught.value.hint


def test_asking_for_exporters_loads_no_engine():
    code = (
        "import sys; from desktop_app.exporting.exporter import Exporters;"
        "list(Exporters.installed());"
        "print([m for m in ('pikepdf', 'uharfbuzz', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
