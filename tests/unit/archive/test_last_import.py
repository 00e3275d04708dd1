"""What the latest import did can be read back."""

from __future__ import annotations

from pathlib import Path

from desktop_app.archive.archive import Archive
from desktop_app.archive.reports import ItemState
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys


def test_the_latest_import_is_read_back_as_it_was_reported(tmp_path: Path) -> None:
    keys = FileDeviceKeys(tmp_path / "config")
    with Archive.open(tmp_path / "a", devices=keys, cache=tmp_path / "c", create=True) as archive:
        assert archive.last_import() is None
        archive.import_text("First.\n\nSome text.", JobContext())
        good = tmp_path / "good.txt"
        good.write_text("A headline\n\nSome text of it.", encoding="utf-8")
        report = archive.import_paths([good, tmp_path / "gone.txt", good], JobContext())
        found = archive.last_import()
    assert found is not None
    assert (found.batch, found.items) == (report.batch, report.items)
    assert ItemState.FAILED in {item.state for item in found.items}
