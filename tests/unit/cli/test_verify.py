"""What verifying says of an archive after an import that was cut off."""

from __future__ import annotations

import json

from desktop_app.archive.importing import Pipeline
from desktop_app.errors import StorageFull


def test_what_a_cut_off_import_left_is_named_and_gone_after_the_next_change(
    say, tmp_path, monkeypatch
):
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} lamp was lit.", encoding="utf-8")
    say("import", "one.txt")

    def full(*_):
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Pipeline, "_commit", full)
        assert say("import", "two.txt").code != 0
    said = say("verify")
    assert said.code == 0
    assert "1 stray files" in said.err
    assert "go when the archive is next changed" in said.err
    say("note", "1", "Who lit it?")
    said = say("verify", "--json")
    assert json.loads(said.out)["counts"]["stray files"] == 0
    assert "next changed" not in said.err
