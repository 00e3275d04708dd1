"""The exporting process brings its memory in order between documents, not within one."""

from __future__ import annotations

import io
from types import SimpleNamespace

from desktop_app.exporting.pdf import child, values
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.processes import frames


def told(monkeypatch) -> list[str]:
    """Let the collector of garbage only tell what it was asked for."""
    calls: list[str] = []
    named = {
        name: lambda name=name: calls.append(name) for name in ("disable", "collect", "freeze")
    }
    monkeypatch.setattr(child, "gc", SimpleNamespace(**named))
    return calls


def test_garbage_is_looked_for_after_so_many_pages(monkeypatch):
    calls = told(monkeypatch)
    tidy = child.Tidy()
    assert calls == ["disable", "collect", "freeze"]
    tidy(30)
    assert len(calls) == 3
    tidy(9)
    tidy(1)
    assert calls[3:] == ["collect"]
    tidy(39)
    assert len(calls) == 4
    tidy(1)
    assert len(calls) == 5


def test_rest_comes_when_an_answer_is_sent_and_only_for_what_was_made(monkeypatch):
    results, rested = io.BytesIO(), []

    def rest(pages: int) -> None:
        assert results.getvalue().endswith(b"%PDF")
        rested.append(pages)

    def render(job: bytes, _: object) -> tuple[values.Made, bytes]:
        if job == b"bad":
            raise ValueError
        return values.Made(7, 0, ()), b"%PDF"

    monkeypatch.setattr(child, "render", render)
    monkeypatch.setattr(child.values, "unpack_job", lambda packed, _: packed)
    jobs = [frames.packed(Kind.JOB.value, job) for job in (b"good", b"bad")]
    child.serve(io.BytesIO(b"".join(jobs)), results, rest)
    assert rested == [7]
